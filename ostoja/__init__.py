"""The command line and settings: the only place that reads the environment."""

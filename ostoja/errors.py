"""What is wrong with how Ostoja is set up."""


class SettingsError(Exception):
    """A setting is missing or wrong; the message names the variable and what to do."""

"""What is kept about a reader: preferences under a keyed hash, and nothing else."""

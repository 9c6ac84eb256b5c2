"""`python -m ostoja` is the command `ostoja`."""

from ostoja.cli import cli

cli()

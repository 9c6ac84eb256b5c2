"""The `ostoja` command: every tool of the project under one name."""

import click

from ostoja import chat, nlu, run, services_cli


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ostoja")
def cli() -> None:
    """Ostoja answers migrants' questions about services in their city."""


cli.add_command(run.run)
cli.add_command(chat.chat)
cli.add_command(nlu.nlu)
cli.add_command(services_cli.services)

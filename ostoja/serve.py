"""`ostoja serve`: one process of the system, as the supervisor starts it."""

import click

from actions import serve as action_server
from bot.front import BotError
from ostoja.bot_process import serve_bot
from ostoja.errors import SettingsError
from ostoja.settings import Settings
from ostoja.web_process import serve_web


@click.group()
def serve() -> None:
    """Run one process alone (the supervisor does this; `ostoja run` starts them all)."""


@serve.command()
def actions() -> None:
    """Serve the custom actions to the engine."""
    settings = Settings.from_environment()
    action_server.serve(
        settings.services_database_url, host="127.0.0.1", port=settings.actions_port
    )


@serve.command()
def web() -> None:
    """Serve the web chat."""
    serve_web(Settings.from_environment())


@serve.command()
def bot() -> None:
    """Serve Telegram."""
    try:
        serve_bot(Settings.from_environment())
    except (BotError, SettingsError) as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    serve()

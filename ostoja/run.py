"""`ostoja run`: everything on this machine, from an empty folder to a working web chat."""

import errno
import os
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import httpx
from sqlalchemy.exc import SQLAlchemyError

from ostoja.addresses import (
    LOOPBACK,
    actions_address,
    bot_address,
    rasa_address,
    web_address,
    without_password,
)
from ostoja.errors import SettingsError
from ostoja.settings import PROJECT, Settings
from ostoja.supervision import Child, Plan, SupervisionError, supervise
from readers.engine import make_engine as make_readers_engine
from readers.engine import upgrade as upgrade_readers
from readers.errors import ReadersError
from readers.tidy import tidy
from services_db.engine import make_engine
from services_db.errors import ServicesDbError
from services_db.loader import import_data
from services_db.migrate import upgrade

MODEL = PROJECT / "models" / "ostoja.tar.gz"
ENGINE_PYTHON = PROJECT / "nlu" / ".venv" / "bin" / "python"
_PATIENCE = 5.0  #: seconds for Telegram to answer in
#: Secrets that only the app's own processes need.
_NOT_FOR_THE_ENGINE = (
    "OSTOJA_SECRET_KEY",
    "OSTOJA_SMTP_URL",
    "TELEGRAM_BOT_TOKEN",
    "TELEGRAM_WEBHOOK_SECRET",
)


@click.command()
@click.option(
    "--model",
    default=MODEL,
    show_default="models/ostoja.tar.gz",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The trained model.",
)
def run(model: Path) -> None:
    """Create and fill the databases, start every process, print the address; Ctrl-C stops it."""
    try:
        settings = Settings.from_environment()
        check_model(model)
        check_ports(settings)
        check_telegram(settings, _say)
        prepare(settings, _say)
        hand_down(settings)
        supervise(_plan(settings, model))
    except (SettingsError, RunError, SupervisionError) as error:
        raise click.ClickException(str(error)) from error
    except (ServicesDbError, ReadersError, SQLAlchemyError) as error:
        raise click.ClickException(f"the database cannot be made ready: {error}") from error
    _say("stopped")


class RunError(Exception):
    """Something needed is missing or taken; says what to do."""


def check_model(model: Path) -> None:
    """Return if there is something to understand people with.

    Raises:
        RunError: there is not.
    """
    if not ENGINE_PYTHON.exists():
        raise RunError("the engine's environment is missing: run `make environments`")
    if not model.exists():
        raise RunError(f"{model} is missing: run `make train`")


def check_ports(settings: Settings) -> None:
    """Return if every port can be listened on.

    Raises:
        RunError: one is taken; names the variable that changes it.
    """
    wanted: tuple[tuple[str, int, str], ...] = (
        (settings.web_host, settings.web_port, "OSTOJA_WEB_PORT"),
        (LOOPBACK, settings.rasa_port, "OSTOJA_RASA_PORT"),
        (LOOPBACK, settings.actions_port, "OSTOJA_ACTIONS_PORT"),
    )
    if settings.telegram is not None:
        wanted += ((settings.web_host, settings.bot_port, "OSTOJA_BOT_PORT"),)
    seen: dict[int, str] = {}
    for host, port, variable in wanted:
        if other := seen.setdefault(port, variable) != variable and seen[port]:
            raise RunError(f"{other} and {variable} are both {port}: give each its own port")
        _check_port(host, port, variable)


def _check_port(host: str, port: int, variable: str) -> None:
    try:
        info = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(info[0], socket.SOCK_STREAM) as listening:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(info[4])
            listening.listen(1)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise RunError(
                f"port {port} is in use: stop what uses it, or set {variable} to a free port"
            ) from error
        place = f"OSTOJA_WEB_HOST={host} or " if host != LOOPBACK else ""
        raise RunError(
            f"cannot listen on {host}:{port} ({error.strerror}): change {place}{variable}"
        ) from error


def check_telegram(settings: Settings, say: Callable[[str], None]) -> None:
    """Return if Telegram knows the bot; says so if it does not answer: the bot goes on trying.

    Raises:
        RunError: it refuses the token.
    """
    telegram = settings.telegram
    if telegram is None:
        return
    address = f"{telegram.api}/bot{telegram.token}/getMe"
    try:
        response = httpx.get(address, timeout=_PATIENCE, trust_env=not telegram.is_own_server)
    except httpx.HTTPError as error:
        say(f"Telegram does not answer ({type(error).__name__}): the bot goes on trying")
        return
    if response.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.NOT_FOUND):
        raise RunError(
            "Telegram refuses TELEGRAM_BOT_TOKEN: copy the one that @BotFather shows, "
            "or unset it to run without Telegram"
        )


def prepare(settings: Settings, say: Callable[[str], None]) -> None:
    """Bring both databases up to date and the data of ``data/`` into the services.

    Raises:
        ServicesDbError: the data are refused.
        ReadersError: the readers' tables cannot be made.
    """
    services = make_engine(settings.services_database_url)
    readers = make_readers_engine(settings.readers_database_url)
    try:
        say("services: checking and importing data/")
        upgrade(services)
        say(f"services: {import_data(services, PROJECT / 'data')}")
        upgrade_readers(readers)
        if gone := tidy(readers):
            say(f"readers: {gone} rows deleted that were too old")
    finally:
        services.dispose()
        readers.dispose()


def hand_down(settings: Settings) -> None:
    """Put what the children need into the environment they inherit: never on a command line."""
    os.environ["OSTOJA_VAR_DIR"] = str(settings.var_dir)
    os.environ["OSTOJA_ENGINE_TOKEN"] = settings.engine_token
    if password := without_password(settings.conversations_database_url)[1]:
        os.environ["PGPASSWORD"] = password
    if settings.redis_url:
        os.environ["OSTOJA_REDIS_URL"] = settings.redis_url
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["PYTHONUTF8"] = "1"
    os.environ["PYTHONUNBUFFERED"] = "1"


def children(settings: Settings, model: Path) -> list[Child]:
    """Return the processes, in the order they are waited for."""
    actions, rasa = actions_address(settings), rasa_address(settings)
    engine: list[str | Path] = [ENGINE_PYTHON, "-m", "nlu.serve", "--model", model.absolute()]
    engine += ["--port", str(settings.rasa_port), "--actions-url", f"{actions}/webhook"]
    engine += ["--database", without_password(settings.conversations_database_url)[0]]
    app: list[str | Path] = [sys.executable, "-m", "ostoja.serve"]
    return [
        Child("actions", [*app, "actions"], f"{actions}/health"),
        Child(
            "rasa",
            engine,
            f"{rasa}/webhooks/ostoja/health",
            dict.fromkeys(_NOT_FOR_THE_ENGINE, ""),
        ),
        *([_bot(settings, app)] if settings.telegram else ()),
        Child("web", [*app, "web"], f"{web_address(settings)}/livez"),
    ]


def _bot(settings: Settings, app: Sequence[str | Path]) -> Child:
    """Return the bot: it waits by itself for a Telegram that is away."""
    return Child("bot", [*app, "bot"], f"{bot_address(settings)}/livez")


def _plan(settings: Settings, model: Path) -> Plan:
    def ready() -> None:
        _say(f"ready: open {settings.public_url} (Ctrl-C stops)")

    return Plan(
        children=children(settings, model),
        directory=PROJECT,
        var_dir=settings.var_dir,
        say=_say,
        ready=ready,
    )


def _say(line: str) -> None:
    click.echo(f"ostoja: {line}")
    sys.stdout.flush()

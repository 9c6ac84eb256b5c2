"""The real bot process: what it answers without an engine, what it writes down, how it ends."""

import dataclasses
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest

from ostoja.run import RunError, check_ports, check_telegram, children, prepare
from ostoja.settings import PROJECT, Settings
from readers.preferences import reader_id
from tests.bot_api import BotApi, Person
from tests.ostoja.test_run import free_ports

_TOKEN = "123456:emulated-token-for-tests"
_SECRET = "an_invented-secret-0123456789"
_KEY = "an invented key of more than 32 characters"
_WORDS = "zażółć gęślą jaźń"


@pytest.fixture
def api() -> Iterator[BotApi]:
    """A started emulator."""
    with BotApi(_TOKEN, "ostoja_bot") as api:
        yield api


@pytest.fixture
def environment(tmp_path: Path, api: BotApi) -> dict[str, str]:
    """What the process is told, with both databases made."""
    web, bot, rasa, actions = free_ports(4)
    environment = {
        "OSTOJA_VAR_DIR": str(tmp_path / "var"),
        "OSTOJA_SECRET_KEY": _KEY,
        "OSTOJA_WEB_PORT": str(web),
        "OSTOJA_BOT_PORT": str(bot),
        "OSTOJA_RASA_PORT": str(rasa),
        "OSTOJA_ACTIONS_PORT": str(actions),
        "TELEGRAM_BOT_TOKEN": _TOKEN,
        "TELEGRAM_API_BASE_URL": api.url,
    }
    prepare(Settings.from_environment(environment), lambda _: None)
    return environment


@contextmanager
def _running(environment: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    """Run the bot, its output in ``var/``; it is stopped as the supervisor stops it."""
    with (Path(environment["OSTOJA_VAR_DIR"]) / "bot.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "ostoja.serve", "bot"],
            env={"PATH": os.environ["PATH"], "PYTHONUNBUFFERED": "1", **environment},
            cwd=PROJECT,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(30)


def _webhook(environment: dict[str, str]) -> dict[str, str]:
    url = f"http://127.0.0.1:{environment['OSTOJA_BOT_PORT']}/telegram"
    return environment | {"TELEGRAM_WEBHOOK_URL": url, "TELEGRAM_WEBHOOK_SECRET": _SECRET}


def _check_files(environment: dict[str, str], person: Person) -> None:
    """Look into every file of ``var/``, databases and their journals too."""
    hidden = [_WORDS, _TOKEN, _SECRET, _KEY, str(person.id)]
    secrets = [word.encode() for word in hidden] + [person.id.to_bytes(6, "big")]
    files = [path for path in Path(environment["OSTOJA_VAR_DIR"]).rglob("*") if path.is_file()]
    assert {"bot.log", "readers.db", "services.db"} <= {path.name for path in files}
    for path in files:
        raw = path.read_bytes()
        assert not [word for word in secrets if word in raw], path


def _is_written_down(environment: dict[str, str], person: Person, table: str) -> bool:
    """Say whether something of a person waits, under the name only we can make."""
    chat = reader_id(_KEY.encode(), "telegram", str(person.id))
    path = Path(environment["OSTOJA_VAR_DIR"]) / "readers.db"
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(f"SELECT chat FROM {table}").fetchall()  # noqa: S608
    raw = b"".join(found.read_bytes() for found in path.parent.glob("readers.db*"))
    return rows == [(chat,)] and chat.encode() in raw


@pytest.mark.parametrize("mode", ["polling", "webhook"])
def test_without_an_engine_readers_get_the_apology(
    environment: dict[str, str], api: BotApi, mode: str
) -> None:
    """Waiting or answered, neither words nor who wrote them nor a secret are in any file."""
    environment = _webhook(environment) if mode == "webhook" else environment
    olena = api.person(language_code="uk")
    silent = socket.create_server(("127.0.0.1", int(environment["OSTOJA_RASA_PORT"])))
    with _running(environment) as process, closing(silent):
        olena.write(_WORDS)
        api.wait_for(lambda: olena.actions, 60)
        assert _is_written_down(environment, olena, "inbox")
        _check_files(environment, olena)
        api.limit(overall=0)
        silent.close()  # the engine that did not answer is gone
        api.wait_for(lambda: api.calls_of("sendMessage"), 30)
        assert _is_written_down(environment, olena, "outbox")
        _check_files(environment, olena)
        api.limit()
        olena.start("lublin")
        first, second = olena.wait_for(lambda sent: len(sent) == 2 and sent, 30)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) in (0, -signal.SIGTERM)

    assert "112" in first.text
    assert "112" in second.text
    assert "+48" in second.text
    assert first.text != second.text
    _check_files(environment, olena)


def test_it_says_that_it_is_well(environment: dict[str, str], api: BotApi) -> None:
    """Life and health are answered on ``OSTOJA_BOT_PORT``, and nothing that shows the inside."""
    base = f"http://127.0.0.1:{environment['OSTOJA_BOT_PORT']}"
    with _running(environment), httpx.Client(base_url=base, trust_env=False) as client:
        api.wait_for(lambda: api.polls, 60)

        assert client.get("/livez").status_code == 200
        assert client.get("/healthz").json()["status"] == "ok"
        assert client.get("/openapi.json").status_code == 404


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"TELEGRAM_BOT_TOKEN": ""}, "TELEGRAM_BOT_TOKEN is not set"),
        ({"TELEGRAM_WEBHOOK_URL": "https://bot.example.org"}, "TELEGRAM_WEBHOOK_SECRET must"),
    ],
)
def test_what_cannot_work_ends_with_one_line(
    environment: dict[str, str], changes: dict[str, str], words: str
) -> None:
    """Exit code 1, and a sentence that names the variable instead of a traceback."""
    with _running(environment | changes) as process:
        assert process.wait(60) == 1
    said = (Path(environment["OSTOJA_VAR_DIR"]) / "bot.log").read_text()

    assert said.startswith("Error: ")
    assert words in said
    assert said.count("\n") == 1
    assert "another-token" not in said


def test_a_refused_token_does_not_end_the_process(environment: dict[str, str]) -> None:
    """It says so and tries again: a process that keeps dying would stop the web chat, too."""
    base = f"http://127.0.0.1:{environment['OSTOJA_BOT_PORT']}"
    changes = {"TELEGRAM_BOT_TOKEN": "123456:another-token-for-tests"}
    log = Path(environment["OSTOJA_VAR_DIR"]) / "bot.log"
    with _running(environment | changes), httpx.Client(base_url=base, trust_env=False) as client:
        deadline = time.monotonic() + 60
        while "refuses TELEGRAM_BOT_TOKEN" not in log.read_text():
            assert time.monotonic() < deadline
            time.sleep(0.1)

        assert client.get("/livez").status_code == 200
        assert client.get("/healthz").json()["parts"]["telegram"] is False
    assert "another-token" not in log.read_text()


def test_a_wrong_token_is_told_before_anything_starts(settings: Settings) -> None:
    """`ostoja run` asks Telegram first: the sentence names the variable, not the token."""
    assert settings.telegram is not None
    wrong = dataclasses.replace(settings.telegram, token="123456:another-token-for-tests")
    with pytest.raises(RunError, match="refuses TELEGRAM_BOT_TOKEN") as refused:
        check_telegram(dataclasses.replace(settings, telegram=wrong), lambda _: None)

    assert "another-token" not in str(refused.value)


def test_a_telegram_that_is_away_stops_nothing(settings: Settings, api: BotApi) -> None:
    """The web chat starts all the same; a line says what is amiss."""
    said: list[str] = []
    check_telegram(settings, said.append)
    api.stop()
    check_telegram(settings, said.append)

    assert len(said) == 1
    assert "does not answer" in said[0]


@pytest.fixture
def settings(environment: dict[str, str]) -> Settings:
    """The settings of a deployment with Telegram."""
    return Settings.from_environment(environment)


def test_the_bot_is_started_when_there_is_a_token(settings: Settings, tmp_path: Path) -> None:
    """It is waited for by ``/livez``: Telegram may be away; its token is on no command line."""
    names = [child.name for child in children(settings, tmp_path / "m")]
    bot = next(child for child in children(settings, tmp_path / "m") if child.name == "bot")

    assert names == ["actions", "rasa", "bot", "web"]
    assert bot.health == f"http://127.0.0.1:{settings.bot_port}/livez"
    assert _TOKEN not in str((bot.command, dict(bot.environment)))


def test_no_token_no_bot(settings: Settings, tmp_path: Path) -> None:
    """Without a token the rest of the system runs, and the bot's port is not looked at."""
    without = dataclasses.replace(settings, telegram=None)
    with socket.create_server(("127.0.0.1", settings.bot_port)):
        check_ports(without)

    assert "bot" not in [child.name for child in children(without, tmp_path / "m")]


def test_the_bot_s_port_is_looked_at(settings: Settings) -> None:
    """A port in use, or given twice, names ``OSTOJA_BOT_PORT``."""
    check_ports(settings)
    with (
        socket.create_server(("127.0.0.1", settings.bot_port)),
        pytest.raises(RunError, match="OSTOJA_BOT_PORT"),
    ):
        check_ports(settings)
    same = dataclasses.replace(settings, bot_port=settings.web_port)
    with pytest.raises(RunError, match="OSTOJA_WEB_PORT and OSTOJA_BOT_PORT are both"):
        check_ports(same)

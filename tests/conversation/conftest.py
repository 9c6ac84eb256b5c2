"""The whole system, started once as its users start it: engine, actions, web, bot."""

import json
import secrets
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from benchmarks import system as system_processes
from tests.bot_api import BotApi

TOKEN = "123456:emulated-token-for-tests"
WEBHOOK_SECRET = "emulated-secret-for-tests"


@dataclass(frozen=True)
class System:
    """A running Ostoja: where it answers, where it keeps things, its process."""

    address: str
    var_dir: Path
    process: subprocess.Popen[bytes]
    api: BotApi  #: the Telegram its bot talks to
    webhook: str = ""  #: where updates are brought, if they are

    def get(self, path: str) -> tuple[int, Any]:
        """Return status and body of a page that answers JSON."""
        response = httpx.get(self.address + path, timeout=30, trust_env=False)
        return response.status_code, response.json()

    def post(self, **body: Any) -> tuple[int, Any]:
        """Return status and body of one POST /api/chat."""
        return self.post_raw(json.dumps(body).encode())

    def post_raw(self, body: bytes) -> tuple[int, Any]:
        """Return status and body of POST /api/chat with any bytes."""
        head = {"Content-Type": "application/json"}
        where = f"{self.address}/api/chat"
        response = httpx.post(where, content=body, headers=head, timeout=30, trust_env=False)
        return response.status_code, response.json()

    def bring(self, update: dict[str, Any], secret: str) -> int:
        """Bring an update to the bot as Telegram would; return the status."""
        head = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        response = httpx.post(self.webhook, json=update, headers=head, trust_env=False)
        return response.status_code

    def reader(self) -> "Reader":
        """Return somebody new."""
        return Reader(self, secrets.token_urlsafe(24)[:32])


@dataclass(frozen=True)
class Reader:
    """One session of the web chat."""

    system: System
    session: str

    def __call__(self, **body: Any) -> dict[str, Any]:
        """Send one turn and return the answer, which must be a 200 with something to read."""
        status, answer = self.system.post(session=self.session, **body)
        assert status == 200, answer
        assert answer["messages"], "silence"
        assert all(message["text"].strip() for message in answer["messages"])
        return dict(answer)


def entries(answer: dict[str, Any]) -> list[str]:
    """Return the ids of the entries an answer shows, in order."""
    return [entry for message in answer["messages"] for entry in message["entries"]]


def payloads(answer: dict[str, Any]) -> list[str]:
    """Return the payloads of all buttons of an answer."""
    rows = [row for message in answer["messages"] for row in message["buttons"]]
    return [button["payload"] for row in rows for button in row if "payload" in button]


def kinds(answer: dict[str, Any]) -> list[str]:
    """Return the kinds of an answer's messages."""
    return [message["kind"] for message in answer["messages"]]


def text(answer: dict[str, Any]) -> str:
    """Return all words of an answer."""
    return "\n".join(message["text"] for message in answer["messages"])


def start(var_dir: Path, *, webhook: bool = False) -> System:
    """Start everything on free ports with its own data, and wait until it is ready."""
    api = BotApi(TOKEN, "ostoja_test_bot")
    settings = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE_URL": api.start()}
    if webhook:
        port = str(system_processes.free_port())
        settings |= {"OSTOJA_BOT_PORT": port, "TELEGRAM_WEBHOOK_SECRET": WEBHOOK_SECRET}
        settings["TELEGRAM_WEBHOOK_URL"] = f"http://127.0.0.1:{port}/telegram"
    try:
        address, process = system_processes.start(var_dir, settings)
    except BaseException:
        api.stop()
        raise
    return System(address, var_dir, process, api, settings.get("TELEGRAM_WEBHOOK_URL", ""))


def stop(system: System) -> int:
    """Stop everything as Ctrl-C does; return the exit code."""
    try:
        return system_processes.stop(system.process)
    finally:
        system.api.stop()


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Return the running system, its bot polling; every test brings its own reader."""
    running = start(tmp_path_factory.mktemp("system"))
    yield running
    stop(running)


@pytest.fixture(scope="session")
def webhook_system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Return another running system, to whose bot Telegram brings updates."""
    running = start(tmp_path_factory.mktemp("webhook"), webhook=True)
    yield running
    stop(running)


@pytest.fixture
def reader(system: System) -> Reader:
    """Return somebody new."""
    return system.reader()

"""The emulator, a database, an engine that echoes, and the bot between them."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine as Database

from readers.engine import make_engine, upgrade
from tests.bot.running import TOKEN, USERNAME, Clock, EchoEngine, Running
from tests.bot_api import BotApi, Person


@pytest.fixture(autouse=True)
def _times_as_the_process_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def api() -> Iterator[BotApi]:
    """A started emulator."""
    with BotApi(TOKEN, USERNAME) as api:
        yield api


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty readers' database in a file."""
    engine = make_engine(f"sqlite:///{tmp_path}/readers.db")
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> Clock:
    """The clock of inbox and outbox."""
    return Clock()


@pytest.fixture
async def engine() -> EchoEngine:
    """An engine that says what it heard."""
    return EchoEngine()


@pytest.fixture
async def parts(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> AsyncIterator[Running]:
    """The bot's parts, connected to Telegram; nothing works by itself."""
    parts = Running(api, database, engine, clock)
    await parts.bot.initialize()
    yield parts
    engine.gate.set()
    await parts.stop()


@pytest.fixture
async def bot(parts: Running) -> Running:
    """The whole bot at work, by long polling."""
    await parts.start()
    return parts


@pytest.fixture
def olena(api: BotApi) -> Person:
    """A person whose app speaks Ukrainian."""
    return api.person(language_code="uk")

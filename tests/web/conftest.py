"""The web application around a fake engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readers.engine import make_engine, upgrade
from tests.chat.fakes import FakeEngine, FakePlaces, conversation_with
from tests.web.client import Client
from web.app import create_app


@pytest.fixture
def engine() -> FakeEngine:
    """An engine that says hello."""
    return FakeEngine()


@pytest.fixture
def client(engine: FakeEngine, tmp_path: Path) -> Iterator[Client]:
    """A client of the application."""
    database = make_engine(f"sqlite:///{tmp_path}/readers.db")
    upgrade(database)
    conversation = conversation_with(engine, database, patience=0.3)
    app = create_app(conversation=conversation, places=FakePlaces(), checks={})
    yield Client(app)
    database.dispose()

"""A readers' database and a fake engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine as Database

from readers.engine import make_engine, upgrade
from tests.chat.fakes import FakeEngine


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty readers' database in a file."""
    engine = make_engine(f"sqlite:///{tmp_path}/readers.db")
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def engine() -> FakeEngine:
    """An engine that says hello."""
    return FakeEngine()

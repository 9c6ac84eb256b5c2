"""Readers' databases: SQLite in a file, and PostgreSQL."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from readers.engine import make_engine, upgrade
from tests.readers.posts import SetClock

POSTGRES = os.environ.get(
    "OSTOJA_TEST_POSTGRES", "postgresql+psycopg://root@127.0.0.1:5432/postgres"
)


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Engine]:
    """An SQLite database without tables."""
    engine = make_engine(f"sqlite:///{tmp_path}/readers.db")
    yield engine
    engine.dispose()


@pytest.fixture
def postgres() -> Iterator[Engine]:
    """A fresh, empty PostgreSQL database."""
    name = f"ostoja_readers_{os.getpid()}"
    server = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name}"))
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine = make_engine(str(make_url(POSTGRES).set(database=name)))
    yield engine
    engine.dispose()
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name}"))
    server.dispose()


@pytest.fixture(
    params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)],
)
def database(request: pytest.FixtureRequest) -> Engine:
    """Each kind of database, with the tables made."""
    engine: Engine = request.getfixturevalue(request.param)
    upgrade(engine)
    return engine


@pytest.fixture
def second(database: Engine) -> Iterator[Engine]:
    """The same database, as another process sees it: with connections of its own."""
    engine = make_engine(database.url.render_as_string(hide_password=False))
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> SetClock:
    """A clock that stands still until it is moved."""
    return SetClock()

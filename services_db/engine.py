"""Connections to the services database: SQLite (embedded) or PostgreSQL (at scale)."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

#: How long a writer waits for another on SQLite, in milliseconds.
BUSY_TIMEOUT_MS = 10_000
#: PostgreSQL's advisory lock that lets one importer or migration work at a time.
_WRITER_LOCK = 0x6F73746F6A61

SessionFactory = sessionmaker[Session]


def make_engine(url: str) -> Engine:
    """Return an engine for a SQLAlchemy URL; makes the folder of an SQLite file.

    SQLite gets WAL, foreign keys, a busy timeout and real transactions; PostgreSQL checks a
    connection before use, so that a restarted server is not a failed answer.
    """
    parsed = _with_driver(make_url(url))
    if parsed.get_backend_name() != "sqlite":
        return create_engine(parsed, pool_pre_ping=True)
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed)
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def session_factory(engine: Engine) -> SessionFactory:
    """Return what opens sessions: ``with factory() as session``."""
    return sessionmaker(engine, expire_on_commit=False)


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """Yield a session of the only writer: committed at the end, rolled back on an error.

    SQLite takes its write lock at once (a later upgrade of a read lock would fail instead of
    waiting); PostgreSQL takes an advisory lock that ends with the transaction.
    """
    with write_connection(engine) as connection, Session(bind=connection) as session:
        yield session
        session.flush()


@contextmanager
def write_connection(engine: Engine) -> Iterator[Connection]:
    """Yield a connection in the transaction of the only writer."""
    with engine.execution_options(sqlite_begin="BEGIN IMMEDIATE").begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITER_LOCK})
        yield connection


def _with_driver(url: URL) -> URL:
    if url.drivername in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    return url


def _set_up_sqlite(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # SQLAlchemy begins, also before DDL and reads
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT_MS}",
        "journal_mode = WAL",
        "synchronous = NORMAL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    begin = connection.get_execution_options().get("sqlite_begin", "BEGIN")
    connection.exec_driver_sql(begin)

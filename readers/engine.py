"""The readers' database: SQLite that forgets what is deleted, or PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import SQLAlchemyError

from readers.errors import ReadersError

_MIGRATIONS = Path(__file__).parent / "migrations"


def make_engine(url: str) -> Engine:
    """Return the engine of a database URL; errors never show the values of a statement."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return create_engine(
            parsed,
            hide_parameters=True,
            pool_pre_ping=True,
            connect_args={"connect_timeout": 3, "options": "-c statement_timeout=5000"},
        )
    if parsed.database:
        _make_private(Path(parsed.database))
    engine = create_engine(parsed, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def upgrade(engine: Engine) -> None:
    """Bring the readers' tables to the newest version; nothing happens if they are there.

    It is done whole or not at all, on SQLite too: there Python begins no transaction for it.

    Raises:
        ReadersError: the database cannot be reached or changed.
    """
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except SQLAlchemyError as error:
        raise ReadersError(f"the readers' tables cannot be made: {error}") from error


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """Give a transaction, all of it or nothing.

    Raises:
        ReadersError: the database does not answer; the message names no reader.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except SQLAlchemyError as error:
        raise ReadersError(f"readers' database: {type(error).__name__}") from error


def empty_journal(engine: Engine) -> None:
    """Write SQLite's journal back and cut it: deleted rows must not live on in old frames.

    Raises:
        ReadersError: the database does not answer.
    """
    if engine.dialect.name != "sqlite":
        return
    try:
        with engine.connect() as plain:
            connection = plain.execution_options(isolation_level="AUTOCOMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    except SQLAlchemyError as error:
        raise ReadersError(f"readers' database: {type(error).__name__}") from error


def _make_private(path: Path) -> None:
    """Make the file first, for its owner only: SQLite gives its journal the same mode."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode = WAL",
        "secure_delete = ON",
        "busy_timeout = 5000",
        "synchronous = FULL",  # what is acknowledged outlives a power cut
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()

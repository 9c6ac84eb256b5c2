"""Gets, saves and forgets readers; deleted rows are gone from the files too."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError

from readers.errors import ReadersError
from readers.models import ReaderRow
from readers.preferences import Reader

#: Preferences nobody used for so long are deleted: 12 months, as the privacy text says.
KEPT_DAYS = 365


def _today() -> date:
    return datetime.now(UTC).date()


class Readers:
    """The readers' preferences in one database.

    Args:
        engine: of ``readers.engine.make_engine``, tables made.
        today: the day, for tests.
    """

    def __init__(self, engine: Engine, today: Callable[[], date] = _today) -> None:
        self._engine = engine
        self._today = today

    def get(self, reader: str) -> Reader:
        """Return what is kept about a reader; a blank one if nothing is.

        Raises:
            ReadersError: the database does not answer.
        """
        with self._transaction() as connection:
            row = connection.execute(select(ReaderRow).where(ReaderRow.id == reader)).first()
        if row is None:
            return Reader(reader)
        values: dict[str, Any] = {**row._mapping, "saved": tuple(row.saved)}
        return Reader(**values)

    def save(self, reader: Reader) -> Reader:
        """Keep a reader's preferences, with today as the day last seen; return them so.

        Raises:
            ReadersError: the database does not answer.
        """
        today = self._today()
        values: dict[str, Any] = {
            "city": reader.city,
            "language": reader.language,
            "language_chosen": reader.language_chosen,
            "plain": reader.plain,
            "saved": list(reader.saved),
            "last_seen": today,
        }
        dialect: Any = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        insert = dialect.insert(ReaderRow).values(id=reader.id, **values)
        with self._transaction() as connection:
            connection.execute(insert.on_conflict_do_update(index_elements=["id"], set_=values))
        return replace(reader, last_seen=today)

    def touch(self, reader: Reader) -> Reader:
        """Note that a reader was here today, if anything is kept about them at all.

        Raises:
            ReadersError: the database does not answer.
        """
        if reader.last_seen is None or reader.last_seen == self._today():
            return reader
        return self.save(reader)

    def forget(self, reader: str) -> bool:
        """Delete everything kept about a reader; say whether there was anything.

        Raises:
            ReadersError: the database does not answer.
        """
        return bool(self._delete(ReaderRow.id == reader))

    def sweep(self) -> int:
        """Delete readers not seen for twelve months; return how many there were.

        Raises:
            ReadersError: the database does not answer.
        """
        return self._delete(ReaderRow.last_seen < self._today() - timedelta(days=KEPT_DAYS))

    def check(self) -> None:
        """Return if preferences can be read and written, changing nothing.

        Raises:
            ReadersError: they cannot.
        """
        with self._transaction() as connection:
            connection.execute(delete(ReaderRow).where(ReaderRow.id == ""))

    def _delete(self, condition: Any) -> int:
        with self._transaction() as connection:
            count = connection.execute(delete(ReaderRow).where(condition)).rowcount
        if count:
            self._empty_journal()
        return int(count)

    def _empty_journal(self) -> None:
        """Write SQLite's journal back and cut it: deleted rows must not live on in old frames."""
        if self._engine.dialect.name != "sqlite":
            return
        try:
            with self._engine.connect() as plain:
                connection = plain.execution_options(isolation_level="AUTOCOMMIT")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except SQLAlchemyError as error:
            raise ReadersError(f"readers' database: {type(error).__name__}") from error

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise ReadersError(f"readers' database: {type(error).__name__}") from error

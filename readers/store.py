"""Gets, saves and forgets readers; deleted rows are gone from the files too."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Engine, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from readers.engine import empty_journal, transaction
from readers.models import ReaderRow
from readers.preferences import Reader

#: Preferences nobody used for so long are deleted: 12 months, as the privacy text says.
KEPT_DAYS = 365
#: So long after a reader blocked the bot, what is kept about them is deleted.
BLOCKED_DAYS = 30


def utc_today() -> date:
    """Return the day, UTC."""
    return datetime.now(UTC).date()


def too_old(today: date) -> ColumnElement[bool]:
    """Return the condition that a reader's preferences are no longer kept."""
    unused = ReaderRow.last_seen < today - timedelta(days=KEPT_DAYS)
    blocked = ReaderRow.blocked_on <= today - timedelta(days=BLOCKED_DAYS)
    return or_(unused, blocked)


class Readers:
    """The readers' preferences in one database.

    Args:
        engine: of ``readers.engine.make_engine``, tables made.
        today: the day, for tests.
    """

    def __init__(self, engine: Engine, today: Callable[[], date] = utc_today) -> None:
        self._engine = engine
        self._today = today

    def get(self, reader: str) -> Reader:
        """Return what is kept about a reader; a blank one if nothing is.

        Raises:
            ReadersError: the database does not answer.
        """
        with transaction(self._engine) as connection:
            row = connection.execute(select(ReaderRow).where(ReaderRow.id == reader)).first()
        if row is None:
            return Reader(reader)
        values: dict[str, Any] = {**row._mapping, "saved": tuple(row.saved)}
        del values["blocked_on"]
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
            "blocked_on": None,
        }
        dialect: Any = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        insert = dialect.insert(ReaderRow).values(id=reader.id, **values)
        with transaction(self._engine) as connection:
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

    def note_blocked(self, reader: str, *, blocked: bool) -> None:
        """Note that a reader blocked the bot today, or has it back.

        Raises:
            ReadersError: the database does not answer.
        """
        day = func.coalesce(ReaderRow.blocked_on, self._today()) if blocked else None
        noting = update(ReaderRow).where(ReaderRow.id == reader).values(blocked_on=day)
        with transaction(self._engine) as connection:
            connection.execute(noting)

    def check(self) -> None:
        """Return if preferences can be read and written, changing nothing.

        Raises:
            ReadersError: they cannot.
        """
        with transaction(self._engine) as connection:
            connection.execute(delete(ReaderRow).where(ReaderRow.id == ""))

    def _delete(self, condition: Any) -> int:
        with transaction(self._engine) as connection:
            count = connection.execute(delete(ReaderRow).where(condition)).rowcount
        if count:
            empty_journal(self._engine)
        return int(count)

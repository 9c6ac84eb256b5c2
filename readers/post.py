"""What inbox and outbox share: rows that wait, taken oldest first and one at a time a chat."""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, delete, exists, func, or_, select, update
from sqlalchemy.orm import aliased

from readers.engine import transaction
from readers.models import PostRow
from readers.sealing import Seal, SealError
from readers.tidy import KEPT

logger = logging.getLogger(__name__)

Clock = Callable[[], float]
#: Seconds a worker may hold a row; longer than a turn can take. Then another may take it.
LEASE = 30.0


@dataclass(frozen=True, slots=True)
class Letter:
    """A row that waits, taken by one worker; its ``repr`` shows nothing of a person."""

    id: int
    chat: str = field(repr=False)  #: the reader's id (``readers.preferences.reader_id``)
    body: Mapping[str, Any] = field(repr=False)
    tries: int  #: how often it was taken, this time included
    received: float  #: seconds since 1970, UTC


class Post:
    """Rows of one table; several processes may work on them (PostgreSQL: SKIP LOCKED).

    Args:
        engine: of ``readers.engine.make_engine``, tables made.
        secret_key: encrypts the bodies.
        worker: the name of this process, the same after a restart, no other's.
        row: the table.
        clock: seconds since 1970.
        lease: seconds a row is held.
    """

    def __init__(
        self,
        engine: Engine,
        secret_key: bytes,
        worker: str,
        row: type[PostRow],
        *,
        clock: Clock = time.time,
        lease: float = LEASE,
    ) -> None:
        self._engine = engine
        self._seal = Seal(secret_key)
        self._worker = worker
        self._row = row
        self._clock = clock
        self._lease = lease

    def take(self, limit: int) -> list[Letter]:
        """Take the oldest row of each chat that nobody holds, at most ``limit``, oldest first.

        What is too old to be kept is not handed out, and its chat goes on without it.

        Raises:
            ReadersError: the database does not answer.
        """
        row, now = self._row, self._clock()
        earlier, oldest = aliased(row), now - KEPT
        counts = or_(earlier.received >= oldest, earlier.lease_until > now)
        heads = (
            select(row.id)
            .where(row.not_before <= now, row.lease_until <= now, row.received >= oldest)
            .where(~exists().where(earlier.chat == row.chat, earlier.id < row.id, counts))
            .order_by(row.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("heads")
        )
        taking = (
            update(row)
            .where(row.id.in_(select(heads.c.id)))
            .values(worker=self._worker, lease_until=now + self._lease, tries=row.tries + 1)
            .returning(row.id, row.chat, row.body, row.tries, row.received)
        )
        with transaction(self._engine) as connection:
            taken = connection.execute(taking).all()
            letters = [letter for found in taken if (letter := self._read(connection, found))]
        return sorted(letters, key=lambda letter: letter.id)

    def later(self, letter: Letter, wait: float, *, counted: bool = True) -> None:
        """Put a row back for so many seconds; the chat's later rows wait behind it.

        Args:
            letter: the row as it was taken.
            wait: seconds.
            counted: whether this was a try.

        Raises:
            ReadersError: the database does not answer.
        """
        values: dict[str, Any] = {"not_before": self._clock() + wait}
        values |= {"lease_until": 0.0, "worker": None, "tries": letter.tries - (not counted)}
        with transaction(self._engine) as connection:
            connection.execute(update(self._row).where(*self._held(letter)).values(values))

    def done(self, letter: Letter) -> bool:
        """Delete a row; say whether this worker still held it.

        Raises:
            ReadersError: the database does not answer.
        """
        with transaction(self._engine) as connection:
            return self._delete_held(connection, letter)

    def release(self) -> int:
        """Free what an earlier process of this worker's name held; return how many rows.

        Raises:
            ReadersError: the database does not answer.
        """
        freed = update(self._row).where(self._row.worker == self._worker)
        with transaction(self._engine) as connection:
            return int(connection.execute(freed.values(lease_until=0.0, worker=None)).rowcount)

    def drop(self, chat: str) -> int:
        """Delete all rows of a chat; return how many there were.

        Raises:
            ReadersError: the database does not answer.
        """
        with transaction(self._engine) as connection:
            return self._drop(connection, chat)

    def waiting(self) -> int:
        """Return how many rows there are.

        Raises:
            ReadersError: the database does not answer.
        """
        with transaction(self._engine) as connection:
            return int(connection.execute(select(func.count(self._row.id))).scalar_one())

    def _add(self, connection: Connection, chat: str, body: Mapping[str, Any]) -> None:
        now = self._clock()
        row = {"chat": chat, "body": self._seal.close(dict(body)), "received": now}
        row |= {"not_before": 0.0, "lease_until": 0.0, "tries": 0, "worker": None}
        connection.execute(self._row.__table__.insert().values(row))  # type: ignore[attr-defined]

    def _line_up(self, connection: Connection, chat: str) -> None:
        """Let who writes to one chat pass one after another, until the transaction ends.

        Else PostgreSQL could show a later row before an earlier one, and both could be taken.
        """
        if self._engine.dialect.name == "postgresql":
            place = func.hashtextextended(f"{self._row.__tablename__}:{chat}", 0)
            connection.execute(select(func.pg_advisory_xact_lock(place)))

    def _drop(self, connection: Connection, chat: str) -> int:
        return int(connection.execute(delete(self._row).where(self._row.chat == chat)).rowcount)

    def _delete_held(self, connection: Connection, letter: Letter) -> bool:
        return bool(connection.execute(delete(self._row).where(*self._held(letter))).rowcount)

    def _held(self, letter: Letter) -> tuple[Any, ...]:
        """Return the condition that this worker holds the row, since the time it took it."""
        row = self._row
        return row.id == letter.id, row.worker == self._worker, row.tries == letter.tries

    def _read(self, connection: Connection, found: Any) -> Letter | None:
        try:
            body = self._seal.open(found.body)
        except SealError:
            logger.error("a row was sealed with another key: deleted")  # noqa: TRY400
            connection.execute(delete(self._row).where(self._row.id == found.id))
            return None
        return Letter(found.id, found.chat, body, found.tries, found.received)

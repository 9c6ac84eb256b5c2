"""Deletes what is too old, whoever left it and under whatever key."""

import time
from collections.abc import Callable
from datetime import date

from sqlalchemy import Engine, delete

from readers.engine import empty_journal, transaction
from readers.models import InboxRow, OutboxRow, ReaderRow, TakenRow
from readers.store import too_old, utc_today

#: Seconds after which nothing that waits is kept or handed out, answered or not: 23.75 hours.
KEPT = 23.75 * 3600.0  # sweeps run every ten minutes, and the promise is 24 hours at most
#: Telegram repeats an update for 24 hours at most: its number is known for 25.
NUMBERS_KEPT = 25 * 3600.0


def tidy(
    engine: Engine,
    *,
    today: Callable[[], date] = utc_today,
    clock: Callable[[], float] = time.time,
) -> int:
    """Delete all that is too old: preferences, what waits, numbers of updates.

    It takes neither the secret key nor a worker's name. SQLite's journal is cut as well: what
    was deleted since the last time is gone from it.

    Args:
        engine: of ``readers.engine.make_engine``, tables made.
        today: the day, for preferences.
        clock: seconds since 1970, for what waits.

    Returns:
        How many rows of people there were; the numbers are nobody's.

    Raises:
        ReadersError: the database does not answer; nothing was deleted.
    """
    now = clock()
    of_people = (
        delete(ReaderRow).where(too_old(today())),
        delete(InboxRow).where(InboxRow.received < now - KEPT),
        delete(OutboxRow).where(OutboxRow.received < now - KEPT),
    )
    with transaction(engine) as connection:
        gone = sum(int(connection.execute(old).rowcount) for old in of_people)
        connection.execute(delete(TakenRow).where(TakenRow.received < now - NUMBERS_KEPT))
    empty_journal(engine)
    return gone

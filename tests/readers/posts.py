"""What the tests of inbox and outbox share: a clock that is set, chats, and how to make both."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine, text

from readers.inbox import MOST_WAITING, Inbox
from readers.outbox import Outbox
from readers.post import LEASE, Letter
from readers.preferences import reader_id

KEY = b"k" * 32
ANNA, BOHDAN, CHIARA = (reader_id(KEY, "telegram", str(number)) for number in (1, 2, 3))


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        """Return the seconds since 1970."""
        return self.now


def make_outbox(
    database: Engine, clock: SetClock, worker: str = "one", key: bytes = KEY
) -> Outbox:
    """Return an outbox as one worker sees it."""
    return Outbox(database, key, worker, clock=clock)


def make_inbox(
    database: Engine,
    clock: SetClock,
    worker: str = "one",
    key: bytes = KEY,
    *,
    most_waiting: int = MOST_WAITING,
) -> Inbox:
    """Return an inbox as one worker sees it, with an outbox of the same worker."""
    outbox = make_outbox(database, clock, worker, key)
    return Inbox(database, key, worker, outbox, clock=clock, most_waiting=most_waiting)


def bodies(letters: Sequence[Letter]) -> list[Any]:
    """Return what the letters say."""
    return [letter.body for letter in letters]


def drain(post: Inbox | Outbox) -> list[Any]:
    """Take and delete all that can be taken now; return what it said, in order."""
    said: list[Any] = []
    while letters := post.take(10):
        for letter in letters:
            post.done(letter)
        said += bodies(letters)
    return said


def let_lease_run_out(clock: SetClock) -> None:
    """Move the clock to the moment from which another worker may take what is held."""
    clock.now += LEASE


def run(database: Engine, statement: str) -> list[Any]:
    """Execute a statement of SQL by itself; return its rows, if it has any."""
    with database.begin() as connection:
        result = connection.execute(text(statement))
        return list(result.all()) if result.returns_rows else []

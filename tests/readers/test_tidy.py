"""What is too old is deleted, handed to nobody, and gone from the files."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine

from readers.engine import upgrade
from readers.errors import ReadersError
from readers.inbox import Inbox
from readers.outbox import Outbox
from readers.preferences import Reader
from readers.store import Readers
from readers.tidy import KEPT, tidy
from tests.readers.posts import (
    ANNA,
    BOHDAN,
    CHIARA,
    SetClock,
    bodies,
    drain,
    make_inbox,
    make_outbox,
    run,
)

HOUR = 3600.0
DAY = date(2026, 3, 1)
ASKED, SAID, LATER = {"text": "asked"}, {"text": "said"}, {"text": "later"}


def put(post: Inbox | Outbox, *said: dict[str, str], first: int = 1) -> None:
    """Write down something of Anna's."""
    if isinstance(post, Outbox):
        post.add(ANNA, said)
        return
    for number, body in enumerate(said, first):
        post.record(number, ANNA, body)


@pytest.fixture(params=[make_inbox, make_outbox])
def post(request: pytest.FixtureRequest, database: Engine, clock: SetClock) -> Inbox | Outbox:
    """Each kind of post, empty."""
    made: Inbox | Outbox = request.param(database, clock)
    return made


def test_what_waits_is_kept_for_less_than_a_day(
    post: Inbox | Outbox, database: Engine, clock: SetClock
) -> None:
    """A quarter of an hour before the promised 24 are over it is deleted, not a second earlier."""
    put(post, ASKED)

    clock.now += 23.75 * HOUR
    assert tidy(database, clock=clock) == 0
    clock.now += 1
    assert tidy(database, clock=clock) == 1
    assert post.waiting() == 0


def test_what_is_too_old_is_not_handed_out(post: Inbox | Outbox, clock: SetClock) -> None:
    """Also before it is deleted nobody gets it, and the chat's next goes out."""
    put(post, ASKED)
    clock.now += 1
    put(post, LATER, first=2)

    clock.now += KEPT

    assert bodies(post.take(5)) == [LATER]
    assert post.waiting() == 2


def test_what_is_just_young_enough_is_handed_out(post: Inbox | Outbox, clock: SetClock) -> None:
    """To the second before it is deleted it can be answered."""
    put(post, ASKED)
    clock.now += KEPT

    assert bodies(post.take(5)) == [ASKED]


def test_what_grows_too_old_in_hand_holds_its_chat(post: Inbox | Outbox, clock: SetClock) -> None:
    """While somebody works on it, the chat's next does not overtake it."""
    put(post, ASKED)
    clock.now += 1
    put(post, LATER, first=2)
    clock.now += KEPT - 2
    [held] = post.take(5)
    clock.now += 2

    assert post.take(5) == []
    assert post.done(held) is True
    assert bodies(post.take(5)) == [LATER]


def test_a_number_is_known_for_25_hours(database: Engine, clock: SetClock) -> None:
    """Telegram repeats for 24 hours: the number outlives the update, and is forgotten then."""
    inbox = make_inbox(database, clock)
    inbox.record(7, ANNA, ASKED)

    clock.now += 25 * HOUR
    assert tidy(database, clock=clock) == 1
    assert inbox.record(7, ANNA, ASKED) == "repeat"
    clock.now += 1
    assert tidy(database, clock=clock) == 0
    assert run(database, "SELECT * FROM updates_taken") == []
    assert inbox.record(7, ANNA, ASKED) == "new"


def test_all_rows_of_people_are_counted(database: Engine, clock: SetClock) -> None:
    """Unused and blocked readers, updates and messages of whatever worker and key are one sum."""
    year_ago, month_ago, today = date(2025, 2, 28), date(2026, 1, 30), DAY
    Readers(database, today=lambda: year_ago).save(Reader(ANNA, "riga"))
    Readers(database, today=lambda: month_ago).save(Reader(BOHDAN, "riga"))
    Readers(database, today=lambda: month_ago).note_blocked(BOHDAN, blocked=True)
    Readers(database, today=lambda: today).save(Reader(CHIARA, "riga"))
    make_inbox(database, clock, "one", b"1" * 32).record(7, ANNA, ASKED)
    make_outbox(database, clock, "two", b"2" * 32).add(BOHDAN, [SAID, SAID])
    clock.now += KEPT + 1
    make_outbox(database, clock).add(CHIARA, [LATER])

    assert tidy(database, today=lambda: today, clock=clock) == 5
    assert run(database, "SELECT id FROM readers") == [(CHIARA,)]
    assert drain(make_outbox(database, clock)) == [LATER]


def test_what_is_done_is_gone_from_the_files(
    sqlite: Engine, tmp_path: Path, clock: SetClock
) -> None:
    """Not even its seal outlives the day: the journal is cut, though nothing was too old."""
    upgrade(sqlite)
    inbox = make_inbox(sqlite, clock)
    inbox.record(7, ANNA, ASKED)
    [[seal]] = run(sqlite, "SELECT body FROM inbox")
    assert drain(inbox) == [ASKED]

    assert tidy(sqlite, clock=clock) == 0

    stored = b"".join(path.read_bytes() for path in sorted(tmp_path.iterdir()))
    assert seal.encode() not in stored
    assert ANNA.encode() not in stored


def test_a_database_without_tables_is_an_error(sqlite: Engine) -> None:
    """Nothing is said to be deleted where nothing could be."""
    with pytest.raises(ReadersError):
        tidy(sqlite)

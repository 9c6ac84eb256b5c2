"""Rows that wait: one at a time a chat, oldest first, held by one worker until its lease ends."""

import logging
from pathlib import Path

import pytest
from sqlalchemy import Engine

from readers.post import LEASE
from tests.readers.posts import (
    ANNA,
    BOHDAN,
    CHIARA,
    KEY,
    SetClock,
    bodies,
    let_lease_run_out,
    make_inbox,
    make_outbox,
    run,
)

CHATS = (ANNA, BOHDAN, CHIARA)


def test_the_oldest_of_each_chat_is_taken(database: Engine, clock: SetClock) -> None:
    """Several chats are served at once, each by its oldest row, the oldest of all first."""
    outbox = make_outbox(database, clock)
    for number, chat in enumerate((BOHDAN, ANNA, BOHDAN, CHIARA)):
        outbox.add(chat, [{"n": number}])

    assert bodies(outbox.take(5)) == [{"n": 0}, {"n": 1}, {"n": 3}]


def test_no_more_are_taken_than_asked_for(database: Engine, clock: SetClock) -> None:
    """The oldest come first; who has two hands gets two."""
    outbox = make_outbox(database, clock)
    for number, chat in enumerate(CHATS):
        outbox.add(chat, [{"n": number}])

    assert bodies(outbox.take(2)) == [{"n": 0}, {"n": 1}]
    assert bodies(outbox.take(2)) == [{"n": 2}]


def test_a_row_of_another_chat_is_free_for_another_worker(
    database: Engine, second: Engine, clock: SetClock
) -> None:
    """What one worker holds, and all behind it, another does not get; the rest it does."""
    one, two = make_outbox(database, clock), make_outbox(second, clock, "two")
    one.add(ANNA, [{"n": 1}, {"n": 2}])
    one.take(1)
    one.add(BOHDAN, [{"n": 3}])

    assert bodies(two.take(5)) == [{"n": 3}]


def test_a_row_is_held_until_its_lease_ends(
    database: Engine, second: Engine, clock: SetClock
) -> None:
    """A worker that says nothing keeps its row for the lease, then another gets it."""
    one, two = make_outbox(database, clock), make_outbox(second, clock, "two")
    one.add(ANNA, [{"n": 1}])
    one.take(1)

    clock.now += LEASE - 0.1
    assert two.take(1) == []
    clock.now += 0.1
    assert [letter.tries for letter in two.take(1)] == [2]


def test_a_late_worker_cannot_put_a_row_back(
    database: Engine, second: Engine, clock: SetClock
) -> None:
    """Putting back a row that another holds changes nothing: the other still ends it."""
    slow, quick = make_outbox(database, clock), make_outbox(second, clock, "two")
    slow.add(ANNA, [{"n": 1}])
    [late] = slow.take(1)
    let_lease_run_out(clock)
    [taken] = quick.take(1)

    slow.later(late, 0.0)

    assert slow.take(1) == []
    assert quick.done(taken) is True


def test_the_same_worker_is_fenced_from_its_own_past(database: Engine, clock: SetClock) -> None:
    """A thread that comes back after its lease does not end what its sister took anew."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [{"n": 1}])
    [late] = outbox.take(1)
    let_lease_run_out(clock)
    [taken] = outbox.take(1)

    outbox.later(late, 100.0)

    assert outbox.done(late) is False
    assert outbox.done(taken) is True


def test_a_lease_that_ran_out_unnoticed_still_counts(database: Engine, clock: SetClock) -> None:
    """Who is late but was not replaced may end its row: the work is not done twice."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [{"n": 1}])
    [letter] = outbox.take(1)
    let_lease_run_out(clock)

    assert outbox.done(letter) is True


def test_what_waits_holds_back_its_chat_only(database: Engine, clock: SetClock) -> None:
    """A row put back is still the first of its chat; other chats go on."""
    inbox = make_inbox(database, clock)
    for number, chat in enumerate((ANNA, ANNA, BOHDAN)):
        inbox.record(number, chat, {"n": number})
    [first, *_] = inbox.take(1)
    inbox.later(first, 5.0)

    assert bodies(inbox.take(5)) == [{"n": 2}]
    clock.now += 5.0
    assert bodies(inbox.take(5)) == [{"n": 0}]


@pytest.mark.parametrize(("counted", "tries"), [(True, 2), (False, 1)])
def test_waiting_need_not_count_as_a_try(
    database: Engine, clock: SetClock, *, counted: bool, tries: int
) -> None:
    """A row put back because others were faster keeps its tries; a failure costs one."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [{"n": 1}])
    [letter] = outbox.take(1)
    outbox.later(letter, 1.0, counted=counted)
    clock.now += 1.0

    assert [again.tries for again in outbox.take(1)] == [tries]


@pytest.mark.parametrize("counted", [True, False])
def test_a_row_put_back_is_no_longer_held(
    database: Engine, clock: SetClock, *, counted: bool
) -> None:
    """Who put a row back has let go of it and cannot end it without taking it again."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [{"n": 1}])
    [letter] = outbox.take(1)
    outbox.later(letter, 1.0, counted=counted)

    assert outbox.done(letter) is False
    assert outbox.waiting() == 1


def test_release_frees_its_own_worker_s_rows(
    database: Engine, second: Engine, clock: SetClock
) -> None:
    """A process that starts again gets at once what it held; what others hold stays theirs."""
    one, two = make_outbox(database, clock), make_outbox(second, clock, "two")
    one.add(ANNA, [{"n": 1}])
    one.take(1)
    one.add(BOHDAN, [{"n": 2}])
    [others] = two.take(1)

    again = make_outbox(database, clock)
    assert again.release() == 1
    assert [(letter.body, letter.tries) for letter in again.take(5)] == [({"n": 1}, 2)]
    assert two.done(others) is True


def test_release_does_not_shorten_a_wait(database: Engine, clock: SetClock) -> None:
    """A start does not undo 'not before': Telegram still wants its pause."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [{"n": 1}])
    [letter] = outbox.take(1)
    outbox.later(letter, 5.0)

    assert outbox.release() == 0
    assert outbox.take(1) == []


def test_rows_of_another_key_block_nobody(
    database: Engine, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    """After the key changed, old rows are dropped one by one and new ones are served."""
    make_outbox(database, clock, key=b"j" * 32).add(ANNA, [{"n": 1}, {"n": 2}])
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [{"n": 3}])
    outbox.add(BOHDAN, [{"n": 4}])

    with caplog.at_level(logging.ERROR):
        rounds = [bodies(outbox.take(5)) for _ in range(3)]

    assert rounds == [[{"n": 4}], [], [{"n": 3}]]
    assert outbox.waiting() == 2
    assert len(caplog.records) == 2
    assert ANNA not in caplog.text


def everything(database: Engine, folder: Path) -> bytes:
    """Return all that is stored: the bytes of SQLite's files, or PostgreSQL's rows as text."""
    if database.dialect.name == "sqlite":
        return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))
    rows = (
        run(database, f"SELECT t::text FROM {table} t")  # noqa: S608 - our own names
        for table in ("inbox", "outbox", "updates_taken")
    )
    return str(list(rows)).encode()


def test_nothing_of_a_person_is_stored_in_clear(
    database: Engine, clock: SetClock, tmp_path: Path
) -> None:
    """While rows wait, the database shows neither words nor names nor the chat's own id."""
    inbox, outbox = make_inbox(database, clock), make_outbox(database, clock)
    asked = {"text": "мій син захворів", "chat_id": 5550001, "name": "Olena"}
    inbox.record(7, ANNA, asked)
    inbox.take(1)
    outbox.add(ANNA, [{"text": "Szpital przy rynku", "chat_id": 5550001}])

    stored = everything(database, tmp_path)

    assert ANNA.encode() in stored
    for word in ("захворів", "Olena", "5550001", "Szpital", "chat_id"):
        assert word.encode() not in stored
        assert ascii(word)[1:-1].encode() not in stored
    assert KEY not in stored

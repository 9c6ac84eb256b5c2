"""Messages wait in order until they are sent."""

import pytest
from sqlalchemy import Engine

from readers.errors import ReadersError
from tests.readers.posts import (
    ANNA,
    BOHDAN,
    SetClock,
    bodies,
    drain,
    let_lease_run_out,
    make_outbox,
)

ONE, TWO, THREE = {"text": "one"}, {"text": "two"}, {"text": "three"}


def test_messages_leave_in_the_order_they_came(database: Engine, clock: SetClock) -> None:
    """A reader gets an answer's messages one after another, as they were written."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [ONE, TWO])
    outbox.add(ANNA, [THREE])

    assert drain(outbox) == [ONE, TWO, THREE]


def test_the_next_message_waits_for_the_one_before(database: Engine, clock: SetClock) -> None:
    """While a message is being sent, none of its chat is handed out."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [ONE, TWO])
    [first] = outbox.take(5)

    assert outbox.take(5) == []
    assert outbox.done(first) is True
    assert bodies(outbox.take(5)) == [TWO]


def test_messages_are_all_written_or_none(database: Engine, clock: SetClock) -> None:
    """A failure in the middle leaves nothing behind."""
    outbox = make_outbox(database, clock)
    with pytest.raises(TypeError):
        outbox.add(ANNA, [ONE, {"text": object()}])

    assert outbox.waiting() == 0


def test_no_raw_chat_is_ever_written(database: Engine, clock: SetClock) -> None:
    """The table refuses a chat that is no hash, whoever writes it."""
    with pytest.raises(ReadersError):
        make_outbox(database, clock).add("5550001", [ONE])


def test_an_error_names_no_reader(sqlite: Engine, clock: SetClock) -> None:
    """Not even the hashed id gets into an error that a log may show."""
    with pytest.raises(ReadersError) as caught:
        make_outbox(sqlite, clock).add(ANNA, [ONE])

    assert ANNA not in str(caught.value)
    assert ANNA not in str(caught.value.__cause__)


def test_a_message_sent_late_is_not_deleted_twice(
    database: Engine, second: Engine, clock: SetClock
) -> None:
    """Who lost the message to another worker cannot end it: that worker does."""
    slow, quick = make_outbox(database, clock), make_outbox(second, clock, "two")
    slow.add(ANNA, [ONE])
    [late] = slow.take(1)
    let_lease_run_out(clock)
    [taken] = quick.take(1)

    assert slow.done(late) is False
    assert quick.done(taken) is True
    assert quick.done(taken) is False


def test_a_flood_wait_holds_only_its_chat(database: Engine, clock: SetClock) -> None:
    """A chat Telegram asks to wait for waits whole; others are served."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [ONE, TWO])
    outbox.add(BOHDAN, [THREE])
    first, _ = outbox.take(5)
    outbox.later(first, 7.0)
    outbox.add(BOHDAN, [THREE])

    assert outbox.take(1) == []  # Bohdan's first is still held
    clock.now += 6.9
    assert outbox.take(1) == []
    clock.now += 0.1
    assert [(letter.body, letter.tries) for letter in outbox.take(1)] == [(ONE, 2)]


def test_dropping_takes_a_chat_s_messages_only(database: Engine, clock: SetClock) -> None:
    """When a reader blocks the bot all their messages go, held ones too; no one else's."""
    outbox = make_outbox(database, clock)
    outbox.add(ANNA, [ONE, TWO])
    outbox.add(BOHDAN, [THREE])
    [first] = outbox.take(1)

    assert outbox.drop(ANNA) == 2
    assert outbox.done(first) is False
    assert drain(outbox) == [THREE]
    assert outbox.drop(ANNA) == 0

"""An update is written down once, and answered once."""

import json
from typing import Any

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
    make_inbox,
    make_outbox,
    run,
)

ASKED = {"text": "Де лікар?", "chat_id": 5550001}


def test_an_update_comes_back_whole(database: Engine, clock: SetClock) -> None:
    """What is taken is what was written down, with its chat, its time and its first try."""
    inbox = make_inbox(database, clock)
    assert inbox.record(7, ANNA, ASKED) == "new"

    [letter] = inbox.take(5)

    assert (letter.chat, letter.body, letter.tries) == (ANNA, ASKED, 1)
    assert letter.received == clock.now


def test_a_repeat_is_no_news(database: Engine, second: Engine, clock: SetClock) -> None:
    """The same number is written down once, whichever process hears it again."""
    make_inbox(database, clock).record(7, ANNA, ASKED)

    assert make_inbox(second, clock, "two").record(7, ANNA, {"text": "other"}) == "repeat"
    assert bodies(make_inbox(database, clock).take(5)) == [ASKED]


def test_a_repeat_of_what_was_answered_is_no_news(database: Engine, clock: SetClock) -> None:
    """The number stays known when the update is done and gone."""
    inbox = make_inbox(database, clock)
    inbox.record(7, ANNA, ASKED)
    [letter] = inbox.take(5)
    inbox.finish(letter, [])

    assert inbox.record(7, ANNA, ASKED) == "repeat"
    assert inbox.waiting() == 0


def test_numbers_are_as_large_as_telegram_s(database: Engine, clock: SetClock) -> None:
    """A number beyond 32 bits is a number."""
    inbox = make_inbox(database, clock)
    inbox.record(2**52 + 1, ANNA, ASKED)

    assert inbox.record(2**52 + 1, ANNA, ASKED) == "repeat"
    assert inbox.record(2**52 + 2, ANNA, ASKED) == "new"


def test_what_was_not_written_down_is_still_new(database: Engine, clock: SetClock) -> None:
    """The number is remembered only together with the update: a failure loses nothing."""
    inbox = make_inbox(database, clock)
    with pytest.raises(ReadersError):
        inbox.record(7, "5550001", ASKED)  # the table refuses what is no hash

    assert inbox.record(7, ANNA, ASKED) == "new"


def test_a_chat_that_is_full_takes_no_more(database: Engine, clock: SetClock) -> None:
    """At the limit a chat's updates are refused, another chat's are not."""
    inbox = make_inbox(database, clock, most_waiting=2)
    answers = [inbox.record(number, ANNA, {"n": number}) for number in range(3)]

    assert answers == ["new", "new", "full"]
    assert inbox.record(3, BOHDAN, {"n": 3}) == "new"
    assert inbox.record(1, ANNA, {"n": 1}) == "repeat"


def test_a_chat_is_full_no_more_once_one_is_answered(database: Engine, clock: SetClock) -> None:
    """Room comes back with each answer; what was refused was acknowledged and stays refused."""
    inbox = make_inbox(database, clock, most_waiting=1)
    inbox.record(1, ANNA, {"n": 1})
    inbox.record(2, ANNA, {"n": 2})
    [letter] = inbox.take(1)
    inbox.finish(letter, [])

    assert inbox.record(2, ANNA, {"n": 2}) == "repeat"
    assert inbox.record(3, ANNA, {"n": 3}) == "new"


def test_finish_writes_the_answers_in_order(database: Engine, clock: SetClock) -> None:
    """The update is gone, its answers wait in the outbox as they were given."""
    inbox = make_inbox(database, clock)
    inbox.record(7, ANNA, ASKED)
    [letter] = inbox.take(5)

    assert inbox.finish(letter, [{"text": "one"}, {"text": "two"}]) is True

    assert inbox.waiting() == 0
    assert drain(make_outbox(database, clock)) == [{"text": "one"}, {"text": "two"}]


def test_nothing_is_answered_if_the_outbox_refuses(database: Engine, clock: SetClock) -> None:
    """When the answers cannot be written, the update stays and can be answered again."""
    inbox = make_inbox(database, clock)
    inbox.record(7, ANNA, ASKED)
    [letter] = inbox.take(5)
    run(database, "ALTER TABLE outbox RENAME TO elsewhere")
    with pytest.raises(ReadersError):
        inbox.finish(letter, [{"text": "one"}])
    run(database, "ALTER TABLE elsewhere RENAME TO outbox")

    assert inbox.waiting() == 1
    assert inbox.finish(letter, [{"text": "again"}]) is True
    assert drain(make_outbox(database, clock)) == [{"text": "again"}]


@pytest.mark.parametrize("forget", [False, True])
def test_half_an_answer_is_never_written(
    database: Engine, clock: SetClock, *, forget: bool
) -> None:
    """If the second message breaks, the first is not sent and older ones are not lost."""
    inbox, outbox = make_inbox(database, clock), make_outbox(database, clock)
    outbox.add(ANNA, [{"text": "older"}])
    inbox.record(7, ANNA, ASKED)
    [letter] = inbox.take(5)
    broken: list[dict[str, Any]] = [{"text": "one"}, {"text": object()}]
    with pytest.raises(TypeError):
        inbox.finish(letter, broken, forget=forget)

    assert inbox.waiting() == 1
    assert drain(outbox) == [{"text": "older"}]


def test_forgetting_drops_what_was_on_its_way(database: Engine, clock: SetClock) -> None:
    """After 'forget me' only the last word reaches the reader; others get all of theirs."""
    inbox, outbox = make_inbox(database, clock), make_outbox(database, clock)
    outbox.add(ANNA, [{"text": "older"}])
    outbox.add(BOHDAN, [{"text": "another's"}])
    inbox.record(7, ANNA, ASKED)
    [letter] = inbox.take(5)

    inbox.finish(letter, [{"text": "forgotten"}], forget=True)

    assert drain(outbox) == [{"text": "another's"}, {"text": "forgotten"}]


def test_a_late_worker_answers_nothing(database: Engine, second: Engine, clock: SetClock) -> None:
    """Once another worker has taken the update, the first one's answer is not written."""
    slow, quick = make_inbox(database, clock), make_inbox(second, clock, "two")
    slow.record(7, ANNA, ASKED)
    [late] = slow.take(1)
    let_lease_run_out(clock)
    [taken] = quick.take(1)

    assert slow.finish(late, [{"text": "late"}], forget=True) is False
    assert quick.finish(taken, [{"text": "quick"}]) is True
    assert slow.finish(late, [{"text": "later still"}]) is False
    assert drain(make_outbox(database, clock)) == [{"text": "quick"}]


def test_numbers_say_nothing_about_a_person(database: Engine, clock: SetClock) -> None:
    """What outlives the update is its number and a time, nothing of the chat."""
    make_inbox(database, clock).record(7, ANNA, ASKED)

    assert run(database, "SELECT * FROM updates_taken") == [(7, clock.now)]


def test_a_letter_shows_nothing_of_a_person(database: Engine, clock: SetClock) -> None:
    """A letter that gets into a log shows neither words nor chat."""
    inbox = make_inbox(database, clock)
    inbox.record(7, ANNA, ASKED)

    shown = repr(inbox.take(1))

    assert ANNA not in shown
    assert "5550001" not in shown
    assert "лікар" not in shown
    assert json.dumps("лікар")[1:-1] not in shown

"""Each of Telegram's refusals, and that the chat's order outlives all of them."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram.error import ChatMigrated, NetworkError, TelegramError, TimedOut

from bot.sender import Sender
from readers.preferences import Reader, reader_id
from readers.tidy import KEPT
from tests.bot.running import Running, texts
from tests.bot_api import BotApi, Group, Person
from tests.bot_api.flood import When
from tests.chat.fakes import KEY

_HTML = "<b>one</b> &amp; two"


@dataclass
class FailingBot:
    """Raises what it is told to, and then sends."""

    errors: list[TelegramError]
    sent: list[dict[str, Any]] = field(default_factory=list)

    async def send_message(self, **parameters: Any) -> None:
        """Fail as long as there are errors."""
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append(parameters)


def _key(room: Person | Group) -> str:
    return reader_id(KEY, "telegram", str(room.id))


def _put(parts: Running, room: Person | Group, *messages: str, **more: Any) -> None:
    bodies = [{"chat_id": room.id, "text": message, **more} for message in messages]
    parts.outbox.add(_key(room), bodies)


async def _send(parts: Running, sender: Sender | None = None) -> int:
    """Send what can be sent now; return how many messages were tried."""
    letters = parts.outbox.take(99)
    for letter in letters:
        await (sender or parts.sender).work(letter)
    return len(letters)


@pytest.fixture
def anna(olena: Person) -> Person:
    """A person who pressed Start."""
    olena.start()
    return olena


async def test_a_message_is_sent_and_gone(parts: Running, anna: Person) -> None:
    """What was sent is deleted; it had its markup, its buttons and no preview."""
    _put(parts, anna, _HTML, buttons=[[{"title": "Menu", "payload": "m"}]])
    await _send(parts)

    (sent,) = anna.messages
    assert (sent.text, sent.payloads) == ("one & two", ["m"])
    assert sent.params["link_preview_options"] == {"is_disabled": True}
    assert parts.outbox.waiting() == 0


async def test_429_waits_and_others_go_on(parts: Running, api: BotApi, anna: Person) -> None:
    """A chat that is told to wait waits so long, in order; another chat does not."""
    other = api.person()
    other.start()
    api.fail("sendMessage", 429, retry_after=7)
    _put(parts, anna, "one", "two")
    _put(parts, other, "other")
    assert await _send(parts) == 2
    assert (texts(anna), texts(other)) == ([], ["other"])
    parts.clock.now += 6.9
    assert await _send(parts) == 0
    parts.clock.now += 0.2
    assert [await _send(parts), await _send(parts)] == [1, 1]

    assert texts(anna) == ["one", "two"]


async def test_403_drops_everything_and_notes_it(parts: Running, anna: Person) -> None:
    """Who blocked the bot gets nothing more of what waited, and is noted."""
    parts.readers.save(Reader(_key(anna), city="lublin"))
    anna.block()
    _put(parts, anna, "one", "two")
    await _send(parts)

    assert parts.outbox.waiting() == 0
    with parts.database.connect() as connection:
        assert connection.exec_driver_sql("SELECT blocked_on FROM readers").scalar_one()


async def test_400_is_said_once_more_as_plain_text(
    parts: Running, api: BotApi, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """A markup that Telegram refuses does not cost the reader the words."""
    api.fail("sendMessage", 400, description="Bad Request: can't parse entities")
    _put(parts, anna, _HTML, "next", buttons=[[{"title": "Menu", "payload": "m"}]])
    await _send(parts)
    await _send(parts)

    assert texts(anna) == ["one & two", "next"]
    assert anna.messages[0].payloads == []
    assert "parse_mode" not in anna.messages[0].params
    assert "an't parse entities" in caplog.text
    assert "two" not in caplog.text


async def test_broken_markup_of_ours_arrives_as_words(parts: Running, anna: Person) -> None:
    """What the real check of markup refuses is read without it."""
    _put(parts, anna, "one <b>two", "next")
    await _send(parts)
    await _send(parts)

    assert texts(anna) == ["one two", "next"]


@pytest.mark.parametrize("status", [400, 403])
async def test_twice_refused_is_dropped(
    parts: Running, api: BotApi, anna: Person, status: int
) -> None:
    """What Telegram refuses as plain text, too, does not stand in the chat's way."""
    api.fail("sendMessage", 400)
    api.fail("sendMessage", status)
    _put(parts, anna, "one", "two")
    await _send(parts)
    await _send(parts)

    assert texts(anna) == (["two"] if status == 400 else [])
    assert parts.outbox.waiting() == 0


async def test_plain_text_that_has_to_wait_is_sent_later(
    parts: Running, api: BotApi, anna: Person
) -> None:
    """Being told to wait between the two tries loses nothing."""
    api.fail("sendMessage", 400)
    api.fail("sendMessage", 429, retry_after=3)
    _put(parts, anna, "one")
    await _send(parts)
    parts.clock.now += 3
    await _send(parts)

    assert texts(anna) == ["one"]


async def test_plain_text_and_a_fault_is_sent_soon(
    parts: Running, api: BotApi, anna: Person
) -> None:
    """A fault between the two tries does not hold the message until its lease is over."""
    api.fail("sendMessage", 400)
    api.fail("sendMessage", 502)
    _put(parts, anna, "one")
    await _send(parts)
    parts.clock.now += 2
    await _send(parts)

    assert texts(anna) == ["one"]


@pytest.mark.parametrize("fault", [500, 502, "before"])
async def test_faults_are_tried_again_ever_more_slowly(
    parts: Running, api: BotApi, anna: Person, fault: int | str
) -> None:
    """The wait doubles, at most to a minute, and the message is not lost."""
    if isinstance(fault, int):
        api.fail("sendMessage", fault, times=9)
    else:
        api.drop("sendMessage", "before", times=9)
    _put(parts, anna, "one", "two")
    waits = [await _wait_for_next(parts) for _ in range(9)]
    await _send(parts)
    await _send(parts)

    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert texts(anna) == ["one", "two"]


@pytest.mark.parametrize(("when", "copies"), [("before", 1), ("after", 2)])
async def test_a_connection_that_breaks(
    parts: Running, api: BotApi, anna: Person, when: When, copies: int
) -> None:
    """Nobody knows whether Telegram acted: rather one copy too many than none."""
    api.drop("sendMessage", when)
    _put(parts, anna, "one", "two")
    for _ in range(3):
        await _send(parts)
        parts.clock.now += 1

    assert texts(anna) == ["one"] * copies + ["two"]


async def _wait_for_next(parts: Running, sender: Sender | None = None) -> int:
    """Return after how many seconds the message that failed can be taken again."""
    assert await _send(parts, sender) == 1
    start, held = parts.clock.now, "SELECT min(not_before) FROM outbox"
    with parts.database.connect() as connection:
        parts.clock.now = float(connection.exec_driver_sql(held).scalar_one() or 0)
        found = connection.exec_driver_sql("SELECT max(not_before) FROM outbox").scalar_one()
    parts.clock.now = max(parts.clock.now, float(found))
    return round(parts.clock.now - start)


async def test_time_outs_are_tried_again(parts: Running, anna: Person) -> None:
    """Telegram may not answer for as long as it likes: the message goes out afterwards."""
    failing = FailingBot([TimedOut(), TimedOut(), NetworkError("away")])
    sender = Sender(bot=failing, outbox=parts.outbox, readers=parts.readers)  # type: ignore[arg-type]
    _put(parts, anna, "one")
    waits = [await _wait_for_next(parts, sender) for _ in range(3)]
    await _send(parts, sender)

    assert waits == [1, 2, 4]
    assert [message["text"] for message in failing.sent] == ["one"]


async def test_a_group_that_moved_is_found(parts: Running, anna: Person) -> None:
    """A group that became a supergroup gets its answer there, without what it answered."""
    failing = FailingBot([ChatMigrated(-100500)])
    sender = Sender(bot=failing, outbox=parts.outbox, readers=parts.readers)  # type: ignore[arg-type]
    _put(parts, anna, "one", answers=7)
    await _send(parts, sender)

    assert [message["chat_id"] for message in failing.sent] == [-100500]
    assert failing.sent[0]["reply_parameters"] is None
    assert parts.outbox.waiting() == 0


async def test_a_group_that_moved_and_markup_that_is_refused(
    parts: Running, api: BotApi, anna: Person
) -> None:
    """A refusal on the way to the new group is handled as any other."""
    group = api.group([anna])
    api.fail("sendMessage", 400)
    _put(parts, group, _HTML)
    await _send(parts)

    assert texts(group) == ["one & two"]


async def test_an_unknown_chat_blocks_nobody(parts: Running, api: BotApi, anna: Person) -> None:
    """A chat that is not there is dropped with its messages, one by one."""
    nowhere = reader_id(KEY, "telegram", "1")
    parts.outbox.add(nowhere, [{"chat_id": 1, "text": "x"}, {"chat_id": 1, "text": "y"}])
    _put(parts, anna, "one")
    await _send(parts)
    await _send(parts)

    assert texts(anna) == ["one"]
    assert parts.outbox.waiting() == 0


async def test_order_is_kept_through_everything(parts: Running, api: BotApi, anna: Person) -> None:
    """Five messages arrive in order whatever Telegram says in between."""
    api.fail("sendMessage", 500)
    api.fail("sendMessage", 429, retry_after=5)
    api.drop("sendMessage", "before")
    api.fail("sendMessage", 400)
    words = ["one", "two", "three", "four", "five"]
    _put(parts, anna, *words)
    while parts.outbox.waiting():
        await _send(parts)
        parts.clock.now += 30

    assert texts(anna) == words


async def test_what_is_a_day_old_is_not_sent(parts: Running, anna: Person) -> None:
    """An answer that could not be sent for a day is not sent, also before it is deleted."""
    _put(parts, anna, "one")
    parts.clock.now += KEPT + 1

    assert await _send(parts) == 0
    assert parts.outbox.waiting() == 1

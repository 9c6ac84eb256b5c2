"""A message that breaks on its way does not stand in its chat's way."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram.error import NetworkError, RetryAfter, TelegramError

from bot.sender import MOST_SENDS, Sender
from readers.errors import ReadersError
from readers.preferences import reader_id
from tests.bot.running import Running, texts
from tests.bot_api import Person
from tests.chat.fakes import KEY


@dataclass
class BreakingBot:
    """Raises an error as often as told, and then sends."""

    error: Exception
    times: int
    sent: list[dict[str, Any]] = field(default_factory=list)

    async def send_message(self, **parameters: Any) -> None:
        """Fail as long as there are times left."""
        self.times -= 1
        if self.times >= 0:
            raise self.error
        self.sent.append(parameters)


@pytest.fixture
def anna(olena: Person) -> Person:
    """A person who pressed Start."""
    olena.start()
    return olena


def _add(parts: Running, anna: Person, *bodies: Any) -> None:
    parts.outbox.add(reader_id(KEY, "telegram", str(anna.id)), bodies)


def _next(anna: Person) -> dict[str, Any]:
    return {"chat_id": anna.id, "text": "next"}


def _sender(parts: Running, bot: BreakingBot) -> Sender:
    return Sender(bot=bot, outbox=parts.outbox, readers=parts.readers)  # type: ignore[arg-type]


async def _send(parts: Running, sender: Sender | None = None) -> None:
    for letter in parts.outbox.take(9):
        await (sender or parts.sender).work(letter)


@pytest.mark.parametrize(
    "buttons",
    [
        [[{"title": "Menu", "payload": "m", "colour": "red"}]],
        [[{"payload": "m"}]],
        [[{"title": "neither"}]],
        [["m"]],
        [7],
        7,
    ],
)
async def test_words_with_buttons_of_another_version_arrive(
    parts: Running, anna: Person, buttons: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """The reader gets the words at once, without buttons, and the next message after them."""
    body = {"chat_id": anna.id, "text": "<b>one</b> &amp; two", "buttons": buttons}
    _add(parts, anna, body, _next(anna))
    await _send(parts)
    await _send(parts)

    assert texts(anna) == ["one & two", "next"]
    assert "cannot be sent" in caplog.text
    assert "two" not in caplog.text
    assert parts.outbox.waiting() == 0


@pytest.mark.parametrize("kept", [{"text": "one"}, {"chat_id": 5}, {"chat_id": 5, "text": 7}, {}])
async def test_a_body_without_words_or_chat_is_dropped(
    parts: Running, anna: Person, kept: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """What cannot be sent in any way is gone at once, and the log says so without values."""
    _add(parts, anna, kept, _next(anna))
    await _send(parts)
    await _send(parts)

    assert texts(anna) == ["next"]
    assert "dropped: " in caplog.text
    assert "one" not in caplog.text


async def test_what_breaks_with_its_markup_is_sent_without(parts: Running, anna: Person) -> None:
    """An error of the library's own on the way is treated as the message's fault first."""
    bot = BreakingBot(ValueError("secret"), 1)
    _add(parts, anna, {"chat_id": 5, "text": "<b>one</b>"})
    await _send(parts, _sender(parts, bot))

    assert [sent["text"] for sent in bot.sent] == ["one"]
    assert parts.outbox.waiting() == 0


async def test_what_breaks_as_plain_text_is_tried_again(
    parts: Running, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """Then it may be the connection's fault: nothing is lost, and not for its whole lease."""
    bot = BreakingBot(RuntimeError("secret"), 2)
    _add(parts, anna, {"chat_id": 5, "text": "one"})
    await _send(parts, _sender(parts, bot))
    parts.clock.now += 1
    await _send(parts, _sender(parts, bot))

    assert [sent["text"] for sent in bot.sent] == ["one"]
    assert "RuntimeError in send_message" in caplog.text
    assert "secret" not in caplog.text


async def test_a_database_that_does_not_answer_is_said(parts: Running, anna: Person) -> None:
    """Its error goes up: the message may be sent once more, and is not dropped."""
    _add(parts, anna, _next(anna))
    (letter,) = parts.outbox.take(1)
    parts.execute("ALTER TABLE outbox RENAME TO elsewhere")

    with pytest.raises(ReadersError):
        await parts.sender.work(letter)


async def test_what_was_taken_too_often_is_dropped(
    parts: Running, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """A message that never comes to its end is given up after 200 times, not before."""
    _add(parts, anna, {"chat_id": anna.id, "text": "one"}, _next(anna), _next(anna))
    parts.execute(f"UPDATE outbox SET tries = {MOST_SENDS} WHERE id = 1")  # noqa: S608
    parts.execute(f"UPDATE outbox SET tries = {MOST_SENDS - 1} WHERE id = 2")  # noqa: S608
    for _ in range(3):
        await _send(parts)

    assert texts(anna) == ["next", "next"]
    assert f"taken {MOST_SENDS} times, dropped" in caplog.text


@pytest.mark.parametrize("fault", [NetworkError, RetryAfter])
async def test_telegram_may_be_away_for_longer(
    parts: Running, anna: Person, fault: type[TelegramError]
) -> None:
    """Waiting for Telegram for most of a day drops nothing: the message is not at fault."""
    error = RetryAfter(60) if fault is RetryAfter else fault("away")
    bot = BreakingBot(error, MOST_SENDS + 50)
    _add(parts, anna, _next(anna))
    while not bot.sent:
        parts.clock.now += 60
        await _send(parts, _sender(parts, bot))
        assert parts.outbox.waiting() or bot.sent

    assert [sent["text"] for sent in bot.sent] == ["next"]

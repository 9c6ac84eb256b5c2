"""What Telegram brings is on disk before it is acknowledged, and nothing is answered twice."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn
from sqlalchemy import Engine as Database
from telegram import Update
from telegram.error import NetworkError

from bot.doors import create_app
from bot.front import Webhook
from bot.queue import InboxQueue
from bot.typing import stop_spinner
from readers.inbox import MOST_WAITING
from tests.bot.running import Clock, EchoEngine, Running, said, soon, texts
from tests.bot_api import BotApi, Person
from tests.chat.fakes import KEY

_SECRET = "a-secret-of-the-tests"
_BREAK = "ALTER TABLE inbox RENAME TO away"
_MEND = "ALTER TABLE away RENAME TO inbox"


def _update(api: BotApi, update_id: int, **changes: Any) -> Update:
    data = api.update(update_id)
    update = Update.de_json({**data, **changes})
    assert update is not None
    return update


@asynccontextmanager
async def _hooked(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> AsyncIterator[Running]:
    """Run a whole bot that listens for updates."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        hook = Webhook(f"http://127.0.0.1:{door.getsockname()[1]}/telegram", _SECRET)
        bot = Running(api, database, engine, clock, webhook=hook)
        app = create_app(
            bot=bot.bot,
            front=bot.front,
            queue=bot.queue,
            webhook=hook,
            check=lambda: asyncio.to_thread(bot.readers.check),
        )
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
        serving = asyncio.create_task(server.serve(sockets=[door]))
        await bot.start()
        try:
            yield bot
        finally:
            await bot.stop()
            server.should_exit = True
            await serving


async def test_an_update_is_written_down_before_put_returns(
    parts: Running, api: BotApi, olena: Person
) -> None:
    """When ``put`` is over the update waits in the inbox, and nothing in the queue."""
    await parts.queue.put(_update(api, olena.write("hello")))

    assert parts.inbox.waiting() == 1
    assert parts.queue.empty()
    assert parts.inbox.take(1)[0].body["text"] == "hello"


async def test_news_is_told_once_an_update(parts: Running, api: BotApi, olena: Person) -> None:
    """A new update wakes whoever works; a repeat does not."""
    told: list[int] = []
    parts.queue.news = lambda: told.append(parts.inbox.waiting())
    update = _update(api, olena.write("hello"))
    await parts.queue.put(update)
    await parts.queue.put(update)

    assert told == [1]


async def test_what_is_no_update_is_not_taken(parts: Running) -> None:
    """Anything else that is put is left alone."""
    await parts.queue.put("hello")

    assert parts.inbox.waiting() == 0


async def test_nothing_is_taken_before_the_bot_knows_itself(
    parts: Running, api: BotApi, olena: Person
) -> None:
    """In a group it could not see whether it is spoken to: Telegram sends again."""
    queue = InboxQueue(inbox=parts.inbox, secret_key=KEY)

    with pytest.raises(NetworkError, match="not ready"):
        await queue.put(_update(api, olena.write("hello")))


async def test_a_database_that_fails_refuses_the_update(
    parts: Running, api: BotApi, olena: Person
) -> None:
    """``put`` fails as the network does, and the same update is taken later."""
    update = _update(api, olena.write("hello"))
    parts.execute(_BREAK)
    with pytest.raises(NetworkError):
        await parts.queue.put(update)
    parts.execute(_MEND)
    await parts.queue.put(update)

    assert parts.inbox.waiting() == 1


async def test_polling_asks_again_for_what_could_not_be_written_down(
    bot: Running, api: BotApi, olena: Person
) -> None:
    """Updates stay with Telegram as long as the database is away; then each is answered once."""
    bot.execute(_BREAK)
    polls = api.polls
    olena.write("one")
    olena.write("two")
    await soon(api.wait_for, lambda: api.polls > polls)
    assert len(api.pending) == 2
    bot.execute(_MEND)
    await said(olena, 2)
    await soon(api.wait_taken)

    assert [sent.text for sent in await bot.settle(olena)] == ["heard one", "heard two"]


async def test_a_webhook_says_503_and_telegram_sends_again(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock, olena: Person
) -> None:
    """An update that could not be written down is brought again, and answered once."""
    async with _hooked(api, database, engine, clock) as bot:
        bot.execute(_BREAK)
        olena.write("one")
        await soon(api.wait_for, lambda: "503" in api.webhook_error)
        assert len(api.pending) == 1
        bot.execute(_MEND)

        assert [sent.text for sent in await _settled_after(bot, olena, 1)] == ["heard one"]


async def _settled_after(bot: Running, person: Person, count: int) -> list[Any]:
    await said(person, count)
    return await bot.settle(person)


async def test_a_repeated_update_is_answered_once(
    bot: Running, api: BotApi, olena: Person
) -> None:
    """What Telegram brings again, before or after the answer, is not answered again."""
    first = olena.write("hello")
    await said(olena, 1)
    api.redeliver(first)
    api.redeliver(first)

    assert [sent.text for sent in await bot.settle(olena)] == ["heard hello"]


async def test_a_webhook_s_repeat_is_answered_once(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock, olena: Person
) -> None:
    """The same holds when Telegram brings updates itself."""
    async with _hooked(api, database, engine, clock) as bot:
        first = olena.write("hello")
        await said(olena, 1)
        api.redeliver(first)

        assert [sent.text for sent in await bot.settle(olena)] == ["heard hello"]


async def test_of_a_flood_forty_wait_and_one_word_is_said(
    bot: Running, api: BotApi, engine: EchoEngine, olena: Person
) -> None:
    """A hundred messages: forty wait, the reader is told once that it is too much, with 112."""
    engine.gate.clear()
    for number in range(100):
        olena.write(f"message {number}")
    await soon(api.wait_taken)

    assert bot.inbox.waiting() == MOST_WAITING
    (word,) = await said(olena, 1)
    assert "112" in word
    assert bot.outbox.waiting() <= 1
    await soon(api.wait_for, lambda: len(api.calls_of("sendMessage")) == 1)


async def test_a_flood_of_one_does_not_shut_out_others(
    bot: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """While one chat is full, another's message is taken and answered."""
    engine.gate.clear()
    for number in range(60):
        olena.write(f"message {number}")
    await engine.hear(1)
    other = api.person()
    other.write("me too")
    await engine.hear(2)
    engine.gate.set()

    assert await said(other, 1) == ["heard me too"]


async def test_an_update_that_cannot_be_read_blocks_nobody(
    bot: Running, api: BotApi, olena: Person
) -> None:
    """Of a message described in a way the library does not know, the words are answered."""
    olena.send(location={"latitude": "nowhere"})
    olena.send(text="bold", entities=[{"type": "bold"}])
    olena.write("hello")

    sorry, *heard = await said(olena, 3)
    assert "112" in sorry
    assert heard == ["heard bold", "heard hello"]
    await soon(api.wait_taken)


async def test_a_webhook_s_unreadable_update_blocks_nobody(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock, olena: Person
) -> None:
    """Telegram would bring it for hours, and the chat's next ones after it."""
    async with _hooked(api, database, engine, clock):
        olena.send(location={"latitude": "nowhere"})
        olena.write("hello")

        assert (await said(olena, 2))[1:] == ["heard hello"]


async def test_an_update_that_breaks_its_reader_is_not_asked_for_again(
    parts: Running, api: BotApi, olena: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """What breaks while it is read is logged without words, and gone."""
    update = _update(api, olena.write("secret words"))
    assert update.message is not None
    with update.message._unfrozen():
        update.message.chat = None  # type: ignore[assignment]
    await parts.queue.put(update)

    assert parts.inbox.waiting() == 0
    assert "could not be read" in caplog.text
    assert "secret words" not in caplog.text


async def test_a_spinner_that_is_too_old_is_of_no_account(
    parts: Running, api: BotApi, olena: Person
) -> None:
    """Telegram's refusal to stop it is not an error."""
    await stop_spinner(parts.bot, "1")

    assert api.calls_of("answerCallbackQuery")[-1].status == 400
    assert texts(olena) == []

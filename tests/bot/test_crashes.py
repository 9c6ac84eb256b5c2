"""What a crash between any two steps does to an answer: it comes, and once."""

import asyncio

import pytest
from sqlalchemy import Engine as Database

from tests.bot.running import Clock, EchoEngine, Running, said, soon, texts
from tests.bot_api import BotApi, Person


@pytest.fixture
async def second(
    parts: Running, api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> Running:
    """Another process of the same bot, on the same database, not started."""
    return Running(api, database, engine, clock)


async def test_a_crash_while_answering(
    bot: Running, second: Running, engine: EchoEngine, olena: Person
) -> None:
    """The update that was in hand is answered by the next process, once."""
    engine.gate.clear()
    olena.write("hello")
    await engine.hear(1)
    await bot.kill()
    assert texts(olena) == []
    engine.gate.set()
    await second.start()

    assert await said(olena, 1) == ["heard hello"]
    assert [sent.text for sent in await second.settle(olena)] == ["heard hello"]
    await second.stop()


async def test_a_crash_before_sending(
    bot: Running, second: Running, api: BotApi, engine: EchoEngine, olena: Person
) -> None:
    """An answer that was written down is sent by the next process; nobody is asked again."""
    api.limit(overall=0)
    olena.write("hello")
    await soon(api.wait_for, lambda: api.calls_of("sendMessage"))
    await bot.kill()
    assert texts(olena) == []
    api.limit()
    await second.start()
    second.move_clock(5)

    assert await said(olena, 1) == ["heard hello"]
    assert [sent.text for sent in await second.settle(olena)] == ["heard hello"]
    assert len(engine.heard) == 2
    await second.stop()


async def test_a_crash_before_the_update_is_acknowledged(
    bot: Running, second: Running, api: BotApi, olena: Person
) -> None:
    """Telegram brings it again to the next process, which knows its number."""
    update = olena.write("hello")
    await bot.settle(olena)
    await bot.stop()
    api.redeliver(update)
    await second.start()
    olena.write("again")
    await soon(olena.wait_for, lambda sent: sent[-1].text == "heard again")

    assert texts(olena) == ["heard hello", "heard the end", "heard again"]
    await second.stop()


async def test_what_came_meanwhile_is_answered(
    bot: Running, second: Running, olena: Person
) -> None:
    """Messages to a bot that is away are answered in order when it is back."""
    await bot.stop()
    olena.write("one")
    olena.write("two")
    await second.start()

    assert await said(olena, 2) == ["heard one", "heard two"]
    await second.stop()


async def test_stopping_lets_what_is_in_hand_end(
    bot: Running, engine: EchoEngine, olena: Person
) -> None:
    """A turn under way is answered before the bot is gone; its answer waits in the outbox."""
    engine.gate.clear()
    olena.write("hello")
    await engine.hear(1)
    stopping = asyncio.create_task(bot.stop())
    await asyncio.sleep(0)
    engine.gate.set()
    await stopping

    assert bot.inbox.waiting() == 0
    assert bot.outbox.waiting() == 1


async def test_a_connection_that_breaks_while_polling(
    bot: Running, api: BotApi, olena: Person
) -> None:
    """Updates that were lost on their way come again."""
    api.drop("getUpdates", "after", times=2)
    olena.write("hello")

    assert await said(olena, 1) == ["heard hello"]
    assert [sent.text for sent in await bot.settle(olena)] == ["heard hello"]

"""What readers do is answered: in order, once, whatever it was."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import Engine as Database

from bot.errands import Errand
from bot.worker import MOST_TRIES
from chat.limits import MemoryLimits, Rate
from readers.inbox import Inbox
from readers.post import LEASE
from readers.preferences import Reader, reader_id
from tests.bot.running import Clock, EchoEngine, Running, said, soon, texts
from tests.bot_api import BotApi, Person
from tests.chat.fakes import KEY


async def test_a_chat_is_answered_in_order(
    bot: Running, engine: EchoEngine, olena: Person
) -> None:
    """Ten messages at once get ten answers, first to last."""
    words = [f"message {number}" for number in range(10)]
    for word in words:
        olena.write(word)

    assert await said(olena, 10) == [f"heard {word}" for word in words]
    assert engine.most_at_once == 1


async def test_chats_are_answered_side_by_side(
    bot: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """While one chat's turn takes its time its next one waits, and another chat's does not."""
    engine.gate.clear()
    olena.write("slow")
    olena.write("next")
    await engine.hear(1)
    other = api.person()
    other.write("other")

    assert await engine.hear(2) == ["slow", "other"]
    engine.gate.set()
    assert await said(olena, 2) == ["heard slow", "heard next"]
    assert await said(other, 1) == ["heard other"]


async def test_who_is_too_fast_is_answered_later(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock, olena: Person
) -> None:
    """A message over the limit waits as long as told, uncounted, and is answered then."""
    limits = MemoryLimits(reader=Rate(1, 0.2), clock=clock)
    parts = Running(api, database, engine, clock, limits=limits)
    await parts.bot.initialize()
    await parts.worker.work(await parts.take(olena.write("one")))
    await parts.worker.work(await parts.take(olena.write("two")))
    assert parts.unsent() == ["heard one"]
    clock.now += 4.9
    assert parts.inbox.take(1) == []
    clock.now += 0.2
    (letter,) = parts.inbox.take(1)
    await parts.worker.work(letter)
    await parts.stop()

    assert letter.tries == 1
    assert parts.unsent() == ["heard two"]


@pytest.mark.parametrize("text", ["\u2063", "/", "\u200b \u2060"])
async def test_invisible_words_get_a_sentence(
    bot: Running, engine: EchoEngine, olena: Person, text: str
) -> None:
    """Nothing to read is said kindly, in the language of the reader's app."""
    olena.write(text)

    (sentence,) = await said(olena, 1)
    assert any("а" <= letter <= "я" for letter in sentence)
    assert engine.heard == []


async def test_a_button_stops_spinning_and_is_answered(bot: Running, olena: Person) -> None:
    """A pressed button is acknowledged once, without words, and does what it says."""
    olena.start()
    await said(olena, 1)
    olena.press_unknown("m")

    assert await said(olena, 2) == ["did start -", "did menu m"]
    (answer,) = olena.answers
    assert (answer.text, answer.url) == ("", "")


async def test_a_button_stops_spinning_though_the_engine_fails(
    bot: Running, engine: EchoEngine, olena: Person
) -> None:
    """The reader gets the apology, and nothing spins."""
    olena.start()
    await said(olena, 1)
    engine.status = 500
    olena.press_unknown("t:health.doctor")

    _, apology = await said(olena, 2)
    assert "112" in apology
    assert len(olena.answers) == 1


async def test_a_button_stops_spinning_before_it_is_answered(
    bot: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """It does not wait for the engine."""
    engine.gate.clear()
    olena.press_unknown("m", gone=True)
    await soon(api.wait_for, lambda: olena.answers)

    assert texts(olena) == []


async def test_a_button_that_is_too_old_is_answered(
    bot: Running, api: BotApi, olena: Person
) -> None:
    """Telegram no longer takes the acknowledgement, but the reader's answer comes."""
    olena.start()
    await said(olena, 1)
    api.query_age = -1
    olena.press_unknown("m")

    assert await said(olena, 2) == ["did start -", "did menu m"]
    assert api.calls_of("answerCallbackQuery")[-1].status == 400


async def test_typing_is_seen_while_the_engine_thinks(
    bot: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """The reader sees at once that somebody is at work."""
    engine.gate.clear()
    olena.write("hello")
    await soon(api.wait_for, lambda: olena.actions)

    assert olena.actions == ["typing"]
    assert texts(olena) == []


async def test_no_answer_waits_for_typing(
    bot: Running, api: BotApi, olena: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """Where 'typing' is refused, the answer comes all the same, and nothing is left behind."""
    api.fail("sendChatAction", 500)
    olena.write("hello")

    assert [sent.text for sent in await bot.settle(olena)] == ["heard hello"]
    assert "never retrieved" not in caplog.text


async def test_forget_drops_what_waits_and_the_reader(
    parts: Running, engine: EchoEngine, olena: Person
) -> None:
    """Nothing of before is sent after ``/forget``, and the preferences are gone."""
    key = reader_id(KEY, "telegram", str(olena.id))
    parts.readers.save(Reader(key, city="lublin"))
    parts.outbox.add(key, [{"chat_id": olena.id, "text": "of before"}])
    gone = {"city": None, "language": None}
    engine.script = lambda _: {"messages": [{"text": "forgotten"}], "set": gone}
    await parts.worker.work(await parts.take(olena.write("/forget")))

    assert parts.unsent() == ["forgotten"]
    assert parts.readers.get(key).city is None
    assert parts.inbox.waiting() == 0


async def test_who_blocks_the_bot_is_noted_until_they_are_back(
    parts: Running, engine: EchoEngine, olena: Person
) -> None:
    """What waits for them is dropped; neither blocking nor coming back is answered."""
    key = reader_id(KEY, "telegram", str(olena.id))
    parts.readers.save(Reader(key, city="lublin"))
    parts.outbox.add(key, [{"chat_id": olena.id, "text": "of before"}])
    await parts.worker.work(await parts.take(olena.block()))
    blocked = _blocked_on(parts)
    await parts.worker.work(await parts.take(olena.unblock()))

    assert blocked is not None
    assert _blocked_on(parts) is None
    assert parts.inbox.waiting() == parts.outbox.waiting() == 0
    assert engine.heard == []


def _blocked_on(parts: Running) -> Any:
    with parts.database.connect() as connection:
        return connection.exec_driver_sql("SELECT blocked_on FROM readers").scalar_one()


async def test_what_breaks_too_often_gets_the_apology(
    parts: Running, clock: Clock, engine: EchoEngine, olena: Person
) -> None:
    """An update that never came to its end is tried five times, then apologised for."""
    await parts.take(olena.write("hello"))
    for _ in range(MOST_TRIES):
        clock.now += LEASE + 1
        (letter,) = parts.inbox.take(1)
    await parts.worker.work(letter)

    assert letter.tries == MOST_TRIES + 1
    (apology,) = parts.unsent()
    assert "112" in apology
    assert engine.heard == []


async def test_a_row_of_another_version_is_dropped(parts: Running) -> None:
    """What cannot be read does not come again for ever."""
    parts.inbox.record(1, reader_id(KEY, "telegram", "1"), {"kind": "telepathy", "chat_id": 1})
    (letter,) = parts.inbox.take(1)
    await parts.worker.work(letter)

    assert parts.inbox.waiting() == parts.outbox.waiting() == 0


async def test_who_lost_the_update_writes_nothing(
    parts: Running, database: Database, clock: Clock, olena: Person
) -> None:
    """A worker whose lease ran out leaves the answer to the one that took the update."""
    letter = await parts.take(olena.write("hello"))
    clock.now += LEASE + 1
    other = Inbox(database, KEY, "another", parts.outbox, clock=clock)
    (taken,) = await asyncio.to_thread(other.take, 1)
    await parts.worker.work(letter)

    assert parts.unsent() == []
    assert other.finish(taken, ())


def test_the_errand_shows_nothing_of_a_person() -> None:
    """Its ``repr``, which a log may show, has the kind alone."""
    assert repr(Errand("private", 7, text="secret")) == "Errand(kind='private')"

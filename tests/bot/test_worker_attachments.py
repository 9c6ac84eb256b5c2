"""Voices, pictures, files: what cannot be read is answered all the same."""

from typing import Any

import pytest
from sqlalchemy import Engine as Database

from chat.limits import MemoryLimits, Rate
from tests.bot.builders import ATTACHMENTS
from tests.bot.running import Clock, EchoEngine, Running, said, texts
from tests.bot_api import BotApi, Person

_PHOTO = ATTACHMENTS["photo"][0]


@pytest.mark.parametrize("fields", [fields for fields, _ in ATTACHMENTS.values()], ids=ATTACHMENTS)
async def test_what_cannot_be_read_gets_a_sentence_and_the_menu(
    bot: Running, engine: EchoEngine, olena: Person, fields: dict[str, Any]
) -> None:
    """Nothing stays unanswered, and the reader sees where to go on."""
    olena.send(**fields)
    await said(olena, 1)

    (sent,) = olena.messages
    assert "112" in sent.text
    assert sent.payloads == ["m"]
    assert engine.heard == []


async def test_an_album_is_answered_once(bot: Running, olena: Person) -> None:
    """Three pictures sent as one get one sentence; the next album gets its own."""
    for album in ("1", "1", "1", "2"):
        olena.send(**_PHOTO, media_group_id=album)

    assert len(await bot.settle(olena)) == 2


async def test_an_album_put_off_is_answered_all_the_same(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock, olena: Person
) -> None:
    """Its first picture, taken up again, is not mistaken for its second."""
    limits = MemoryLimits(reader=Rate(1, 1), clock=clock)
    parts = Running(api, database, engine, clock, limits=limits)
    await parts.bot.initialize()
    await parts.worker.work(await parts.take(olena.write("one")))
    await parts.worker.work(await parts.take(olena.send(**_PHOTO, media_group_id="1")))
    clock.now += 5
    (again,) = parts.inbox.take(1)
    await parts.worker.work(again)
    await parts.stop()

    assert len(parts.unsent()) == 2


async def test_a_caption_is_answered(bot: Running, engine: EchoEngine, olena: Person) -> None:
    """The words under a picture are a question, and the reader hears they were all we read."""
    olena.send(**_PHOTO, caption="what is this letter")
    await said(olena, 1)

    assert [turn["text"] for turn in engine.heard] == ["what is this letter"]
    (text,) = texts(olena)
    assert text.endswith("heard what is this letter")
    assert len(text) > 60

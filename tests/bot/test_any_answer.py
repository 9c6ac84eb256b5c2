"""Whatever Telegram sends goes through the whole bot, and no private message meets silence."""

import asyncio
import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from sqlalchemy import Engine as Database
from telegram import Update

from bot.messages import MAX_TEXT, length, to_parameters
from readers.engine import make_engine, upgrade
from tests.bot.builders import PERSON, PRIVATE, update
from tests.bot.running import TOKEN, USERNAME, Clock, EchoEngine, Running
from tests.bot.test_any_update import ANY, QUERIES, UPDATES, messages, st
from tests.bot_api import BotApi

FEW = settings(ANY, max_examples=40)
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """An emulator for all examples."""
    with BotApi(TOKEN, USERNAME) as api:
        yield api


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database for all examples."""
    engine = make_engine(f"sqlite:///{tmp_path_factory.mktemp('any')}/readers.db")
    upgrade(engine)
    yield engine
    engine.dispose()


async def _answers(api: BotApi, database: Database, given_update: Update) -> list[dict[str, Any]]:
    """Return what an update leaves in the outbox, as arguments of ``send_message``."""
    bot = Running(api, database, EchoEngine(), Clock())
    await bot.bot.initialize()
    try:
        await bot.queue.put(given_update)
        while letters := bot.inbox.take(9):
            for letter in letters:
                await bot.worker.work(letter)
        found = []
        while letters := bot.outbox.take(9):
            found += [to_parameters(letter.body) for letter in letters]
            for letter in letters:
                bot.outbox.done(letter)
        return found
    finally:
        await bot.stop()


def answers(api: BotApi, database: Database, **parts: Any) -> list[dict[str, Any]]:
    """Let an update of these parts go through queue, inbox, conversation and outbox."""
    return asyncio.run(_answers(api, database, update(**parts | {"update_id": next(_numbers)})))


@FEW
@given(body=messages(st.just(PRIVATE)))
def test_every_private_message_is_answered(
    api: BotApi, database: Database, body: dict[str, Any]
) -> None:
    """At least one message with words, within Telegram's length."""
    body["from"] = PERSON
    said = answers(api, database, message=body)

    assert said
    for sent in said:
        assert sent["text"].strip()
        assert length(sent["text"]) <= MAX_TEXT
        assert sent["chat_id"] == PRIVATE["id"]


@FEW
@given(query=QUERIES)
def test_every_private_press_is_answered(
    api: BotApi, database: Database, query: dict[str, Any]
) -> None:
    """Old, odd and forged buttons too."""
    query["message"] = {"chat": PRIVATE, "message_id": 1, "date": 0}

    assert answers(api, database, callback_query=query)


@FEW
@given(parts=UPDATES)
def test_no_update_breaks_the_bot(api: BotApi, database: Database, parts: dict[str, Any]) -> None:
    """Whatever it is, it is answered or left alone; nothing raises, nothing stays behind."""
    answers(api, database, **parts)

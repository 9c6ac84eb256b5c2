"""When something fails, an answer still comes, and nothing leaks."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Engine as Database

from readers.engine import make_engine
from readers.preferences import Reader
from readers.store import Readers
from tests.chat.fakes import SESSION, FakeEngine, FakePlaces, conversation_with, notice
from tests.chat.reader import ID, all_bytes, answered, said

FAILURES: dict[str, dict[str, Any]] = {
    "refused": {"error": httpx.ConnectError("no")},
    "cut off": {"error": httpx.ReadError("cut")},
    "hanging": {"delay": 60.0},
    "500": {"status": 500},
    "401": {"status": 401},
    "not JSON": {"raw": b"<html>"},
    "a list": {"raw": b"[]"},
    "no messages": {"answer": {}},
    "empty list": {"answer": {"messages": []}},
    "null text": {"answer": {"messages": [{"text": None}]}},
    "blank text": {"answer": {"messages": [notice("  ")]}},
    "unknown kind": {"answer": {"messages": [notice("x", kind="advert")]}},
    "bad button": {"answer": {"messages": [notice("x", buttons=[[{"title": "x"}]])]}},
    "script link": {
        "answer": {"messages": [notice("x", buttons=[[{"title": "x", "url": "javascript:1"}]])]}
    },
}


@pytest.mark.parametrize("failure", FAILURES)
async def test_a_failing_engine_is_an_apology(failure: str, database: Database) -> None:
    """Whatever the engine does, the reader hears 112 and their city's information point."""
    Readers(database).save(Reader(ID, "lublin", "en"))
    conversation = conversation_with(FakeEngine(**FAILURES[failure]), database, patience=0.2)

    answer = await conversation.answer(said(text="I need help"))

    text = "\n".join(message.text for message in answer.messages)
    assert "112" in text
    assert "+48814660000" in text
    assert (answer.language, answer.city) == ("en", "lublin")


async def test_without_a_city_the_apology_still_has_112(database: Database) -> None:
    """A reader nothing is known about, with the services down too, is not left alone."""
    conversation = conversation_with(
        FakeEngine(status=500), database, places=FakePlaces(known=(), point=None)
    )
    answer = await conversation.answer(said(text="I need help"))

    assert "112" in answer.messages[0].text


async def test_one_time_out_covers_waiting_too(database: Database) -> None:
    """A second message behind a hanging one is answered within the same patience."""
    conversation = conversation_with(FakeEngine(delay=60), database, patience=0.3)
    began = asyncio.get_running_loop().time()

    answers = await asyncio.gather(*(conversation.answer(said(text=word)) for word in "ab"))

    assert asyncio.get_running_loop().time() - began < 1.5
    assert all("112" in answer.messages[0].text for answer in answers)


async def test_a_broken_readers_database_silences_nobody(
    engine: FakeEngine, tmp_path: Path
) -> None:
    """Without preferences there is still an answer, in the language just set."""
    no_tables = make_engine(f"sqlite:///{tmp_path}/empty.db")
    engine.answer = {"messages": [notice("ok")], "set": {"language": "en", "city": "lublin"}}

    answer = await answered(engine, no_tables, text="doctor")

    assert (answer.messages[0].text, answer.city) == ("ok", "lublin")
    no_tables.dispose()


async def test_a_bug_is_an_apology_and_a_line_without_words(
    engine: FakeEngine, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """Even an error nobody thought of is answered, and its message is not logged."""

    class Broken(FakePlaces):
        def topics(self) -> frozenset[str]:
            raise KeyError("secret words")

    conversation = conversation_with(engine, database, places=Broken())
    answer = await conversation.answer(said(start="lublin"))

    assert "112" in answer.messages[0].text
    assert "secret words" not in caplog.text
    assert "KeyError in topics" in caplog.text


@pytest.mark.parametrize("failure", FAILURES)
async def test_no_log_or_file_holds_words_or_session(
    failure: str, database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """When things fail, at the lowest log level, neither text nor session is written anywhere."""
    caplog.set_level(logging.DEBUG)
    engine = FakeEngine(**FAILURES[failure])
    words = "my landlord took my passport"
    conversation = conversation_with(engine, database, patience=0.2)
    await conversation.answer(said(text=words, city="lublin"))

    files = all_bytes(tmp_path)
    for secret in (words, SESSION):
        assert secret not in caplog.text
        assert secret.encode() not in files
    assert ID.encode() in files

"""Forgetting a reader: what is kept goes, whatever else fails."""

from typing import Any

import httpx
import pytest
from sqlalchemy import Engine as Database

from readers.preferences import Reader
from readers.store import Readers
from tests.chat.fakes import FakeEngine, conversation_with, notice
from tests.chat.reader import ID, answered, kept, said

GONE = {"city": None, "language": None}


async def test_both_none_forgets_the_reader(engine: FakeEngine, database: Database) -> None:
    """A reader who asked to be forgotten has no row; the goodbye is still in their language."""
    Readers(database).save(Reader(ID, "lublin", "en", language_chosen=True))
    engine.answer = {"messages": [notice("gone")], "set": {"city": None, "language": None}}

    answer = await answered(engine, database, text="forget me")

    assert kept(database) == Reader(ID)
    assert (answer.city, answer.language, answer.forgets) == (None, "en", True)


async def test_forgetting_is_not_claimed_when_the_engine_could_not(
    engine: FakeEngine, database: Database
) -> None:
    """If the conversation was not deleted, nobody is told it was; the rest is deleted."""
    Readers(database).save(Reader(ID, "lublin", "uk"))
    engine.answer = {"messages": [notice("all gone")], "set": GONE, "kept": False}

    answer = await answered(engine, database, text="forget me")

    assert "all gone" not in answer.messages[0].text
    assert "112" in answer.messages[0].text
    assert kept(database) == Reader(ID)
    assert (answer.language, answer.city, answer.forgets) == ("uk", None, True)


async def test_city_alone_none_is_not_forgetting(engine: FakeEngine, database: Database) -> None:
    """A reader may lose the city and keep the language."""
    Readers(database).save(Reader(ID, "lublin", "en"))
    engine.answer = {"messages": [notice("ok")], "set": {"city": None}}
    await answered(engine, database, text="another city")

    assert (kept(database).city, kept(database).language) == (None, "en")


BROKEN: dict[str, dict[str, Any]] = {
    "refused": {"error": httpx.ConnectError("no")},
    "500": {"status": 500},
    "hanging": {"delay": 60.0},
    "empty": {"answer": {"messages": []}},
}


@pytest.mark.parametrize("failure", BROKEN)
async def test_a_failing_engine_does_not_keep_what_is_kept_here(
    failure: str, database: Database
) -> None:
    """/forget deletes preferences though the engine fails; the apology is in their language."""
    Readers(database).save(Reader(ID, "lublin", "uk"))
    conversation = conversation_with(FakeEngine(**BROKEN[failure]), database, patience=0.2)

    answer = await conversation.answer(said(text="/forget"))

    assert kept(database) == Reader(ID)
    assert (answer.forgets, answer.city, answer.language) == (True, None, "uk")
    assert "+48814660000" in answer.messages[0].text


async def test_a_bug_on_the_way_does_not_keep_what_is_kept_here(database: Database) -> None:
    """Even an error nobody thought of leaves no preferences behind a /forget."""
    Readers(database).save(Reader(ID, "lublin", "uk"))
    conversation = conversation_with(FakeEngine(error=RuntimeError("bug")), database)

    answer = await conversation.answer(said(text="/forget"))

    assert kept(database) == Reader(ID)
    assert answer.forgets


async def test_giving_up_forgets_too(engine: FakeEngine, database: Database) -> None:
    """A /forget that cannot be answered, whatever is tried, is carried out here."""
    Readers(database).save(Reader(ID, "lublin", "uk"))

    answer = await conversation_with(engine, database).give_up(said(text="/forget"))

    assert kept(database) == Reader(ID)
    assert (answer.forgets, answer.language) == (True, "uk")


async def test_other_apologies_forget_nobody(database: Database) -> None:
    """A failing engine costs a reader who did not ask for it nothing."""
    Readers(database).save(Reader(ID, "lublin", "uk"))

    answer = await conversation_with(FakeEngine(status=500), database).answer(said(text="a"))

    assert (kept(database).city, answer.city, answer.forgets) == ("lublin", "lublin", False)


async def test_words_after_the_command_forget_nobody(
    engine: FakeEngine, database: Database
) -> None:
    """'/forget please' is for the engine to understand: here nothing is deleted."""
    Readers(database).save(Reader(ID, "lublin", "uk"))

    answer = await answered(engine, database, text="/forget please")

    assert engine.heard[0]["text"] == "forget please"
    assert (kept(database).city, answer.forgets) == ("lublin", False)


async def test_forgetting_is_not_claimed_when_the_database_could_not(
    engine: FakeEngine, database: Database
) -> None:
    """If the preferences cannot be deleted, nobody is told they were."""
    engine.answer = {"messages": [notice("all gone")], "set": GONE}
    with database.begin() as connection:
        connection.exec_driver_sql("DROP TABLE readers")

    answer = await answered(engine, database, text="forget me")

    assert "all gone" not in answer.messages[0].text
    assert "112" in answer.messages[0].text

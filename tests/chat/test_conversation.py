"""One conversation for every channel: an answer always comes, and nothing leaks."""

import asyncio
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Engine as Database

from chat.errors import EmptyTextError, TextTooLongError, TooManyMessagesError
from chat.incoming import Answer, Incoming, Location
from chat.limits import MemoryLimits, Rate
from readers.engine import make_engine
from readers.preferences import Reader, reader_id
from readers.store import Readers
from tests.chat.fakes import (
    KEY,
    SESSION,
    TOKEN,
    FakeEngine,
    FakePlaces,
    conversation_with,
    notice,
)

ID = reader_id(KEY, "web", SESSION)


def said(**act: Any) -> Incoming:
    """Return one act of the tests' reader."""
    return Incoming("web", SESSION, **act)


def kept(database: Database) -> Reader:
    """Return what is kept about the tests' reader."""
    return Readers(database).get(ID)


def all_bytes(folder: Path) -> bytes:
    """Return what is in a folder's files."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def answered(engine: FakeEngine, database: Database, **act: Any) -> Answer:
    """Return the answer to one act."""
    return await conversation_with(engine, database).answer(said(**act))


async def test_words_reach_the_engine_under_a_hash(engine: FakeEngine, database: Database) -> None:
    """The engine hears cleaned words, the reader's id and preferences, never the session."""
    answer = await answered(engine, database, text=" /lekarz", hint="pl")

    assert [message.text for message in answer.messages] == ["hello"]
    assert engine.heard == [
        {
            "sender": ID,
            "text": "lekarz",
            "metadata": {
                "channel": "web",
                "city": None,
                "language": "en" if answer.language == "en" else "pl",
                "language_chosen": False,
            },
        }
    ]
    assert engine.tokens == {f"Bearer {TOKEN}"}


async def test_a_reader_who_sets_nothing_is_not_kept(
    engine: FakeEngine, database: Database
) -> None:
    """Asking a question leaves no row behind."""
    await answered(engine, database, text="lekarz")

    assert kept(database).last_seen is None


async def test_what_the_engine_sets_is_kept_and_sent_along(
    engine: FakeEngine, database: Database
) -> None:
    """City and language of one turn are the next turn's metadata."""
    engine.answer = {"messages": [notice("ok")], "set": {"city": "lublin", "language": "en"}}
    conversation = conversation_with(engine, database)
    await conversation.answer(said(text="one"))
    answer = await conversation.answer(said(text="two"))

    assert (answer.city, answer.language) == ("lublin", "en")
    metadata = engine.heard[1]["metadata"]
    assert (metadata["city"], metadata["language"]) == ("lublin", "en")
    assert metadata["language_chosen"] is False


async def test_a_language_button_is_a_choice(engine: FakeEngine, database: Database) -> None:
    """A language the reader pressed is not guessed over later."""
    engine.answer = {"messages": [notice("ok")], "set": {"language": "en"}}
    await answered(engine, database, button="l:en")

    assert kept(database).language_chosen is True


async def test_the_engine_may_say_a_language_was_chosen(
    engine: FakeEngine, database: Database
) -> None:
    """'Speak English, please' in words is a choice too."""
    changes = {"language": "en", "language_chosen": True}
    engine.answer = {"messages": [notice("ok")], "set": changes}
    await answered(engine, database, text="English please")

    assert kept(database).language_chosen is True


async def test_both_none_forgets_the_reader(engine: FakeEngine, database: Database) -> None:
    """A reader who asked to be forgotten has no row; the goodbye is still in their language."""
    Readers(database).save(Reader(ID, "lublin", "en", language_chosen=True))
    engine.answer = {"messages": [notice("gone")], "set": {"city": None, "language": None}}

    answer = await answered(engine, database, text="forget me")

    assert kept(database) == Reader(ID)
    assert (answer.city, answer.language) == (None, "en")


async def test_forgetting_is_not_claimed_when_the_engine_could_not(
    engine: FakeEngine, database: Database
) -> None:
    """If the conversation was not deleted, nobody is told it was."""
    Readers(database).save(Reader(ID, "lublin", "en"))
    changes = {"city": None, "language": None}
    engine.answer = {"messages": [notice("all gone")], "set": changes, "kept": False}

    answer = await answered(engine, database, text="forget me")

    assert "all gone" not in answer.messages[0].text
    assert "112" in answer.messages[0].text


async def test_city_alone_none_is_not_forgetting(engine: FakeEngine, database: Database) -> None:
    """A reader may lose the city and keep the language."""
    Readers(database).save(Reader(ID, "lublin", "en"))
    engine.answer = {"messages": [notice("ok")], "set": {"city": None}}
    await answered(engine, database, text="another city")

    assert (kept(database).city, kept(database).language) == (None, "en")


async def test_a_link_sets_city_and_hints_a_language(
    engine: FakeEngine, database: Database
) -> None:
    """The city of a link is known before the turn; its language stays a guess."""
    await answered(engine, database, start="lublin_health-doctor_en_poster_7")

    assert engine.heard[0]["intent"] == "start"
    assert engine.heard[0]["entities"] == {"payload": "lublin_health-doctor_en"}
    assert engine.heard[0]["metadata"]["city"] == "lublin"
    assert (kept(database).language, kept(database).language_chosen) == ("en", False)


async def test_a_link_does_not_overrule_a_chosen_language(
    engine: FakeEngine, database: Database
) -> None:
    """A poster in another language does not change what the reader chose."""
    Readers(database).save(Reader(ID, None, "uk", language_chosen=True))
    await answered(engine, database, start="-_-_en")

    assert kept(database).language == "uk"


async def test_choices_beside_a_message_are_kept(engine: FakeEngine, database: Database) -> None:
    """City and language given with a request are the reader's choice, before the turn."""
    await answered(engine, database, text="doctor", city="ravenna", language="en")

    assert engine.heard[0]["metadata"] == {
        "channel": "web",
        "city": "ravenna",
        "language": "en",
        "language_chosen": True,
    }


async def test_no_act_asks_the_engine_nothing(engine: FakeEngine, database: Database) -> None:
    """Fetching waiting messages, or only setting a preference, is no turn."""
    answer = await answered(engine, database, city="lublin")

    assert (answer.messages, answer.city, engine.heard) == ((), "lublin", [])


async def test_a_location_is_used_and_not_kept(
    engine: FakeEngine, database: Database, tmp_path: Path
) -> None:
    """The engine hears a city; no file holds the coordinates."""
    await answered(engine, database, location=Location(51.24651, 22.56841))

    assert engine.heard[0]["entities"] == {"payload": "lublin"}
    assert "51.2" not in str(engine.heard)
    assert b"51.24651" not in all_bytes(tmp_path)


FAILURES = {
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


async def test_a_reader_s_turns_come_one_at_a_time(database: Database) -> None:
    """Three messages at once are answered in order, one after another."""
    engine = FakeEngine(delay=0.05)
    conversation = conversation_with(engine, database)

    await asyncio.gather(*(conversation.answer(said(text=word)) for word in "abc"))

    assert engine.most_at_once == 1
    assert [turn["text"] for turn in engine.heard] == ["a", "b", "c"]


async def test_readers_do_not_wait_for_one_another(database: Database) -> None:
    """Two readers are answered at the same time."""
    engine = FakeEngine(delay=0.1)
    conversation = conversation_with(engine, database)
    other = Incoming("web", "t" * 22, text="b")

    await asyncio.gather(conversation.answer(said(text="a")), conversation.answer(other))

    assert engine.most_at_once == 2


async def test_text_without_words_never_reaches_the_engine(
    engine: FakeEngine, database: Database
) -> None:
    """Blank and oversized texts are refused before anything is counted or asked."""
    with pytest.raises(EmptyTextError):
        await answered(engine, database, text=" / ")
    with pytest.raises(TextTooLongError):
        await answered(engine, database, text="x" * 4097)
    assert engine.heard == []


async def test_too_many_messages_are_refused_with_a_wait(
    engine: FakeEngine, database: Database
) -> None:
    """The limit tells how long to wait."""
    limits = MemoryLimits(Rate(1, 0.1), Rate(100, 100))
    conversation = conversation_with(engine, database, limits=limits)
    await conversation.answer(said(text="a"))

    with pytest.raises(TooManyMessagesError) as refused:
        await conversation.answer(said(text="b"))
    assert 0 < refused.value.wait <= 10


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


def test_an_incoming_message_does_not_show_itself() -> None:
    """Printing what a channel handed over shows the channel only."""
    shown = repr(said(text="words", city="lublin", hint="uk"))

    assert shown == "Incoming(channel='web')"

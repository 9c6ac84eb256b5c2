"""One conversation for every channel: what a reader does, and what is kept of it."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import Engine as Database

from chat.errors import EmptyTextError, TextTooLongError, TooManyMessagesError
from chat.incoming import Incoming, Location
from chat.limits import MemoryLimits, Rate
from readers.preferences import Reader
from readers.store import Readers
from tests.chat.fakes import TOKEN, FakeEngine, conversation_with, notice
from tests.chat.reader import ID, all_bytes, answered, kept, said


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


def test_an_incoming_message_does_not_show_itself() -> None:
    """Printing what a channel handed over shows the channel only."""
    shown = repr(said(text="words", city="lublin", hint="uk"))

    assert shown == "Incoming(channel='web')"

"""Where others read along, nobody is known and nothing is kept."""

from typing import Any

import pytest
from sqlalchemy import Engine as Database
from sqlalchemy import event

from chat.errors import TooManyMessagesError
from chat.incoming import Answer, Incoming
from chat.limits import MemoryLimits, Rate
from readers.preferences import Reader, reader_id
from readers.store import Readers
from tests.chat.fakes import KEY, FakeEngine, conversation_with, notice

CHAT = "-1009"
ID = reader_id(KEY, "telegram-group", CHAT)
PREFERENCES = {"city": "lublin", "language": "pl", "language_chosen": True}


def said(chat: str = CHAT, **act: Any) -> Incoming:
    """Return something said to the bot in a group."""
    return Incoming("telegram-group", chat, passing=True, **act)


def statements(database: Database) -> list[str]:
    """Return a list that fills with what the readers' database is asked from now on."""
    found: list[str] = []

    @event.listens_for(database, "before_cursor_execute")
    def note(*call: Any) -> None:
        found.append(call[2])

    return found


async def answered(engine: FakeEngine, database: Database, **act: Any) -> Answer:
    """Return the answer to something said in a group."""
    return await conversation_with(engine, database).answer(said(**act))


@pytest.mark.parametrize(
    "act",
    [
        {"text": "doctor in Lublin"},
        {"text": "/start lublin_-_uk"},
        {"text": "/forget"},
        {"text": "forget me"},
        {"button": "l:pl"},
        {"attachment": "voice"},
    ],
)
@pytest.mark.parametrize("changes", [{}, PREFERENCES, {"city": None, "language": None}])
async def test_the_readers_database_is_never_asked(
    act: dict[str, Any], changes: dict[str, Any], engine: FakeEngine, database: Database
) -> None:
    """Whatever is said and whatever the engine sets, nothing is read or written."""
    asked = statements(database)
    engine.answer = {"messages": [notice("ok")], "set": changes}

    answer = await answered(engine, database, **act)

    assert answer.messages
    assert asked == []


@pytest.mark.parametrize("failure", [{"status": 500}, {"error": RuntimeError("bug")}])
@pytest.mark.parametrize("text", ["doctor", "/forget"])
async def test_an_apology_asks_it_neither(
    text: str, failure: dict[str, Any], database: Database
) -> None:
    """A failing engine, a bug and giving up are answered without a look at anybody."""
    asked = statements(database)
    conversation = conversation_with(FakeEngine(**failure), database)

    answers = [
        await conversation.answer(said(text=text, hint="uk")),
        await conversation.give_up(said(text=text, hint="uk")),
    ]

    assert asked == []
    assert [answer.language for answer in answers] == ["uk", "uk"]
    assert all("112" in answer.messages[0].text for answer in answers)
    assert not any(answer.forgets for answer in answers)


async def test_a_group_s_forget_is_nobody_s(engine: FakeEngine, database: Database) -> None:
    """One who wants to be forgotten does not drop what waits for the others of a group."""
    engine.answer = {"messages": [notice("gone")], "set": {"city": None, "language": None}}

    assert (await answered(engine, database, text="/forget")).forgets is False


async def test_what_is_kept_under_the_group_s_own_id_is_not_used(
    engine: FakeEngine, database: Database
) -> None:
    """Not even a row with the group's id has a say."""
    Readers(database).save(Reader(ID, "lublin", "pl", language_chosen=True))

    answer = await answered(engine, database, text="doctor", hint="uk")

    assert (answer.city, answer.language) == (None, "uk")
    assert engine.heard[0]["metadata"] == {
        "channel": "telegram-group",
        "city": None,
        "language": "uk",
        "language_chosen": False,
    }


async def test_the_engine_meets_somebody_new_each_time(
    engine: FakeEngine, database: Database
) -> None:
    """What one person asked is no context for the next, and the group has no id."""
    conversation = conversation_with(engine, database)
    for text in ("one", "two", "two"):
        await conversation.answer(said(text=text))

    senders = {turn["sender"] for turn in engine.heard}
    assert len(senders) == 3
    assert ID not in senders


async def test_what_the_engine_finds_is_in_the_answer_alone(
    engine: FakeEngine, database: Database
) -> None:
    """A city in the words is the answer's city, and the next question has none."""
    conversation = conversation_with(engine, database)
    engine.answer = {"messages": [notice("ok")], "set": PREFERENCES}
    first = await conversation.answer(said(text="doctor in Lublin"))
    engine.answer = {"messages": [notice("ok")]}
    second = await conversation.answer(said(text="doctor"))

    assert (first.city, first.language) == ("lublin", "pl")
    assert (second.city, second.language) == (None, "en")


async def test_limits_count_a_group_as_one(engine: FakeEngine, database: Database) -> None:
    """Many people in one group are limited together, another group is not."""
    limits = MemoryLimits(Rate(2, 0.1), Rate(100, 100))
    conversation = conversation_with(engine, database, limits=limits)
    for text in ("one", "two"):
        await conversation.answer(said(text=text))

    with pytest.raises(TooManyMessagesError):
        await conversation.answer(said(text="three"))
    assert (await conversation.answer(said("-7", text="four"))).messages

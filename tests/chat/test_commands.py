"""Commands and deep links mean the same on every channel, and nothing else is one."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine as Database

from chat.commands import as_command
from chat.errors import RefusedError
from chat.incoming import Command, Incoming
from chat.limits import MemoryLimits, Rate
from readers.preferences import Reader
from readers.store import Readers
from replies.catalogue import languages
from replies.links import decode_start
from replies.telegram import COMMANDS
from tests.chat.fakes import SESSION, FakeEngine, FakePlaces, conversation_with
from tests.chat.reader import ID, answered, kept

CHANNELS = ("web", "telegram")
#: Command -> the engine's intent and payload.
TURNS = {
    "start": ("start", "-"),
    "menu": ("menu", "m"),
    "city": ("choose", "c"),
    "language": ("choose", "l"),
    "help": ("help", ""),
    "privacy": ("privacy", ""),
    "forget": ("forget_me", ""),
}
#: A part of a link as written -> as understood.
CITIES = {"lublin": "lublin", "-": "-", "": "-", "atlantis": "-", "RAVENNA": "ravenna"}
TOPICS = {
    "health-doctor": "health-doctor",
    "housing-tenant-rights": "housing-tenant-rights",
    "-": "-",
    "health.magic": "-",
    "e-hope-lublin": "e-hope-lublin",
}
LANGUAGES = {"uk": "uk", "-": "-", "": "-", "klingon": "-", '{"a":1}': "-"}
CAMPAIGNS = ("", "_poster_7", "_" + "x" * 90, "_<b>", "_\u202e🩺")
WIDE = Rate(burst=1e9, per_second=1e9)


async def turn_to(engine: FakeEngine, database: Database, text: str, channel: str) -> Any:
    """Return the intent and the payload that a text becomes."""
    incoming = Incoming(channel, SESSION, text=text)
    answer = await conversation_with(engine, database).answer(incoming)

    assert answer.messages
    return engine.heard[0].get("intent"), engine.heard[0].get("entities", {}).get("payload")


def test_every_command_of_the_menu_has_a_turn() -> None:
    """What Telegram shows under its menu button is known here."""
    assert set(TURNS) == set(COMMANDS)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("shape", ["/{}", " /{} ", "\n/{}\t"])
@pytest.mark.parametrize("command", COMMANDS)
async def test_a_command_is_its_turn_on_every_channel(
    command: str, shape: str, channel: str, engine: FakeEngine, database: Database
) -> None:
    """Typed in Telegram or on the web, with blanks around it: the engine hears the intent."""
    text = shape.format(command)

    assert await turn_to(engine, database, text, channel) == TURNS[command]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_has_no_case(command: str) -> None:
    """A phone that writes the first letter large is understood."""
    plain = as_command(Incoming("web", "x", text=f"/{command}"))

    assert as_command(Incoming("web", "x", text=f"/{command.upper()}")) == plain
    assert as_command(Incoming("web", "x", text=f"/{command.title()}")) == plain
    assert plain.text is None


@pytest.mark.parametrize(
    "text",
    [
        "/forget please",
        "/forgetme",
        "forget",
        "//forget",
        "/ forget",
        "/forget@other_bot",
        "/menu m",
        "/started",
        "/start lublin now",
        "start lublin",
        "/restart",
        '/forget_me{"a":1}',
        "",
    ],
)
def test_other_words_stay_words(text: str) -> None:
    """What is not exactly a command is for the engine to understand."""
    incoming = Incoming("web", "x", text=text, attachment="file")

    assert as_command(incoming) is incoming


@pytest.mark.parametrize("act", [{"button": "m"}, {"start": "lublin"}, {"attachment": "file"}, {}])
def test_what_is_no_text_is_no_command(act: dict[str, Any]) -> None:
    """Buttons, links and pictures pass through."""
    incoming = Incoming("web", "x", **act)

    assert as_command(incoming) is incoming


def test_a_caption_may_be_a_command() -> None:
    """A command under a picture counts, and the picture is still known of."""
    incoming = as_command(Incoming("telegram", "5", text="/help", attachment="picture"))

    expected: Command = "help"
    assert (incoming.command, incoming.attachment) == (expected, "picture")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("city", CITIES)
def test_each_part_of_a_link_counts_for_itself(city: str, topic: str, language: str) -> None:
    """Present, missing, unknown or hostile: what is understood is kept, whatever hangs behind."""
    expected = [CITIES[city], TOPICS[topic], LANGUAGES[language]]
    while len(expected) > 1 and expected[-1] == "-":
        expected.pop()
    if expected == ["-", "e-hope-lublin"]:
        expected = ["e-hope-lublin"]
    for campaign in CAMPAIGNS:
        typed = f"/start {city}_{topic}_{language}{campaign}"
        payload = as_command(Incoming("telegram", "5", text=typed)).start or ""
        start = decode_start(payload, FakePlaces().topics(), {"lublin", "ravenna"}, languages())

        assert start.encode() == "_".join(expected), typed


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("/start lublin_health-doctor_uk_poster_7", "lublin_health-doctor_uk"),
        ("/START   LUBLIN", "lublin"),
        ("/start\n-_-_uk", "-_-_uk"),
        ("/start e-hope-lublin", "e-hope-lublin"),
        ("/start ____", "-"),
        ('/start {"payload":"x"}', "-"),
        ("/start /restart", "-"),
        ("/start " + "🩺" * 128, "-"),
        ("/start ravenna_" + "x" * 100, "ravenna"),
    ],
)
async def test_a_link_is_a_start_with_a_canonical_payload(
    text: str, payload: str, channel: str, engine: FakeEngine, database: Database
) -> None:
    """The engine hears what was understood, never what was written."""
    assert await turn_to(engine, database, text, channel) == ("start", payload)


async def test_a_link_s_city_and_language_are_kept(engine: FakeEngine, database: Database) -> None:
    """Who comes by a poster is not asked where they are; the language stays a guess."""
    await answered(engine, database, text="/start lublin_-_uk")

    reader = kept(database)
    assert (reader.city, reader.language, reader.language_chosen) == ("lublin", "uk", False)


async def test_a_start_without_a_link_changes_nothing(
    engine: FakeEngine, database: Database
) -> None:
    """Pressing START again keeps city and language."""
    Readers(database).save(Reader(ID, "ravenna", "pl", language_chosen=True))
    await answered(engine, database, text="/start")

    assert (kept(database).city, kept(database).language) == ("ravenna", "pl")


PARTS = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=40),
    st.sampled_from([*CITIES, *TOPICS, *LANGUAGES, "e-" + "x" * 61, "E-HOPE", "İ", "\x00"]),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(PARTS, min_size=1, max_size=5).map("_".join))
async def test_no_link_breaks_a_conversation(database: Database, payload: str) -> None:
    """Whatever follows /start is answered, or refused as words; a start's payload is canonical."""
    engine = FakeEngine()
    conversation = conversation_with(engine, database, limits=MemoryLimits(WIDE, WIDE))
    try:
        answer = await conversation.answer(Incoming("web", SESSION, text=f"/start {payload}"))
    except RefusedError:
        return
    places = FakePlaces()

    assert [message.text for message in answer.messages] == ["hello"]
    (heard,) = engine.heard
    if "intent" in heard:
        sent = heard["entities"]["payload"]
        cities = {city.slug for city in places.cities()}
        assert heard["intent"] == "start"
        assert decode_start(sent, places.topics(), cities, languages()).encode() == sent
        assert sent.isascii()
        assert 0 < len(sent) <= 100


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_command_is_answered_though_the_engine_fails(
    command: str, database: Database
) -> None:
    """No command meets silence."""
    answer = await answered(FakeEngine(status=500), database, text=f"/{command}")

    assert "112" in answer.messages[0].text

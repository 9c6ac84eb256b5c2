"""Of an update the library cannot read, the most that it can is answered."""

from typing import Any

import pytest

from bot.errands import Errand
from bot.incoming import parse_update, readable
from bot.updates import read_update
from tests.bot.builders import (
    BOT,
    GROUP,
    LOCATION,
    ME,
    PERSON,
    PRIVATE,
    SUPERGROUP,
    entity,
    message,
)
from tests.bot.running import EchoEngine, Running, said
from tests.bot_api import Person

#: Fields the library cannot read: with one of them it reads nothing of the update.
BROKEN: dict[str, dict[str, Any]] = {
    "photo": {"photo": [{"file_id": "f"}]},
    "voice": {"voice": {}},
    "forward": {"forward_origin": {"type": "hidden_user"}},
}
HELP = "help he beats me"
NAMED = "@ostoja_bot lekarz"
MENTION = entity("mention", "@ostoja_bot", NAMED)


def read(**parts: Any) -> Errand | None:
    """Return what the bot of the tests reads in an update as Telegram sent it."""
    update = parse_update({"update_id": 1, **parts})
    assert update is not None
    return read_update(update, ME)


def test_what_can_be_read_is_left_whole() -> None:
    """Nothing is taken from a sound update, not even what the library does not know."""
    whole = {"update_id": 1, "message": message(text="a", field_of_next_year=1), "next": {}}

    assert readable(whole) == whole


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("name", ["message", "edited_message"])
def test_words_are_read_beside_what_cannot_be(name: str, broken: dict[str, Any]) -> None:
    """A new or a mended message keeps its words and the language of its writer's app."""
    errand = read(**{name: message(text="lekarz", **broken)})

    assert errand == Errand("private", 5, text="lekarz", hint="uk")


@pytest.mark.parametrize("name", ["message", "edited_message"])
def test_a_caption_is_read_beside_what_cannot_be(name: str) -> None:
    """The words under a picture are heard though the picture's description is odd."""
    errand = read(**{name: message(caption=HELP, **BROKEN["photo"])})

    assert errand == Errand("private", 5, text=HELP, attachment="other", hint="uk")


async def test_the_conversation_hears_a_caption_under_an_unreadable_photo(
    bot: Running, engine: EchoEngine, olena: Person
) -> None:
    """A cry for help is answered, by way of the whole bot."""
    olena.send(caption=HELP, **BROKEN["photo"])
    await said(olena, 1)

    assert [turn["text"] for turn in engine.heard] == [HELP]


@pytest.mark.parametrize("field", ["text", "caption"])
def test_a_group_s_mention_is_read_beside_what_cannot_be(field: str) -> None:
    """Who names the bot in a group is heard, and in its topic; another broken entity is not."""
    entities = "entities" if field == "text" else "caption_entities"
    fields = {field: NAMED, entities: [{"type": "bold"}, "odd", MENTION]}
    topic = {"is_topic_message": True, "message_thread_id": 8}
    errand = read(message=message(SUPERGROUP, **fields, **topic, **BROKEN["photo"]))

    assert errand == Errand("group", -1009, text="lekarz", hint="uk", message_id=3, thread_id=8)


def test_an_answer_to_the_bot_in_a_group_is_read_beside_what_cannot_be() -> None:
    """Whom a message answers is known, whatever the answered one holds."""
    answered = message(GROUP, by=BOT, text="a", **BROKEN["voice"])
    errand = read(message=message(GROUP, text="lekarz", reply_to_message=answered))

    assert errand == Errand("group", -9, text="lekarz", hint="uk", message_id=3)


def test_an_unnamed_administrator_is_read_beside_what_cannot_be() -> None:
    """Who speaks for the group is still no bot."""
    shown = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    fields = {"text": NAMED, "entities": [MENTION], "sender_chat": GROUP}
    errand = read(message=message(GROUP, by=shown, **fields, **BROKEN["photo"]))

    assert errand is not None
    assert errand.text == "lekarz"


@pytest.mark.parametrize(
    "broken",
    [
        {"entities": [{"type": "text_mention", "offset": 0, "length": 1, "user": {"id": 6}}]},
        {"reply_to_message": {"message_id": 2}},
    ],
    ids=["entities", "answered"],
)
@pytest.mark.parametrize("place", [{}, {"location": LOCATION}], ids=["words", "place"])
def test_words_and_place_are_read_without_what_is_about_them(
    broken: dict[str, Any], place: dict[str, Any]
) -> None:
    """If even the entities or the answered message cannot be read, the rest can."""
    fields = place or {"text": "lekarz"}
    errand = read(message=message(**fields, **broken))

    assert errand is not None
    assert (errand.text, errand.latitude) == (fields.get("text"), 51.25 if place else None)


@pytest.mark.parametrize("more", [{"live_period": "long"}, {"live_period": [1]}])
def test_a_place_is_read_beside_what_cannot_be(more: dict[str, Any]) -> None:
    """Of a location its degrees are enough, whole numbers too."""
    place = {"latitude": 51, "longitude": 22.57} | more
    errand = read(message=message(location=place, **BROKEN["photo"]))

    assert errand == Errand("private", 5, latitude=51, longitude=22.57, hint="uk")


@pytest.mark.parametrize(
    "place",
    [{"latitude": "nowhere"}, {"latitude": "51", "longitude": "22"}, {"latitude": True}, 7],
)
def test_a_place_that_is_none_is_answered_as_something_else(place: Any) -> None:
    """A location without degrees gets the sentence for what we cannot read."""
    errand = read(message=message(location=place, **BROKEN["photo"]))

    assert errand == Errand("private", 5, attachment="other", hint="uk")


def test_a_person_described_oddly_is_answered() -> None:
    """The words count though nothing but the chat is known of who wrote them."""
    errand = read(message=message(by={"id": "?"}, text="lekarz"))

    assert errand == Errand("private", 5, text="lekarz")


ODD_MESSAGE = message(by=BOT, text="a", **BROKEN["photo"])


@pytest.mark.parametrize(
    "under",
    [
        ODD_MESSAGE,
        {"message_id": 3, "date": 1, "chat": {"id": 5}},
        {"date": 1, "chat": PRIVATE, "photo": 7},
        {"odd": 1},
        7,
    ],
    ids=["message", "chat", "number", "nothing", "none"],
)
def test_a_press_is_read_beside_what_cannot_be(under: dict[str, Any]) -> None:
    """A button counts whatever its message is: who pressed it is enough to answer."""
    query = {"id": "q", "from": PERSON, "chat_instance": "i", "data": "h", "message": under}

    assert read(callback_query=query) == Errand("private", 5, button="h", press_id="q", hint="uk")


def test_a_press_in_a_group_stays_one_beside_what_cannot_be_read() -> None:
    """What somebody presses before others is not answered to them as if in private."""
    under = ODD_MESSAGE | {"chat": GROUP}
    query = {"id": "q", "from": PERSON, "chat_instance": "i", "data": "h", "message": under}

    assert read(callback_query=query) == Errand("press", -9, press_id="q", hint="uk")


@pytest.mark.parametrize(
    "parts",
    [
        {"message": {"text": "no chat"}},
        {"message": message({"id": 5}, text="a")},
        {"edited_message": 7},
        {"callback_query": {"id": "q", "data": "h"}},
        {"callback_query": {"id": "q", "chat_instance": "i", "from": {"id": 5}, "data": "h"}},
        {"my_chat_member": {"chat": {"odd": 1}}},
    ],
)
def test_of_the_rest_the_number_is_left(parts: dict[str, Any]) -> None:
    """What cannot be answered at all does not come again."""
    assert readable({"update_id": 9, **parts}) == {"update_id": 9}


@pytest.mark.parametrize("data", [None, [], {}, {"update_id": True}, {"update_id": -1}])
def test_what_has_no_number_is_no_update(data: Any) -> None:
    """Only an update is read."""
    assert readable(data) is None


def test_nothing_of_an_unreadable_update_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """The log says that it cannot be read, not what it says."""
    read(message=message(caption=HELP, **BROKEN["photo"]))

    assert "cannot be read" in caplog.text
    assert HELP not in caplog.text

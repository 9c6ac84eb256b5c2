"""What is read in an update: the reader's act, or nothing that is ours."""

from typing import Any

import pytest
from telegram import Update

from bot.errands import Errand
from bot.updates import read_update
from tests.bot.builders import (
    ATTACHMENTS,
    BOT,
    CHANNEL,
    GROUP,
    LOCATION,
    ME,
    PRIVATE,
    SUPERGROUP,
    membership,
    mentioning,
    message,
    pressed,
    private,
    update,
)

SERVICE: dict[str, Any] = {
    "a pin": {"pinned_message": message(text="kept above")},
    "a timer": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}},
    "a permission": {"write_access_allowed": {}},
    "a title": {"new_chat_title": "t"},
    "a photo taken away": {"delete_chat_photo": True},
    "a newcomer": {"new_chat_members": [BOT]},
    "a new group": {"group_chat_created": True},
    "a call": {"video_chat_started": {}},
    "a site": {"connected_website": "example.org"},
}


def read(given: Update) -> Errand | None:
    """Return what the bot of the tests reads."""
    return read_update(given, ME)


def test_words_are_read_with_the_language_of_the_app() -> None:
    """A text in private is an errand with the text as it came and a guess of its language."""
    assert read(private(text=" lekarz ")) == Errand("private", 5, text=" lekarz ", hint="uk")


def test_an_edited_text_is_answered_again() -> None:
    """Who mends a mistake in their question gets the answer to the mended one."""
    errand = read(update(edited_message=message(text="doctor")))

    assert errand == Errand("private", 5, text="doctor", hint="uk")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("/forget@ostoja_bot", "/forget"),
        ("/start@Ostoja_Bot lublin", "/start lublin"),
        ("/menu@ostoja_bot2", "/menu@ostoja_bot2"),
        ("write to a@ostoja_bot", "write to a@ostoja_bot"),
    ],
)
def test_a_command_may_name_the_bot_in_private_too(typed: str, words: str) -> None:
    """A command copied from a group means the same, and no other text is touched."""
    errand = read(private(text=typed))

    assert errand is not None
    assert errand.text == words


@pytest.mark.parametrize("kind", ATTACHMENTS)
def test_every_attachment_has_its_word(kind: str) -> None:
    """Voices, pictures, files and kinds unknown today are an errand, never silence."""
    fields, word = ATTACHMENTS[kind]
    errand = read(private(**fields))

    assert errand == Errand("private", 5, attachment=word, hint="uk")  # type: ignore[arg-type]


def test_a_caption_is_the_words_beside_the_picture() -> None:
    """What is written under a picture is asked, and the picture is known of."""
    errand = read(private(caption="doctor", **ATTACHMENTS["photo"][0]))

    assert errand is not None
    assert (errand.text, errand.attachment) == ("doctor", "picture")


def test_an_empty_caption_is_none() -> None:
    """A picture with an empty caption is a picture, not a text without words."""
    errand = read(private(caption="", **ATTACHMENTS["photo"][0]))

    assert errand is not None
    assert (errand.text, errand.attachment) == (None, "picture")


def test_pictures_of_an_album_know_one_another() -> None:
    """Pictures sent as one carry the album's id."""
    errand = read(private(media_group_id="77", **ATTACHMENTS["photo"][0]))

    assert errand is not None
    assert errand.album == "77"


@pytest.mark.parametrize("extra", [{}, {"venue": True}, {"location": {"live_period": 60}}])
def test_a_place_is_its_coordinates(extra: dict[str, Any]) -> None:
    """A location, a venue and the start of a live location are all a place."""
    location = LOCATION | extra.get("location", {})
    venue = {"location": LOCATION, "title": "t", "address": "a"}
    errand = read(private(location=location, **({"venue": venue} if "venue" in extra else {})))

    assert errand == Errand("private", 5, latitude=51.25, longitude=22.57, hint="uk")


@pytest.mark.parametrize(
    ("exact", "kept"),
    [
        ((51.24654, 22.56841), (51.25, 22.57)),
        ((-33.4488897, -70.6692655), (-33.45, -70.67)),
        ((89.999, -179.999), (90.0, -180.0)),
        ((51, 22), (51, 22)),
    ],
)
def test_a_location_is_kept_to_about_a_kilometre(
    exact: tuple[float, float], kept: tuple[float, float]
) -> None:
    """What is written down finds a city and no house."""
    errand = read(private(location={"latitude": exact[0], "longitude": exact[1]}))

    assert errand is not None
    assert (errand.latitude, errand.longitude) == kept


def test_a_place_that_is_no_degrees_is_answered_as_something_else() -> None:
    """The library takes words for degrees; the reader gets the sentence for what is unreadable."""
    errand = read(private(location={"latitude": "51", "longitude": "22"}))

    assert errand == Errand("private", 5, attachment="other", hint="uk")


def test_a_place_that_moves_is_not_answered_again() -> None:
    """Only the first of a live location's updates counts."""
    moved = message(location=LOCATION | {"live_period": 60})

    assert read(update(edited_message=moved)) is None


def test_a_new_place_counts_though_an_edit_stands_beside_it() -> None:
    """A message is read as a message, whatever else the update holds."""
    given = update(message=message(location=LOCATION), edited_message=message(text="a"))
    errand = read(given)

    assert errand is not None
    assert errand.latitude == 51.25


@pytest.mark.parametrize("service", SERVICE)
def test_telegram_s_own_words_are_not_answered(service: str) -> None:
    """What Telegram says in a chat is nobody's question."""
    assert read(private(**SERVICE[service])) is None


def test_telegram_s_own_words_in_answer_to_the_bot_are_not_a_question() -> None:
    """A service message that hangs on the bot's message gives no group the bot's help."""
    hung = message(SUPERGROUP, by=BOT, text="a")
    given = message(SUPERGROUP, reply_to_message=hung, video_chat_started={})

    assert read(update(message=given)) is None


@pytest.mark.parametrize(
    "given",
    [
        private(by=BOT, text="hello"),
        mentioning("@ostoja_bot hello", by=BOT),
        update(channel_post=message(CHANNEL, by=None, text="@ostoja_bot")),
        update(message=message(CHANNEL, by=None, text="@ostoja_bot")),
        update(message=message(PRIVATE | {"type": "parlour"}, text="hello")),
        update(),
        update(poll_answer={"poll_id": "1", "option_ids": [], "option_persistent_ids": []}),
    ],
)
def test_bots_channels_and_unknown_chats_are_not_answered(given: Update) -> None:
    """Bots never talk to one another in circles, and a channel asks nothing."""
    assert read(given) is None


def test_an_administrator_without_a_name_is_a_person() -> None:
    """In a group, an anonymous administrator is shown as a bot and answered as a person."""
    shown = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    errand = read(mentioning("@ostoja_bot doctor", by=shown, sender_chat=GROUP))

    assert errand is not None
    assert errand.text == "doctor"


def test_a_message_without_a_sender_has_no_language() -> None:
    """A missing sender is no error: the chat is answered."""
    assert read(private(by=None, text="a")) == Errand("private", 5, text="a")


@pytest.mark.parametrize(
    ("where", "seen"),
    [
        (message(PRIVATE, by=BOT, text="a"), "visible"),
        ({"chat": PRIVATE, "message_id": 3, "date": 0}, "inaccessible"),
        (None, "no message"),
    ],
)
def test_a_button_in_private_is_its_payload(where: dict[str, Any] | None, seen: str) -> None:
    """A pressed button counts, also where its message is too old for Telegram to show."""
    errand = read(pressed("t:health.doctor", where))

    assert errand == Errand("private", 5, button="t:health.doctor", press_id="q", hint="uk"), seen


@pytest.mark.parametrize("data", [None, "", "x" * 64, "💥", "/start"])
def test_a_button_with_odd_data_is_a_button_still(data: str | None) -> None:
    """Whoever presses something is answered: ``chat`` has words for a button it does not know."""
    errand = read(pressed(data, message(by=BOT, text="a"), game_short_name="g"))

    assert errand is not None
    assert (errand.button, errand.text) == (data or "", None)


@pytest.mark.parametrize(
    "where",
    [
        message(GROUP, by=BOT, text="a"),
        {"chat": SUPERGROUP, "message_id": 3, "date": 0},
        message(CHANNEL, by=None, text="a"),
    ],
)
def test_a_button_in_a_group_is_led_away_without_its_payload(where: dict[str, Any]) -> None:
    """What somebody presses before others is not asked there."""
    errand = read(pressed("t:health.mental", where))

    assert errand == Errand("press", where["chat"]["id"], press_id="q", hint="uk")


@pytest.mark.parametrize(("status", "kind"), [("kicked", "blocked"), ("member", "back")])
def test_a_reader_who_blocks_the_bot_is_noticed(status: str, kind: str) -> None:
    """Blocking and coming back are read in private."""
    assert read(membership(status)) == Errand(kind, 5)  # type: ignore[arg-type]


@pytest.mark.parametrize("status", ["left", "kicked", "member"])
@pytest.mark.parametrize("chat", [GROUP, SUPERGROUP, CHANNEL])
def test_the_bot_s_place_in_a_group_is_nobody_s_errand(status: str, chat: dict[str, Any]) -> None:
    """Being added to a group or put out of it is not answered."""
    assert read(membership(status, chat)) is None

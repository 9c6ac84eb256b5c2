"""In a group the bot speaks when spoken to, and asks on in private."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from bot.errands import Errand
from bot.groups import group_messages, start_of
from bot.updates import read_update
from chat.incoming import Answer
from ostoja.settings import PROJECT
from replies.catalogue import languages
from replies.links import MAX_CHARACTERS, decode_start
from replies.messages import Button, Message
from tests.bot.builders import (
    ATTACHMENTS,
    BOT,
    GROUP,
    ME,
    PERSON,
    SUPERGROUP,
    entity,
    mentioning,
    message,
    update,
)

LINK = ME.link("lublin_-_uk")
DATA = PROJECT / "data"
GROUPS = yaml.safe_load((DATA / "taxonomy.yaml").read_text(encoding="utf-8"))
TOPICS = [f"{group}.{topic}" for group, topics in GROUPS.items() for topic in topics]
CITIES = sorted(yaml.safe_load((DATA / "cities.yaml").read_text(encoding="utf-8")))
CARD = Message(
    "<b>Clinic</b>",
    "cards",
    (
        (Button("More", payload="t:health.doctor:3"), Button("Site", url="https://a.example")),
        (Button("Menu", payload="m"),),
    ),
    ("clinic",),
)
EMERGENCY = Message("<b>112</b>", "emergency", ((Button("In Poland", payload="h:medical:pl"),),))
NOTICE = Message("Which city?", "question", ((Button("Lublin", payload="c:lublin"),),))


def heard(text: str, *entities: dict[str, Any], **fields: Any) -> str | None:
    """Return the words a group said to the bot."""
    given = message(**{"chat": GROUP, "text": text, "entities": list(entities)} | fields)
    errand = read_update(update(message=given), ME)
    return errand.text if errand else None


def shown(*messages: Message, city: str | None = None, language: str = "uk") -> list[Message]:
    """Return what a group sees of an answer."""
    return list(group_messages(Answer(messages, language, city), LINK))


def links(message: Message) -> list[str]:
    """Return where a message's buttons lead; none of them may press anything."""
    buttons = [button for row in message.buttons for button in row]
    assert [button.payload for button in buttons] == [""] * len(buttons)
    return [button.url for button in buttons]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("@ostoja_bot doctor in Lublin", "doctor in Lublin"),
        ("doctor in Lublin @ostoja_bot", "doctor in Lublin"),
        ("doctor @ostoja_bot, please", "doctor , please"),
        ("\n@ostoja_bot\nlekarz\n\nLublin", "lekarz Lublin"),
        ("@ostoja_bot", ""),
        ("👩‍👩‍👧🇺🇦 @ostoja_bot лікар 🩺", "👩‍👩‍👧🇺🇦 лікар 🩺"),
        ("𐍈@ostoja_bot𐍈", "𐍈 𐍈"),
    ],
)
def test_the_bot_hears_what_is_said_to_its_name(text: str, words: str) -> None:
    """The name goes wherever it stands, and emoji before it shift nothing."""
    assert heard(text, entity("mention", "@ostoja_bot", text)) == words


@pytest.mark.parametrize("name", ["@Ostoja_Bot", "@OSTOJA_BOT"])
def test_the_name_is_known_in_any_case(name: str) -> None:
    """Telegram's names have no case."""
    text = f"{name} doctor"

    assert heard(text, entity("mention", name, text)) == "doctor"


@pytest.mark.parametrize("name", ["@ostoja_bot2", "@my_ostoja_bot", "@other_bot"])
def test_a_mention_of_another_is_not_ours(name: str) -> None:
    """A name that only holds ours is somebody else's."""
    text = f"{name} doctor"

    assert heard(text, entity("mention", name, text)) is None


def test_only_the_mention_is_taken_out() -> None:
    """The same letters within another name or an address stay as they were written."""
    text = "https://a.example/@ostoja_bot @ostoja_bot2 @ostoja_bot doctor"
    other = entity("mention", "@ostoja_bot2", text)
    mine = entity("mention", "@ostoja_bot", text)

    assert heard(text, other, mine) == "https://a.example/@ostoja_bot @ostoja_bot2 doctor"


@pytest.mark.parametrize("kind", ["url", "email", "code", "hashtag", "hologram"])
def test_a_name_within_an_address_or_code_calls_nobody(kind: str) -> None:
    """What Telegram does not mark as a mention is none."""
    assert heard("t.me/@ostoja_bot", entity(kind, "@ostoja_bot", "t.me/@ostoja_bot")) is None


def test_two_mentions_are_both_taken_out() -> None:
    """Calling twice changes no words."""
    text = "@ostoja_bot doctor @ostoja_bot"
    first = {"type": "mention", "offset": 0, "length": 11}

    assert heard(text, first, entity("mention", "@ostoja_bot", text)) == "doctor"


def test_a_mention_by_account_is_ours_by_its_id() -> None:
    """A name without @ that Telegram links to the bot counts; one linked to a person does not."""
    text = "Ostoja, doctor"

    assert heard(text, entity("text_mention", "Ostoja", text, user=BOT)) == ", doctor"
    assert heard(text, entity("text_mention", "Ostoja", text, user=PERSON)) is None
    assert heard(text, entity("text_mention", "Ostoja", text)) is None


@pytest.mark.parametrize(
    ("text", "command", "words"),
    [
        ("/help@ostoja_bot", "/help@ostoja_bot", "/help"),
        ("/START@Ostoja_Bot lublin", "/START@Ostoja_Bot", "/START lublin"),
        ("/menu", "/menu", None),
        ("/menu@other_bot", "/menu@other_bot", None),
        ("/menu@my_ostoja_bot", "/menu@my_ostoja_bot", None),
    ],
)
def test_a_command_is_ours_by_its_name(text: str, command: str, words: str | None) -> None:
    """A bare command in a group may be for any bot; one with our name is ours."""
    assert heard(text, entity("bot_command", command, text)) == words


def test_an_answer_to_the_bot_is_said_to_it() -> None:
    """Who answers the bot's message needs no mention; who answers a person's does."""
    assert heard("and a dentist?", reply_to_message=message(GROUP, by=BOT, text="a")) == (
        "and a dentist?"
    )
    assert heard("and a dentist?", reply_to_message=message(GROUP, text="a")) is None
    assert heard("and a dentist?", reply_to_message=message(GROUP, by=None, text="a")) is None


def test_talk_among_people_is_none_of_ours() -> None:
    """Without a call the bot is silent."""
    assert heard("does anybody know a doctor? ostoja_bot does") is None


@pytest.mark.parametrize("kind", ATTACHMENTS)
def test_attachments_without_a_call_are_not_ours(kind: str) -> None:
    """Pictures and voices in a group are people's, whatever they are."""
    given = message(GROUP, **ATTACHMENTS[kind][0])

    assert read_update(update(message=given), ME) is None


def test_a_caption_may_call_the_bot() -> None:
    """Words under a picture are said to the bot as a text is."""
    said = "@ostoja_bot doctor"
    named = [entity("mention", "@ostoja_bot", said)]
    photo = ATTACHMENTS["photo"][0]
    errand = read_update(
        update(message=message(GROUP, caption=said, caption_entities=named, **photo)), ME
    )

    assert errand is not None
    assert errand.text == "doctor"


@pytest.mark.parametrize(("offset", "length"), [(-3, 5), (0, 0), (3, 40), (99, 11)])
@pytest.mark.parametrize("kind", ["mention", "text_mention"])
def test_an_entity_outside_its_text_calls_nobody(kind: str, offset: int, length: int) -> None:
    """Nonsense about where a mention stands is no error and no mention."""
    broken = {"type": kind, "offset": offset, "length": length, "user": BOT}

    assert heard("🩺 @ostoja_bot", broken) is None


def test_an_entity_that_begins_within_an_emoji_breaks_nothing() -> None:
    """Half a sign is no error: the other words are heard."""
    half = {"type": "text_mention", "offset": 1, "length": 8, "user": BOT}

    assert (heard("🩺 Ostoja doctor", half) or "").endswith("doctor")


def test_entities_of_a_caption_that_is_missing_are_no_error() -> None:
    """An attachment with entities and no caption is only an attachment."""
    mention = {"type": "mention", "offset": 0, "length": 11}
    given = message(GROUP, caption_entities=[mention], **ATTACHMENTS["voice"][0])

    assert read_update(update(message=given), ME) is None


@pytest.mark.parametrize(("in_topic", "thread"), [(True, 12), (None, None)])
def test_the_answer_goes_where_the_question_stood(
    in_topic: bool | None, thread: int | None
) -> None:
    """A forum's topic is answered in it; a thread of answers elsewhere is none."""
    fields: dict[str, Any] = {
        "chat": SUPERGROUP,
        "message_thread_id": 12,
        "is_topic_message": in_topic,
    }
    errand = read_update(mentioning("@ostoja_bot doctor", **fields), ME)

    assert errand == Errand(
        "group", -1009, text="doctor", hint="uk", message_id=3, thread_id=thread
    )


def test_an_edited_mention_is_heard() -> None:
    """Who adds the bot's name afterwards is answered."""
    body = message(
        GROUP, text="@ostoja_bot a", entities=[entity("mention", "@ostoja_bot", "@ostoja_bot a")]
    )
    errand = read_update(update(edited_message=body), ME)

    assert errand is not None
    assert errand.text == "a"


def test_without_a_city_a_group_gets_the_link_alone() -> None:
    """A question back would be asked of everybody: it is asked in private."""
    (message,) = shown(NOTICE)

    assert "Which city?" not in message.text
    assert "112" in message.text
    assert links(message) == [LINK]


def test_with_a_city_a_group_sees_the_answer_and_one_link() -> None:
    """Cards are shown with their web links; what would ask on is one link to the private chat."""
    messages = shown(Message("Not confirmed."), CARD, city="lublin")

    assert [message.text for message in messages] == ["Not confirmed.", "<b>Clinic</b>"]
    assert [links(message) for message in messages] == [[], ["https://a.example", LINK]]


@pytest.mark.parametrize("city", [None, "lublin"])
def test_an_emergency_is_shown_in_every_group(city: str | None) -> None:
    """Who is in danger sees the number there and then, known city or not."""
    messages = shown(EMERGENCY, NOTICE, city=city)

    assert messages[0].kind == "emergency"
    assert "112" in messages[0].text
    assert links(messages[-1])[-1] == LINK
    assert any("Which city?" in message.text for message in messages) == bool(city)


def test_an_emergency_without_countries_is_shown_as_it_is() -> None:
    """Numbers that need no country are not replaced."""
    (message,) = shown(Message("<b>112</b>", "emergency"), NOTICE)

    assert (message.text, links(message)) == ("<b>112</b>", [LINK])


@pytest.mark.parametrize("city", ["", *CITIES])
@pytest.mark.parametrize("language", languages())
def test_the_link_asks_in_private_what_was_asked(city: str, language: str) -> None:
    """For every topic we have, the link fits Telegram's 64 signs and decodes to the question."""
    for topic in TOPICS:
        card = Message("a", "cards", ((Button("More", payload=f"t:{topic}:3"),),))
        payload = start_of(Answer((card,), language, city or None))
        start = decode_start(payload, TOPICS, CITIES, languages())

        assert parse_qs(urlsplit(ME.link(payload)).query) == {"start": [payload]}
        assert 0 < len(payload) <= MAX_CHARACTERS
        assert (start.city, start.topic, start.language) == (city, topic, language)


@pytest.mark.parametrize(
    "payload", ["m", "c:lublin", "x:1", "t:", "é", "c:\ud800", "h:medical:pl"]
)
def test_other_buttons_give_the_link_no_topic(payload: str) -> None:
    """A button without a topic, an old one or a broken one is passed over."""
    odd = Message("a", "cards", ((Button("a", payload=payload),),))

    assert start_of(Answer((odd, CARD), "uk", "lublin")) == "lublin_health-doctor_uk"
    assert start_of(Answer((odd,), "uk", None)) == "-_-_uk"


def test_an_answer_without_messages_has_a_link_too() -> None:
    """Nothing to show is no error."""
    assert start_of(Answer((), "uk", None)) == "-_-_uk"
    assert links(shown()[0]) == [LINK]

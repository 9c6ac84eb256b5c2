"""Whatever Telegram sends, it is read without an error, and no person's question is lost."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.attachments import is_service
from bot.errands import Errand
from bot.updates import read_update
from tests.bot.builders import (
    ATTACHMENTS,
    BOT,
    CHANNEL,
    GROUP,
    LOCATION,
    ME,
    NAMES,
    PERSON,
    PRIVATE,
    SUPERGROUP,
    update,
)

ANY = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
TEXTS = (
    WORDS
    | st.sampled_from(["@ostoja_bot", "/start@ostoja_bot x", "\x00", "\u202e🩺", "", "/"])
    | st.builds(lambda text: text * 3000, WORDS)
)
NUMBERS = st.integers(-(2**63), 2**63)
SMALL = st.integers(-5, 30)
LANGUAGES = st.sampled_from(["uk", "pt-br", "", "x" * 300, "🏳", "../en"])
PEOPLE = st.builds(
    lambda person, more: person | more,
    st.just(PERSON) | st.just(BOT),
    st.fixed_dictionaries({}, optional={"language_code": LANGUAGES, "id": NUMBERS}),
)
ENTITIES = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(["mention", "text_mention", "bot_command", "url", "odd"]),
            "offset": SMALL | NUMBERS,
            "length": SMALL | NUMBERS,
        },
        optional={"user": st.just(BOT) | st.just(PERSON), "url": WORDS},
    ),
    max_size=4,
)
DEGREES = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-200, 200)
PLACES = st.fixed_dictionaries(
    {"latitude": DEGREES, "longitude": DEGREES}, optional={"live_period": st.integers(0, 86400)}
)
CHATS = st.sampled_from([PRIVATE, GROUP, SUPERGROUP, CHANNEL, PRIVATE | {"type": "parlour"}])
ANSWERED = {"message_id": 2, "date": 1_700_000_000, "chat": GROUP, "from": BOT, "text": "a"}
SERVICE = {
    "new_chat_title": TEXTS,
    "delete_chat_photo": st.just(True),
    "new_chat_members": st.lists(PEOPLE, max_size=2),
    "message_auto_delete_timer_changed": st.just({"message_auto_delete_time": 5}),
}
FIELDS = {
    "from": PEOPLE,
    "text": TEXTS,
    "entities": ENTITIES,
    "caption": TEXTS,
    "caption_entities": ENTITIES,
    "location": PLACES,
    "venue": st.just({"location": LOCATION, "title": NAMES[1], "address": NAMES[1]}),
    "media_group_id": WORDS,
    "message_thread_id": NUMBERS,
    "is_topic_message": st.booleans(),
    "reply_to_message": st.just(ANSWERED),
    "sender_chat": CHATS,
    "via_bot": st.just(BOT),
    "forward_origin": st.just({"type": "hidden_user", "date": 1, "sender_user_name": NAMES[1]}),
    "author_signature": st.just(NAMES[1]),
    "field_of_next_year": st.just({"name": NAMES[0]}),
}
KINDS = st.lists(st.sampled_from(sorted(ATTACHMENTS)), max_size=3).map(
    lambda kinds: {name: value for kind in kinds for name, value in ATTACHMENTS[kind][0].items()}
)


def messages(chats: st.SearchStrategy[Any], **more: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Return messages of several kinds at once, with fields missing, odd and unknown."""
    head = {"message_id": NUMBERS, "date": st.integers(0, 4_000_000_000), "chat": chats}
    body = st.fixed_dictionaries(head, optional=FIELDS | more)
    return st.builds(lambda kinds, fields: kinds | fields, KINDS, body)


QUERIES = st.fixed_dictionaries(
    {"id": WORDS, "from": PEOPLE, "chat_instance": WORDS},
    optional={
        "data": TEXTS,
        "message": messages(CHATS)
        | st.fixed_dictionaries({"chat": CHATS, "message_id": NUMBERS, "date": st.just(0)}),
        "inline_message_id": WORDS,
        "game_short_name": WORDS,
    },
)
MEMBER = {"user": BOT, "status": "member"}
CHANGES = st.fixed_dictionaries(
    {
        "chat": CHATS,
        "from": PEOPLE,
        "date": st.just(1),
        "old_chat_member": st.just(MEMBER),
        "new_chat_member": st.sampled_from(
            [MEMBER, {"user": BOT, "status": "left"}, {"user": BOT, "status": "odd"}]
        ),
    }
)
EVERYWHERE = messages(CHATS, **SERVICE)
UPDATES = st.fixed_dictionaries(
    {},
    optional={
        "message": EVERYWHERE,
        "edited_message": EVERYWHERE,
        "channel_post": EVERYWHERE,
        "callback_query": QUERIES,
        "my_chat_member": CHANGES,
        "update_of_next_year": WORDS,
    },
)


@ANY
@given(UPDATES)
def test_any_update_is_read_and_reads_back(parts: dict[str, Any]) -> None:
    """No update is an error; what is written down of it reads back equal and names nobody."""
    errand = read_update(update(**parts), ME)
    if errand is None:
        return
    written = json.dumps(errand.to_dict())

    assert Errand.from_dict(json.loads(written)) == errand
    assert not [name for name in NAMES if name in written]
    for degrees in (errand.latitude, errand.longitude):
        assert degrees is None or degrees == round(degrees, 2)


@ANY
@given(messages(st.just(PRIVATE)))
def test_no_private_message_of_a_person_is_lost(body: dict[str, Any]) -> None:
    """Every message to the bot alone has something to answer, whatever it holds."""
    body["from"] = PERSON
    errand = read_update(update(message=body), ME)

    assert errand is not None
    assert errand.kind == "private"
    assert errand.to_incoming().is_turn


@ANY
@given(messages(st.just(PRIVATE), **SERVICE))
def test_words_beside_a_service_message_are_heard(body: dict[str, Any]) -> None:
    """Only what Telegram says, and nothing of the person's, goes without an answer."""
    body["from"] = PERSON
    given_update = update(message=body)
    silent = read_update(given_update, ME) is None

    assert not silent or is_service(given_update)
    assert not (silent and ("text" in body or "location" in body))


@ANY
@given(QUERIES)
def test_every_pressed_button_is_an_errand(query: dict[str, Any]) -> None:
    """A press has a spinner to stop, and in private an answer to give."""
    errand = read_update(update(callback_query=query), ME)

    assert errand is not None
    assert errand.press_id == query["id"]
    assert errand.kind == "press" or errand.to_incoming().is_turn

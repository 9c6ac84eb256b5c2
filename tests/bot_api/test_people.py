"""What people and groups do, as the bot is told of it."""

from typing import Any

import pytest
from telegram import Update

from tests.bot_api import BotApi, Group, Person
from tests.bot_api.conftest import TOKEN, Caller, Clock

_KEYS = {"inline_keyboard": [[{"text": "x", "callback_data": "m"}]]}


def _seen(api: BotApi, update_id: int) -> Update:
    update = Update.de_json(api.update(update_id), None)
    assert update is not None
    return update


@pytest.fixture
def shown(call: Caller, olena: Person) -> int:
    """A message with a button in Olena's chat."""
    sent = call("sendMessage", chat_id=olena.id, text="one", reply_markup=_KEYS)
    return int(sent.result["message_id"])


def test_people_differ(api: BotApi) -> None:
    """Each person has an id and a language of their own."""
    anna, bohdan = api.person("pl"), api.person(None)
    assert anna.id != bohdan.id
    told = _seen(api, bohdan.write("hello")).effective_user
    assert told is not None
    assert (told.id, told.language_code) == (bohdan.id, None)


def test_commands_and_mentions_are_marked(api: BotApi, olena: Person) -> None:
    """What Telegram would mark in a text is marked."""
    message = _seen(api, olena.write("/help 🙂 @ostoja_bot a/b")).message
    assert message is not None
    marked = message.parse_entities()
    assert list(marked.values()) == ["/help", "@ostoja_bot"]


@pytest.mark.parametrize(
    "fields",
    [
        {"voice": {"file_id": "v", "file_unique_id": "u", "duration": 3}},
        {"photo": [{"file_id": "p", "file_unique_id": "u", "width": 1, "height": 1}]},
        {"contact": {"phone_number": "+48000", "first_name": "A"}},
    ],
)
def test_anything_can_be_sent(api: BotApi, olena: Person, fields: dict[str, Any]) -> None:
    """A message of any kind reaches the bot as that kind."""
    message = _seen(api, olena.send(**fields)).message
    assert message is not None
    assert getattr(message, next(iter(fields)))


def test_places(api: BotApi, olena: Person) -> None:
    """A place is sent once; a live one goes on in edits."""
    still = api.update(olena.location(51.25, 22.57))["message"]
    live = api.update(olena.location(51.25, 22.57, live=True))["message"]
    assert still["location"] == {"latitude": 51.25, "longitude": 22.57}
    assert live["location"]["live_period"] > 0
    moved = _seen(api, olena.move(live["message_id"], 51.26, 22.58)).edited_message
    assert moved is not None
    assert moved.location is not None
    assert (moved.message_id, moved.location.latitude) == (live["message_id"], 51.26)


def test_edits(api: BotApi, olena: Person) -> None:
    """An edit brings the same message with the new text, and the old update stays as it was."""
    first = olena.write("one")
    message_id = api.update(first)["message"]["message_id"]
    edited = _seen(api, olena.edit(message_id, "two")).edited_message
    assert edited is not None
    assert (edited.message_id, edited.text) == (message_id, "two")
    assert api.update(first)["message"]["text"] == "one"


def test_blocking_is_told(api: BotApi, olena: Person) -> None:
    """The bot is told of being blocked and unblocked."""
    blocked = _seen(api, olena.block()).my_chat_member
    unblocked = _seen(api, olena.unblock()).my_chat_member
    assert blocked is not None
    assert unblocked is not None
    assert (blocked.new_chat_member.status, unblocked.new_chat_member.status) == (
        "kicked",
        "member",
    )


def test_pressing(api: BotApi, call: Caller, olena: Person, shown: int) -> None:
    """The newest message with such a button is pressed, or the one named."""
    older = olena.messages[0]
    newer = call("sendMessage", chat_id=olena.id, text="two", reply_markup=_KEYS).result
    call("sendMessage", chat_id=olena.id, text="three")
    pressed = [olena.press("m"), olena.press("m", older)]
    messages = [api.update(one)["callback_query"]["message"]["message_id"] for one in pressed]
    assert messages == [newer["message_id"], shown]
    with pytest.raises(AssertionError, match="no message has a button 'z'"):
        olena.press("z")


def test_a_press_keeps_the_message_as_it_was(
    api: BotApi, call: Caller, olena: Person, shown: int
) -> None:
    """An update is not changed by what the bot does to the message later."""
    pressed = olena.press("m")
    call("editMessageText", chat_id=olena.id, message_id=shown, text="two")
    assert api.update(pressed)["callback_query"]["message"]["text"] == "one"


def test_pressing_what_is_not_there(api: BotApi, olena: Person, shown: int) -> None:
    """Any data can come from a button, also from a message Telegram no longer has."""
    known = _seen(api, olena.press_unknown("old")).callback_query
    gone = _seen(api, olena.press_unknown("old", gone=True)).callback_query
    assert known is not None
    assert gone is not None
    assert known.message is not None
    assert gone.message is not None
    assert (known.data, known.message.message_id) == ("old", shown)
    assert not gone.message.is_accessible


def test_a_press_is_answered_once_and_in_time(
    api: BotApi, call: Caller, clock: Clock, olena: Person, shown: int
) -> None:
    """An id that was not issued, was answered or is too old is refused."""
    first, late = (api.update(olena.press("m"))["callback_query"]["id"] for _ in range(2))
    answer = {"callback_query_id": first, "text": "ok", "show_alert": True}
    assert call("answerCallbackQuery", **answer).result is True
    assert call("answerCallbackQuery", **answer).status == 400
    api.query_age = 30
    clock.now += 31
    for query_id in (late, "1"):
        refused = call("answerCallbackQuery", callback_query_id=query_id)
        assert refused.status == 400
        assert "query is too old" in refused.description
    assert olena.answered == [first]
    assert (api.answers[0].text, api.answers[0].show_alert) == ("ok", True)


@pytest.mark.parametrize(
    ("answer", "description"),
    [
        ({"text": "a" * 201}, "Bad Request: MESSAGE_TOO_LONG"),
        ({"url": "https://example.org/"}, "Bad Request: URL_INVALID"),
        ({"url": "https://t.me/another_bot?start=x"}, "Bad Request: URL_INVALID"),
        ({"text": "a" * 200, "url": "https://t.me/ostoja_bot?start=lublin"}, ""),
    ],
)
def test_answers_to_a_press(
    api: BotApi, call: Caller, olena: Person, shown: int, answer: Any, description: str
) -> None:
    """An answer has at most 200 characters and opens nothing but this bot."""
    query_id = api.update(olena.press("m"))["callback_query"]["id"]
    reply = call("answerCallbackQuery", callback_query_id=query_id, **answer)
    assert reply.description == description


def test_waiting(call: Caller, olena: Person) -> None:
    """Waiting gives what was waited for, or says what there is instead."""
    call("sendMessage", chat_id=olena.id, text="one")
    assert olena.wait_for(lambda messages: messages[0]).text == "one"
    assert [sent.text for sent in olena.wait_quiet(1, quiet=0.01)] == ["one"]
    with pytest.raises(AssertionError, match="one"):
        olena.wait_for(lambda messages: messages[1], timeout=0.01)


@pytest.fixture
def group(api: BotApi, olena: Person) -> Group:
    """A group with Olena and the bot."""
    return api.group([olena], "Neighbours")


def test_group_messages(api: BotApi, olena: Person, group: Group) -> None:
    """The bot is told the group, the writer, the topic and what is replied to."""
    first = api.update(group.write(olena, "one", mention=False))["message"]
    told = _seen(api, group.write(olena, "two", reply_to=first["message_id"], thread=5)).message
    assert told is not None
    assert told.from_user is not None
    assert told.reply_to_message is not None
    assert (told.chat.id, told.chat.type) == (group.id, "supergroup")
    assert (told.from_user.id, told.text) == (olena.id, "@ostoja_bot two")
    assert (told.message_thread_id, told.reply_to_message.text) == (5, "one")


def test_pressing_in_a_group(api: BotApi, call: Caller, olena: Person, group: Group) -> None:
    """A member presses a button under a message in the group."""
    call("sendMessage", chat_id=group.id, text="one", reply_markup=_KEYS)
    query = api.update(group.press(olena, "m"))["callback_query"]
    assert (query["from"]["id"], query["message"]["chat"]["id"]) == (olena.id, group.id)


def test_joining_and_leaving(api: BotApi, call: Caller, olena: Person, group: Group) -> None:
    """A bot that was put out or left cannot write to the group until taken in again."""

    def send() -> str:
        return call("sendMessage", chat_id=group.id, text="hello").description

    out = _seen(api, group.remove_bot(olena)).my_chat_member
    assert out is not None
    assert out.new_chat_member.status == "kicked"
    assert send() == "Forbidden: bot was kicked from the supergroup chat"
    assert group.write(olena, "anybody there?") == 0
    assert call("leaveChat", chat_id=group.id).status == 403
    group.add_bot(olena)
    assert send() == ""
    assert call("leaveChat", chat_id=group.id).result is True
    assert send() == "Forbidden: bot is not a member of the supergroup chat"
    assert call("leaveChat", chat_id=olena.id).status == 400


def test_privacy_mode() -> None:
    """With privacy on the bot is told only of commands, its name and replies to it."""
    api = BotApi(TOKEN, "ostoja_bot", privacy=True)
    person = api.person()
    group = api.group([person])
    assert group.write(person, "hello", mention=False) == 0
    assert group.write(person, "/help@another_bot", mention=False) == 0
    assert group.write(person, "hello") > 0
    assert group.write(person, "/help", mention=False) > 0

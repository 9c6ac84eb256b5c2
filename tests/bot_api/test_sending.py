"""sendMessage and its kin: what Telegram accepts, and every refusal."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.bot_api import BotApi, Button, Person
from tests.bot_api.conftest import TOKEN, Caller


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """One emulator for all tests here: each writes to people of its own."""
    with BotApi(TOKEN, "ostoja_bot") as api:
        yield api


def _data(*rows: int) -> dict[str, Any]:
    row = [[{"text": "x", "callback_data": "m"}] * count for count in rows]
    return {"inline_keyboard": row}


def test_a_message_stands_as_sent(call: Caller, olena: Person) -> None:
    """The person sees the text without tags, the buttons in rows and the links that open."""
    keys = [
        [{"text": "Menu", "callback_data": "m"}, {"text": "Site", "url": "https://lublin.eu/"}],
        [{"text": "Copy", "copy_text": {"text": "112"}}],
    ]
    result = call(
        "sendMessage",
        chat_id=olena.id,
        text='<a href="https://lublin.eu/a?b=1&amp;c=2">Місто</a> &lt;3',
        parse_mode="HTML",
        reply_markup={"inline_keyboard": keys},
        link_preview_options={"is_disabled": True},
    ).result
    (sent,) = olena.messages
    assert result["message_id"] == sent.message_id
    assert result["reply_markup"] == {"inline_keyboard": keys}
    assert sent.text == "Місто <3"
    assert sent.links == ("https://lublin.eu/a?b=1&c=2",)
    assert sent.buttons == (
        (Button("Menu", payload="m"), Button("Site", url="https://lublin.eu/")),
        (Button("Copy", copied="112"),),
    )
    assert sent.params["link_preview_options"] == {"is_disabled": True}


def test_who_can_be_written_to(api: BotApi, call: Caller) -> None:
    """Only a person who wrote first and does not block the bot gets messages."""

    def send(chat_id: Any) -> tuple[int, str]:
        reply = call("sendMessage", chat_id=chat_id, text="hello")
        return reply.status, reply.description

    person = api.person()
    assert send(404) == (400, "Bad Request: chat not found")
    assert send("") == (400, "Bad Request: chat_id is empty")
    assert send(person.id) == (403, "Forbidden: bot can't initiate conversation with a user")
    person.start()
    assert send(person.id)[0] == 200
    person.block()
    assert send(person.id) == (403, "Forbidden: bot was blocked by the user")
    person.unblock()
    assert send(person.id)[0] == 200
    assert len(person.messages) == 2


@pytest.mark.parametrize(
    ("text", "mode", "status"),
    [
        ("a" * 4096, "", 200),
        ("a" * 4097, "", 400),
        ("🙂" * 2048, "", 200),
        ("🙂" * 2048 + "a", "", 400),
        ("<b>" + "&amp;" * 4096 + "</b>", "HTML", 200),
        ("<b>" + "&amp;" * 4097 + "</b>", "HTML", 400),
    ],
)
def test_the_longest_text(call: Caller, olena: Person, text: str, mode: str, status: int) -> None:
    """4,096 UTF-16 units without the tags are sent, one more is too long."""
    reply = call("sendMessage", chat_id=olena.id, text=text, parse_mode=mode)
    assert reply.status == status
    assert reply.description == ("" if status == 200 else "Bad Request: message is too long")


@pytest.mark.parametrize("text", ["", "   \n", "<b></b>", "<i> </i>"])
def test_nothing_to_say(call: Caller, olena: Person, text: str) -> None:
    """A text that is empty once parsed is refused."""
    reply = call("sendMessage", chat_id=olena.id, text=text, parse_mode="HTML")
    assert (reply.status, reply.description) == (400, "Bad Request: message text is empty")


def test_an_unknown_parse_mode(call: Caller, olena: Person) -> None:
    """A parse mode other than HTML is refused."""
    reply = call("sendMessage", chat_id=olena.id, text="x", parse_mode="BBCode")
    assert reply.description == "Bad Request: unsupported parse_mode"


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "x", "callback_data": "m", "url": "https://a.pl"}, "exactly one action"),
        ({"callback_data": "m"}, 'Can\'t find field "text"'),
        ({"text": " ", "callback_data": "m"}, "must be non-empty"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "a" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "ї" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "url": ""}, "BUTTON_URL_INVALID"),
        ({"text": "x", "url": "tel:+48112"}, "Unsupported URL protocol"),
        ({"text": "x", "url": "example"}, "Wrong HTTP URL"),
        ({"text": "x", "url": "http://localhost:8080/"}, "Wrong HTTP URL"),
        ({"text": "x", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        ("x", "InlineKeyboardButton must be an Object"),
    ],
)
def test_wrong_buttons(call: Caller, olena: Person, button: Any, reason: str) -> None:
    """A button with a wrong action, text, data or address is refused, and nothing is sent."""
    keys = {"inline_keyboard": [[button]]}
    reply = call("sendMessage", chat_id=olena.id, text="hello", reply_markup=keys)
    assert reply.status == 400
    assert reason in reply.description
    assert olena.messages == []


@pytest.mark.parametrize(
    "button",
    [
        {"callback_data": "a" * 64},
        {"callback_data": "ї" * 32},
        {"url": "tg://resolve?domain=ostoja_bot"},
        {"url": "http://127.0.0.1:8080/"},
    ],
)
def test_right_buttons(call: Caller, olena: Person, button: dict[str, str]) -> None:
    """64 bytes of data and web or Telegram addresses are accepted."""
    keys = {"inline_keyboard": [[{"text": "x", **button}]]}
    assert call("sendMessage", chat_id=olena.id, text="hello", reply_markup=keys).status == 200


@pytest.mark.parametrize(
    ("markup", "status"),
    [
        (_data(*[8] * 12, 4), 200),
        (_data(*[8] * 12, 5), 400),
        (_data(9), 400),
        (_data(), 200),
        ({"inline_keyboard": [{"text": "x"}]}, 400),
        ({"remove_keyboard": True}, 200),
        ([], 400),
    ],
)
def test_sizes_of_keyboards(call: Caller, olena: Person, markup: Any, status: int) -> None:
    """At most 100 buttons and eight in a row are accepted, in rows only."""
    reply = call("sendMessage", chat_id=olena.id, text="hello", reply_markup=markup)
    assert reply.status == status, reply.description


def test_replies(call: Caller, olena: Person) -> None:
    """A reply needs the message it answers, unless it may go without."""
    first = call("sendMessage", chat_id=olena.id, text="one").result["message_id"]

    def reply(**more: Any) -> tuple[int, int | None]:
        status = call("sendMessage", chat_id=olena.id, text="two", reply_parameters=more).status
        return status, olena.messages[-1].reply_to

    assert reply(message_id=999) == (400, None)
    assert reply(message_id=999, allow_sending_without_reply=True) == (200, None)
    assert reply(message_id=first) == (200, first)


def test_threads(api: BotApi, call: Caller, olena: Person) -> None:
    """A message goes into a topic that exists, and nowhere else."""
    group = api.group([olena])
    group.write(olena, "hello", thread=17)
    to = {"chat_id": group.id, "text": "hello"}
    assert call("sendMessage", **to, message_thread_id=17).result["message_thread_id"] == 17
    refused = call("sendMessage", **to, message_thread_id=18)
    assert refused.description == "Bad Request: message thread not found"
    assert [sent.thread for sent in group.messages] == [17]


def test_editing(call: Caller, olena: Person) -> None:
    """A message of the bot can be changed to something else, under the rules of sending."""
    sent = call("sendMessage", chat_id=olena.id, text="one", reply_markup=_data(1)).result
    where = {"chat_id": olena.id, "message_id": sent["message_id"]}
    assert (
        "can't parse" in call("editMessageText", **where, text="<b", parse_mode="HTML").description
    )
    assert (
        "message is not modified"
        in call("editMessageText", **where, text="one", reply_markup=_data(1)).description
    )
    call("editMessageText", **where, text="<b>two</b>", parse_mode="HTML")
    assert [(one.text, one.payloads, one.edits) for one in olena.messages] == [("two", [], 1)]
    call("editMessageReplyMarkup", **where, reply_markup=_data(2))
    assert olena.messages[0].payloads == ["m", "m"]
    again = call("editMessageReplyMarkup", **where, reply_markup=_data(2))
    assert "message is not modified" in again.description


def test_only_own_messages_are_edited(api: BotApi, call: Caller, olena: Person) -> None:
    """A message that is gone or is the person's cannot be changed."""
    message_id = api.update(olena.write("mine"))["message"]["message_id"]
    where = {"chat_id": olena.id, "text": "two"}
    gone = call("editMessageText", **where, message_id=999)
    theirs = call("editMessageText", **where, message_id=message_id)
    assert gone.description == "Bad Request: message to edit not found"
    assert theirs.description == "Bad Request: message can't be edited"


def test_deleting(api: BotApi, call: Caller, olena: Person) -> None:
    """The bot deletes its own messages, and in a private chat the person's."""
    group = api.group([olena])
    theirs = api.update(group.write(olena, "x"))["message"]["message_id"]
    sent = call("sendMessage", chat_id=olena.id, text="one").result["message_id"]
    assert call("deleteMessage", chat_id=olena.id, message_id=sent).result is True
    assert olena.messages == []
    gone = call("deleteMessage", chat_id=olena.id, message_id=sent)
    refused = call("deleteMessage", chat_id=group.id, message_id=theirs)
    assert gone.description == "Bad Request: message to delete not found"
    assert refused.description == "Bad Request: message can't be deleted"


def test_chat_actions(call: Caller, olena: Person) -> None:
    """Known actions are seen, others refused, and none reaches who blocked the bot."""
    assert call("sendChatAction", chat_id=olena.id, action="typing").result is True
    wrong = call("sendChatAction", chat_id=olena.id, action="dancing")
    assert wrong.description == "Bad Request: wrong parameter action in request"
    olena.block()
    assert call("sendChatAction", chat_id=olena.id, action="typing").status == 403
    assert olena.actions == ["typing"]

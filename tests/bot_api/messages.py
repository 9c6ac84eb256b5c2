"""sendMessage and what else touches messages, with Telegram's checks in Telegram's order."""

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tests.bot_api.errors import bad_request, forbidden
from tests.bot_api.keyboards import read_keyboard
from tests.bot_api.markup import Parsed, parse, units
from tests.bot_api.params import Params, of_type, text
from tests.bot_api.records import Action, Sent
from tests.bot_api.state import Chat, Json, State

LONGEST_TEXT = 4096
ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
})  # fmt: skip


def send_message(state: State, params: Params) -> Json:
    """Put a message of the bot into a chat."""
    parsed = _text(params)
    markup = of_type(params, "reply_markup", dict)
    buttons = read_keyboard(markup)
    chat = state.chat(params.get("chat_id"))
    chat.refuse_if_closed()
    thread = _thread(chat, params)
    replied = _replied(chat, of_type(params, "reply_parameters", dict))
    state.floods.check(chat.id)
    message = _message(state, chat, parsed, params) | replied
    if thread is not None:
        message |= {"message_thread_id": thread, "is_topic_message": True}
    chat.messages[message["message_id"]] = message
    chat.sent[message["message_id"]] = Sent(
        message_id=message["message_id"],
        chat_id=chat.id,
        html=text(params, "text"),
        text=parsed.text,
        buttons=buttons,
        at=state.clock(),
        params=dict(params),
        links=parsed.links,
        reply_to=replied["reply_to_message"]["message_id"] if replied else None,
        thread=thread,
    )
    state.wake()
    return message


def _text(params: Params) -> Parsed:
    given = text(params, "text")
    of_type(params, "link_preview_options", dict)
    parsed = parse(given, text(params, "parse_mode"))
    if not parsed.text:
        raise bad_request("message text is empty")
    if units(parsed.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    entities = of_type(params, "entities", list)
    return replace(parsed, entities=tuple(entities)) if entities else parsed


def _message(state: State, chat: Chat, parsed: Parsed, params: Params) -> Json:
    message: Json = {
        "message_id": next(chat.message_ids),
        "from": state.bot,
        "chat": chat.fields,
        "date": int(time.time()),
    }
    return message | _content(parsed, params)


def _content(parsed: Parsed, params: Params) -> Json:
    content: Json = {"text": parsed.text}
    if parsed.entities:
        content["entities"] = list(parsed.entities)
    markup = params.get("reply_markup")
    if markup and markup.get("inline_keyboard"):
        content["reply_markup"] = markup
    if params.get("link_preview_options"):
        content["link_preview_options"] = params["link_preview_options"]
    return content


def _thread(chat: Chat, params: Params) -> int | None:
    thread = of_type(params, "message_thread_id", int)
    if thread is not None and thread not in chat.threads:
        raise bad_request("message thread not found")
    return thread


def _replied(chat: Chat, reply: Mapping[str, Any] | None) -> Json:
    if not reply:
        return {}
    message = chat.messages.get(reply.get("message_id", 0))
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    inner = {name: value for name, value in message.items() if name != "reply_to_message"}
    return {"reply_to_message": inner}


def _own(state: State, params: Params, verb: str) -> tuple[Chat, Sent]:
    chat = state.chat(params.get("chat_id"))
    message_id = of_type(params, "message_id", int)
    if message_id is None or message_id not in chat.messages:
        raise bad_request(f"message to {verb} not found")
    chat.refuse_if_closed()
    if message_id not in chat.sent:
        raise bad_request(f"message can't be {verb}ed")
    return chat, chat.sent[message_id]


def edit_message_text(state: State, params: Params) -> Json:
    """Replace the text and the buttons of a message of the bot."""
    parsed = _text(params)
    buttons = read_keyboard(of_type(params, "reply_markup", dict))
    chat, sent = _own(state, params, "edit")
    message = chat.messages[sent.message_id]
    kept = {"entities", "link_preview_options", "reply_markup", "text"}
    content = _content(parsed, params)
    _refuse_the_same({name: message[name] for name in kept if name in message}, content)
    state.floods.check(chat.id)
    for name in kept:
        message.pop(name, None)
    message |= content | {"edit_date": int(time.time())}
    chat.sent[sent.message_id] = replace(
        sent,
        html=text(params, "text"),
        text=parsed.text,
        buttons=buttons,
        params=dict(params),
        links=parsed.links,
        edits=sent.edits + 1,
    )
    state.wake()
    return message


def edit_message_reply_markup(state: State, params: Params) -> Json:
    """Replace the buttons of a message of the bot."""
    markup = of_type(params, "reply_markup", dict) or {}
    buttons = read_keyboard(markup)
    chat, sent = _own(state, params, "edit")
    message = chat.messages[sent.message_id]
    new = {"reply_markup": markup} if buttons else {}
    old = {"reply_markup": message["reply_markup"]} if "reply_markup" in message else {}
    _refuse_the_same(old, new)
    message.pop("reply_markup", None)
    message |= new
    chat.sent[sent.message_id] = replace(sent, buttons=buttons, edits=sent.edits + 1)
    state.wake()
    return message


def _refuse_the_same(old: Json, new: Json) -> None:
    if old == new:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are "
            "exactly the same as a current content and reply markup of the message"
        )


def delete_message(state: State, params: Params) -> bool:
    """Take a message away: the bot's own, in a private chat also the person's."""
    chat = state.chat(params.get("chat_id"))
    message_id = of_type(params, "message_id", int)
    if message_id is None or message_id not in chat.messages:
        raise bad_request("message to delete not found")
    chat.refuse_if_closed()
    if not chat.private and message_id not in chat.sent:
        raise bad_request("message can't be deleted")
    del chat.messages[message_id]
    chat.sent.pop(message_id, None)
    state.wake()
    return True


def send_chat_action(state: State, params: Params) -> bool:
    """Show what the bot is doing."""
    chat = state.chat(params.get("chat_id"))
    action = text(params, "action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.refuse_if_closed()
    chat.actions.append(Action(action, _thread(chat, params), state.clock()))
    state.wake()
    return True


def leave_chat(state: State, params: Params) -> bool:
    """Take the bot out of a group."""
    chat = state.chat(params.get("chat_id"))
    if chat.private:
        raise bad_request("chat can't be left")
    if chat.closed:
        raise forbidden(chat.closed)
    chat.closed = "bot is not a member of the supergroup chat"
    state.wake()
    return True

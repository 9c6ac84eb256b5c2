"""Our messages in Telegram's terms: within its limits, joined where that spares a ping."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from html import unescape
from typing import Any

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyParameters,
)
from telegram.constants import InlineKeyboardButtonLimit, MessageLimit, ParseMode

from replies.messages import Button, Message

#: Characters of a text, counted as Telegram does: UTF-16 code units, after parsing.
MAX_TEXT = int(MessageLimit.MAX_TEXT_LENGTH)
_MAX_DATA = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
_TAG = re.compile(r"<[^>]*>")
_URL = re.compile(r"(?:https?|tg)://\S+", re.IGNORECASE)


def joined(messages: Sequence[Message]) -> tuple[Message, ...]:
    """Return fewer messages of the same words: one without buttons goes into the next.

    What a person in danger must see stays alone, and nothing grows beyond Telegram's limit.
    """
    found: list[Message] = []
    for message in messages:
        before = found[-1] if found else None
        if before is not None and _may_join(before, message):
            text = f"{before.text}\n\n{message.text}"
            found[-1] = replace(message, text=text, entries=before.entries + message.entries)
        else:
            found.append(message)
    return tuple(found)


def _may_join(before: Message, message: Message) -> bool:
    kinds = (before.kind, message.kind)
    if before.buttons or "emergency" in kinds:
        return False
    return length(before.text) + 2 + length(message.text) <= MAX_TEXT


def length(html: str) -> int:
    """Return how long Telegram finds a text.

    >>> length("<b>A &amp; B</b> 🩺")
    8
    """
    return len(plain(html).encode("utf-16-le")) // 2


def plain(html: str) -> str:
    """Return a text without its markup."""
    return unescape(_TAG.sub("", html))


def _cut(text: str) -> str:
    """Return as much of a plain text as Telegram takes."""
    units = text.encode("utf-16-le", "replace")[: 2 * MAX_TEXT]
    return units.decode("utf-16-le", "ignore")


def to_body(message: Message, chat_id: int, **more: Any) -> dict[str, Any]:
    """Return a message as the outbox keeps it; ``more`` as far as it is not None."""
    body: dict[str, Any] = {"chat_id": chat_id, "text": message.text}
    rows = [[button.to_dict() for button in row] for row in message.buttons]
    return body | ({"buttons": rows} if rows else {}) | _given(more)


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def to_parameters(body: Mapping[str, Any], *, markup: bool = True) -> dict[str, Any]:
    """Return the arguments of ``Bot.send_message`` for what the outbox kept.

    Args:
        body: of ``to_body``.
        markup: False: as plain text without buttons, for a text that Telegram refused.
    """
    parameters: dict[str, Any] = {
        "chat_id": body["chat_id"],
        "text": body["text"] if markup else _cut(plain(body["text"])),
        "link_preview_options": LinkPreviewOptions(is_disabled=True),
    }
    if markup:
        parameters["parse_mode"] = ParseMode.HTML
        parameters["reply_markup"] = keyboard(body.get("buttons") or ())
    if "answers" in body:
        parameters["reply_parameters"] = ReplyParameters(
            body["answers"], allow_sending_without_reply=True
        )
    if "thread" in body:
        parameters["message_thread_id"] = body["thread"]
    return parameters


def keyboard(rows: Iterable[Iterable[dict[str, str]]]) -> InlineKeyboardMarkup | None:
    """Return the buttons; one that Telegram would refuse is left out, its message is not."""
    found = [[made for button in row if (made := _button(Button(**button)))] for row in rows]
    kept = [row for row in found if row]
    return InlineKeyboardMarkup(kept) if kept else None


def _button(button: Button) -> InlineKeyboardButton | None:
    if not button.title.strip():
        return None
    if button.payload and 0 < len(button.payload.encode()) <= _MAX_DATA:
        return InlineKeyboardButton(button.title, callback_data=button.payload)
    if button.url and _URL.fullmatch(button.url):
        return InlineKeyboardButton(button.title, url=button.url)
    return None

"""Buttons under messages: what Telegram accepts."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from tests.bot_api.errors import RefusedError, bad_request
from tests.bot_api.markup import accepted_link
from tests.bot_api.records import Button

_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay",
)  # fmt: skip
_OTHER_KEYBOARDS = ("keyboard", "remove_keyboard", "force_reply")
MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
MOST_DATA_BYTES = 64


def read_keyboard(markup: Mapping[str, Any] | None) -> tuple[tuple[Button, ...], ...]:
    """Return the rows of buttons under a message; none for a keyboard of the other kinds.

    Raises:
        RefusedError: there are too many buttons, or one is wrong.
    """
    if not markup or any(kind in markup for kind in _OTHER_KEYBOARDS):
        return ()
    rows = markup.get("inline_keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request("object expected as reply markup")
    if any(len(row) > MOST_IN_A_ROW for row in rows) or sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return tuple(tuple(_button(button) for button in row) for row in rows if row)


def _wrong(reason: str) -> RefusedError:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise _wrong("InlineKeyboardButton must be an Object")
    title = button.get("text")
    if not isinstance(title, str):
        raise _wrong('Can\'t find field "text"')
    if not title.strip():
        raise _wrong("Button text must be non-empty")
    actions = [action for action in _ACTIONS if action in button]
    if not actions:
        raise _wrong("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _wrong("exactly one action must be specified")
    return Button(
        title=title,
        payload=_data(button.get("callback_data")),
        url=_address(button.get("url")),
        copied=_copied(button.get("copy_text")),
    )


def _data(data: Any) -> str | None:
    if data is None:
        return None
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= MOST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _address(url: Any) -> str | None:
    if url is None:
        return None
    if not isinstance(url, str) or not url:
        raise bad_request("BUTTON_URL_INVALID")
    scheme = urlsplit(url).scheme
    if scheme not in {"http", "https", "tg"}:
        reason = "Unsupported URL protocol" if scheme else "Wrong HTTP URL"
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {reason}")
    if accepted_link(url) is None:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return url


def _copied(copy: Any) -> str | None:
    if copy is None:
        return None
    text = copy.get("text", "") if isinstance(copy, dict) else ""
    if not 1 <= len(text) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return str(text)

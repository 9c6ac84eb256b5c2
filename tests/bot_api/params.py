"""A request's parameters: from the address, a form or JSON to plain values."""

import json
from collections.abc import Mapping
from email import message_from_bytes
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from tests.bot_api.errors import bad_request

Params = Mapping[str, Any]

_NESTED = {
    "allowed_updates", "commands", "entities", "link_preview_options", "menu_button",
    "message_ids", "reply_markup", "reply_parameters", "scope",
}  # fmt: skip
_NUMBERS = {
    "cache_time", "chat_id", "limit", "max_connections", "message_id", "message_thread_id",
    "offset", "timeout",
}  # fmt: skip
_FLAGS = {
    "allow_sending_without_reply", "disable_notification", "disable_web_page_preview",
    "drop_pending_updates", "protect_content", "show_alert",
}  # fmt: skip


async def read_params(request: Request) -> dict[str, Any]:
    """Return all parameters of a request; those of the body win over the address."""
    given: dict[str, Any] = dict(request.query_params)
    body = await request.body()
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        if kind == "application/json":
            given |= _object(body)
        elif kind == "application/x-www-form-urlencoded":
            pairs = parse_qsl(body.decode(), keep_blank_values=True, errors="strict")
            given |= dict(pairs)
        elif kind == "multipart/form-data":
            given |= _multipart(request.headers["content-type"], body)
    except UnicodeDecodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
    return {name: _plain(name, value) for name, value in given.items()}


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body or b"{}")
    except json.JSONDecodeError as error:
        raise bad_request("can't parse request: can't parse JSON object") from error
    if not isinstance(value, dict):
        raise bad_request("can't parse request: JSON object expected")
    return value


def _multipart(content_type: str, body: bytes) -> dict[str, str]:
    whole = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    parts = [part for part in whole.get_payload() if isinstance(part, Message)]
    return {
        str(part.get_param("name", header="content-disposition")): bytes(
            part.get_payload(decode=True) or b""
        ).decode()
        for part in parts
    }


def _plain(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name in _NESTED and value:
        try:
            return json.loads(value)
        except json.JSONDecodeError as error:
            words = name.replace("_", " ")
            raise bad_request(f"can't parse {words} JSON object") from error
    if name in _NUMBERS and value.removeprefix("-").isdecimal():
        return int(value)
    if name in _FLAGS:
        return value.strip().lower() in {"true", "yes", "1"}
    return value


def text(params: Params, name: str) -> str:
    """Return a text, empty when it was not given."""
    value = params.get(name, "")
    return value if isinstance(value, str) else str(value)


def number(params: Params, name: str, default: int, least: int, most: int) -> int:
    """Return a number; refuse one out of its bounds."""
    value = of_type(params, name, int)
    if value is None:
        return default
    if not least <= value <= most:
        raise bad_request(f"{name.replace('_', ' ')} must be between {least} and {most}")
    return value


def of_type[Kind](params: Params, name: str, kind: type[Kind]) -> Kind | None:
    """Return a value, None when it was not given; refuse one of another shape."""
    value = params.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool):
        raise bad_request(f"can't parse {name.replace('_', ' ')}: wrong type")
    return value

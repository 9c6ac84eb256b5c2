"""Reads the body of `POST /api/chat`, exactly by the contract."""

import json
import math
import re
from collections.abc import Collection
from typing import Any

from starlette.requests import Request

from chat.incoming import Incoming, Location
from replies.links import MAX_CHARACTERS as MAX_START
from web.errors import ApiError
from web.languages import preferred_language, written_language

MAX_BYTES = 64 * 1024
_SESSION = re.compile(r"[A-Za-z0-9_-]{22,64}")
_SLUG = re.compile(r"[a-z-]{2,30}")
_ACTS = ("text", "button", "start", "location")
_FIELDS = frozenset({"session", "city", "language", *_ACTS})


async def read_body(request: Request) -> bytes:
    """Return the body.

    Raises:
        ApiError: 413, it is larger than ``MAX_BYTES``.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BYTES:
            raise ApiError(413, "body_too_large")
    return bytes(body)


def read_incoming(body: bytes, header: str | None, cities: Collection[str]) -> Incoming:
    """Return what a reader did; whether a text has words is the conversation's to say.

    Args:
        body: JSON.
        header: Accept-Language.
        cities: slugs of the cities served; empty if they are not known now.

    Raises:
        ApiError: 400, it is not what the contract says; the code tells what.
    """
    data = _read_object(body)
    session = data.get("session")
    if not isinstance(session, str) or not _SESSION.fullmatch(session):
        raise ApiError(400, "bad_session")
    acts = {name: data[name] for name in _ACTS if name in data}
    if len(acts) > 1:
        raise ApiError(400, "more_than_one_act")
    return Incoming(
        channel="web",
        chat_id=session,
        text=_string(acts, "text"),
        button=_string(acts, "button"),
        start=_start(acts),
        location=_location(acts.get("location")),
        city=_city(_string(data, "city"), cities),
        language=_language(_string(data, "language")),
        hint=preferred_language(header),
    )


def _read_object(body: bytes) -> dict[str, Any]:
    """Return the body's fields; one that is null is as good as absent."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise ApiError(400, "not_json") from None
    if not isinstance(data, dict):
        raise ApiError(400, "not_an_object")
    if not _FIELDS.issuperset(data):
        raise ApiError(400, "unknown_field")
    return {name: value for name, value in data.items() if value is not None}


def _string(data: dict[str, Any], name: str) -> str | None:
    value = data.get(name)
    if value is not None and not isinstance(value, str):
        raise ApiError(400, f"bad_{name}")
    return value


def _start(acts: dict[str, Any]) -> str | None:
    start = _string(acts, "start")
    if start is not None and len(start) > MAX_START:
        raise ApiError(400, "bad_start")
    return start


def _location(value: Any) -> Location | None:
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != {"latitude", "longitude"}:
        raise ApiError(400, "bad_location")
    latitude, longitude = _degrees(value["latitude"], 90), _degrees(value["longitude"], 180)
    return Location(latitude, longitude)


def _degrees(value: Any, most: int) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ApiError(400, "bad_location")
    if abs(value) > most or not math.isfinite(value):
        raise ApiError(400, "bad_location")
    return float(value)


def _city(city: str | None, cities: Collection[str]) -> str | None:
    if city is None or city in cities:
        return city
    if cities or not _SLUG.fullmatch(city):
        raise ApiError(400, "unknown_city")
    return city


def _language(tag: str | None) -> str | None:
    if tag is None:
        return None
    language = written_language(tag)
    if language is None:
        raise ApiError(400, "unknown_language")
    return language

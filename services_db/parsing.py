"""One entry of a services file: from YAML to ``Entry``, with all that is wrong with it."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from services_db.cards import COSTS, SCOPES
from services_db.checks import (
    check_coordinate,
    check_email,
    check_language,
    check_phone,
    check_slug,
    check_text,
    check_url,
    check_word,
)
from services_db.data_files import Problems
from services_db.distance import distance_km
from services_db.entries import Entry
from services_db.hours import hours_problem
from services_db.models.base import CONFIDENCES, STATUSES

_REQUIRED = (
    "id",
    "organization",
    "name",
    "description",
    "categories",
    "scope",
    "source",
    "confidence",
)
_TEXT_KEYS = {
    "name": "name",
    "description": "description",
    "eligibility": "eligibility_description",
    "caveat": "caveat",
}
#: What would give away a place that must stay secret.
_SECRET_KEYS = ("address", "postcode", "latitude", "longitude")
_FAR_KM = 300

Check = Callable[[object], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Origin:
    """The file an entry is in and what that says about it."""

    file: str
    country: str
    host_languages: tuple[str, ...]
    topics: Collection[str]
    city: str | None = None
    centre: tuple[float, float] | None = None


def parse_entry(raw: object, origin: Origin, problems: Problems) -> Entry | None:
    """Return the entry, or None with everything that is wrong noted."""
    if not isinstance(raw, dict):
        problems.add(origin.file, "", f"an entry is not a mapping: {str(raw)[:40]!r}")
        return None
    name = raw["id"] if isinstance(raw.get("id"), str) else "(no id)"
    wrong = list(_check_entry(raw, origin))
    for message in wrong:
        problems.add(origin.file, name, message)
    return None if wrong else _build(raw, origin)


def _check_entry(raw: dict[Any, Any], origin: Origin) -> Iterator[str]:
    checks = _checks(origin)
    for key in _REQUIRED:
        if key not in raw:
            yield f"{key} is missing"
    sound = True
    for key, value in raw.items():
        if key not in checks:
            yield f"unknown key {key!r}"
            continue
        for message in checks[key](value):
            sound = False
            yield f"{key}: {message}"
    if sound:
        yield from _check_together(raw, origin)


def _checks(origin: Origin) -> dict[str, Check]:
    own = partial(_check_texts, needed=("en", *origin.host_languages[:1]))
    return {
        "id": check_slug,
        "organization": check_text,
        "name": own,
        "description": own,
        "categories": partial(_check_list, check=partial(check_word, allowed=origin.topics)),
        "scope": partial(check_word, allowed=SCOPES),
        "address": check_text,
        "postcode": check_text,
        "city": check_text,
        "latitude": partial(check_coordinate, limit=90),
        "longitude": partial(check_coordinate, limit=180),
        "phones": partial(_check_phones, country=origin.country),
        "email": check_email,
        "url": check_url,
        "opening_hours": _check_hours,
        "languages": partial(_check_list, check=check_language),
        "cost": partial(check_word, allowed=COSTS),
        "eligibility": _check_texts,
        "caveat": _check_texts,
        "source": partial(_check_list, check=check_url, may_be_empty=True),
        "source_date": check_text,
        "source_note": check_text,
        "confidence": partial(check_word, allowed=CONFIDENCES),
        "confidential": _check_flag,
        "status": partial(check_word, allowed=STATUSES),
    }


def _check_together(raw: dict[Any, Any], origin: Origin) -> Iterator[str]:
    """Yield what is wrong between the fields of an entry whose fields are right."""
    if raw.get("confidential"):
        given = [key for key in _SECRET_KEYS if key in raw]
        yield from (f"confidential, and yet it has {key}" for key in given)
    if ("latitude" in raw) != ("longitude" in raw):
        yield "latitude and longitude go together"
    elif "latitude" in raw and origin.centre:
        away = distance_km(raw["latitude"], raw["longitude"], *origin.centre)
        if away > _FAR_KM:
            yield f"latitude, longitude: {away:.0f} km from the city"
    if origin.city is None and raw.get("scope") == "city":
        yield "scope: an entry of a whole country cannot reach only a city"
    if raw.get("source") == [] and raw.get("status", "active") == "active":
        yield "source: no source at all, so status must be inactive"


def _check_texts(value: object, needed: Collection[str] = ()) -> Iterator[str]:
    if not isinstance(value, dict) or not value:
        yield "is not a mapping of languages to texts"
        return
    for language, text in value.items():
        yield from check_language(language)
        for message in check_text(text):
            yield f"{language}: {message}"
    for language in needed:
        if language not in value:
            yield f"{language} is missing"


def _check_list(value: object, check: Check, *, may_be_empty: bool = False) -> Iterator[str]:
    if not isinstance(value, list) or not (value or may_be_empty):
        yield "is not a list" if not isinstance(value, list) else "is empty"
        return
    for place, item in enumerate(value):
        yield from check(item)
        if item in value[:place]:
            yield f"{item!r} is given twice"


def _check_phones(value: object, country: str) -> Iterator[str]:
    if not isinstance(value, list) or not value:
        yield "is not a list of phones"
        return
    for phone in value:
        if not isinstance(phone, dict) or not {"number"} <= set(phone) <= {"number", "note"}:
            yield f"{phone!r} is not a phone: number and, if need be, note"
            continue
        yield from check_phone(phone["number"], country)
        if "note" in phone:
            yield from (f"note {message}" for message in check_text(phone["note"]))


def _check_hours(value: object) -> Iterator[str]:
    wrong = list(check_text(value))
    yield from wrong
    if isinstance(value, str) and not wrong and (problem := hours_problem(value)):
        yield f"{value!r}: {problem}"


def _check_flag(value: object) -> Iterator[str]:
    if not isinstance(value, bool):
        yield f"{value!r} is neither true nor false"


def _build(raw: dict[str, Any], origin: Origin) -> Entry:
    """Return the entry of a mapping that passed all checks."""
    texts = [
        (field, language, text)
        for key, field in _TEXT_KEYS.items()
        for language, text in raw.get(key, {}).items()
    ]
    entry = Entry(
        id=raw["id"],
        organization=raw["organization"],
        city=origin.city,
        country=origin.country,
        scope=raw["scope"],
        categories=tuple(raw["categories"]),
        texts=tuple(sorted(texts)),
        status=raw.get("status", "active"),
        confidence=raw["confidence"],
        confidential=raw.get("confidential", False),
        address=raw.get("address", ""),
        postcode=raw.get("postcode", ""),
        locality=raw.get("city", ""),
        latitude=raw.get("latitude"),
        longitude=raw.get("longitude"),
        phones=tuple((phone["number"], phone.get("note", "")) for phone in raw.get("phones", [])),
        email=raw.get("email", ""),
        url=raw.get("url", ""),
        opening_hours=raw.get("opening_hours", ""),
        languages=tuple(raw.get("languages", [])),
        cost=raw.get("cost"),
        sources=tuple(raw["source"]),
        source_date=raw.get("source_date", ""),
        source_note=raw.get("source_note", ""),
    )
    shown = entry.has_contact and entry.status == "active"
    return entry if shown else replace(entry, editorial_state="in_review")

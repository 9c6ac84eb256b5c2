"""The whole of ``data/`` read and checked: cities, topics, entries, translations."""

import re
import zoneinfo
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import holidays

from services_db.cards import DANGERS
from services_db.checks import check_coordinate, check_language, check_slug, check_text
from services_db.data_files import Problems, read_yaml
from services_db.entries import Entry
from services_db.errors import DataRefusedError
from services_db.parsing import Origin, parse_entry
from services_db.translations import Translation, read_translations

_CITY_KEYS = (
    "name",
    "country",
    "timezone",
    "holidays",
    "host_languages",
    "latitude",
    "longitude",
    "info_point",
    "urgent",
)
_CITY = re.compile(r"[a-z][a-z-]{1,29}")  #: what a button can carry
_GROUP, _TERM = re.compile(r"[a-z]+"), re.compile(r"[a-z][a-z_]*")
_CITIES, _TAXONOMY = "cities.yaml", "taxonomy.yaml"


@dataclass(frozen=True, slots=True)
class CityData:
    """A city as ``cities.yaml`` describes it."""

    slug: str
    name: str
    name_language: str
    country: str
    timezone: str
    holidays_country: str
    holidays_subdivision: str | None
    host_languages: tuple[str, ...]
    latitude: float
    longitude: float
    info_point: str
    urgent: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Dataset:
    """Sound data, ready to be imported."""

    cities: tuple[CityData, ...]
    topics: Mapping[str, str]  #: ``health.doctor`` -> its English description, in order
    entries: Mapping[str, Entry]
    translations: tuple[Translation, ...] = ()


def read_dataset(folder: Path) -> Dataset:
    """Return the data of a folder.

    Raises:
        DataRefusedError: something is wrong; it names everything that is.
    """
    problems = Problems()
    topics = _topics(read_yaml(folder / _TAXONOMY, problems), problems)
    cities = _cities(read_yaml(folder / _CITIES, problems), problems)
    entries: dict[str, Entry] = {}
    files: dict[str, str] = {}
    for origin in _origins(folder, cities, topics, problems):
        for entry in _entries(folder, origin, problems):
            if entry.id in entries:
                problems.add(origin.file, entry.id, f"id is also in {files[entry.id]}")
            entries[entry.id], files[entry.id] = entry, origin.file
    translations: tuple[Translation, ...] = ()
    if not problems.found:
        _check_shown_ids(cities, entries, problems)
        translations = read_translations(folder, entries, problems)
    if problems.found:
        raise DataRefusedError(problems.found)
    return Dataset(tuple(cities), topics, entries, translations)


def _topics(raw: object, problems: Problems) -> dict[str, str]:
    topics: dict[str, str] = {}
    if raw is None:
        return topics
    if not isinstance(raw, dict) or not raw:
        problems.add(_TAXONOMY, "", "is not a mapping of groups to topics")
        return topics
    for group, terms in raw.items():
        named = isinstance(group, str) and _GROUP.fullmatch(group)
        if not named or not isinstance(terms, dict):
            problems.add(_TAXONOMY, str(group), "is not a group of topics (a-z)")
            continue
        for term, description in terms.items():
            wrong = list(check_text(description))
            if not isinstance(term, str) or not _TERM.fullmatch(term):
                wrong.append("is not a topic's name: a-z and _")
            for message in wrong:
                problems.add(_TAXONOMY, f"{group}.{term}", message)
            topics[f"{group}.{term}"] = str(description)
    return topics


def _cities(raw: object, problems: Problems) -> list[CityData]:
    if raw is None:
        return []
    if not isinstance(raw, dict) or not raw:
        problems.add(_CITIES, "", "is not a mapping of cities")
        return []
    cities = []
    for slug, block in raw.items():
        wrong = list(_check_city(block))
        if not isinstance(slug, str) or not _CITY.fullmatch(slug):
            wrong.append("is not a city's id: a-z and -, 2 to 30 characters")
        for message in wrong:
            problems.add(_CITIES, str(slug), message)
        if not wrong:
            cities.append(_city(slug, block))
    return cities


def _check_city(block: object) -> Iterator[str]:
    if not isinstance(block, dict):
        yield "is not a mapping"
        return
    yield from (f"{key} is missing" for key in _CITY_KEYS if key not in block)
    yield from (f"unknown key {key!r}" for key in block if key not in _CITY_KEYS)
    if all(key in block for key in _CITY_KEYS):
        yield from _check_city_words(block)
        yield from _check_calendar(block["holidays"])
        yield from _check_urgent(block["urgent"])


def _check_city_words(block: dict[Any, Any]) -> Iterator[str]:
    languages = block["host_languages"]
    if not isinstance(languages, list) or not languages:
        yield "host_languages: is not a list"
        return
    for language in languages:
        yield from check_language(language)
    name = block["name"]
    if not isinstance(name, dict) or len(name) != 1 or next(iter(name)) not in languages:
        yield "name: is not one name in a host language"
    else:
        yield from (f"name: {message}" for message in check_text(next(iter(name.values()))))
    if not re.fullmatch(r"[A-Z]{2}", str(block["country"])):
        yield f"country: {block['country']!r} is not two capital letters"
    if block["timezone"] not in zoneinfo.available_timezones():
        yield f"timezone: {block['timezone']!r} is not a time zone"
    yield from (f"latitude: {m}" for m in check_coordinate(block["latitude"], 90))
    yield from (f"longitude: {m}" for m in check_coordinate(block["longitude"], 180))
    yield from (f"info_point: {message}" for message in check_slug(block["info_point"]))


def _check_calendar(calendar: object) -> Iterator[str]:
    if not isinstance(calendar, dict) or not {"country"} <= set(calendar) <= {
        "country",
        "subdivision",
    }:
        yield "holidays: is not a country and, if need be, a subdivision"
        return
    country, subdivision = calendar["country"], calendar.get("subdivision")
    try:
        holidays.country_holidays(country, subdiv=subdivision)
    except (NotImplementedError, TypeError, AttributeError):
        yield f"holidays: no calendar for {country!r}, {subdivision!r}"


def _check_urgent(urgent: object) -> Iterator[str]:
    if not isinstance(urgent, dict):
        yield "urgent: is not a mapping of dangers to entries"
        return
    yield from (f"urgent: unknown danger {d!r}" for d in urgent if d not in DANGERS)
    for danger in DANGERS:
        ids = urgent.get(danger)
        if not isinstance(ids, list) or not ids:
            yield f"urgent: {danger} has no entries"
        elif max(Counter(map(str, ids)).values()) > 1:
            yield f"urgent: {danger} names an entry twice"


def _city(slug: str, block: dict[str, Any]) -> CityData:
    ((name_language, name),) = block["name"].items()
    return CityData(
        slug=slug,
        name=name,
        name_language=name_language,
        country=block["country"],
        timezone=block["timezone"],
        holidays_country=block["holidays"]["country"],
        holidays_subdivision=block["holidays"].get("subdivision"),
        host_languages=tuple(block["host_languages"]),
        latitude=block["latitude"],
        longitude=block["longitude"],
        info_point=block["info_point"],
        urgent={danger: tuple(ids) for danger, ids in block["urgent"].items()},
    )


def _origins(
    folder: Path, cities: list[CityData], topics: dict[str, str], problems: Problems
) -> list[Origin]:
    """Return the services files there must be; any other in the folder is a problem."""
    origins = []
    for city in cities:
        file, centre = f"{city.slug}.yaml", (city.latitude, city.longitude)
        origins.append(Origin(file, city.country, city.host_languages, topics, city.slug, centre))
    for country in sorted({city.country for city in cities}):
        hosts = [lang for c in cities if c.country == country for lang in c.host_languages]
        file = f"national-{country.lower()}.yaml"
        origins.append(Origin(file, country, tuple(dict.fromkeys(hosts)), topics))
    expected = {origin.file for origin in origins}
    for path in sorted((folder / "services").glob("*")):
        if path.name not in expected and not problems.found:
            problems.add(path.name, "", "belongs to no city and no country of cities.yaml")
    return origins


def _entries(folder: Path, origin: Origin, problems: Problems) -> Iterator[Entry]:
    raw = read_yaml(folder / "services" / origin.file, problems)
    if raw is None:
        return
    if not isinstance(raw, list):
        problems.add(origin.file, "", "is not a list of entries")
        return
    for item in raw:
        if entry := parse_entry(item, origin, problems):
            yield entry


def _check_shown_ids(
    cities: list[CityData], entries: Mapping[str, Entry], problems: Problems
) -> None:
    """Note every entry a city wants to show that is not there, not its own, or not shown."""
    for city in cities:
        wanted = [("info_point", city.info_point)]
        wanted += [(f"urgent {danger}", i) for danger, ids in city.urgent.items() for i in ids]
        for where, entry_id in wanted:
            entry = entries.get(entry_id)
            if entry is None:
                message = f"{where}: there is no entry {entry_id!r}"
            elif entry.country != city.country or entry.city not in (None, city.slug):
                message = f"{where}: {entry_id!r} is an entry of another place"
            elif not entry.shown:
                message = f"{where}: {entry_id!r} is not shown (no contact, or inactive)"
            else:
                continue
            problems.add(_CITIES, city.slug, message)

"""What the engine learns from, read from nlu_data: any set of languages, checked."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from nlu.errors import DataError

KINDS = ("medical", "suicide", "violence", "trafficking")
ANSWERED_WITH_SERVICES = "action_find_services"
#: Sections of a gazetteer file and the entity that each gives.
SECTIONS = {
    "cities": "city",
    "places": "place",
    "countries": "country",
    "spoken_languages": "spoken_language",
    "time": "time",
    "cost": "cost",
}


@dataclass(frozen=True)
class Example:
    """A message and what it means; ``label`` is an intent or a kind of danger."""

    text: str
    label: str
    language: str


@dataclass(frozen=True)
class Form:
    """One way a language names something: ``phrase`` stands for ``value`` of ``entity``."""

    entity: str
    value: str
    phrase: str
    language: str


@dataclass(frozen=True)
class Gazetteer:
    """The forms of all languages, the endings words take, and the country of every place."""

    forms: tuple[Form, ...]
    suffixes: dict[str, tuple[str, ...]]
    countries: dict[str, str]


@dataclass(frozen=True)
class DangerPhrases:
    """What says that somebody is in danger, of all languages.

    ``together`` holds (kind, groups): a message must hold a phrase of every group.
    """

    phrases: tuple[tuple[str, str], ...]
    together: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]
    harmless: tuple[str, ...]


def load_examples(folder: Path) -> list[Example]:
    """Return the examples of ``folder/nlu/<language>/*.yml``, in the order of the files."""
    found: list[Example] = []
    for path in sorted((folder / "nlu").glob("*/*.yml")):
        for item in _read(path).get("nlu") or []:
            language = (item.get("metadata") or {}).get("language")
            if not language:
                raise DataError(f"{path}: intent {item.get('intent')} has no metadata.language")
            found.extend(
                Example(line.removeprefix("- ").strip(), item["intent"], language)
                for line in item["examples"].splitlines()
            )
    return found


def load_gazetteer(folder: Path) -> Gazetteer:
    """Return the forms of ``folder/gazetteers/<language>.yml`` and ``places.yml``.

    Raises:
        DataError: a section or a place is unknown, or a form is not a text.
    """
    places = folder / "gazetteers" / "places.yml"
    countries = {str(place): str(country) for place, country in _read(places).items()}
    forms: list[Form] = []
    suffixes: dict[str, tuple[str, ...]] = {}
    for path in sorted((folder / "gazetteers").glob("*.yml")):
        if path == places:
            continue
        data = _read(path)
        suffixes[path.stem] = tuple(data.pop("suffixes", ()))
        if unknown := set(data) - set(SECTIONS):
            raise DataError(f"{path}: unknown sections {', '.join(sorted(map(str, unknown)))}")
        if unknown := set(data.get("places") or {}) - set(countries):
            raise DataError(f"{path}: {', '.join(sorted(unknown))} not in places.yml")
        forms.extend(_forms(path, data))
    return Gazetteer(tuple(forms), suffixes, countries)


def load_danger(folder: Path) -> tuple[DangerPhrases, list[Example]]:
    """Return the phrases and the labelled examples of ``folder/danger/<language>*.yml``."""
    phrases: list[tuple[str, str]] = []
    together: list[tuple[str, tuple[tuple[str, ...], ...]]] = []
    harmless: list[str] = []
    examples: list[Example] = []
    for path in sorted((folder / "danger").glob("*.yml")):
        data = _read(path)
        if unknown := set(data) - {*KINDS, "not", "examples"}:
            raise DataError(f"{path}: unknown sections {', '.join(sorted(map(str, unknown)))}")
        harmless.extend(_texts(path, data.get("not")))
        for kind in KINDS:
            part = data.get(kind) or {}
            phrases.extend((kind, text) for text in _texts(path, part.get("phrases")))
            together.extend(
                (kind, tuple(tuple(_texts(path, group)) for group in groups))
                for groups in part.get("together") or ()
            )
        for kind, texts in (data.get("examples") or {}).items():
            if kind not in (*KINDS, "none"):
                raise DataError(f"{path}: examples of unknown kind {kind}")
            language = path.stem.split("_")[0]
            examples.extend(Example(text, kind, language) for text in _texts(path, texts))
    return DangerPhrases(tuple(phrases), tuple(together), tuple(harmless)), examples


def load_joins(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return the words that join two needs, by language, from ``folder/clauses.yml``."""
    return _lists(folder / "clauses.yml")


def load_language_words(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return words that tell languages of one script apart, from ``folder/language_words.yml``."""
    return _lists(folder / "language_words.yml")


def load_services(folder: Path) -> frozenset[str]:
    """Return the service intents: those that ``folder/rules.yml`` answers with services."""
    found: set[str] = set()
    for rule in _read(folder / "rules.yml").get("rules") or ():
        steps = rule["steps"]
        if any(step.get("action") == ANSWERED_WITH_SERVICES for step in steps):
            choices = [choice for step in steps for choice in step.get("or", [step])]
            found |= {choice["intent"] for choice in choices if "intent" in choice}
    return frozenset(found)


def _forms(path: Path, data: dict[str, Any]) -> Iterator[Form]:
    for section, entity in SECTIONS.items():
        for value, phrases in (data.get(section) or {}).items():
            for phrase in _texts(path, phrases):
                yield Form(entity, str(value), phrase, path.stem)


def _lists(path: Path) -> dict[str, tuple[str, ...]]:
    return {str(key): tuple(_texts(path, value)) for key, value in _read(path).items()}


def _texts(path: Path, values: object) -> list[str]:
    """Return the texts of a YAML list; numbers ("fever 40") are texts, yes and no are not."""
    if values is None:
        return []
    if not isinstance(values, list):
        raise DataError(f"{path}: not a list of texts: {str(values)[:80]}")
    for value in values:
        if not isinstance(value, (str, int)) or isinstance(value, bool) or not str(value).strip():
            raise DataError(f"{path}: not a text: {value!r} (quote it)")
    return [str(value).strip() for value in values]


def _read(path: Path) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        data = yaml.load(path.read_text("utf-8"), Loader=loader)  # noqa: S506 - a safe loader
    except FileNotFoundError as error:
        raise DataError(f"{path} is missing") from error
    except yaml.YAMLError as error:
        raise DataError(f"{path} is not YAML: {error}") from error
    if not isinstance(data, dict):
        raise DataError(f"{path}: not a mapping")
    return data

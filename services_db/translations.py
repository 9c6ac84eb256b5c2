"""Translations of entries: ``data/translations/<language>.yaml``, read and checked."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from services_db.checks import check_language, check_text, check_word
from services_db.data_files import Problems, read_yaml
from services_db.entries import Entry
from services_db.faithful import check_faithful, check_signs
from services_db.models.base import PHONE_NOTE, SOURCE_LANGUAGE, content_hash

FOLDER = "translations"
#: Keys of the files, and the fields of the database they are.
FIELDS = {
    "description": "description",
    "eligibility": "eligibility_description",
    "caveat": "caveat",
}
PHONE_NOTES = "phone_notes"
#: ``machine``: checked by nobody; ``current``: a person of the city accepted it.
STATES = ("machine", "current")
_BLOCK_KEYS = {"source", "state", "text"}
_SHORT_HASH = re.compile(r"[0-9a-f]{12}")

#: Where a text of an entry stands: its field, and the number whose note it is or ''.
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Translation:
    """One text of an entry in one language, as a file has it."""

    entry: str
    place: Place
    language: str
    source: str  #: the beginning of the ``content_hash`` of the text it was made from
    state: str
    text: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far the texts of the entries are translated into a language."""

    language: str
    current: int
    machine: int
    outdated: int
    missing: int


def short_hash(text: str) -> str:
    """Return what the files keep of a source text.

    >>> short_hash("Free  lawyer"), short_hash("Free lawyer")
    ('7833425a5827', '7833425a5827')
    """
    return content_hash(text)[:12]


def fits(source: str, known: str | None) -> bool:
    """Return whether a text still is what a translation was made from, by its hash.

    >>> fits("Free lawyer", "7833425a5827"), fits("Paid lawyer", "7833425a5827")
    (True, False)
    """
    return bool(known and content_hash(source).startswith(known))


def originals(entry: Entry) -> dict[tuple[Place, str], str]:
    """Return the texts that can have translations, by place and language; notes are English."""
    texts = {((field, ""), language): text for field, language, text in entry.texts}
    notes = {
        ((PHONE_NOTE, number), SOURCE_LANGUAGE): note for number, note in entry.phones if note
    }
    return texts | notes


def read_translations(
    folder: Path, entries: Mapping[str, Entry], problems: Problems
) -> tuple[Translation, ...]:
    """Return the translations of a data folder, which may have none; notes what is wrong.

    A translation whose source has changed since is none of the problems.
    """
    found: list[Translation] = []
    for path in sorted((folder / FOLDER).glob("*")):
        wrong = list(_check_name(path))
        for message in wrong:
            problems.add(path.name, "", message)
        raw = None if wrong else read_yaml(path, problems)
        if isinstance(raw, dict):
            found += _Reader(path, entries, problems).read(raw)
        elif raw is not None:
            problems.add(path.name, "", "is not a mapping of entries to texts")
    return tuple(found)


def coverage(
    entries: Mapping[str, Entry], translations: tuple[Translation, ...]
) -> list[Coverage]:
    """Return for each language of the files what there is and what is missing, by tag."""
    texts = {entry.id: originals(entry) for entry in entries.values()}
    found = []
    for language in sorted({translation.language for translation in translations}):
        own = [one for one in translations if one.language == language]
        states = Counter(_state(one, texts[one.entry]) for one in own)
        missing = sum(len(_wanted(known, language)) for known in texts.values()) - len(own)
        counts = (states["current"], states["machine"], states["outdated"])
        found.append(Coverage(language, *counts, missing))
    return found


def _state(translation: Translation, known: Mapping[tuple[Place, str], str]) -> str:
    source = known[translation.place, SOURCE_LANGUAGE]
    return translation.state if fits(source, translation.source) else "outdated"


def _wanted(known: Mapping[tuple[Place, str], str], language: str) -> list[Place]:
    """Return the places that a file of a language can hold a text for."""
    fields = {*FIELDS.values(), PHONE_NOTE}
    return [
        place
        for place, written in known
        if written == SOURCE_LANGUAGE and place[0] in fields and (place, language) not in known
    ]


def _check_name(path: Path) -> Iterator[str]:
    if path.suffix != ".yaml":
        yield "is not a file of translations: <language>.yaml"
        return
    yield from check_language(path.stem)
    if path.stem == SOURCE_LANGUAGE:
        yield "texts are translated from this language, not into it"


class _Reader:
    """One file: its language, and what its translations are held against."""

    def __init__(self, path: Path, entries: Mapping[str, Entry], problems: Problems) -> None:
        self._file = path.name
        self._language = path.stem
        self._entries = entries
        self._problems = problems

    def read(self, raw: dict[object, object]) -> Iterator[Translation]:
        """Yield the sound translations of a file; note what is wrong with the others."""
        for entry_id, block in raw.items():
            entry = self._entries.get(entry_id) if isinstance(entry_id, str) else None
            if entry is None:
                self._problems.add(self._file, str(entry_id), "there is no such entry")
            elif not isinstance(block, dict) or not block:
                self._problems.add(self._file, entry.id, "is not a mapping of fields to texts")
            else:
                yield from self._of_entry(entry, block)

    def _of_entry(self, entry: Entry, block: dict[object, object]) -> Iterator[Translation]:
        known = originals(entry)
        for where, place, value in self._places(entry, block):
            wrong = list(_check_place(known, place, self._language))
            wrong = wrong or list(_check_value(value, known[place, SOURCE_LANGUAGE]))
            for message in wrong:
                self._problems.add(self._file, entry.id, f"{where}: {message}")
            if not wrong and isinstance(value, dict):
                yield Translation(entry.id, place, self._language, **value)

    def _places(
        self, entry: Entry, block: dict[object, object]
    ) -> Iterator[tuple[str, Place, object]]:
        """Yield how staff call a text, its place and what the file says of it."""
        for key, value in block.items():
            if key in FIELDS:
                yield str(key), (FIELDS[str(key)], ""), value
            elif key != PHONE_NOTES:
                named = "names are not translated" if key == "name" else "unknown field"
                self._problems.add(self._file, entry.id, f"{key}: {named}")
            elif not isinstance(value, dict) or not value:
                message = f"{key}: is not a mapping of numbers to texts"
                self._problems.add(self._file, entry.id, message)
            else:
                yield from self._notes(entry, value)

    def _notes(
        self, entry: Entry, notes: dict[object, object]
    ) -> Iterator[tuple[str, Place, object]]:
        for number, note in notes.items():
            where = f"{PHONE_NOTES}: {number}"
            if isinstance(number, str):
                yield where, (PHONE_NOTE, number), note
            else:
                self._problems.add(self._file, entry.id, f"{where}: quote the number")


def _check_place(
    known: Mapping[tuple[Place, str], str], place: Place, language: str
) -> Iterator[str]:
    if (place, SOURCE_LANGUAGE) not in known:
        yield "the entry has no such text in English"
    elif (place, language) in known:
        yield f"the entry has its own text in {language!r}"


def _check_value(value: object, source: str) -> Iterator[str]:
    """Yield what is wrong with a translation; facts only if its source is still the same."""
    if not isinstance(value, dict) or set(value) != _BLOCK_KEYS:
        yield "is not source, state and text"
        return
    known, text = value["source"], value["text"]
    if not isinstance(known, str) or not _SHORT_HASH.fullmatch(known):
        yield f"source: {known!r} is not 12 hex digits in quotes"
        return
    yield from (f"state: {message}" for message in check_word(value["state"], STATES))
    wrong = list(check_text(text))
    if not wrong:
        wrong += check_faithful(source, text) if fits(source, known) else check_signs(text)
    yield from (f"text: {message}" for message in wrong)

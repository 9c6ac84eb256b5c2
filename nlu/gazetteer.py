"""Names of cities, places, countries, languages, times and costs, found in all languages."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import spacy
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from nlu.corpus import Form, Gazetteer
from nlu.forms import NearWords, Words, variants
from nlu.normalise import Token, words

EXTRACTOR = "GazetteerMatcher"
#: Words shorter than this must be spelt right.
FORGIVEN = 6
_ENDINGS = ("city", "place")  #: entities whose names take the suffixes of a language
_FILE = "gazetteer.json"


@dataclass(frozen=True)
class Entity:
    """Something named in a message; ``start`` and ``end`` count characters of the given text."""

    entity: str
    value: str
    start: int
    end: int
    country: str | None = None

    def as_rasa(self, text: str) -> dict[str, object]:
        """Return the entity as Rasa carries it, with the words that named it."""
        found: dict[str, object] = {
            "entity": self.entity,
            "value": self.value,
            "start": self.start,
            "end": self.end,
            "extractor": EXTRACTOR,
            "text": text[self.start : self.end],
        }
        if self.country:
            found["country"] = self.country
        return found


class GazetteerMatcher:
    """Finds the forms of a gazetteer in folded words; of overlapping ones the longest wins."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._vocab = spacy.blank("xx").vocab
        self._matcher = PhraseMatcher(self._vocab)
        meanings = _meanings(gazetteer)
        self._labels: dict[int, list[tuple[str, str]]] = {}
        for phrase, named in meanings.items():
            key = " ".join(phrase)
            self._matcher.add(key, [Doc(self._vocab, words=list(phrase))])
            self._labels[self._vocab.strings[key]] = named
        self._near = _near_cities(meanings)

    def find(self, given: Sequence[Token]) -> list[Entity]:
        """Return what the words name, in their order; two meanings of one word both come."""
        if not given:
            return []
        doc = Doc(self._vocab, words=[token.text for token in given])
        spans = [
            (start, end, self._labels[key]) for key, start, end in self._matcher(doc)
        ] + self._slips(given)
        spans.sort(key=lambda span: (-_length(given, span[0], span[1]), span[0]))
        taken: set[int] = set()
        found = []
        for start, end, named in spans:
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                found.extend(self._entities(given, start, end, named))
        return sorted(found, key=lambda entity: (entity.start, entity.entity))

    def save(self, folder: Path) -> None:
        """Write the gazetteer as JSON."""
        text = json.dumps(asdict(self._gazetteer), ensure_ascii=False)
        (folder / _FILE).write_text(text, "utf-8")

    @classmethod
    def load(cls, folder: Path) -> "GazetteerMatcher":
        """Return the matcher over the gazetteer that ``save`` wrote."""
        data = json.loads((folder / _FILE).read_text("utf-8"))
        forms = tuple(Form(**form) for form in data["forms"])
        suffixes = {key: tuple(value) for key, value in data["suffixes"].items()}
        return cls(Gazetteer(forms, suffixes, data["countries"]))

    def _slips(self, given: Sequence[Token]) -> list[tuple[int, int, list[tuple[str, str]]]]:
        """Return cities whose long name is one letter off."""
        return [
            (i, i + 1, [("city", self._near.slug(token.text))])
            for i, token in enumerate(given)
            if self._near.slug(token.text)
        ]

    def _entities(
        self, given: Sequence[Token], start: int, end: int, named: list[tuple[str, str]]
    ) -> list[Entity]:
        return [
            Entity(
                entity,
                value,
                given[start].start,
                given[end - 1].end,
                self._gazetteer.countries.get(value) if entity == "place" else None,
            )
            for entity, value in named
        ]


class _NearCities:
    """The long city names, found also when one letter is wrong and no other name is meant."""

    def __init__(self, names: dict[str, str], others: frozenset[str]) -> None:
        self._names = names
        self._others = others
        self._near = NearWords(names, shortest=FORGIVEN)

    def slug(self, word: str) -> str:
        """Return the city that the misspelt word means, or nothing."""
        if len(word) < FORGIVEN - 1 or word in self._others:
            return ""
        near = {self._names[name] for name in self._near.find(word) if name[0] == word[0]}
        return near.pop() if len(near) == 1 else ""


def _near_cities(meanings: dict[Words, list[tuple[str, str]]]) -> _NearCities:
    single = {phrase[0]: named for phrase, named in meanings.items() if len(phrase) == 1}
    names = {
        word: named[0][1]
        for word, named in single.items()
        if len(word) >= FORGIVEN and named[0][0] == "city"
    }
    return _NearCities(names, frozenset(single))


def _meanings(gazetteer: Gazetteer) -> dict[Words, list[tuple[str, str]]]:
    """Return every way of writing every form, and the (entity, value) pairs it stands for."""
    found: dict[Words, list[tuple[str, str]]] = {}
    for form in gazetteer.forms:
        phrase = words(form.phrase)
        if not phrase:
            continue
        suffixes = gazetteer.suffixes.get(form.language, ()) if form.entity in _ENDINGS else ()
        for variant in variants(phrase, [words(suffix)[0] for suffix in suffixes]):
            named = found.setdefault(variant, [])
            if (form.entity, form.value) not in named:
                named.append((form.entity, form.value))
    return found


def _length(given: Sequence[Token], start: int, end: int) -> int:
    return given[end - 1].end - given[start].start

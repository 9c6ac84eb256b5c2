"""Words that say somebody is in danger, in all languages at once."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlu.corpus import KINDS, DangerPhrases
from nlu.forms import NearWords, Words, without_clitics
from nlu.normalise import Token, words

#: Words shorter than this must be spelt right.
FORGIVEN = 5
#: The phrases of one ``together`` item must all lie within as many words.
REACH = 8
_FILE = "danger.json"


@dataclass(frozen=True)
class Span:
    """Where the words of a phrase stand: ``start`` to ``end`` count words."""

    start: int
    end: int

    def lies_in(self, others: Iterable["Span"]) -> bool:
        """Say whether another span covers this one."""
        return any(other.start <= self.start and self.end <= other.end for other in others)


class DangerMatcher:
    """Says which kinds of danger the words of a message name.

    A word of ``FORGIVEN`` letters may have one wrong letter, unless it is an everyday word
    itself. What lies inside a harmless phrase ("I am dying to see it") does not count.
    """

    def __init__(self, phrases: DangerPhrases, everyday: frozenset[str]) -> None:
        self._phrases = phrases
        self._everyday = everyday
        self._ids: dict[Words, int] = {}
        self._kinds: defaultdict[int, set[str]] = defaultdict(set)
        for kind, phrase in phrases.phrases:
            self._kinds[self._id(phrase)].add(kind)
        self._harmless = {self._id(phrase) for phrase in phrases.harmless}
        self._together = [
            (kind, [frozenset(map(self._id, group)) for group in groups])
            for kind, groups in phrases.together
        ]
        self._by_word: defaultdict[str, list[tuple[Words, int]]] = defaultdict(list)
        for said, number in self._ids.items():
            if said:
                self._by_word[said[0]].append((said, number))
        known = {word for said in self._ids for word in said}
        self._known = frozenset(known)
        self._near = NearWords(known, shortest=FORGIVEN)

    def find(self, given: Sequence[Token]) -> list[str]:
        """Return the kinds that the words name, in the order of ``KINDS``."""
        spans = self._spans([self._readings(token.text) for token in given])
        harmless = [span for number in self._harmless for span in spans.get(number, ())]
        kinds: set[str] = set()
        for number, found in spans.items():
            named = self._kinds.get(number, set())
            if not named <= kinds and any(not span.lies_in(harmless) for span in found):
                kinds |= named
        for kind, groups in self._together:
            if kind not in kinds and _meet(groups, spans, harmless):
                kinds.add(kind)
        return [kind for kind in KINDS if kind in kinds]

    def save(self, folder: Path) -> None:
        """Write the phrases as JSON."""
        data = {
            "phrases": self._phrases.phrases,
            "together": self._phrases.together,
            "harmless": self._phrases.harmless,
            "everyday": sorted(self._everyday),
        }
        (folder / _FILE).write_text(json.dumps(data, ensure_ascii=False), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> "DangerMatcher":
        """Return the matcher over the phrases that ``save`` wrote."""
        data = json.loads((folder / _FILE).read_text("utf-8"))
        phrases = DangerPhrases(
            tuple((kind, phrase) for kind, phrase in data["phrases"]),
            tuple((kind, tuple(map(tuple, groups))) for kind, groups in data["together"]),
            tuple(data["harmless"]),
        )
        return cls(phrases, frozenset(data["everyday"]))

    def _id(self, phrase: str) -> int:
        return self._ids.setdefault(words(phrase), len(self._ids))

    def _readings(self, word: str) -> frozenset[str]:
        """Return the known words that a written word may mean."""
        stems = without_clitics(word)
        exact = frozenset(stems & self._known)
        if word in self._known or word in self._everyday:
            return exact
        return exact | frozenset(near for stem in stems for near in self._near.find(stem))

    def _spans(self, readings: list[frozenset[str]]) -> dict[int, list[Span]]:
        found: defaultdict[int, list[Span]] = defaultdict(list)
        for start, choices in enumerate(readings):
            for first in choices:
                for phrase, number in self._by_word.get(first, ()):
                    end = start + len(phrase)
                    if end <= len(readings) and all(
                        word in readings[start + i] for i, word in enumerate(phrase)
                    ):
                        found[number].append(Span(start, end))
        return found


def _meet(
    groups: Sequence[frozenset[int]], spans: dict[int, list[Span]], harmless: list[Span]
) -> bool:
    """Say whether a phrase of every group stands within ``REACH`` words, one in earnest."""
    if any(group.isdisjoint(spans) for group in groups):
        return False
    options = [
        [span for number in group & spans.keys() for span in spans[number]] for group in groups
    ]
    for first in [span for option in options for span in option]:
        window = [
            [s for s in option if s.start >= first.start and s.end <= first.start + REACH]
            for option in options
        ]
        if all(window) and any(not s.lies_in(harmless) for part in window for s in part):
            return True
    return False

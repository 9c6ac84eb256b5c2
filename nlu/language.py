"""Which language a message is in: script, letters, the language head, lingua as second opinion."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lingua import Language as Lingua
from lingua import LanguageDetector, LanguageDetectorBuilder

from nlu.corpus import Example
from nlu.language_signs import SCRIPTS, SIGN_LETTERS, own_words, script_of
from nlu.normalise import Token, clean, words

UNKNOWN = "und"
#: The head's answer counts from here on; below, the second opinion is asked.
_SURE = 0.5
#: lingua's guess at one of our languages counts from here on where the head is unsure, ...
_STRONG, _POSSIBLE = 0.7, 0.05
#: ... and at another language only from here on, in no fewer letters, where the head is unsure or
#: the words are strange to it: romanised Ukrainian looks like Finnish to lingua.
_STRONGEST, _LETTERS = 0.9, 12
_UNSURE, _STRANGE = 0.6, 0.2
#: One word that several languages use ("PESEL", "pediatra") is in none, two of them ("tarjeta
#: sanitaria") are in the head's language only from here on.
_TELLING, _FEW = 0.6, 3
#: The second opinion's languages beyond the sixteen: what people in the cities also write.
_OTHERS = frozenset(
    (
        *("BE", "BG", "BN", "CS", "DA", "EL", "ET", "FI", "HE", "HI", "HU", "HY", "JA", "KA"),
        *("KO", "LT", "NB", "NL", "PA", "PT", "SK", "SQ", "SR", "TH", "TI", "VI", "ZH"),
    )
)
_OURS = frozenset(
    (
        "EN",
        "PL",
        "LV",
        "IT",
        "RO",
        "ES",
        "DE",
        "SV",
        "UK",
        "RU",
        "AR",
        "FR",
        "TR",
        "FA",
        "SO",
        "UR",
    )
)
_FILE = "language.json"


@dataclass(frozen=True)
class Identified:
    """A BCP 47 tag, or ``und``, and how sure it is (0 to 1)."""

    code: str
    confidence: float

    @classmethod
    def unknown(cls) -> "Identified":
        """Return the answer for a text that could be any language."""
        return cls(UNKNOWN, 0.0)


class LanguageIdentifier:
    """Identifies a message's language; any language may come out, ``und`` where unsure.

    ``shared`` are words that the examples of several languages hold (PESEL, Jobcenter): a
    message of nothing else is in no language. ``scripts`` are the shares of each language's
    examples by script, ``signs`` the words by script that only one language has.
    """

    def __init__(
        self,
        shared: frozenset[str],
        scripts: Mapping[str, Mapping[str, float]],
        signs: Mapping[str, Mapping[str, Sequence[str]]],
    ) -> None:
        self._shared = shared
        self._scripts = scripts
        self._signs = signs
        self._lingua = _detector()

    @classmethod
    def learn(
        cls, examples: Sequence[Example], telling: Mapping[str, Sequence[str]]
    ) -> "LanguageIdentifier":
        """Return the identifier for the languages and scripts of the examples.

        Args:
            examples: texts with their languages.
            telling: common words of languages, also of some without examples.
        """
        languages: defaultdict[str, Counter[str]] = defaultdict(Counter)
        scripts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for example in examples:
            for word in set(words(example.text)):
                languages[word][example.language] += 1
            scripts[example.language][script_of(example.text)] += 1
        shared = frozenset(
            word
            for word, counts in languages.items()
            if len(counts) > 1 and max(counts.values()) < 0.8 * sum(counts.values())
        )
        written = {language: _shares(counts) for language, counts in scripts.items()}
        return cls(shared, written, own_words(telling))

    def identify(
        self,
        text: str,
        given: Sequence[Token],
        named: Collection[Token],
        head: Mapping[str, float],
        familiar: float,
    ) -> Identified:
        """Return the language of a message.

        Args:
            text: the message.
            given: its folded words.
            named: those of them that name a city, place or country.
            head: the language head's probabilities by language.
            familiar: how much of the message the examples hold too, 0 to 1.
        """
        telling = [t for t in given if t not in named and not t.text.isdigit()]
        script = script_of(text)
        if not script or not telling:
            return Identified.unknown()
        letters = clean(text).text
        if sign := self._by_signs(script, letters, {t.text for t in telling}):
            return sign
        only = SCRIPTS[script]
        if len(only) == 1:
            return Identified(only[0], 0.95)
        shared = len(telling) < _FEW and all(t.text in self._shared for t in telling)
        if shared and len(telling) == 1:
            return Identified.unknown()
        return self._weigh(letters, script, head, familiar, shared=shared)

    def save(self, folder: Path) -> None:
        """Write what was learnt as JSON."""
        data = {
            "shared": sorted(self._shared),
            "scripts": self._scripts,
            "signs": self._signs,
        }
        (folder / _FILE).write_text(json.dumps(data, ensure_ascii=False), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> "LanguageIdentifier":
        """Return the identifier that ``save`` wrote."""
        data = json.loads((folder / _FILE).read_text("utf-8"))
        return cls(frozenset(data["shared"]), data["scripts"], data["signs"])

    def _by_signs(self, script: str, letters: str, given: Collection[str]) -> Identified | None:
        """Return the language whose own letters or words stand in the text, if it is only one."""
        counts: Counter[str] = Counter()
        for code, own in SIGN_LETTERS.get(script, {}).items():
            counts[code] += 2 * sum(letters.count(letter) for letter in own)
        for code, telling in self._signs.get(script, {}).items():
            counts[code] += sum(word in given for word in telling)
        ranked = [(code, count) for code, count in counts.most_common(2) if count]
        if not ranked or (len(ranked) == 2 and ranked[0][1] < 2 * ranked[1][1]):
            return None
        return Identified(ranked[0][0], 0.97)

    def _weigh(
        self,
        letters: str,
        script: str,
        head: Mapping[str, float],
        familiar: float,
        *,
        shared: bool,
    ) -> Identified:
        """Return the better of the head's answer and lingua's, or ``und``."""
        known = {code: p for code, p in head.items() if script in self._scripts.get(code, {})}
        total = sum(known.values())
        first = max(known, key=known.__getitem__) if known else ""
        chance = known[first] / total if total > 0 else 0.0
        if shared and chance < _TELLING:
            return Identified.unknown()
        second, trust = self._second(letters, script)
        if second and second not in known:
            unsure = not first or chance < _UNSURE or familiar < _STRANGE
            if unsure and trust >= _STRONGEST and _is_long(letters, script):
                return Identified(second, round(trust, 3))
        elif second == first:
            chance = 1 - (1 - chance) * (1 - trust)
        if chance >= _SURE:
            return Identified(first, round(chance, 3))
        if trust >= _STRONG and known.get(second, 0.0) > _POSSIBLE * total:
            return Identified(second, round(trust, 3))
        return Identified.unknown()

    def _second(self, letters: str, script: str) -> tuple[str, float]:
        values = self._lingua.compute_language_confidence_values(letters[:400])
        best = ((value.language.iso_code_639_1.name.lower(), value.value) for value in values)
        for code, trust in best:
            if code in SCRIPTS[script]:
                return code, trust
        return "", 0.0


def _is_long(letters: str, script: str) -> bool:
    """Say whether a language we lack can be guessed: in Latin letters not from one word."""
    return script != "LATIN" or sum(letter.isalpha() for letter in letters) >= _LETTERS


def _shares(counts: Counter[str]) -> dict[str, float]:
    """Return the scripts of more than one example in fifty, with their shares."""
    total = sum(counts.values())
    return {s: round(n / total, 3) for s, n in counts.items() if s and n * 50 > total}


def _detector() -> LanguageDetector:
    wanted = {*_OURS, *_OTHERS}
    languages = [one for one in Lingua.all() if one.iso_code_639_1.name in wanted]
    builder = LanguageDetectorBuilder.from_languages(*languages)
    return builder.with_low_accuracy_mode().build()

"""Texts made comparable: one form that keeps letters apart, one that forgives spelling."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

#: What lies beyond is not looked at.
LONGEST = 12_000

_MARKS = re.compile("[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7]")
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff]")
_CLUSTER = re.compile(
    "(?s).[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u3099\u309a]*"
)
_APOSTROPHES = "'’‘ʼʻ`´′＇ʹ‛"
_SPECIAL = {
    **dict.fromkeys(_APOSTROPHES, "'"),
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیئې", "ي"),
    "ؤ": "و",
    "ة": "ه",
    "ۃ": "ه",
    "ۀ": "ه",
    "ہ": "ه",
    "ە": "ه",
    "ک": "ك",
    "ء": "",
    "ـ": "",
}
_PLAIN = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ŋ": "n",
    "ħ": "h",
    "ß": "ss",
    "ґ": "г",
}
_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_ELISIONS = frozenset(
    (
        *("l", "d", "j", "m", "t", "s", "c", "n", "qu", "un", "all", "dell", "nell", "sull"),
        *("dall", "quell", "lorsqu", "puisqu", "jusqu"),
    )
)


@dataclass(frozen=True)
class Normalised:
    """A text in one form, with the way back to the given text.

    ``starts[i]`` and ``ends[i]`` are the slice of the given text that made ``text[i]``.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the slice of the given text behind ``text[start:end]``, which is not empty."""
        return self.starts[start], self.ends[end - 1]


@dataclass(frozen=True)
class Token:
    """A word in folded form; ``start`` and ``end`` count characters of the given text."""

    text: str
    start: int
    end: int


def clean(text: str) -> Normalised:
    """Return the text in small letters, one spelling a sound, without invisible characters.

    Diacritics stay, Arabic vowel signs and tatweel go, alef, hamza, ya and ta marbuta are
    unified, letters typed three times or more stand once. Texts are cut at ``LONGEST``.

    >>> clean("ПОМОГИИИТЕ!").text
    'помогите!'
    >>> clean("مُسَاعَدَة").text
    'مساعده'
    """
    return _collapse(_mapped(text[:LONGEST], _clean_cluster))


def fold(text: str) -> Normalised:
    """Return the text as ``clean`` does, but without diacritics.

    >>> fold("Łódź, Straße, Linköping").text
    'lodz, strasse, linkoping'
    """
    return _collapse(_mapped(text[:LONGEST], _fold_cluster))


def tokens(text: str) -> list[Token]:
    """Return the folded words of a text, in order; an apostrophe inside a word is dropped.

    >>> [token.text for token in tokens("Здоров'я, l'ospedale, Cluj-Napoca")]
    ['здоровя', 'l', 'ospedale', 'cluj', 'napoca']
    """
    folded = fold(text)
    return [
        Token(word.replace("'", ""), *folded.span(start, end))
        for start, end, word in _words(folded.text)
    ]


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a phrase from the data files."""
    return tuple(token.text for token in tokens(text))


def _words(text: str) -> list[tuple[int, int, str]]:
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        head, mark, _ = match.group().partition("'")
        if mark and head in _ELISIONS:
            found.append((start, start + len(head), head))
            start += len(head) + 1
        found.append((start, end, text[start:end]))
    return found


def _mapped(text: str, rule: Callable[[str], str]) -> Normalised:
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(text):
        for letter in rule(match.group()):
            letters.append(letter)
            starts.append(match.start())
            ends.append(match.end())
    return Normalised("".join(letters), tuple(starts), tuple(ends))


def _collapse(given: Normalised) -> Normalised:
    """Return the text with letters that stand three times or more standing once."""
    if not _REPEATED.search(given.text):
        return given
    kept: list[int] = []
    last: dict[int, int] = {}
    position = 0
    for match in _REPEATED.finditer(given.text):
        kept.extend(range(position, match.start() + 1))
        last[match.start()] = given.ends[match.end() - 1]
        position = match.end()
    kept.extend(range(position, len(given.text)))
    return Normalised(
        "".join(given.text[i] for i in kept),
        tuple(given.starts[i] for i in kept),
        tuple(last.get(i, given.ends[i]) for i in kept),
    )


@lru_cache(maxsize=8192)
def _clean_cluster(cluster: str) -> str:
    text = unicodedata.normalize("NFKC", cluster).casefold()
    text = _ARABIC_MARKS.sub("", text)
    return "".join(_clean_letter(letter) for letter in unicodedata.normalize("NFC", text))


def _clean_letter(letter: str) -> str:
    if letter in _SPECIAL:
        return _SPECIAL[letter]
    kind = unicodedata.category(letter)
    if kind == "Nd":
        return str(unicodedata.digit(letter))
    if letter.isspace() or kind == "Cc":
        return " "
    return "" if kind in {"Cf", "Cs", "Co", "Cn"} else letter


@lru_cache(maxsize=8192)
def _fold_cluster(cluster: str) -> str:
    text = unicodedata.normalize("NFKD", _clean_cluster(cluster))
    text = unicodedata.normalize("NFC", _MARKS.sub("", text))
    return "".join(_PLAIN.get(letter, letter) for letter in text)

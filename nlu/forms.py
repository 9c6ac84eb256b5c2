"""How one word of the data files looks in real messages: clitics, suffixes, hyphens, slips."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

Words = tuple[str, ...]

_ARABIC = ("\u0600", "\u06ff")
_ARTICLE = "ال"
#: What Arabic writes together with the word that follows: and, so; in, for, like; the.
_CONJUNCTIONS = ("", "و", "ف")
_PREPOSITIONS = ("", "ب", "ل", "ك")
_SHORTEST_STEM = 3


def variants(phrase: Words, suffixes: Sequence[str] = ()) -> set[Words]:
    """Return the ways a phrase is written: as it is, in one word, with clitics and suffixes.

    Args:
        phrase: folded words.
        suffixes: folded endings of the language that are written with or without apostrophe.

    >>> sorted(variants(("cluj", "napoca")))
    [('cluj', 'napoca'), ('clujnapoca',)]
    >>> sorted(variants(("lublin",), ["de"]))
    [('lublin',), ('lublinde',)]
    >>> ("وبلوبلين",) in variants(("لوبلين",))
    True
    """
    found = {phrase, ("".join(phrase),)}
    found |= {(*words[:-1], words[-1] + suffix) for words in found for suffix in suffixes}
    for words in list(found):
        if is_arabic(words[0]):
            found |= {(first, *words[1:]) for first in _with_clitics(words[0])}
    return found


def is_arabic(word: str) -> bool:
    """Say whether the word begins in Arabic script."""
    return _ARABIC[0] <= word[:1] <= _ARABIC[1]


def without_clitics(word: str) -> set[str]:
    """Return what an Arabic word may be once and, in, for, like are taken off; else only itself.

    >>> "بيت" in without_clitics("وبيت")
    True
    """
    found = {word}
    if not is_arabic(word):
        return found
    for conjunction in _CONJUNCTIONS:
        for preposition in _PREPOSITIONS:
            prefix = conjunction + preposition
            if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_STEM:
                found.add(word[len(prefix) :])
    return found


def _with_clitics(word: str) -> set[str]:
    bare = word[len(_ARTICLE) :] if word.startswith(_ARTICLE) and len(word) > 4 else word
    stems = {word, bare, _ARTICLE + bare}
    found = set()
    for conjunction in _CONJUNCTIONS:
        for preposition in _PREPOSITIONS:
            for stem in stems:
                joined = preposition + stem
                if preposition == "ل" and stem.startswith(_ARTICLE):
                    joined = "لل" + stem[len(_ARTICLE) :]
                found.add(conjunction + joined)
    return found


def is_near(one: str, other: str) -> bool:
    """Say whether two words differ by one letter: wrong, missing, too many, or swapped.

    >>> is_near("ravenna", "ravena"), is_near("lublin", "lubiln"), is_near("riga", "rimini")
    (True, True, False)
    """
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    if a[1:] == b[1:] or a[1:] == b or a == b[1:]:
        return True
    return len(a) == len(b) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]


class NearWords:
    """Finds the words of a list that differ from a given one by one letter, quickly."""

    def __init__(self, words: Iterable[str], *, shortest: int) -> None:
        self._shortest = shortest
        self._by_deletion: defaultdict[str, set[str]] = defaultdict(set)
        for word in words:
            if len(word) >= shortest:
                for form in _deletions(word):
                    self._by_deletion[form].add(word)

    def find(self, word: str) -> set[str]:
        """Return the listed words of ``shortest`` letters or more that are one letter away."""
        if len(word) < self._shortest - 1:
            return set()
        return {
            other
            for form in _deletions(word)
            for other in self._by_deletion.get(form, ())
            if is_near(word, other)
        }


def _deletions(word: str) -> Iterator[str]:
    yield word
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]

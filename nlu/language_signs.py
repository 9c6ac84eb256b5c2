"""Letters and words that only one language of a script has; rules, not training data."""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from nlu.normalise import words

#: Languages that may come out for a script, by the first word of its letters' Unicode names.
SCRIPTS: dict[str, tuple[str, ...]] = {
    "LATIN": (
        *("en", "pl", "lv", "it", "ro", "es", "de", "sv", "fr", "tr", "so", "uk", "ru", "ar"),
        *("nl", "da", "nb", "fi", "et", "lt", "cs", "sk", "hu", "pt", "sq", "vi", "fa", "ur"),
    ),
    "CYRILLIC": ("uk", "ru", "be", "bg", "sr"),
    "ARABIC": ("ar", "fa", "ur", "ps", "ckb"),
    "CJK": ("zh", "ja"),
    "HIRAGANA": ("ja",),
    "KATAKANA": ("ja",),
    "HANGUL": ("ko",),
    "GREEK": ("el",),
    "HEBREW": ("he",),
    "GEORGIAN": ("ka",),
    "ARMENIAN": ("hy",),
    "ETHIOPIC": ("ti",),
    "THAI": ("th",),
    "DEVANAGARI": ("hi",),
    "BENGALI": ("bn",),
    "GURMUKHI": ("pa",),
}

#: Letters, in the clean form, that only this language of the script has.
SIGN_LETTERS: dict[str, dict[str, str]] = {
    "CYRILLIC": {"uk": "іїєґ", "ru": "ыэъё", "be": "ў"},
    "ARABIC": {"ur": "ٹڈڑںےھ", "ps": "ټډړښځڅڼ", "ckb": "ڕڵێۆ"},
}


def own_words(lists: Mapping[str, Sequence[str]]) -> dict[str, dict[str, list[str]]]:
    """Return, by script and language, the folded words that no other language's list has."""
    counts = Counter(word for said in lists.values() for word in _folded(said))
    found: dict[str, dict[str, list[str]]] = {}
    for language, said in lists.items():
        own = sorted(word for word in _folded(said) if counts[word] == 1)
        found.setdefault(script_of(" ".join(said)), {})[language] = own
    return found


def script_of(text: str) -> str:
    """Return the script most letters are in, as Unicode names it; empty without letters.

    >>> script_of("лікар PESEL у Любліні"), script_of("😀 123")
    ('CYRILLIC', '')
    """
    counts = Counter(script for letter in text if (script := _script(letter)))
    return counts.most_common(1)[0][0] if counts else ""


def _folded(said: Sequence[str]) -> frozenset[str]:
    return frozenset(word for text in said for word in words(text))


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    if not letter.isalpha():
        return ""
    script = unicodedata.name(letter, "").partition(" ")[0]
    script = "LATIN" if script == "FULLWIDTH" else script
    return script if script in SCRIPTS else ""

"""Names and numbers as each language writes them: times, days, languages, countries (CLDR)."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton

from replies.catalogue import Catalogue, direction

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"
_MIDNIGHT = time()


def isolate(text: str, catalogue: Catalogue) -> str:
    """Return a value that keeps its own direction inside a right-to-left line.

    For text and markup only, never for addresses inside ``href``.
    """
    if catalogue.direction == "rtl" and text:
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
    return text


def time_text(moment: datetime | time, *, closing: bool = False) -> str:
    """Return a time as signs on doors have it; the end of a day is 24:00.

    >>> time_text(time(8, 0)), time_text(time(0, 0), closing=True)
    ('08:00', '24:00')
    """
    clock = moment.time() if isinstance(moment, datetime) else moment
    if closing and clock == _MIDNIGHT:
        return "24:00"
    return f"{clock:%H:%M}"


def weekday_name(weekday: int, language: str) -> str:
    """Return a weekday's name (0 is Monday), as it stands in a line.

    >>> weekday_name(0, "pl"), weekday_name(6, "en")
    ('poniedziałek', 'Sunday')
    """
    names: dict[int, str] = dict(_locale(language).days["format"]["wide"])
    return names[weekday]


def date_text(day: date, language: str) -> str:
    """Return day and month in words, in the order of the language (CLDR; English as in Europe).

    >>> date_text(date(2025, 3, 3), "uk"), date_text(date(2025, 3, 3), "de")
    ('3 березня', '3. März')
    """
    locale = Locale("en", "GB") if language == "en" else _locale(language)
    return str(format_skeleton("MMMMd", day, locale=locale))


def language_name(tag: str, language: str) -> str:
    """Return a language's name in another; the tag itself where CLDR has none.

    >>> language_name("ar", "pl"), language_name("qqq", "pl")
    ('arabski', 'qqq')
    """
    names = _locale(language).languages
    return str(names.get(tag.replace("-", "_")) or names.get(tag.split("-")[0]) or tag)


def native_name(tag: str) -> str:
    """Return what the speakers of a language call it, as a title.

    >>> native_name("pl"), native_name("uk")
    ('Polski', 'Українська')
    """
    name = language_name(tag, tag)
    return name[:1].upper() + name[1:]


def country_name(code: str, language: str) -> str:
    """Return a country's name.

    >>> country_name("SE", "pl")
    'Szwecja'
    """
    return str(_locale(language).territories.get(code.upper(), code.upper()))


def flag(code: str) -> str:
    """Return the flag of a country.

    >>> flag("pl")
    '🇵🇱'
    """
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in code.upper())


def enumeration(items: Sequence[str], language: str) -> str:
    """Return the items one after another, with the language's own comma.

    CLDR's lists are of no use here: Babel reads those of half our languages wrong or not at all.

    >>> enumeration(["polski", "angielski"], "pl")
    'polski, angielski'
    """
    comma = "، " if direction(language) == "rtl" else ", "
    return comma.join(items)


@cache
def _locale(tag: str) -> Locale:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")

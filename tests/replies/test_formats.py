"""Names and numbers of each language."""

import pytest
from babel import Locale

from replies.catalogue import Catalogue
from replies.formats import (
    country_name,
    enumeration,
    flag,
    isolate,
    language_name,
    native_name,
    weekday_name,
)
from replies.places import countries

#: The languages the project has or will have.
LANGUAGES = (
    *("en", "pl", "lv", "it", "ro", "es", "de", "sv"),
    *("uk", "ru", "ar", "fr", "tr", "fa", "so", "ur"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_itself_days_and_countries(language: str) -> None:
    """CLDR has each of the sixteen languages: no tag or code reaches a reader."""
    assert native_name(language).casefold() != language
    assert len({weekday_name(day, language) for day in range(7)}) == 7
    assert not [code for code in countries() if country_name(code, language) == code]
    assert not [tag for tag in LANGUAGES if language_name(tag, language) == tag]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_are_joined_in_every_language(language: str) -> None:
    """One, two and more names can be listed."""
    comma = "،" if Locale.parse(language).text_direction == "rtl" else ","

    assert enumeration(["A"], language) == "A"
    assert enumeration(["A", "B", "C"], language) == f"A{comma} B{comma} C"


def test_an_unknown_language_gets_english_names() -> None:
    """A tag CLDR does not know is no reason to fail."""
    assert weekday_name(0, "xx-nonsense") == "Monday"


def test_flags_are_pairs_of_letters() -> None:
    """A flag is its country's two letters as regional indicators."""
    assert [flag(code) for code in ("PL", "se")] == ["🇵🇱", "🇸🇪"]


def test_isolates_only_where_needed(catalogue: Catalogue) -> None:
    """Right-to-left texts get isolates around a value, others none; nothing stays nothing."""
    expected = "\u206845\u2069" if catalogue.direction == "rtl" else "45"

    assert isolate("45", catalogue) == expected
    assert isolate("", catalogue) == ""

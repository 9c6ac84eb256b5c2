"""Tests of nlu/language.py and nlu/language_signs.py."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from nlu.corpus import Example, load_examples
from nlu.language import LanguageIdentifier
from nlu.language_signs import own_words
from nlu.normalise import tokens


@pytest.fixture(scope="module")
def identifier(world: Path) -> LanguageIdentifier:
    """The identifier of the small world, with a word that two languages share."""
    shared = [Example("pesel", "x", "en"), Example("pesel", "x", "uk")]
    return LanguageIdentifier.learn(
        [*load_examples(world), *shared], {"ru": ["нужен"], "uk": ["потрібен"]}
    )


def _code(
    identifier: LanguageIdentifier, text: str, head: Mapping[str, float], familiar: float = 0.8
) -> str:
    return identifier.identify(text, tokens(text), [], head, familiar).code


@pytest.mark.parametrize("text", ["", "😀😀", "123", "?!", "PESEL", "pesel 12"])
def test_what_could_be_any_language_is_und(identifier: LanguageIdentifier, text: str) -> None:
    """No letters, or only a word that several languages share: nobody knows."""
    assert _code(identifier, text, {"en": 0.99, "uk": 0.01}) == "und"


def test_a_bare_city_is_und(identifier: LanguageIdentifier) -> None:
    """A city's name says nothing of the language."""
    given = tokens("Lublin")

    assert identifier.identify("Lublin", given, given, {"en": 1.0}, 1.0).code == "und"


def test_russian_is_not_ukrainian(identifier: LanguageIdentifier) -> None:
    """Letters and words that Ukrainian has not are Russian, whatever the head thinks."""
    for text in ("где врач? мне нужен доктор", "объясните", "это срочно"):
        assert _code(identifier, text, {"uk": 1.0, "en": 0.0}) == "ru"
    assert _code(identifier, "потрібен лікар", {"uk": 0.3, "en": 0.7}) == "uk"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ich brauche dringend einen Arzt für mein Kind", "de"),
        ("مجھے ڈاکٹر چاہیے", "ur"),
        ("მჭირდება ექიმი", "ka"),
        ("我需要医生", "zh"),
        ("χρειάζομαι γιατρό", "el"),
    ],
)
def test_languages_without_examples_come_out_too(
    identifier: LanguageIdentifier, text: str, code: str
) -> None:
    """Any language may come out: scripts and the second opinion know more than the examples."""
    assert _code(identifier, text, {"en": 0.6, "uk": 0.4}, familiar=0.1) == code


def test_romanised_words_are_the_head_s(identifier: LanguageIdentifier) -> None:
    """What looks like another language in Latin letters is Ukrainian where the head is sure."""
    assert _code(identifier, "meni potriben likar dlia dytyny", {"uk": 0.98, "en": 0.02}) == "uk"


def test_words_of_two_languages_count_for_neither() -> None:
    """Only words of one list alone tell languages apart."""
    assert own_words({"ru": ["мне", "где"], "be": ["мне", "дзе"]}) == {
        "CYRILLIC": {"ru": ["где"], "be": ["дзе"]}
    }

"""Tests of nlu/gazetteer.py and nlu/masking.py."""

from pathlib import Path

import pytest

from nlu.corpus import load_gazetteer
from nlu.gazetteer import GazetteerMatcher
from nlu.masking import mask
from nlu.normalise import tokens


@pytest.fixture(scope="module")
def matcher(world: Path) -> GazetteerMatcher:
    """The matcher of the small world."""
    return GazetteerMatcher(load_gazetteer(world))


@pytest.mark.parametrize(
    ("text", "entity", "value", "named"),
    [
        ("a doctor in LUBLIN!", "city", "lublin", "LUBLIN"),
        ("лікар у Любліні", "city", "lublin", "Любліні"),
        ("طبيب بلوبلين", "city", "lublin", "بلوبلين"),
        ("Lublin'de doktor", "city", "lublin", "Lublin'de"),
        ("Lublinde doktor", "city", "lublin", "Lublinde"),
        ("from cluj napoca", "city", "cluj-napoca", "cluj napoca"),
        ("from ClujNapoca", "city", "cluj-napoca", "ClujNapoca"),
        ("in Cluj", "city", "cluj-napoca", "Cluj"),
        ("work in Lubiln", "city", "lublin", "Lubiln"),
        ("work in Ravena", "city", "ravenna", "Ravena"),
        ("speaks ukrainian", "spoken_language", "uk", "ukrainian"),
        ("is it for free", "cost", "free", "for free"),
        ("open today?", "time", "today", "today"),
    ],
)
def test_names_are_found_where_they_stand(
    matcher: GazetteerMatcher, text: str, entity: str, value: str, named: str
) -> None:
    """Case, script, clitics, suffixes, hyphens and one slip are forgiven; the slice is exact."""
    found = matcher.find(tokens(text))

    assert [(e.entity, e.value, text[e.start : e.end]) for e in found] == [(entity, value, named)]


@pytest.mark.parametrize("text", ["I fly from Dublin", "rigid", "rega", "live it", "", "😀"])
def test_other_words_are_not_names(matcher: GazetteerMatcher, text: str) -> None:
    """Another first letter, a short name or a longer word is no slip of a city."""
    assert matcher.find(tokens(text)) == []


def test_a_place_brings_its_country(matcher: GazetteerMatcher) -> None:
    """Outside the seven cities the country decides what can be offered."""
    (found,) = matcher.find(tokens("I am in Warsaw"))

    assert (found.entity, found.value, found.country) == ("place", "warsaw", "PL")


def test_the_longest_name_wins(matcher: GazetteerMatcher) -> None:
    """One name inside another is not found twice."""
    assert [e.value for e in matcher.find(tokens("cluj-napoca"))] == ["cluj-napoca"]


def test_a_matcher_survives_the_disk(matcher: GazetteerMatcher, tmp_path: Path) -> None:
    """What is loaded finds what was saved."""
    matcher.save(tmp_path)
    said = tokens("Lublinde, Warsaw, ravena")

    assert GazetteerMatcher.load(tmp_path).find(said) == matcher.find(said)


def test_masked_messages_do_not_tell_the_city(matcher: GazetteerMatcher) -> None:
    """Whatever the city or place, the classifier sees one name."""
    said = ["work in Lublin please", "work in Ravena please", "work in Vienna please"]

    assert len({mask(text, matcher.find(tokens(text))) for text in said}) == 1

"""Tests of nlu/danger.py."""

from pathlib import Path

import pytest

from nlu.corpus import load_danger
from nlu.danger import DangerMatcher
from nlu.normalise import tokens


@pytest.fixture(scope="module")
def matcher(world: Path) -> DangerMatcher:
    """The matcher of the small world; 'beast' is an everyday word."""
    return DangerMatcher(load_danger(world)[0], frozenset({"beast"}))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("help he is NOT breathing", ["medical"]),
        ("not breating", ["medical"]),
        ("he beats me", ["violence"]),
        ("they took my passport and beats me", ["violence", "trafficking"]),
        ("unconscious! my son!", ["medical"]),
        ("my son, he is three years old, he fainted", ["medical"]),
        ("i am dying", ["suicide"]),
    ],
)
def test_words_of_danger_are_found(matcher: DangerMatcher, text: str, kinds: list[str]) -> None:
    """Phrases, slips in long words, and groups in any order raise the alarm."""
    assert matcher.find(tokens(text)) == kinds


@pytest.mark.parametrize(
    "text",
    [
        "he is breathing",
        "the beast me",
        "no heat",
        "my son is at school, the teacher said that in the other class somebody else fainted",
        "I am dying to see it",
        "",
    ],
)
def test_near_misses_are_not(matcher: DangerMatcher, text: str) -> None:
    """Everyday words, words far apart and idioms do not."""
    assert matcher.find(tokens(text)) == []


def test_an_idiom_does_not_hide_a_danger(matcher: DangerMatcher) -> None:
    """Only the match inside the idiom is harmless."""
    assert matcher.find(tokens("dying to see you but he beats me")) == ["violence"]
    assert matcher.find(tokens("dying to see you, i am dying")) == ["suicide"]


def test_a_matcher_survives_the_disk(matcher: DangerMatcher, tmp_path: Path) -> None:
    """What is loaded finds what was saved."""
    matcher.save(tmp_path)
    loaded = DangerMatcher.load(tmp_path)

    for said in ("not breating", "the beast me", "son fainted", "dying to see"):
        assert loaded.find(tokens(said)) == matcher.find(tokens(said))

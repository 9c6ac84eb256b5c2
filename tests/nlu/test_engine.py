"""Tests of nlu/engine.py and nlu/needs.py."""

from pathlib import Path

import pytest

from nlu.encoder import NoEncoder
from nlu.engine import FALLBACK, Engine
from nlu.needs import choose, clauses
from nlu.normalise import tokens

_JOINS = frozenset({("and",), ("as", "well", "as")})


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a doctor and a job", ["a doctor", "a job"]),
        ("a doctor as well as a job", ["a doctor", "a job"]),
        ("I am ill. I need work", ["I am ill", "I need work"]),
        ("أحتاج طبيبا وأبحث عن عمل", ["أحتاج طبيبا", "أبحث عن عمل"]),
        ("a doctor", []),
        ("a doctor, ok?", []),
    ],
)
def test_messages_are_cut_where_needs_meet(text: str, parts: list[str]) -> None:
    """Punctuation, joining words and the Arabic 'and' cut; a part of few letters is none."""
    assert clauses(text, tokens(text), _JOINS) == parts


def test_one_need_said_twice_is_one() -> None:
    """Two parts about one thing, or a part about nothing, leave one need."""
    whole = {"a": 0.8, "b": 0.1}

    assert choose(whole, [{"a": 0.9}, {"a": 0.8}]) == ["a"]
    assert choose(whole, [{"a": 0.9}, {"b": 0.4}]) == ["a"]


def test_who_somebody_is_is_not_a_second_need() -> None:
    """Being a refugee is context; the need is what is asked for."""
    whole = {"health_doctor": 0.7, "residence_asylum": 0.2}
    parts = [{"residence_asylum": 0.95}, {"health_doctor": 0.95}]

    assert choose(whole, parts) == ["health_doctor"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("i need a doctor", "health_doctor"),
        ("шукаю роботу", "employment_job_search"),
        ("Lublin", "change_city"),
        ("Warsaw, Poland", "change_city"),
        ("Любліні", "change_city"),
        ("", FALLBACK),
        ("😀😀😀", FALLBACK),
        ("???", FALLBACK),
    ],
)
def test_intents(engine: Engine, text: str, intent: str) -> None:
    """Needs are told, a bare place is where somebody is, and nothing is not guessed at."""
    assert engine.read(text).intent == intent


@pytest.mark.parametrize(
    "text", ["i need a doctor", "", "Lublin", "qwrtz xyz", "\ud800\x00", "х" * 10_000]
)
def test_every_reading_is_whole(engine: Engine, text: str) -> None:
    """Whatever comes in, the ranking never holds the fallback and there is a need to offer."""
    reading = engine.read(text)

    assert FALLBACK not in [name for name, _ in reading.ranking]
    assert [p for _, p in reading.ranking] == sorted([p for _, p in reading.ranking], reverse=True)
    assert 1 <= len(reading.needs) <= 2


def test_two_needs_come_in_their_order(engine: Engine) -> None:
    """A message with two clear needs gives both, the first first."""
    assert engine.read("i need a doctor and i look for work").needs == (
        "health_doctor",
        "employment_job_search",
    )


def test_words_of_danger_are_enough(engine: Engine) -> None:
    """A phrase raises the alarm with full confidence, whatever the head thinks."""
    reading = engine.read("sorry to ask, can you tell me, he took my passport yesterday in Riga")

    assert (reading.urgent, reading.urgent_confidence) == ("trafficking", 1.0)


def test_a_city_says_nothing_of_the_need(engine: Engine) -> None:
    """The same words get the same confidence in every city."""
    said = [engine.read(f"i need a doctor in {city}") for city in ("Lublin", "Riga", "Warsaw")]

    assert len({(reading.intent, reading.confidence) for reading in said}) == 1


def test_many_at_once_are_read_as_one_by_one(engine: Engine) -> None:
    """Batches change nothing."""
    texts = ["i need a doctor and a job", "Lublin", "", "привіт", "he beats me"]

    assert engine.read_many(texts) == [engine.read(text) for text in texts]


def test_a_broken_part_never_stops_the_chat(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If classification itself fails, the message is not understood, not lost."""

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(type(engine.classifier), "judge", fail)

    assert engine.read("i need a doctor in Lublin").intent == FALLBACK


def test_an_engine_survives_the_disk(engine: Engine, tmp_path: Path) -> None:
    """What is loaded reads as what was saved."""
    engine.save(tmp_path)
    loaded = Engine.load(tmp_path, NoEncoder())

    for text in ("i need a doctor in Lublin", "він мене б'є, took my passport", "Ризі"):
        first, second = engine.read(text), loaded.read(text)
        assert (first.intent, first.language, first.entities, first.urgent, first.needs) == (
            second.intent,
            second.language,
            second.entities,
            second.urgent,
            second.needs,
        )

"""Tests of actions/hearing.py: which language a turn is answered in."""

from typing import Any

import pytest

from actions.hearing import NEAREST, Hearing, hear
from replies.catalogue import languages

_LONG = "four words at least"


def _hear(code: str, text: str = _LONG, confidence: float = 0.95, **metadata: Any) -> Hearing:
    message = {"language": {"code": code, "confidence": confidence}, "text": text}
    return hear(message, metadata, None)


def test_without_a_choice_the_language_heard_is_the_reader_s() -> None:
    """Nothing was chosen: the answer is in the language of the message, and it is remembered."""
    assert _hear("uk", language="pl") == Hearing("uk", changed=True)


def test_a_clear_message_in_another_language_is_answered_in_it() -> None:
    """A choice stays, but this answer is in the language written, with an offer to change."""
    heard = _hear("uk", language="pl", language_chosen=True)

    assert heard == Hearing("uk", offered="uk")
    assert heard.for_once


@pytest.mark.parametrize(("text", "confidence"), [("лікар", 0.99), (_LONG, 0.7)])
def test_a_short_or_unsure_message_keeps_the_choice(text: str, confidence: float) -> None:
    """One word, or a guess, does not overrule a choice; a button still offers the other."""
    heard = _hear("uk", text, confidence, language="pl", language_chosen=True)

    assert heard == Hearing("pl", offered="uk")
    assert not heard.for_once


@pytest.mark.parametrize("known", [None, "pl"])
def test_no_language_heard_changes_nothing(known: str | None) -> None:
    """Numbers, names of papers and signs are in no language."""
    assert _hear("und", language=known) == Hearing(known or "en")


def test_a_language_we_lack_gets_the_nearest() -> None:
    """Georgian, one word even: the answer is in Russian, with an apology."""
    assert _hear("ka", "ექიმი") == Hearing("ru", changed=True, lacking=True)
    assert _hear("zh", "我需要医生") == Hearing("en", changed=True, lacking=True)


def test_the_apology_is_said_once() -> None:
    """The nearest language is remembered: the next message is simply answered in it."""
    assert _hear("ka", "ექიმი", language="ru") == Hearing("ru")


def test_a_language_we_lack_keeps_what_the_reader_has() -> None:
    """A reader of Polish who writes Georgian reads the apology in Polish."""
    assert _hear("ka", "ექიმი", language="pl") == Hearing("pl", lacking=True)
    assert _hear("ka", "ექიმი", language="pl", language_chosen=True) == Hearing("pl")


def test_a_guess_at_a_language_we_lack_is_no_apology() -> None:
    """A typo that looks Finnish must not bring a menu of languages."""
    assert _hear("fi", "moi", 0.99) == Hearing("en")
    assert _hear("fi", _LONG, 0.7) == Hearing("en")


def test_the_nearest_language_is_one_we_write() -> None:
    """No language leads to a catalogue that is not there."""
    assert set(NEAREST.values()) <= set(languages())
    assert not set(NEAREST) & set(languages())

"""Apologies: always 112, always a way on."""

from typing import Any, get_args

import pytest

from replies.apologies import (
    Refusal,
    refusal_text,
    render_no_answer,
    render_refusal,
    render_service_down,
)
from replies.catalogue import Catalogue
from services_db.cards import PhoneCard, Text

REASONS = get_args(Refusal)


def test_apologies_as_the_reader_sees_them(golden: Any, catalogue: Catalogue, card: Any) -> None:
    """Every apology and refusal in every language."""
    messages = [
        render_no_answer(catalogue),
        render_no_answer(catalogue, info_point=card()),
        render_service_down(catalogue),
        *(render_refusal(reason, catalogue) for reason in REASONS),
    ]

    golden(f"apologies.{catalogue.language}", messages)


@pytest.mark.parametrize("render", [render_no_answer, render_service_down])
def test_apology_has_112_and_people(
    read_markup: Any, catalogue: Catalogue, card: Any, render: Any
) -> None:
    """A person in danger is not left with an error; the information point's phone is there."""
    message = render(catalogue, info_point=card())

    words = "".join(read_markup(message.text).words)
    assert "112" in words
    assert "+48814661009" in words
    assert [b.payload for row in message.buttons for b in row] == ["m", "i"]


def test_apology_without_a_phone_shows_another_way(english: Catalogue, card: Any) -> None:
    """Without a phone there are e-mail and web site."""
    text = render_no_answer(english, info_point=card(phones=())).text

    assert "point@example.org" in text
    assert "lublin.eu</a>" in text


def test_apology_says_that_a_machine_translated_a_note(catalogue: Catalogue, card: Any) -> None:
    """The information point's notes are in the reader's language; by whom is said last."""
    phone = PhoneCard("800120002", Text("note", "en", machine=True))
    text = render_no_answer(catalogue, info_point=card(phones=(phone,))).text

    assert text.splitlines()[-1] == catalogue.text("card-machine")


@pytest.mark.parametrize("reason", REASONS)
def test_refusal_says_112_and_why(catalogue: Catalogue, reason: Refusal) -> None:
    """Each reason has its own plain sentence, and 112 comes with the message."""
    text = refusal_text(reason, catalogue)

    assert text not in {refusal_text(other, catalogue) for other in REASONS if other != reason}
    assert not set("<>&\u2068\u2069") & set(text)
    assert "112" in render_refusal(reason, catalogue).text


def test_the_limit_is_said(english: Catalogue) -> None:
    """Who wrote too much learns how much is possible."""
    assert "4,096 characters" in refusal_text("long", english)

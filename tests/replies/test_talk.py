"""Greetings, thanks, privacy, and what is said of ourselves."""

from datetime import datetime
from typing import Any

import pytest

from replies import talk
from replies.catalogue import Catalogue, languages
from replies.formats import native_name
from replies.messages import Message

SIMPLE = [
    talk.render_greeting,
    talk.render_help,
    talk.render_thanks,
    talk.render_goodbye,
    talk.render_bot_challenge,
    talk.render_out_of_scope,
    talk.render_report_problem,
    talk.render_feedback,
    talk.render_privacy,
    talk.render_forgotten,
    talk.render_affirm,
    talk.render_deny,
    talk.render_hide,
    talk.render_language_changed,
]


def _payloads(message: Message) -> list[str]:
    return [button.payload for row in message.buttons for button in row]


def test_talk_as_the_reader_sees_it(
    golden: Any, catalogue: Catalogue, card: Any, monday: datetime
) -> None:
    """All that is said outside the search, in every language."""
    messages = [
        *talk.render_first_contact(catalogue),
        *(render(catalogue) for render in SIMPLE),
        talk.render_city_changed("lublin", catalogue),
        talk.render_city_changed("riga", catalogue, nearest=True),
        *talk.render_talk_to_human(None, catalogue, at=monday),
        talk.render_talk_to_human(card(), catalogue, at=monday)[0],
    ]

    golden(f"talk.{catalogue.language}", messages)


@pytest.mark.parametrize("render", SIMPLE)
def test_markup_is_clean(read_markup: Any, catalogue: Catalogue, render: Any) -> None:
    """Every text can be sent as it stands."""
    read_markup(render(catalogue).text)


def test_first_contact_offers_language_and_help(english: Catalogue) -> None:
    """Before anything else: the own language, two buttons a row, and help in danger."""
    (message,) = talk.render_first_contact(english)

    assert _payloads(message) == [*(f"l:{tag}" for tag in languages()), "h"]
    assert {len(row) for row in message.buttons[:-1]} <= {1, 2}
    assert len(message.buttons) == (len(languages()) + 1) // 2 + 1
    for fact in ("not the police", "not the immigration office", "independent", "112", "free"):
        assert fact in message.text


def test_first_contact_does_not_depend_on_reading_it(catalogue: Catalogue) -> None:
    """Whoever cannot read its language finds the own one by its own name."""
    (message,) = talk.render_first_contact(catalogue)

    titles = {button.title for row in message.buttons for button in row}
    assert {native_name(tag) for tag in languages()} < titles


def test_first_contact_fits_on_a_phone_s_screen(catalogue: Catalogue) -> None:
    """The text leaves room for the buttons: about sixteen lines of forty characters."""
    (message,) = talk.render_first_contact(catalogue)

    assert len(message.text) <= 650


def test_first_contact_says_what_is_kept(english: Catalogue) -> None:
    """What it names is in the privacy text, and the way there is told."""
    (message,) = talk.render_first_contact(english)

    for fact in ("city", "language", "last day when", "code", "after the answer"):
        assert fact in message.text
        assert fact in talk.render_privacy(english).text
    assert "/privacy" in message.text


def test_first_contact_names_a_known_city(english: Catalogue) -> None:
    """Who came by a link with a city sees which."""
    (message,) = talk.render_first_contact(english, city="cluj-napoca")

    assert message.text.endswith("Your city: <b>Cluj-Napoca</b>")


def test_privacy_names_what_is_kept(english: Catalogue) -> None:
    """Every kept thing and both spans of time are named: the text is a promise."""
    text = talk.render_privacy(english).text

    for fact in ("city", "language", "plain text", "saved", "last day", "12 months", "24 hours"):
        assert fact in text
    for fact in ("/forget", "encrypted", "subscription", "location", "block us", "30 days"):
        assert fact in text


def test_people_are_a_card_away(card: Any, english: Catalogue, monday: datetime) -> None:
    """No person is promised here; the place where people are follows with its id."""
    said, shown = talk.render_talk_to_human(card(), english, at=monday)

    assert (said.kind, shown.kind) == ("person", "cards")
    assert shown.entries == (card().id,)
    assert "No person answers in this chat" in said.text


def test_people_need_a_city(english: Catalogue, monday: datetime) -> None:
    """Without a city, the cities are offered."""
    (message,) = talk.render_talk_to_human(None, english, at=monday)

    assert "c:lublin" in _payloads(message)


def test_a_yes_or_no_to_nothing_has_the_menu(catalogue: Catalogue) -> None:
    """The menu is under it: nothing else follows."""
    for message in (talk.render_affirm(catalogue), talk.render_deny(catalogue)):
        assert message.kind == "menu"
        assert "g:health" in _payloads(message)

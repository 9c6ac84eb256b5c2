"""Messages for people in danger: a number to call at one glance."""

from collections.abc import Sequence
from datetime import datetime

from replies import icons
from replies.buttons import (
    change_city_button,
    city_name,
    country_rows,
    danger_rows,
    menu_button,
    way_on,
)
from replies.cards import MAX_TEXT, fitted, machine_line, name_text, spoken_languages
from replies.catalogue import Catalogue
from replies.contacts import email_line, phone_lines, phone_text, shown_notes, website_line
from replies.formats import country_name
from replies.messages import Message
from replies.opening import opening_lines
from services_db.cards import PhoneCard, ServiceCard
from services_db.hours import opening_state

#: The kinds of danger that are recognised.
DANGERS = tuple(icons.DANGER_ICONS)
_EUROPEAN_NUMBER = PhoneCard("112")
_MAX_CARDS = 6


def render_emergency(
    danger: str,
    cards: Sequence[ServiceCard],
    catalogue: Catalogue,
    *,
    at: datetime,
    city: str | None = None,
    country: str | None = None,
) -> Message:
    """Return the urgent entries, as they stand and in their order, for a kind of danger.

    Args:
        danger: one of ``DANGERS``.
        cards: the urgent entries; without any, the European emergency number is shown.
        catalogue: the reader's language.
        at: the aware moment for 'open now'.
        city: the slug of the city the numbers hold for, said at the end.
        country: the ISO code of the country they hold for, where there is no city.
    """
    lines = [_first_line(danger, catalogue), ""]
    for card in cards[:_MAX_CARDS]:
        lines += [*_entry_lines(card, catalogue, at), ""]
    if not cards:
        lines += [_european_line(catalogue), ""]
    where = city_name(city, catalogue) if city else ""
    if country and not where:
        where = country_name(country, catalogue.language)
    if where:
        lines.append(catalogue.text("emergency-for", place=where))
    rows = [(*way_on(catalogue), change_city_button(catalogue)) if where else way_on(catalogue)]
    notes = [note for card in cards[:_MAX_CARDS] for note in shown_notes(card)]
    text = fitted(lines, MAX_TEXT, last=machine_line(notes, catalogue)).strip()
    entries = tuple(card.id for card in cards[:_MAX_CARDS])
    return Message(text, "emergency", tuple(rows), entries)


def render_emergency_no_city(danger: str, catalogue: Catalogue) -> Message:
    """Return 112, and a button a country for the numbers there, before a city is known."""
    lines = [
        *european_lines(danger, catalogue),
        "",
        catalogue.text("emergency-choose-country"),
    ]
    rows = (*country_rows(danger, catalogue), (menu_button(catalogue),))
    return Message("\n".join(lines), "emergency", rows)


def european_lines(danger: str, catalogue: Catalogue) -> list[str]:
    """Return what to do now in a kind of danger, and the number that holds in all of Europe."""
    return [_first_line(danger, catalogue), "", _european_line(catalogue)]


def render_help_now(catalogue: Catalogue) -> Message:
    """Return 112 and the kinds of danger, for the button 'Help now'."""
    lines = [
        catalogue.text("emergency-help-now"),
        "",
        _european_line(catalogue),
        "",
        catalogue.text("emergency-which"),
    ]
    rows = (*danger_rows(catalogue), (menu_button(catalogue),))
    return Message("\n".join(lines), "emergency", rows)


def _first_line(danger: str, catalogue: Catalogue) -> str:
    return catalogue.text(f"emergency-{danger}")


def _european_line(catalogue: Catalogue) -> str:
    number = phone_text(_EUROPEAN_NUMBER, catalogue, strong=True)
    words = catalogue.text("emergency-number")
    return f"{words}\n{catalogue.text('emergency-112')}\n{icons.PHONE} {number}"


def _kind_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    """Return in the reader's language whom the first number reaches, if the name cannot."""
    if card.phones and card.phones[0] == _EUROPEAN_NUMBER:
        return [catalogue.text("emergency-112")]
    if card.name.language == catalogue.language:
        return []
    return [catalogue.text(icons.topic_key(card.topic))]


def _entry_lines(card: ServiceCard, catalogue: Catalogue, at: datetime) -> list[str]:
    lines = [
        name_text(card.name, catalogue),
        *_kind_line(card, catalogue),
        *phone_lines(card, catalogue, strong=True),
    ]
    if not card.phones:
        lines += [*email_line(card, catalogue), *website_line(card, catalogue)]
    if card.hours and not opening_state(card.hours, at).always:
        lines += opening_lines(card.hours, catalogue, at)
    names = spoken_languages(card, catalogue)
    if names:
        lines.append(f"{icons.LANGUAGES} {catalogue.text('card-languages', languages=names)}")
    return lines

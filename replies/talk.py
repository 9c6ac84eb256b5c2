"""What is said to a person who greets, thanks, asks who we are, or changes city or language."""

from datetime import datetime

from replies.buttons import (
    city_name,
    city_rows,
    help_button,
    information_button,
    language_rows,
    menu_button,
)
from replies.cards import render_card
from replies.catalogue import Catalogue
from replies.formats import language_name
from replies.menus import with_menu
from replies.messages import Message
from services_db.cards import ServiceCard


def render_first_contact(catalogue: Catalogue, *, city: str | None = None) -> tuple[Message, ...]:
    """Return who we are and what we keep, the languages to choose from, and help in danger.

    The city is named if it is known already. What the reader can do next follows: the question
    for the city, the menu or an answer.
    """
    text = catalogue.text("talk-first-contact")
    if city:
        text += "\n" + catalogue.text("talk-city-changed", city=city_name(city, catalogue))
    return (Message(text, "notice", (*language_rows(), (help_button(catalogue),))),)


def render_greeting(catalogue: Catalogue) -> Message:
    """Return a greeting; the menu follows."""
    return Message(catalogue.text("talk-greeting"))


def render_help(catalogue: Catalogue) -> Message:
    """Return how it works; the menu follows."""
    return Message(catalogue.text("talk-help"))


def render_thanks(catalogue: Catalogue) -> Message:
    """Return an answer to thanks."""
    return _short("talk-thanks", catalogue)


def render_goodbye(catalogue: Catalogue) -> Message:
    """Return a goodbye."""
    return _short("talk-goodbye", catalogue)


def render_bot_challenge(catalogue: Catalogue) -> Message:
    """Return that this is a program, not a person; the menu follows."""
    return Message(catalogue.text("talk-bot"))


def render_out_of_scope(catalogue: Catalogue) -> Message:
    """Return that we only know services, and which; the menu follows."""
    return Message(catalogue.text("talk-out-of-scope"))


def render_talk_to_human(
    info_point: ServiceCard | None, catalogue: Catalogue, *, at: datetime
) -> tuple[Message, ...]:
    """Return that no person answers here, and the place of the city where people do.

    Args:
        info_point: the city's information point; None: the city is not known yet.
        catalogue: the reader's language.
        at: the aware moment for 'open now'.
    """
    if info_point is None:
        text = catalogue.text("talk-human-no-city")
        rows = (*city_rows(catalogue), (help_button(catalogue), menu_button(catalogue)))
        return (Message(text, "person", rows),)
    card = Message(
        render_card(info_point, catalogue, at),
        "cards",
        ((menu_button(catalogue),),),
        (info_point.id,),
    )
    return Message(catalogue.text("talk-human"), "person"), card


def render_report_problem(catalogue: Catalogue) -> Message:
    """Return whom to tell that an entry is wrong."""
    return _short("talk-problem", catalogue)


def render_feedback(catalogue: Catalogue) -> Message:
    """Return thanks for feedback."""
    return _short("talk-feedback", catalogue)


def render_privacy(catalogue: Catalogue) -> Message:
    """Return what is kept about a person, and for how long."""
    return _short("privacy-text", catalogue)


def render_forgotten(catalogue: Catalogue) -> Message:
    """Return that what was kept is deleted."""
    return Message(catalogue.text("privacy-forgotten"), "notice", ((menu_button(catalogue),),))


def render_affirm(catalogue: Catalogue) -> Message:
    """Return an answer to a 'yes' to nothing."""
    return with_menu(catalogue.text("talk-affirm"), catalogue)


def render_deny(catalogue: Catalogue) -> Message:
    """Return an answer to a 'no' to nothing."""
    return with_menu(catalogue.text("talk-deny"), catalogue)


def render_hide(catalogue: Catalogue) -> Message:
    """Return how to remove the conversation from the screen."""
    return Message(catalogue.text("talk-hide"), "notice", ((menu_button(catalogue),),))


def render_language_changed(catalogue: Catalogue) -> Message:
    """Return, in the new language, that it is used from now on; the menu follows."""
    name = language_name(catalogue.language, catalogue.language)
    return Message(catalogue.text("talk-language-changed", language=name))


def render_city_changed(city: str, catalogue: Catalogue, *, nearest: bool = False) -> Message:
    """Return that the reader's city is set; an answer or the menu follows.

    Args:
        city: its slug.
        catalogue: the reader's language.
        nearest: it was found by a location the reader shared.
    """
    key = "talk-city-nearest" if nearest else "talk-city-changed"
    return Message(catalogue.text(key, city=city_name(city, catalogue)))


def _short(key: str, catalogue: Catalogue) -> Message:
    row = (menu_button(catalogue), information_button(catalogue))
    return Message(catalogue.text(key), "notice", (row,))

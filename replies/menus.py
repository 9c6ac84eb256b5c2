"""The menu, the choices of city and language, and the questions back when we are not sure."""

from collections.abc import Sequence

from replies import icons
from replies.buttons import (
    Row,
    change_city_button,
    change_language_button,
    city_name,
    city_rows,
    group_rows,
    help_button,
    information_button,
    language_button,
    language_rows,
    menu_button,
    topic_rows,
    way_on,
)
from replies.catalogue import Catalogue
from replies.formats import country_name
from replies.messages import Button, Message
from replies.payloads import Payload
from services_db.cards import Filters

_MAX_OFFERS = 3


def menu_rows(catalogue: Catalogue) -> tuple[Row, ...]:
    """Return the menu's buttons: help now first, then the groups, city and language."""
    return (
        (help_button(catalogue),),
        *group_rows(catalogue),
        (change_city_button(catalogue), change_language_button(catalogue)),
    )


def with_menu(text: str, catalogue: Catalogue) -> Message:
    """Return a message with the menu's buttons under it."""
    return Message(text, "menu", menu_rows(catalogue))


def render_menu(catalogue: Catalogue, *, city: str | None = None) -> Message:
    """Return the menu; it names the reader's city if there is one."""
    lines = [catalogue.text("menu-title")]
    if city:
        lines.append(catalogue.text("menu-city", city=city_name(city, catalogue)))
    return with_menu("\n".join(lines), catalogue)


def render_group(group: str, catalogue: Catalogue) -> Message:
    """Return the topics of a group, with a button each."""
    label = catalogue.plain(f"group-{group}")
    text = f"{icons.GROUP_ICONS[group]} {catalogue.text('menu-group', group=label)}"
    rows = (*topic_rows(icons.topics_of(group), catalogue), (menu_button(catalogue),))
    return Message(text, "menu", rows)


def render_city_choice(catalogue: Catalogue, *, question_waits: bool = False) -> Message:
    """Return the question for the city, with a button each.

    Args:
        catalogue: the reader's language.
        question_waits: whether the reader already asked something, answered after the choice.
    """
    key = "menu-choose-city-first" if question_waits else "menu-choose-city"
    rows = (*city_rows(catalogue), (help_button(catalogue), menu_button(catalogue)))
    return Message(catalogue.text(key), "question", rows)


def render_language_choice(catalogue: Catalogue) -> Message:
    """Return the question for the language, each under its own name."""
    text = catalogue.text("menu-choose-language")
    return Message(text, "question", (*language_rows(), (menu_button(catalogue),)))


def render_language_offer(catalogue: Catalogue, *, for_once: bool = False) -> Message:
    """Return, in the language heard, that we can answer in it, with the button to choose it.

    Args:
        catalogue: the language heard.
        for_once: whether this answer is in it already.
    """
    text = catalogue.text("talk-language-for-once" if for_once else "talk-language-offer")
    return Message(text, "question", ((language_button(catalogue.language),),))


def render_language_lacking(catalogue: Catalogue) -> Message:
    """Return the apology for a language we do not write, with those that we do."""
    text = catalogue.text("talk-language-lacking")
    return Message(text, "question", language_rows())


def render_did_you_mean(topics: Sequence[str], catalogue: Catalogue) -> Message:
    """Return at most three topics to choose from; without any, the menu."""
    if not topics:
        return render_not_understood(catalogue)
    return _offer("menu-did-you-mean", topics, catalogue)


def render_not_this(topics: Sequence[str], catalogue: Catalogue) -> Message:
    """Return at most three other topics after 'Not this'; without any, the menu."""
    if not topics:
        return with_menu(catalogue.text("menu-not-this-none"), catalogue)
    return _offer("menu-not-this", topics, catalogue)


def render_not_understood(catalogue: Catalogue) -> Message:
    """Return what to say to words we could make nothing of."""
    return with_menu(catalogue.text("menu-not-understood"), catalogue)


def render_old_button(catalogue: Catalogue) -> Message:
    """Return what to say to a button that means nothing any more; the menu follows."""
    return Message(catalogue.text("menu-old-button"))


def render_unknown_place(
    catalogue: Catalogue, *, country: str | None = None, has_services: bool = False
) -> Message:
    """Return what to say about a town that is not one of our cities.

    Args:
        catalogue: the reader's language.
        country: its ISO code.
        has_services: whether entries that hold in the whole country follow.
    """
    if country and has_services:
        name = country_name(country, catalogue.language)
        return Message(catalogue.text("menu-unknown-place-country", country=name))
    text = catalogue.text("menu-unknown-place")
    rows = (*city_rows(catalogue), (help_button(catalogue), menu_button(catalogue)))
    return Message(text, "question", rows)


def render_narrow(catalogue: Catalogue, filters: Filters | None = None) -> Message:
    """Return the question what the places should be: free, open now."""
    wish = filters or Filters()
    offers = (
        ("services-filter-any-cost", "cost", "")
        if wish.cost
        else ("services-filter-free", "cost", "free"),
        ("services-filter-any-time", "open_now", "")
        if wish.open_now
        else ("services-filter-open", "open_now", "yes"),
    )
    row = tuple(
        Button(catalogue.plain(key), Payload("f", filter=name, value=value).encode())
        for key, name, value in offers
    )
    return Message(catalogue.text("menu-narrow"), "question", (row, way_on(catalogue)))


def render_no_more(catalogue: Catalogue) -> Message:
    """Return what to say when all places were shown."""
    return Message(catalogue.text("menu-no-more"), "notice", (way_on(catalogue),))


def render_nothing_yet(catalogue: Catalogue) -> Message:
    """Return what to say to 'more' or 'only free' before anything was asked."""
    return with_menu(catalogue.text("menu-nothing-yet"), catalogue)


def _offer(key: str, topics: Sequence[str], catalogue: Catalogue) -> Message:
    offered = tuple(dict.fromkeys(topics))[:_MAX_OFFERS]
    rows = (
        *topic_rows(offered, catalogue),
        (menu_button(catalogue), information_button(catalogue)),
    )
    return Message(catalogue.text(key), "question", rows)

"""What a button does: one small function a verb of ``replies.payloads``."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from actions.ask import DANGERS, Ask
from actions.base import OstojaAction
from actions.danger import help_now
from actions.places import settle
from actions.search import ask_city, show_topic
from actions.turn import Turn
from replies.catalogue import Catalogue, languages
from replies.emergency import render_emergency_no_city
from replies.icons import GROUP_ICONS, TOPIC_ICONS
from replies.menus import (
    render_city_choice,
    render_group,
    render_language_choice,
    render_menu,
    render_not_this,
    render_old_button,
)
from replies.payloads import Payload
from replies.services import render_entry, render_entry_gone
from replies.talk import render_first_contact, render_language_changed
from services_db import queries
from services_db.cards import COSTS, Filters


class ActionChoose(OstojaAction):
    """Do what the pressed button says; an old or unknown one says so and shows the menu."""

    action_name: ClassVar[str] = "action_choose"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Dispatch by the payload's verb."""
        payload = ask.payload
        done = payload is not None and _VERBS[payload.verb](turn, ask, payload)
        if not done:
            turn.say(render_old_button(turn.catalogue), render_menu(turn.catalogue, city=ask.city))


class ActionShowMenu(ActionChoose):
    """Show the menu or one of its groups: the same buttons under another intent."""

    action_name: ClassVar[str] = "action_show_menu"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Show what was pressed; the menu when nothing was."""
        if ask.payload is None and not ask.place:
            turn.say(render_menu(turn.catalogue, city=ask.city))
        else:
            super().fill(turn, ask)


def set_language(turn: Turn, ask: Ask, language: str) -> None:
    """Answer in a chosen language from now on, and say in it what the reader just saw."""
    turn.catalogue = Catalogue(language)
    turn.language = language
    turn.language_chosen = True
    turn.slots["language"] = language
    turn.say(render_language_changed(turn.catalogue))
    danger, topics = ask.pending.get("danger"), ask.pending.get("topics")
    if danger in DANGERS:
        turn.say(render_emergency_no_city(danger, turn.catalogue))
    elif ask.city is None:
        if not topics:
            turn.say(*render_first_contact(turn.catalogue))
        turn.say(render_city_choice(turn.catalogue, question_waits=bool(topics)))
    elif ask.topic in TOPIC_ICONS:
        show_topic(turn, ask, ask.topic, city=ask.city, filters=ask.kept_filters)
    else:
        turn.say(render_menu(turn.catalogue, city=ask.city))


def _topic(turn: Turn, ask: Ask, payload: Payload) -> bool:
    if payload.topic not in TOPIC_ICONS:
        return False
    if ask.city is None:
        ask_city(turn, ask, [payload.topic])
        return True
    filters = ask.kept_filters if payload.topic == ask.topic else Filters()
    show_topic(turn, ask, payload.topic, city=ask.city, filters=filters, offset=payload.offset)
    return True


def _group(turn: Turn, ask: Ask, payload: Payload) -> bool:
    if payload.group not in GROUP_ICONS:
        return False
    turn.say(render_group(payload.group, turn.catalogue))
    return True


def _city(turn: Turn, ask: Ask, payload: Payload) -> bool:
    if not payload.city:
        ask_city(turn, ask, ask.pending.get("topics") or ())
        return True
    if payload.city not in {city.slug for city in queries.cities(turn.session)}:
        return False
    settle(turn, ask, payload.city)
    return True


def _language(turn: Turn, ask: Ask, payload: Payload) -> bool:
    if payload.language and payload.language not in languages():
        return False
    if payload.language:
        set_language(turn, ask, payload.language)
    else:
        turn.say(render_language_choice(turn.catalogue))
    return True


def _entry(turn: Turn, ask: Ask, payload: Payload) -> bool:
    card = queries.service_card(
        turn.session, payload.entry, city=ask.city, language=turn.catalogue.language
    )
    if card is None:
        turn.say(render_entry_gone(turn.catalogue))
    else:
        turn.say(render_entry(card, turn.catalogue, at=turn.at))
    return True


def _filter(turn: Turn, ask: Ask, payload: Payload) -> bool:
    if not ask.topic or not ask.city:
        return False
    filters = ask.kept_filters
    match payload.filter:
        case "cost" if payload.value in (*COSTS, ""):
            filters = replace(filters, cost=payload.value or None)
        case "spoken_language":
            filters = replace(filters, spoken_language=payload.value or None)
        case "open_now":
            filters = replace(filters, open_now=payload.value == "yes")
        case _:
            return False
    show_topic(turn, ask, ask.topic, city=ask.city, filters=filters)
    return True


def _not_this(turn: Turn, ask: Ask, payload: Payload) -> bool:
    if payload.topic not in TOPIC_ICONS:
        return False
    group = payload.topic.split(".")[0]
    siblings = [topic for topic in TOPIC_ICONS if topic.startswith(f"{group}.")]
    meant = ask.alternatives if payload.topic == ask.topic else ()
    others = [topic for topic in (*meant, *siblings) if topic != payload.topic]
    turn.say(render_not_this(tuple(dict.fromkeys(others))[:3], turn.catalogue))
    return True


def _menu(turn: Turn, ask: Ask, payload: Payload) -> bool:
    turn.say(render_menu(turn.catalogue, city=ask.city))
    return True


def _information(turn: Turn, ask: Ask, payload: Payload) -> bool:
    return _topic(turn, ask, Payload("t", topic="info.point"))


def _help_now(turn: Turn, ask: Ask, payload: Payload) -> bool:
    help_now(turn, ask, payload.danger, payload.country)
    return True


_VERBS: dict[str, Callable[[Turn, Ask, Payload], bool]] = {
    "t": _topic,
    "g": _group,
    "c": _city,
    "l": _language,
    "e": _entry,
    "f": _filter,
    "d": _not_this,
    "m": _menu,
    "i": _information,
    "h": _help_now,
}

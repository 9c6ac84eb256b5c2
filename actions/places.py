"""Actions about where the reader is: a city named, a location shared, a deep link."""

from typing import ClassVar

from actions.ask import Ask, filters_from
from actions.base import OstojaAction
from actions.danger import answer_in_city
from actions.search import answer_outside, answer_topics, ask_city
from actions.turn import Turn
from replies.catalogue import languages
from replies.icons import TOPIC_ICONS
from replies.links import decode_start
from replies.menus import render_menu
from replies.services import render_entry, render_entry_gone
from replies.talk import render_city_changed, render_first_contact
from services_db import queries


def settle(turn: Turn, ask: Ask, city: str, *, nearest: bool = False) -> None:
    """Remember the city and answer the question that waited for it, else show the menu."""
    turn.move_to(city)
    turn.slots["pending"] = None
    topics = tuple(ask.pending.get("topics") or ())
    turn.say(render_city_changed(city, turn.catalogue, nearest=nearest))
    if danger := ask.pending.get("danger"):
        answer_in_city(turn, ask, danger, city, topics)
    elif topics:
        filters = filters_from(ask.pending.get("filters"))
        answer_topics(turn, ask, topics, city=city, filters=filters, first=True)
    else:
        turn.say(render_menu(turn.catalogue, city=city))


class ActionChangeCity(OstojaAction):
    """Move to the city named in the message, or ask for it."""

    action_name: ClassVar[str] = "action_change_city"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Settle in the one city named; ask when none or several are."""
        waiting = tuple(ask.pending.get("topics") or ())
        if len(ask.cities) == 1:
            settle(turn, ask, ask.cities[0])
        elif ask.places and not ask.cities:
            answer_outside(turn, ask, waiting or ("info.point",))
        else:
            ask_city(turn, ask, waiting)


class ActionShareLocation(OstojaAction):
    """Move to the city nearest to a shared location; the front end has found it already."""

    action_name: ClassVar[str] = "action_share_location"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Settle in the city; a payload that is none of ours asks for it."""
        known = {city.slug for city in queries.cities(turn.session)}
        if ask.place in known:
            settle(turn, ask, ask.place, nearest=True)
        else:
            ask_city(turn, ask, ask.pending.get("topics") or ())


class ActionStart(OstojaAction):
    """First contact: who this is, then what the deep link asked for."""

    action_name: ClassVar[str] = "action_start"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Introduce Ostoja; then the entry, the topic, the city question or the menu."""
        known = {city.slug for city in queries.cities(turn.session)}
        start = decode_start(ask.place, TOPIC_ICONS, known, languages())
        city = start.city or ask.city
        turn.say(*render_first_contact(turn.catalogue, city=city))
        if start.city:
            turn.move_to(start.city)
        if start.entry:
            card = queries.service_card(
                turn.session, start.entry, city=city, language=turn.catalogue.language
            )
            if card is not None:
                turn.say(render_entry(card, turn.catalogue, at=turn.at))
                return
            turn.say(render_entry_gone(turn.catalogue))
        topics = (start.topic,) if start.topic else ()
        if city is None:
            ask_city(turn, ask, topics)
        elif topics:
            answer_topics(turn, ask, topics, city=city)
        else:
            turn.say(render_menu(turn.catalogue, city=city))

"""From a need to cards: city, filters, widening, paging. What every searching action shares."""

from collections.abc import Iterable

from actions.ask import Ask, filters_slot, topic_slot
from actions.turn import Turn
from replies.menus import render_city_choice, render_unknown_place
from replies.services import render_services
from services_db import queries, search
from services_db.cards import Filters

#: Cards of one answer; with two needs they share them.
PAGE = 3


def city_of(turn: Turn, ask: Ask) -> str | None:
    """Return the city to search: the one named in the message, else the reader's.

    A city named in the message becomes the reader's. With two named nobody can know which.
    """
    if len(ask.cities) == 1:
        if ask.cities[0] != ask.city:
            turn.move_to(ask.cities[0])
        return ask.cities[0]
    return None if ask.cities else ask.city


def answer_needs(turn: Turn, ask: Ask, topics: tuple[str, ...]) -> None:
    """Answer a typed need: in a town of ours, outside them, or after asking for the city."""
    if ask.places and not ask.cities:
        answer_outside(turn, ask, topics)
        return
    city = city_of(turn, ask)
    if city is None:
        ask_city(turn, ask, topics)
        return
    answer_topics(turn, ask, topics, city=city, first=True)


def ask_city(turn: Turn, ask: Ask, topics: Iterable[str]) -> None:
    """Ask for the city, and keep the question until it is answered."""
    turn.slots["pending"] = {
        "topics": list(topics),
        "filters": filters_slot(ask.filters),
    }
    turn.say(
        render_city_choice(turn.catalogue, question_waits=bool(turn.slots["pending"]["topics"]))
    )


def answer_topics(
    turn: Turn,
    ask: Ask,
    topics: tuple[str, ...],
    *,
    city: str,
    filters: Filters | None = None,
    first: bool = False,
    exclude: frozenset[str] = frozenset(),
) -> None:
    """Show the first cards of one or two topics; ``exclude`` ids were said already."""
    limit = PAGE if len(topics) == 1 else PAGE - 1
    for number, topic in enumerate(topics):
        said = ask.filters_for(topic) if filters is None else filters
        show_topic(
            turn,
            ask,
            topic,
            city=city,
            filters=said,
            limit=limit if number == 0 else PAGE - limit,
            first=first and len(topics) == 1,
            exclude=exclude,
        )


def show_topic(
    turn: Turn,
    ask: Ask,
    topic: str,
    *,
    city: str,
    filters: Filters,
    offset: int = 0,
    limit: int = PAGE,
    first: bool = False,
    exclude: frozenset[str] = frozenset(),
) -> None:
    """Show one page of a topic and remember where it ends."""
    result = search.search(
        turn.session,
        city,
        topic=topic,
        language=turn.catalogue.language,
        filters=filters,
        at=turn.at,
        limit=limit,
        offset=offset,
        exclude=exclude,
    )
    if exclude and not result.cards:
        return
    alternatives = tuple(other for other in ask.ranking if other != topic)[:3] if first else ()
    turn.say(
        *render_services(
            result,
            turn.catalogue,
            asked_topic=topic,
            city=city,
            at=turn.at,
            filters=filters,
            alternatives=alternatives,
            show_not_this=first,
        )
    )
    turn.slots["topic"] = topic_slot(topic, result.next_offset)
    turn.slots["filters"] = filters_slot(filters)
    turn.slots["pending"] = None
    if first:
        turn.slots["alternatives"] = list(alternatives)


def answer_outside(turn: Turn, ask: Ask, topics: tuple[str, ...]) -> None:
    """Answer for a town we do not serve: say so, then what its whole country offers."""
    country = ask.places[0].country
    known = {city.country for city in queries.cities(turn.session)}
    if country not in known:
        turn.say(render_unknown_place(turn.catalogue))
        return
    result = search.national_services(
        turn.session, country, topic=topics[0], language=turn.catalogue.language, at=turn.at
    )
    turn.say(
        render_unknown_place(turn.catalogue, country=country, has_services=bool(result.cards))
    )
    if result.cards:
        cards = render_services(
            result,
            turn.catalogue,
            asked_topic=topics[0],
            city=None,
            country=country,
            at=turn.at,
        )
        turn.say(*cards)

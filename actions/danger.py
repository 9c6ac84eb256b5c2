"""A person in danger: the urgent entries first, whatever else the message says."""

from actions.ask import Ask
from actions.search import answer_topics, city_of
from actions.turn import Turn
from replies.buttons import city_button
from replies.emergency import render_emergency, render_emergency_no_city, render_help_now
from replies.messages import Button
from services_db import queries

#: The topic that goes on where the urgent entries end.
TOPICS = {
    "medical": "health.emergency",
    "suicide": "health.mental",
    "violence": "safety.violence",
    "trafficking": "safety.trafficking",
}
#: What a reader asked of the bot itself is done also in a turn that sounds like danger.
STILL_DONE = frozenset({"forget_me", "change_language"})


def answer_first(turn: Turn, ask: Ask) -> None:
    """Say whom to call now, then show the services for the same need."""
    danger = ask.urgent or "medical"
    city = city_of(turn, ask)
    if city is None:
        _answer_without_city(turn, ask, danger)
        return
    topics = () if ask.intent in STILL_DONE else _topics(ask, danger)
    answer_in_city(turn, ask, danger, city, topics)


def answer_in_city(turn: Turn, ask: Ask, danger: str, city: str, topics: tuple[str, ...]) -> None:
    """Say whom to call in a city, then show the services for the topics that are not these."""
    urgent = queries.urgent_services(turn.session, city, danger, language=turn.catalogue.language)
    turn.say(render_emergency(danger, urgent, turn.catalogue, at=turn.at, city=city))
    shown = frozenset(card.id for card in urgent)
    answer_topics(turn, ask, topics, city=city, exclude=shown)


def help_now(turn: Turn, ask: Ask, danger: str = "", country: str = "") -> None:
    """Answer the button 'help now', before a city is known for one country."""
    language = turn.catalogue.language
    if danger not in TOPICS:
        turn.say(render_help_now(turn.catalogue))
        return
    if country:
        urgent = queries.urgent_national(turn.session, country.upper(), danger, language=language)
        message = render_emergency(
            danger, urgent, turn.catalogue, at=turn.at, country=country.upper()
        )
        turn.say(message.with_buttons(_cities_of(turn, country.upper())))
        return
    if ask.city:
        urgent = queries.urgent_services(turn.session, ask.city, danger, language=language)
    else:
        turn.say(render_emergency_no_city(danger, turn.catalogue))
        return
    turn.say(render_emergency(danger, urgent, turn.catalogue, at=turn.at, city=ask.city))


def _answer_without_city(turn: Turn, ask: Ask, danger: str) -> None:
    """Say 112 and ask for the country; the need is kept until the city is known."""
    turn.slots["pending"] = {"topics": list(_topics(ask, danger)), "danger": danger}
    if len(ask.countries) == 1:
        help_now(turn, ask, danger, ask.countries[0])
    else:
        turn.say(render_emergency_no_city(danger, turn.catalogue))


def _cities_of(turn: Turn, country: str) -> list[list[Button]]:
    """Return a button for each of our cities in a country: there is more help known there."""
    cities = [city.slug for city in queries.cities(turn.session) if city.country == country]
    return [[city_button(slug, country, turn.catalogue)] for slug in cities]


def _topics(ask: Ask, danger: str) -> tuple[str, ...]:
    """Return the needs to go on with: the danger's own topic leads."""
    return tuple(dict.fromkeys([TOPICS[danger], *ask.needs]))[:2]

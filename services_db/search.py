"""A search that always ends somewhere, and says how far it had to go."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from services_db.assemble import load_cards
from services_db.candidates import find_candidates
from services_db.cards import Filters, SearchResult
from services_db.models import InfoPoint
from services_db.places import Place, check_topic, place_of_city, place_of_country
from services_db.queries import topics
from services_db.ranking import Candidate, narrow_or_widen, rank
from services_db.related import related_topics

INFO_TOPIC = "info.point"


@dataclass(frozen=True, slots=True)
class _Question:
    place: Place
    topic: str
    language: str
    filters: Filters
    at: datetime


@dataclass(frozen=True, slots=True)
class _Found:
    candidates: list[Candidate]
    topic: str
    widened: tuple[str, ...]


def search(
    session: Session,
    city: str,
    *,
    topic: str,
    language: str,
    filters: Filters = Filters(),  # noqa: B008 - frozen
    at: datetime | None = None,
    limit: int = 3,
    offset: int = 0,
    exclude: Collection[str] = (),
) -> SearchResult:
    """Return a page of what helps best with a topic in a city, and what was widened for it.

    If nobody meets the filters, as few of them as possible are dropped. If the topic has no
    entry at all, the most related topic that has one answers, then the city's information
    point. The order does not depend on ``offset``.
    Ids in ``exclude`` were said already: they are left out of the page and its total.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
        UnknownTopicError: the topic is not in the taxonomy.
    """
    place = place_of_city(session, city)
    check_topic(session, topic)
    question = _Question(place, topic, language, filters, at or datetime.now(UTC))
    return _page(session, question, limit, offset, exclude)


def national_services(
    session: Session,
    country: str,
    *,
    topic: str,
    language: str,
    filters: Filters = Filters(),  # noqa: B008 - frozen
    at: datetime | None = None,
    limit: int = 3,
    offset: int = 0,
) -> SearchResult:
    """Return what a country offers everywhere, for a town that is none of our cities.

    ``widened`` always holds ``city``. A country that is none of ours has nothing: ``total`` 0.

    Raises:
        UnknownTopicError: the topic is not in the taxonomy.
    """
    check_topic(session, topic)
    place = place_of_country(session, country)
    if place is None:
        return SearchResult((), 0, offset, topic, ("city",))
    question = _Question(place, topic, language, filters, at or datetime.now(UTC))
    return _page(session, question, limit, offset)


def _page(
    session: Session,
    question: _Question,
    limit: int,
    offset: int,
    exclude: Collection[str] = (),
) -> SearchResult:
    found = _find(session, question)
    kept = [(one.id, one.topic) for one in found.candidates if one.id not in exclude]
    page = kept[offset:]
    cards = load_cards(
        session,
        page[:limit],
        question.place,
        language=question.language,
        today=question.at.date(),
    )
    return SearchResult(tuple(cards), len(kept), offset, found.topic, found.widened)


def _find(session: Session, question: _Question) -> _Found:
    if question.topic == INFO_TOPIC and question.place.city and not question.filters:
        return _information(session, question)
    if found := _answer(session, question, [question.topic]):
        return found
    others = related_topics(question.topic, topics(session))
    if found := _answer(session, question, others):
        return found
    return _information(session, question)


def _answer(session: Session, question: _Question, asked: list[str]) -> _Found | None:
    """Return what the first topic has that has anything, narrowed as far as it goes."""
    if not asked:
        return None
    everything = find_candidates(session, question.place, asked, question.language)
    for topic in asked:
        of_topic = [candidate for candidate in everything if candidate.topic == topic]
        ranked = rank(of_topic, question.at.date())
        found, dropped = narrow_or_widen(ranked, question.filters, question.at)
        if found:
            return _Found(found, topic, _widened(question, topic, found, dropped))
    return None


def _information(session: Session, question: _Question) -> _Found:
    """Return the information points, the city's own first, whatever the filters say."""
    everything = find_candidates(session, question.place, [INFO_TOPIC], question.language)
    own = session.scalar(
        select(InfoPoint.service_id).where(InfoPoint.city_id == question.place.city)
    )
    ranked = rank(everything, question.at.date())
    ranked.sort(key=lambda candidate: candidate.id != own)  # stable: the rest keep their order
    return _Found(ranked, INFO_TOPIC, _widened(question, INFO_TOPIC, ranked, ()))


def _widened(
    question: _Question, topic: str, found: list[Candidate], dropped: tuple[str, ...]
) -> tuple[str, ...]:
    widened = list(dropped)
    if found and all(candidate.scope == "national" for candidate in found):
        widened.append("city")
    if topic != question.topic:
        widened.append("topic")
    return tuple(widened)

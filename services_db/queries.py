"""What the rest of the project asks the services database; answers are frozen cards."""

from datetime import UTC, date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, selectinload

from services_db.assemble import load_cards, main_topic, make_card, with_details
from services_db.candidates import find_candidates
from services_db.cards import DANGERS, CityCard, Filters, ServiceCard, Text
from services_db.distance import nearest_city
from services_db.errors import UnknownCityError, UnknownDangerError, UnknownTopicError
from services_db.models import Attribute, City, InfoPoint, Service, TaxonomyTerm, UrgentEntry
from services_db.places import (
    Place,
    check_topic,
    is_for,
    is_shown,
    place_of_city,
    place_of_country,
)
from services_db.ranking import Candidate, narrow, rank

__all__ = [
    "UnknownCityError",
    "UnknownDangerError",
    "UnknownTopicError",
    "cities",
    "count",
    "find_services",
    "info_point",
    "nearest_city",
    "service_card",
    "topics",
    "topics_with_services",
    "urgent_national",
    "urgent_services",
]

#: The topic under which an urgent entry is shown, if it is about it.
_DANGER_TOPICS = {
    "medical": "health.emergency",
    "suicide": "health.mental",
    "violence": "safety.violence",
    "trafficking": "safety.trafficking",
}


def find_services(
    session: Session,
    city: str,
    *,
    topic: str,
    language: str,
    filters: Filters = Filters(),  # noqa: B008 - frozen
    at: datetime | None = None,
    limit: int = 3,
    offset: int = 0,
) -> list[ServiceCard]:
    """Return the city's shown services on a topic, best first, texts in the nearest language.

    National entries belong to every city of their country. ``at`` is the aware moment that
    'open now' and 'confirmed' are judged by; now, if it is left out. The number of statements
    does not depend on the number of services.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
        UnknownTopicError: the topic is not in the taxonomy.
    """
    moment = at or datetime.now(UTC)
    place, found = _matching(session, city, topic, language, filters, moment)
    page = [(candidate.id, candidate.topic) for candidate in found[offset : offset + limit]]
    return load_cards(session, page, place, language=language, today=moment.date())


def count(
    session: Session,
    city: str,
    *,
    topic: str,
    filters: Filters = Filters(),  # noqa: B008 - frozen
    at: datetime | None = None,
) -> int:
    """Return how many services ``find_services`` would give without a limit.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
        UnknownTopicError: the topic is not in the taxonomy.
    """
    _, found = _matching(session, city, topic, "en", filters, at or datetime.now(UTC))
    return len(found)


def urgent_services(
    session: Session, city: str, danger: str, *, language: str, at: datetime | None = None
) -> list[ServiceCard]:
    """Return what a person in danger is shown first in a city: its entries, in its order.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
        UnknownDangerError: the kind of danger is none of ``DANGERS``.
    """
    place = place_of_city(session, city)
    return _urgent(session, place, [city], danger, language, at)


def urgent_national(
    session: Session, country: str, danger: str, *, language: str, at: datetime | None = None
) -> list[ServiceCard]:
    """Return what a person in danger is shown in a country: its cities' national entries.

    Empty for a country that is none of ours.

    Raises:
        UnknownDangerError: the kind of danger is none of ``DANGERS``.
    """
    place = place_of_country(session, country)
    if place is None:
        _check_danger(danger)
        return []
    served = select(City.id).where(City.country == place.country, City.active).order_by(City.id)
    return _urgent(session, place, list(session.scalars(served)), danger, language, at)


def service_card(
    session: Session,
    entry: str,
    *,
    city: str | None = None,
    language: str,
    at: datetime | None = None,
) -> ServiceCard | None:
    """Return one service if readers may see it; ``city`` is the reader's, for clock and names.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
    """
    served = select(City.id).where(City.active)
    service = session.scalar(
        with_details().where(
            Service.id == entry,
            is_shown(),
            or_(Service.city_id.is_(None), Service.city_id.in_(served)),
        )
    )
    here = service.city_id if service and service.city_id else city
    place = place_of_city(session, here) if here else None
    if service is not None and place is None:
        place = place_of_country(session, service.country)
    if service is None or place is None:
        return None
    topic = main_topic((a.term_code for a in service.attributes), "")
    return make_card(service, place, topic=topic, language=language, today=_today(at))


def info_point(session: Session, city: str, language: str) -> ServiceCard | None:
    """Return where the city sends a person who does not know where to start, if it is shown.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
    """
    place = place_of_city(session, city)
    query = select(Service.id).join(InfoPoint).where(InfoPoint.city_id == city, is_shown())
    found = [(entry, "info.point") for entry in session.scalars(query)]
    cards = load_cards(session, found, place, language=language, today=_today(None))
    return cards[0] if cards else None


def cities(session: Session) -> list[CityCard]:
    """Return the cities this deployment serves, by slug."""
    rows = session.scalars(
        select(City)
        .where(City.active)
        .order_by(City.id)
        .options(selectinload(City.languages), selectinload(City.info_point))
    )
    return [
        CityCard(
            slug=row.id,
            name=Text(row.name, row.name_language),
            country=row.country,
            timezone=row.timezone,
            host_languages=tuple(language.language for language in row.languages),
            latitude=row.latitude,
            longitude=row.longitude,
            info_point=row.info_point.service_id if row.info_point else "",
        )
        for row in rows
    ]


def topics(session: Session) -> tuple[str, ...]:
    """Return the topics of the taxonomy, in its order."""
    query = (
        select(TaxonomyTerm.code)
        .where(TaxonomyTerm.active, TaxonomyTerm.parent_code.is_not(None))
        .order_by(TaxonomyTerm.position)
    )
    return tuple(session.scalars(query))


def topics_with_services(session: Session, city: str) -> set[str]:
    """Return the topics on which a city has at least one service to show.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
    """
    place = place_of_city(session, city)
    query = select(Attribute.term_code).join(Service).where(is_shown(), is_for(place)).distinct()
    return set(session.scalars(query))


def _matching(
    session: Session, city: str, topic: str, language: str, filters: Filters, at: datetime
) -> tuple[Place, list[Candidate]]:
    place = place_of_city(session, city)
    check_topic(session, topic)
    ranked = rank(find_candidates(session, place, [topic], language), at.date())
    return place, narrow(ranked, filters, at)


def _urgent(
    session: Session,
    place: Place,
    served: list[str],
    danger: str,
    language: str,
    at: datetime | None,
) -> list[ServiceCard]:
    _check_danger(danger)
    query = (
        select(Service.id)
        .join(UrgentEntry)
        .where(UrgentEntry.city_id.in_(served), UrgentEntry.danger == danger)
        .where(is_shown(), is_for(place))
        .order_by(UrgentEntry.position, UrgentEntry.city_id)
    )
    entries = dict.fromkeys(session.scalars(query))
    topic = _DANGER_TOPICS[danger]
    found = [(entry, topic) for entry in entries]
    return load_cards(session, found, place, language=language, today=_today(at))


def _check_danger(danger: str) -> None:
    if danger not in DANGERS:
        raise UnknownDangerError(danger, DANGERS)


def _today(at: datetime | None) -> date:
    return (at or datetime.now(UTC)).date()

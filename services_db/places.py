"""Where a search looks: a city with its country's entries, or a country alone."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session, selectinload

from services_db.cards import HoursCard
from services_db.errors import UnknownCityError, UnknownTopicError
from services_db.models import City, Service, TaxonomyTerm


@dataclass(frozen=True, slots=True)
class Place:
    """A city, or a country without a city of ours; and how its hours and texts are read."""

    country: str
    city: str | None
    host_languages: tuple[str, ...]
    timezone: str
    holidays_country: str
    subdivision: str | None

    def hours(self, expression: str) -> HoursCard:
        """Return hours as they are read here."""
        return HoursCard(expression, self.timezone, self.holidays_country, self.subdivision)


def place_of_city(session: Session, city: str) -> Place:
    """Return a city's place; two statements.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
    """
    row = session.scalar(
        select(City).where(City.id == city, City.active).options(selectinload(City.languages))
    )
    if row is None:
        known = session.scalars(select(City.id).where(City.active)).all()
        raise UnknownCityError(city, known)
    return _place(row, city=row.id, subdivision=row.holidays_subdivision)


def place_of_country(session: Session, country: str) -> Place | None:
    """Return a country's place, with the clock of its first city; None: none of our countries."""
    row = session.scalars(
        select(City)
        .where(City.country == country.upper(), City.active)
        .options(selectinload(City.languages))
        .order_by(City.id)
    ).first()
    return None if row is None else _place(row, city=None, subdivision=None)


def is_shown() -> ColumnElement[bool]:
    """Return the condition that readers may see a service."""
    return and_(Service.status == "active", Service.editorial_state == "published")


def is_for(place: Place) -> ColumnElement[bool]:
    """Return the condition that a service is for the people of a place.

    For a city: its own, those of its whole country, and national ones that sit elsewhere. For a
    country alone: the national ones.
    """
    national = and_(Service.country == place.country, Service.scope == "national")
    if place.city is None:
        return national
    of_country = and_(Service.country == place.country, Service.city_id.is_(None))
    return or_(Service.city_id == place.city, of_country, national)


def check_topic(session: Session, topic: str) -> None:
    """Do nothing if the topic is in the taxonomy; one statement.

    Raises:
        UnknownTopicError: it is not.
    """
    found = session.scalar(
        select(TaxonomyTerm.code).where(
            TaxonomyTerm.code == topic,
            TaxonomyTerm.active,
            TaxonomyTerm.parent_code.is_not(None),
        )
    )
    if found is None:
        raise UnknownTopicError(topic)


def _place(row: City, *, city: str | None, subdivision: str | None) -> Place:
    return Place(
        country=row.country,
        city=city,
        host_languages=tuple(language.language for language in row.languages),
        timezone=row.timezone,
        holidays_country=row.holidays_country,
        subdivision=subdivision,
    )

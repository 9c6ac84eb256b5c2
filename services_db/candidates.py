"""The services that might answer a question, in one statement however many there are."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from services_db.languages import language_chain
from services_db.models import (
    Attribute,
    CostOption,
    Location,
    Phone,
    Schedule,
    Service,
    ServiceAtLocation,
    ServiceText,
    SpokenLanguage,
)
from services_db.places import Place, is_for, is_shown
from services_db.ranking import Candidate


def find_candidates(
    session: Session, place: Place, topics: Collection[str], language: str
) -> list[Candidate]:
    """Return the shown services of a place about one of the topics; one statement, no order."""
    rows = session.execute(_query(place, topics, language))
    return [
        Candidate(
            id=row.id,
            topic=row.term_code,
            position=row.position,
            scope=row.scope,
            assured_date=row.assured_date,
            source_year=row.source_year,
            reachable=row.has_phone + row.has_address + bool(row.opening_hours),
            described=bool(row.described),
            costs=_split(row.costs),
            languages=_split(row.languages),
            hours=place.hours(row.opening_hours) if row.opening_hours else None,
        )
        for row in rows
    ]


def _query(place: Place, topics: Collection[str], language: str) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Service.id,
            Attribute.term_code,
            Attribute.position,
            Service.scope,
            Service.assured_date,
            Service.source_year,
            exists().where(Phone.service_id == Service.id).label("has_phone"),
            _has_address().label("has_address"),
            _described(language).label("described"),
            _joined(Schedule.opening_hours, Schedule, "; ").label("opening_hours"),
            _joined(CostOption.option, CostOption, ",").label("costs"),
            _joined(SpokenLanguage.code, SpokenLanguage, ",").label("languages"),
        )
        .join(Attribute, Attribute.service_id == Service.id)
        .where(Attribute.term_code.in_(topics), is_shown(), is_for(place))
    )


def _has_address() -> ColumnElement[bool]:
    """Return whether there is an address a reader may see."""
    somewhere = exists().where(
        ServiceAtLocation.service_id == Service.id,
        Location.id == ServiceAtLocation.location_id,
        Location.address != "",
    )
    return and_(Service.confidential.is_(False), somewhere)


def _described(language: str) -> ColumnElement[bool]:
    """Return whether the reader's own language (not yet English) has the description."""
    own = [tag for tag in language_chain(language) if tag != "en" or language.startswith("en")]
    return exists().where(
        ServiceText.service_id == Service.id,
        ServiceText.field == "description",
        ServiceText.language.in_(own),
        or_(ServiceText.state == "current", ServiceText.state == "machine"),
    )


def _joined(column: Any, table: Any, separator: str) -> ColumnElement[str]:
    return (
        select(func.aggregate_strings(column, separator))
        .where(table.service_id == Service.id)
        .scalar_subquery()
    )


def _split(text: str | None) -> tuple[str, ...]:
    return tuple(text.split(",")) if text else ()

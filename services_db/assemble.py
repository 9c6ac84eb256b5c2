"""From rows to the frozen cards that leave this room; secrets stay here."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from services_db.cards import PhoneCard, ServiceCard, Text
from services_db.languages import first_of, language_chain
from services_db.models import Location, Service
from services_db.places import Place
from services_db.ranking import is_confirmed

_NOWHERE = Location(address="", postcode="", locality="", latitude=None, longitude=None)

_WITH_DETAILS = select(Service).options(
    selectinload(Service.texts),
    selectinload(Service.phones),
    selectinload(Service.schedules),
    selectinload(Service.languages),
    selectinload(Service.cost_options),
    selectinload(Service.attributes),
    selectinload(Service.sources),
    selectinload(Service.at_locations),
)


def load_cards(
    session: Session,
    found: Sequence[tuple[str, str]],
    place: Place,
    *,
    language: str,
    today: date,
) -> list[ServiceCard]:
    """Return the cards of (service id, topic) pairs, in their order; nine statements at most."""
    if not found:
        return []
    rows = session.scalars(with_details().where(Service.id.in_([entry for entry, _ in found])))
    services = {service.id: service for service in rows}
    return [
        make_card(services[entry], place, topic=topic, language=language, today=today)
        for entry, topic in found
    ]


def with_details() -> Select[Service]:
    """Return the query of services with all that a card shows, one statement a table."""
    return _WITH_DETAILS


def make_card(
    service: Service, place: Place, *, topic: str, language: str, today: date
) -> ServiceCard:
    """Return what a reader may see of a service, texts in the nearest language."""
    open_facts = not service.confidential
    at = service.at_locations[0].location if open_facts and service.at_locations else _NOWHERE
    texts = _texts(service)
    chain = language_chain(language, place.host_languages)
    hours = "; ".join(schedule.opening_hours for schedule in service.schedules)
    names = texts.get("name", {})
    nameless = Text(service.organization.name, place.host_languages[0])
    return ServiceCard(
        id=service.id,
        topic=topic,
        topics=tuple(attribute.term_code for attribute in service.attributes),
        organization=service.organization.name,
        name=first_of(names, chain) or nameless,
        local_name=first_of(names, place.host_languages) or nameless,
        description=first_of(texts.get("description", {}), chain) or Text("", language),
        scope=service.scope,
        country=service.country,
        address=at.address,
        postcode=at.postcode,
        locality=at.locality,
        latitude=at.latitude,
        longitude=at.longitude,
        phones=tuple(PhoneCard(phone.number, phone.note) for phone in service.phones),
        email=service.email,
        url=service.url if open_facts else "",
        hours=place.hours(hours) if hours else None,
        languages=tuple(spoken.code for spoken in service.languages),
        cost=next((option.option for option in service.cost_options), None),
        eligibility=first_of(texts.get("eligibility_description", {}), chain),
        caveat=first_of(texts.get("caveat", {}), chain),
        alert=first_of(texts.get("alert", {}), chain),
        source=service.sources[0].url if open_facts and service.sources else "",
        source_year=service.source_year,
        assured_date=service.assured_date,
        confirmed=is_confirmed(service.assured_date, today),
        confidential=service.confidential,
        works_without_papers=service.works_without_papers,
    )


def _texts(service: Service) -> Mapping[str, Mapping[str, Text]]:
    """Return the texts that still say what their source says, by field and language."""
    texts: dict[str, dict[str, Text]] = {}
    for row in service.texts:
        if row.state in ("current", "machine"):
            text = Text(row.text, row.language, machine=row.state == "machine")
            texts.setdefault(row.field, {})[row.language] = text
    return texts


def main_topic(topics: Iterable[str], preferred: str) -> str:
    """Return the preferred topic if it is among them, else the first.

    >>> main_topic(["health.mental", "safety.violence"], "safety.violence")
    'safety.violence'
    >>> main_topic(["info.point"], "health.emergency")
    'info.point'
    """
    listed = list(topics)
    return preferred if preferred in listed or not listed else listed[0]

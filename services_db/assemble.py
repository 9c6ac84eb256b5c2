"""From rows to the frozen cards that leave this room; secrets stay here."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from services_db.cards import PhoneCard, ServiceCard, Text
from services_db.languages import first_of, language_chain
from services_db.models import PHONE_NOTE, SOURCE_LANGUAGE, Location, Phone, Service
from services_db.places import Place
from services_db.ranking import is_confirmed

#: The texts of a service: (field, key) -> language -> text.
Texts = Mapping[tuple[str, str], Mapping[str, Text]]

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

    def nearest(field: str) -> Text | None:
        return first_of(texts.get((field, ""), {}), chain)

    hours = "; ".join(schedule.opening_hours for schedule in service.schedules)
    names = texts.get(("name", ""), {})
    nameless = Text(service.organization.name, place.host_languages[0])
    return ServiceCard(
        id=service.id,
        topic=topic,
        topics=tuple(attribute.term_code for attribute in service.attributes),
        organization=service.organization.name,
        name=first_of(names, chain) or nameless,
        local_name=first_of(names, place.host_languages) or nameless,
        description=nearest("description") or Text("", language),
        scope=service.scope,
        country=service.country,
        address=at.address,
        postcode=at.postcode,
        locality=at.locality,
        latitude=at.latitude,
        longitude=at.longitude,
        phones=tuple(_phone(phone, texts, chain) for phone in service.phones),
        email=service.email,
        url=service.url if open_facts else "",
        hours=place.hours(hours) if hours else None,
        languages=tuple(spoken.code for spoken in service.languages),
        cost=next((option.option for option in service.cost_options), None),
        eligibility=nearest("eligibility_description"),
        caveat=nearest("caveat"),
        alert=nearest("alert"),
        source=service.sources[0].url if open_facts and service.sources else "",
        source_year=service.source_year,
        assured_date=service.assured_date,
        confirmed=is_confirmed(service.assured_date, today),
        confidential=service.confidential,
        works_without_papers=service.works_without_papers,
    )


def _texts(service: Service) -> Texts:
    """Return the texts that still say what their source says, by place and language."""
    texts: dict[tuple[str, str], dict[str, Text]] = {}
    for row in service.texts:
        if row.state in ("current", "machine"):
            text = Text(row.text, row.language, machine=row.state == "machine")
            texts.setdefault((row.field, row.key), {})[row.language] = text
    return texts


def _phone(phone: Phone, texts: Texts, chain: Iterable[str]) -> PhoneCard:
    if not phone.note:
        return PhoneCard(phone.number)
    notes = dict(texts.get((PHONE_NOTE, phone.number), {}))
    notes[SOURCE_LANGUAGE] = Text(phone.note, SOURCE_LANGUAGE)
    return PhoneCard(phone.number, first_of(notes, chain))


def main_topic(topics: Iterable[str], preferred: str) -> str:
    """Return the preferred topic if it is among them, else the first.

    >>> main_topic(["health.mental", "safety.violence"], "safety.violence")
    'safety.violence'
    >>> main_topic(["info.point"], "health.emergency")
    'info.point'
    """
    listed = list(topics)
    return preferred if preferred in listed or not listed else listed[0]

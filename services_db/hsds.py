"""Open data: the services in HSDS 3.0 (Open Referral), without what must stay secret.

HSDS wants UUIDs where we have slugs, one language, and times without public holidays. So ids are
made from our slugs and never change; texts are English where there is one (``alternate_name`` is
the local name); hours are weekly schedules with the OSM expression in ``notes``.
"""

import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from services_db.assemble import make_card, with_details
from services_db.cards import HoursCard, ServiceCard
from services_db.hours import weekly
from services_db.models import Service, TaxonomyTerm
from services_db.places import Place, is_for, is_shown, place_of_city
from services_db.queries import cities

_BY_DAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Json = dict[str, Any]


def export_services(session: Session, city: str | None = None) -> list[Json]:
    """Return the services readers may see, as HSDS ``service`` objects, by our id.

    Without a city: those of all cities and their countries.

    Raises:
        UnknownCityError: the city is not one this deployment serves.
    """
    slugs = [city] if city else [card.slug for card in cities(session)]
    terms = {term.code: term for term in session.scalars(select(TaxonomyTerm))}
    found: dict[str, Json] = {}
    for slug in slugs:
        place = place_of_city(session, slug)
        for service in _services(session, place):
            found.setdefault(service.id, _service(service, place, terms))
    return [found[entry] for entry in sorted(found)]


def hsds_id(kind: str, key: str) -> str:
    """Return the UUID of one of our objects, the same in every export.

    >>> hsds_id("service", "baobab-lublin")
    '7aa99b9f-46db-53af-bb54-d11442e5f6ba'
    """
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"ostoja/{kind}/{key}"))


def _services(session: Session, place: Place) -> Iterator[Service]:
    query = with_details().options(
        selectinload(Service.required_documents), selectinload(Service.service_areas)
    )
    yield from session.scalars(query.where(is_shown(), is_for(place)))


def _service(service: Service, place: Place, terms: Mapping[str, TaxonomyTerm]) -> Json:
    card = make_card(service, place, topic="", language="en", today=service.last_modified.date())
    optional = {
        "alternate_name": card.local_name.text if card.local_name != card.name else "",
        "description": card.description.text,
        "url": card.url,
        "email": card.email,
        "eligibility_description": card.eligibility.text if card.eligibility else "",
        "alert": card.alert.text if card.alert else "",
        "assured_date": card.assured_date.isoformat() if card.assured_date else "",
    }
    organization = hsds_id("organization", f"{card.country}/{card.organization}")
    return {
        "id": hsds_id("service", card.id),
        "organization_id": organization,
        "name": card.name.text,
        "status": service.status,
        **{key: text for key, text in optional.items() if text},
        "last_modified": service.last_modified.isoformat(),
        "organization": {
            "id": organization,
            "name": card.organization,
            "description": card.organization,
        },
        "phones": _phones(card),
        "languages": [
            {"id": hsds_id("language", f"{card.id}/{code}"), "code": code}
            for code in card.languages
        ],
        "cost_options": [
            {"id": hsds_id("cost_option", f"{card.id}/{row.option}"), "option": row.option}
            for row in service.cost_options
        ],
        "required_documents": [
            {"id": hsds_id("document", f"{card.id}/{row.position}"), "document": row.document}
            for row in service.required_documents
        ],
        "schedules": _schedules(card.id, card.hours),
        "service_areas": _areas(service),
        "service_at_locations": _locations(card),
        "attributes": [_attribute(card.id, terms[code]) for code in card.topics],
    }


def _phones(card: ServiceCard) -> list[Json]:
    return [
        {
            "id": hsds_id("phone", f"{card.id}/{phone.number}"),
            "number": phone.number,
            **({"description": phone.note.text} if phone.note else {}),
        }
        for phone in card.phones
    ]


def _schedules(entry: str, hours: HoursCard | None) -> list[Json]:
    """Return weekly schedules, days with the same times together; else the hours in words."""
    if hours is None:
        return []
    days: dict[tuple[str, str], list[str]] = {}
    for weekday, spans in weekly(hours) or []:
        for start, end in spans:
            days.setdefault((f"{start:%H:%M}", f"{end:%H:%M}"), []).append(_BY_DAY[weekday])
    if not days:
        return [{"id": hsds_id("schedule", entry), "notes": hours.expression}]
    return [
        {
            "id": hsds_id("schedule", f"{entry}/{opens}/{closes}"),
            "freq": "WEEKLY",
            "byday": ",".join(names),
            "opens_at": opens,
            "closes_at": closes,
            "notes": hours.expression,
        }
        for (opens, closes), names in days.items()
    ]


def _areas(service: Service) -> list[Json]:
    if service.confidential:
        return []
    return [
        {"id": hsds_id("service_area", f"{service.id}/{row.position}"), "name": row.name}
        for row in service.service_areas
    ]


def _locations(card: ServiceCard) -> list[Json]:
    """Return where it is; nothing of a confidential service, whose card has no place."""
    if not (card.address or card.locality or card.latitude is not None):
        return []
    location = hsds_id("location", card.id)
    where: Json = {"id": location, "location_type": "physical"}
    if card.latitude is not None:
        where |= {"latitude": card.latitude, "longitude": card.longitude}
    if card.address:
        where["addresses"] = [
            {
                "id": hsds_id("address", card.id),
                "address_1": card.address,
                "city": card.locality,
                "state_province": "",
                "postal_code": card.postcode,
                "country": card.country,
                "address_type": "physical",
            }
        ]
    else:
        where["name"] = card.locality
    link = {"id": hsds_id("service_at_location", card.id), "location_id": location}
    return [{**link, "location": where}]


def _attribute(entry: str, term: TaxonomyTerm) -> Json:
    return {
        "id": hsds_id("attribute", f"{entry}/{term.code}"),
        "link_id": hsds_id("service", entry),
        "link_entity": "service",
        "taxonomy_term": {
            "id": hsds_id("taxonomy_term", term.code),
            "code": term.code,
            "name": term.code,
            "description": term.description,
        },
    }

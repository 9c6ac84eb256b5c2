"""Between an entry of the files and the rows of a service, both ways."""

import uuid
from datetime import datetime

from services_db.entries import Entry, source_year
from services_db.models import (
    Attribute,
    CostOption,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    ServiceText,
    Source,
    SpokenLanguage,
)

#: The columns of a service that an entry fills as they are.
_PLAIN = (
    "country",
    "scope",
    "status",
    "editorial_state",
    "confidence",
    "confidential",
    "email",
    "url",
    "source_date",
    "source_note",
)


def empty_rows(service: Service, entry: Entry) -> None:
    """Take away what an import writes anew; translations stay, unless the entry has its own."""
    service.phones, service.schedules, service.languages = [], [], []
    service.cost_options, service.attributes, service.sources = [], [], []
    service.service_areas = []
    own = {(field, language) for field, language, _ in entry.texts}
    service.texts = [
        text
        for text in service.texts
        if text.source_language and (text.field, text.language) not in own
    ]


def write_rows(
    service: Service, entry: Entry, *, organization: Organization, area: str, now: datetime
) -> None:
    """Fill a service, new or emptied, with what an entry says; ``area``: where it is for."""
    for name in _PLAIN:
        setattr(service, name, getattr(entry, name))
    service.city_id = entry.city
    service.organization = organization
    service.source_year = source_year(entry.source_date, now.year)
    service.imported, service.last_modified = entry.to_json(), now
    service.phones = [
        Phone(position=n, number=number, note=note)
        for n, (number, note) in enumerate(entry.phones)
    ]
    service.schedules = (
        [Schedule(position=0, opening_hours=entry.opening_hours)] if entry.opening_hours else []
    )
    service.languages = [
        SpokenLanguage(position=n, code=code) for n, code in enumerate(entry.languages)
    ]
    service.cost_options = [CostOption(option=entry.cost)] if entry.cost else []
    service.service_areas = [ServiceArea(position=0, name=area)] if area else []
    service.attributes = [
        Attribute(position=n, term_code=code) for n, code in enumerate(entry.categories)
    ]
    service.sources = [Source(position=n, url=url) for n, url in enumerate(entry.sources)]
    _write_texts(service, entry)
    _write_location(service, entry)


def read_entry(service: Service) -> Entry:
    """Return what the rows of a service say, as an entry of the files would say it."""
    at = service.at_locations[0].location if service.at_locations else Location(country="")
    return Entry(
        id=service.id,
        organization=service.organization.name,
        city=service.city_id,
        categories=tuple(attribute.term_code for attribute in service.attributes),
        texts=tuple(
            sorted((t.field, t.language, t.text) for t in service.texts if not t.source_language)
        ),
        address=at.address or "",
        postcode=at.postcode or "",
        locality=at.locality or "",
        latitude=at.latitude,
        longitude=at.longitude,
        phones=tuple((phone.number, phone.note) for phone in service.phones),
        opening_hours="; ".join(schedule.opening_hours for schedule in service.schedules),
        languages=tuple(language.code for language in service.languages),
        cost=", ".join(option.option for option in service.cost_options) or None,
        sources=tuple(source.url for source in service.sources),
        **{name: getattr(service, name) for name in _PLAIN},
    )


def is_touched(service: Service) -> bool:
    """Return whether staff made, confirmed or edited the service since the last import."""
    if service.imported is None or service.assured_date is not None:
        return True
    return read_entry(service) != Entry.from_json(service.imported)


def new_service(entry: Entry) -> Service:
    """Return a service without content for an entry that is not there yet."""
    return Service(id=entry.id, assured_date=None)


def new_organization(country: str, name: str) -> Organization:
    """Return an organization, with an id that is the same on every import."""
    key = f"organization/{country}/{name}"
    return Organization(id=uuid.uuid5(uuid.NAMESPACE_URL, key), country=country, name=name)


def _write_texts(service: Service, entry: Entry) -> None:
    """Write the originals; a translation gives way to an original in its language."""
    originals = {(field, language): text for field, language, text in entry.texts}
    service.texts = [t for t in service.texts if (t.field, t.language) not in originals]
    service.texts += [
        ServiceText(field=field, language=language, text=text, state="current")
        for (field, language), text in originals.items()
    ]


def _write_location(service: Service, entry: Entry) -> None:
    place = (entry.address, entry.postcode, entry.locality, entry.latitude, entry.longitude)
    if not any(place):
        service.at_locations = []
        return
    if not service.at_locations:
        key = uuid.uuid5(uuid.NAMESPACE_URL, f"location/{entry.id}")
        location = Location(id=key, country=entry.country)
        service.at_locations = [ServiceAtLocation(position=0, location=location)]
    at = service.at_locations[0].location
    at.address, at.postcode, at.locality, at.latitude, at.longitude = place
    at.country = entry.country

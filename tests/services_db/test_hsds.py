"""Open data in HSDS 3, checked against what its schema requires, and against leaks."""

import json
import re
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from services_db.dataset import read_dataset
from services_db.errors import UnknownCityError
from services_db.hsds import export_services
from services_db.models import Location, RequiredDocument, Service, ServiceArea, ServiceAtLocation
from tests.services_db.support import DATA, AddService

#: What the schemas of HSDS 3.0 require, object by object.
REQUIRED = {
    "organization": {"id", "name", "description"},
    "phones": {"id", "number"},
    "languages": {"id"},
    "cost_options": {"id"},
    "required_documents": {"id"},
    "schedules": {"id"},
    "service_areas": {"id"},
    "service_at_locations": {"id"},
    "location": {"id", "location_type"},
    "addresses": {
        "id",
        "address_1",
        "city",
        "state_province",
        "postal_code",
        "country",
        "address_type",
    },
    "attributes": {"id"},
    "taxonomy_term": {"id", "name", "description"},
}


def objects(value: Any, key: str = "service") -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every object within a document with the key it stands under."""
    if isinstance(value, list):
        for item in value:
            yield from objects(item, key)
    elif isinstance(value, dict):
        yield key, value
        for name, item in value.items():
            if isinstance(item, dict | list):
                yield from objects(item, name)


def test_real_data_is_hsds(imported: Session) -> None:
    """Every object has what its schema requires, ids are UUIDs and unique among services."""
    documents = export_services(imported)

    shown = [entry for entry in read_dataset(DATA).entries.values() if entry.shown]
    assert len(documents) == len({document["id"] for document in documents}) == len(shown)
    for key, item in objects(documents):
        assert REQUIRED.get(key, {"id", "name", "status"}) <= set(item), key
        assert str(uuid.UUID(item["id"])) == item["id"]
        assert None not in item.values()
    assert json.loads(json.dumps(documents)) == documents


def test_no_secret_of_the_real_data_is_exported(imported: Session) -> None:
    """Of the confidential entries neither place nor site nor source is in any export."""
    text = json.dumps(export_services(imported), ensure_ascii=False)
    secret = imported.scalars(select(Service).where(Service.confidential)).all()

    assert len(secret) == 4
    for service in secret:
        for word in [service.url, *(source.url for source in service.sources)]:
            assert not word or word not in text


def test_notes_for_staff_are_not_exported(imported: Session) -> None:
    """``source_note`` is for staff alone."""
    text = json.dumps(export_services(imported), ensure_ascii=False)
    notes = set(imported.scalars(select(Service.source_note))) - {""}

    assert len(notes) > 50
    assert not [note for note in notes if len(note) > 20 and note in text]


def test_confidential_service(session: Session, add_service: AddService) -> None:
    """Phone and hours leave; place, area and site do not."""
    add_service("refuge", hours="24/7", columns={"confidential": True, "url": "https://x.pl"})
    place = Location(country="PL", address="ul. Tajna 7", locality="Lublin")
    session.add(ServiceAtLocation(service_id="refuge", position=0, location=place))
    session.add(ServiceArea(service_id="refuge", position=0, name="Tajna"))
    session.flush()
    session.expire_all()

    (document,) = export_services(session, "lublin")
    assert [phone["number"] for phone in document["phones"]] == ["+48811234567"]
    assert (document["service_at_locations"], document["service_areas"]) == ([], [])
    assert "url" not in document
    assert "Tajna" not in json.dumps(document)


def test_service_in_full(session: Session, add_service: AddService) -> None:
    """Names in both languages, weekly schedules, documents, topics, address."""
    add_service(
        "clinic",
        en="Clinic",
        pl="Przychodnia",
        hours="Mo,We 09:00-12:00,14:00-18:00; PH off",
        address="ul. Nowa 1",
        cost="free",
        spoken=("uk",),
    )
    session.add(RequiredDocument(service_id="clinic", position=0, document="passport"))
    session.flush()
    session.expire_all()

    (document,) = export_services(session, "lublin")
    assert (document["name"], document["alternate_name"]) == ("Clinic", "Przychodnia")
    times = [(s["byday"], s["opens_at"], s["closes_at"]) for s in document["schedules"]]
    assert times == [("MO,WE", "09:00", "12:00"), ("MO,WE", "14:00", "18:00")]
    assert document["required_documents"][0]["document"] == "passport"
    assert document["attributes"][0]["taxonomy_term"]["code"] == "health.doctor"
    location = document["service_at_locations"][0]["location"]
    assert location["addresses"][0]["address_1"] == "ul. Nowa 1"
    assert re.fullmatch(r"2026-11-23T09:00:00\+00:00", document["last_modified"])


def test_unknown_city_is_an_error(session: Session) -> None:
    """An export of nowhere is a mistake."""
    with pytest.raises(UnknownCityError):
        export_services(session, "paris")

"""A small dataset: Lublin with a clinic and a national line."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from services_db.dataset import CityData, Dataset
from services_db.entries import Entry
from services_db.models import Service
from services_db.translations import Translation

CLINIC = Entry(
    id="clinic",
    organization="Clinic",
    city="lublin",
    country="PL",
    scope="city",
    categories=("health.doctor", "health.dental"),
    texts=(("description", "en", "Doctors."), ("name", "en", "Clinic"), ("name", "pl", "Lekarz")),
    address="ul. Nowa 1",
    locality="Lublin",
    phones=(("+48817424781", "desk"), ("112", "")),
    opening_hours="Mo-Fr 09:00-17:00",
    languages=("pl", "uk"),
    cost="free",
    sources=("https://lublin.eu/a", "https://lublin.eu/b"),
    source_date="2021-03 / 2024",
)
LINE = replace(CLINIC, id="line", city=None, scope="national", address="", locality="")
LUBLIN = CityData(
    slug="lublin",
    name="Lublin",
    name_language="pl",
    country="PL",
    timezone="Europe/Warsaw",
    holidays_country="PL",
    holidays_subdivision=None,
    host_languages=("pl", "en"),
    latitude=51.2,
    longitude=22.6,
    info_point="clinic",
    urgent={"medical": ("line", "clinic"), "suicide": ("line",)},
)
TOPICS = {"health.doctor": "find a doctor", "health.dental": "dentist", "info.point": "help"}


def dataset(
    *entries: Entry,
    city: CityData = LUBLIN,
    topics: dict[str, str] = TOPICS,
    translations: tuple[Translation, ...] = (),
) -> Dataset:
    """Return a dataset of Lublin with these entries."""
    return Dataset((city,), topics, {entry.id: entry for entry in entries}, translations)


def service(session: Session, entry: str = "clinic") -> Service:
    """Return a service as the database has it."""
    session.expire_all()
    return session.scalars(select(Service).where(Service.id == entry)).one()

"""Import of ``data/``: all of it or, if anything is wrong, nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, Select, delete, select
from sqlalchemy.orm import Session, selectinload

from services_db.dataset import CityData, Dataset, read_dataset
from services_db.engine import writing
from services_db.entries import Entry
from services_db.models import (
    City,
    CityLanguage,
    InfoPoint,
    Organization,
    Service,
    TaxonomyTerm,
    UrgentEntry,
)
from services_db.rows import (
    empty_rows,
    is_touched,
    new_organization,
    new_service,
    read_entry,
    write_rows,
)
from services_db.translated import TranslationReport, write_translations


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, by entry id, and to how many translations.

    ``kept`` are entries that the files would change but staff have made their own; ``queued``
    are those of the files that readers do not see (no contact, or inactive).
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    queued: tuple[str, ...] = ()
    translations: TranslationReport = field(default_factory=TranslationReport)

    def __str__(self) -> str:
        entries = ", ".join(f"{len(getattr(self, fate))} {fate}" for fate in _FATES)
        return f"{entries}; translations: {self.translations}"


_FATES = tuple(one.name for one in fields(ImportReport) if one.name != "translations")


def import_data(engine: Engine, folder: Path, *, now: datetime | None = None) -> ImportReport:
    """Import a data folder in one transaction, as the only writer.

    Raises:
        DataRefusedError: the data has problems; it names all, and nothing was changed.
    """
    dataset = read_dataset(folder)
    with writing(engine) as session:
        return load(session, dataset, now=now)


def load(session: Session, dataset: Dataset, *, now: datetime | None = None) -> ImportReport:
    """Write a dataset into the session; the caller commits.

    The files are where an entry begins, staff are who keep it true. So:

    - An entry that staff made, edited (its content now differs from what was imported last, its
      editorial state included) or confirmed (``assured_date``) is theirs. The import never
      writes to it. Were a confirmed entry overwritten and its date kept, readers would be told
      that somebody confirmed facts which nobody has. If the files say something new about it,
      it is reported as ``kept``, for staff to look at.
    - Any other entry becomes what the files say. One that is gone from the files is withdrawn,
      not deleted; it comes back when it is in the files again.
    - Translations of the files come in, but for what staff wrote or accepted; those whose
      original changed are marked outdated (``translated.py``).
    - A city or topic that is gone is no longer served, but its rows stay.
    """
    importer = _Importer(session, dataset, (now or datetime.now(UTC)).astimezone(UTC))
    return importer.run()


class _Importer:
    """One import: what is there, what the files say, and what came of it."""

    def __init__(self, session: Session, dataset: Dataset, now: datetime) -> None:
        self._session = session
        self._dataset = dataset
        self._now = now
        self._cities = {city.slug: city for city in dataset.cities}
        self._organizations: dict[tuple[str, str], Organization] = {}
        self._services: dict[str, Service] = {}
        self._done: dict[str, list[str]] = {fate: [] for fate in _FATES}

    def run(self) -> ImportReport:
        """Write everything, in the order the foreign keys ask for."""
        _write_topics(self._session, self._dataset.topics)
        _write_cities(self._session, self._dataset.cities)
        self._session.flush()
        self._write_entries()
        self._session.flush()
        translations = write_translations(self._services.values(), self._dataset)
        self._session.flush()
        for city in self._dataset.cities:
            _write_pointers(self._session, city)
        self._session.flush()
        done = {fate: tuple(sorted(ids)) for fate, ids in self._done.items()}
        return ImportReport(**done, translations=translations)

    def _write_entries(self) -> None:
        known = {(o.country, o.name): o for o in self._session.scalars(select(Organization))}
        self._organizations.update(known)
        there = {service.id: service for service in self._session.scalars(_whole_services())}
        self._services.update(there)
        fates = {
            entry.id: self._fate(there.get(entry.id), entry)
            for entry in self._dataset.entries.values()
        }
        for entry_id, fate in fates.items():
            if fate == "changed":
                empty_rows(there[entry_id], self._dataset.entries[entry_id])
        self._session.flush()  # the old rows are gone before new ones take their places
        for entry in self._dataset.entries.values():
            fate = fates[entry.id]
            if fate in ("added", "changed"):
                self._write(there.get(entry.id) or new_service(entry), entry)
            self._done[fate].append(entry.id)
            if not entry.shown:
                self._done["queued"].append(entry.id)
        for service in there.values():
            if service.id not in self._dataset.entries:
                self._withdraw(service)

    def _fate(self, service: Service | None, entry: Entry) -> str:
        if service is None:
            return "added"
        if service.imported and Entry.from_json(service.imported) == entry:
            return "unchanged"  # or staff's: the files have nothing new to say
        if not is_touched(service):
            return "changed"
        if read_entry(service) == entry:  # staff and the files came to the same
            service.imported = entry.to_json()
            return "unchanged"
        return "kept"

    def _write(self, service: Service, entry: Entry) -> None:
        write_rows(
            service,
            entry,
            organization=self._organization(entry),
            area=self._area(entry),
            now=self._now,
        )
        self._session.add(service)
        self._services[service.id] = service

    def _withdraw(self, service: Service) -> None:
        if service.editorial_state == "withdrawn":
            return
        if is_touched(service):
            self._done["kept"].append(service.id)
            return
        service.editorial_state = "withdrawn"
        service.last_modified = self._now
        service.imported = read_entry(service).to_json()
        self._done["withdrawn"].append(service.id)

    def _organization(self, entry: Entry) -> Organization:
        key = (entry.country, entry.organization)
        if key not in self._organizations:
            self._organizations[key] = new_organization(*key)
            self._session.add(self._organizations[key])
        return self._organizations[key]

    def _area(self, entry: Entry) -> str:
        """Return where an entry is for, as far as the files say: a city, a country or ''."""
        if entry.scope == "city" and entry.city:
            return self._cities[entry.city].name
        return entry.country if entry.scope == "national" else ""


def _whole_services() -> Select[Service]:
    parts = (
        Service.texts,
        Service.phones,
        Service.schedules,
        Service.languages,
        Service.cost_options,
        Service.service_areas,
        Service.attributes,
        Service.sources,
        Service.at_locations,
    )
    return select(Service).options(*(selectinload(part) for part in parts))


def _write_topics(session: Session, topics: Mapping[str, str]) -> None:
    there = {term.code: term for term in session.scalars(select(TaxonomyTerm))}
    groups = dict.fromkeys(code.split(".")[0] for code in topics)
    for term in there.values():
        term.active = term.code in topics or term.code in groups
    for position, group in enumerate(groups):
        term = there.get(group) or TaxonomyTerm(code=group, description=group, active=True)
        term.position = position
        session.add(term)
    session.flush()
    for position, (code, description) in enumerate(topics.items()):
        term = there.get(code) or TaxonomyTerm(code=code, active=True)
        term.parent_code, term.position = code.split(".")[0], position
        term.description = description
        session.add(term)


def _write_cities(session: Session, cities: tuple[CityData, ...]) -> None:
    there = {city.id: city for city in session.scalars(select(City))}
    for city in there.values():
        city.active = False
    for data in cities:
        city = there.get(data.slug) or City(id=data.slug)
        city.active = True
        city.name, city.name_language = data.name, data.name_language
        city.country, city.timezone = data.country, data.timezone
        city.holidays_country = data.holidays_country
        city.holidays_subdivision = data.holidays_subdivision
        city.latitude, city.longitude = data.latitude, data.longitude
        session.add(city)
        if [row.language for row in city.languages] != list(data.host_languages):
            city.languages = []
            session.flush()
            city.languages = [
                CityLanguage(position=n, language=tag) for n, tag in enumerate(data.host_languages)
            ]


def _write_pointers(session: Session, city: CityData) -> None:
    """Write where a city sends a person who is lost or in danger: exactly what the file says."""
    for table in (InfoPoint, UrgentEntry):
        session.execute(delete(table).where(table.city_id == city.slug))
    session.add(InfoPoint(city_id=city.slug, service_id=city.info_point))
    session.add_all(
        UrgentEntry(city_id=city.slug, danger=danger, position=n, service_id=entry_id)
        for danger, ids in city.urgent.items()
        for n, entry_id in enumerate(ids)
    )

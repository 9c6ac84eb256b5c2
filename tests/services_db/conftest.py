"""A services database of each kind: empty to write in, and filled with the real data."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.orm import Session

from services_db.engine import make_engine
from services_db.loader import import_data
from services_db.migrate import upgrade
from services_db.models import (
    Attribute,
    City,
    CityLanguage,
    CostOption,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceAtLocation,
    ServiceText,
    Source,
    SpokenLanguage,
    TaxonomyTerm,
)
from tests.services_db.support import DATA, MONDAY, AddService, SqlBudget

POSTGRES = "postgresql+psycopg://root@127.0.0.1:5432/test"
BACKENDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@contextmanager
def database(kind: str, folder: Path) -> Iterator[Engine]:
    """Give an engine on an empty database of its own; nothing of it stays."""
    if kind == "sqlite":
        engine = make_engine(f"sqlite:///{folder / f'{secrets.token_hex(4)}.db'}")
        yield engine
        engine.dispose()
        return
    schema = f"services_{secrets.token_hex(4)}"
    admin = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    engine = make_engine(f"{POSTGRES}?options=-csearch_path%3D{schema}")
    try:
        yield engine
    finally:
        engine.dispose()
        with admin.connect() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        admin.dispose()


@pytest.fixture(params=BACKENDS)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Return a database without any table."""
    with database(request.param, tmp_path) as engine:
        yield engine


@pytest.fixture(scope="session", params=BACKENDS)
def migrated(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """Return a database with all tables and no rows."""
    with database(request.param, tmp_path_factory.mktemp("migrated")) as engine:
        upgrade(engine)
        yield engine


@pytest.fixture(scope="session", params=BACKENDS)
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """Return a database with the whole of ``data/``."""
    with database(request.param, tmp_path_factory.mktemp("filled")) as engine:
        upgrade(engine)
        import_data(engine, DATA, now=MONDAY)
        yield engine


@pytest.fixture(scope="session")
def filled_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Return an SQLite database with the whole of ``data/``, for what asks it often."""
    with database("sqlite", tmp_path_factory.mktemp("filled")) as engine:
        upgrade(engine)
        import_data(engine, DATA, now=MONDAY)
        yield engine


@contextmanager
def undone(engine: Engine) -> Iterator[Session]:
    """Give a session in which commits are real to the test and undone after it."""
    with engine.connect() as connection:
        outer = connection.begin()
        with Session(connection, join_transaction_mode="create_savepoint") as session:
            yield session
        outer.rollback()


@pytest.fixture
def imported(filled: Engine) -> Iterator[Session]:
    """Return a session on the whole of ``data/``."""
    with undone(filled) as session:
        yield session


@pytest.fixture
def imported_sqlite(filled_sqlite: Engine) -> Iterator[Session]:
    """Return a session on the whole of ``data/`` in SQLite."""
    with undone(filled_sqlite) as session:
        yield session


@pytest.fixture
def blank(migrated: Engine) -> Iterator[Session]:
    """Return a session on a database without rows."""
    with undone(migrated) as session:
        yield session


@pytest.fixture
def session(migrated: Engine) -> Iterator[Session]:
    """Return a session with Lublin, an unserved neighbour and three topics, no services."""
    with undone(migrated) as session:
        session.add_all([make_city("lublin", "PL", "pl"), make_city("riga", "LV", "lv")])
        groups = [TaxonomyTerm(code=c, position=0, description=c) for c in ("health", "info")]
        session.add_all(groups)
        session.flush()
        for position, code in enumerate(["health.doctor", "health.dental", "info.point"]):
            group = code.split(".")[0]
            session.add(
                TaxonomyTerm(code=code, parent_code=group, position=position, description=code)
            )
        session.flush()
        yield session


def make_city(slug: str, country: str, language: str) -> City:
    """Return a city without services."""
    return City(
        id=slug,
        name=slug.title(),
        name_language=language,
        country=country,
        timezone="Europe/Warsaw" if country == "PL" else "Europe/Riga",
        holidays_country=country,
        latitude=51.2,
        longitude=22.6,
        languages=[CityLanguage(position=0, language=language)],
    )


@pytest.fixture
def add_service(session: Session) -> AddService:
    """Return what adds a published service of Lublin; names by language as ``en="..."``."""
    made = iter(range(1000))
    organization = Organization(country="PL", name="Some office")

    def add(
        entry: str = "",
        *,
        topics: tuple[str, ...] = ("health.doctor",),
        phone: str = "+48811234567",
        address: str = "",
        hours: str = "",
        cost: str = "",
        spoken: tuple[str, ...] = (),
        sources: tuple[str, ...] = (),
        assured: date | None = None,
        columns: dict[str, Any] | None = None,
        **names: str,
    ) -> Service:
        values: dict[str, Any] = {
            "city_id": "lublin",
            "country": "PL",
            "scope": "city",
            "editorial_state": "published",
            "last_modified": MONDAY,
        }
        service = Service(
            id=entry or f"service-{next(made):03}",
            organization=organization,
            assured_date=assured,
            **(values | (columns or {})),
        )
        service.texts = [
            ServiceText(field=field, language=language, text=text)
            for field in ("name", "description")
            for language, text in (names or {"en": "Doctor", "pl": "Lekarz"}).items()
        ]
        service.attributes = [Attribute(position=n, term_code=t) for n, t in enumerate(topics)]
        service.phones = [Phone(position=0, number=phone)] if phone else []
        service.schedules = [Schedule(position=0, opening_hours=hours)] if hours else []
        service.cost_options = [CostOption(option=cost)] if cost else []
        service.languages = [SpokenLanguage(position=n, code=c) for n, c in enumerate(spoken)]
        service.sources = [Source(position=n, url=url) for n, url in enumerate(sources)]
        if address:
            place = Location(country="PL", address=address, locality="Lublin", postcode="20-001")
            service.at_locations = [ServiceAtLocation(position=0, location=place)]
        session.add(service)
        session.flush()
        return service

    return add


@pytest.fixture
def sql_budget() -> SqlBudget:
    """Return a context that fails if more than so many statements are sent in it."""

    @contextmanager
    def budget(most: int) -> Iterator[None]:
        sent: list[str] = []

        def note(_c: object, _cursor: object, statement: str, *_: object) -> None:
            sent.append(statement)

        event.listen(Engine, "before_cursor_execute", note)
        try:
            yield
        finally:
            event.remove(Engine, "before_cursor_execute", note)
        assert len(sent) <= most, "\n".join(sent)

    return budget

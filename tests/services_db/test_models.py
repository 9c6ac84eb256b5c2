"""The database itself refuses what must never be in it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.orm import Session

from services_db.models import (
    Attribute,
    Base,
    CostOption,
    Location,
    Service,
    ServiceText,
    UrgentEntry,
    content_hash,
)
from tests.services_db.support import AddService


@pytest.mark.parametrize(
    "columns",
    [
        {"scope": "galaxy"},
        {"status": "open"},
        {"editorial_state": "ready"},
        {"confidence": "sure"},
        {"source_year": 1066},
        {"city_id": "atlantis"},
        {"city_id": "riga"},  # of Latvia, not of Poland
    ],
)
def test_wrong_services_are_refused(add_service: AddService, columns: dict[str, object]) -> None:
    """Words outside their lists, unknown cities and a city of another country do not get in."""
    with pytest.raises(IntegrityError):
        add_service(columns=columns)


@pytest.mark.parametrize(
    "row",
    [
        CostOption(service_id="clinic", option="cheap"),
        Attribute(service_id="clinic", position=9, term_code="health.magic"),
        Attribute(service_id="clinic", position=9, term_code="health.doctor"),
        UrgentEntry(city_id="lublin", danger="fire", position=0, service_id="clinic"),
        UrgentEntry(city_id="lublin", danger="medical", position=0, service_id="gone"),
        Location(country="PL", latitude=51.0),
        Location(country="PL", latitude=151.0, longitude=22.0),
        ServiceText(
            service_id="clinic",
            field="name",
            language="uk",
            text="Клініка",
            state="machine",
            source_language="en",
            source_hash="x",
        ),
        ServiceText(service_id="clinic", field="poem", language="uk", text="x"),
        ServiceText(service_id="clinic", field="caveat", language="uk", text=""),
        ServiceText(service_id="clinic", field="caveat", language="uk", text="x", state="machine"),
    ],
    ids=lambda row: type(row).__name__,
)
def test_wrong_rows_are_refused(session: Session, add_service: AddService, row: Base) -> None:
    """Among them: a name translated by a machine, an empty text, a danger nobody knows."""
    add_service("clinic")
    copy = type(row)(**{k: v for k, v in vars(row).items() if not k.startswith("_")})
    session.add(copy)

    with pytest.raises(IntegrityError):
        session.flush()


def test_times_keep_their_moment(session: Session, add_service: AddService) -> None:
    """A moment of another zone comes back as the same moment, with a zone."""
    moment = datetime(2026, 11, 23, 10, 0, tzinfo=timezone(timedelta(hours=2)))
    add_service("clinic", columns={"last_modified": moment})
    session.expire_all()

    stored = session.scalars(select(Service.last_modified)).one()
    assert stored == moment
    assert stored.utcoffset() is not None


def test_time_without_a_zone_is_refused(add_service: AddService) -> None:
    """Nobody could say later which moment it was."""
    naive = datetime(2026, 11, 23, 10, 0, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(StatementError, match="without a zone"):
        add_service(columns={"last_modified": naive})


def test_hash_of_a_text_counts_words_alone() -> None:
    """Line breaks and composed letters outdate no translation; another word does."""
    assert content_hash("Café  olé\nolé") == content_hash("Cafe\u0301 olé olé")
    assert content_hash("Café") != content_hash("Cafe")

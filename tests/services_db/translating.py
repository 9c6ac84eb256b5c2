"""What the tests of imported translations share: the small clinic, its texts, and staff."""

from dataclasses import replace

from sqlalchemy.orm import Session

from services_db.entries import Entry
from services_db.loader import load
from services_db.models import PHONE_NOTE, ServiceText, content_hash
from services_db.translated import TranslationReport
from services_db.translations import Place, Translation, short_hash
from tests.services_db.small_data import CLINIC, LINE, dataset, service
from tests.services_db.support import MONDAY

WORDS: Place = ("description", "")
NOTE: Place = (PHONE_NOTE, "+48817424781")
#: The clinic with another description and another note.
NEWER = replace(
    CLINIC,
    texts=(("description", "en", "Nurses."), *CLINIC.texts[1:]),
    phones=(("+48817424781", "cash desk"), ("112", "")),
)


def said(
    text: str = "Лікарі.",
    *,
    place: Place = WORDS,
    source: str = "Doctors.",
    state: str = "machine",
    language: str = "uk",
) -> Translation:
    """Return a translation as a file has it."""
    return Translation("clinic", place, language, short_hash(source), state, text)


NOTED = said("каса", place=NOTE, source="desk")


def bring(session: Session, *said: Translation, clinic: Entry = CLINIC) -> TranslationReport:
    """Import the small data with these translations; return what came of them."""
    data = dataset(clinic, LINE, translations=said)
    return load(session, data, now=MONDAY).translations


def row(session: Session, place: Place = WORDS) -> ServiceText | None:
    """Return the Ukrainian text of a place, if there is one."""
    rows = [text for text in service(session).texts if text.language == "uk"]
    return next((text for text in rows if (text.field, text.key) == place), None)


def state(session: Session, place: Place = WORDS) -> tuple[str, str] | None:
    """Return the Ukrainian text of a place and its state, if there is one."""
    found = row(session, place)
    return (found.text, found.state) if found else None


def by_staff(session: Session, **columns: str | None) -> None:
    """Give the clinic a Ukrainian description that did not come with an import."""
    values = {"text": "Лікарки.", "state": "current", "source_hash": content_hash("Doctors.")}
    session.add(
        ServiceText(
            service_id="clinic",
            field="description",
            language="uk",
            **(values | {"source_language": "en"} | columns),
        )
    )
    session.flush()

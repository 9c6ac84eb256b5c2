"""What all tables share: naming of constraints, UTC times, lists of allowed values."""

import hashlib
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import CheckConstraint, DateTime, Dialect, MetaData
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

#: HSDS ``status`` of a service.
STATUSES = ("active", "inactive", "defunct", "temporarily closed")
#: Where an entry stands on its way to the readers; only ``published`` ones are shown.
EDITORIAL_STATES = ("draft", "in_review", "published", "withdrawn")
#: How sure the source of an entry is (data/README.md).
CONFIDENCES = ("verified", "unverified")
#: The texts of a service that are translated. The original of a phone note is in ``phone``.
PHONE_NOTE = "phone_note"
TEXT_FIELDS = ("name", "description", "eligibility_description", "caveat", "alert", PHONE_NOTE)
#: What seed data is translated from; every entry has its name and description in it.
SOURCE_LANGUAGE = "en"
#: Whether a text still says what its source text says.
TEXT_STATES = ("current", "outdated", "machine", "missing")


class Base(DeclarativeBase):
    """Base of all tables; every constraint has a name, so that migrations can address it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC, aware on both databases (SQLite alone would forget the zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment as the database keeps it."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone."""
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


def one_of(column: str, allowed: Iterable[str]) -> CheckConstraint:
    """Return the constraint that a column holds one of the allowed words.

    >>> str(one_of("cost", ["free", "paid"]).sqltext)
    "cost IN ('free', 'paid')"
    """
    words = ", ".join(f"'{word}'" for word in allowed)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def not_blank(column: str) -> CheckConstraint:
    """Return the constraint that a column holds more than nothing."""
    return CheckConstraint(f"{column} <> ''", name=f"{column}_not_blank")


def content_hash(text: str) -> str:
    r"""Return what a translation remembers of its source text: equal as long as the words are.

    Blanks and Unicode composition do not count, so re-wrapping a text outdates nothing.

    >>> content_hash("Free  lawyer\n") == content_hash("Free lawyer")
    True
    >>> content_hash("Free lawyer") == content_hash("Paid lawyer")
    False
    """
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(words.encode()).hexdigest()

"""What a service owns: texts, phones, hours, languages, costs, topics, sources."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services_db.cards import COSTS
from services_db.models.base import (
    PHONE_NOTE,
    TEXT_FIELDS,
    TEXT_STATES,
    Base,
    not_blank,
    one_of,
)


class ServiceText(Base):
    """One text of a service in one language.

    An original has no ``source_language``. A translation names the language it was made from
    and the ``content_hash`` of that text then (or its beginning); where the hash no longer fits,
    it is outdated. Names are never translated by machine: the database refuses it.

    The note of a phone is kept here only translated, with the number as its ``key``.
    ``imported_hash`` is the ``content_hash`` of a translation as the import last wrote it; where
    it no longer fits the text, staff have edited it since. Staff's own have none.
    """

    __tablename__ = "service_text"
    __table_args__ = (
        one_of("field", TEXT_FIELDS),
        one_of("state", TEXT_STATES),
        CheckConstraint("(state = 'missing') = (text = '')", name="missing_is_empty"),
        CheckConstraint("NOT (field = 'name' AND state = 'machine')", name="machine_name"),
        CheckConstraint("(source_language IS NULL) = (source_hash IS NULL)", name="source"),
        CheckConstraint("source_language IS NOT NULL OR state = 'current'", name="original"),
        CheckConstraint(f"(field = '{PHONE_NOTE}') = (key <> '')", name="key"),
        CheckConstraint(
            f"field <> '{PHONE_NOTE}' OR source_language IS NOT NULL", name="note_is_translated"
        ),
    )

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True, default="", server_default="")
    language: Mapped[str] = mapped_column(primary_key=True)  #: BCP 47
    text: Mapped[str]
    state: Mapped[str] = mapped_column(default="current")
    source_language: Mapped[str | None]
    source_hash: Mapped[str | None]
    imported_hash: Mapped[str | None]


class Phone(Base):
    """A number to call, as written in its source (HSDS ``phone``)."""

    __tablename__ = "phone"
    __table_args__ = (not_blank("number"),)

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    note: Mapped[str] = mapped_column(default="")


class Schedule(Base):
    """Opening hours in OSM ``opening_hours`` syntax (HSDS ``schedule``)."""

    __tablename__ = "schedule"
    __table_args__ = (not_blank("opening_hours"),)

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    opening_hours: Mapped[str]


class SpokenLanguage(Base):
    """A language in which one can talk to the service, BCP 47 (HSDS ``language``)."""

    __tablename__ = "language"
    __table_args__ = (UniqueConstraint("service_id", "code"), not_blank("code"))

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]


class CostOption(Base):
    """What a reader pays (HSDS ``cost_option``)."""

    __tablename__ = "cost_option"
    __table_args__ = (one_of("option", COSTS),)

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    option: Mapped[str] = mapped_column(primary_key=True)


class RequiredDocument(Base):
    """A paper to bring along (HSDS ``required_document``)."""

    __tablename__ = "required_document"
    __table_args__ = (not_blank("document"),)

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    document: Mapped[str]


class ServiceArea(Base):
    """Where people may come from (HSDS ``service_area``)."""

    __tablename__ = "service_area"
    __table_args__ = (not_blank("name"),)

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Attribute(Base):
    """That a service is about a topic; position 0 is its main one (HSDS ``attribute``)."""

    __tablename__ = "attribute"
    __table_args__ = (
        UniqueConstraint("service_id", "term_code"),
        Index(None, "term_code", "service_id"),
    )

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    term_code: Mapped[str] = mapped_column(ForeignKey("taxonomy_term.code"))


class Source(Base):
    """A page on which the facts were seen."""

    __tablename__ = "source"
    __table_args__ = (not_blank("url"),)

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    url: Mapped[str]

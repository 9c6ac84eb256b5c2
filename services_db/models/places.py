"""Cities, what they show to a person in danger, and the taxonomy of topics."""

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from services_db.cards import DANGERS
from services_db.models.base import Base, not_blank, one_of


class City(Base):
    """A city this deployment serves (the tenant: its staff see only its services)."""

    __tablename__ = "city"
    __table_args__ = (
        UniqueConstraint("id", "country"),
        not_blank("name"),
        CheckConstraint("length(country) = 2", name="country"),
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)  #: slug, such as ``cluj-napoca``
    name: Mapped[str]
    name_language: Mapped[str]
    country: Mapped[str]  #: ISO 3166-1 alpha-2
    timezone: Mapped[str]
    holidays_country: Mapped[str]
    holidays_subdivision: Mapped[str | None]
    latitude: Mapped[float]
    longitude: Mapped[float]
    active: Mapped[bool] = mapped_column(default=True)  #: False: gone from the data, not served

    languages: Mapped[list["CityLanguage"]] = relationship(
        order_by="CityLanguage.position", cascade="all, delete-orphan"
    )
    info_point: Mapped["InfoPoint | None"] = relationship(cascade="all, delete-orphan")
    urgent: Mapped[list["UrgentEntry"]] = relationship(
        order_by="UrgentEntry.danger, UrgentEntry.position", cascade="all, delete-orphan"
    )


class CityLanguage(Base):
    """A language of the city itself, most widely read first (BCP 47)."""

    __tablename__ = "city_language"
    __table_args__ = (UniqueConstraint("city_id", "language"),)

    city_id: Mapped[str] = mapped_column(ForeignKey("city.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    language: Mapped[str]


class InfoPoint(Base):
    """The service a city sends a person to who does not know where to start."""

    __tablename__ = "info_point"

    city_id: Mapped[str] = mapped_column(ForeignKey("city.id"), primary_key=True)
    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), index=True)


class UrgentEntry(Base):
    """A service shown first to a person in danger, at its place in the order."""

    __tablename__ = "urgent_entry"
    __table_args__ = (
        UniqueConstraint("city_id", "danger", "service_id"),
        one_of("danger", DANGERS),
    )

    city_id: Mapped[str] = mapped_column(ForeignKey("city.id"), primary_key=True)
    danger: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), index=True)


class TaxonomyTerm(Base):
    """A topic (``health.doctor``) or a group of topics (``health``) (HSDS ``taxonomy_term``)."""

    __tablename__ = "taxonomy_term"

    code: Mapped[str] = mapped_column(primary_key=True)
    parent_code: Mapped[str | None] = mapped_column(ForeignKey("taxonomy_term.code"), index=True)
    position: Mapped[int]
    description: Mapped[str]  #: in English, for staff and the open data; not for readers
    active: Mapped[bool] = mapped_column(default=True)  #: False: gone from the data, not offered

"""Services, who offers them and where (HSDS organization, service, location)."""

import uuid
from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from services_db.cards import SCOPES
from services_db.models.base import (
    CONFIDENCES,
    EDITORIAL_STATES,
    STATUSES,
    Base,
    UtcDateTime,
    not_blank,
    one_of,
)
from services_db.models.details import (
    Attribute,
    CostOption,
    Phone,
    RequiredDocument,
    Schedule,
    ServiceArea,
    ServiceText,
    Source,
    SpokenLanguage,
)

_OWNED = "all, delete-orphan"


class Organization(Base):
    """Who offers services, by the name used in its country (HSDS ``organization``)."""

    __tablename__ = "organization"
    __table_args__ = (UniqueConstraint("country", "name"), not_blank("name"))

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    country: Mapped[str]
    name: Mapped[str]


class Service(Base):
    """Something a city, or a whole country if ``city_id`` is empty, offers (HSDS ``service``).

    ``imported`` is the entry as the import last wrote it (JSON); where it differs from the
    content now, staff have edited the service since.
    """

    __tablename__ = "service"
    __table_args__ = (
        ForeignKeyConstraint(["city_id", "country"], ["city.id", "city.country"]),
        Index(None, "city_id", "editorial_state", "status"),
        Index(None, "country", "scope", "editorial_state", "status"),
        CheckConstraint("length(country) = 2", name="country"),
        one_of("status", STATUSES),
        one_of("editorial_state", EDITORIAL_STATES),
        one_of("scope", SCOPES),
        one_of("confidence", CONFIDENCES),
        CheckConstraint("source_year BETWEEN 1990 AND 2100", name="source_year"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)  #: slug, such as ``baobab-lublin``
    organization_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organization.id"), index=True)
    city_id: Mapped[str | None]
    country: Mapped[str]
    scope: Mapped[str]
    status: Mapped[str] = mapped_column(default="active")
    editorial_state: Mapped[str] = mapped_column(default="draft")
    confidence: Mapped[str] = mapped_column(default="unverified")
    confidential: Mapped[bool] = mapped_column(default=False)
    works_without_papers: Mapped[bool | None]
    email: Mapped[str] = mapped_column(default="")
    url: Mapped[str] = mapped_column(default="")
    assured_date: Mapped[date | None]  #: when somebody last confirmed its facts
    assurer_email: Mapped[str] = mapped_column(default="")
    source_date: Mapped[str] = mapped_column(default="")  #: as the source said it
    source_year: Mapped[int | None]
    source_note: Mapped[str] = mapped_column(default="")  #: for staff only
    imported: Mapped[str | None]
    last_modified: Mapped[datetime] = mapped_column(UtcDateTime)

    organization: Mapped[Organization] = relationship(lazy="joined", innerjoin=True)
    texts: Mapped[list[ServiceText]] = relationship(
        cascade=_OWNED, order_by="ServiceText.field, ServiceText.key, ServiceText.language"
    )
    phones: Mapped[list[Phone]] = relationship(cascade=_OWNED, order_by="Phone.position")
    schedules: Mapped[list[Schedule]] = relationship(cascade=_OWNED, order_by="Schedule.position")
    languages: Mapped[list[SpokenLanguage]] = relationship(
        cascade=_OWNED, order_by="SpokenLanguage.position"
    )
    cost_options: Mapped[list[CostOption]] = relationship(
        cascade=_OWNED, order_by="CostOption.option"
    )
    required_documents: Mapped[list[RequiredDocument]] = relationship(
        cascade=_OWNED, order_by="RequiredDocument.position"
    )
    service_areas: Mapped[list[ServiceArea]] = relationship(
        cascade=_OWNED, order_by="ServiceArea.position"
    )
    attributes: Mapped[list[Attribute]] = relationship(
        cascade=_OWNED, order_by="Attribute.position"
    )
    sources: Mapped[list[Source]] = relationship(cascade=_OWNED, order_by="Source.position")
    at_locations: Mapped[list["ServiceAtLocation"]] = relationship(
        cascade=_OWNED, order_by="ServiceAtLocation.position"
    )


class Location(Base):
    """A place where services are offered (HSDS ``location`` and its ``address``)."""

    __tablename__ = "location"
    __table_args__ = (
        CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name="coordinates"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    country: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    locality: Mapped[str] = mapped_column(default="")
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]


class ServiceAtLocation(Base):
    """That a service is offered at a location (HSDS ``service_at_location``)."""

    __tablename__ = "service_at_location"

    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    location_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("location.id"), index=True)

    location: Mapped[Location] = relationship(lazy="joined", innerjoin=True)

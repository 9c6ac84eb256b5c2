"""The tables of the services database, in the words of HSDS 3 (Open Referral)."""

from services_db.models.base import PHONE_NOTE, SOURCE_LANGUAGE, Base, content_hash
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
from services_db.models.places import City, CityLanguage, InfoPoint, TaxonomyTerm, UrgentEntry
from services_db.models.services import Location, Organization, Service, ServiceAtLocation

__all__ = [
    "PHONE_NOTE",
    "SOURCE_LANGUAGE",
    "Attribute",
    "Base",
    "City",
    "CityLanguage",
    "CostOption",
    "InfoPoint",
    "Location",
    "Organization",
    "Phone",
    "RequiredDocument",
    "Schedule",
    "Service",
    "ServiceArea",
    "ServiceAtLocation",
    "ServiceText",
    "Source",
    "SpokenLanguage",
    "TaxonomyTerm",
    "UrgentEntry",
    "content_hash",
]

"""What a conversation knows of the services: cities, topics, information points."""

from typing import Protocol

from chat.incoming import Location
from services_db.cards import CityCard, ServiceCard
from services_db.distance import nearest_city

#: Farther away than this from every city, a shared place is in none of them.
NEAR_KM = 75.0


class Places(Protocol):
    """The cities and topics a conversation may speak of; never raises, empty when in doubt."""

    def cities(self) -> tuple[CityCard, ...]:
        """Return the cities served."""

    def topics(self) -> frozenset[str]:
        """Return the taxonomy ids."""

    def info_point(self, city: str, language: str) -> ServiceCard | None:
        """Return the service that helps a person who does not know where to start."""


def city_at(places: Places, location: Location) -> str:
    """Return the slug of the city at a place; empty if none is near."""
    known = places.cities()
    if not known:
        return ""
    city, km = nearest_city(known, location.latitude, location.longitude)
    return city.slug if km <= NEAR_KM else ""

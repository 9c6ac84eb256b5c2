"""Distances on the globe; pure, so a shared place is used once and kept nowhere."""

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt

from services_db.cards import CityCard

_EARTH_KM = 6371.0


def distance_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Return the distance in km between two points given in degrees (haversine).

    >>> round(distance_km(51.2465, 22.5684, 56.9496, 24.1052))
    642
    """
    phi, other_phi = radians(lat), radians(other_lat)
    across = sin((other_phi - phi) / 2) ** 2
    across += cos(phi) * cos(other_phi) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(across)))


def nearest_city(cities: Iterable[CityCard], lat: float, lon: float) -> tuple[CityCard, float]:
    """Return the city whose centre is nearest to a point in degrees, and how far it is in km.

    Raises:
        ValueError: there is no city, or the point is not on the globe.
    """
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise ValueError("not a point on the globe")
    away = [
        (distance_km(lat, lon, city.latitude, city.longitude), city.slug, city) for city in cities
    ]
    if not away:
        raise ValueError("no city to choose from")
    km, _, city = min(away, key=lambda item: item[:2])
    return city, km

"""The nearest city to a shared place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services_db.cards import CityCard, Text
from services_db.distance import distance_km, nearest_city

LUBLIN = CityCard(
    "lublin", Text("Lublin", "pl"), "PL", "Europe/Warsaw", ("pl",), 51.2465, 22.5684, "x"
)
RIGA = CityCard("riga", Text("Rīga", "lv"), "LV", "Europe/Riga", ("lv",), 56.9496, 24.1052, "y")
LATITUDES, LONGITUDES = st.floats(-90, 90), st.floats(-180, 180)


def test_the_nearer_city_and_how_far_it_is() -> None:
    """From Zamość it is Lublin, some 80 km away."""
    city, km = nearest_city([RIGA, LUBLIN], 50.7231, 23.2519)

    assert city == LUBLIN
    assert 70 < km < 90


@pytest.mark.parametrize(("lat", "lon"), [(91, 0), (0, 181), (float("nan"), 0)])
def test_no_place_on_earth_is_refused(lat: float, lon: float) -> None:
    """A place beyond the globe is nobody's nearest city."""
    with pytest.raises(ValueError, match="globe"):
        nearest_city([LUBLIN], lat, lon)


def test_no_city_at_all_is_refused() -> None:
    """Without cities there is no nearest."""
    with pytest.raises(ValueError, match="no city"):
        nearest_city([], 51, 22)


@given(LATITUDES, LONGITUDES, LATITUDES, LONGITUDES)
def test_distance_is_the_same_there_and_back(a: float, b: float, c: float, d: float) -> None:
    """A distance is symmetric, not negative, and at most half the way round the earth."""
    there, back = distance_km(a, b, c, d), distance_km(c, d, a, b)

    assert there == pytest.approx(back, abs=1e-6)
    assert 0 <= there <= 20_016

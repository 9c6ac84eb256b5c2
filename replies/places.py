"""The cities and countries that buttons offer, in order, as ``data/cities.yaml`` has them."""

from functools import cache
from pathlib import Path

import yaml

_CITIES = Path(__file__).parents[1] / "data" / "cities.yaml"


@cache
def city_countries() -> dict[str, str]:
    """Return the country of every city, by slug, sorted.

    >>> city_countries()["riga"]
    'LV'
    """
    cities = yaml.safe_load(_CITIES.read_text(encoding="utf-8"))
    return {slug: cities[slug]["country"] for slug in sorted(cities)}


@cache
def countries() -> tuple[str, ...]:
    """Return the countries that a person in danger chooses from before we know the city.

    They stand in the order of the file.
    """
    cities = yaml.safe_load(_CITIES.read_text(encoding="utf-8"))
    return tuple(dict.fromkeys(city["country"] for city in cities.values()))

"""The whole of ``data/``, as readers will meet it."""

import pytest
from sqlalchemy.orm import Session

from services_db.cards import DANGERS, Text
from services_db.dataset import read_dataset
from services_db.queries import (
    cities,
    find_services,
    info_point,
    topics,
    urgent_national,
    urgent_services,
)
from tests.services_db.support import DATA, MONDAY


def test_cities_and_topics(imported: Session) -> None:
    """The cities with their own clocks, the topics in the taxonomy's order."""
    data = read_dataset(DATA)
    cards = {card.slug: card for card in cities(imported)}

    assert list(cards) == sorted(city.slug for city in data.cities)
    riga = cards["riga"]
    assert riga.name == Text("Rīga", "lv")
    assert (riga.timezone, riga.host_languages) == ("Europe/Riga", ("lv",))
    assert topics(imported) == tuple(data.topics)


def test_every_city_has_its_information_point(imported: Session) -> None:
    """Nobody is sent nowhere, and it can be reached."""
    for city in cities(imported):
        card = info_point(imported, city.slug, "en")
        assert card is not None
        assert card.id == city.info_point
        assert card.phones or card.email or card.url or card.address


@pytest.mark.parametrize("danger", DANGERS)
def test_every_danger_has_a_number_to_call(imported: Session, danger: str) -> None:
    """In every city and country the first entry has a phone."""
    for city in cities(imported):
        here = urgent_services(imported, city.slug, danger, language="ar")
        country = urgent_national(imported, city.country, danger, language="ar")
        assert here[0].phones
        assert country[0].phones
        assert {card.scope for card in country} == {"national"}


@pytest.mark.parametrize(
    ("city", "danger", "expected"),
    [
        ("lublin", "violence", ["emergency-112-pl", "niebieska-linia-pl", "cik-lublin"]),
        ("riga", "medical", ["ambulance-113-lv"]),
        (
            "dietzenbach",
            "violence",
            ["emergency-112-de", "hilfetelefon-116016-de", "frauenhaus-kreis-offenbach"],
        ),
        ("cluj-napoca", "suicide", ["ro-112"]),
        ("cartagena", "violence", ["es-112", "es-016", "cartagena-cavi"]),
        ("linkoping", "suicide", ["emergency-112-se", "mind-90101-se", "stodlinjen-90390-se"]),
        ("ravenna", "trafficking", ["it-112", "it-antitratta"]),
    ],
)
def test_urgent_entries_are_those_of_the_file(
    imported: Session, city: str, danger: str, expected: list[str]
) -> None:
    """Exactly these, in this order."""
    cards = urgent_services(imported, city, danger, language="en")

    assert [card.id for card in cards] == expected


def test_urgent_national_leaves_local_places_out(imported: Session) -> None:
    """Somebody elsewhere in Poland is not sent to Lublin's crisis centre."""
    cards = urgent_national(imported, "pl", "violence", language="en")

    assert [card.id for card in cards] == ["emergency-112-pl", "niebieska-linia-pl"]
    assert urgent_national(imported, "FR", "violence", language="en") == []


@pytest.mark.parametrize(
    ("city", "topic", "expected"),
    [
        (
            "lublin",
            "health.doctor",
            [
                "nocna-abramowicka-lublin",
                "nocna-biernackiego-lublin",
                "nocna-krasnicka-lublin",
                "nfz-lublin-szkolna",
            ],
        ),
        ("lublin", "employment.job_search", ["mup-lublin", "zielona-linia-pl"]),
        (
            "ravenna",
            "legal.aid",
            ["ravenna-avvocato-di-strada", "ravenna-linea-rosa", "ravenna-sportello-esc"],
        ),
        (
            "lublin",
            "housing.shelter",
            [
                "albert-shelter-lublin",
                "nadzieja-shelters-lublin",
                "women-shelter-wronska-lublin",
            ],
        ),
        ("cartagena", "residence.permit", ["cartagena-comisaria-extranjeria"]),
    ],
)
def test_golden_ranking(imported: Session, city: str, topic: str, expected: list[str]) -> None:
    """The first answers to real questions, looked at by a person."""
    cards = find_services(
        imported, city, topic=topic, language="en", at=MONDAY, limit=len(expected)
    )

    assert [card.id for card in cards] == expected

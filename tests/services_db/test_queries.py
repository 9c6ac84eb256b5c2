"""Questions to the database: true cards, no secrets, a constant number of statements."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from services_db.cards import Filters, PhoneCard, Text
from services_db.errors import UnknownCityError, UnknownDangerError, UnknownTopicError
from services_db.queries import (
    count,
    find_services,
    info_point,
    service_card,
    topics_with_services,
    urgent_national,
    urgent_services,
)
from tests.services_db.conftest import make_city
from tests.services_db.support import MONDAY, AddService, SqlBudget

SECRET = "https://secret.example.org/refuge"


def found(session: Session, city: str = "lublin", topic: str = "health.doctor") -> list[str]:
    """Return the ids found in a city on a topic."""
    cards = find_services(session, city, topic=topic, language="uk", at=MONDAY, limit=99)
    return [card.id for card in cards]


class TestFindServices:
    """``find_services``."""

    def test_cost_does_not_grow_with_services(
        self, session: Session, add_service: AddService, sql_budget: SqlBudget
    ) -> None:
        """City, topic, candidates and the parts of a page: as many statements for 3 as for 40."""
        for _ in range(40):
            add_service(hours="24/7", cost="free", spoken=("uk",), address="ul. Nowa 1")
        session.expire_all()

        with sql_budget(13):
            three = find_services(session, "lublin", topic="health.doctor", language="uk")
        session.expire_all()
        with sql_budget(13):
            forty = find_services(
                session, "lublin", topic="health.doctor", language="uk", limit=99
            )
        assert (len(three), len(forty)) == (3, 40)

    def test_card_says_what_the_database_says(
        self, session: Session, add_service: AddService
    ) -> None:
        """Every fact of a card is a fact of the rows."""
        add_service(
            "clinic",
            en="Clinic",
            pl="Przychodnia",
            address="ul. Nowa 1",
            hours="Mo-Fr 09:00-17:00",
            cost="free",
            spoken=("pl", "uk"),
            sources=("https://lublin.eu/a", "https://lublin.eu/b"),
            assured=date(2026, 11, 1),
            topics=("health.dental", "health.doctor"),
            columns={"email": "a@lublin.eu", "url": "https://lublin.eu", "source_year": 2024},
        )

        (card,) = find_services(session, "lublin", topic="health.doctor", language="uk", at=MONDAY)
        assert card.topic == "health.doctor"
        assert card.topics == ("health.dental", "health.doctor")
        assert (card.name, card.local_name) == (Text("Clinic", "en"), Text("Przychodnia", "pl"))
        assert (card.address, card.postcode, card.locality) == ("ul. Nowa 1", "20-001", "Lublin")
        assert card.phones == (PhoneCard("+48811234567"),)
        assert (card.email, card.url) == ("a@lublin.eu", "https://lublin.eu")
        assert card.hours is not None
        assert (card.hours.expression, card.hours.timezone) == (
            "Mo-Fr 09:00-17:00",
            "Europe/Warsaw",
        )
        assert (card.languages, card.cost) == (("pl", "uk"), "free")
        assert (card.source, card.source_year) == ("https://lublin.eu/a", 2024)
        assert card.confirmed

    @pytest.mark.parametrize(
        "columns",
        [
            {"editorial_state": "draft"},
            {"editorial_state": "in_review"},
            {"editorial_state": "withdrawn"},
            {"status": "inactive"},
            {"status": "defunct"},
            {"status": "temporarily closed"},
        ],
    )
    def test_only_published_active_services(
        self, session: Session, add_service: AddService, columns: dict[str, str]
    ) -> None:
        """What is not ready, or not there any more, is shown nowhere."""
        add_service("hidden", columns=columns, topics=("health.doctor",))

        assert found(session) == []
        assert count(session, "lublin", topic="health.doctor") == 0
        assert service_card(session, "hidden", language="en") is None
        assert topics_with_services(session, "lublin") == set()

    def test_national_entries_belong_to_every_city_of_their_country(
        self, session: Session, add_service: AddService
    ) -> None:
        """Poland's are found in Lublin, Latvia's are not; a region's of another city neither."""
        add_service("of-poland", columns={"city_id": None, "scope": "national"})
        add_service("region-of-poland", columns={"city_id": None, "scope": "region"})
        session.add(make_city("chelm", "PL", "pl"))
        session.flush()
        add_service("chelm-for-all", columns={"city_id": "chelm", "scope": "national"})
        add_service("chelm-alone", columns={"city_id": "chelm", "scope": "region"})
        latvia = {"city_id": "riga", "country": "LV"}
        add_service("all-latvia", columns={**latvia, "scope": "national"})
        add_service("near-riga", columns={**latvia, "scope": "region"})

        assert found(session) == ["region-of-poland", "chelm-for-all", "of-poland"]
        assert found(session, "riga") == ["near-riga", "all-latvia"]

    def test_pages_are_stable_and_complete(
        self, session: Session, add_service: AddService
    ) -> None:
        """'More' shows each service once, and a page shows the same when asked again."""
        for number in range(8):
            add_service(topics=("info.point", "health.doctor")[number % 2 :])
        pages = [
            [
                card.id
                for card in find_services(
                    session, "lublin", topic="health.doctor", language="uk", offset=offset
                )
            ]
            for offset in (0, 3, 6, 3, 9)
        ]

        assert [len(page) for page in pages] == [3, 3, 2, 3, 0]
        assert pages[1] == pages[3]
        assert len(set(pages[0] + pages[1] + pages[2])) == 8

    def test_filters_narrow_and_count_agrees(
        self, session: Session, add_service: AddService
    ) -> None:
        """Cost, language and 'open now', each alone."""
        add_service("free", cost="free")
        add_service("ukrainian", spoken=("uk", "pl"))
        add_service("open", hours="24/7")
        add_service("closed", hours="Mo-Fr 20:00-21:00")

        def ids(filters: Filters) -> list[str]:
            asked: dict[str, Any] = {"topic": "health.doctor", "filters": filters, "at": MONDAY}
            cards = find_services(session, "lublin", language="en", limit=9, **asked)
            assert count(session, "lublin", **asked) == len(cards)
            return [card.id for card in cards]

        assert ids(Filters(cost="free")) == ["free"]
        assert ids(Filters(spoken_language="uk")) == ["ukrainian"]
        assert ids(Filters(open_now=True)) == ["open", "free", "ukrainian"]

    def test_unknown_words_are_errors(self, session: Session) -> None:
        """A city or topic nobody knows is the caller's mistake; a group is no topic."""
        with pytest.raises(UnknownCityError, match="'warszawa'; known: lublin, riga"):
            find_services(session, "warszawa", topic="health.doctor", language="en")
        for topic in ("health.magic", "health"):
            with pytest.raises(UnknownTopicError, match=topic):
                find_services(session, "lublin", topic=topic, language="en")


class TestOthers:
    """Cities, topics, single cards, information points."""

    def test_unknown_entry_is_none(self, session: Session) -> None:
        """An old link to an entry that is gone finds nothing, and breaks nothing."""
        assert service_card(session, "gone", language="en") is None
        assert service_card(session, "gone", city="lublin", language="en") is None

    def test_national_card_uses_the_reader_s_city_or_the_country_s(
        self, session: Session, add_service: AddService
    ) -> None:
        """A national entry's hours are read by the clock of its country."""
        add_service("line", hours="24/7", columns={"city_id": None, "scope": "national"})

        for city in ("lublin", None):
            card = service_card(session, "line", city=city, language="en")
            assert card is not None
            assert card.hours is not None
            assert card.hours.timezone == "Europe/Warsaw"

    def test_city_without_information_point(self, session: Session) -> None:
        """It has none to show, which is not an error."""
        assert info_point(session, "lublin", "en") is None

    def test_topics_with_services(self, session: Session, add_service: AddService) -> None:
        """Every topic of every shown service counts, not only the main one."""
        add_service(topics=("health.dental", "health.doctor"))

        assert topics_with_services(session, "lublin") == {"health.dental", "health.doctor"}
        assert topics_with_services(session, "riga") == set()

    def test_unknown_danger_is_an_error(self, session: Session) -> None:
        """A danger that has no entries anywhere must not look like 'nothing found'."""
        with pytest.raises(UnknownDangerError, match="'fire'; known: medical"):
            urgent_services(session, "lublin", "fire", language="en")
        for country in ("PL", "FR"):
            with pytest.raises(UnknownDangerError):
                urgent_national(session, country, "fire", language="en")

"""A search never ends nowhere, and says how far it went."""

import pytest
from sqlalchemy.orm import Session

from services_db.cards import Filters, SearchResult
from services_db.errors import UnknownCityError, UnknownTopicError
from services_db.models import InfoPoint
from services_db.queries import cities, topics
from services_db.search import national_services, search
from tests.services_db.support import MONDAY, AddService, SqlBudget


def ask(session: Session, topic: str = "health.doctor", **more: object) -> SearchResult:
    """Return what Lublin answers to a topic."""
    return search(session, "lublin", topic=topic, language="uk", at=MONDAY, **more)  # type: ignore[arg-type]


def ids(result: SearchResult) -> list[str]:
    """Return the ids of a result."""
    return [card.id for card in result.cards]


class TestWidening:
    """What is widened, in which order, and that it is said."""

    def test_nothing_is_widened_if_something_fits(
        self, session: Session, add_service: AddService
    ) -> None:
        """A service of the city on the topic is the answer."""
        add_service("clinic")
        add_service("line", columns={"city_id": None, "scope": "national"})

        result = ask(session)
        assert (ids(result), result.widened, result.topic) == (
            ["clinic", "line"],
            (),
            "health.doctor",
        )

    def test_only_national_entries(self, session: Session, add_service: AddService) -> None:
        """If only national entries fit, 'city' was widened."""
        add_service("line", columns={"city_id": None, "scope": "national"})

        assert ask(session).widened == ("city",)

    def test_filters_before_topic(self, session: Session, add_service: AddService) -> None:
        """A filter nobody meets is dropped before the topic is left."""
        add_service("clinic")
        add_service("dentist", topics=("health.dental",), cost="free")

        result = ask(session, filters=Filters(cost="free"))
        assert (ids(result), result.widened) == (["clinic"], ("cost",))

    def test_related_topic(self, session: Session, add_service: AddService) -> None:
        """Without a dentist the doctor answers, without the filter, and both are said."""
        add_service("clinic", topics=("info.point", "health.doctor"))

        result = ask(session, "health.dental", filters=Filters(cost="free"))
        assert (ids(result), result.topic) == (["clinic"], "health.doctor")
        assert result.widened == ("cost", "topic")
        assert result.cards[0].topic == "health.doctor"

    def test_information_point_at_last(self, session: Session, add_service: AddService) -> None:
        """Where the whole group is empty the information point answers, the city's own first."""
        add_service("another", topics=("info.point",), hours="24/7", address="ul. Nowa 1")
        add_service("own", topics=("info.point",))
        session.add(InfoPoint(city_id="lublin", service_id="own"))
        session.flush()

        result = ask(session, filters=Filters(open_now=True))
        assert (ids(result), result.topic) == (["own", "another"], "info.point")
        assert result.widened == ("topic",)

    def test_city_without_anything(self, session: Session) -> None:
        """An empty city gives an empty page, not an error."""
        result = ask(session)

        assert (result.cards, result.total, result.next_offset) == ((), 0, None)
        assert result.widened == ("topic",)

    def test_unknown_words_are_errors(self, session: Session) -> None:
        """As in every query."""
        with pytest.raises(UnknownTopicError):
            ask(session, topic="health")
        with pytest.raises(UnknownCityError):
            search(session, "paris", topic="health.doctor", language="en")
        with pytest.raises(UnknownTopicError):
            national_services(session, "PL", topic="x.y", language="en")


class TestPages:
    """'More'."""

    def test_pages_are_complete_and_say_what_is_left(
        self, session: Session, add_service: AddService
    ) -> None:
        """Seven services are three pages, each with the same total."""
        for _ in range(7):
            add_service()
        pages = [ask(session, offset=offset) for offset in (0, 3, 6)]

        assert [page.total for page in pages] == [7, 7, 7]
        assert [page.next_offset for page in pages] == [3, 6, None]
        assert len({entry for page in pages for entry in ids(page)}) == 7

    def test_widening_is_the_same_on_every_page(
        self, session: Session, add_service: AddService
    ) -> None:
        """The second page is of the same widened search."""
        for _ in range(4):
            add_service(topics=("health.doctor",))
        first, second = (ask(session, "health.dental", offset=offset) for offset in (0, 3))

        assert (first.widened, second.widened) == (("topic",), ("topic",))
        assert len(second.cards) == 1

    def test_what_was_said_already_is_left_out_and_nothing_else(
        self, session: Session, add_service: AddService
    ) -> None:
        """After urgent entries the rest follows; 'more' may repeat, but it never skips."""
        for number in range(6):
            add_service(f"service-{number}")
        first = ask(session, exclude={"service-1"})
        rest = ask(session, offset=first.next_offset)

        assert (ids(first), first.total) == (["service-0", "service-2", "service-3"], 5)
        assert ids(rest) == ["service-3", "service-4", "service-5"]

    def test_leaving_out_widens_nothing(self, session: Session, add_service: AddService) -> None:
        """If all was said already there is nothing more, and no other topic steps in."""
        add_service("clinic")
        add_service("desk", topics=("info.point",))

        assert ask(session, exclude={"clinic"}) == SearchResult((), 0, 0, "health.doctor")

    def test_page_beyond_the_end(self, session: Session, add_service: AddService) -> None:
        """An old button may point beyond the end: an empty page that says so."""
        add_service()
        result = ask(session, offset=30)

        assert (result.cards, result.total, result.next_offset) == ((), 1, None)

    def test_cost_does_not_grow_with_services(
        self, session: Session, add_service: AddService, sql_budget: SqlBudget
    ) -> None:
        """A widened search asks a constant number of statements as well."""
        for _ in range(30):
            add_service(topics=("health.doctor",), hours="Mo-Fr 20:00-21:00")
        session.expire_all()

        with sql_budget(15):
            ask(session, "health.dental", filters=Filters(cost="free", open_now=True), limit=30)


class TestNational:
    """A town that is none of our cities."""

    def test_only_what_helps_everywhere(self, session: Session, add_service: AddService) -> None:
        """National entries, also those that sit in one of our cities; 'city' is said."""
        add_service("clinic")
        add_service("region", columns={"city_id": None, "scope": "region"})
        add_service("line", columns={"city_id": None, "scope": "national"})
        add_service("office", columns={"scope": "national"})

        result = national_services(session, "pl", topic="health.doctor", language="uk", at=MONDAY)
        assert sorted(ids(result)) == ["line", "office"]
        assert result.widened == ("city",)

    def test_country_that_is_none_of_ours(self, session: Session) -> None:
        """Nothing is made up for it."""
        result = national_services(session, "FR", topic="health.doctor", language="uk")

        assert (result.total, result.widened) == (0, ("city",))


class TestRealData:
    """The whole of ``data/``."""

    def test_every_question_in_every_city_has_an_answer(self, imported_sqlite: Session) -> None:
        """All topics in all cities, with hard filters: one to three cards, always."""
        hard = Filters(cost="paid", spoken_language="so", open_now=True)
        for city in cities(imported_sqlite):
            for topic in topics(imported_sqlite):
                result = search(
                    imported_sqlite, city.slug, topic=topic, language="so", filters=hard, at=MONDAY
                )
                assert 1 <= len(result.cards) <= 3, (city.slug, topic)
                assert ("topic" in result.widened) == (result.topic != topic)
                assert all(result.topic in card.topics for card in result.cards)

    @pytest.mark.parametrize(
        ("city", "topic", "instead"),
        [
            ("lublin", "housing.benefit", "social.assistance"),
            ("riga", "health.pharmacy", "health.doctor"),
            ("ravenna", "health.dental", "health.doctor"),
            ("cartagena", "housing.tenant_rights", "legal.aid"),
            ("cartagena", "transport.local", "info.point"),
        ],
    )
    def test_related_topic_answers(
        self, imported: Session, city: str, topic: str, instead: str
    ) -> None:
        """Where a topic is empty, the most related topic answers."""
        result = search(imported, city, topic=topic, language="en", at=MONDAY)

        assert result.topic == instead

    def test_towns_elsewhere_get_national_entries(self, imported: Session) -> None:
        """Every country of ours has a national answer to the first needs."""
        for country in ("PL", "LV", "DE", "SE", "IT", "ES", "RO"):
            for topic in ("residence.permit", "safety.violence", "legal.aid"):
                result = national_services(
                    imported, country, topic=topic, language="uk", at=MONDAY
                )
                assert result.total > 0
                assert {card.scope for card in result.cards} == {"national"}

"""What a card holds: the nearest language, honest dates, and nothing of a secret place."""

from dataclasses import astuple
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from services_db.cards import PhoneCard, Text
from services_db.models import (
    PHONE_NOTE,
    InfoPoint,
    Location,
    Phone,
    Service,
    ServiceAtLocation,
    ServiceText,
)
from services_db.queries import find_services, info_point, service_card
from tests.services_db.support import MONDAY, AddService

SECRET = "https://secret.example.org/refuge"


class TestLanguages:
    """Which text a reader gets."""

    @pytest.mark.parametrize(
        ("wanted", "expected"),
        [("uk", "uk"), ("uk-UA", "uk"), ("pl", "pl"), ("ar", "en"), ("en-GB", "en")],
    )
    def test_nearest_language(
        self, session: Session, add_service: AddService, wanted: str, expected: str
    ) -> None:
        """The reader's tag, its base, English, the host language."""
        add_service("clinic", en="Clinic", pl="Przychodnia", uk="Клініка")

        card = service_card(session, "clinic", language=wanted)
        assert card is not None
        assert (card.name.language, card.description.language) == (expected, expected)
        assert card.local_name == Text("Przychodnia", "pl")

    def test_host_language_is_better_than_nothing(
        self, session: Session, add_service: AddService
    ) -> None:
        """Without English the host language is shown, without that whatever there is."""
        add_service("a", pl="Przychodnia", de="Klinik")
        add_service("b", sv="Klinik")

        cards = [service_card(session, entry, language="so") for entry in ("a", "b")]
        assert [card and card.name.language for card in cards] == ["pl", "sv"]

    @pytest.mark.parametrize(
        ("state", "language", "machine"),
        [("current", "uk", False), ("machine", "uk", True), ("outdated", "en", False)],
    )
    def test_outdated_translations_are_not_shown(
        self,
        session: Session,
        add_service: AddService,
        state: str,
        language: str,
        machine: bool,
    ) -> None:
        """A text that no longer says what its source says gives way to the source."""
        add_service("clinic", en="Doctors")
        translated = ServiceText(
            service_id="clinic",
            field="description",
            language="uk",
            text="Лікарі",
            state=state,
            source_language="en",
            source_hash="x",
        )
        session.add(translated)
        session.flush()

        card = service_card(session, "clinic", language="uk")
        assert card is not None
        assert (card.description.language, card.description.machine) == (language, machine)


class TestNotes:
    """What stands behind a number."""

    @pytest.mark.parametrize(
        ("state", "wanted", "expected"),
        [
            ("machine", "uk-UA", Text("каса", "uk", machine=True)),
            ("current", "uk", Text("каса", "uk")),
            ("outdated", "uk", Text("desk", "en")),
            ("machine", "ar", Text("desk", "en")),
            ("machine", "en", Text("desk", "en")),
        ],
    )
    def test_note_is_in_the_nearest_language(
        self, session: Session, add_service: AddService, state: str, wanted: str, expected: Text
    ) -> None:
        """The reader's own, else as it was written, in English; each number has its own."""
        service = add_service("clinic")
        service.phones[0].note = "desk"
        service.phones.append(Phone(position=1, number="112"))
        service.phones.append(Phone(position=2, number="998", note="fire"))
        service.texts.append(
            ServiceText(
                field=PHONE_NOTE,
                key=service.phones[0].number,
                language="uk",
                text="каса",
                state=state,
                source_language="en",
                source_hash="x",
            )
        )
        session.flush()

        card = service_card(session, "clinic", language=wanted)
        assert card is not None
        assert card.phones == (
            PhoneCard("+48811234567", expected),
            PhoneCard("112"),
            PhoneCard("998", Text("fire", "en")),
        )

    @pytest.mark.parametrize(
        "columns",
        [
            {"field": PHONE_NOTE, "key": ""},
            {"field": "description", "key": "112"},
            {"field": PHONE_NOTE, "key": "112", "source_language": None, "source_hash": None},
        ],
    )
    def test_only_translated_notes_of_a_number_are_texts(
        self, session: Session, add_service: AddService, columns: dict[str, str | None]
    ) -> None:
        """The database refuses a note of no number, and a note that is no translation."""
        service = add_service("clinic")
        made: dict[str, str | None] = {"source_language": "en", "source_hash": "x"}
        service.texts.append(ServiceText(language="uk", text="каса", **(made | columns)))

        with pytest.raises(IntegrityError, match=r"(?i)check"):
            session.flush()


class TestConfirmed:
    """What is said of facts that nobody confirmed."""

    @pytest.mark.parametrize(("days", "confirmed"), [(365, True), (366, False)])
    def test_a_year(
        self, session: Session, add_service: AddService, days: int, confirmed: bool
    ) -> None:
        """Confirmed within twelve months, or not confirmed."""
        add_service("clinic", assured=MONDAY.date() - timedelta(days=days))

        card = service_card(session, "clinic", language="en", at=MONDAY)
        assert card is not None
        assert card.confirmed == confirmed


class TestConfidential:
    """A secret place stays secret, whoever asks and however."""

    @pytest.fixture
    def refuge(self, session: Session, add_service: AddService) -> Service:
        """Return a confidential service whose rows hold what must never leave."""
        service = add_service(
            "refuge",
            hours="24/7",
            sources=(SECRET,),
            columns={"confidential": True, "url": SECRET, "email": "help@refuge.pl"},
        )
        place = Location(
            country="PL",
            address="ul. Tajna 7",
            postcode="20-777",
            locality="Secretville",
            latitude=51.777,
            longitude=22.777,
        )
        session.add(ServiceAtLocation(service_id="refuge", position=0, location=place))
        session.add(InfoPoint(city_id="lublin", service_id="refuge"))
        session.flush()
        session.expire_all()
        return service

    def test_no_card_holds_the_place(self, session: Session, refuge: Service) -> None:
        """Phone, e-mail and hours are there; address, place, site and sources are not."""
        cards = [
            *find_services(session, "lublin", topic="health.doctor", language="pl"),
            service_card(session, "refuge", city="lublin", language="pl"),
            info_point(session, "lublin", "pl"),
        ]

        for card in cards:
            assert card is not None
            assert (card.address, card.postcode, card.locality, card.url) == ("", "", "", "")
            assert (card.latitude, card.longitude, card.source) == (None, None, "")
            assert (card.phones[0].number, card.email) == ("+48811234567", "help@refuge.pl")
            assert card.hours is not None
            assert not any(word in str(astuple(card)) for word in ("Tajna", "777", "Secretville"))

    def test_its_address_does_not_raise_its_rank(
        self, session: Session, refuge: Service, add_service: AddService
    ) -> None:
        """The order itself must not tell that there is an address."""
        add_service("another", hours="24/7")

        cards = find_services(session, "lublin", topic="health.doctor", language="uk")
        assert [card.id for card in cards] == ["another", "refuge"]

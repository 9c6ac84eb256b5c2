"""Messages for people in danger."""

import re
from datetime import datetime
from typing import Any

import pytest

from replies.catalogue import Catalogue
from replies.emergency import (
    DANGERS,
    render_emergency,
    render_emergency_no_city,
    render_help_now,
)
from replies.messages import Message
from replies.payloads import decode
from replies.places import countries
from services_db.cards import HoursCard, PhoneCard, ServiceCard, Text


@pytest.fixture
def urgent(card: Any) -> list[ServiceCard]:
    """Return 112 and a helpline that is not open day and night."""
    line = {"address": "", "locality": "", "confirmed": False, "languages": ()}
    general = card(
        **line,
        id="emergency-112-pl",
        topic="health.emergency",
        name=Text("Emergency number 112", "en"),
        phones=(PhoneCard("112"),),
        hours=HoursCard("24/7", "Europe/Warsaw", "PL"),
    )
    helpline = card(
        **line | {"languages": ("pl", "uk")},
        id="niebieska-linia-pl",
        topic="safety.violence",
        name=Text("Blue Line <helpline>", "en"),
        phones=(PhoneCard("800120002", Text("from Poland", "en")), PhoneCard("+48221234567")),
        hours=HoursCard("Mo-Fr 12:00-20:00", "Europe/Warsaw", "PL"),
    )
    return [general, helpline]


def _payloads(message: Message) -> list[str]:
    return [button.payload for row in message.buttons for button in row]


@pytest.mark.parametrize("danger", DANGERS)
def test_emergency_as_the_reader_sees_it(
    golden: Any, urgent: Any, catalogue: Catalogue, monday: datetime, danger: str
) -> None:
    """One calm line, then whom to call, in every language and for every danger."""
    message = render_emergency(danger, urgent, catalogue, at=monday, city="lublin")

    golden(f"emergency-{danger}.{catalogue.language}", [message])


def test_before_the_city_is_known_as_the_reader_sees_it(golden: Any, catalogue: Catalogue) -> None:
    """112 and a button a country; 'help now' asks what is happening."""
    messages = [render_emergency_no_city("medical", catalogue), render_help_now(catalogue)]

    golden(f"emergency-no-city.{catalogue.language}", messages)


def test_numbers_stand_in_bold_and_in_order(
    urgent: Any, catalogue: Catalogue, monday: datetime
) -> None:
    """The entries come as given, each number in bold to be seen and tapped."""
    message = render_emergency("violence", urgent, catalogue, at=monday)

    bold = [re.sub("[\u2066-\u2069]", "", b) for b in re.findall("<b>(.*?)</b>", message.text)]
    assert [text for text in bold if text[-1].isdigit() and " " not in text] == [
        "112",
        "800120002",
        "+48221234567",
    ]
    assert message.entries == ("emergency-112-pl", "niebieska-linia-pl")
    assert message.kind == "emergency"


def test_a_person_in_danger_reads_nothing_needless(
    urgent: Any, english: Catalogue, monday: datetime
) -> None:
    """No 'not confirmed', no source, no hours where it is day and night."""
    text = render_emergency("suicide", urgent, english, at=monday).text

    assert not [word for word in ("confirmed", "Source", "day and night") if word in text]
    assert "🕒 Closed now, opens today 12:00" in text
    assert "They speak: Polish, Ukrainian" in text


def test_the_number_comes_within_the_first_lines(
    urgent: Any, catalogue: Catalogue, monday: datetime
) -> None:
    """112 is seen at one glance: within the first five lines of each message."""
    for danger in DANGERS:
        for message in (
            render_emergency(danger, urgent, catalogue, at=monday),
            render_emergency(danger, [], catalogue, at=monday),
            render_emergency_no_city(danger, catalogue),
            render_help_now(catalogue),
        ):
            assert "112" in "\n".join(message.text.splitlines()[:5])


def test_foreign_names_are_explained(urgent: Any, monday: datetime, catalogue: Catalogue) -> None:
    """112 says whom it reaches; a name in another language has the topic beside it."""
    text = render_emergency("violence", urgent, catalogue, at=monday).text

    assert catalogue.text("emergency-112") in text
    explained = catalogue.text("topic-safety-violence") in text.splitlines()
    assert explained == (catalogue.language != "en")


def test_an_entry_without_a_phone_shows_another_way(
    urgent: Any, english: Catalogue, monday: datetime, card: Any
) -> None:
    """Where there is no number, e-mail and web site stand in its place."""
    text = render_emergency("violence", [card(phones=())], english, at=monday).text

    assert "point@example.org" in text
    assert "lublin.eu</a>" in text


@pytest.mark.parametrize(
    ("where", "said"),
    [({"city": "lublin"}, "Lublin"), ({"country": "PL"}, "Poland"), ({}, None)],
)
def test_it_says_for_which_place_the_numbers_are(
    urgent: Any, english: Catalogue, monday: datetime, where: Any, said: str | None
) -> None:
    """Numbers hold for one place: it is named, and can be changed."""
    message = render_emergency("medical", urgent, english, at=monday, **where)

    assert (f"These numbers are for: {said}" in message.text) == bool(said)
    assert _payloads(message) == (["m", "i", "c"] if said else ["m", "i"])


@pytest.mark.parametrize("danger", DANGERS)
def test_each_country_has_a_button(catalogue: Catalogue, danger: str) -> None:
    """Every country, by name and flag, leading to its numbers for this danger."""
    *offered, menu = _payloads(render_emergency_no_city(danger, catalogue))

    assert menu == "m"
    assert [decode(p).country.upper() for p in offered] == list(countries())
    assert {decode(p).danger for p in offered} == {danger}


def test_help_now_offers_each_danger(catalogue: Catalogue) -> None:
    """A person who cannot write presses what is happening."""
    assert _payloads(render_help_now(catalogue)) == [*(f"h:{d}" for d in DANGERS), "m"]


def test_machine_translated_notes_are_said_to_be(
    urgent: Any, card: Any, catalogue: Catalogue, monday: datetime
) -> None:
    """The notes are in the reader's language; if a machine wrote one, the last line says so."""
    note = Text("sofort", "de", machine=True)
    line = card(phones=(PhoneCard("116123", note), PhoneCard("116111", note)))
    said = catalogue.text("card-machine")

    plain = render_emergency("violence", urgent, catalogue, at=monday, city="riga").text
    text = render_emergency("violence", [*urgent, line], catalogue, at=monday, city="riga").text
    assert text.count("sofort") == 2
    assert (text.splitlines()[-1], text.count(said)) == (said, 1)
    assert said not in plain


def test_markup_is_clean(
    read_markup: Any, urgent: Any, catalogue: Catalogue, monday: datetime
) -> None:
    """A name with '<' in it does not break the one message that must arrive."""
    message = render_emergency("violence", urgent, catalogue, at=monday, city="riga")

    assert "Blue Line <helpline>" in "".join(read_markup(message.text).words)


def test_many_entries_still_fit(
    read_markup: Any, card: Any, english: Catalogue, monday: datetime
) -> None:
    """However much the data holds, the message can be sent and its first line stays."""
    long = card(name=Text("&" * 999, "en"), phones=(PhoneCard("112", Text("&" * 999, "en")),) * 9)

    text = render_emergency("medical", [long] * 9, english, at=monday, city="riga").text

    read_markup(text)
    assert text.startswith("Call now.")

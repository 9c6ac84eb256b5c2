"""Cards: what a reader sees of one service, in which order, and what never shows."""

import re
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from replies.cards import fitted, has_more, render_card
from replies.catalogue import Catalogue, languages
from replies.messages import Message
from services_db.cards import HoursCard, PhoneCard, ServiceCard, Text

_SNIPPETS = st.sampled_from(
    [
        "</b>", "<a href='x'>", "<script>", "&", "&amp;", '"', "'", "\n", "\u202e", "\u2069",
        "\u2068", "مرحبا", "שלום", "👩‍👧", "\x00", "\ud800", ". A", "! ", "<!--", "{ $x }",
    ]
)  # fmt: skip
_WORDS = st.lists(st.one_of(_SNIPPETS, st.text(max_size=12)), max_size=8).map("".join)
_LONG = st.builds(lambda words, times: words * times, _WORDS, st.sampled_from([1, 1, 1, 100]))
_URLS = st.one_of(
    st.sampled_from(["", "javascript:alert(1)", "https://[::1", "//x.org", "https://x y.org"]),
    _WORDS.map(lambda words: f"https://example.org/{words}"),
    _WORDS.map(lambda words: f"http://{words}.org"),
)
_TAGS = st.sampled_from(["en", "pl", "ar", "qqq", ""])
_TEXTS = st.builds(Text, _LONG, _TAGS, machine=st.booleans())
_CARDS = st.builds(
    ServiceCard,
    id=st.just("x"),
    topic=st.sampled_from(["info.point", "health.doctor"]),
    topics=st.just(()),
    organization=_WORDS,
    name=_TEXTS,
    local_name=_TEXTS,
    description=_TEXTS,
    scope=st.sampled_from(["city", "national"]),
    country=st.just("PL"),
    address=_LONG,
    postcode=_WORDS,
    locality=_LONG,
    latitude=st.none() | st.floats(-90, 90),
    longitude=st.none() | st.floats(-180, 180),
    phones=st.lists(st.builds(PhoneCard, _WORDS, st.none() | _TEXTS), max_size=12).map(tuple),
    email=_LONG,
    url=_URLS,
    hours=st.sampled_from(
        [
            None,
            HoursCard("24/7", "Europe/Riga", "LV"),
            HoursCard('Oct-Mar 18:00-08:00 "<b>warm & dry"', "Europe/Riga", "LV"),
        ]
    ),
    languages=st.lists(st.sampled_from(["pl", "ar", "xx", "zh"]), max_size=4).map(tuple),
    cost=st.sampled_from([None, "free", "paid", "insured"]),
    eligibility=st.none() | _TEXTS,
    caveat=st.none() | _TEXTS,
    source=_URLS,
    source_year=st.none() | st.just(2024),
    confidential=st.booleans(),
    works_without_papers=st.sampled_from([None, True, False]),
)
_NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(card=_CARDS, language=st.sampled_from(languages()), whole=st.booleans())
def test_any_card_is_clean_markup(
    read_markup: Any, card: ServiceCard, language: str, whole: bool
) -> None:
    """Whatever stands in the data, the text is balanced, short enough, and links to the web."""
    read_markup(render_card(card, Catalogue(language), _NOON, whole=whole))


@pytest.mark.parametrize("whole", [False, True])
def test_card_as_the_reader_sees_it(
    golden: Any, card: Any, catalogue: Catalogue, monday: datetime, whole: bool
) -> None:
    """The whole card in every language: order, marks, icons."""
    text = render_card(card(), catalogue, monday, whole=whole)

    golden(f"card{'-whole' if whole else ''}.{catalogue.language}", [Message(text)])


def test_confidential_card_says_no_place(
    card: Any, catalogue: Catalogue, monday: datetime
) -> None:
    """A secret place has no address, map, town, source or web site, even if the card has them."""
    text = render_card(card(confidential=True), catalogue, monday)

    assert "+48814661009" in text
    assert not [word for word in ("Wieniawska", "20-071", "href", "http") if word in text]


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        (PhoneCard("+48 81 466"), "📞 +4881466"),
        (PhoneCard("116123"), "📞 <b>116123</b>"),
        (
            PhoneCard("0800500333", Text("free <of> charge", "en")),
            "📞 <b>0800500333</b> – free &lt;of&gt; charge",
        ),
    ],
)
def test_phones_can_be_tapped(
    card: Any, english: Catalogue, monday: datetime, phone: PhoneCard, shown: str
) -> None:
    """E.164 numbers stand plain and without blanks, others in bold as dialled."""
    text = render_card(card(phones=(phone,)), english, monday)

    assert [line for line in text.splitlines() if "📞" in line] == [shown]


def test_map_is_searched_by_street_alone(card: Any, english: Catalogue, monday: datetime) -> None:
    """What stands after a comma or in parentheses would make the search find nothing."""
    text = render_card(card(), english, monday)

    expected = "https://www.openstreetmap.org/search?query=ul.+Wieniawska+14+20-071+Lublin"
    assert f'<a href="{expected}">Map</a>' in text


def test_map_shows_coordinates_if_known(card: Any, english: Catalogue, monday: datetime) -> None:
    """Coordinates are surer than a search."""
    text = render_card(card(latitude=51.2465, longitude=22.5684), english, monday)

    assert "?mlat=51.24650&amp;mlon=22.56840#map=17/51.24650/22.56840" in text


def test_town_alone_is_named_where_it_may_be_another(
    card: Any, english: Catalogue, monday: datetime
) -> None:
    """A national entry in another town says which town; one of the own city need not."""
    national = card(address="", postcode="", locality="Warszawa", scope="national")
    own = card(address="", postcode="", scope="city")

    assert "📍 Warszawa" in render_card(national, english, monday).splitlines()
    assert "📍" not in render_card(own, english, monday)


def test_same_local_name_is_not_repeated(card: Any, english: Catalogue, monday: datetime) -> None:
    """A name that is already local is shown once."""
    text = render_card(card(local_name=Text(card().name.text, "pl")), english, monday)

    assert text.count(card().name.text) == 1
    assert "counter" not in text


def test_helpline_has_no_counter(card: Any, english: Catalogue, monday: datetime) -> None:
    """Without a place there is no counter to show the name at."""
    text = render_card(card(address="", locality=""), english, monday)

    assert "Local name: <b>Punkt" in text


def test_own_description_stands_unmarked_and_short(
    card: Any, english: Catalogue, monday: datetime
) -> None:
    """Two sentences in the reader's language need no word about their language."""
    described = card(description=Text("Free advice. By phone, too. Call first.", "en"))

    lines = render_card(described, english, monday).splitlines()

    assert "Free advice. By phone, too." in lines
    assert not [line for line in lines if "where to find the right help" in line]


def test_foreign_texts_name_their_language(
    card: Any, english: Catalogue, monday: datetime
) -> None:
    """What is not in the reader's language follows a plain sentence and is marked."""
    lines = render_card(card(), english, monday).splitlines()

    at = lines.index("Here you can ask where to find the right help.")
    assert lines[at + 1] == "In Polish: Meldunek i informacje. Czynne na ul. Jana."
    assert "⚠️ In Polish: Numerki tylko do 14:00." in lines


def test_unsafe_addresses_are_no_links(card: Any, english: Catalogue, monday: datetime) -> None:
    """Only web addresses become links; anything else is left out."""
    text = render_card(card(url="javascript:alert(1)", source="data:x"), english, monday)

    assert "javascript" not in text
    assert "Source" not in text


def test_undated_source_says_so(card: Any, english: Catalogue, monday: datetime) -> None:
    """A source without a year is called so: the reader must know that it may be old."""
    text = render_card(card(source_year=None), english, monday)

    assert text.splitlines()[-1].endswith(">lublin.eu</a> (year unknown)")


def test_no_papers_needed_is_said(card: Any, english: Catalogue, monday: datetime) -> None:
    """Only what is known to be open without papers is said to be."""
    line = "👤 You can come without residence papers"

    assert line in render_card(card(works_without_papers=True), english, monday)
    assert line not in render_card(card(works_without_papers=None), english, monday)


def test_facts_in_arabic_lines_keep_their_direction(card: Any, monday: datetime) -> None:
    """Phones, addresses and names are isolated in right-to-left languages, links stay whole."""
    text = render_card(card(), Catalogue("ar"), monday)

    assert "\u2068+48814661009\u2069" in text
    assert "\u2068<b>800120002</b>\u2069" in text
    assert not re.search('href="[^"]*[\u2066-\u2069]', text)
    assert text.count("\u2068") == text.count("\u2069")


def test_left_to_right_lines_have_no_isolates(
    card: Any, english: Catalogue, monday: datetime
) -> None:
    """Hidden characters are not sent where they do nothing."""
    assert not re.search("[\u2066-\u2069]", render_card(card(), english, monday))


def test_hidden_direction_marks_of_the_data_are_dropped(
    card: Any, english: Catalogue, monday: datetime
) -> None:
    """An override in a name cannot turn the rest of the line round."""
    text = render_card(card(name=Text("Cent\u202eer\u2069", "en")), english, monday)

    assert "<b>Center</b>" in text


def test_too_long_a_card_loses_its_longest_lines() -> None:
    """Name and category stay; whole lines go, so the markup stays balanced."""
    lines = ["topic", "name", "x" * 50, "phone"]

    assert fitted(lines, limit=20) == "topic\nname\nphone"
    assert fitted(lines, limit=15, last=["by", "him"]) == "topic\nname\nby\nhim"


@given(st.lists(st.text(max_size=40), min_size=3, max_size=9))
@example(["a", "b", "", ""])
def test_fitted_keeps_lines_that_fit(lines: list[str]) -> None:
    """Where there is room, nothing is lost."""
    assert fitted(lines) == "\n".join(lines)


def test_has_more_tells_whether_the_entry_says_more(card: Any) -> None:
    """A cut description or a week's hours are worth a button; day and night is not."""
    short = {"description": Text("One.", "en")}

    assert has_more(card())
    assert has_more(card(**short))
    assert not has_more(card(**short, hours=None))
    assert not has_more(card(**short, hours=HoursCard("24/7", "Europe/Riga", "LV")))


def test_card_stays_short(card: Any, english: Catalogue, monday: datetime) -> None:
    """A full card is read on a phone: about 1,200 characters of text."""
    text = re.sub("<[^>]*>", "", render_card(card(), english, monday + timedelta(days=1)))

    assert len(escape(text)) < 1200

"""The answer to a need: what was found and widened, three cards, ways on."""

import re
from dataclasses import fields
from datetime import datetime
from typing import Any

import pytest

from replies.catalogue import Catalogue
from replies.messages import Message
from replies.payloads import decode
from replies.services import render_entry, render_entry_gone, render_services, widened_lines
from services_db.cards import Filters, SearchResult, Text

#: All that a search may drop, in the order of ``SearchResult``.
WIDENED = (*(field.name for field in reversed(fields(Filters))), "city", "topic")
ALTERNATIVES = ("housing.rent", "legal.aid", "info.point", "health.doctor", "health.child")


@pytest.fixture
def answer(card: Any, english: Catalogue, monday: datetime) -> Any:
    """Return a maker of answers about a lawyer in Lublin."""

    def make(count: int = 1, catalogue: Catalogue = english, **changes: Any) -> Any:
        found: dict[str, Any] = {"total": count, "offset": 0, "widened": (), "cards": ()}
        found |= {key: changes.pop(key) for key in tuple(changes) if key in found}
        cards = found["cards"] or tuple(card(id=f"entry-{n}") for n in range(min(count, 3)))
        result = SearchResult(topic="legal.aid", **{**found, "cards": cards})
        given: dict[str, Any] = {
            "asked_topic": "legal.aid",
            "city": "lublin",
            "at": monday,
        } | changes
        return render_services(result, catalogue, **given)

    return make


def _payloads(message: Message) -> list[str]:
    return [button.payload for row in message.buttons for button in row]


@pytest.mark.parametrize("count", [0, 1, 2, 5, 12])
def test_answer_as_the_reader_sees_it(
    golden: Any, answer: Any, catalogue: Catalogue, count: int
) -> None:
    """The heading in every plural form, and the buttons under the last card."""
    messages = answer(count, catalogue, show_not_this=True, alternatives=ALTERNATIVES)

    golden(f"services-{count}.{catalogue.language}", [messages[0], *messages[1:][-1:]])


def test_widened_answer_as_the_reader_sees_it(
    golden: Any, answer: Any, card: Any, catalogue: Catalogue
) -> None:
    """All that was widened, in plain words, and 'not confirmed' once."""
    wish = Filters(cost="free", spoken_language="ar", open_now=True)
    cards = (card(confirmed=False), card(id="b", confirmed=False))

    messages = answer(2, catalogue, cards=cards, widened=WIDENED, filters=wish)

    golden(f"widened.{catalogue.language}", messages[:1])


def test_narrowed_answer_as_the_reader_sees_it(
    golden: Any, answer: Any, catalogue: Catalogue
) -> None:
    """What the places were narrowed by is said, and can be taken back."""
    wish = Filters(cost="free", spoken_language="ar", open_now=True)

    messages = answer(1, catalogue, filters=wish)

    golden(f"narrowed.{catalogue.language}", [messages[0]])
    assert _payloads(messages[-1])[1:4] == ["f:cost=", "f:open_now=", "f:spoken_language="]


def test_one_message_a_card(answer: Any) -> None:
    """A notice, then each card alone with the id of its entry; never more than three."""
    messages = answer(7)

    assert [(m.kind, m.entries) for m in messages] == [
        ("notice", ()),
        ("cards", ("entry-0",)),
        ("cards", ("entry-1",)),
        ("cards", ("entry-2",)),
    ]


@pytest.mark.parametrize("count", [0, 1, 3, 7])
def test_there_is_always_a_way_on(answer: Any, count: int) -> None:
    """The last message has the menu; with nothing found also the information point."""
    payloads = _payloads(answer(count)[-1])

    assert payloads[-1] == ("m" if count else "i")
    assert "m" in payloads


def test_every_button_can_be_read_again(answer: Any, catalogue: Catalogue) -> None:
    """No button leads to 'this button is old'."""
    messages = answer(7, catalogue, show_not_this=True, alternatives=ALTERNATIVES)

    payloads = [payload for message in messages for payload in _payloads(message)]
    assert len([decode(payload) for payload in payloads]) > 8


@pytest.mark.parametrize(
    ("total", "offset", "more"),
    [
        (7, 0, ["t:legal.aid:3", "More (4 left)"]),
        (7, 3, ["t:legal.aid:6", "More (1 left)"]),
        (6, 3, []),
        (3, 0, []),
    ],
)
def test_more_carries_its_offset(answer: Any, total: int, offset: int, more: list[str]) -> None:
    """'More' names the next page, so that pressing it twice shows the same."""
    last = answer(3, total=total, offset=offset)[-1]

    found = [b for row in last.buttons for b in row if re.match(r"t:legal.aid:", b.payload)]
    assert [text for button in found for text in (button.payload, button.title)] == more


def test_later_pages_say_where_they_are(answer: Any) -> None:
    """Page two is not announced as the first."""
    assert "Places 4–6 of 12" in answer(3, total=12, offset=3)[0].text
    assert "We found 12 places." in answer(3, total=12)[0].text


@pytest.mark.parametrize(
    ("cards", "line", "said"),
    [([True, False], True, True), ([True, True], True, False), ([False, False], False, False)],
)
def test_not_confirmed_is_said_once(
    answer: Any, card: Any, cards: list[bool], line: bool, said: bool
) -> None:
    """One card that nobody confirmed is enough; the line stands above the cards, once."""
    found = tuple(card(id=f"e{n}", confirmed=confirmed) for n, confirmed in enumerate(cards))

    messages = answer(2, cards=found, needs_confirmation_line=line)

    texts = [m.text.count("Not confirmed: call or write before you go.") for m in messages]
    assert texts == [int(said), 0, 0]


def test_not_this_offers_three_others(answer: Any) -> None:
    """The alternatives stand under 'Not this', without the topic asked for."""
    payloads = _payloads(answer(1, show_not_this=True, alternatives=ALTERNATIVES)[-1])

    at = payloads.index("d:legal.aid")
    assert payloads[at + 1 :] == ["t:housing.rent", "t:info.point", "t:health.doctor", "m"]
    assert "d:legal.aid" not in _payloads(answer(1, alternatives=ALTERNATIVES)[-1])


@pytest.mark.parametrize("step", WIDENED)
def test_each_widening_is_said(catalogue: Catalogue, step: str) -> None:
    """Every step has its own line in every language."""
    wish = Filters(cost="free", spoken_language="ar", open_now=True)

    lines = widened_lines([step], "legal.aid", wish, catalogue)

    others = widened_lines([s for s in WIDENED if s != step], "legal.aid", wish, catalogue)
    assert len(lines) == 1
    assert len(set(others) | set(lines)) == len(WIDENED)


def test_a_town_outside_needs_no_word_about_its_city(answer: Any) -> None:
    """Where there is no city, the heading names the country and nothing blames the city."""
    head = answer(1, city=None, country="PL", widened=("city",))[0].text

    assert head.startswith("⚖️ <b>Lawyer, legal advice</b> – Poland")
    assert "in your city" not in head


def test_nothing_found_claims_nothing(answer: Any) -> None:
    """Without cards there is no 'these may help you' and no 'not confirmed'."""
    (message,) = answer(0, widened=("topic",))

    assert message.text.splitlines()[1:] == [
        "Sorry, we found no place for this. People at the information point may know more."
    ]


def test_filters_that_change_nothing_are_not_offered(answer: Any, card: Any) -> None:
    """With one place, or only free ones, or without any hours, filters would be dead ends."""
    free = tuple(card(id=f"e{n}", hours=None) for n in range(2))
    paid = tuple(card(id=f"e{n}", cost=None) for n in range(2))

    assert _payloads(answer(1)[-1]) == ["e:entry-0", "m"]
    assert "f:cost=free" not in _payloads(answer(2, cards=free)[-1])
    assert "f:open_now=yes" not in _payloads(answer(2, cards=free)[-1])
    assert {"f:cost=free", "f:open_now=yes"} <= set(_payloads(answer(2, cards=paid)[-1]))


def test_whole_entry(card: Any, english: Catalogue, monday: datetime) -> None:
    """One entry shows its full description and, if so, that nobody confirmed it."""
    confirmed = render_entry(card(), english, at=monday)
    other = render_entry(card(confirmed=False), english, at=monday)

    assert "Trzecie zdanie." in confirmed.text
    assert other.text == f"⚠️ Not confirmed: call or write before you go.\n\n{confirmed.text}"
    assert (confirmed.kind, confirmed.entries) == ("cards", (card().id,))


def test_whole_entry_fits_with_its_warning(
    read_markup: Any, card: Any, english: Catalogue, monday: datetime
) -> None:
    """The warning does not push a long entry over what Telegram takes."""
    long = Text("&" * 5000, "pl")

    entry = card(confirmed=False, description=long, eligibility=long, caveat=long, name=long)

    read_markup(render_entry(entry, english, at=monday).text)


def test_entry_that_is_gone_has_a_way_on(catalogue: Catalogue) -> None:
    """An old link ends in the menu, not in silence."""
    assert _payloads(render_entry_gone(catalogue)) == ["m", "i"]

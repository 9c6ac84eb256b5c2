"""Menu, choices and questions back."""

from typing import Any

import pytest

from replies import menus
from replies.catalogue import Catalogue, languages
from replies.icons import GROUP_ICONS, TOPIC_ICONS, topics_of
from replies.messages import Message
from replies.payloads import decode
from replies.places import city_countries
from services_db.cards import Filters


def _payloads(message: Message) -> list[str]:
    return [button.payload for row in message.buttons for button in row]


def test_menus_as_the_reader_sees_them(golden: Any, catalogue: Catalogue) -> None:
    """Menu, groups, cities and every question back, in every language."""
    messages = [
        menus.render_menu(catalogue, city="lublin"),
        *(menus.render_group(group, catalogue) for group in GROUP_ICONS),
        menus.render_city_choice(catalogue),
        menus.render_city_choice(catalogue, question_waits=True),
        menus.render_did_you_mean(["health.doctor", "legal.aid"], catalogue),
        menus.render_not_this(["health.doctor", "legal.aid"], catalogue),
        menus.render_not_this([], catalogue),
        menus.render_not_understood(catalogue),
        menus.render_old_button(catalogue),
        menus.render_unknown_place(catalogue),
        menus.render_unknown_place(catalogue, country="PL", has_services=True),
        menus.render_narrow(catalogue),
        menus.render_no_more(catalogue),
        menus.render_nothing_yet(catalogue),
        menus.render_language_offer(catalogue),
    ]

    golden(f"menus.{catalogue.language}", messages)


def test_menu_leads_everywhere(catalogue: Catalogue) -> None:
    """Every group, the city, the language and help are one tap away; help is first."""
    payloads = _payloads(menus.render_menu(catalogue))

    assert payloads == ["h", *(f"g:{group}" for group in GROUP_ICONS), "c", "l"]


def test_every_topic_is_two_taps_from_the_menu(catalogue: Catalogue) -> None:
    """The groups together offer all topics, and nothing else but the menu."""
    offered = [_payloads(menus.render_group(group, catalogue)) for group in GROUP_ICONS]

    assert [p for group in offered for p in group[:-1]] == [f"t:{t}" for t in TOPIC_ICONS]
    assert {group[-1] for group in offered} == {"m"}


def test_two_columns_only_for_short_words(catalogue: Catalogue) -> None:
    """Groups stand two a row, topics alone: their labels are longer."""
    assert max(len(row) for row in menus.render_menu(catalogue).buttons) == 2
    assert {len(row) for row in menus.render_group("health", catalogue).buttons} == {1}


def test_city_choice_has_all_cities(catalogue: Catalogue) -> None:
    """A button a city, and help for who cannot wait."""
    payloads = _payloads(menus.render_city_choice(catalogue, question_waits=True))

    assert payloads == [*(f"c:{city}" for city in city_countries()), "h", "m"]


def test_languages_are_offered_by_their_own_names(english: Catalogue) -> None:
    """Who cannot read this language finds the own one."""
    *offered, _ = (b for row in menus.render_language_choice(english).buttons for b in row)

    assert [decode(button.payload).language for button in offered] == list(languages())
    assert offered[languages().index("en")].title == "English"


@pytest.mark.parametrize("render", [menus.render_did_you_mean, menus.render_not_this])
def test_at_most_three_guesses(english: Catalogue, render: Any) -> None:
    """More than three would be a menu; the menu itself is there as well."""
    topics = [*topics_of("health"), *topics_of("health")]

    assert _payloads(render(topics, english)) == [*(f"t:{t}" for t in topics[:3]), "m", "i"]


@pytest.mark.parametrize("render", [menus.render_did_you_mean, menus.render_not_this])
def test_without_a_guess_the_menu_stands_in(english: Catalogue, render: Any) -> None:
    """No question without an answer to choose."""
    assert _payloads(render([], english)) == _payloads(menus.render_menu(english))


def test_unknown_place_offers_the_cities_if_nothing_follows(english: Catalogue) -> None:
    """National entries follow, or the cities are offered: never a dead end."""
    followed = menus.render_unknown_place(english, country="PL", has_services=True)
    alone = menus.render_unknown_place(english, country="PL")

    assert "Poland" in followed.text
    assert followed.buttons == ()
    assert "c:lublin" in _payloads(alone)


def test_narrowing_takes_back_what_is_set(english: Catalogue) -> None:
    """A filter that is on is offered to be dropped, one that is off to be set."""
    none = _payloads(menus.render_narrow(english))
    both = _payloads(menus.render_narrow(english, Filters(cost="free", open_now=True)))

    assert none[:2] == ["f:cost=free", "f:open_now=yes"]
    assert both[:2] == ["f:cost=", "f:open_now="]


def test_language_offer_is_one_tap(catalogue: Catalogue) -> None:
    """Said in the language heard, with the one button that chooses it."""
    assert _payloads(menus.render_language_offer(catalogue)) == [f"l:{catalogue.language}"]

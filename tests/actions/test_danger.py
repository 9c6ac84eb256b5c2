"""Danger comes first, in every state a conversation can be in."""

from pathlib import Path

import pytest
import yaml

from actions.ask import DANGERS
from replies.catalogue import languages

CITIES = yaml.safe_load((Path(__file__).parents[2] / "data" / "cities.yaml").read_text())
ANY_ACTION = [
    ("action_find_services", "housing_rent"),
    ("action_ask_again", "nlu_fallback"),
    ("action_say", "out_of_scope"),
    ("action_say", "greet"),
    ("action_change_city", "change_city"),
    ("action_refine", "refine"),
    ("action_deny", "deny"),
    ("action_change_language", "change_language"),
    ("action_forget_me", "forget_me"),
]


@pytest.mark.parametrize("danger", DANGERS)
@pytest.mark.parametrize("city", sorted(CITIES))
async def test_the_urgent_entries_of_the_city_come_first(talk, city, danger):
    """Exactly the entries of data/cities.yaml, in their order, in the first message."""
    said = await talk(city=city).need("housing_rent", urgent=danger)

    assert said.kinds[0] == "emergency"
    assert said.messages[0]["entries"] == CITIES[city]["urgent"][danger]


@pytest.mark.parametrize(("action", "intent"), ANY_ACTION)
async def test_whatever_else_the_message_says(talk, action, intent):
    """No intent keeps a cry for help from being answered first."""
    said = await talk(city="lublin").turn(action, intent, urgent="violence")

    assert said.kinds[0] == "emergency"
    assert said.messages[0]["entries"] == CITIES["lublin"]["urgent"]["violence"]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("danger", DANGERS)
async def test_before_a_city_is_known_112_and_the_countries(talk, danger, language):
    """112 stands in the text and each country has a button."""
    said = await talk(language=language).need("safety_violence", urgent=danger)

    assert said.kinds == ["emergency"]
    assert "<b>112</b>" in said.text
    countries = [payload for payload in said.payloads if payload.startswith(f"h:{danger}:")]
    assert len(countries) == len({city["country"] for city in CITIES.values()})


async def test_the_country_button_shows_its_national_numbers_and_its_city(talk):
    """After the country: its national entries, and one tap to the city for more."""
    conversation = talk()
    await conversation.need("safety_violence", urgent="violence")

    said = await conversation.press("h:violence:pl")

    assert said.entries == ["emergency-112-pl", "niebieska-linia-pl"]
    assert "c:lublin" in said.payloads


async def test_after_the_city_is_chosen_the_danger_still_comes_first(talk):
    """The danger waits with the question: the city's urgent entries, then services."""
    conversation = talk()
    await conversation.need("safety_violence", urgent="violence")

    said = await conversation.press("c:lublin")

    assert said.messages[1]["kind"] == "emergency"
    assert said.messages[1]["entries"] == CITIES["lublin"]["urgent"]["violence"]
    assert len(set(said.entries)) == len(said.entries), "an entry is said once"


async def test_a_city_named_with_the_danger_is_used(talk):
    """'He beats me, I am in Ravenna' needs no question."""
    said = await talk().need(
        "safety_violence", urgent="violence", entities=[{"entity": "city", "value": "ravenna"}]
    )

    assert said.messages[0]["entries"] == CITIES["ravenna"]["urgent"]["violence"]


async def test_forgetting_is_done_also_in_danger(talk):
    """'Delete everything, he will kill me' gets help and is forgotten."""
    said = await talk(city="lublin").turn("action_forget_me", "forget_me", urgent="violence")

    assert said.changes == {"city": None, "language": None}
    assert said.slots == {"forget_me": True}

"""Buttons: every verb, and whatever else may arrive as one."""

from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions.ask import filters_from, filters_slot
from replies.icons import GROUP_ICONS, TOPIC_ICONS
from services_db.cards import Filters


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "x",
        "t:no.such",
        "g:nothing",
        "c:warszawa",
        "l:xx",
        "d:no.such",
        "f:mood=good",
        "f:cost=1",
    ],
)
async def test_an_unknown_button_says_so_and_shows_the_menu(talk, payload):
    """An old or forged payload is never silence and never an error."""
    said = await talk(city="lublin").press(payload)

    assert said.kinds == ["notice", "menu"]


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(payload=st.text(max_size=80))
async def test_no_payload_breaks_a_turn(talk, payload):
    """Whatever arrives as a payload, the reader gets an answer that is not the apology."""
    said = await talk(city="lublin").press(payload)

    assert said.messages
    assert "h" in said.payloads or said.payloads


@pytest.mark.parametrize("name", [field.name for field in fields(Filters)])
async def test_every_filter_is_set_kept_and_taken_back(talk, name):
    """Its button narrows what was shown, the conversation keeps it, the empty value drops it."""
    value = {"cost": "free", "spoken_language": "uk"}.get(name, "yes")
    conversation = talk(city="lublin")
    await conversation.press("t:legal.aid")

    await conversation.press(f"f:{name}={value}")
    kept = conversation.slots["filters"]
    await conversation.press(f"f:{name}=")

    assert list(kept) == [name]
    assert filters_slot(filters_from(kept)) == kept
    assert conversation.slots["filters"] is None


@pytest.mark.parametrize("topic", TOPIC_ICONS)
@pytest.mark.parametrize("city", ["cluj-napoca", "dietzenbach"])
async def test_every_topic_answers_in_a_city(talk, city, topic):
    """Each topic leads to at least one entry, widened if need be."""
    said = await talk(city=city).press(f"t:{topic}")

    assert said.entries
    assert len(said.entries) <= 3


@pytest.mark.parametrize("group", GROUP_ICONS)
async def test_every_topic_is_within_three_taps(talk, group):
    """The menu leads to groups, a group to its topics."""
    menu = await talk(city="riga").press("m")
    topics = await talk(city="riga").press(f"g:{group}")

    assert f"g:{group}" in menu.payloads
    wanted = {f"t:{topic}" for topic in TOPIC_ICONS if topic.startswith(f"{group}.")}
    assert wanted <= set(topics.payloads)


async def test_not_this_offers_three_others(talk):
    """The alternatives of the ranking come before the topic's neighbours."""
    conversation = talk(city="lublin")
    await conversation.need("health_doctor", ranking=["health_doctor", "legal_aid"])

    said = await conversation.press("d:health.doctor")

    offered = [payload for payload in said.payloads if payload.startswith("t:")]
    assert len(offered) == 3
    assert offered[0] == "t:legal.aid"
    assert "t:health.doctor" not in offered


async def test_a_language_button_is_a_choice(talk):
    """The reply is in the new language at once, and chat is told that it was chosen."""
    said = await talk(city="lublin").press("l:pl")

    assert said.changes == {"language": "pl", "language_chosen": True}


async def test_a_new_language_shows_the_same_places_again(talk):
    """Whoever sees an answer they cannot read presses their language, and reads it."""
    conversation = talk(city="lublin", language="en")
    before = await conversation.need("health_doctor")

    said = await conversation.press("l:uk")

    assert said.entries == before.entries
    assert "Лікар" in said.text


async def test_a_new_language_before_a_city_says_again_who_we_are(talk):
    """The first words were in a language the reader does not read: they come again."""
    said = await talk(language="en").press("l:uk")

    assert "не поліція" in said.text
    assert "c:lublin" in said.payloads


async def test_a_new_language_keeps_the_question_that_waits_for_a_city(talk):
    """The city is asked again in the new language; after it the first question is answered."""
    conversation = talk(language="en")
    await conversation.need("health_doctor")
    asked = await conversation.press("l:pl")

    said = await conversation.press("c:lublin")

    assert "c:lublin" in asked.payloads
    assert "t:health.doctor:3" in said.payloads


async def test_a_new_language_repeats_the_number_to_call(talk):
    """In danger the emergency message comes again, in the language the reader reads."""
    conversation = talk(language="en")
    await conversation.turn("action_say", "greet", urgent="violence")

    said = await conversation.press("l:pl")

    assert "112" in said.text
    assert "h:violence:pl" in said.payloads


async def test_an_entry_button_shows_the_whole_entry(talk):
    """The entry's own card, in the reader's language."""
    said = await talk(city="lublin").press("e:baobab-lublin")

    assert said.entries == ["baobab-lublin"]


async def test_an_entry_that_is_gone_is_said_to_be(talk):
    """A saved link to an entry that no longer exists has a way on."""
    said = await talk(city="lublin").press("e:closed-long-ago")

    assert said.entries == []
    assert said.payloads


async def test_the_information_point_of_the_city_leads(talk):
    """Button `i`: the city's own information point is the first card."""
    said = await talk(city="riga").press("i")

    assert said.entries[0] == "one-stop-shop-riga"


async def test_help_now_names_112_and_the_kinds_of_danger(talk):
    """Button `h`: 112 at once, then who else helps."""
    said = await talk(city="riga").press("h")

    assert "<b>112</b>" in said.text
    assert {"h:medical", "h:violence", "h:suicide", "h:trafficking"} <= set(said.payloads)

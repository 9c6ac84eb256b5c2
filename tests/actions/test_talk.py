"""Greetings, languages, privacy, forgetting, deep links, shared locations."""

import pytest

from replies.catalogue import languages

SAYING = ["greet", "goodbye", "thank", "help", "bot_challenge", "out_of_scope", "talk_to_human"]


@pytest.mark.parametrize("intent", [*SAYING, "report_problem", "privacy", "feedback"])
@pytest.mark.parametrize("language", languages())
async def test_every_word_gets_a_word_back_and_a_way_on(talk, intent, language):
    """No small talk ends in a dead end, in any language."""
    said = await talk(city="riga", language=language).turn("action_say", intent)

    assert said.text
    assert said.payloads


async def test_a_person_is_offered_where_people_are(talk):
    """Whoever wants a person gets the city's information point."""
    said = await talk(city="riga").turn("action_say", "talk_to_human")

    assert "one-stop-shop-riga" in said.entries


async def test_speak_ukrainian_please(talk):
    """A language named in the message is taken as a choice."""
    said = await talk(city="riga").turn(
        "action_change_language",
        "change_language",
        entities=[{"entity": "spoken_language", "value": "uk"}],
    )

    assert said.changes == {"language": "uk", "language_chosen": True}


async def test_a_language_we_lack_is_answered_with_those_we_have(talk):
    """Whoever asks for a language without a catalogue may choose from the others."""
    said = await talk().turn(
        "action_change_language",
        "change_language",
        entities=[{"entity": "spoken_language", "value": "zh"}],
    )

    assert {f"l:{language}" for language in languages()} <= set(said.payloads)


async def test_forget_me_forgets_everywhere(talk):
    """Slots are not kept, and chat is told to forget city and language."""
    said = await talk(city="riga").turn("action_forget_me", "forget_me")

    assert said.changes == {"city": None, "language": None}
    assert said.slots == {"forget_me": True}


async def test_hide_leaves_nothing_of_the_question(talk):
    """Topic, filters and guesses go; nothing said before is repeated."""
    conversation = talk(city="riga")
    await conversation.need("safety_violence")

    await conversation.turn("action_hide", "hide")

    assert not any(conversation.slots.get(name) for name in ("topic", "filters", "pending"))


@pytest.mark.parametrize(
    ("payload", "kinds"),
    [
        ("lublin", ["notice", "menu"]),
        ("-", ["notice", "question"]),
        ("-_health-doctor", ["notice", "question"]),
        ("lublin_health-doctor_uk", ["notice", "notice", "cards"]),
        ("e-baobab-lublin", ["notice", "cards"]),
        ("nowhere_nothing_xx_' OR 1=1", ["notice", "question"]),
        ("💥" * 40, ["notice", "question"]),
    ],
)
async def test_a_deep_link_always_starts_somewhere_sensible(talk, payload, kinds):
    """First contact, then what the link asked for as far as it can be read."""
    said = await talk().turn("action_start", "start", payload=payload)

    assert said.kinds[: len(kinds)] == kinds


async def test_a_shared_location_settles_in_the_nearest_city(talk):
    """The front end found the city; the waiting question is answered."""
    conversation = talk()
    await conversation.need("health_doctor")

    said = await conversation.turn("action_share_location", "share_location", payload="riga")

    assert said.changes["city"] == "riga"
    assert "cards" in said.kinds

"""Needs, paging, narrowing and guesses, on the real data."""

import pytest

from replies.catalogue import languages
from replies.places import city_countries


async def test_a_need_gets_cards_of_the_reader_s_city(talk):
    """The cards are of the topic asked for, and the conversation remembers the topic."""
    said = await talk(city="lublin").need("health_doctor")

    assert said.kinds == ["notice", "cards", "cards", "cards"]
    assert said.slots["topic"] == "health.doctor:3"
    assert all("lublin" in entry or entry.endswith("-pl") for entry in said.entries)


@pytest.mark.parametrize("language", languages())
async def test_the_answer_is_in_the_language_heard(talk, language):
    """Whoever writes in a language we know is answered in it and remembered with it."""
    conversation = talk(city="riga", language=None)
    said = await conversation.need("health_doctor", heard=language)

    again = await conversation.need("health_doctor", heard="und")
    assert said.changes["language"] == language
    assert again.text == said.text


async def test_a_chosen_language_stays_and_the_other_is_offered(talk):
    """Words in another language do not overrule a choice: a button offers to change."""
    conversation = talk(city="riga", language="en", chosen=True)

    said = await conversation.need("health_doctor", heard="uk")

    assert "language" not in said.changes
    assert "l:uk" in said.payloads


async def test_without_a_city_it_asks_and_then_answers_the_question(talk):
    """A button a city; after the tap the cards that were asked for come."""
    conversation = talk()
    asked = await conversation.need("housing_shelter")
    answered = await conversation.press("c:riga")

    assert asked.kinds == ["question"]
    offered = [payload for payload in asked.payloads if payload.startswith("c:")]
    assert offered == [f"c:{city}" for city in city_countries()]
    assert answered.changes["city"] == "riga"
    assert "cards" in answered.kinds
    assert conversation.slots["topic"].startswith("housing.shelter")
    assert conversation.slots["pending"] is None


async def test_a_city_in_the_message_becomes_the_reader_s(talk):
    """Whoever names a city is answered for it, and it is remembered."""
    conversation = talk(city="riga")

    said = await conversation.need(
        "health_doctor", entities=[{"entity": "city", "value": "lublin"}]
    )

    assert said.changes["city"] == "lublin"
    assert any("lublin" in entry for entry in said.entries)


async def test_two_cities_in_a_message_are_asked_about(talk):
    """Nobody can know which of two cities is meant."""
    cities = [{"entity": "city", "value": city} for city in ("riga", "lublin")]

    said = await talk().need("health_doctor", entities=cities)

    assert said.kinds == ["question"]


@pytest.mark.parametrize(("country", "shown"), [("PL", True), (None, False), ("FR", False)])
async def test_a_town_outside_is_said_to_be_unknown(talk, country, shown):
    """National entries follow if the country is one of ours, and no city is assumed."""
    place = {"entity": "place", "value": "x", "country": country, "start": 0, "end": 1}

    said = await talk(city="riga").need("legal_aid", entities=[place], text="x")

    assert said.kinds[0] in ("notice", "question")
    assert bool(said.entries) is shown
    assert "city" not in said.changes


async def test_two_needs_are_both_answered_with_three_cards_in_all(talk):
    """Each need has its own heading; together they show at most three cards."""
    said = await talk(city="lublin").need("housing_rent", "education_language_course")

    assert said.kinds.count("notice") == 2
    assert 2 <= len(said.entries) <= 3


async def test_more_goes_on_where_the_page_ended(talk):
    """Typed 'more' shows the next cards, none of the first ones."""
    conversation = talk(city="lublin")
    first = await conversation.need("health_doctor")

    second = await conversation.turn("action_more_results", "more_results")

    assert second.entries
    assert not set(first.entries) & set(second.entries)


async def test_the_more_button_shows_the_same_page_twice(talk):
    """A payload carries its offset: pressing again or replaying changes nothing."""
    conversation = talk(city="lublin")
    await conversation.need("health_doctor")

    once = await conversation.press("t:health.doctor:3")
    twice = await conversation.press("t:health.doctor:3")

    assert once.entries == twice.entries


async def test_only_free_ones_narrows_the_last_topic(talk):
    """A filter applies to what was shown last and stays for the next page."""
    conversation = talk(city="lublin")
    await conversation.need("legal_aid")

    said = await conversation.turn(
        "action_refine", "refine", entities=[{"entity": "cost", "value": "free"}]
    )

    assert said.slots["filters"] == {"cost": "free"}
    assert said.slots["topic"].startswith("legal.aid")


async def test_a_language_course_is_not_filtered_by_its_language(talk):
    """'Polish course' wants to learn Polish, not to find staff who speak it."""
    said = await talk(city="lublin").need(
        "education_language_course", entities=[{"entity": "spoken_language", "value": "pl"}]
    )

    assert said.slots["filters"] is None


async def test_the_first_answer_offers_what_else_was_meant(talk):
    """'Not this' and three alternatives of the ranking stand under the first answer only."""
    conversation = talk(city="lublin")
    ranking = ["health_doctor", "greet", "health_child", "health_dental", "health_insurance"]
    first = await conversation.need("health_doctor", ranking=ranking)

    page = await conversation.press("t:health.doctor:3")

    alternatives = ["t:health.child", "t:health.dental", "t:health.insurance"]
    assert "d:health.doctor" in first.payloads
    assert [payload for payload in first.payloads if payload in alternatives] == alternatives
    assert "d:health.doctor" not in page.payloads


async def test_unsure_offers_at_most_three_guesses_and_yes_takes_the_first(talk):
    """'Did you mean' names topics; 'yes' is an answer to it."""
    conversation = talk(city="lublin")
    ranking = ["out_of_scope", "health_dental", "health_doctor", "legal_aid", "housing_rent"]
    unsure = await conversation.turn("action_ask_again", "nlu_fallback", ranking=ranking)

    said = await conversation.turn("action_affirm", "affirm")

    offered = [payload for payload in unsure.payloads if payload.startswith("t:")]
    assert offered == ["t:health.dental", "t:health.doctor", "t:legal.aid"]
    assert said.slots["topic"].startswith("health.dental")


async def test_nothing_understood_still_shows_a_way_on(talk):
    """Without any guess there is a sentence and the menu."""
    said = await talk(city="lublin").turn("action_ask_again", "nlu_fallback")

    assert said.text
    assert said.payloads


async def test_more_after_the_last_page_says_so(talk):
    """The first page does not come again as if it were new."""
    conversation = talk(city="riga")
    await conversation.need("education_language_course")
    while conversation.slots["topic"] != "education.language_course:0":
        await conversation.turn("action_more_results", "more_results")

    said = await conversation.turn("action_more_results", "more_results")

    assert not said.entries
    assert said.payloads


@pytest.mark.parametrize("action", ["action_more_results", "action_refine"])
async def test_more_of_nothing_has_a_way_on(talk, action):
    """'More' and 'only free ones' before any question lead to the menu."""
    said = await talk(city="riga").turn(action, "more_results")

    assert "g:housing" in said.payloads


async def test_narrowing_without_saying_how_asks_how(talk):
    """'Narrow it down' offers the filters there are."""
    conversation = talk(city="lublin")
    await conversation.need("legal_aid")

    said = await conversation.turn("action_refine", "refine")

    assert {"f:cost=free", "f:open_now=yes"} <= set(said.payloads)


async def test_a_clear_message_in_another_language_is_answered_in_it(talk):
    """The choice stays the reader's; this answer is in the language written, and says so."""
    conversation = talk(city="riga", language="en", chosen=True)

    said = await conversation.need(
        "health_doctor", heard="uk", confidence=0.97, text="мені потрібен лікар у Ризі"
    )

    assert "language" not in said.changes
    assert {message["language"] for message in said.messages} == {"uk"}
    assert said.messages[-1]["buttons"][0][0]["payload"] == "l:uk"
    assert "Ви написали" in said.messages[-1]["text"]


async def test_a_language_we_lack_gets_an_apology_and_all_languages(talk):
    """Who writes Georgian is told so in a language many read, and may choose another."""
    conversation = talk(city="riga", language=None)

    said = await conversation.need("health_doctor", heard="ka", confidence=0.95, text="ექიმი")

    assert said.kinds[0] == "question"
    assert {f"l:{tag}" for tag in languages()} <= set(said.payloads)
    assert "cards" in said.kinds


async def test_the_language_to_learn_is_not_asked_of_the_lawyer(talk):
    """An Italian course and a lawyer: neither list is narrowed to those who speak Italian."""
    italian = {"entity": "spoken_language", "value": "it"}

    said = await talk(city="ravenna").need(
        "education_language_course", "legal_aid", entities=[italian]
    )

    assert "speak: Italian" not in said.text
    assert "says it speaks" not in said.text


async def test_the_nearest_language_is_remembered(talk):
    """Who read the apology in Russian reads the next answer in Russian, too."""
    said = await talk(language=None).need("health_doctor", heard="ka", text="ექიმი")

    assert said.changes["language"] == "ru"

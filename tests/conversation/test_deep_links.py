"""Links and posters: whatever stands in them, the bot opens with a sensible start."""

import itertools

import pytest

from replies.places import city_countries
from tests.bot_api import Person, Sent
from tests.conversation.conftest import System

pytestmark = pytest.mark.rasa

CITIES = {"lublin": "lublin", "-": "", "atlantis": "", "LUBLIN": "lublin"}
TOPICS = {"health-doctor": "health.doctor", "-": "", "flying-carpets": ""}
LANGUAGES = {"uk": "uk", "-": "en", "xx": "en"}
HOSTILE = [
    "",
    "_",
    "____",
    "-_-_-_-",
    "e-",
    "e-no-such-entry",
    "lublin_e-no-such-entry_uk",
    "../../etc/passwd",
    "%2e%2e%00",
    "<b>lublin</b>",
    "lublin;health-doctor",
    "'--",
    "{payload}",
    "A" * 64,
    "лублін",
    "🩺",
    "/start",
    "lublin_" + "x" * 57,
]


#: The last message of a start carries one of these.
WAYS_ON = {"m", "g:health"}


def opened(system: System, payload: str) -> list[Sent]:
    """Return what somebody new sees who presses START after a link, up to the way on."""
    person: Person = system.api.person(language_code=None)
    person.start(payload)
    person.wait_for(lambda messages: WAYS_ON & set(payloads(messages[1:])), 30)
    return person.messages


def payloads(messages: list[Sent]) -> list[str]:
    """Return the payloads of all buttons."""
    return [payload for message in messages for payload in message.payloads]


@pytest.mark.parametrize(
    ("city", "topic", "language"), list(itertools.product(CITIES, TOPICS, LANGUAGES))
)
def test_a_wrong_part_is_ignored_and_the_others_count(system, city, topic, language):
    """Who we are comes first, in the link's language; then its question, or the next one."""
    messages = opened(system, f"{city}_{topic}_{language}")

    welcome, *rest = messages
    known, asked = CITIES[city], TOPICS[topic]
    assert {"uk": "Ласкаво просимо", "en": "Welcome"}[LANGUAGES[language]] in welcome.text
    assert {"l:en", "l:pl", "l:uk", "l:ar"} <= set(welcome.payloads)
    if known and asked:
        assert f"d:{asked}" in payloads(rest) or f"t:{asked}:3" in payloads(rest)
    elif known:
        assert "g:health" in payloads(rest)
    else:
        assert [f"c:{slug}" for slug in city_countries()] == [
            payload for payload in payloads(rest) if payload.startswith("c:")
        ]


def test_a_question_of_a_link_is_answered_after_the_city(system):
    """A poster without a city: first contact, the city, then the answer they came for."""
    person = system.api.person(language_code="uk")
    person.start("-_health-doctor")
    person.wait_for(lambda messages: "c:lublin" in payloads(messages), 30)
    person.press("c:lublin")

    person.wait_for(lambda messages: "t:health.doctor:3" in payloads(messages), 30)


def test_a_link_to_one_entry_shows_it(system):
    """The entry stands there whole, also before a city is known."""
    messages = opened(system, "e-baobab-lublin")

    assert "Baobab" in messages[1].text


@pytest.mark.parametrize("campaign", ["poster-12", "a_b_c", "", "_"])
def test_a_campaign_changes_nothing(system, campaign):
    """Where the link hung is not for the reader."""
    messages = opened(system, f"lublin_health-doctor_uk_{campaign}")

    assert "t:health.doctor:3" in payloads(messages)


@pytest.mark.parametrize("payload", HOSTILE)
def test_a_hostile_payload_gets_a_start(system, payload):
    """First contact, and a way on."""
    messages = opened(system, payload)

    assert "Welcome" in messages[0].text or "Ласкаво" in messages[0].text
    assert not any("112" in message.text for message in messages[1:]), "an apology"

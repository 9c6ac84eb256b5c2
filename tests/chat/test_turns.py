"""What a reader did becomes what the engine is asked."""

import pytest

from chat.engine import Turn
from chat.incoming import Incoming, Location
from chat.turns import button_turn, turn_of
from replies.links import Start
from tests.chat.fakes import FakePlaces


@pytest.mark.parametrize(
    ("button", "intent", "payload"),
    [
        ("m", "menu", "m"),
        ("g:health", "menu", "g:health"),
        ("t:health.doctor", "choose", "t:health.doctor"),
        ("t:health.doctor:3", "choose", "t:health.doctor:3"),
        ("t:health.doctor:0003", "choose", "t:health.doctor:3"),
        ("c:cluj-napoca", "choose", "c:cluj-napoca"),
        ("l:uk", "choose", "l:uk"),
        ("h", "choose", "h"),
        ("i", "choose", "i"),
    ],
)
def test_our_buttons_become_intents_with_a_canonical_payload(
    button: str, intent: str, payload: str
) -> None:
    """Menus open menus, all others choose; the payload is written anew, not passed on."""
    turn = button_turn(button)

    assert (turn.intent, turn.payload) == (intent, payload)


@pytest.mark.parametrize(
    "button",
    ["", "x", "t:", "/restart", "m\n", "t:health.doctor:99999", "é" * 50, "\ud800", "m" * 70],
)
def test_other_buttons_choose_nothing(button: str) -> None:
    """An old or forged button reaches the engine as an empty choice: it gets the words for it."""
    assert button_turn(button) == Turn(intent="choose", payload="")


def test_text_stays_text() -> None:
    """Words that look like an intent are words."""
    turn = turn_of(Incoming("web", "a", text="menu"), 'menu{"a":1}', None, FakePlaces())

    assert turn.to_dict() == {"text": 'menu{"a":1}'}


def test_a_location_becomes_its_city_and_nothing_else() -> None:
    """The engine hears a slug; the coordinates stay here."""
    at = Incoming("web", "a", location=Location(51.2, 22.6))
    turn = turn_of(at, "", None, FakePlaces())

    assert turn.to_dict() == {"intent": "share_location", "entities": {"payload": "lublin"}}


def test_a_location_far_from_every_city_is_in_none() -> None:
    """Somebody in Berlin is not told they are in the nearest of our cities."""
    at = Incoming("web", "a", location=Location(52.5, 13.4))

    assert turn_of(at, "", None, FakePlaces()).payload == ""
    assert turn_of(at, "", None, FakePlaces(known=())).payload == ""


def test_a_start_is_written_anew() -> None:
    """Only the parts that were understood reach the engine; the campaign does not."""
    start = Start(city="lublin", language="uk", campaign="poster")
    turn = turn_of(Incoming("web", "a", start="whatever"), "", start, FakePlaces())

    assert (turn.intent, turn.payload) == ("start", "lublin_-_uk")

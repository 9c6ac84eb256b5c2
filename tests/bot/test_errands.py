"""What is written down of an update reads back equal, and shows nothing."""

import json
from typing import Any

import pytest

from bot.errands import Errand, ErrandError
from chat.incoming import Incoming, Location

FULL = Errand(
    "private",
    5,
    text="words",
    button="m",
    latitude=0.0,
    longitude=-0.5,
    attachment="picture",
    album="a",
    hint="uk",
    press_id="q",
    message_id=0,
    thread_id=7,
)


@pytest.mark.parametrize("errand", [FULL, Errand("blocked", 5), Errand("private", 5, text="")])
def test_an_errand_reads_back_equal(errand: Errand) -> None:
    """Nothing is lost on the way through the inbox, not even zero or an empty text."""
    assert Errand.from_dict(json.loads(json.dumps(errand.to_dict()))) == errand


def test_what_is_empty_is_not_written_down() -> None:
    """The inbox holds what the answer needs."""
    assert Errand("group", -9, text="a").to_dict() == {"kind": "group", "chat_id": -9, "text": "a"}


def test_what_a_later_version_wrote_is_read_without_its_news() -> None:
    """An unknown field does not lose an update."""
    assert Errand.from_dict({"kind": "back", "chat_id": 5, "mood": "good"}) == Errand("back", 5)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"kind": "private"},
        {"kind": "dance", "chat_id": 5},
        {"kind": "private", "chat_id": "5"},
    ],
)
def test_what_cannot_be_read_says_so_without_its_content(body: dict[str, Any]) -> None:
    """A broken row is one error of ours, and its message holds nothing of the reader's."""
    with pytest.raises(ErrandError, match=r"^an update cannot be read$"):
        Errand.from_dict(body)


def test_an_errand_does_not_show_itself() -> None:
    """Printing an errand shows its kind only."""
    assert repr(FULL) == "Errand(kind='private')"


def test_a_private_errand_is_told_to_chat() -> None:
    """Words, attachment and language go on; the channel is Telegram's private one."""
    incoming = Errand("private", 5, text="a", attachment="file", hint="uk").to_incoming()

    assert incoming == Incoming("telegram", "5", text="a", attachment="file", hint="uk")


def test_a_place_goes_on_as_one() -> None:
    """Zero degrees are a place too."""
    incoming = Errand("private", 5, latitude=0.0, longitude=0.0).to_incoming()

    assert incoming.location == Location(0.0, 0.0)


def test_a_group_s_errand_is_said_in_passing() -> None:
    """Nobody in a group is known, and a group has a channel of its own."""
    incoming = Errand("group", -9, text="a").to_incoming()

    assert (incoming.channel, incoming.passing) == ("telegram-group", True)
    assert Errand("private", -9).channel != Errand("press", -9).channel

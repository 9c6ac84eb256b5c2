"""Messages and replies as ``POST /api/chat`` shows them."""

import pytest

from replies.messages import KEEP, Button, Message, Reply


def test_message_shows_text_buttons_kind_and_entries() -> None:
    """The four parts of the contract, and nothing else."""
    message = Message("Hi", "menu", ((Button("Menu", "m"), Button("Site", url="https://x.eu")),))

    assert message.to_dict() == {
        "text": "Hi",
        "buttons": [
            [{"title": "Menu", "payload": "m"}, {"title": "Site", "url": "https://x.eu"}],
        ],
        "kind": "menu",
        "entries": [],
    }


@pytest.mark.parametrize("where", [{}, {"payload": "m", "url": "https://x.eu"}])
def test_a_button_does_one_thing(where: dict[str, str]) -> None:
    """A button with neither or both of payload and address is refused."""
    with pytest.raises(ValueError, match="not both or none"):
        Button("Menu", **where)


def test_rows_are_added_below_and_empty_ones_left_out() -> None:
    """Buttons of a card stay above those of the answer."""
    message = (
        Message("Hi").with_buttons([[Button("A", "m")], []]).with_buttons([[Button("B", "i")]])
    )

    assert [[button.title for button in row] for row in message.buttons] == [["A"], ["B"]]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {}),
        ({"city": "lublin"}, {"city": "lublin"}),
        ({"city": KEEP, "language": "uk"}, {"language": "uk"}),
        ({"city": None, "language": None}, {"city": None, "language": None}),
    ],
)
def test_reply_says_what_changes(changes: dict[str, object], expected: dict[str, object]) -> None:
    """What is kept is left out, what is forgotten is null."""
    assert Reply((), **changes).to_dict() == {"messages": [], "set": expected}

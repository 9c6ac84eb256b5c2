"""The reader of chats: it must see what is missing, out of order, or there twice."""

import pytest

from tests.conversation.reading import Key, Reading, Shown, read_chat

SORRY: Key = ("sorry", ())
EXPECTED = [(("a1", ()), ("a2", ("m",))), (("b", ()),), (("c", ()),)]


def read(words: str, killed: tuple[float, ...] = ()) -> Reading:
    """Read messages named by words; each comes a second after the one before."""
    keys = {"a1": EXPECTED[0][0], "a2": EXPECTED[0][1], "sorry": SORRY}
    shown = [Shown(keys.get(word, (word, ())), float(n)) for n, word in enumerate(words.split())]
    return read_chat(shown, EXPECTED, is_apology=lambda key: key == SORRY, killed=killed)


@pytest.mark.parametrize(
    ("words", "reading"),
    [
        ("a1 a2 b c", Reading(3, 0, (), 4)),
        ("a1 a2 sorry c", Reading(2, 1, (), 4)),
        ("sorry sorry sorry", Reading(0, 3, (), 3)),
        ("a1 a1 a2 b c", Reading(3, 0, (1,), 5)),
        ("a1 a2 b c c", Reading(3, 0, (4,), 5)),
        ("a1 a2 c b", Reading(1, 0, (), 2)),
        ("b a1 a2 c", Reading(0, 0, (), 0)),
        ("a1 b c", Reading(0, 0, (), 0)),
        ("a1 a2 b", Reading(2, 0, (), 3)),
        ("a1 a2 sorry sorry b c", Reading(1, 2, (), 4)),
    ],
)
def test_a_chat_is_read_as_far_as_it_is_in_order(words: str, reading: Reading) -> None:
    """What is missing, too much or out of order ends the reading there."""
    assert read(words) == reading


@pytest.mark.parametrize(
    ("words", "killed", "reading"),
    [
        ("sorry sorry b c", (0.5,), Reading(2, 1, (1,), 4)),
        ("sorry sorry c", (0.5,), Reading(1, 2, (), 3)),
        ("sorry sorry sorry c", (0.5, 1.5), Reading(1, 2, (1,), 4)),
        ("sorry sorry b c", (1.5,), Reading(0, 2, (), 2)),
    ],
)
def test_an_apology_is_a_repeat_only_around_a_kill(
    words: str, killed: tuple[float, ...], reading: Reading
) -> None:
    """Two apologies are two, unless the bot was killed between them and only that reads."""
    found = read(words, killed)

    assert (found.answered, found.apologies, found.end) == (
        reading.answered,
        reading.apologies,
        reading.end,
    )
    assert len(found.repeats) == len(reading.repeats)

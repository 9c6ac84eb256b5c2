"""What is left of typed text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chat.cleaning import MAX_CHARACTERS, clean_text
from chat.errors import EmptyTextError, TextTooLongError


@pytest.mark.parametrize(
    "typed",
    [
        '/intent{"x":1}',
        ' /intent{"x":1}',
        '\u200b/intent{"x":1}',
        '\ufeff\u2060 /\u200d/intent{"x":1}',
        '\uff0fintent{"x":1}',
        '\u3000\u2044\u2215\u29f8/intent{"x":1}',
        '\u202e\u200f/intent{"x":1}',
        '\x00/intent{"x":1}',
        '\ufe0f/intent{"x":1}',
    ],
)
def test_no_disguise_makes_a_command(typed: str) -> None:
    """Blanks, invisible marks and look-alikes before a slash do not save it."""
    assert clean_text(typed) == 'intent{"x":1}'


@pytest.mark.parametrize(
    "typed", ["", " ", "\n\t", "/", " / / ", "\u200b", "\uff0f\u3000", "\x07"]
)
def test_text_without_words_is_refused(typed: str) -> None:
    """Nothing to answer is an error of its own, never an empty message to the engine."""
    with pytest.raises(EmptyTextError):
        clean_text(typed)


@pytest.mark.parametrize("typed", ["😀", "❤️", "👩‍👩‍👧", "112", "?", "ў", "日本"])
def test_anything_visible_goes_through(typed: str) -> None:
    """Emoji, digits and signs are left for the engine to judge, unchanged."""
    assert clean_text(typed) == typed


def test_the_limit_is_4096_characters() -> None:
    """The last allowed length passes, one more does not."""
    assert clean_text("я" * MAX_CHARACTERS) == "я" * MAX_CHARACTERS
    with pytest.raises(TextTooLongError):
        clean_text("я" * (MAX_CHARACTERS + 1))


def test_half_a_surrogate_pair_can_be_sent_on() -> None:
    """Broken emoji from a broken phone do not break the request to the engine."""
    assert clean_text("doctor \ud83d") == "doctor ?"


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_cleaning_holds_for_any_text(typed: str) -> None:
    """Whatever is typed, what is left encodes, starts with a word and cleans to itself."""
    try:
        cleaned = clean_text(typed)
    except EmptyTextError:
        return
    cleaned.encode()
    assert not cleaned.startswith(("/", "\uff0f", " "))
    assert clean_text(cleaned) == cleaned

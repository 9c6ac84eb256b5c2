"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replies.sentences import first_sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two. Three.", "One. Two."),
        ("Only one", "Only one"),
        ("Od 2024 r. Działa. Drugie. Trzecie.", "Od 2024 r. Działa. Drugie."),
        ("Biuro przy ul. Wieniawskiej. Drugie! Trzecie.", "Biuro przy ul. Wieniawskiej. Drugie!"),
        ("Porady, m.in. Prawne i inne. Drugie. Trzecie.", "Porady, m.in. Prawne i inne. Drugie."),
        ("Ask Dr. Smith. Bring a photo (2 cm). Third.", "Ask Dr. Smith. Bring a photo (2 cm)."),
        ("Till 9 p.m. Sunday closed. Two. Three.", "Till 9 p.m. Sunday closed. Two."),
        ("Öppet kl. 9.30. Ring först. Tredje.", "Öppet kl. 9.30. Ring först."),
        ("Перше речення. Друге? Третє.", "Перше речення. Друге?"),
        ("الجملة الأولى. الجملة الثانية؟ الثالثة.", "الجملة الأولى. الجملة الثانية؟"),
        ("He said “Come.” Then more. Third.", "He said “Come.” Then more."),
    ],
)  # fmt: skip
def test_two_sentences(text: str, expected: str) -> None:
    """Two whole sentences in any alphabet; abbreviations end none."""
    assert first_sentences(text) == expected


@given(st.text(alphabet='aB1. !?)"؟م', max_size=80), st.integers(1, 3))
def test_a_cut_text_is_a_beginning_that_ends_as_a_sentence(text: str, count: int) -> None:
    """Nothing is added or changed, and what was cut ends with a mark."""
    cut = first_sentences(text, count)

    assert text.strip().startswith(cut) or text.startswith(cut)
    if cut != text.strip():
        assert cut.rstrip("\"')")[-1] in ".!?؟"

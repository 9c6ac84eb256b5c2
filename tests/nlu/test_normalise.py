"""Tests of nlu/normalise.py."""

import time

import pytest

from nlu.normalise import clean, fold, tokens


@pytest.mark.parametrize(
    ("given", "folded"),
    [
        ("Łódź", "lodz"),
        ("Straße ØRSTED đak", "strasse orsted dak"),
        ("ЇЖАК ґанок", "іжак ганок"),
        ("مُسَاعَدَة", "مساعده"),
        ("لـلـمـسـاعـدة", "للمساعده"),
        ("٣ أيام", "3 ايام"),
        ("ｈｅｌｐ", "help"),
        ("HEEEELP", "help"),
        ("zero\u200bwidth \u202ebidi", "zerowidth bidi"),
    ],
)
def test_spellings_of_one_word_become_one(given: str, folded: str) -> None:
    """Case, marks, invisible characters, hamza and long letters make no difference."""
    assert fold(given).text == folded


def test_clean_keeps_diacritics() -> None:
    """The first form still tells ł from l: languages are told apart by it."""
    assert clean("Łódź").text == "łódź"


@pytest.mark.parametrize(
    "text",
    [
        "w Łodzi, teraz!",
        "e\u0301cole ici",
        "شكراااا جدا",
        "хеееелп мі",
        "l'hôpital d’été",
        "ﬁn du jour",
    ],
)
def test_tokens_know_where_they_stand(text: str) -> None:
    """The slice of the given text behind a word folds to the word again."""
    found = tokens(text)

    assert [fold(text[t.start : t.end]).text.replace("'", "") for t in found] == [
        t.text for t in found
    ]


def test_an_apostrophe_makes_no_difference() -> None:
    """Missing, typewriter and typographic apostrophes give one word."""
    assert {tokens(said)[0].text for said in ("п'ять", "п’ять", "пʼять", "пять")} == {"пять"}


@pytest.mark.parametrize(
    "junk",
    ["", "😀😀", "\x00\x01\x02", "\ud800", "\u200b", "٪" * 50, "a\u0301" * 5000, "х" * 10_000],
)
def test_junk_is_survived_quickly(junk: str) -> None:
    """No text raises, and ten thousand characters take well under a second."""
    started = time.monotonic()
    tokens(junk)
    assert time.monotonic() - started < 1

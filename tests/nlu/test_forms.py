"""Tests of nlu/forms.py."""

import pytest

from nlu.forms import NearWords, is_near, variants, without_clitics


@pytest.mark.parametrize(
    "written", ["بلوبلين", "ولوبلين", "وبلوبلين", "للوبلين", "اللوبلين", "كلوبلين", "فبلوبلين"]
)
def test_arabic_words_carry_their_small_words(written: str) -> None:
    """And, so, in, for, like and the are written together with a name."""
    assert (written,) in variants(("لوبلين",))


def test_only_the_first_word_carries_them() -> None:
    """In a name of two words the second stays as it is."""
    assert all(
        phrase[-1] == "نابوكا" for phrase in variants(("كلوج", "نابوكا")) if len(phrase) == 2
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [("ravenna", "ravena"), ("lublin", "lubllin"), ("lublin", "lubiln"), ("lublin", "lublen")],
)
def test_one_slip_is_near(one: str, other: str) -> None:
    """A wrong, missing, doubled or swapped letter is one slip, in both directions."""
    assert is_near(one, other)
    assert is_near(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("ravenna", "vienna"), ("lublin", "lbulni"), ("abcd", "abxy")]
)
def test_two_slips_are_not_near(one: str, other: str) -> None:
    """Two slips make another word."""
    assert not is_near(one, other)


def test_near_words_finds_what_is_near_finds() -> None:
    """The quick look-up and the plain rule agree on every pair."""
    known = ["ravenna", "riga", "lublin", "dublin", "linkoping"]
    index = NearWords(known, shortest=5)
    for word in ["ravena", "lublin", "ublin", "rigga", "linkopign", "cluj"]:
        assert index.find(word) == {k for k in known if len(k) >= 5 and is_near(word, k)}


def test_clitics_come_off() -> None:
    """A word of danger is found also behind an 'and'; short words stay whole."""
    assert "ضربني" in without_clitics("وضربني")
    assert without_clitics("ولد") == {"ولد"}

"""What is sealed says nothing without the key."""

import base64
import json

import pytest
from cryptography.fernet import Fernet, InvalidToken
from hypothesis import given
from hypothesis import strategies as st

from readers.sealing import Seal, SealError

KEY = b"k" * 32
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_what_is_sealed_opens_to_the_same(value: object) -> None:
    """Every JSON value, in every script, comes back as it was, as ASCII in between."""
    sealed = Seal(KEY).close(value)

    assert sealed.isascii()
    assert Seal(KEY).open(sealed) == value


def test_a_seal_shows_no_word() -> None:
    """Neither the text nor what it is called can be seen in what is stored."""
    sealed = Seal(KEY).close({"words": "шукаю лікаря", "chat": 5550001})

    seen = sealed.encode() + base64.urlsafe_b64decode(sealed)
    for shown in ("words", "лікаря", "5550001", json.dumps("лікаря")[1:-1]):
        assert shown.encode() not in seen


def test_the_same_words_are_sealed_differently() -> None:
    """Nobody can tell from two rows that they say the same."""
    seal = Seal(KEY)

    assert seal.close("urgent") != seal.close("urgent")


def test_another_key_opens_nothing() -> None:
    """Who has the database but not the key reads nothing."""
    with pytest.raises(SealError):
        Seal(b"j" * 32).open(Seal(KEY).close("urgent"))


def test_the_secret_key_itself_is_not_the_one_that_seals() -> None:
    """The key is derived: what is sealed opens with no other use of the secret key."""
    plain = Fernet(base64.urlsafe_b64encode(KEY))
    with pytest.raises(InvalidToken):
        plain.decrypt(Seal(KEY).close("urgent").encode())


@pytest.mark.parametrize("damage", ["", "no seal", "лікар", "gAAAA"])
def test_what_is_no_seal_is_told_so(damage: str) -> None:
    """Damaged text raises the room's own error."""
    with pytest.raises(SealError):
        Seal(KEY).open(damage)


def test_a_changed_seal_is_refused() -> None:
    """One changed letter and nothing is read, rather than something else."""
    sealed = Seal(KEY).close({"text": "ask"})
    middle = len(sealed) // 2
    other = "A" if sealed[middle] != "A" else "B"

    with pytest.raises(SealError):
        Seal(KEY).open(sealed[:middle] + other + sealed[middle + 1 :])


def test_an_error_shows_nothing_of_the_text() -> None:
    """What could not be opened gets into no log through its error."""
    sealed = Seal(KEY).close("urgent")
    with pytest.raises(SealError) as caught:
        Seal(b"j" * 32).open(sealed)

    assert sealed not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__

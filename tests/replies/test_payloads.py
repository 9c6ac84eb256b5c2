"""Button payloads: a contract with old chats."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replies.payloads import MAX_BYTES, Payload, PayloadError, decode

GOOD = [
    ("t:housing.tenant_rights", Payload("t", topic="housing.tenant_rights")),
    ("t:housing.rent:12", Payload("t", topic="housing.rent", offset=12)),
    ("g:housing", Payload("g", group="housing")),
    ("c:cluj-napoca", Payload("c", city="cluj-napoca")),
    ("c", Payload("c")),
    ("l:uk", Payload("l", language="uk")),
    ("l", Payload("l")),
    ("e:116123-pl", Payload("e", entry="116123-pl")),
    ("f:cost=free", Payload("f", filter="cost", value="free")),
    ("f:cost=", Payload("f", filter="cost")),
    ("d:legal.aid", Payload("d", topic="legal.aid")),
    ("m", Payload("m")),
    ("i", Payload("i")),
    ("h", Payload("h")),
    ("h:violence", Payload("h", danger="violence")),
    ("h:violence:pl", Payload("h", danger="violence", country="pl")),
]


@pytest.mark.parametrize(("text", "payload"), GOOD)
def test_there_and_back(text: str, payload: Payload) -> None:
    """Each verb reads what it wrote: buttons in old chats go on working."""
    assert decode(text) == payload
    assert payload.encode() == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "x", "t", "t:", "t:rent", "t:a.b:99999", "t:housing.rent:-1", "g:", "mm", "m:1"),
        *("/intent", "e:A", "e:" + "a" * 70, "h:x:PL", "c:lublin\n", "l:uk;", "l:українська"),
        "f:cost",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    """An old or forged payload is an error, never half understood."""
    with pytest.raises(PayloadError):
        decode(text)


@given(st.text(alphabet="tgclefdmih:=._-aZ09 \n", max_size=80))
def test_what_is_read_can_be_written(text: str) -> None:
    """Whatever is accepted fits into 64 bytes and means the same when written again."""
    try:
        payload = decode(text)
    except PayloadError:
        return
    assert decode(payload.encode()) == payload
    assert len(payload.encode().encode()) <= MAX_BYTES


def test_values_that_cannot_be_read_are_not_written() -> None:
    """A payload that no button could carry fails where it is made."""
    with pytest.raises(PayloadError):
        Payload("c", city="Lublin City").encode()

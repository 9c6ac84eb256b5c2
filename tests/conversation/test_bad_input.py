"""Whatever is typed or sent, the answer is a sentence in the reader's language."""

import pytest

from tests.conversation.conftest import entries, kinds, payloads

pytestmark = pytest.mark.rasa

ODD = [
    "🙂🙂🙂",
    "؟؟؟",
    "\u200b\u200f \ufeff.",
    "asdf qwer zxcv",
    ' /choose{"payload":"t:housing.rent"}',
    '／choose{"payload":"t:housing.rent"}',
    "/restart",
    "/forget_me",
    "/housing_rent@1.0",
    "\x01\x02\x7f\ud7ff",
    "a" * 4096,
    "лікар " * 600,
    "'; DROP TABLE service; --",
    "<script>alert(1)</script>",
    "{city} { $topic } %s %(x)s",
]


@pytest.mark.parametrize("words", ODD)
def test_odd_words_are_answered(reader, words):
    """Never silence, never an error, always a way on."""
    reader(start="lublin", language="uk")

    answer = reader(text=words)

    assert answer["language"] == "uk"
    assert payloads(answer)


@pytest.mark.parametrize("payload", ["nope", "t:", "c:warszawa", "x" * 64, "t:housing.rent:-1"])
def test_an_unknown_button_gets_the_menu(reader, payload):
    """An old or forged button: 'this button is old' and the menu."""
    reader(start="lublin", language="pl")

    answer = reader(button=payload)

    assert kinds(answer) == ["notice", "menu"]
    assert not entries(answer)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"\xff\xfe\x00", 400),
        (b"[]", 400),
        (b'{"session": "short"}', 400),
        (b'{"session": "aaaaaaaaaaaaaaaaaaaaaaaa", "text": ""}', 400),
        (b'{"session": "aaaaaaaaaaaaaaaaaaaaaaaa", "text": "a", "button": "m"}', 400),
        (b'{"session": "aaaaaaaaaaaaaaaaaaaaaaaa", "text": 7}', 400),
        (b'{"session": "aaaaaaaaaaaaaaaaaaaaaaaa", "text": "' + b"a" * 10_000 + b'"}', 400),
        (b'{"session": "aaaaaaaaaaaaaaaaaaaaaaaa", "text": "' + b"a" * 100_000 + b'"}', 413),
    ],
)
def test_bad_requests_say_what_is_wrong(system, body, status):
    """The contract's error body, with a sentence."""
    got, answer = system.post_raw(body)

    assert got == status
    assert answer["error"]["code"]
    assert answer["error"]["message"]

"""Our messages within Telegram's limits: nothing is lost, nothing is refused."""

import json
import re
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import InlineKeyboardMarkup

from bot.messages import MAX_TEXT, joined, length, plain, to_body, to_parameters
from replies.messages import KINDS, Button, Message

BUTTON = ((Button("Menu", payload="m"),),)
SIGNS = st.characters(exclude_categories=["Cs"])
BUTTONS = st.builds(
    Button,
    st.text(SIGNS, max_size=9),
    payload=st.one_of(st.text(SIGNS, min_size=1, max_size=70), st.just("m")),
) | st.builds(
    Button,
    st.text(SIGNS, max_size=9),
    url=st.one_of(st.text(SIGNS, min_size=1, max_size=30), st.just("https://a.example")),
)
ROWS = st.lists(st.lists(BUTTONS, max_size=3).map(tuple), max_size=3).map(tuple)
TEXTS = st.tuples(st.text(SIGNS, min_size=1, max_size=9), st.integers(1, 420)).map(
    lambda part: escape(part[0] * part[1])
)
MESSAGES = st.lists(
    st.builds(Message, TEXTS, st.sampled_from(KINDS), st.just(()) | ROWS), max_size=7
)


def keys(message: Message, *, markup: bool = True) -> list[dict[str, object]]:
    """Return the buttons that Telegram is sent for a message."""
    sent = to_parameters(to_body(message, 5), markup=markup)["reply_markup"]
    assert isinstance(sent, InlineKeyboardMarkup)
    return [button.to_dict() for row in sent.inline_keyboard for button in row]


def test_a_message_without_buttons_goes_into_the_next() -> None:
    """Two messages that belong together ring once; kind and buttons are the last one's."""
    cards = Message("cards", "cards", BUTTON, ("b",))
    (message,) = joined([Message("one", entries=("a",)), Message("two"), cards])

    assert message == Message("one\n\ntwo\n\ncards", "cards", BUTTON, ("a", "b"))


def test_nothing_goes_behind_buttons() -> None:
    """Buttons stay under the words they belong to."""
    messages = [Message("question", buttons=BUTTON), Message("notice")]

    assert joined(messages) == tuple(messages)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_an_emergency_stays_alone(place: int) -> None:
    """Nothing stands before or after a number that saves a life, in the same message."""
    messages = [Message("one"), Message("two"), Message("three")]
    messages[place] = Message("112", "emergency")

    assert Message("112", "emergency") in joined(messages)


def test_joined_messages_fill_telegram_s_limit_and_not_more() -> None:
    """The limit counts UTF-16 units and the blank line between: one unit more stays apart."""
    half = "🩺" * (MAX_TEXT // 4)

    assert len(joined([Message(half), Message(half[1:])])) == 1
    assert len(joined([Message(half), Message(half[1:] + "a")])) == 2


def test_markup_does_not_count() -> None:
    """Telegram counts what is seen: an address within a link, or ``&amp;``, is short."""
    text = f'<a href="https://a.example/{"x" * 5000}">a</a> &amp; <b>b</b>'

    assert (length(text), plain(text)) == (5, "a & b")


@settings(deadline=None)
@given(MESSAGES)
def test_joining_loses_nothing(messages: list[Message]) -> None:
    """Words and buttons come out in their order, within the limit, emergencies untouched."""
    found = joined(messages)

    assert "\n\n".join(m.text for m in found) == "\n\n".join(m.text for m in messages)
    assert [r for m in found for r in m.buttons] == [r for m in messages for r in m.buttons]
    assert [m for m in found if m.kind == "emergency"] == [
        m for m in messages if m.kind == "emergency"
    ]
    longest = max((length(m.text) for m in messages), default=0)
    assert all(length(m.text) <= max(MAX_TEXT, longest) for m in found)


@settings(deadline=None)
@given(MESSAGES)
def test_telegram_is_sent_only_what_it_takes(messages: list[Message]) -> None:
    """Every button that goes out has a title and 1 to 64 bytes, or an address of the web."""
    for message in messages:
        body = json.loads(json.dumps(to_body(message, 5)))
        sent = to_parameters(body)
        for row in sent["reply_markup"].inline_keyboard if sent["reply_markup"] else ():
            assert row
            for button in row:
                data, url = button.callback_data, button.url
                assert button.text.strip()
                assert bool(data) != bool(url)
                assert len(str(data or "m").encode()) <= 64
                assert re.match(r"(https?|tg)://\S", url or "tg://x")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///a", "mailto:a@b.example", "a.example", "https:// a"]
)
def test_an_address_that_telegram_refuses_costs_only_its_button(url: str) -> None:
    """The message and its other buttons go out."""
    message = Message("a", buttons=((Button("Odd", url=url),), *BUTTON))

    assert keys(message) == [{"text": "Menu", "callback_data": "m"}]


@pytest.mark.parametrize("url", ["https://a.example", "HTTP://a.example/b", "tg://resolve?x=1"])
def test_addresses_that_telegram_takes_go_out(url: str) -> None:
    """Web addresses and Telegram's own are buttons."""
    assert keys(Message("a", buttons=((Button("Site", url=url),),))) == [
        {"text": "Site", "url": url}
    ]


@pytest.mark.parametrize(("sign", "most"), [("x", 64), ("я", 32), ("🩺", 16)])
def test_a_payload_is_measured_in_bytes(sign: str, most: int) -> None:
    """The longest payload goes out; one sign more and its button is left out."""
    fits, long = Button("a", payload=sign * most), Button("b", payload=sign * (most + 1))

    assert keys(Message("a", buttons=((fits, long),))) == [
        {"text": "a", "callback_data": fits.payload}
    ]


def test_a_message_goes_out_as_html_without_a_preview() -> None:
    """No page of a link is shown, and a message without buttons has no keyboard."""
    sent = to_parameters(to_body(Message("<b>a</b>"), 5))

    assert sent.pop("link_preview_options").is_disabled
    assert sent == {"chat_id": 5, "text": "<b>a</b>", "parse_mode": "HTML", "reply_markup": None}


def test_an_answer_in_a_group_hangs_on_its_question() -> None:
    """The question is named, and the answer goes out even if somebody deleted it."""
    sent = to_parameters(to_body(Message("a"), -9, answers=3, thread=12))

    assert sent["reply_parameters"].message_id == 3
    assert sent["reply_parameters"].allow_sending_without_reply
    assert sent["message_thread_id"] == 12


def test_a_private_answer_hangs_on_nothing() -> None:
    """What is not given is not sent."""
    body = to_body(Message("a"), 5, answers=None, thread=None)

    assert body == {"chat_id": 5, "text": "a"}
    assert not {"reply_parameters", "message_thread_id"} & set(to_parameters(body))


def test_a_refused_message_is_sent_as_plain_words() -> None:
    """The second try has neither markup nor buttons: nothing in it can be refused again."""
    sent = to_parameters(to_body(Message("<b>A</b> &lt; B", buttons=BUTTON), 5), markup=False)

    assert sent["text"] == "A < B"
    assert not {"parse_mode", "reply_markup"} & set(sent)
    assert sent["link_preview_options"].is_disabled


@pytest.mark.parametrize("sign", ["x", "🩺", "я"])
def test_plain_words_fit_the_limit(sign: str) -> None:
    """A text that was refused for its length is cut as Telegram counts, between signs."""
    text = to_parameters(to_body(Message("a" + sign * 5000), 5), markup=False)["text"]

    assert MAX_TEXT - 1 <= length(text) <= MAX_TEXT
    assert set(text) == {"a", sign}

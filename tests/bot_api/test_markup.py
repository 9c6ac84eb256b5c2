"""Telegram's HTML: what is read, and what is refused."""

import pytest

from tests.bot_api.errors import RefusedError
from tests.bot_api.markup import parse


@pytest.mark.parametrize(
    ("html", "text", "kinds"),
    [
        ("<b>a</b><STRONG>b</STRONG>", "ab", ["bold", "bold"]),
        ("<i>a</i> <em>b</em>", "a b", ["italic", "italic"]),
        ("<u>a</u><ins>b</ins>", "ab", ["underline", "underline"]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", ["strikethrough"] * 3),
        ("<code>a</code><pre>b</pre>", "ab", ["code", "pre"]),
        ("<blockquote expandable>a</blockquote>", "a", ["expandable_blockquote"]),
        ('<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>', "ab", ["spoiler"] * 2),
        ('<tg-emoji emoji-id="536">a</tg-emoji>', "a", ["custom_emoji"]),
        ("<b>a <i>b</i></b >", "a b", ["bold", "italic"]),
        ("&lt;&gt;&amp;&quot;&#39;&#x41;", "<>&\"'A", []),
        ("&nbsp;&copy; a & b > c", "&nbsp;&copy; a & b > c", []),
        ("<b>a</>", "a", ["bold"]),
    ],
)
def test_what_is_read(html: str, text: str, kinds: list[str]) -> None:
    """Known tags become entities; other names of characters stay as they were typed."""
    parsed = parse(html, "HTML")
    assert parsed.text == text
    assert [entity["type"] for entity in parsed.entities] == kinds


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("є <br> b", 'Unsupported start tag "br" at byte offset 3'),
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("a <3", "Unclosed start tag at byte offset 2"),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b><i>a</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<b ='x'>a</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
        ('<a href="x>a</a>', "Unclosed start tag at byte offset 0"),
        ("<a href=a/b>a</a>", "Unclosed start tag at byte offset 0"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>a</tg-emoji>", 'must have attribute "emoji-id" at byte offset 0'),
    ],
)
def test_what_is_refused(html: str, reason: str) -> None:
    """A wrong tag is refused with its place counted in bytes."""
    with pytest.raises(RefusedError) as refused:
        parse(html, "HTML")
    assert refused.value.status == 400
    assert refused.value.description.startswith("Bad Request: can't parse entities: ")
    assert reason in refused.value.description


def test_offsets_count_utf16_units() -> None:
    """Places of entities are counted as Telegram counts, after trimming the text."""
    (entity,) = parse("  🙂 <b>ї🙂</b> ", "HTML").entities
    assert (entity["offset"], entity["length"]) == (3, 3)


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ('<a href="https://lublin.eu/x">a</a>', ("https://lublin.eu/x",)),
        ("<a href='tg://user?id=7'>a</a>", ("tg://user?id=7",)),
        ("<a>lublin.eu</a>", ("http://lublin.eu",)),
        ('<a href="tel:+48112">a</a>', ()),
        ('<a href="mailto:a@lublin.eu">a</a>', ()),
        ('<a href="/chat">a</a>', ()),
    ],
)
def test_links_that_open(html: str, links: tuple[str, ...]) -> None:
    """Telegram links web addresses only; the words of other links stay plain."""
    assert parse(html, "HTML").links == links


def test_without_a_mode_tags_are_text() -> None:
    """A plain text is not parsed."""
    assert parse("a < <b>", "").text == "a < <b>"

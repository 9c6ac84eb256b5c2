"""Values made safe for the markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replies.catalogue import Html
from replies.markup import link, one_line, safe


@given(st.text(max_size=200), st.integers(2, 60))
def test_one_line_is_one_line_and_short(text: str, limit: int) -> None:
    """No line break, control or direction mark is left, and escaped it fits."""
    line = one_line(text, limit)

    assert len(safe(line)) <= limit
    assert "\n" not in line
    assert not set(line) & set("\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069")
    assert line == line.strip()


def test_joined_emoji_and_persian_stay_whole() -> None:
    """Joiners that belong to a word or a picture are no controls to drop."""
    assert one_line("👩‍👧 می‌خواهم") == "👩‍👧 می‌خواهم"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "javascript://lublin.eu/%0Aalert(1)",
        "data:text/html,x",
        "//lublin.eu",
        "ftp://lublin.eu",
        "https://",
        "https://lublin.eu/a b",
        'https://lublin.eu/"onclick="x',
        "https://lublin.eu/<b>",
        "https://lublin.eu/\u2068",
        "https://user@lublin.eu",
        "https://[::1",
        "https://lublin.eu/" + "x" * 1000,
    ],
)
def test_no_link_where_no_reader_should_go(url: str) -> None:
    """Anything but a plain web address is not linked."""
    assert link(url) is None


def test_link_shows_where_it_leads() -> None:
    """The words are the host, not the whole address; the address is quoted."""
    assert link("https://www.gov.pl/web/ö?a=1&b='2'") == Html(
        '<a href="https://www.gov.pl/web/ö?a=1&amp;b=&#x27;2&#x27;">gov.pl</a>'
    )

"""Values from the data made safe for the markup: one line, no hidden controls, links checked."""

import re
import unicodedata
from html import escape
from itertools import accumulate
from urllib.parse import urlsplit

from replies.catalogue import Html

_MAX_HREF = 1000
_MAX_LABEL = 60
#: Invisible characters that steer the direction of text: ours are added where they belong.
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
#: Control characters, surrogates, private use and unassigned code points.
_HIDDEN = frozenset({"Cc", "Cs", "Co", "Cn"})
_HOST = re.compile(r"[\w.-]+\.\w+(:\d+)?")


def one_line(text: str, limit: int = 300) -> str:
    r"""Return a text without line breaks, controls and double blanks, cut between words.

    Args:
        text: a value as it came from the data.
        limit: how long it may be as markup, with ``&``, ``<`` and ``>`` escaped.

    >>> one_line("  Homo\n Faber ")
    'Homo Faber'
    >>> one_line("one two three", limit=9)
    'one two…'
    """
    flat = " ".join(_DIRECTION.sub("", text).split())
    if not flat.isprintable():
        shown = "".join(c for c in flat if unicodedata.category(c) not in _HIDDEN)
        flat = " ".join(shown.split())
    if len(escape(flat, quote=False)) <= limit:
        return flat
    lengths = accumulate(len(escape(c, quote=False)) for c in flat)
    head = flat[: sum(1 for length in lengths if length < limit)]
    return f"{head.rsplit(' ', 1)[0].rstrip(' ,;:')}…"


def safe(text: str) -> Html:
    """Return a text as markup.

    >>> safe("<b> & Co")
    '&lt;b&gt; &amp; Co'
    """
    return Html(escape(text, quote=False))


def bold(text: str) -> Html:
    """Return a text in bold.

    >>> bold("116 & 123")
    '<b>116 &amp; 123</b>'
    """
    return Html(f"<b>{escape(text, quote=False)}</b>")


def link(url: str, label: str = "") -> Html | None:
    """Return a link, or None where the address is none that a reader may be sent to.

    Args:
        url: an http or https address.
        label: the words of the link; the host's name if empty.

    >>> link("https://www.lublin.eu/a?b=1&c=2")
    '<a href="https://www.lublin.eu/a?b=1&amp;c=2">lublin.eu</a>'
    >>> link("javascript:alert(1)") is None
    True
    """
    host = _host(url)
    if host is None:
        return None
    words = one_line(label or host.removeprefix("www."), _MAX_LABEL)
    return Html(f'<a href="{escape(url, quote=True)}">{escape(words, quote=False)}</a>')


def _host(url: str) -> str | None:
    if len(url) > _MAX_HREF or re.search(r"[\s<>\"\x00-\x1f\x7f]", url) or _DIRECTION.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not _HOST.fullmatch(parts.netloc):
        return None
    return parts.netloc.lower()

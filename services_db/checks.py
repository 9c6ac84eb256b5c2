"""What a value in the data must look like; each check yields what is wrong, for staff."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

import langcodes
import phonenumbers

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,60}")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}")
_NATIONAL = re.compile(r"[0-9]{7,15}")
_SHORT = re.compile(r"[0-9]{3,6}")
_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
#: Invisible characters that reorder or break text: bidi overrides and isolates, BOM, breaks.
_UNSEEN = {*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A)), "\ufeff"}
_BAD_CATEGORIES = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")


def check_text(value: object) -> Iterator[str]:
    r"""Yield what is wrong with a text: not text, blank, with characters nobody sees.

    >>> list(check_text("ul. Czechowska 15")), list(check_text(""))
    ([], ['is empty'])
    >>> list(check_text("a\x00b"))
    ['has the control character U+0000']
    """
    if not isinstance(value, str):
        yield f"is {_kind(value)}, not text (quote it)"
        return
    if not value.strip():
        yield "is empty"
    elif value != value.strip():
        yield "begins or ends with a blank"
    bad = [c for c in value if c in _UNSEEN or unicodedata.category(c) in _BAD_CATEGORIES]
    if bad:
        yield f"has the control character U+{ord(bad[0]):04X}"


def check_slug(value: object) -> Iterator[str]:
    """Yield what is wrong with an id."""
    if not isinstance(value, str) or not _SLUG.fullmatch(value):
        yield f"{value!r} is not an id: a-z, 0-9 and -, at most 61 characters"


def check_word(value: object, allowed: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with a word of a fixed list.

    >>> list(check_word("cheap", ["free", "paid"]))
    ["'cheap' is none of: free, paid"]
    """
    if not isinstance(value, str) or value not in allowed:
        yield f"{value!r} is none of: {', '.join(allowed)}"


def check_language(value: object) -> Iterator[str]:
    """Yield what is wrong with a BCP 47 tag.

    >>> [list(check_language(tag)) for tag in ("uk", "pt-BR", "english", False)]
    [[], [], ["'english' is not a language tag"], ['False is not a language tag']]
    """
    if not isinstance(value, str) or not langcodes.tag_is_valid(value):
        yield f"{value!r} is not a language tag"
    elif langcodes.standardize_tag(value) != value:
        yield f"{value!r} is written {langcodes.standardize_tag(value)!r}"


def check_phone(value: object, country: str) -> Iterator[str]:
    """Yield what is wrong with a number: E.164, national of its country, or short.

    Validity beyond length is not asked: right toll-free numbers fail such checks.

    >>> [list(check_phone(n, "PL")) for n in ("+48817424781", "800120002", "112")]
    [[], [], []]
    >>> list(check_phone("81 742 47 81", "PL"))
    ["'81 742 47 81' is not a phone: +CC..., a national number or 3 to 6 digits, no blanks"]
    """
    text = value if isinstance(value, str) else ""
    if not any(form.fullmatch(text) for form in (_E164, _NATIONAL, _SHORT)):
        yield f"{value!r} is not a phone: +CC..., a national number or 3 to 6 digits, no blanks"
        return
    if _SHORT.fullmatch(text):
        return
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        yield f"{value!r} is not a phone number that can exist"
        return
    if not phonenumbers.is_possible_number(number):
        yield f"{value!r} has the wrong length for a phone number"


def check_email(value: object) -> Iterator[str]:
    """Yield what is wrong with an e-mail address."""
    if not isinstance(value, str) or not _EMAIL.fullmatch(value):
        yield f"{value!r} is not an e-mail address"


def check_url(value: object) -> Iterator[str]:
    """Yield what is wrong with a web address.

    >>> list(check_url("https://lublin.eu/x")), list(check_url("javascript:alert(1)"))
    ([], ["'javascript:alert(1)' is not a web address (http:// or https://)"])
    """
    problem = f"{value!r} is not a web address (http:// or https://)"
    if (
        not isinstance(value, str)
        or re.search(r"[\s<>\"'\\`{}|^]", value)
        or list(check_text(value))
    ):
        yield problem
        return
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        yield problem
        return
    if parts.scheme not in ("http", "https") or "." not in host or parts.username or port == 0:
        yield problem


def check_coordinate(value: object, limit: float) -> Iterator[str]:
    """Yield what is wrong with a latitude (limit 90) or longitude (180), in degrees."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield f"is {_kind(value)}, not a number"
    elif not -limit <= value <= limit:
        yield f"{value} is not between -{limit:g} and {limit:g}"


def _kind(value: object) -> str:
    if value is None:
        return "nothing"
    names = {dict: "a mapping", list: "a list", bool: "yes/no"}
    return names.get(type(value), f"{type(value).__name__} {value!r}")

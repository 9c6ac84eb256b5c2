"""Button payloads: stateless ASCII ``verb[:argument...]`` of at most 64 bytes."""

import re
from dataclasses import asdict, dataclass

MAX_BYTES = 64
_TOPIC = r"(?P<topic>[a-z]+\.[a-z_]+)"
#: verb -> the pattern of a whole payload. A contract: old buttons live on in old chats.
_PATTERNS = {
    "t": re.compile(rf"t:{_TOPIC}(?::(?P<offset>[0-9]{{1,4}}))?"),  # a topic, from an offset
    "g": re.compile(r"g:(?P<group>[a-z]+)"),  # a group of topics
    "c": re.compile(r"c(?::(?P<city>[a-z-]{2,30}))?"),  # a city; alone: ask which
    "l": re.compile(r"l(?::(?P<language>[A-Za-z-]{2,12}))?"),  # a language; alone: ask which
    "e": re.compile(r"e:(?P<entry>[a-z0-9][a-z0-9-]{0,60})"),  # one entry, whole
    "f": re.compile(
        r"f:(?P<filter>[a-z_]{1,20})=(?P<value>[A-Za-z0-9_-]{0,12})"
    ),  # narrow; empty: drop
    "d": re.compile(rf"d:{_TOPIC}"),  # 'not this': another topic was meant
    "m": re.compile(r"m"),  # the menu
    "i": re.compile(r"i"),  # the information point
    "h": re.compile(
        r"h(?::(?P<danger>[a-z]+)(?::(?P<country>[a-z]{2}))?)?"
    ),  # help now, by country
}


class PayloadError(ValueError):
    """The payload is none of ours: an old button or a forged one."""


@dataclass(frozen=True, slots=True)
class Payload:
    """A decoded payload; what its verb does not carry is empty."""

    verb: str
    topic: str = ""
    offset: int = 0
    group: str = ""
    city: str = ""
    language: str = ""
    entry: str = ""
    filter: str = ""
    value: str = ""
    danger: str = ""
    country: str = ""

    def encode(self) -> str:
        """Return the payload's text.

        Raises:
            PayloadError: the values do not make a payload that ``decode`` would read.

        >>> Payload("t", topic="housing.rent", offset=3).encode()
        't:housing.rent:3'
        >>> Payload("f", filter="cost", value="free").encode()
        'f:cost=free'
        """
        values = [str(v) for k, v in asdict(self).items() if v and k not in ("verb", "filter")]
        if self.verb == "f":
            values = [f"{self.filter}={self.value}"]
        text = ":".join([self.verb, *values])
        if decode(text) != self:
            raise PayloadError(f"{self} cannot be a button payload")
        return text


def decode(text: str) -> Payload:
    """Return what a payload says.

    Raises:
        PayloadError: it is none of ours.

    >>> decode("c:cluj-napoca").city
    'cluj-napoca'
    """
    pattern = _PATTERNS.get(text[:1])
    match = pattern.fullmatch(text) if pattern and len(text.encode()) <= MAX_BYTES else None
    if match is None:
        raise PayloadError("not a payload of ours")
    found = {name: value for name, value in match.groupdict().items() if value is not None}
    offset = int(found.pop("offset", 0))
    return Payload(text[0], offset=offset, **found)

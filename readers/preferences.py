"""A reader as the rooms above see one: an id that leads back to nobody, and preferences."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Reader:
    """What is kept about one reader; a new one has nothing but the id."""

    id: str  #: ``reader_id``
    city: str | None = None  #: slug
    language: str | None = None  #: BCP 47
    language_chosen: bool = False  #: said by the reader, not guessed from a link or a message
    plain: bool = False  #: wants texts without icons
    saved: tuple[str, ...] = ()  #: ids of entries kept for later
    last_seen: date | None = None  #: None: nothing is kept about this reader yet


def reader_id(key: bytes, channel: str, chat_id: str) -> str:
    """Return the id of a reader: 64 hexadecimal digits, stable for a key, channel and chat.

    >>> reader_id(b"k" * 32, "web", "a") == reader_id(b"k" * 32, "web", "a")
    True
    >>> reader_id(b"k" * 32, "web", "a") == reader_id(b"k" * 32, "telegram", "a")
    False
    """
    return hmac.new(key, f"{channel}:{chat_id}".encode(), hashlib.sha256).hexdigest()

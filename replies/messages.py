"""What a turn says to a reader: messages, their buttons and what changes for the reader."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Kind = Literal["cards", "menu", "emergency", "notice", "question", "person"]
KINDS: tuple[Kind, ...] = ("cards", "menu", "emergency", "notice", "question", "person")

#: 'This turn changes nothing here', where None means 'forget it'.
KEEP = object()


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: exactly one of ``payload`` (ours) and ``url`` (http or https)."""

    title: str
    payload: str = ""
    url: str = ""

    def __post_init__(self) -> None:
        if bool(self.payload) == bool(self.url):
            raise ValueError(f"button {self.title!r} needs a payload or an url, not both or none")

    def to_dict(self) -> dict[str, str]:
        """Return the button as ``POST /api/chat`` shows it."""
        where = {"payload": self.payload} if self.payload else {"url": self.url}
        return {"title": self.title, **where}


@dataclass(frozen=True, slots=True)
class Message:
    """One message: HTML that Telegram and browsers share, rows of buttons, ids of the entries.

    ``language``, if given, is the text's own, where the reader's is another.
    """

    text: str
    kind: Kind = "notice"
    buttons: tuple[tuple[Button, ...], ...] = ()
    entries: tuple[str, ...] = ()
    language: str = ""

    def with_buttons(self, rows: Iterable[Iterable[Button]]) -> "Message":
        """Return the message with these rows of buttons added below its own."""
        added = tuple(tuple(row) for row in rows)
        return replace(self, buttons=self.buttons + tuple(row for row in added if row))

    def to_dict(self) -> dict[str, Any]:
        """Return the message as ``POST /api/chat`` shows it."""
        language = {"language": self.language} if self.language else {}
        return {
            "text": self.text,
            "buttons": [[button.to_dict() for button in row] for row in self.buttons],
            "kind": self.kind,
            "entries": list(self.entries),
            **language,
        }


@dataclass(frozen=True, slots=True)
class Reply:
    """All messages of a turn, and the city and language it sets for the reader.

    ``city`` and ``language`` are ``KEEP`` (no change), a value, or None (forget it); both None
    means that the reader asked to be forgotten.
    """

    messages: tuple[Message, ...]
    city: Any = field(default=KEEP)
    language: Any = field(default=KEEP)

    def to_dict(self) -> dict[str, Any]:
        """Return the one ``json_message`` of the turn: ``{"messages": [...], "set": {...}}``."""
        changes = {"city": self.city, "language": self.language}
        return {
            "messages": [message.to_dict() for message in self.messages],
            "set": {name: value for name, value in changes.items() if value is not KEEP},
        }

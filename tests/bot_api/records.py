"""What the emulator remembers of the bot's doings, as tests see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Button:
    """A button under a message; exactly one of its actions is set."""

    title: str
    payload: str | None = None
    url: str | None = None
    copied: str | None = None


@dataclass(frozen=True)
class Sent:
    """A message of the bot as it stands in a chat now.

    ``html`` is the text as it was sent, ``text`` what a person reads, ``links`` the addresses
    that can be opened: Telegram silently unlinks any it does not accept.
    """

    message_id: int
    chat_id: int
    html: str
    text: str
    buttons: tuple[tuple[Button, ...], ...]
    at: float
    params: Mapping[str, Any]
    links: tuple[str, ...] = ()
    reply_to: int | None = None
    thread: int | None = None
    edits: int = 0

    @property
    def payloads(self) -> list[str]:
        """The data of all its buttons, in order."""
        return [button.payload for row in self.buttons for button in row if button.payload]


@dataclass(frozen=True)
class Call:
    """A request of the bot; ``status`` is None where the connection was dropped before it."""

    method: str
    params: Mapping[str, Any]
    at: float
    status: int | None
    dropped: str = ""


@dataclass(frozen=True)
class Answer:
    """How the bot answered a pressed button."""

    query_id: str
    text: str
    show_alert: bool
    url: str
    at: float


@dataclass(frozen=True)
class Action:
    """What the bot was seen doing, such as typing."""

    action: str
    thread: int | None
    at: float

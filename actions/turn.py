"""What an action makes of a turn: messages to say, slots to set, what changes for the reader."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from replies.catalogue import Catalogue
from replies.messages import KEEP, Message

SessionFactory = Callable[[], AbstractContextManager[Session]]


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """What every action works with: the services, and the time."""

    open_session: SessionFactory
    now: Callable[[], datetime] = _now


@dataclass(slots=True)
class Turn:
    """The answer as it grows.

    ``slots`` holds what the conversation remembers; ``city`` and ``language`` go to the reader's
    preferences (``replies.messages.Reply``).
    """

    session: Session
    catalogue: Catalogue
    at: datetime
    messages: list[Message] = field(default_factory=list)
    slots: dict[str, Any] = field(default_factory=dict)
    city: Any = KEEP
    language: Any = KEEP
    language_chosen: bool = False

    def say(self, *messages: Message) -> None:
        """Add messages."""
        self.messages.extend(messages)

    def move_to(self, city: str) -> None:
        """Remember the reader's city."""
        self.city = city
        self.slots["city"] = city

"""What a channel hands over, and what it gets back."""

from dataclasses import dataclass, field
from typing import Literal

from replies.messages import Message
from replies.telegram import Attachment

#: What a reader asks of the service itself, by a command.
Command = Literal["help", "privacy", "forget"]


@dataclass(frozen=True, slots=True)
class Location:
    """A place in degrees (WGS 84): used for one turn, never kept."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing a reader did; at most one of text, button, start, location and command.

    An attachment may stand alone or beside text, its caption. Its ``repr`` shows the channel
    alone: neither words nor who wrote them get into a log.
    """

    channel: str
    chat_id: str = field(repr=False)
    text: str | None = field(default=None, repr=False)
    button: str | None = field(default=None, repr=False)
    start: str | None = field(default=None, repr=False)
    location: Location | None = field(default=None, repr=False)
    command: Command | None = field(default=None, repr=False)
    attachment: Attachment | None = field(default=None, repr=False)
    #: Said where others read along: nobody is known, nothing is kept.
    passing: bool = field(default=False, repr=False)
    city: str | None = field(default=None, repr=False)  #: the reader's choice
    language: str | None = field(default=None, repr=False)  #: the reader's choice
    hint: str | None = field(default=None, repr=False)  #: language of the device, a guess

    @property
    def asks(self) -> bool:
        """Whether there is something for the engine."""
        acts = (self.text, self.button, self.start, self.location, self.command)
        return any(act is not None for act in acts)

    @property
    def is_turn(self) -> bool:
        """Whether there is something to answer; otherwise only preferences change."""
        return self.asks or self.attachment is not None

    @property
    def always(self) -> bool:
        """Whether no limit holds it up: the button 'help now', and being forgotten."""
        return (self.button or "")[:1] == "h" or self.command == "forget"


@dataclass(frozen=True, slots=True)
class Answer:
    """What to show, and the reader's city and language from now on."""

    messages: tuple[Message, ...]
    language: str
    city: str | None
    forgets: bool = False  #: the reader asked to be forgotten

"""What a channel hands over, and what it gets back."""

from dataclasses import dataclass, field

from replies.messages import Message


@dataclass(frozen=True, slots=True)
class Location:
    """A place in degrees (WGS 84): used for one turn, never kept."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing a reader did; at most one of text, button, start and location.

    Its ``repr`` shows the channel alone: neither words nor who wrote them get into a log.
    """

    channel: str
    chat_id: str = field(repr=False)
    text: str | None = field(default=None, repr=False)
    button: str | None = field(default=None, repr=False)
    start: str | None = field(default=None, repr=False)
    location: Location | None = field(default=None, repr=False)
    city: str | None = field(default=None, repr=False)  #: the reader's choice
    language: str | None = field(default=None, repr=False)  #: the reader's choice
    hint: str | None = field(default=None, repr=False)  #: language of the device, a guess

    @property
    def is_turn(self) -> bool:
        """Whether there is something to answer; otherwise only preferences change."""
        acts = (self.text, self.button, self.start, self.location)
        return any(act is not None for act in acts)


@dataclass(frozen=True, slots=True)
class Answer:
    """What to show, and the reader's city and language from now on."""

    messages: tuple[Message, ...]
    language: str
    city: str | None

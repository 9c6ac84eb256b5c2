"""What is written down of an update: what its answer needs, and no name of anybody."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal, Self, get_args

from chat.commands import as_command
from chat.incoming import Incoming, Location
from replies.telegram import Attachment

#: ``private``, ``group``: something to answer. ``blocked``, ``back``: the reader blocked the bot,
#: or has it again. ``press``: a button under a group's message.
Kind = Literal["private", "group", "blocked", "back", "press"]

PRIVATE = "telegram"
GROUP = "telegram-group"


class ErrandError(ValueError):
    """What was written down cannot be read: it was written by another version."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One update in our own words; its ``repr`` shows the kind alone."""

    kind: Kind
    chat_id: int = field(repr=False)
    text: str | None = field(default=None, repr=False)
    button: str | None = field(default=None, repr=False)
    latitude: float | None = field(default=None, repr=False)
    longitude: float | None = field(default=None, repr=False)
    attachment: Attachment | None = field(default=None, repr=False)
    album: str | None = field(default=None, repr=False)  #: several pictures sent as one
    hint: str | None = field(default=None, repr=False)  #: the language of the reader's app
    press_id: str | None = field(default=None, repr=False)  #: of a button: stops its spinner
    message_id: int | None = field(default=None, repr=False)  #: in a group: what is answered
    thread_id: int | None = field(default=None, repr=False)  #: in a group with topics

    @property
    def channel(self) -> str:
        """The channel of ``chat.incoming.Incoming``; with the chat id it makes the pseudonym."""
        return GROUP if self.kind in ("group", "press") else PRIVATE

    @property
    def always(self) -> bool:
        """Whether it is taken however many wait: a cry for help, being forgotten, blocking."""
        if self.kind in ("blocked", "back"):
            return True
        return as_command(self.to_incoming()).always

    def to_dict(self) -> dict[str, Any]:
        """Return the errand for the inbox, without what is empty."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    @classmethod
    def from_dict(cls, body: Mapping[str, Any]) -> Self:
        """Return the errand that was written down.

        Raises:
            ErrandError: it cannot be read.
        """
        known = {field.name for field in fields(cls)}
        try:
            errand = cls(**{name: value for name, value in body.items() if name in known})
        except TypeError:
            raise ErrandError("an update cannot be read") from None
        if errand.kind not in get_args(Kind) or not isinstance(errand.chat_id, int):
            raise ErrandError("an update cannot be read")
        return errand

    def to_incoming(self) -> Incoming:
        """Return what ``chat`` is told."""
        location = None
        if self.latitude is not None and self.longitude is not None:
            location = Location(self.latitude, self.longitude)
        return Incoming(
            self.channel,
            str(self.chat_id),
            text=self.text,
            button=self.button,
            location=location,
            attachment=self.attachment,
            passing=self.channel == GROUP,
            hint=self.hint,
        )

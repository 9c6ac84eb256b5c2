"""What a conversation cannot answer, as errors the channels map to words."""

import traceback


class ChatError(Exception):
    """Base of this room's errors; none carries what a reader wrote."""


class RefusedError(ChatError):
    """A message that is not passed on; the reader is told why."""

    code = "refused"


class EmptyTextError(RefusedError):
    """There are no words in the text."""

    code = "text_empty"


class TextTooLongError(RefusedError):
    """The text is longer than ``chat.cleaning.MAX_CHARACTERS``."""

    code = "text_too_long"


class TooManyMessagesError(RefusedError):
    """The reader, or everybody together, writes faster than we can answer."""

    code = "too_many_messages"

    def __init__(self, wait: float) -> None:
        self.wait = wait  #: seconds
        super().__init__(f"again in {wait:.0f} s")


class EngineError(ChatError):
    """The engine gave no usable answer in time."""


def where(error: BaseException) -> str:
    """Return what kind of error happened at which line, for a log: no message, no values."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else "nowhere"
    return f"{type(error).__name__} in {place}"

"""What is said when the engine says nothing, and why a message is refused."""

from chat.cleaning import MAX_CHARACTERS
from chat.errors import EmptyTextError, RefusedError, TextTooLongError, TooManyMessagesError
from chat.places import Places
from replies.apologies import Refusal, refusal_text, render_no_answer, render_refusal
from replies.catalogue import Catalogue
from replies.messages import Message

_REASONS: dict[type[RefusedError], Refusal] = {
    EmptyTextError: "empty",
    TextTooLongError: "long",
    TooManyMessagesError: "busy",
}


def apology(places: Places, city: str | None, language: str) -> tuple[Message, ...]:
    """Return the apology: 112 and, if the city is known, its information point."""
    card = places.info_point(city, language) if city else None
    return (render_no_answer(Catalogue(language), info_point=card),)


def refusal(error: RefusedError, language: str) -> str:
    """Return the plain sentence that says why a message is not passed on."""
    reason = _REASONS.get(type(error), "unreadable")
    return refusal_text(reason, Catalogue(language), limit=MAX_CHARACTERS)


def refusal_message(error: RefusedError, language: str) -> Message:
    """Return the same as a message, for a channel that has nothing but messages."""
    reason = _REASONS.get(type(error), "unreadable")
    return render_refusal(reason, Catalogue(language), limit=MAX_CHARACTERS)


def unreadable(language: str) -> str:
    """Return the plain sentence for a request that makes no sense."""
    return refusal_text("unreadable", Catalogue(language), limit=MAX_CHARACTERS)

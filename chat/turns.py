"""Turns what a reader did into what the engine is asked: only these become intents."""

from chat.engine import Turn
from chat.incoming import Command, Incoming
from chat.places import Places, city_at
from replies.links import Start
from replies.payloads import PayloadError, decode

_MENUS = ("m", "g")
_INTENTS: dict[Command, str] = {"help": "help", "privacy": "privacy", "forget": "forget_me"}


def turn_of(incoming: Incoming, text: str, start: Start | None, places: Places) -> Turn:
    """Return the engine's turn.

    Args:
        incoming: what the reader did.
        text: their words, cleaned.
        start: the link they came by, decoded.
        places: where a shared location is looked up; coordinates go no further.
    """
    if incoming.button is not None:
        return button_turn(incoming.button)
    if incoming.command is not None:
        return Turn(intent=_INTENTS[incoming.command])
    if start is not None:
        return Turn(intent="start", payload=start.encode())
    if incoming.location is not None:
        return Turn(intent="share_location", payload=city_at(places, incoming.location))
    return Turn(text=text)


def button_turn(button: str) -> Turn:
    """Return the turn of a button; one that is not ours asks for the words about old buttons.

    >>> turn = button_turn("g:health")
    >>> turn.intent, turn.payload
    ('menu', 'g:health')
    >>> turn = button_turn("x:1")
    >>> turn.intent, turn.payload
    ('choose', '')
    """
    try:
        payload = decode(button)
        canonical = payload.encode()
    except (PayloadError, UnicodeError):
        return Turn(intent="choose", payload="")
    return Turn(intent="menu" if payload.verb in _MENUS else "choose", payload=canonical)

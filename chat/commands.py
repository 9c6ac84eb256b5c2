"""Commands that mean the same on every channel: ``/menu``, ``/city``, ``/forget`` ..."""

import re
from dataclasses import replace

from chat.incoming import Command, Incoming

#: A payload may have any sign but blanks, and any length: ``replies.links`` trusts nothing.
_START = re.compile(r"/start(?:\s+(?P<payload>\S+))?", re.IGNORECASE)
_BUTTONS = {"/menu": "m", "/city": "c", "/language": "l"}
_COMMANDS: dict[str, Command] = {"/help": "help", "/privacy": "privacy", "/forget": "forget"}


def as_command(incoming: Incoming) -> Incoming:
    """Return what a typed command stands for; any other text stays text.

    >>> as_command(Incoming("web", "x", text=" /city ")).button
    'c'
    >>> as_command(Incoming("web", "x", text="/start lublin")).start
    'lublin'
    >>> as_command(Incoming("web", "x", text="/forget everything, please")).command is None
    True
    """
    words = (incoming.text or "").strip()
    if start := _START.fullmatch(words):
        return replace(incoming, text=None, start=start["payload"] or "-")
    name = words.lower()
    if button := _BUTTONS.get(name):
        return replace(incoming, text=None, button=button)
    if command := _COMMANDS.get(name):
        return replace(incoming, text=None, command=command)
    return incoming

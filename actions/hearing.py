"""Which language a turn is answered in (docs/adr/0005).

The chosen one rules, unless the reader clearly writes in another of ours; where we lack theirs,
the nearest that many of them know.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from replies.catalogue import languages, supported_language

#: A message is clearly in a language from this confidence on ...
CLEAR = 0.85
#: ... and from so many words; in a script of its own it needs no more than one.
WORDS = 3
#: Languages we lack and the one of ours that many of their speakers read (schools, media, kinship
#: of the languages); all others get English. None of them is ever a reader's choice.
NEAREST = {
    **dict.fromkeys(("be", "bg", "hy", "ka", "kk", "ky", "tg", "uz", "et", "lt", "sr"), "ru"),
    **dict.fromkeys(("az", "ku", "tk"), "tr"),
    **dict.fromkeys(("ckb",), "ar"),
    **dict.fromkeys(("ps",), "fa"),
    **dict.fromkeys(("pt",), "es"),
    **dict.fromkeys(("cs", "sk"), "pl"),
    **dict.fromkeys(("da", "nb", "fi"), "sv"),
    **dict.fromkeys(("nl",), "de"),
}
#: Languages whose script nobody else of the cities writes: one word tells them.
_OWN_SCRIPT = frozenset(
    ("am", "bn", "el", "he", "hi", "hy", "ja", "ka", "ko", "pa", "ti", "th", "zh")
)


@dataclass(frozen=True, slots=True)
class Hearing:
    """What was heard, and what follows from it."""

    language: str  #: of the reply
    changed: bool = False  #: it becomes the reader's: nothing was chosen
    offered: str | None = None  #: a language of ours, heard though another is chosen
    lacking: bool = False  #: the message is in a language we do not write

    @property
    def for_once(self) -> bool:
        """Whether only this reply is in the language heard."""
        return self.offered == self.language


def hear(message: Mapping[str, Any], metadata: Mapping[str, Any], remembered: Any) -> Hearing:
    """Return the language of the reply to a message.

    Args:
        message: Rasa's latest message, with what the engine made of its language.
        metadata: what chat knows: ``language``, and whether it was ``language_chosen``.
        remembered: the slot ``language``, for a channel that knows nothing.
    """
    known = metadata.get("language") or remembered
    before = supported_language(known)
    identified = message.get("language") or {}
    code = identified.get("code") or "und"
    chosen = bool(metadata.get("language_chosen"))
    clear = _is_clear(code, identified.get("confidence"), message.get("text") or "")
    if code == "und" or (known and code == before):
        return Hearing(before)
    if code in languages():
        if not chosen:
            return Hearing(code, changed=code != known)
        return Hearing(code if clear else before, offered=code)
    nearest = supported_language(NEAREST.get(code))
    if chosen or not clear or (known and before == nearest):
        return Hearing(before)  # who has the nearest already need not be told each time
    return Hearing(before if known else nearest, changed=not known, lacking=True)


def _is_clear(code: str, confidence: float | None, text: str) -> bool:
    enough = 1 if code in _OWN_SCRIPT else WORDS
    return (confidence or 0.0) >= CLEAR and len(text.split()) >= enough

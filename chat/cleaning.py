"""Takes from typed text what could make it anything but words."""

import unicodedata

from chat.errors import EmptyTextError, TextTooLongError

MAX_CHARACTERS = 4096
#: The solidus and its look-alikes: an engine takes text that begins with one for a command.
_SLASHES = frozenset("/\u2044\u2215\u29f8\uff0f")


def clean_text(text: str) -> str:
    r"""Return typed text without leading blanks, slashes and invisible marks.

    Control characters are dropped everywhere, halves of surrogate pairs become ``?``.

    Raises:
        EmptyTextError: nothing is left.
        TextTooLongError: more than ``MAX_CHARACTERS`` were given.

    >>> clean_text(' \u200b/ \uff0fintent{"x": 1}')
    'intent{"x": 1}'
    >>> clean_text("lekarz\x00 i/lub szpital ")
    'lekarz i/lub szpital'
    """
    if len(text) > MAX_CHARACTERS:
        raise TextTooLongError
    sound = text.encode("utf-8", "replace").decode("utf-8")
    words = "".join(sign for sign in sound if sign in "\n\t" or unicodedata.category(sign) != "Cc")
    start = next((at for at, sign in enumerate(words) if not _is_noise(sign)), len(words))
    cleaned = words[start:].rstrip()
    if not cleaned:
        raise EmptyTextError
    return cleaned


def _is_noise(sign: str) -> bool:
    return sign in _SLASHES or sign.isspace() or unicodedata.category(sign) in ("Cf", "Mn")

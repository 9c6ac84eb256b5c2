"""What a translation may not lose, change or bring along: numbers, addresses, names."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

#: Capitals and loanwords that have words of their own in other languages.
FREE = frozenset(
    [
        "EU", "UN", "HIV", "ID", "NGO", "NGOs", "EEA", "LGBTI", "PDF", "IOM", "UNHCR", "GP",
        "STI", "SMS", "TB", "IT", "CV", "OK", "PhD", "WhatsApp", "cafés",
    ]
)  # fmt: skip
_LATIN = "A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
#: What comes before and after an address is no part of a longer one.
_END = rf"(?![{_LATIN}]|[/.?&=#@-][A-Za-z0-9])"
_START = rf"(?<![{_LATIN}.@-])"
_ADDRESS = re.compile(
    rf"{_START}(?:https?://\S+"
    rf"|[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{{2,}}{_END}"
    rf"|(?:[A-Za-z0-9-]+\.)+[a-z]{{2,}}(?:/\S*|{_END}))"
)
#: 112, 08:30, 8,000, 09:00-15:00, 49/53
_NUMBER = re.compile(r"[0-9]+(?:[.,:/–-][0-9]+)*")
_CAPITALS = re.compile(r"[A-Z]\w*[A-Z]\w*")
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
#: A number with fewer digits may be a word in the source: 'two', 'day and night'.
_LONG_NUMBER = 3


def check_faithful(source: str, translation: str) -> Iterator[str]:
    """Yield what a translation does to facts of its source, for staff.

    Numbers, times and prices stand as in the source, as often; web and e-mail addresses and words
    in capitals or with letters beyond a-z (names, PESEL, Bürgergeld) stand at least once, a word
    perhaps with an ending. Addresses and numbers of three digits or more come from the source
    alone.

    >>> list(check_faithful("Call 112 by 15:30.", "Телефонуйте 112 до 15:30."))
    []
    >>> list(check_faithful("Bring your PESEL and 8,000 euros.", "Візьміть песель і 8 000 євро."))
    ["loses '8,000'", "loses 'PESEL'", "brings in '000'"]
    >>> list(check_faithful("Free advice.", "Порада: тел. 999, ٣ дні."))
    ["brings in '999'", "has the digit '٣': digits are 0-9"]
    """
    source, translation = (unicodedata.normalize("NFC", text) for text in (source, translation))
    yield from _lost(source, translation)
    yield from _brought(source, translation)
    yield from check_signs(translation)


def check_signs(translation: str) -> Iterator[str]:
    """Yield what no translation may hold, whatever its source: native digits, direction marks.

    >>> list(check_signs("کھلا ہے ۱۰ بجے"))
    ["has the digit '۱': digits are 0-9"]
    """
    for sign in translation:
        if not sign.isascii() and unicodedata.category(sign) == "Nd":
            yield f"has the digit {sign!r}: digits are 0-9"
            break
    if mark := _DIRECTION.search(translation):
        yield f"has the direction mark U+{ord(mark.group()):04X}"


def _lost(source: str, translation: str) -> Iterator[str]:
    addresses, rest = _addresses(source)
    for address in addresses:
        if not _address_in(address, translation):
            yield f"loses {address!r}"
    for number, times in Counter(_NUMBER.findall(rest)).items():
        if len(_number_in(number, translation)) < times:
            yield f"loses {number!r}"
    for word in dict.fromkeys(filter(_stays, re.findall(r"\w+", rest))):
        if not re.search(rf"(?<![{_LATIN}]){re.escape(word)}(?![A-Z0-9])", translation):
            yield f"loses {word!r}"


def _brought(source: str, translation: str) -> Iterator[str]:
    addresses, rest = _addresses(translation)
    for address in addresses:
        if re.search("://|@|^www[.]", address) and not _address_in(address, source):
            yield f"brings in {address!r}"
    for number in dict.fromkeys(re.split("[–-]", "-".join(_NUMBER.findall(rest)))):
        long = sum(sign.isdigit() for sign in number) >= _LONG_NUMBER
        if long and not _number_in(number, source):
            yield f"brings in {number!r}"


def _addresses(text: str) -> tuple[list[str], str]:
    """Return the addresses of a text, without the mark that ends a sentence, and the rest."""
    found = [address.rstrip(".,;:!?)»”،؛؟۔\"'") for address in _ADDRESS.findall(text)]
    return list(dict.fromkeys(found)), _ADDRESS.sub(" ", text)


def _address_in(address: str, text: str) -> bool:
    return re.search(f"{_START}{re.escape(address)}{_END}", text) is not None


def _stays(word: str) -> bool:
    """Return whether a word is one that is not translated.

    >>> [word for word in ("office", "Lublin", "PESEL", "BaFin", "NGO", "zł") if _stays(word)]
    ['PESEL', 'BaFin', 'zł']
    """
    if word in FREE:
        return False
    foreign = any(sign.isalpha() and not sign.isascii() for sign in word)
    return foreign or bool(_CAPITALS.fullmatch(word))


def _number_in(number: str, text: str) -> list[str]:
    """Return each place where the number stands alone, not as a part of another."""
    alone = rf"(?<![0-9])(?<![0-9][.,:/]){re.escape(number)}(?![0-9]|[.,:/][0-9])"
    return re.findall(alone, text)

"""Which language a text is shown in."""

from collections.abc import Iterable, Mapping, Sequence


def language_chain(wanted: str, host: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the languages to try for a text, best first.

    The reader's own tag comes first, then the tags it specialises, then English, then the
    host languages in the order city staff gave them. Nothing is tried twice.

    Args:
        wanted: BCP 47 tag the reader chose, such as ``"uk"`` or ``"pt-BR"``.
        host: the city's languages, most widely read first.

    >>> language_chain("pt-BR", ["pl"])
    ('pt-BR', 'pt', 'en', 'pl')
    >>> language_chain("en", ["en"])
    ('en',)
    """
    parts = wanted.split("-")
    own = ["-".join(parts[:size]) for size in range(len(parts), 0, -1)]
    return tuple(dict.fromkeys([*own, "en", *host]))


def first_of[T](texts: Mapping[str, T], chain: Iterable[str]) -> T | None:
    """Return the text of the first language of the chain that has one.

    If the chain has none, a text in any language is better than silence: the first by tag.

    >>> first_of({"pl": "Lekarz", "en": "Doctor"}, ["uk", "en"])
    'Doctor'
    >>> first_of({"sv": "Läkare"}, ["uk", "en"])
    'Läkare'
    >>> first_of({}, ["en"]) is None
    True
    """
    for language in chain:
        if language in texts:
            return texts[language]
    return texts[min(texts)] if texts else None


def speaks(spoken: Iterable[str], wanted: str) -> bool:
    """Return whether one of the spoken languages is the wanted one, regional forms alike.

    >>> speaks(["pl", "pt-BR"], "pt"), speaks(["pl"], "uk")
    (True, False)
    """
    base = wanted.split("-")[0].lower()
    return any(code.split("-")[0].lower() == base for code in spoken)

"""Which language a browser asks for."""

from replies.catalogue import languages

_MOST = 20


def preferred_language(header: str | None) -> str | None:
    """Return the first language we write that an Accept-Language header asks for.

    >>> preferred_language("fr-CA, uk;q=0.7, pl-PL;q=0.9, *;q=0.1") in ("fr", "pl", "en", None)
    True
    >>> preferred_language("zz, *") is None
    True
    """
    wanted = [_weighed(part) for part in (header or "").split(",")[:_MOST]]
    for _, tag in sorted(wanted, key=lambda pair: -pair[0]):
        if found := written_language(tag):
            return found
    return None


def written_language(tag: str) -> str | None:
    """Return the tag of the catalogue a BCP 47 tag is answered with, None if there is none.

    >>> written_language("EN-gb")
    'en'
    """
    known = {language.lower(): language for language in languages()}
    wanted = tag.strip().lower()
    return known.get(wanted) or known.get(wanted.split("-")[0])


def _weighed(part: str) -> tuple[float, str]:
    tag, _, parameter = part.partition(";")
    try:
        weight = float(parameter.strip().removeprefix("q=") or 1)
    except ValueError:
        weight = 0.0
    return weight, tag

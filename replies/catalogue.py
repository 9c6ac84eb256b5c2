"""Strict Fluent catalogues: a missing text or variable is an error, never a silent key."""

import re
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource

LOCALES = Path(__file__).parent / "locales"
DEFAULT_LANGUAGE = "en"
_ISOLATES = re.compile("[\u2066-\u2069]")


class CatalogueError(Exception):
    """A text is missing in a language, or its variables do not fit."""


class Html(str):
    """A string that is markup already: ``Catalogue.text`` does not escape it again."""

    __slots__ = ()


@cache
def languages() -> tuple[str, ...]:
    """Return the BCP 47 tags of the languages there is a catalogue in, sorted."""
    return tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))


def supported_language(*wanted: str | None) -> str:
    """Return the first of the wanted languages we can write, else English.

    >>> supported_language(None, "xx", "pl-PL", "uk")
    'pl'
    """
    for tag in wanted:
        for candidate in (tag, tag.split("-")[0]) if tag else ():
            if candidate in languages():
                return candidate
    return DEFAULT_LANGUAGE


@cache
def direction(language: str) -> str:
    """Return how a language is written, as in HTML's ``dir``: ``rtl`` or ``ltr`` (CLDR).

    >>> direction("ckb"), direction("uk")
    ('rtl', 'ltr')
    """
    try:
        order = Locale.parse(language, sep="-").character_order
    except (UnknownLocaleError, ValueError):
        return "ltr"
    return "rtl" if order == "right-to-left" else "ltr"


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=direction(language) == "rtl")
    for path in sorted((LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


class Catalogue:
    """The texts of one language.

    Args:
        language: a tag of ``languages()``.

    Raises:
        CatalogueError: there is no catalogue in that language.
    """

    def __init__(self, language: str) -> None:
        if language not in languages():
            raise CatalogueError(
                f"no catalogue in {language!r}; there are {', '.join(languages())}"
            )
        self.language = language

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, as in HTML's ``dir``."""
        return direction(self.language)

    def text(self, key: str, **variables: Any) -> str:
        """Return a text as HTML: every string variable is escaped unless it is ``Html``.

        Raises:
            CatalogueError: no such key, or a variable is missing.
        """
        safe = {
            name: escape(value, quote=False)
            if isinstance(value, str) and not isinstance(value, Html)
            else value
            for name, value in variables.items()
        }
        return self._format(key, safe)

    def plain(self, key: str, **variables: Any) -> str:
        """Return a text without markup, for button titles and page attributes."""
        return _ISOLATES.sub("", self._format(key, variables))

    def __contains__(self, key: str) -> bool:
        return bool(_bundle(self.language).has_message(key))

    def _format(self, key: str, variables: dict[str, Any]) -> str:
        bundle = _bundle(self.language)
        if not bundle.has_message(key):
            raise CatalogueError(f"{key!r} is missing in {self.language}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise CatalogueError(f"{key!r} has no value in {self.language}")
        text, errors = bundle.format_pattern(pattern, variables)
        if errors:
            raise CatalogueError(f"{key!r} in {self.language}: {errors}")
        return str(text)

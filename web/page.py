"""The page: `GET /` in the browser's language, and its words in any other."""

from functools import cache
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from chat.cleaning import MAX_CHARACTERS
from chat.places import Places
from replies.catalogue import DEFAULT_LANGUAGE, Catalogue, direction, languages
from replies.formats import native_name
from services_db.cards import CityCard
from web.languages import preferred_language

STATIC = Path(__file__).parent / "static"
#: The page's words by the name its script and its template use.
_WORDS = {
    "title": "web-title",
    "description": "web-description",
    "needsScript": "web-needs-script",
    "log": "web-log",
    "input": "web-input",
    "placeholder": "web-placeholder",
    "send": "web-send",
    "typing": "web-typing",
    "retry": "web-retry",
    "failed": "web-failed",
    "newPerson": "web-new-person",
    "newPersonHint": "web-new-person-hint",
    "cleared": "web-cleared",
    "city": "web-city",
    "cityNone": "web-city-none",
    "language": "web-language",
    "you": "web-you",
    "ostoja": "web-ostoja",
    "newTab": "web-new-tab",
}


def page_router(places: Places) -> APIRouter:
    """Return the routes of the page and of its words."""
    router = APIRouter()

    @router.get("/", response_class=HTMLResponse)
    def get_page(request: Request) -> HTMLResponse:
        language = preferred_language(request.headers.get("accept-language"))
        page = _page(language or DEFAULT_LANGUAGE)
        return HTMLResponse(page, headers={"Vary": "Accept-Language"})

    @router.get("/api/page")
    def get_words(language: str = "") -> dict[str, Any]:
        return _words(preferred_language(language) or DEFAULT_LANGUAGE, places)

    return router


@cache
def _page(language: str) -> str:
    catalogue = Catalogue(language)
    words = {name: escape(text) for name, text in _strings(catalogue).items()}
    template = Template((STATIC / "index.html").read_text(encoding="utf-8"))
    return template.substitute(words, tag=language, direction=catalogue.direction)


def _words(language: str, places: Places) -> dict[str, Any]:
    catalogue = Catalogue(language)
    return {
        "language": language,
        "direction": catalogue.direction,
        "limit": MAX_CHARACTERS,
        "strings": {
            **_strings(catalogue),
            # The page puts numbers where these braces are.
            "call": catalogue.plain("web-call", number="{number}"),
            "long": catalogue.plain("web-long", count="{count}", limit="{limit}"),
        },
        "languages": [_language(tag) for tag in languages()],
        "cities": [
            {"slug": city.slug, "name": _city_name(city, catalogue)} for city in places.cities()
        ],
    }


def _city_name(city: CityCard, catalogue: Catalogue) -> str:
    """Return what speakers of the language call a city; a new one as it calls itself."""
    key = f"city-{city.slug}"
    return catalogue.plain(key) if key in catalogue else city.name.text


def _strings(catalogue: Catalogue) -> dict[str, str]:
    return {name: catalogue.plain(key) for name, key in _WORDS.items()}


def _language(tag: str) -> dict[str, str]:
    return {"tag": tag, "name": native_name(tag), "direction": direction(tag)}

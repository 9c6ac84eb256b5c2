"""The page and its words."""

import dataclasses
import re

import pytest
from fastapi import FastAPI

from replies.catalogue import Catalogue, languages
from services_db.cards import Text
from tests.chat.fakes import LUBLIN, FakePlaces
from tests.web.client import Client
from web.page import STATIC, _page, page_router


def test_the_page_runs_our_files_only(client: Client) -> None:
    """No inline script, style or handler, nothing from elsewhere, no cookie."""
    response = client.get("/")
    page = response.text

    assert response.status_code == 200
    assert not re.search(r"<script(?![^>]*\ssrc=\"/static/)", page)
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", page)
    assert not re.search(r"(?:src|href)=\"(?!/static/)", page)
    assert "set-cookie" not in response.headers


@pytest.mark.parametrize("language", languages())
def test_the_page_speaks_the_browser_s_language(client: Client, language: str) -> None:
    """Language, direction and words are right before any script runs."""
    page = client.get("/", headers={"Accept-Language": f"zz, {language};q=0.9"}).text
    catalogue = Catalogue(language)

    assert f'<html lang="{language}" dir="{catalogue.direction}">' in page
    assert catalogue.plain("web-send") in page
    assert "112" in page
    assert "$" not in page


@pytest.mark.parametrize("language", languages())
def test_words_come_in_every_language(client: Client, language: str) -> None:
    """The page can change its language: words, direction, native names, cities."""
    words = client.get("/api/page", params={"language": f"zz,{language}-XX"}).json()

    assert words["language"] == language
    assert words["direction"] == Catalogue(language).direction
    assert [entry["tag"] for entry in words["languages"]] == list(languages())
    assert [city["slug"] for city in words["cities"]] == ["lublin", "ravenna"]
    assert all(words["strings"].values())
    assert "{number}" in words["strings"]["call"]
    assert {"{count}", "{limit}"} <= set(re.findall(r"\{\w+\}", words["strings"]["long"]))


def test_a_new_city_needs_no_translation_to_be_offered() -> None:
    """A city that the catalogues do not name yet is called as it calls itself."""
    new = dataclasses.replace(LUBLIN, slug="elbonia", name=Text("Elbonia", "pl"))
    places = FakePlaces(known=(new,))
    app = FastAPI()
    app.include_router(page_router(places))

    words = Client(app).get("/api/page").json()

    assert words["cities"] == [{"slug": "elbonia", "name": "Elbonia"}]


def test_an_unknown_language_is_english(client: Client) -> None:
    """Anything else gets English words, not an error."""
    for wanted in ("", "tlh", "<script>", "," * 1000):
        words = client.get("/api/page", params={"language": wanted}).json()
        assert words["language"] == "en"


def test_words_never_become_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    """A quote or a bracket in a translation stays inside its attribute."""
    monkeypatch.setattr(Catalogue, "plain", lambda *_, **__: '"><b>')

    assert '"><b>' not in _page.__wrapped__("en")


def test_static_files_are_served_with_their_types(client: Client) -> None:
    """Every file of the page comes with a type a strict browser runs it by."""
    types = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
    for path in STATIC.iterdir():
        if path.suffix in types:
            response = client.get(f"/static/{path.name}")
            assert response.status_code == 200
            assert response.headers["content-type"].startswith(types[path.suffix])


def test_static_files_do_not_lead_out_of_their_folder(client: Client) -> None:
    """A path with dots finds nothing."""
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py"):
        assert client.get(path).status_code == 404


def test_no_script_hands_text_to_the_html_parser() -> None:
    """The page's own files never use the ways by which a string becomes markup."""
    ways = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(")
    for path in STATIC.glob("*.js"):
        assert not ways.search(path.read_text(encoding="utf-8")), path.name

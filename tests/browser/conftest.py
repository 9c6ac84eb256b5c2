"""A real browser on the page, with a fake engine behind it."""

import os
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from readers.engine import make_engine, upgrade
from tests.chat.fakes import FakeEngine, FakePlaces, conversation_with
from web.app import create_app

CHROMIUM = os.environ.get("OSTOJA_TEST_CHROMIUM", "/usr/bin/chromium")
WAIT = 5_000  # milliseconds


@dataclass
class Site:
    """The running page: where it is, what its engine hears, what the browser complained of."""

    address: str
    engine: FakeEngine
    complaints: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, headless."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def engine() -> FakeEngine:
    """An engine that says hello."""
    return FakeEngine()


@pytest.fixture
def site(engine: FakeEngine, tmp_path: Path) -> Iterator[Site]:
    """The application on a free port of the loopback."""
    database = make_engine(f"sqlite:///{tmp_path}/readers.db")
    upgrade(database)
    conversation = conversation_with(engine, database, patience=2.0)
    app = create_app(conversation=conversation, places=FakePlaces(), checks={})
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield Site(f"http://127.0.0.1:{listening.getsockname()[1]}", engine)
    server.should_exit = True
    thread.join(timeout=10)
    listening.close()
    database.dispose()


def watched(context: BrowserContext, site: Site) -> Page:
    """Return a new page whose complaints and outside requests are noted."""
    page = context.new_page()
    page.set_default_timeout(WAIT)
    page.on("console", lambda message: site.complaints.append(message.text))
    page.on("pageerror", lambda error: site.complaints.append(str(error)))

    def note(request: Any) -> None:
        if not request.url.startswith(site.address):
            site.outside.append(request.url)

    page.on("request", note)
    return page


@pytest.fixture
def phone(chromium: Browser, site: Site) -> Iterator[Page]:
    """The page on a small phone; afterwards nothing was complained of or fetched elsewhere."""
    context = chromium.new_context(
        viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True, locale="en-GB"
    )
    yield watched(context, site)
    context.close()
    assert site.complaints == []
    assert site.outside == []


@pytest.fixture
def desk(chromium: Browser, site: Site) -> Iterator[Page]:
    """The page on a computer without a mouse; afterwards nothing was complained of."""
    context = chromium.new_context(viewport={"width": 1000, "height": 700}, locale="en-GB")
    yield watched(context, site)
    context.close()
    assert site.complaints == []
    assert site.outside == []

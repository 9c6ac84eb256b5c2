"""Sample cards, golden files, and a strict reader of the markup we may send."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from replies.catalogue import Catalogue, languages
from replies.messages import Message
from services_db.cards import HoursCard, PhoneCard, ServiceCard, Text

GOLDEN = Path(__file__).parent / "golden"
#: A Monday, 11:30 in Lublin.
MONDAY = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)

POINT = ServiceCard(
    id="um-lublin-foreigners-point",
    topic="info.point",
    topics=("info.point", "residence.registration"),
    organization="Urząd Miasta Lublin",
    name=Text("City Hall information point for foreigners", "en"),
    local_name=Text("Punkt obsługi cudzoziemców Urzędu Miasta Lublin", "pl"),
    description=Text("Meldunek i informacje. Czynne na ul. Jana. Trzecie zdanie.", "pl"),
    scope="city",
    country="PL",
    address="ul. Wieniawska 14, desks 15-17 (1st floor)",
    postcode="20-071",
    locality="Lublin",
    phones=(PhoneCard("+48814661009", Text("foreigners point", "en")), PhoneCard("800120002")),
    email="point@example.org",
    url="https://lublin.eu/a?b=1&c=2",
    hours=HoursCard("Mo-Tu 07:45-16:45; We-Fr 07:45-15:15", "Europe/Warsaw", "PL"),
    languages=("pl", "en", "uk"),
    cost="free",
    eligibility=Text("Everybody who lives in Lublin.", "en"),
    caveat=Text("Numerki tylko do 14:00.", "pl"),
    source="https://www.lublin.eu/punkt",
    source_year=2024,
    assured_date=date(2026, 5, 1),
    confirmed=True,
)


@pytest.fixture
def card() -> Callable[..., ServiceCard]:
    """Return a maker of cards: the sample with some fields changed."""

    def make(**changes: Any) -> ServiceCard:
        return replace(POINT, **changes)

    return make


@pytest.fixture
def monday() -> datetime:
    """Return a Monday, 11:30 in Lublin."""
    return MONDAY


@pytest.fixture
def english() -> Catalogue:
    """Return the English texts."""
    return Catalogue("en")


@pytest.fixture(params=languages())
def catalogue(request: pytest.FixtureRequest) -> Catalogue:
    """Return the texts of each language there is, one after another."""
    return Catalogue(request.param)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, Iterable[Message]], None]:
    """Return a check that messages are as in a golden file; ``--update-golden`` writes it."""
    update = request.config.getoption("--update-golden", default=False)

    def check(name: str, messages: Iterable[Message]) -> None:
        path = GOLDEN / f"{name}.txt"
        actual = "\n\n----\n".join(_shown(message) for message in messages) + "\n"
        if update:
            path.write_text(actual, encoding="utf-8")
        assert path.exists(), f"no {path.name}: look at it after --update-golden"
        assert actual == path.read_text(encoding="utf-8")

    return check


def _shown(message: Message) -> str:
    rows = [
        " ".join(f"[{b.title} | {b.payload or b.url}]" for b in row) for row in message.buttons
    ]
    head = " ".join([message.kind, *message.entries])
    return "\n".join([f"({head})", message.text, *rows])


class Markup(HTMLParser):
    """Reads the markup of a message and refuses what Telegram would, or a browser must not get."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.hrefs: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Allow ``b``, ``i`` and ``a`` with nothing but a web address."""
        assert tag in ("b", "i", "a"), tag
        assert [name for name, _ in attrs] == (["href"] if tag == "a" else [])
        self.hrefs += [value or "" for _, value in attrs]
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Allow only the end of what was opened last."""
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        """Refuse comments."""
        raise AssertionError("a comment")

    def handle_decl(self, decl: str) -> None:
        """Refuse declarations."""
        raise AssertionError("a declaration")

    def unknown_decl(self, data: str) -> None:
        """Refuse sections."""
        raise AssertionError("a section")

    def handle_pi(self, data: str) -> None:
        """Refuse processing instructions."""
        raise AssertionError("a processing instruction")


@pytest.fixture(scope="session")
def read_markup() -> Callable[[str], Markup]:
    """Return a reader of a message's text that fails on anything we may not send."""

    def read(text: str) -> Markup:
        assert len(text) <= 4096
        markup = Markup()
        markup.feed(text)
        markup.close()
        assert markup.open == []
        for href in markup.hrefs:
            assert href.startswith(("http://", "https://"))
            assert not any(c in href for c in "\u2066\u2067\u2068\u2069 \n<>")
        return markup

    return read

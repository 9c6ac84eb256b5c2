"""Stand-ins for the engine and the services, for the tests of chat, web and the browser."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
from sqlalchemy import Engine as Database

from chat.conversation import Conversation
from chat.engine import Engine
from chat.limits import Limits, MemoryLimits
from readers.store import Readers
from services_db.cards import CityCard, PhoneCard, ServiceCard, Text

KEY = b"k" * 32
TOKEN = "token-of-the-tests"
SESSION = "s" * 22
LUBLIN = CityCard(
    slug="lublin",
    name=Text("Lublin", "pl"),
    country="PL",
    timezone="Europe/Warsaw",
    host_languages=("pl",),
    latitude=51.2465,
    longitude=22.5684,
    info_point="point",
)
RAVENNA = CityCard(
    slug="ravenna",
    name=Text("Ravenna", "it"),
    country="IT",
    timezone="Europe/Rome",
    host_languages=("it",),
    latitude=44.4184,
    longitude=12.2035,
    info_point="sportello",
)
POINT = ServiceCard(
    id="point",
    topic="info.point",
    topics=("info.point",),
    organization="City",
    name=Text("Information point", "en"),
    local_name=Text("Punkt informacyjny", "pl"),
    description=Text("Helps newcomers.", "en"),
    scope="city",
    country="PL",
    phones=(PhoneCard("+48814660000"),),
)


def notice(text: str, **more: Any) -> dict[str, Any]:
    """Return a message as the engine sends it."""
    return {"text": text, "kind": "notice", "buttons": [], "entries": [], **more}


@dataclass
class FakeEngine:
    """Answers every turn alike, remembers what it heard, and fails on demand."""

    answer: dict[str, Any] = field(default_factory=lambda: {"messages": [notice("hello")]})
    script: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    status: int = 200
    raw: bytes | None = None
    delay: float = 0.0
    error: Exception | None = None
    heard: list[dict[str, Any]] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    at_once: int = 0
    most_at_once: int = 0

    async def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer as the engine's channel does."""
        if request.url.path.endswith("/health"):
            return httpx.Response(self.status, json={"status": "ok"})
        body = json.loads(request.content)
        self.heard.append(body)
        self.tokens.add(request.headers.get("authorization", ""))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(self.delay)
        finally:
            self.at_once -= 1
        if self.error:
            raise self.error
        if self.raw is not None:
            return httpx.Response(self.status, content=self.raw)
        answer = self.script(body) if self.script else self.answer
        return httpx.Response(self.status, json=answer)

    def client(self) -> Engine:
        """Return the real client, talking to this fake."""
        return Engine("http://engine.test", TOKEN, transport=httpx.MockTransport(self.handle))


@dataclass
class FakePlaces:
    """Two cities, two topics, one information point."""

    known: tuple[CityCard, ...] = (LUBLIN, RAVENNA)
    point: ServiceCard | None = POINT

    def cities(self) -> tuple[CityCard, ...]:
        """Return the two."""
        return self.known

    def topics(self) -> frozenset[str]:
        """Return the two."""
        return frozenset({"housing.tenant_rights", "health.doctor"})

    def info_point(self, city: str, language: str) -> ServiceCard | None:
        """Return Lublin's."""
        return self.point if city == "lublin" else None


def conversation_with(
    engine: FakeEngine,
    database: Database,
    *,
    places: FakePlaces | None = None,
    limits: Limits | None = None,
    patience: float = 2.0,
) -> Conversation:
    """Return a real conversation around the fakes."""
    return Conversation(
        engine=engine.client(),
        readers=Readers(database),
        places=places or FakePlaces(),
        limits=limits or MemoryLimits(),
        secret_key=KEY,
        patience=patience,
    )

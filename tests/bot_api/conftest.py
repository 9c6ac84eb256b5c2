"""The emulator, a clock to move, and a raw client that checks nothing itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.bot_api import BotApi, Person

TOKEN = "123456:emulated-token-for-tests"
Caller = Callable[..., "Reply"]


@dataclass(frozen=True)
class Reply:
    """What came back: the status, and the body's parts."""

    status: int
    result: Any
    description: str
    parameters: dict[str, Any]


class Clock:
    """Time that stands still until moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The clock of the emulator's limits."""
    return Clock()


@pytest.fixture
def api(clock: Clock) -> Iterator[BotApi]:
    """A started emulator."""
    with BotApi(TOKEN, "ostoja_bot", clock=clock) as api:
        yield api


@pytest.fixture
def call(api: BotApi) -> Iterator[Caller]:
    """A function that sends one request with a JSON body."""
    with httpx.Client(base_url=api.url, trust_env=False, timeout=20) as client:

        def send(method: str, token: str = TOKEN, **params: Any) -> Reply:
            answer = client.post(f"/bot{token}/{method}", json=params)
            body = answer.json()
            assert body["ok"] is (answer.status_code == 200)
            assert body.get("error_code", 200) == answer.status_code
            return Reply(
                answer.status_code,
                body.get("result"),
                body.get("description", ""),
                body.get("parameters", {}),
            )

        yield send


@pytest.fixture
def olena(api: BotApi) -> Person:
    """A person who pressed Start."""
    person = api.person(language_code="uk")
    person.start()
    return person

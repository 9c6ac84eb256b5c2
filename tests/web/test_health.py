"""`GET /healthz` tells the truth."""

import asyncio

from fastapi import FastAPI

from tests.web.client import Client
from web.health import Check, health_router


async def fine() -> None:
    """Answer."""


async def broken() -> None:
    """Fail with something that must not be shown."""
    raise RuntimeError("password=secret")


async def hanging() -> None:
    """Never answer."""
    await asyncio.sleep(60)


def health(**checks: Check) -> tuple[int, dict[str, dict[str, object]], str]:
    """Return status, parts and the whole text for these checks."""
    app = FastAPI()
    app.include_router(health_router(checks, patience=0.2))
    response = Client(app).get("/healthz")
    return response.status_code, response.json()["parts"], response.text


def test_all_parts_answering_is_200() -> None:
    """The body names each part and how long it took."""
    status, parts, _ = health(rasa=fine, actions=fine)

    assert status == 200
    assert set(parts) == {"rasa", "actions"}
    assert all(part["ok"] is True for part in parts.values())
    assert all(isinstance(part["milliseconds"], float) for part in parts.values())


def test_one_part_failing_is_503_and_named() -> None:
    """One broken part is enough, the others are still told; the reason stays inside."""
    status, parts, text = health(rasa=fine, actions=broken)

    assert status == 503
    assert (parts["rasa"]["ok"], parts["actions"]["ok"]) == (True, False)
    assert "secret" not in text


def test_a_hanging_part_is_a_failing_part() -> None:
    """The answer comes in time, whatever hangs."""
    status, parts, _ = health(rasa=hanging, actions=hanging)

    assert status == 503
    assert all(part["ok"] is False for part in parts.values())

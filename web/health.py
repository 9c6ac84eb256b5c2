"""`GET /healthz`: whether each part answers, and how long it took; `GET /livez`: this process."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from fastapi import APIRouter
from fastapi.responses import JSONResponse

logger = logging.getLogger(__name__)

#: Returns if the part answers, raises if it does not.
Check = Callable[[], Awaitable[None]]
#: Seconds a part has to answer in.
PATIENCE = 3.0


@dataclass(frozen=True, slots=True)
class PartHealth:
    """One part: did it answer, after how many milliseconds."""

    ok: bool
    milliseconds: float


def health_router(checks: Mapping[str, Check], patience: float = PATIENCE) -> APIRouter:
    """Return the route that asks every part at once: 200 only when all of them answer."""
    router = APIRouter()

    @router.get("/livez")
    async def get_life() -> JSONResponse:
        """Answer as long as this process does, whatever the others do."""
        return JSONResponse({"status": "ok"})

    @router.get("/healthz")
    async def get_health() -> JSONResponse:
        found = await asyncio.gather(*(_ask(name, checks[name], patience) for name in checks))
        parts = dict(zip(checks, found, strict=True))
        healthy = all(part.ok for part in found)
        body = {
            "status": "ok" if healthy else "failing",
            "parts": {
                name: {"ok": part.ok, "milliseconds": part.milliseconds}
                for name, part in parts.items()
            },
        }
        return JSONResponse(body, status_code=200 if healthy else 503)

    return router


async def _ask(name: str, check: Check, patience: float) -> PartHealth:
    began = time.perf_counter()
    try:
        async with asyncio.timeout(patience):
            await check()
        ok = True
    except Exception as error:  # noqa: BLE001 - any failure is the answer: this part is down
        logger.warning("part %s does not answer: %s", name, type(error).__name__)
        ok = False
    return PartHealth(ok, round((time.perf_counter() - began) * 1000, 1))

"""A client that asks the application in this process, one request after another."""

import asyncio
from typing import Any

import httpx
from starlette.types import ASGIApp


class Client:
    """Speaks to an application as a browser would, without a network."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def get(self, path: str, **more: Any) -> httpx.Response:
        """Return the answer to a GET."""
        return asyncio.run(self._ask("GET", path, more))

    def post(self, path: str, **more: Any) -> httpx.Response:
        """Return the answer to a POST."""
        return asyncio.run(self._ask("POST", path, more))

    async def _ask(self, method: str, path: str, more: dict[str, Any]) -> httpx.Response:
        transport = httpx.ASGITransport(self._app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://web.test") as client:
            return await client.request(method, path, **more)

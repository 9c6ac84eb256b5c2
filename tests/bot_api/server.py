"""The HTTP side: one server thread with every method of the Bot API behind it."""

import asyncio
import contextlib
import re
import secrets
import socket
import threading
from collections.abc import Mapping
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol

from tests.bot_api.delivery import deliver_forever
from tests.bot_api.errors import RefusedError
from tests.bot_api.flood import Fault, Faults
from tests.bot_api.methods import Method
from tests.bot_api.params import read_params
from tests.bot_api.polling import get_updates
from tests.bot_api.records import Call
from tests.bot_api.state import State

_NOT_FOUND = RefusedError(404, "Not Found")


class Api:
    """Answers requests from the state."""

    def __init__(
        self, state: State, methods: Mapping[str, tuple[str, Method]], faults: Faults
    ) -> None:
        self._state = state
        self._methods = methods
        self._faults = faults
        self.lines: dict[tuple[str, int], asyncio.BaseTransport] = {}

    def app(self) -> Starlette:
        """Return the application."""
        path = "/bot{token}/{method}"
        return Starlette(
            routes=[Route(path, self.answer, methods=["GET", "POST"])],
            exception_handlers={404: self._nothing_here, 405: self._nothing_here},
        )

    async def _nothing_here(self, request: Request, error: Exception) -> Response:
        return JSONResponse(_NOT_FOUND.body(), 404)

    async def answer(self, request: Request) -> Response:
        """Answer one request, and record it."""
        named = request.path_params["method"]
        method = "getUpdates" if named.lower() == "getupdates" else named
        method = self._methods.get(named.lower(), (method, None))[0]
        at, params, fault = self._state.clock(), {}, Fault()
        try:
            self._check_token(request.path_params["token"])
            params = await read_params(request)
            fault = self._faults.take(method)
            if fault.drop == "before":
                self._state.remember(Call(method, params, at, None, "before"))
                return await self._drop(request)
            body, status = (
                {"ok": True, "result": await self._act(method, params, fault, request)},
                200,
            )
        except RefusedError as refused:
            body, status = refused.body(), refused.status
        self._state.remember(Call(method, params, at, status, fault.drop))
        return await self._drop(request) if fault.drop else JSONResponse(body, status)

    def _check_token(self, token: str) -> None:
        if not re.fullmatch(r"\d+:[\w-]+", token, re.ASCII):
            raise _NOT_FOUND
        if not secrets.compare_digest(token, self._state.token):
            raise RefusedError(401, "Unauthorized")

    async def _act(
        self, method: str, params: dict[str, Any], fault: Fault, request: Request
    ) -> Any:
        if fault.status:
            more = {"retry_after": fault.retry_after} if fault.retry_after else {}
            raise RefusedError(fault.status, fault.description, **more)
        if method == "getUpdates":
            return await get_updates(self._state, params, request.is_disconnected)
        if method.lower() not in self._methods:
            raise RefusedError(404, "Not Found: method not found")
        with self._state.changed:
            return self._methods[method.lower()][1](self._state, params)

    async def _drop(self, request: Request) -> Response:
        client = request.client
        assert client is not None
        line = self.lines[client.host, client.port]
        assert isinstance(line, asyncio.Transport)
        line.abort()
        while (await request.receive())["type"] != "http.disconnect":
            pass
        return Response()


class _Server(uvicorn.Server):
    """A server that says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self.leaving = asyncio.Event()
        self.loop: asyncio.AbstractEventLoop | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then let the starter go on."""
        self.loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        """Serve until told to leave, without asking every tenth of a second."""
        await self.leaving.wait()

    def leave(self) -> None:
        """Let the server stop; from any thread."""
        if self.loop is not None:
            self.loop.call_soon_threadsafe(self.leaving.set)


class ServerThread:
    """Serves on a port of this machine, 0 for any free one, and delivers, until stopped."""

    def __init__(self, state: State, api: Api, port: int = 0) -> None:
        self._state = state
        # Named as TCP, or answers in two parts wait 40 ms for each other.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", port))
        self.port: int = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

        class Line(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                if self.client:
                    api.lines[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                super().connection_lost(exc)
                if self.client:
                    api.lines.pop(self.client, None)

        config = uvicorn.Config(
            api.app(),
            http=Line,
            ws="none",
            lifespan="off",
            loop="asyncio",
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=5,
        )
        self._server = _Server(config)
        self._thread = threading.Thread(target=self._run, name="bot-api")

    def start(self) -> None:
        """Return when requests are answered."""
        self._thread.start()
        if not self._server.ready.wait(30):
            raise RuntimeError("the emulator did not start")

    def stop(self) -> None:
        """Return when nothing of it runs any more."""
        with self._state.changed:
            self._state.closed = True
            self._state.wake()
        self._server.leave()
        self._thread.join(30)

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        courier = asyncio.create_task(deliver_forever(self._state))
        await self._server.serve(sockets=[self._socket])
        courier.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await courier

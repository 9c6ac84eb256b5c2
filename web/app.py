"""Puts the web chat together."""

import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from chat.conversation import Conversation
from chat.errors import where
from chat.places import Places
from web.chat_api import chat_router, error_response
from web.errors import ApiError
from web.headers import SecurityHeaders
from web.health import Check, health_router
from web.page import STATIC, page_router

logger = logging.getLogger(__name__)

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def create_app(
    *,
    conversation: Conversation,
    places: Places,
    checks: Mapping[str, Check],
    lifespan: Lifespan | None = None,
) -> FastAPI:
    """Return the web application.

    Args:
        conversation: answers what is said.
        places: names the cities.
        checks: what ``/healthz`` asks, by the name of the part.
        lifespan: what runs beside it and is closed with it.
    """
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    app.add_middleware(_NoSilence)
    app.add_middleware(SecurityHeaders)
    app.add_exception_handler(ApiError, _on_api_error)
    app.add_exception_handler(HTTPException, _on_http_error)
    app.include_router(chat_router(conversation, places))
    app.include_router(page_router(places))
    app.include_router(health_router(checks))
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    return app


class _NoSilence:
    """Answers 500 in our own shape when a handler breaks, and logs where: never what was said."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Pass the request on."""
        started = False

        async def send_and_note(message: Any) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        except Exception as error:
            logger.error("a request broke: %s", where(error))  # noqa: TRY400 - no values
            if started or scope["type"] != "http":
                raise
            response = error_response(Request(scope), ApiError(500, "broken"))
            await response(scope, receive, send)


async def _on_api_error(request: Request, error: Exception) -> Response:
    known = error if isinstance(error, ApiError) else ApiError(500, "broken")
    return error_response(request, known)


async def _on_http_error(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    code = {404: "not_found", 405: "wrong_method"}.get(status, "refused")
    response: JSONResponse = error_response(request, ApiError(status, code))
    if isinstance(error, HTTPException) and error.headers:
        response.headers.update(error.headers)
    return response

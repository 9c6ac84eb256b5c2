"""The bot's own addresses: where Telegram brings updates, and whether the bot is well."""

import hmac
import json
import logging
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.front import Front, Webhook
from bot.incoming import parse_update
from bot.queue import InboxQueue

logger = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
#: Bytes; Telegram's updates are far smaller.
MAX_BODY = 1_000_000


def create_app(
    *,
    bot: Bot,
    front: Front,
    queue: InboxQueue,
    webhook: Webhook | None,
    check: Callable[[], Any],
    lifespan: Any = None,
) -> FastAPI:
    """Return the bot's web application.

    Args:
        bot: reads updates.
        front: knows whether Telegram answers.
        queue: takes updates.
        webhook: None: no updates are taken here.
        check: awaited; raises if the inbox cannot be written.
        lifespan: what runs beside it.
    """
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    app.include_router(_health_router(front, check))
    if webhook is not None:
        app.include_router(_webhook_router(bot, queue, webhook))
    return app


def _health_router(front: Front, check: Callable[[], Any]) -> APIRouter:
    router = APIRouter()

    @router.get("/livez")
    async def get_life() -> JSONResponse:
        """Answer as long as the process does: Telegram may be away."""
        return JSONResponse({"status": "ok"})

    @router.get("/healthz")
    async def get_health() -> JSONResponse:
        parts = {"telegram": front.connected, "inbox": await _holds(check)}
        well = all(parts.values())
        body = {"status": "ok" if well else "failing", "parts": parts}
        return JSONResponse(body, status_code=200 if well else 503)

    return router


async def _holds(check: Callable[[], Any]) -> bool:
    try:
        await check()
    except Exception as error:  # noqa: BLE001 - any failure is the answer
        logger.warning("the inbox does not answer: %s", type(error).__name__)
        return False
    return True


def _webhook_router(bot: Bot, queue: InboxQueue, webhook: Webhook) -> APIRouter:
    router = APIRouter()
    secret = webhook.secret.encode()

    @router.post(urlsplit(webhook.url).path or "/")
    async def take_update(request: Request) -> JSONResponse:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, secret):
            return _word(403, "the secret token is missing or wrong")
        body = await _read_body(request)
        if body is None:
            return _word(413, "too long")
        update = _parse(body, bot)
        if update is None:
            return _word(400, "not an update")
        try:
            await queue.put(update)
        except TelegramError:
            return _word(503, "cannot be written down now: send it again")
        return _word(200, "taken")

    return router


def _word(status: int, text: str) -> JSONResponse:
    return JSONResponse({"status": text}, status_code=status)


async def _read_body(request: Request) -> bytes | None:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MAX_BODY:
            return None
    return bytes(body)


def _parse(body: bytes, bot: Bot) -> Update | None:
    try:
        return parse_update(json.loads(body), bot)
    except (ValueError, RecursionError) as error:
        logger.warning("no update: %s", type(error).__name__)
        return None

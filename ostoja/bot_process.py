"""The bot process: puts Telegram, chat, readers and services together."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import uvicorn
from fastapi import FastAPI
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from bot.doors import create_app
from bot.front import BotError, Front, Webhook
from bot.incoming import UpdatesRequest
from bot.queue import InboxQueue
from bot.sender import OUTBOX_LEASE
from chat.services_places import ServicesPlaces
from ostoja.errors import SettingsError
from ostoja.parts import make_conversation, make_engine_client, set_up_logging, tidy_regularly
from ostoja.settings import Settings
from ostoja.telegram_settings import TelegramSettings
from readers.engine import make_engine as make_readers_engine
from readers.inbox import Inbox
from readers.outbox import Outbox
from readers.store import Readers
from services_db.engine import make_engine, session_factory

logger = logging.getLogger(__name__)

_AGAIN = 60.0  #: seconds


def serve_bot(settings: Settings) -> None:
    """Serve Telegram until told to stop.

    Raises:
        SettingsError: there is no token.
        BotError: Telegram refuses the token, or the bot broke.
    """
    set_up_logging()
    os.environ["PTB_TIMEDELTA"] = "true"  # the library's coming way to say times
    if settings.telegram is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is not set: there is no bot to run")
    process = BotProcess(settings, settings.telegram)
    server = uvicorn.Server(
        uvicorn.Config(
            process.app,
            host=settings.web_host,
            port=settings.bot_port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=5,
        )
    )
    process.on_failure = lambda: setattr(server, "should_exit", True)
    server.run()
    if process.failure is not None:
        raise process.failure


class BotProcess:
    """One bot of these settings; ``app`` carries it."""

    def __init__(self, settings: Settings, telegram: TelegramSettings) -> None:
        self._database = engine = make_readers_engine(settings.readers_database_url)
        name = f"{settings.machine}:{settings.bot_port}"
        key = settings.secret_key
        self._readers = Readers(engine)
        self._outbox = Outbox(engine, key, name, lease=OUTBOX_LEASE)
        self._inbox = Inbox(engine, key, name, self._outbox)
        self._engine = make_engine_client(settings)
        places = ServicesPlaces(session_factory(make_engine(settings.services_database_url)))
        webhook = _webhook(telegram)
        bot = make_bot(telegram)
        queue = InboxQueue(inbox=self._inbox, secret_key=key)
        self._front = Front(
            bot=bot,
            queue=queue,
            inbox=self._inbox,
            outbox=self._outbox,
            readers=self._readers,
            conversation=make_conversation(settings, self._engine, self._readers, places),
            webhook=webhook,
        )
        self.failure: Exception | None = None
        self.on_failure = _nothing
        self.app = create_app(
            bot=bot,
            front=self._front,
            queue=queue,
            webhook=webhook,
            check=lambda: asyncio.to_thread(self._readers.check),
            lifespan=self._lifespan,
        )

    @asynccontextmanager
    async def _lifespan(self, _: FastAPI) -> AsyncIterator[None]:
        working = asyncio.create_task(self._keep_working())
        working.add_done_callback(self._notice_failure)
        tidying = asyncio.create_task(tidy_regularly(self._database))
        yield
        for task in (working, tidying):
            task.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await task
        await self._engine.close()

    async def _keep_working(self) -> None:
        """Work, and try again while Telegram refuses: the web chat must not fall with it."""
        while True:
            try:
                await self._front.run()
            except BotError as error:
                logger.error("%s (trying again every %.0f s)", error, _AGAIN)  # noqa: TRY400
            await asyncio.sleep(_AGAIN)

    def _notice_failure(self, working: "asyncio.Task[None]") -> None:
        if working.cancelled():
            return
        error = working.exception()
        known = error if isinstance(error, BotError) else None
        self.failure = known or BotError(f"the bot stopped: {_kind(error)}")
        self.on_failure()


def make_bot(telegram: TelegramSettings) -> "ExtBot[int]":
    """Return the client of the Bot API; proxies of the environment count for Telegram's only."""
    direct = {"trust_env": False} if telegram.is_own_server else {}
    return ExtBot(
        telegram.token,
        base_url=f"{telegram.api}/bot",
        base_file_url=f"{telegram.api}/file/bot",
        request=HTTPXRequest(connection_pool_size=64, pool_timeout=10, httpx_kwargs=direct),
        get_updates_request=UpdatesRequest(connection_pool_size=2, httpx_kwargs=direct),
        rate_limiter=AIORateLimiter(),
    )


def _webhook(telegram: TelegramSettings) -> Webhook | None:
    if telegram.webhook_url is None:
        return None
    return Webhook(telegram.webhook_url, telegram.webhook_secret)


def _kind(error: BaseException | None) -> str:
    """Return what kind of error it was, also inside a group; no values."""
    if isinstance(error, BaseExceptionGroup):
        return ", ".join(_kind(inner) for inner in error.exceptions)
    return type(error).__name__ if error else "it ended"


def _nothing() -> None:
    """Do nothing."""

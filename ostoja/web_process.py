"""The web process: puts chat, readers and services together and serves them."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import httpx
import uvicorn
from fastapi import FastAPI
from redis.asyncio import Redis
from sqlalchemy.exc import SQLAlchemyError

from chat.conversation import Conversation
from chat.engine import Engine
from chat.limits import Limits, MemoryLimits
from chat.redis_limits import RedisLimits
from chat.services_places import ServicesPlaces
from ostoja.addresses import actions_address, rasa_address
from ostoja.settings import Settings
from readers.engine import make_engine as make_readers_engine
from readers.errors import ReadersError
from readers.store import Readers
from services_db.engine import SessionFactory, make_engine, session_factory
from services_db.queries import cities
from web.app import create_app
from web.health import Check

logger = logging.getLogger(__name__)

_SWEEP_EVERY = 24 * 3600.0  # seconds


class NotReadyError(Exception):
    """A part answers, but cannot do its work."""


def serve_web(settings: Settings) -> None:
    """Serve the web chat until told to stop."""
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    uvicorn.run(
        build_app(settings),
        host=settings.web_host,
        port=settings.web_port,
        log_config=None,
        access_log=False,  # it would say who asked for which link
        server_header=False,
        timeout_graceful_shutdown=5,
    )


def build_app(settings: Settings) -> FastAPI:
    """Return the web application of these settings."""
    readers = Readers(make_readers_engine(settings.readers_database_url))
    open_session = session_factory(make_engine(settings.services_database_url))
    places = ServicesPlaces(open_session)
    engine = Engine(rasa_address(settings), settings.engine_token)
    local = httpx.AsyncClient(trust_env=False)
    conversation = Conversation(
        engine=engine,
        readers=readers,
        places=places,
        limits=_limits(settings),
        secret_key=settings.secret_key,
    )

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        sweeping = asyncio.create_task(_sweep(readers))
        yield
        sweeping.cancel()
        with suppress(asyncio.CancelledError):
            await sweeping
        await engine.close()
        await local.aclose()

    checks: dict[str, Check] = {
        "rasa": engine.check,
        "actions": _answers(local, f"{actions_address(settings)}/health"),
        "services": lambda: asyncio.to_thread(_has_cities, open_session),
        "readers": lambda: asyncio.to_thread(readers.check),
    }
    return create_app(conversation=conversation, places=places, checks=checks, lifespan=lifespan)


def _limits(settings: Settings) -> Limits:
    if settings.redis_url is None:
        return MemoryLimits()
    patience = 0.5  # seconds: a reader waits for it
    client = Redis.from_url(
        settings.redis_url, socket_timeout=patience, socket_connect_timeout=patience
    )
    return RedisLimits(client)


def _answers(client: httpx.AsyncClient, address: str) -> Check:
    async def check() -> None:
        response = await client.get(address)
        response.raise_for_status()

    return check


def _has_cities(open_session: SessionFactory) -> None:
    """Return if the services can be read and there are any cities.

    Raises:
        NotReadyError: they cannot, or nobody imported them.
    """
    try:
        with open_session() as session:
            found = cities(session)
    except SQLAlchemyError as error:
        raise NotReadyError(type(error).__name__) from error
    if not found:
        raise NotReadyError("no cities")


async def _sweep(readers: Readers) -> None:
    """Delete unused preferences every day, for as long as the process runs."""
    while True:
        await asyncio.sleep(_SWEEP_EVERY)
        try:
            await asyncio.to_thread(readers.sweep)
        except ReadersError as error:
            logger.error("unused preferences could not be deleted: %s", error)  # noqa: TRY400

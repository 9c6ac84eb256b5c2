"""The web process: puts chat, readers and services together and serves them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import httpx
import uvicorn
from fastapi import FastAPI
from sqlalchemy.exc import SQLAlchemyError

from chat.services_places import ServicesPlaces
from ostoja.addresses import actions_address, bot_address
from ostoja.parts import make_conversation, make_engine_client, set_up_logging, tidy_regularly
from ostoja.settings import Settings
from readers.engine import make_engine as make_readers_engine
from readers.store import Readers
from services_db.engine import SessionFactory, make_engine, session_factory
from services_db.queries import cities
from web.app import create_app
from web.health import Check


class NotReadyError(Exception):
    """A part answers, but cannot do its work."""


def serve_web(settings: Settings) -> None:
    """Serve the web chat until told to stop."""
    set_up_logging()
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
    database = make_readers_engine(settings.readers_database_url)
    readers = Readers(database)
    open_session = session_factory(make_engine(settings.services_database_url))
    places = ServicesPlaces(open_session)
    engine = make_engine_client(settings)
    local = httpx.AsyncClient(trust_env=False)
    conversation = make_conversation(settings, engine, readers, places)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        tidying = asyncio.create_task(tidy_regularly(database))
        yield
        tidying.cancel()
        with suppress(asyncio.CancelledError):
            await tidying
        await engine.close()
        await local.aclose()

    checks: dict[str, Check] = {
        "rasa": engine.check,
        "actions": _answers(local, f"{actions_address(settings)}/health"),
        "services": lambda: asyncio.to_thread(_has_cities, open_session),
        "readers": lambda: asyncio.to_thread(readers.check),
    }
    if settings.telegram is not None:
        checks["bot"] = _answers(local, f"{bot_address(settings)}/healthz")
    return create_app(conversation=conversation, places=places, checks=checks, lifespan=lifespan)


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

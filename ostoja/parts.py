"""The parts that web and bot process have in common, made from the settings."""

import asyncio
import logging

from redis.asyncio import Redis
from sqlalchemy import Engine as Database

from chat.conversation import Conversation
from chat.engine import Engine
from chat.limits import Limits, MemoryLimits
from chat.places import Places
from chat.redis_limits import RedisLimits
from ostoja.addresses import rasa_address
from ostoja.settings import Settings
from readers.errors import ReadersError
from readers.store import Readers
from readers.tidy import tidy

logger = logging.getLogger(__name__)

_TIDY_EVERY = 600.0  # seconds


def set_up_logging() -> None:
    """Let warnings and worse be logged, by our own rooms and not with what was said.

    The Telegram library logs updates it cannot read, and addresses with the token in them.
    """
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    for name in ("telegram", "httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def make_conversation(
    settings: Settings, engine: Engine, readers: Readers, places: Places
) -> Conversation:
    """Return the conversation of these settings."""
    return Conversation(
        engine=engine,
        readers=readers,
        places=places,
        limits=_limits(settings),
        secret_key=settings.secret_key,
    )


def make_engine_client(settings: Settings) -> Engine:
    """Return what asks the engine."""
    return Engine(rasa_address(settings), settings.engine_token)


async def tidy_regularly(readers: Database) -> None:
    """Delete what is too old, now and every ten minutes, for as long as the process runs."""
    while True:
        try:
            await asyncio.to_thread(tidy, readers)
        except ReadersError as error:
            logger.error("what is too old could not be deleted: %s", error)  # noqa: TRY400
        await asyncio.sleep(_TIDY_EVERY)


def _limits(settings: Settings) -> Limits:
    if settings.redis_url is None:
        return MemoryLimits()
    patience = 0.5  # seconds: a reader waits for it
    client = Redis.from_url(
        settings.redis_url, socket_timeout=patience, socket_connect_timeout=patience
    )
    return RedisLimits(client)

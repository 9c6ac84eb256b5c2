"""The one conversation behind every channel: a message comes in, an answer always goes out."""

import asyncio
import logging
from dataclasses import replace
from typing import Any

from chat.apologies import apology
from chat.cleaning import clean_text
from chat.engine import Engine, EngineReply
from chat.errors import EngineError, TooManyMessagesError, where
from chat.incoming import Answer, Incoming
from chat.limits import Limits
from chat.places import Places
from chat.preferences import Preferences
from chat.queues import Queues
from chat.turns import turn_of
from readers.preferences import Reader, reader_id
from readers.store import Readers
from replies.catalogue import languages, supported_language
from replies.links import Start, decode_start

logger = logging.getLogger(__name__)

#: Within this many seconds a reader has an answer or an apology.
PATIENCE = 10.0


class Conversation:
    """Answers readers, one turn at a time each.

    Args:
        engine: what understands and acts.
        readers: preferences.
        places: cities, topics, information points.
        limits: how many messages are let through.
        secret_key: makes ids of chats.
        patience: seconds until an apology.
    """

    def __init__(
        self,
        *,
        engine: Engine,
        readers: Readers,
        places: Places,
        limits: Limits,
        secret_key: bytes,
        patience: float = PATIENCE,
    ) -> None:
        self._engine = engine
        self._preferences = Preferences(readers)
        self._places = places
        self._limits = limits
        self._secret_key = secret_key
        self._patience = patience
        self._queues = Queues()

    async def answer(self, incoming: Incoming) -> Answer:
        """Return what to show: at least one message if the reader did anything.

        Raises:
            EmptyTextError: typed text without words.
            TextTooLongError: more than 4,096 characters.
            TooManyMessagesError: too fast; says how long to wait.
        """
        text = clean_text(incoming.text) if incoming.text is not None else ""
        key = reader_id(self._secret_key, incoming.channel, incoming.chat_id)
        if incoming.is_turn and (wait := await self._limits.take(key)):
            raise TooManyMessagesError(wait)
        deadline = asyncio.get_running_loop().time() + self._patience
        try:
            async with self._queues.turn(key, deadline):
                return await self._take_turn(incoming, key, text, deadline)
        except TimeoutError:
            logger.warning("an earlier turn of the reader is not over: apologised")
        except Exception as error:  # noqa: BLE001 - whatever broke, a reader gets an answer
            logger.error("a turn broke, apologised: %s", where(error))  # noqa: TRY400 - no values
        return await self._apologise(await self._preferences.load(key), incoming)

    async def language_of(self, incoming: Incoming) -> str:
        """Return the language to speak to this reader in, also when their message is refused."""
        key = reader_id(self._secret_key, incoming.channel, incoming.chat_id)
        return _spoken(incoming, await self._preferences.load(key))

    async def _take_turn(self, incoming: Incoming, key: str, text: str, deadline: float) -> Answer:
        before = await self._preferences.load(key)
        start = await self._start(incoming)
        reader = _preferring(incoming, _started(start, before))
        if reader != before:
            reader = await self._preferences.keep(before, reader)
        if not incoming.is_turn:
            return Answer((), _spoken(incoming, reader), reader.city)
        turn = await asyncio.to_thread(turn_of, incoming, text, start, self._places)
        metadata = {
            "channel": incoming.channel,
            "city": reader.city,
            "language": reader.language or _guess(incoming),
            "language_chosen": reader.language_chosen,
        }
        try:
            reply = await self._engine.answer(key, turn, metadata, deadline)
        except EngineError as error:
            logger.warning("the engine failed, apologised: %s", error)
            return await self._apologise(reader, incoming)
        if reply.forgets and not reply.kept:
            logger.warning("the engine could not forget, apologised")
            return await self._apologise(await self._preferences.forget(reader), incoming)
        after = await self._settle(reader, reply, chosen=turn.payload.startswith("l:"))
        return Answer(reply.messages, _spoken(incoming, after, reader), after.city)

    async def _start(self, incoming: Incoming) -> Start | None:
        if incoming.start is None:
            return None
        cities = {city.slug for city in await asyncio.to_thread(self._places.cities)}
        topics = await asyncio.to_thread(self._places.topics)
        return decode_start(incoming.start, topics, cities, languages())

    async def _settle(self, reader: Reader, reply: EngineReply, *, chosen: bool) -> Reader:
        """Keep what the turn changed, or forget the reader; return what is kept from now on."""
        if reply.forgets:
            return await self._preferences.forget(reader)
        return await self._preferences.keep(reader, _changed(reader, reply.changes, chosen=chosen))

    async def _apologise(self, reader: Reader, incoming: Incoming) -> Answer:
        language = _spoken(incoming, reader)
        messages = await asyncio.to_thread(apology, self._places, reader.city, language)
        return Answer(messages, language, reader.city)


def _guess(incoming: Incoming) -> str | None:
    return supported_language(incoming.hint) if incoming.hint else None


def _spoken(incoming: Incoming, *readers: Reader) -> str:
    return supported_language(*(reader.language for reader in readers), incoming.hint)


def _started(start: Start | None, reader: Reader) -> Reader:
    """Return the reader with a link's city and language: a hint never beats a choice."""
    if start is None:
        return reader
    language = reader.language if reader.language_chosen else start.language or reader.language
    return replace(reader, city=start.city or reader.city, language=language)


def _preferring(incoming: Incoming, reader: Reader) -> Reader:
    """Return the reader with what they chose beside their message."""
    if incoming.language:
        reader = replace(reader, language=incoming.language, language_chosen=True)
    return replace(reader, city=incoming.city or reader.city)


def _changed(reader: Reader, changes: Any, *, chosen: bool) -> Reader:
    """Return the reader as the engine's answer changes them."""
    city, language = changes.get("city", reader.city), changes.get("language", reader.language)
    if "language" in changes:
        chosen = bool(changes.get("language_chosen", chosen or reader.language_chosen))
        chosen = chosen and language is not None
        reader = replace(reader, language=language, language_chosen=chosen)
    return replace(reader, city=city)

"""The one conversation behind every channel: a message comes in, an answer always goes out."""

import asyncio
import logging
import secrets
from dataclasses import replace
from typing import Any

from chat.apologies import apology
from chat.attachments import with_attachment
from chat.cleaning import clean_text
from chat.commands import as_command
from chat.engine import Engine
from chat.errors import EmptyTextError, EngineError, TooManyMessagesError, where
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
        incoming, text = _cleaned(as_command(incoming))
        key = self._key(incoming)
        counted = incoming.is_turn and not incoming.always
        if counted and (wait := await self._limits.take(key)):
            raise TooManyMessagesError(wait)
        deadline = asyncio.get_running_loop().time() + self._patience
        try:
            async with self._queues.turn(key, deadline):
                return await self._take_turn(incoming, key, text, deadline)
        except TimeoutError:
            logger.warning("an earlier turn of the reader is not over: apologised")
        except Exception as error:  # noqa: BLE001 - whatever broke, a reader gets an answer
            logger.error("a turn broke, apologised: %s", where(error))  # noqa: TRY400 - no values
        return await self._apologise(await self._known(incoming, key), incoming)

    async def language_of(self, incoming: Incoming) -> str:
        """Return the language to speak to this reader in, also when their message is refused."""
        return _spoken(incoming, await self._known(incoming, self._key(incoming)))

    async def give_up(self, incoming: Incoming) -> Answer:
        """Return the apology for a message that cannot be answered, whatever is tried."""
        incoming = as_command(incoming)
        reader = await self._known(incoming, self._key(incoming))
        return await self._apologise(reader, incoming)

    def _key(self, incoming: Incoming) -> str:
        return reader_id(self._secret_key, incoming.channel, incoming.chat_id)

    async def _known(self, incoming: Incoming, key: str) -> Reader:
        """Return what is kept about the reader; somebody new each time where others read along."""
        if incoming.passing:
            return Reader(reader_id(self._secret_key, incoming.channel, secrets.token_hex(16)))
        return await self._preferences.load(key)

    async def _keep(self, incoming: Incoming, before: Reader, after: Reader) -> Reader:
        return after if incoming.passing else await self._preferences.keep(before, after)

    async def _forget(self, incoming: Incoming, reader: Reader) -> bool:
        """Delete what is kept about the reader; say whether nothing is left."""
        return incoming.passing or await self._preferences.forget(reader)

    async def _take_turn(self, incoming: Incoming, key: str, text: str, deadline: float) -> Answer:
        before = await self._known(incoming, key)
        start = await self._start(incoming)
        reader = _preferring(incoming, _started(start, before))
        if reader != before or (incoming.is_turn and not incoming.asks):
            reader = await self._keep(incoming, before, reader)
        if not incoming.asks:
            return self._without_engine(incoming, reader)
        turn = await asyncio.to_thread(turn_of, incoming, text, start, self._places)
        metadata = {
            "channel": incoming.channel,
            "city": reader.city,
            "language": reader.language or _guess(incoming),
            "language_chosen": reader.language_chosen,
        }
        try:
            reply = await self._engine.answer(reader.id, turn, metadata, deadline)
        except EngineError as error:
            logger.warning("the engine failed, apologised: %s", error)
            return await self._apologise(reader, incoming)
        if reply.forgets and not (reply.kept and await self._forget(incoming, reader)):
            logger.warning("a reader could not be forgotten, apologised")
            return await self._apologise(reader, incoming, forget=True)
        after = Reader(reader.id)
        if not reply.forgets:
            changed = _changed(reader, reply.changes, chosen=turn.payload.startswith("l:"))
            after = await self._keep(incoming, reader, changed)
        language = _spoken(incoming, after, reader)
        messages = with_attachment(reply.messages, incoming.attachment, language)
        forgets = reply.forgets and not incoming.passing
        return Answer(messages, language, after.city, forgets)

    def _without_engine(self, incoming: Incoming, reader: Reader) -> Answer:
        """Return the kind sentence about an attachment; nothing if the reader did nothing."""
        language = _spoken(incoming, reader)
        messages = with_attachment((), incoming.attachment, language)
        return Answer(messages, language, reader.city)

    async def _start(self, incoming: Incoming) -> Start | None:
        if incoming.start is None:
            return None
        cities = {city.slug for city in await asyncio.to_thread(self._places.cities)}
        topics = await asyncio.to_thread(self._places.topics)
        return decode_start(incoming.start, topics, cities, languages())

    async def _apologise(
        self, reader: Reader, incoming: Incoming, *, forget: bool = False
    ) -> Answer:
        """Return the apology; who asked to be forgotten is, whatever else failed."""
        language, city = _spoken(incoming, reader), reader.city
        forgets = (forget or incoming.command == "forget") and not incoming.passing
        if forgets and await self._forget(incoming, reader):
            reader = Reader(reader.id)
        messages = await asyncio.to_thread(apology, self._places, city, language)
        return Answer(messages, language, reader.city, forgets)


def _cleaned(incoming: Incoming) -> tuple[Incoming, str]:
    """Return what the reader did and their words, cleaned; a caption may have none."""
    if incoming.text is None:
        return incoming, ""
    try:
        return incoming, clean_text(incoming.text)
    except EmptyTextError:
        if incoming.attachment is None:
            raise
        return replace(incoming, text=None), ""


def _guess(incoming: Incoming) -> str | None:
    """Return the language of ours that the channel hints at; one we lack is no hint."""
    found = supported_language(incoming.hint)
    return found if (incoming.hint or "").split("-")[0] == found else None


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

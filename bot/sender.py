"""Sends what waits in the outbox, and knows what to do about each of Telegram's refusals."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    RetryAfter,
    TelegramError,
)

from bot.messages import to_parameters
from bot.profile import seconds
from readers.outbox import Outbox
from readers.post import Letter
from readers.store import Readers

logger = logging.getLogger(__name__)

#: Longer than the rate limiter may hold a message for a group, and the network after it.
OUTBOX_LEASE = 90.0
_TIMEOUT = 10.0  #: seconds for Telegram to answer in
_LONGEST_WAIT = 60.0


class Sender:
    """Sends one letter of the outbox at a time, for the pump.

    Args:
        bot: with the rate limiter.
        outbox: where letters come from.
        readers: hears who blocked the bot.
    """

    def __init__(self, *, bot: Bot, outbox: Outbox, readers: Readers) -> None:
        self._bot = bot
        self._outbox = outbox
        self._readers = readers

    async def work(self, letter: Letter) -> None:
        """Send one message, or put it back, or drop it.

        Raises:
            ReadersError: the database does not answer: the message may be sent once more.
        """
        refused = await self._attempt(letter)
        if refused is None:
            return
        logger.error("Telegram refused a message: %s", refused.message[:100])
        # Our mistake must not silence us.
        if await self._attempt(letter, markup=False) is not None:
            logger.error("and as plain text")
            await asyncio.to_thread(self._outbox.done, letter)

    async def _attempt(self, letter: Letter, *, markup: bool = True) -> BadRequest | None:
        """Send a message, put it back, or drop it; return what Telegram finds wrong with it."""
        try:
            await self._send(letter.body, markup=markup)
        except RetryAfter as error:
            await self._later(letter, seconds(error.retry_after))
        except Forbidden:
            await self._unwanted(letter)
        except BadRequest as error:
            return error
        except TelegramError as error:
            wait = min(_LONGEST_WAIT, 0.5 * 2.0 ** min(letter.tries, 10))
            logger.warning("not sent (%s), again in %.0f s", type(error).__name__, wait)
            await self._later(letter, wait)
        else:
            await asyncio.to_thread(self._outbox.done, letter)
        return None

    async def _send(self, body: Mapping[str, Any], *, markup: bool) -> None:
        parameters = to_parameters(body, markup=markup)
        try:
            await self._bot.send_message(**parameters, read_timeout=_TIMEOUT)
        except ChatMigrated as moved:
            parameters |= {"chat_id": moved.new_chat_id, "reply_parameters": None}
            await self._bot.send_message(**parameters, read_timeout=_TIMEOUT)

    async def _later(self, letter: Letter, wait: float) -> None:
        await asyncio.to_thread(self._outbox.later, letter, wait)

    async def _unwanted(self, letter: Letter) -> None:
        """The reader blocked the bot, or the group put it out: nothing more goes there."""
        await asyncio.to_thread(self._readers.note_blocked, letter.chat, blocked=True)
        await asyncio.to_thread(self._outbox.drop, letter.chat)

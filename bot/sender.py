"""Sends what waits in the outbox, and knows what to do about each of Telegram's refusals."""

import asyncio
import logging
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
from chat.errors import where
from readers.outbox import Outbox
from readers.post import Letter
from readers.store import Readers

logger = logging.getLogger(__name__)

#: Longer than the rate limiter may hold a message for a group, and the network after it.
OUTBOX_LEASE = 90.0
_TIMEOUT = 10.0  #: seconds for Telegram to answer in
_LONGEST_WAIT = 60.0
_SLOWEST = 7  #: the try after which a message waits longest: Telegram may be away for a day
#: A message that was taken so often, and not because Telegram was away, never goes out.
MOST_SENDS = 200


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
        if letter.tries > MOST_SENDS:
            logger.error("a message was taken %d times, dropped", MOST_SENDS)
            await asyncio.to_thread(self._outbox.done, letter)
            return
        wrong = await self._attempt(letter)
        if wrong is None:
            return
        logger.error("a message cannot be sent: %s", wrong)
        # Our mistake must not silence us.
        if (wrong := await self._attempt(letter, markup=False)) is not None:
            logger.error("and not as plain text, dropped: %s", wrong)
            await asyncio.to_thread(self._outbox.done, letter)

    async def _attempt(self, letter: Letter, *, markup: bool = True) -> str | None:
        """Send a message, put it back, or drop it; return what is wrong with it, no values."""
        try:
            parameters = to_parameters(letter.body, markup=markup)
        except Exception as error:  # noqa: BLE001 - another version wrote it down
            return where(error)
        try:
            await self._send(parameters)
        except BadRequest as error:
            return error.message[:100]
        except TelegramError as error:
            await self._not_now(letter, error)
        except Exception as error:  # noqa: BLE001 - its chat would wait behind it for a day
            if markup:
                return where(error)
            await self._again(letter, where(error), counted=True)
        else:
            await asyncio.to_thread(self._outbox.done, letter)
        return None

    async def _not_now(self, letter: Letter, error: TelegramError) -> None:
        """Do what an error says that is not the message's fault."""
        if isinstance(error, RetryAfter):
            wait = seconds(error.retry_after)
            await asyncio.to_thread(self._outbox.later, letter, wait, counted=False)
        elif isinstance(error, Forbidden):
            await self._unwanted(letter)
        else:
            counted = letter.tries < _SLOWEST
            await self._again(letter, type(error).__name__, counted=counted)

    async def _send(self, parameters: dict[str, Any]) -> None:
        try:
            await self._bot.send_message(**parameters, read_timeout=_TIMEOUT)
        except ChatMigrated as moved:
            parameters |= {"chat_id": moved.new_chat_id, "reply_parameters": None}
            await self._bot.send_message(**parameters, read_timeout=_TIMEOUT)

    async def _again(self, letter: Letter, why: str, *, counted: bool) -> None:
        """Put a message back, each time for twice as long."""
        wait = min(_LONGEST_WAIT, 0.5 * 2.0 ** min(letter.tries, _SLOWEST))
        logger.warning("not sent (%s), again in %.0f s", why, wait)
        await asyncio.to_thread(self._outbox.later, letter, wait, counted=counted)

    async def _unwanted(self, letter: Letter) -> None:
        """The reader blocked the bot, or the group put it out: nothing more goes there."""
        await asyncio.to_thread(self._readers.note_blocked, letter.chat, blocked=True)
        await asyncio.to_thread(self._outbox.drop, letter.chat)

"""Signs that the bot is at work: 'typing', and a pressed button that comes to rest."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

logger = logging.getLogger(__name__)

_AFTER = 0.3  #: seconds: most answers are there by then
_AGAIN = 4.5  #: seconds; Telegram shows it for five


@asynccontextmanager
async def typing(bot: Bot, chat_id: int) -> AsyncIterator[None]:
    """Show 'typing' while the block lasts; a failure of it is of no account.

    Not in groups: it would count among the twenty messages a minute that may be sent there.
    """
    if chat_id < 0:
        yield
        return
    showing = asyncio.create_task(_show(bot, chat_id))
    try:
        yield
    finally:
        showing.cancel()
        with suppress(asyncio.CancelledError):
            await showing


async def _show(bot: Bot, chat_id: int) -> None:
    with suppress(TelegramError):
        await asyncio.sleep(_AFTER)
        while True:
            await bot.send_chat_action(chat_id, ChatAction.TYPING)
            await asyncio.sleep(_AGAIN)


async def stop_spinner(bot: Bot, press_id: str, *, url: str | None = None) -> None:
    """Answer a pressed button: its spinner stops. One that is too old has stopped by itself."""
    try:
        await bot.answer_callback_query(press_id, url=url)
    except TelegramError as error:
        logger.info("a button could not be answered: %s", type(error).__name__)

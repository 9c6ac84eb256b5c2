"""Shows the reader that the bot is at work."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

_AGAIN = 4.5  #: seconds; Telegram shows it for five


@asynccontextmanager
async def typing(bot: Bot, chat_id: int, thread_id: int | None = None) -> AsyncIterator[None]:
    """Show 'typing' until the block ends; a failure of it is of no account.

    Not in groups: it would count among the twenty messages a minute that may be sent there.
    """
    if chat_id < 0:
        yield
        return
    over = asyncio.Event()
    showing = asyncio.create_task(_show(bot, chat_id, thread_id, over))
    _running.add(showing)
    showing.add_done_callback(_running.discard)
    try:
        yield
    finally:
        over.set()


#: Holds the tasks: the event loop itself would let them be collected.
_running: set[asyncio.Task[None]] = set()


async def _show(bot: Bot, chat_id: int, thread_id: int | None, over: asyncio.Event) -> None:
    with suppress(TelegramError):
        while not over.is_set():
            await bot.send_chat_action(chat_id, ChatAction.TYPING, message_thread_id=thread_id)
            with suppress(TimeoutError):
                async with asyncio.timeout(_AGAIN):
                    await over.wait()

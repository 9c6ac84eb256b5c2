"""The queue that python-telegram-bot fills: what is put into it is on disk before `put` ends."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.error import NetworkError

from bot.errands import Errand
from bot.updates import Me, read_update
from chat.errors import where
from readers.inbox import Inbox
from readers.preferences import reader_id

logger = logging.getLogger(__name__)


def _hear_nothing() -> None:
    """Hear nothing: what was written down is found without a call."""


async def _refuse_silently(chat: str, errand: Errand) -> None:
    """Say nothing: the bot is not at work yet."""


class InboxQueue(asyncio.Queue[object]):
    """Writes updates into the inbox; nobody gets them from the queue itself.

    Polling and webhook alike wait for ``put`` before they acknowledge an update.

    Args:
        inbox: keeps the updates.
        secret_key: makes pseudonyms of chats.
    """

    def __init__(self, *, inbox: Inbox, secret_key: bytes) -> None:
        super().__init__()
        self.me: Me | None = None  #: set once Telegram has said who the bot is
        self.news: Callable[[], None] = _hear_nothing  #: called when something was written down
        #: Called with the chat's pseudonym for what is not written down: too many wait.
        self.refuse: Callable[[str, Errand], Awaitable[None]] = _refuse_silently
        self._inbox = inbox
        self._secret_key = secret_key

    async def put(self, item: object) -> None:
        """Write an update down.

        Raises:
            NetworkError: it could not be; Telegram will send it again.
        """
        if not isinstance(item, Update):
            return
        if self.me is None:
            raise NetworkError("the bot is not ready yet")
        errand = self._read(item, self.me)
        if errand is None:
            return
        try:
            await self._record(item.update_id, errand)
        except Exception as error:
            # The library retries after its own errors alone, and stops at any other.
            logger.error("an update could not be written down: %s", where(error))  # noqa: TRY400
            raise NetworkError("the inbox does not answer") from error

    def _read(self, update: Update, me: Me) -> Errand | None:
        try:
            return read_update(update, me)
        except Exception as error:  # noqa: BLE001 - it would come again for ever
            logger.error("an update could not be read: %s", where(error))  # noqa: TRY400
            return None

    async def _record(self, update_id: int, errand: Errand) -> None:
        chat = reader_id(self._secret_key, errand.channel, str(errand.chat_id))
        recorded = await asyncio.to_thread(
            self._inbox.record, update_id, chat, errand.to_dict(), always=errand.always
        )
        if recorded == "full":
            await self.refuse(chat, errand)
        if recorded != "repeat":
            self.news()

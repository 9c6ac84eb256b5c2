"""The queue that python-telegram-bot fills: what is put into it is on disk before `put` ends."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable

from telegram import Bot, Update
from telegram.error import NetworkError, TelegramError

from bot.errands import Errand
from bot.messages import to_body
from bot.updates import Me, read_update
from chat.apologies import refusal_message
from chat.errors import TooManyMessagesError, where
from readers.inbox import Inbox
from readers.outbox import Outbox
from readers.preferences import reader_id
from replies.catalogue import supported_language

logger = logging.getLogger(__name__)

_SAY_BUSY_AGAIN = 60.0  #: seconds
_CHATS_KNOWN_BUSY = 1000


def _nobody() -> None:
    """Hear nothing: what was written down is found without a call."""


class InboxQueue(asyncio.Queue[object]):
    """Writes updates into the inbox; nobody gets them from the queue itself.

    Polling and webhook alike wait for ``put`` before they acknowledge an update.

    Args:
        inbox: keeps the updates.
        outbox: takes the word to a reader who sends more than may wait.
        secret_key: makes pseudonyms of chats.
    """

    def __init__(self, *, inbox: Inbox, outbox: Outbox, secret_key: bytes) -> None:
        super().__init__()
        self.me: Me | None = None  #: set once Telegram has said who the bot is
        self.news: Callable[[], None] = _nobody  #: called when something new was written down
        self._inbox = inbox
        self._outbox = outbox
        self._secret_key = secret_key
        self._busy: OrderedDict[str, float] = OrderedDict()

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
        recorded = await asyncio.to_thread(self._inbox.record, update_id, chat, errand.to_dict())
        if recorded == "full":
            await self._say_busy(chat, errand)
        if recorded != "repeat":
            self.news()

    async def _say_busy(self, chat: str, errand: Errand) -> None:
        """Tell a reader once that this is too much; in danger they need the number."""
        now = asyncio.get_running_loop().time()
        if errand.kind != "private" or now - self._busy.get(chat, -_SAY_BUSY_AGAIN) < (
            _SAY_BUSY_AGAIN
        ):
            return
        self._busy[chat] = now
        self._busy.move_to_end(chat)
        if len(self._busy) > _CHATS_KNOWN_BUSY:
            self._busy.popitem(last=False)
        message = refusal_message(TooManyMessagesError(0), supported_language(errand.hint))
        body = to_body(message, errand.chat_id)
        await asyncio.to_thread(self._outbox.add, chat, [body])


async def stop_spinner(bot: Bot, press_id: str, *, url: str | None = None) -> None:
    """Answer a pressed button: its spinner stops. One that is too old has stopped by itself."""
    try:
        await bot.answer_callback_query(press_id, url=url)
    except TelegramError as error:
        logger.info("a button could not be answered: %s", type(error).__name__)

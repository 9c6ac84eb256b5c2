"""What happens to an update when too many of its chat wait already."""

import asyncio
from collections import OrderedDict

from telegram import Bot

from bot.errands import GROUP, Errand
from bot.messages import to_body
from bot.typing import stop_spinner
from chat.apologies import refusal_message
from chat.conversation import Conversation
from chat.errors import TooManyMessagesError
from readers.outbox import Outbox
from replies.messages import Message

_AGAIN = 60.0  #: seconds
_CHATS_KNOWN = 1000


class Overflow:
    """Says once a minute that this is too much, with the number to call; stops every spinner.

    Args:
        bot: stops spinners.
        outbox: takes the word.
        conversation: knows the reader's language.
    """

    def __init__(self, *, bot: Bot, outbox: Outbox, conversation: Conversation) -> None:
        self._bot = bot
        self._outbox = outbox
        self._conversation = conversation
        self._said: OrderedDict[str, float] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()

    async def refuse(self, chat: str, errand: Errand) -> None:
        """Answer an update that is not taken.

        Args:
            chat: the pseudonym of its chat.
            errand: the update.

        Raises:
            ReadersError: the database does not answer.
        """
        if errand.press_id:
            stopping = asyncio.create_task(stop_spinner(self._bot, errand.press_id))
            self._tasks.add(stopping)
            stopping.add_done_callback(self._tasks.discard)
        if errand.kind not in ("private", "group") or self._was_said(chat):
            return
        language = await self._conversation.language_of(errand.to_incoming())
        message = refusal_message(TooManyMessagesError(0), language)
        if errand.channel == GROUP:
            message = Message(message.text)
        where = {"answers": errand.message_id, "thread": errand.thread_id}
        await asyncio.to_thread(
            self._outbox.add, chat, [to_body(message, errand.chat_id, **where)]
        )

    def _was_said(self, chat: str) -> bool:
        """Return whether it was said within the minute; from now on it was."""
        now = asyncio.get_running_loop().time()
        if now - self._said.get(chat, -_AGAIN) < _AGAIN:
            return True
        self._said[chat] = now
        self._said.move_to_end(chat)
        if len(self._said) > _CHATS_KNOWN:
            self._said.popitem(last=False)
        return False

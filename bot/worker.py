"""Answers what waits in the inbox: asks ``chat``, and writes the answer into the outbox."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Sequence

from telegram import Bot

from bot.errands import Errand, ErrandError
from bot.groups import HELP, group_messages, start_of
from bot.messages import joined, to_body
from bot.typing import stop_spinner, typing
from bot.updates import Me
from chat.apologies import refusal_message
from chat.conversation import Conversation
from chat.errors import RefusedError, TooManyMessagesError, where
from chat.incoming import Answer, Incoming
from readers.inbox import Inbox
from readers.outbox import Outbox
from readers.post import Letter
from readers.store import Readers
from replies.apologies import render_no_answer
from replies.catalogue import Catalogue, supported_language
from replies.links import Start
from replies.messages import Message
from replies.telegram import render_group_help

logger = logging.getLogger(__name__)

#: So often an update is taken up again; then its reader gets an apology.
MOST_TRIES = 5
#: So often an apology is tried, too; then the update is dropped.
MOST_APOLOGIES = 3
_ALBUMS_KNOWN = 1000


class Worker:
    """Works on one letter of the inbox at a time, for the pump.

    Args:
        me: the bot's account.
        bot: for spinners and 'typing'; answers go through the outbox.
        conversation: answers.
        sent: called when something was written into the outbox.
    """

    def __init__(
        self,
        *,
        me: Me,
        bot: Bot,
        inbox: Inbox,
        outbox: Outbox,
        readers: Readers,
        conversation: Conversation,
        sent: Callable[[], None],
    ) -> None:
        self._me = me
        self._bot = bot
        self._inbox = inbox
        self._outbox = outbox
        self._readers = readers
        self._conversation = conversation
        self._sent = sent
        self._albums: OrderedDict[str, int] = OrderedDict()  #: the letter that is answered

    async def work(self, letter: Letter) -> None:
        """Answer one update.

        Raises:
            ReadersError: the database does not answer; the update stays.
        """
        if letter.tries > MOST_TRIES + MOST_APOLOGIES:
            logger.error("an update broke %d times, dropped", letter.tries - 1)
            await self._finish(letter, ())
            return
        try:
            errand = Errand.from_dict(letter.body)
        except ErrandError as error:
            logger.error("dropped: %s", error)  # noqa: TRY400 - nothing of the reader's
            await self._finish(letter, ())
            return
        if errand.kind in ("blocked", "back"):
            await self._membership(letter, blocked=errand.kind == "blocked")
        elif errand.kind == "press":
            link = self._me.link(Start(language=supported_language(errand.hint)).encode())
            await stop_spinner(self._bot, errand.press_id or "", url=link)
            await self._finish(letter, ())
        elif self._is_rest_of_album(letter, errand):
            await self._finish(letter, ())
        else:
            await self._answer(letter, errand)

    async def _membership(self, letter: Letter, *, blocked: bool) -> None:
        await asyncio.to_thread(self._readers.note_blocked, letter.chat, blocked=blocked)
        if blocked:
            await asyncio.to_thread(self._outbox.drop, letter.chat)
        await self._finish(letter, ())

    def _is_rest_of_album(self, letter: Letter, errand: Errand) -> bool:
        """Return whether this picture came with others, one of which is answered.

        Albums are known in memory alone: after a restart, the pictures of one that still wait
        are answered once more.
        """
        if errand.album is None:
            return False
        answered = self._albums.setdefault(errand.album, letter.id)
        if len(self._albums) > _ALBUMS_KNOWN:
            self._albums.popitem(last=False)
        return answered != letter.id and not errand.text

    async def _answer(self, letter: Letter, errand: Errand) -> None:
        if errand.press_id:
            spinner = asyncio.create_task(stop_spinner(self._bot, errand.press_id))
        async with typing(self._bot, errand.chat_id):
            try:
                answer = await self._ask(letter, errand)
            except TooManyMessagesError as busy:
                await asyncio.to_thread(self._inbox.later, letter, busy.wait, counted=False)
                return
            finally:
                if errand.press_id:
                    await spinner
        await self._finish(letter, self._bodies(letter, errand, answer), forget=answer.forgets)

    def _bodies(self, letter: Letter, errand: Errand, answer: Answer) -> list[dict[str, object]]:
        """Return an answer for the outbox; of an apology at least its bare text."""
        try:
            return [
                to_body(
                    message, errand.chat_id, answers=errand.message_id, thread=errand.thread_id
                )
                for message in joined(self._shown(errand, answer))
            ]
        except Exception as error:
            if letter.tries <= MOST_TRIES:
                raise
            logger.error("an apology is sent bare: %s", where(error))  # noqa: TRY400 - no values
            head: dict[str, object] = {"chat_id": errand.chat_id}
            if errand.thread_id is not None:
                head["thread"] = errand.thread_id
            return [head | {"text": message.text} for message in answer.messages]

    async def _ask(self, letter: Letter, errand: Errand) -> Answer:
        """Return the conversation's answer, or why there is none.

        Raises:
            TooManyMessagesError: it has to wait.
        """
        incoming = errand.to_incoming()
        if letter.tries > MOST_TRIES:
            logger.error("an update broke %d times, apologised", MOST_TRIES)
            return await self._give_up(incoming)
        if errand.kind == "group" and _is_help(errand):
            return await self._group_help(errand)
        try:
            return await self._conversation.answer(incoming)
        except TooManyMessagesError:
            raise
        except RefusedError as error:
            language = await self._conversation.language_of(incoming)
            return Answer((refusal_message(error, language),), language, None)

    async def _give_up(self, incoming: Incoming) -> Answer:
        """Return the apology; if even that breaks, the one that needs nothing but words."""
        try:
            return await self._conversation.give_up(incoming)
        except Exception as error:  # noqa: BLE001 - silence is no answer
            logger.error("an apology broke: %s", where(error))  # noqa: TRY400 - no values
            language = supported_language(incoming.hint)
            return Answer((render_no_answer(Catalogue(language)),), language, None)

    async def _group_help(self, errand: Errand) -> Answer:
        language = await self._conversation.language_of(errand.to_incoming())
        link = self._me.link(Start(language=language).encode())
        message = render_group_help(Catalogue(language), self._me.username, link)
        return Answer((message,), language, None)

    def _shown(self, errand: Errand, answer: Answer) -> Sequence[Message]:
        if errand.kind != "group" or _is_help(errand):
            return answer.messages
        return group_messages(answer, self._me.link(start_of(answer)))

    async def _finish(
        self, letter: Letter, bodies: Sequence[dict[str, object]], *, forget: bool = False
    ) -> None:
        if not await asyncio.to_thread(self._inbox.finish, letter, bodies, forget=forget):
            logger.warning("another process answered an update meanwhile")
        self._sent()


def _is_help(errand: Errand) -> bool:
    return (errand.text or "/help").lower() in HELP

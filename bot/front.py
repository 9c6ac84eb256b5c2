"""The bot at work: connects to Telegram, receives, answers, sends, tidies up."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from telegram.error import BadRequest, Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot, Updater

from bot.overflow import Overflow
from bot.profile import publish_profile, seconds
from bot.pump import Pump
from bot.queue import InboxQueue
from bot.sender import Sender
from bot.updates import ALLOWED_UPDATES, Me
from bot.worker import Worker
from chat.conversation import Conversation
from readers.inbox import Inbox
from readers.outbox import Outbox
from readers.store import Readers

logger = logging.getLogger(__name__)

_ANSWERS_AT_ONCE = 64  #: as many as the engine's client has connections; they mostly wait
_SENDS_AT_ONCE = 32
_POLL = 30  #: seconds a request for updates waits
_WAITS = (1.0, 2.0, 5.0, 10.0, 30.0)  #: seconds between tries to reach Telegram
_WEBHOOK_CONNECTIONS = 20
_WRONG_TOKEN = "Telegram refuses TELEGRAM_BOT_TOKEN: set the one that @BotFather shows"  # noqa: S105


class BotError(Exception):
    """The bot cannot work as it is set up; says what to do."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram sends updates, and the secret it shows."""

    url: str
    secret: str


class Front:
    """One bot.

    Args:
        bot: with the rate limiter.
        queue: writes updates into the inbox.
        inbox: what waits for an answer.
        outbox: what waits to be sent.
        readers: hears who blocked the bot.
        conversation: answers.
        webhook: None: the bot asks for updates itself (long polling).
        watch_every: seconds between two looks at whether Telegram answers.
    """

    def __init__(
        self,
        *,
        bot: ExtBot[int],
        queue: InboxQueue,
        inbox: Inbox,
        outbox: Outbox,
        readers: Readers,
        conversation: Conversation,
        webhook: Webhook | None,
        watch_every: float = 60.0,
    ) -> None:
        self._bot = bot
        self._queue = queue
        self._inbox = inbox
        self._outbox = outbox
        self._readers = readers
        self._conversation = conversation
        self._webhook = webhook
        self._watch_every = watch_every
        self.connected = False  #: whether Telegram answered when last asked

    async def run(self) -> None:
        """Work until cancelled.

        Raises:
            BotError: Telegram refuses the token.
            ReadersError: the database does not answer.
        """
        try:
            await self._work(await self._connect())
        except ExceptionGroup as group:
            raise _reason(group) from None
        finally:
            self.connected = False
            with suppress(TelegramError):
                await self._bot.shutdown()

    async def _connect(self) -> Me:
        """Ask Telegram who the bot is, until it answers."""
        user = await _until_reached(self._initialized)
        if not user.username:
            raise BotError("Telegram gives the bot no username: make one with @BotFather")
        me = self._queue.me = Me(user.id, user.username)
        self.connected = True
        return me

    async def _initialized(self) -> "ExtBot[int]":
        await self._bot.initialize()
        return self._bot

    async def _work(self, me: Me) -> None:
        for post in (self._inbox, self._outbox):
            if freed := await asyncio.to_thread(post.release):
                logger.warning("%d rows of an earlier process are taken up again", freed)
        sender = Sender(bot=self._bot, outbox=self._outbox, readers=self._readers)
        sending = Pump(self._outbox.take, sender.work, at_once=_SENDS_AT_ONCE)
        worker = Worker(
            me=me,
            bot=self._bot,
            inbox=self._inbox,
            outbox=self._outbox,
            readers=self._readers,
            conversation=self._conversation,
            sent=sending.wake,
        )
        answering = Pump(self._inbox.take, worker.work, at_once=_ANSWERS_AT_ONCE)

        def news() -> None:
            answering.wake()
            sending.wake()

        self._queue.news = news
        overflow = Overflow(bot=self._bot, outbox=self._outbox, conversation=self._conversation)
        self._queue.refuse = overflow.refuse
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(sending.run())
            tasks.create_task(answering.run())
            tasks.create_task(publish_profile(self._bot))
            tasks.create_task(self._receive())
            tasks.create_task(self._watch())

    async def _receive(self) -> None:
        """Get updates until cancelled."""
        if self._webhook is not None:
            await _until_reached(self._set_webhook)
            return
        updater = Updater(self._bot, update_queue=self._queue)
        async with updater:
            try:
                await updater.start_polling(
                    timeout=_POLL,
                    bootstrap_retries=-1,
                    allowed_updates=list(ALLOWED_UPDATES),
                    error_callback=_log_polling,
                )
                await asyncio.Event().wait()
            finally:
                if updater.running:
                    await updater.stop()

    async def _watch(self) -> None:
        """See whether Telegram still answers, and still knows where to bring updates.

        Raises:
            BotError: it refuses the token, which worked before.
        """
        while True:
            await asyncio.sleep(self._watch_every)
            try:
                await self._bot.get_me()
                await self._keep_webhook()
            except InvalidToken:
                raise BotError(_WRONG_TOKEN) from None
            except TelegramError as error:
                logger.warning("no word from Telegram (%s)", type(error).__name__)
                self.connected = False
            else:
                self.connected = True

    async def _keep_webhook(self) -> None:
        """Set the webhook again if somebody who polled with the same token removed it."""
        if self._webhook is None:
            return
        if (await self._bot.get_webhook_info()).url != self._webhook.url:
            logger.error("the webhook was removed, set again: does another process poll?")
            await self._set_webhook()

    async def _set_webhook(self) -> bool:
        hook = self._webhook
        return hook is not None and await self._bot.set_webhook(
            hook.url,
            secret_token=hook.secret,
            allowed_updates=list(ALLOWED_UPDATES),
            max_connections=_WEBHOOK_CONNECTIONS,
        )


async def _until_reached[T](call: Callable[[], Awaitable[T]]) -> T:
    """Return what Telegram answers, as soon as it does.

    Raises:
        BotError: it refuses the token, or the webhook's address.
    """
    tries = 0
    while True:
        wait = _WAITS[min(tries, len(_WAITS) - 1)]
        try:
            return await call()
        except InvalidToken:
            raise BotError(_WRONG_TOKEN) from None
        except BadRequest as error:
            raise BotError(f"Telegram refuses what it is told: {error.message[:200]}") from None
        except RetryAfter as error:
            wait = max(wait, seconds(error.retry_after))
            logger.warning("Telegram wants us to wait %.0f s", wait)
        except TelegramError as error:
            logger.warning(
                "no word from Telegram (%s), again in %.0f s", type(error).__name__, wait
            )
        tries += 1
        await asyncio.sleep(wait)


def _reason(group: ExceptionGroup[Exception]) -> Exception:
    """Return what says what to do, or all that broke."""
    told: Exception | None = group.subgroup(BotError)
    while isinstance(told, ExceptionGroup):
        told = told.exceptions[0]
    return told or group


def _log_polling(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        logger.error("another process asks Telegram for this bot's updates: stop one of them")
    else:
        logger.warning("updates could not be got: %s", type(error).__name__)

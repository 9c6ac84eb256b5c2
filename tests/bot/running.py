"""A bot around the emulator: all of it is real but the engine and the services."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
from sqlalchemy import Engine as Database
from sqlalchemy import text
from telegram import Update

from bot.front import Front, Webhook
from bot.queue import InboxQueue
from bot.sender import OUTBOX_LEASE, Sender
from bot.updates import Me
from bot.worker import Worker
from chat.limits import Limits
from ostoja.bot_process import make_bot
from ostoja.telegram_settings import TelegramSettings
from readers.inbox import Inbox
from readers.outbox import Outbox
from readers.post import Letter
from readers.store import Readers
from tests.bot_api import BotApi, Person, Sent
from tests.chat.fakes import KEY, FakeEngine, conversation_with, notice

TOKEN = "123456:emulated-token-for-tests"
USERNAME = "ostoja_bot"


class Clock:
    """Seconds since 1970, standing still until moved."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def echo(body: dict[str, Any]) -> dict[str, Any]:
    """Answer ``heard`` and the words, or ``did`` and the intent with its payload."""
    if "text" in body:
        return {"messages": [notice(f"heard {body['text']}")]}
    return {"messages": [notice(f"did {body['intent']} {body['entities']['payload']}".strip())]}


@dataclass
class EchoEngine(FakeEngine):
    """Says what it heard; with its gate closed it thinks on."""

    script: Callable[[dict[str, Any]], dict[str, Any]] | None = echo
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    async def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer when the gate is open."""
        response = await super().handle(request)
        self.came.set()
        await self.gate.wait()
        return response

    async def hear(self, count: int) -> list[str]:
        """Return the words so far, once there are so many."""
        async with asyncio.timeout(10):
            while len(self.heard) < count:
                self.came.clear()
                await self.came.wait()
        return [turn.get("text") or turn["intent"] for turn in self.heard]


class Running:
    """One bot's parts; ``start`` lets them work, or a test calls them one by one.

    Args:
        api: the emulator.
        database: of readers, inbox, outbox.
        engine: what answers.
        clock: of inbox and outbox.
        url: where the emulator is, if it is not started yet.
        webhook: None: long polling.
        token: what the bot calls itself with.
        limits: of the conversation.
        watch_every: seconds between two looks at whether Telegram answers.
    """

    def __init__(
        self,
        api: BotApi,
        database: Database,
        engine: EchoEngine,
        clock: Clock,
        *,
        url: str = "",
        token: str = TOKEN,
        webhook: Webhook | None = None,
        limits: Limits | None = None,
        watch_every: float = 60.0,
    ) -> None:
        self.api, self.database, self.engine, self.clock = api, database, engine, clock
        self.readers = Readers(database)
        self.outbox = Outbox(database, KEY, "tests", clock=clock, lease=OUTBOX_LEASE)
        self.inbox = Inbox(database, KEY, "tests", self.outbox, clock=clock)
        self.bot = make_bot(TelegramSettings(token, url or api.url, None))
        self.queue = InboxQueue(inbox=self.inbox, secret_key=KEY)
        self.me = self.queue.me = Me(int(TOKEN.partition(":")[0]), USERNAME)
        self.conversation = conversation_with(engine, database, limits=limits, patience=30)
        self.front = Front(
            bot=self.bot,
            queue=self.queue,
            inbox=self.inbox,
            outbox=self.outbox,
            readers=self.readers,
            conversation=self.conversation,
            webhook=webhook,
            watch_every=watch_every,
        )
        self.sender = Sender(bot=self.bot, outbox=self.outbox, readers=self.readers)
        self.worker = Worker(
            me=self.me,
            bot=self.bot,
            inbox=self.inbox,
            outbox=self.outbox,
            readers=self.readers,
            conversation=self.conversation,
            sent=lambda: None,
        )
        self.task: asyncio.Task[None] | None = None
        self._others: set[asyncio.Task[Any]] = set()

    async def start(self) -> None:
        """Return when the bot is ready to get updates."""
        before, hooks = self.api.polls, len(self.api.calls_of("setWebhook"))
        self._others = set(asyncio.all_tasks())
        self.task = asyncio.create_task(self.front.run())
        await soon(
            self.api.wait_for,
            lambda: self.api.polls > before or len(self.api.calls_of("setWebhook")) > hooks,
        )

    async def stop(self) -> None:
        """Stop as the process does."""
        if self.task is not None:
            self.task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.task
            self.task = None
        await self.bot.shutdown()

    async def kill(self) -> None:
        """End everything at once, as a crash does; what is in hand stays unfinished."""
        for task in asyncio.all_tasks() - self._others:
            task.cancel()
        await self.stop()

    def move_clock(self, seconds: float) -> None:
        """Let time go by, and the pumps look at once."""
        self.clock.now += seconds
        self.queue.news()

    def execute(self, statement: str) -> None:
        """Change the database behind the bot's back."""
        with self.database.begin() as connection:
            connection.execute(text(statement))

    async def take(self, update_id: int) -> Letter:
        """Return the one update, written down and taken."""
        update = Update.de_json(self.api.update(update_id))
        assert update is not None
        await self.queue.put(update)
        (letter,) = self.inbox.take(1)
        return letter

    def unsent(self) -> list[str]:
        """Return the texts of the outbox, and leave it empty."""
        found = []
        while letters := self.outbox.take(9):
            found += [letter.body["text"] for letter in letters]
            for letter in letters:
                self.outbox.done(letter)
        return found

    async def settle(self, person: Person) -> list[Sent]:
        """Return what the person was sent, when everything they did so far is answered."""
        person.write("the end")
        await soon(person.wait_for, lambda sent: "heard the end" in sent[-1].text)
        *before, _ = person.messages
        return before


async def soon[Found](call: Callable[..., Found], *args: Any) -> Found:
    """Return what a waiting call of the emulator finds, while the bot goes on."""
    return await asyncio.to_thread(call, *args)


async def said(person: Any, count: int) -> list[str]:
    """Return the texts in a chat, once there are so many."""
    await soon(person.wait_for, lambda sent: len(sent) >= count)
    return texts(person)


def texts(room: Any) -> list[str]:
    """Return what the bot said in a chat so far."""
    return [sent.text for sent in room.messages]

"""What the emulated Telegram knows: chats, messages, updates, what the bot asked for."""

import copy
import itertools
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.errors import bad_request, forbidden
from tests.bot_api.flood import Floods
from tests.bot_api.records import Action, Answer, Call, Sent

Json = dict[str, Any]
Clock = Callable[[], float]

USUAL_UPDATES = frozenset({
    "message", "edited_message", "channel_post", "edited_channel_post", "inline_query",
    "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "poll",
    "poll_answer", "my_chat_member", "chat_join_request", "chat_boost", "removed_chat_boost",
    "business_connection", "business_message", "edited_business_message",
    "deleted_business_messages", "purchased_paid_media",
})  # fmt: skip


@dataclass
class Chat:
    """A chat: ``closed`` says why the bot cannot write there, ``known`` that it may at all."""

    id: int
    fields: Json
    message_ids: "itertools.count[int]"
    known: bool = True
    closed: str = ""
    messages: dict[int, Json] = field(default_factory=dict)
    sent: dict[int, Sent] = field(default_factory=dict)
    actions: list[Action] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    @property
    def private(self) -> bool:
        """Whether this is a talk with one person."""
        return bool(self.fields["type"] == "private")

    def refuse_if_closed(self) -> None:
        """Refuse whatever the bot wants to show here when it is not let in."""
        if self.closed:
            raise forbidden(self.closed)
        if not self.known:
            raise forbidden("bot can't initiate conversation with a user")


@dataclass
class Webhook:
    """Where updates are delivered to; ``version`` changes whenever it is set or deleted."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    version: int = 0
    last_error: str = ""
    last_error_date: int = 0


@dataclass
class Query:
    """A pressed button the bot has to answer."""

    chat_id: int
    at: float
    answered: bool = False


class State:
    """Everything of one emulated bot; hold ``changed`` to read or change it."""

    def __init__(self, token: str, username: str, clock: Clock, privacy: bool) -> None:
        self.changed = threading.Condition()
        self.token = token
        self.clock = clock
        self.privacy = privacy
        self.bot: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": username,
            "username": username,
        }
        self.chats: dict[int, Chat] = {}
        self.pending: list[Json] = []
        self.again: list[Json] = []
        self.history: dict[int, Json] = {}
        self.queries: dict[str, Query] = {}
        self.answers: list[Answer] = []
        self.calls: list[Call] = []
        self.allowed = USUAL_UPDATES
        self.webhook = Webhook()
        self.query_age = 900.0
        self.floods = Floods(clock)
        self.polls = 0
        self.closed = False
        self.changes = 0
        self.listeners: set[Callable[[], None]] = set()
        self.private_message_ids = itertools.count(101)
        self._update_ids = itertools.count(481_516_234)
        self._query_ids = itertools.count(27_182_818_284_590_452)

    def wake(self) -> None:
        """Tell everybody who waits that something changed."""
        self.changes += 1
        self.changed.notify_all()
        for listener in tuple(self.listeners):
            listener()

    def post(self, kind: str, content: Json) -> int:
        """Queue an update for the bot, if it wants such updates, and return its id."""
        with self.changed:
            update_id = next(self._update_ids)
            update = {"update_id": update_id, kind: copy.deepcopy(content)}
            self.history[update_id] = update
            if kind in self.allowed:
                self.pending.append(update)
            self.wake()
            return update_id

    def new_query(self, chat_id: int) -> str:
        """Return the id of a newly pressed button."""
        query_id = str(next(self._query_ids))
        self.queries[query_id] = Query(chat_id, self.clock())
        return query_id

    def chat(self, chat_id: Any) -> Chat:
        """Return a chat the bot names; refuse one it cannot know."""
        if chat_id in (None, ""):
            raise bad_request("chat_id is empty")
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def allow(self, kinds: list[str] | None) -> None:
        """Change which updates are queued from now on; None changes nothing."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or USUAL_UPDATES

    def remember(self, call: Call) -> None:
        """Record a request of the bot."""
        with self.changed:
            self.calls.append(call)
            self.wake()

    def wait(self, condition: Callable[[], Any], timeout: float, what: Callable[[], Any]) -> Any:
        """Return the condition's value as soon as it holds.

        Raises:
            AssertionError: it did not hold in time; says what there is instead.
        """
        end = time.monotonic() + timeout
        while True:
            seen = self.changes
            if value := _value(condition):
                return value
            left = end - time.monotonic()
            if left <= 0:
                raise AssertionError(f"not so after {timeout} s; there is: {what()}")
            with self.changed:
                self._wait_beyond(seen, left)

    def _wait_beyond(self, seen: int, seconds: float) -> None:
        self.changed.wait_for(lambda: self.changes != seen, seconds)


def _value(condition: Callable[[], Any]) -> Any:
    try:
        return condition()
    except (IndexError, KeyError):
        return None


def chat_of(update: Json) -> int:
    """Return the chat an update comes from; updates without one come from a person."""
    content: Json = next(value for name, value in update.items() if name != "update_id")
    chat: Json = content.get("chat") or content.get("message", {}).get("chat")
    return int((chat or content.get("from", {})).get("id", 0))


def entities_of(text: str) -> list[Json]:
    """Return what Telegram marks in a typed text: commands and mentions.

    >>> entities_of("/start now")
    [{'type': 'bot_command', 'offset': 0, 'length': 6}]
    """
    found = []
    for match in re.finditer(r"(?<![\w/@])(/\w{1,64}(?:@\w+)?|@\w{4,32})", text, re.ASCII):
        kind = "mention" if match[1].startswith("@") else "bot_command"
        offset = len(text[: match.start()].encode("utf-16-le")) // 2
        found.append({"type": kind, "offset": offset, "length": len(match[1])})
    return found

"""The emulator as a test holds it."""

import itertools
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self

from tests.bot_api.flood import Fault, Faults, When
from tests.bot_api.groups import Group
from tests.bot_api.methods import all_methods
from tests.bot_api.people import PATIENCE, Person
from tests.bot_api.profile import Profile, ProfileMethods
from tests.bot_api.records import Answer, Call
from tests.bot_api.server import Api, ServerThread
from tests.bot_api.state import Chat, Clock, Json, State

_DESCRIPTIONS = {
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict",
    429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway",
}  # fmt: skip


class BotApi:
    """One bot's Telegram.

    Args:
        token: what the bot calls itself with, such as ``123456:emulated-token-for-tests``.
        username: the bot's name without ``@``.
        privacy: in groups the bot is told only what is meant for it, Telegram's usual setting;
            off, it is told everything, so that a test can see it stay silent.
        clock: what flood limits and the age of pressed buttons are measured with.
    """

    def __init__(
        self,
        token: str,
        username: str,
        *,
        privacy: bool = False,
        clock: Clock = time.monotonic,
    ) -> None:
        self.token = token
        self.username = username
        self.profile = Profile()
        self._state = State(token, username, clock, privacy)
        self._faults = Faults()
        self._server: ServerThread | None = None
        self._port = 0
        self._user_ids = itertools.count(6_512_340_017, 104_729)
        self._group_ids = itertools.count(-1_002_134_567_891, -7_919)

    def start(self) -> str:
        """Start, and return the base address, what ``TELEGRAM_API_BASE_URL`` is set to.

        Started again after a stop it has the same address and has forgotten nothing.
        """
        with self._state.changed:
            self._state.closed = False
        methods = all_methods(ProfileMethods(self.profile))
        self._server = ServerThread(
            self._state, Api(self._state, methods, self._faults), self._port
        )
        self._server.start()
        self._port = self._server.port
        return self._server.url

    def stop(self) -> None:
        """Stop; polls that wait return at once."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The base address."""
        assert self._server is not None, "not started"
        return self._server.url

    @property
    def calls(self) -> list[Call]:
        """The bot's requests so far, in the order they were answered."""
        with self._state.changed:
            return list(self._state.calls)

    def calls_of(self, method: str) -> list[Call]:
        """Return the requests of one method."""
        return [call for call in self.calls if call.method == method]

    @property
    def answers(self) -> list[Answer]:
        """The bot's answers to pressed buttons, in all chats."""
        with self._state.changed:
            return list(self._state.answers)

    @property
    def pending(self) -> list[Json]:
        """The updates the bot has not taken yet."""
        with self._state.changed:
            return self._state.again + self._state.pending

    @property
    def polls(self) -> int:
        """How many times the bot began to ask for updates."""
        with self._state.changed:
            return self._state.polls

    @property
    def webhook_error(self) -> str:
        """Why the last delivery failed, if one did since the webhook was set."""
        with self._state.changed:
            return self._state.webhook.last_error

    @property
    def query_age(self) -> float:
        """For how many seconds a pressed button can be answered."""
        return self._state.query_age

    @query_age.setter
    def query_age(self, seconds: float) -> None:
        self._state.query_age = seconds

    def person(self, language_code: str | None = "en", first_name: str = "Olena") -> Person:
        """Return somebody new, who has not written to the bot yet."""
        user_id = next(self._user_ids)
        user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
        if language_code:
            user["language_code"] = language_code
        fields = {"id": user_id, "type": "private", "first_name": first_name}
        with self._state.changed:
            chat = Chat(user_id, fields, self._state.private_message_ids, known=False)
            self._state.chats[user_id] = chat
        return Person(self._state, chat, user)

    def group(self, members: Sequence[Person], title: str = "Neighbours") -> Group:
        """Return a new supergroup the bot is already in."""
        group_id = next(self._group_ids)
        fields = {"id": group_id, "type": "supergroup", "title": title}
        with self._state.changed:
            chat = Chat(group_id, fields, itertools.count(1))
            self._state.chats[group_id] = chat
        return Group(self._state, chat, members)

    def update(self, update_id: int) -> Json:
        """Return an update as the bot got it."""
        with self._state.changed:
            return self._state.history[update_id]

    def redeliver(self, update_id: int) -> None:
        """Send an old update once more."""
        with self._state.changed:
            self._state.again.append(self._state.history[update_id])
            self._state.wake()

    def wait_for(self, condition: Callable[[], Any], timeout: float = PATIENCE) -> Any:
        """Return the condition's value as soon as it holds; asked anew after every change."""
        return self._state.wait(condition, timeout, lambda: self.calls[-10:])

    def wait_taken(self, timeout: float = PATIENCE) -> None:
        """Return when the bot has acknowledged every update."""
        self.wait_for(lambda: not self.pending, timeout)

    def limit(
        self, per_chat: int | None = None, overall: int | None = None, retry_after: int = 1
    ) -> None:
        """Allow only so many messages a second; None means any number."""
        floods = self._state.floods
        with self._state.changed:
            floods.per_chat, floods.overall = per_chat, overall
            floods.retry_after = retry_after

    def fail(
        self,
        method: str,
        status: int = 500,
        times: int = 1,
        *,
        description: str = "",
        retry_after: int = 0,
    ) -> None:
        """Refuse the next requests of a method with a status."""
        words = description or _DESCRIPTIONS.get(status, "Unknown")
        if retry_after and not description:
            words += f": retry after {retry_after}"
        self._faults.add(method, Fault(status, words, retry_after), times)

    def drop(self, method: str, when: When = "before", times: int = 1) -> None:
        """Break the connection of the next requests, before or after doing what they ask."""
        self._faults.add(method, Fault(drop=when), times)

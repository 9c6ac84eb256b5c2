"""Telegram's patience: flood limits, and faults a test orders."""

import math
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tests.bot_api.errors import too_many_requests

When = Literal["before", "after"]


@dataclass(frozen=True)
class Fault:
    """What happens to a request instead of, or besides, what it asks for."""

    status: int = 0
    description: str = ""
    retry_after: int = 0
    drop: When | Literal[""] = ""


class Floods:
    """Counts messages; off until a limit is set."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.per_chat: int | None = None
        self.overall: int | None = None
        self.retry_after = 1
        self._clock = clock
        self._times: dict[int | None, deque[float]] = defaultdict(deque)
        self._closed_until: dict[int | None, float] = {}

    def check(self, chat_id: int) -> None:
        """Count a message to a chat.

        Raises:
            RefusedError: there were too many in the last second, or the bot did not wait as told.
        """
        now = self._clock()
        limits = [(chat_id, self.per_chat), (None, self.overall)]
        for key, limit in limits:
            if limit is not None:
                self._check(key, limit, now)
        for key, _ in limits:
            self._times[key].append(now)

    def _check(self, key: int | None, limit: int, now: float) -> None:
        times = self._times[key]
        while times and times[0] <= now - 1:
            times.popleft()
        if now >= self._closed_until.get(key, 0) and len(times) >= limit:
            self._closed_until[key] = now + self.retry_after
        left = self._closed_until.get(key, 0) - now
        if left > 0:
            raise too_many_requests(math.ceil(left))


class Faults:
    """The next requests that go wrong, by method."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[Fault]] = defaultdict(deque)

    def add(self, method: str, fault: Fault, times: int) -> None:
        """Let the next so many requests of a method go wrong."""
        self._waiting[method.lower()].extend([fault] * times)

    def take(self, method: str) -> Fault:
        """Return what happens to this request."""
        waiting = self._waiting[method.lower()]
        return waiting.popleft() if waiting else Fault()

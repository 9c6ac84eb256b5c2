"""Token buckets: how much one reader, and everybody together, may ask at once."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Rate:
    """A bucket of ``burst`` messages that fills by ``per_second``."""

    burst: float
    per_second: float


#: A person in distress writes in many short pieces: generous to one, safe for all.
READER_RATE = Rate(burst=40, per_second=0.5)
OVERALL_RATE = Rate(burst=120, per_second=40)
_EVERYBODY = ""
_TIDY_ABOVE = 10_000


class Limits(Protocol):
    """Counts messages."""

    async def take(self, reader: str) -> float:
        """Count a message of a reader; return 0, or the seconds to wait if it is one too many."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class MemoryLimits:
    """Counts in this process.

    Args:
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        reader: Rate = READER_RATE,
        overall: Rate = OVERALL_RATE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._reader = reader
        self._overall = overall
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    async def take(self, reader: str) -> float:
        """Count a message of a reader; return 0, or the seconds to wait if it is one too many."""
        now = self._clock()
        mine = self._filled(reader, self._reader, now)
        all_of_us = self._filled(_EVERYBODY, self._overall, now)
        wait = max(
            (1 - mine.tokens) / self._reader.per_second,
            (1 - all_of_us.tokens) / self._overall.per_second,
        )
        if wait > 0:
            return wait
        mine.tokens -= 1
        all_of_us.tokens -= 1
        self._tidy(now)
        return 0.0

    def _filled(self, key: str, rate: Rate, now: float) -> _Bucket:
        bucket = self._buckets.setdefault(key, _Bucket(rate.burst, now))
        bucket.tokens = min(rate.burst, bucket.tokens + (now - bucket.at) * rate.per_second)
        bucket.at = now
        return bucket

    def _tidy(self, now: float) -> None:
        """Drop buckets that are full again: the memory stays bounded, whoever writes."""
        if len(self._buckets) <= _TIDY_ABOVE:
            return
        full_after = self._reader.burst / self._reader.per_second
        for key in [k for k, b in self._buckets.items() if now - b.at > full_after]:
            del self._buckets[key]

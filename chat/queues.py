"""One turn at a time a reader: what they wrote first is answered first."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class Queues:
    """A lock a reader, gone when nobody waits for it."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, reader: str, deadline: float) -> AsyncIterator[None]:
        """Hold the reader's turn.

        Args:
            reader: whose.
            deadline: the event loop's time to wait until.

        Raises:
            TimeoutError: an earlier turn of the reader is still not over at the deadline.
        """
        lock = self._locks.setdefault(reader, asyncio.Lock())
        async with asyncio.timeout_at(deadline):
            await lock.acquire()
        try:
            yield
        finally:
            lock.release()

"""Takes what waits in a post, so many at once, and hands each to whoever works on it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from chat.errors import where
from readers.errors import ReadersError
from readers.post import Letter

logger = logging.getLogger(__name__)

_PATIENCE = 8.0  #: seconds for what is in hand when the pump stops
_MOST_TIRED = 30.0  #: seconds to wait at most for a database that does not answer


class Pump:
    """A loop over one post.

    Args:
        take: gives at most so many letters; called in a thread.
        work: answers or sends one; must not raise for what it can expect.
        at_once: how many letters are worked on at the same time.
        every: seconds after which it looks without being woken: other processes write, too.
    """

    def __init__(
        self,
        take: Callable[[int], Sequence[Letter]],
        work: Callable[[Letter], Awaitable[None]],
        *,
        at_once: int,
        every: float = 1.0,
    ) -> None:
        self._take = take
        self._work = work
        self._at_once = at_once
        self._every = every
        self._news = asyncio.Event()
        self._hands: set[asyncio.Task[None]] = set()

    @property
    def busy(self) -> int:
        """How many letters are in hand."""
        return len(self._hands)

    def wake(self) -> None:
        """Say that there may be something new."""
        self._news.set()

    async def run(self) -> None:
        """Work until cancelled; then wait a little for what is in hand."""
        try:
            while True:
                await self._round()
        finally:
            if self._hands:
                await asyncio.wait(self._hands, timeout=_PATIENCE)
            for hand in self._hands:
                hand.cancel()

    async def _round(self) -> None:
        self._news.clear()
        if await self._fill():
            return  # there may be more
        try:
            async with asyncio.timeout(self._every):
                await self._news.wait()
        except TimeoutError:
            pass

    async def _fill(self) -> bool:
        """Take as many as there are free hands; say whether there were any."""
        free = self._at_once - len(self._hands)
        if free <= 0:
            await asyncio.wait(self._hands, return_when=asyncio.FIRST_COMPLETED)
            return True
        try:
            letters = await asyncio.to_thread(self._take, free)
        except ReadersError as error:
            logger.error("nothing can be taken: %s", error)  # noqa: TRY400 - no values
            await asyncio.sleep(min(_MOST_TIRED, 2 * self._every))
            return False
        for letter in letters:
            hand = asyncio.create_task(self._guarded(letter))
            self._hands.add(hand)
            hand.add_done_callback(self._let_go)
        return bool(letters)

    def _let_go(self, hand: asyncio.Task[None]) -> None:
        self._hands.discard(hand)
        self._news.set()

    async def _guarded(self, letter: Letter) -> None:
        """Work on a letter; what breaks leaves it to be taken again when its lease is over."""
        try:
            await self._work(letter)
        except Exception as error:  # noqa: BLE001 - one letter must not stop the others
            logger.error("a letter broke: %s", where(error))  # noqa: TRY400 - no values

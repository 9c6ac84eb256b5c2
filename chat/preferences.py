"""The readers' preferences for a conversation: a database that fails never silences anybody."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from readers.errors import ReadersError
from readers.preferences import Reader
from readers.store import Readers

logger = logging.getLogger(__name__)


class Preferences:
    """Loads and keeps preferences off the event loop; failures are logged without a name."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    async def load(self, key: str) -> Reader:
        """Return what is kept about a reader, a blank one when it cannot be read."""
        found = await self._try("read", self._readers.get, key)
        return found if isinstance(found, Reader) else Reader(key)

    async def keep(self, before: Reader, after: Reader) -> Reader:
        """Keep what changed, or note the day; return the reader as known from now on."""
        action = self._readers.touch if after == before else self._readers.save
        kept = await self._try("kept", action, after)
        return kept if isinstance(kept, Reader) else after

    async def forget(self, reader: Reader) -> bool:
        """Delete everything kept about a reader; say whether that could be done."""
        return await self._try("deleted", self._readers.forget, reader.id) is not None

    async def _try(self, done: str, action: Callable[[Any], Any], argument: Any) -> Any:
        try:
            return await asyncio.to_thread(action, argument)
        except ReadersError as error:
            logger.error("preferences could not be %s: %s", done, error)  # noqa: TRY400 - no values
            return None

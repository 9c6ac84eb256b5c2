"""Locks that let one reader's messages wait for one another briefly, in memory or in Redis."""

from contextlib import AbstractAsyncContextManager
from typing import Any
from urllib.parse import unquote, urlsplit

from rasa.core.lock import TicketLock
from rasa.core.lock_store import InMemoryLockStore, LockStore, RedisLockStore

#: Seconds between two looks at a lock (Rasa's own: a whole second).
_LOOK = 0.05
#: Seconds after which a turn that died no longer blocks its conversation.
_LIFETIME = 20.0


class _Brisk(LockStore):
    """Waits in small steps, and not for long."""

    def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = _LIFETIME,
        wait_time_in_seconds: float = _LOOK,
    ) -> AbstractAsyncContextManager[TicketLock]:
        """Return the lock of a conversation, to be entered."""
        held: AbstractAsyncContextManager[TicketLock] = super().lock(
            conversation_id, lock_lifetime, wait_time_in_seconds
        )
        return held


class MemoryLocks(_Brisk, InMemoryLockStore):
    """Locks of one engine process."""


class RedisLocks(_Brisk, RedisLockStore):
    """Locks that several engine processes share."""


def open_locks(redis_url: str | None) -> LockStore:
    """Return locks in Redis if a ``redis://`` or ``rediss://`` URL is given, else in memory."""
    return RedisLocks(**redis_arguments(redis_url)) if redis_url else MemoryLocks()


def redis_arguments(url: str) -> dict[str, Any]:
    """Return the URL as the arguments of Rasa's lock store.

    >>> redis_arguments("redis://:p%40ss@cache:6380/3")["password"]
    'p@ss'
    """
    parts = urlsplit(url)
    path = parts.path.strip("/")
    return {
        "host": parts.hostname or "127.0.0.1",
        "port": parts.port or 6379,
        "db": int(path) if path.isdecimal() else 0,
        "username": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "use_ssl": parts.scheme == "rediss",
        "key_prefix": "ostoja",
        "socket_timeout": 2.0,
    }

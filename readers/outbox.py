"""Messages on their way to readers: written down before they are sent, deleted afterwards."""

import time
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Engine

from readers.engine import transaction
from readers.models import OutboxRow
from readers.post import LEASE, Clock, Post


class Outbox(Post):
    """The messages; see ``Post`` for what its arguments are."""

    def __init__(
        self,
        engine: Engine,
        secret_key: bytes,
        worker: str,
        *,
        clock: Clock = time.time,
        lease: float = LEASE,
    ) -> None:
        super().__init__(engine, secret_key, worker, OutboxRow, clock=clock, lease=lease)

    def add(self, chat: str, bodies: Sequence[Mapping[str, Any]]) -> None:
        """Write down messages to a chat, in order.

        Raises:
            ReadersError: the database does not answer; nothing was written.
        """
        with transaction(self._engine) as connection:
            self.add_in(connection, chat, bodies)

    def add_in(
        self, connection: Connection, chat: str, bodies: Sequence[Mapping[str, Any]]
    ) -> None:
        """Write down messages in a transaction that somebody else ends."""
        self._line_up(connection, chat)
        for body in bodies:
            self._add(connection, chat, body)

    def drop_in(self, connection: Connection, chat: str) -> None:
        """Delete a chat's messages in a transaction that somebody else ends."""
        self._drop(connection, chat)

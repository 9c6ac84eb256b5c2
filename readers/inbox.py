"""Updates that wait for their answer: written down before they are acknowledged."""

import time
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.dialects import postgresql, sqlite

from readers.engine import transaction
from readers.models import InboxRow, TakenRow
from readers.outbox import Outbox
from readers.post import LEASE, Clock, Letter, Post

#: So many updates of one chat may wait; more are not written down.
MOST_WAITING = 40

#: ``new``: written down. ``repeat``: it was before. ``full``: too many of this chat wait.
Recorded = Literal["new", "repeat", "full"]


class Inbox(Post):
    """The updates; see ``Post`` for what its arguments are.

    Args:
        outbox: gets the answers, in the same transaction that ends an update.
        most_waiting: how many updates of one chat may wait.
    """

    def __init__(
        self,
        engine: Engine,
        secret_key: bytes,
        worker: str,
        outbox: Outbox,
        *,
        clock: Clock = time.time,
        lease: float = LEASE,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        super().__init__(engine, secret_key, worker, InboxRow, clock=clock, lease=lease)
        self._outbox = outbox
        self._most_waiting = most_waiting

    def record(
        self, update_id: int, chat: str, body: Mapping[str, Any], *, always: bool = False
    ) -> Recorded:
        """Write an update down, once; afterwards it may be acknowledged.

        Args:
            update_id: Telegram's number.
            chat: its pseudonym.
            body: what is to be done.
            always: also if many of the chat wait.

        Raises:
            ReadersError: the database does not answer; nothing was written.
        """
        with transaction(self._engine) as connection:
            if not self._is_new(connection, update_id):
                return "repeat"
            self._line_up(connection, chat)
            count = select(func.count(InboxRow.id)).where(InboxRow.chat == chat)
            if not always and connection.execute(count).scalar_one() >= self._most_waiting:
                return "full"
            self._add(connection, chat, body)
            return "new"

    def finish(
        self, letter: Letter, answers: Sequence[Mapping[str, Any]], *, forget: bool = False
    ) -> bool:
        """Write the answers to the outbox and delete the update, both or neither.

        Args:
            letter: the update, as it was taken.
            answers: bodies of the outbox, in order.
            forget: delete what the outbox still had for the chat first.

        Returns:
            False: another worker took the update meanwhile, and answers it; nothing was written.

        Raises:
            ReadersError: the database does not answer; nothing was written.
        """
        with transaction(self._engine) as connection:
            if not self._delete_held(connection, letter):
                return False
            if forget:
                self._outbox.drop_in(connection, letter.chat)
            self._outbox.add_in(connection, letter.chat, answers)
            return True

    def _is_new(self, connection: Connection, update_id: int) -> bool:
        dialect: Any = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        insert = dialect.insert(TakenRow).values(update_id=update_id, received=self._clock())
        written = insert.on_conflict_do_nothing().returning(TakenRow.update_id)
        return connection.execute(written).first() is not None

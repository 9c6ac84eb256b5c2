"""What a conversation remembers: a few slots in one row, for a day; never a word that was said."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Engine
from sqlalchemy.engine.url import make_url
from sqlalchemy.pool import StaticPool

from nlu.errors import StoreError

#: The slots that are kept; nothing else ever reaches the disk.
KEPT = ("city", "language", "topic", "filters", "pending", "alternatives")
#: An action sets this slot to have the row deleted.
FORGET = "forget_me"
#: Seconds after which a row is no longer read, and is swept.
KEEP = 24 * 3600
_SWEEP = 600
#: Seconds to wait for a locked database; other conversations wait behind it.
_PATIENCE = 2.0
_POSTGRES_THREADS = 8

_log = logging.getLogger(__name__)
_metadata = sa.MetaData()
_conversation = sa.Table(
    "conversation",
    _metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("slots", sa.Text, nullable=False),
    sa.Column("seen", sa.Integer, nullable=False, index=True),
)


class SlotStore(TrackerStore):
    """Keeps one row a conversation, in SQLite or PostgreSQL.

    A row that cannot be read gives an empty conversation that is then not saved, so that a
    broken database costs memory, never the answer, and overwrites nothing. Every failure is
    logged, and raised as ``StoreError`` where a save was lost.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        event_broker: EventBroker | None = None,
        host: str = "sqlite:///var/conversations.db",
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker, **kwargs)
        self._engine = _open(host)
        workers = 1 if self._engine.dialect.name == "sqlite" else _POSTGRES_THREADS
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="slots")
        self._swept = 0.0
        self._unread: set[str] = set()

    async def create_tracker(
        self, sender_id: str, append_action_listen: bool = True
    ) -> DialogueStateTracker:
        """Return the tracker of a new conversation; it is saved once its turn is done."""
        return self._tracker(sender_id, {})

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Return a tracker with the kept slots and no past, or None for a new conversation."""
        try:
            slots = await self._run(self._read, sender_id)
        except sa.exc.SQLAlchemyError as error:
            _log.error("a conversation could not be read: %s", type(error).__name__)
            self._unread.add(sender_id)
            return None
        return None if slots is None else self._tracker(sender_id, slots)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the tracker's slots, or delete them if it asks to be forgotten.

        Raises:
            StoreError: nothing was kept; the log says why.
        """
        sender = tracker.sender_id
        forget = bool(tracker.get_slot(FORGET))
        if sender in self._unread and not forget:
            self._unread.discard(sender)
            raise StoreError("the conversation was not read, so it is not saved")
        values = {name: tracker.get_slot(name) for name in KEPT if name in tracker.slots}
        slots = {name: value for name, value in values.items() if value is not None}
        try:
            await self._run(self._forget if forget else self._write, sender, slots)
            await self._run(self._sweep)
        except sa.exc.SQLAlchemyError as error:
            _log.error("a conversation could not be kept: %s", type(error).__name__)
            raise StoreError("the conversation could not be kept") from None

    async def keys(self) -> Iterable[str]:
        """Return the ids of the conversations that are kept."""
        query = sa.select(_conversation.c.id)
        return [row.id for row in await self._run(self._fetch, query)]

    def close(self) -> None:
        """Let go of the database."""
        self._threads.shutdown()
        self._engine.dispose()

    def _tracker(self, sender_id: str, slots: dict[str, Any]) -> DialogueStateTracker:
        tracker = self.init_tracker(sender_id)
        start: list[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
        kept = [SlotSet(name, value) for name, value in slots.items() if name in tracker.slots]
        tracker.update_with_events(
            [*start, *kept, ActionExecuted(ACTION_LISTEN_NAME)], self.domain
        )
        return tracker

    async def _run(self, work: Any, *arguments: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, *arguments)

    def _fetch(self, query: Any) -> Any:
        with self._engine.connect() as connection:
            return connection.execute(query).fetchall()

    def _read(self, sender_id: str) -> dict[str, Any] | None:
        query = sa.select(_conversation.c.slots).where(
            _conversation.c.id == sender_id, _conversation.c.seen > time.time() - KEEP
        )
        rows = self._fetch(query)
        if not rows:
            return None
        try:
            slots = json.loads(rows[0].slots)
        except ValueError:
            _log.error("a conversation's row is broken and counts as empty")
            return {}
        return {name: slots[name] for name in KEPT if name in slots}

    def _write(self, sender_id: str, slots: dict[str, Any]) -> None:
        kept = {"slots": json.dumps(slots, ensure_ascii=False), "seen": int(time.time())}
        dialect = sqlite if self._engine.dialect.name == "sqlite" else postgresql
        insert = dialect.insert(_conversation).values(id=sender_id, **kept)
        with self._engine.begin() as connection:
            connection.execute(insert.on_conflict_do_update(index_elements=["id"], set_=kept))

    def _forget(self, sender_id: str, _: dict[str, Any]) -> None:
        self._delete(_conversation.c.id == sender_id)

    def _sweep(self) -> None:
        """Delete what is older than a day, now and then."""
        if time.monotonic() - self._swept > _SWEEP or not self._swept:
            self._swept = time.monotonic()
            self._delete(_conversation.c.seen <= time.time() - KEEP)

    def _delete(self, condition: Any) -> None:
        with self._engine.begin() as connection:
            gone = connection.execute(_conversation.delete().where(condition)).rowcount
        if gone and self._engine.dialect.name == "sqlite":
            with self._engine.connect() as connection:  # the log of writes still holds the row
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _open(url: str) -> Engine:
    address = make_url(url)
    if address.get_backend_name() == "sqlite":  # one connection, one thread: no checkpoint a turn
        options = {"timeout": _PATIENCE, "check_same_thread": False}
        engine = sa.create_engine(address, poolclass=StaticPool, connect_args=options)
        sa.event.listen(engine, "connect", _prepare)
    else:
        engine = sa.create_engine(
            address.set(drivername="postgresql+psycopg2"),
            pool_pre_ping=True,
            pool_size=_POSTGRES_THREADS,
            connect_args={"connect_timeout": 5, "options": "-c statement_timeout=2000"},
        )
    try:
        _metadata.create_all(engine)
    except sa.exc.IntegrityError:  # another process made the table at the same moment
        _metadata.create_all(engine)
    return engine


def _prepare(connection: Any, _: Any) -> None:
    """Make SQLite overwrite what is deleted, and let readers and one writer work side by side."""
    for pragma in ("journal_mode=WAL", "secure_delete=ON", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {pragma}")

"""Tests of nlu/tracker_store.py: SQLite here; PostgreSQL where a server answers."""

import asyncio
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from nlu.errors import StoreError
from nlu.tracker_store import KEEP, SlotStore

_SLOTS = ("city", "topic", "filters", "language", "forget_me", "secret")
DOMAIN = Domain.from_dict(
    {
        "slots": {
            name: {
                "type": "any",
                "influence_conversation": False,
                "mappings": [{"type": "custom"}],
            }
            for name in _SLOTS
        },
        "session_config": {
            "session_expiration_time": 60,
            "carry_over_slots_to_new_session": False,
        },
    }
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the database file is."""
    return tmp_path / "conversations.db"


@pytest.fixture
def store(place: Path) -> Iterator[SlotStore]:
    """A store on an empty file."""
    store = SlotStore(DOMAIN, None, host=f"sqlite:///{place}")
    yield store
    store.close()


def _turn(
    store: SlotStore, sender: str, text: str = "words", **slots: object
) -> DialogueStateTracker:
    """Have one turn as Rasa has it, and return the tracker that an action would see."""

    async def turn() -> DialogueStateTracker:
        tracker = await store.get_or_create_tracker(sender, append_action_listen=False)
        tracker.update(UserUttered(text, {"name": "greet"}), DOMAIN)
        for name, value in slots.items():
            tracker.update(SlotSet(name, value), DOMAIN)
        await store.save(tracker)
        return tracker

    return asyncio.run(turn())


def _slots(store: SlotStore, sender: str) -> dict[str, object]:
    tracker = asyncio.run(store.retrieve(sender))
    if tracker is None:
        return {}
    return {name: tracker.get_slot(name) for name in _SLOTS if tracker.get_slot(name) is not None}


def test_kept_slots_come_back_and_no_others(store: SlotStore) -> None:
    """The whitelist is remembered, whatever else an action sets is not."""
    _turn(store, "a", city="riga", filters={"free": True}, secret="eligibility")

    assert _slots(store, "a") == {"city": "riga", "filters": {"free": True}}
    assert _slots(store, "b") == {}


def test_turns_do_not_pile_up(store: SlotStore) -> None:
    """The hundredth turn sees as little past as the second, and the file has one row."""
    counts = [len(_turn(store, "a", city="riga").events) for _ in range(30)]

    assert counts[1] == counts[-1]
    assert asyncio.run(store.keys()) == ["a"]


def test_no_word_reaches_the_disk(store: SlotStore, place: Path) -> None:
    """Neither the file nor its log of writes holds what was said."""
    _turn(store, "a", text="verysecretword", city="riga", secret="othersecretword")

    written = b"".join(path.read_bytes() for path in place.parent.iterdir())
    assert b"riga" in written
    assert b"secretword" not in written


def test_forgetting_leaves_nothing(store: SlotStore, place: Path) -> None:
    """After forget_me the row is gone from the file and its log of writes, bytes and all."""
    _turn(store, "someone-to-forget", city="riga", topic="health.doctor")
    _turn(store, "someone-to-forget", forget_me=True)

    written = b"".join(path.read_bytes() for path in place.parent.iterdir())
    assert b"someone-to-forget" not in written
    assert b"health.doctor" not in written
    assert _slots(store, "someone-to-forget") == {}


def test_a_day_later_all_is_forgotten(store: SlotStore, place: Path) -> None:
    """A row older than a day is not read, and is swept."""
    _turn(store, "a", city="riga")
    with sqlite3.connect(place) as base:
        base.execute("UPDATE conversation SET seen = ?", (int(time.time()) - KEEP - 1,))
    assert _slots(store, "a") == {}

    store._swept = 0.0
    _turn(store, "b")

    assert asyncio.run(store.keys()) == ["b"]


def test_a_lost_save_is_not_silent(store: SlotStore, place: Path) -> None:
    """While somebody else locks the file, saving fails loudly and soon; then it works again."""
    _turn(store, "a", city="riga")
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    started = time.monotonic()

    with pytest.raises(StoreError):
        _turn(store, "a", city="lublin")

    assert time.monotonic() - started < 4
    other.execute("ROLLBACK")
    other.close()
    assert _slots(store, "a") == {"city": "riga"}
    _turn(store, "a", city="lublin")
    assert _slots(store, "a") == {"city": "lublin"}


class _Unreadable(SlotStore):
    """A store whose reads fail for a while."""

    broken = True

    def _read(self, sender_id: str) -> dict[str, Any] | None:
        if self.broken:
            raise sa.exc.OperationalError("SELECT", {}, Exception("disk"))
        return super()._read(sender_id)


def test_an_unread_conversation_is_answered_but_not_overwritten(
    store: SlotStore, place: Path
) -> None:
    """If the row cannot be read the turn goes on without memory and saves nothing over it."""
    _turn(store, "a", city="riga")
    unreadable = _Unreadable(DOMAIN, None, host=f"sqlite:///{place}")

    with pytest.raises(StoreError):
        _turn(unreadable, "a", topic="health.doctor")

    assert _slots(store, "a") == {"city": "riga"}
    unreadable.broken = False
    _turn(unreadable, "a", topic="health.doctor")
    assert _slots(store, "a") == {"city": "riga", "topic": "health.doctor"}
    unreadable.close()


def test_a_broken_row_counts_as_empty(store: SlotStore, place: Path) -> None:
    """What is no JSON is not read, and the next turn mends it."""
    _turn(store, "a", city="riga")
    with sqlite3.connect(place) as base:
        base.execute("UPDATE conversation SET slots = 'rubbish'")

    assert _slots(store, "a") == {}
    _turn(store, "a", city="lublin")
    assert _slots(store, "a") == {"city": "lublin"}


def test_several_turns_at_once(store: SlotStore) -> None:
    """Conversations side by side do not disturb one another."""

    async def all_at_once() -> None:
        async def one(number: int) -> None:
            for _ in range(5):
                tracker = await store.get_or_create_tracker(
                    str(number), append_action_listen=False
                )
                tracker.update(SlotSet("city", f"city-{number}"), DOMAIN)
                await store.save(tracker)

        await asyncio.gather(*(one(number) for number in range(20)))

    asyncio.run(all_at_once())

    assert {sender: _slots(store, sender)["city"] for sender in asyncio.run(store.keys())} == {
        str(n): f"city-{n}" for n in range(20)
    }


@pytest.fixture
def postgres() -> Iterator[str]:
    """The URL of a database of the test's own; skips (in CI: fails) without a server."""
    url = os.environ.get("OSTOJA_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
    admin = sa.create_engine(
        url, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 2}
    )
    name = f"ostoja_nlu_{os.getpid()}"
    try:
        with admin.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
    except sa.exc.OperationalError:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("no PostgreSQL at 127.0.0.1:5432")
    yield str(sa.engine.make_url(url).set(database=name))
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


def test_postgres_keeps_and_forgets(postgres: str) -> None:
    """The same store works on PostgreSQL, also from two processes' worth of stores at once."""
    first, second = SlotStore(DOMAIN, None, host=postgres), SlotStore(DOMAIN, None, host=postgres)
    _turn(first, "a", city="riga")

    assert _slots(second, "a") == {"city": "riga"}
    _turn(second, "a", forget_me=True)
    assert _slots(first, "a") == {}
    first.close()
    second.close()

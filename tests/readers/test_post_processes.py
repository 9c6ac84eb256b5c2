"""Several workers at once, and one that is killed: nothing is lost, nothing is done twice."""

import subprocess
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from readers.engine import make_engine, upgrade
from readers.errors import ReadersError
from readers.inbox import Inbox
from readers.outbox import Outbox
from readers.preferences import reader_id
from tests.readers.dying import LIVES, make_mortal_inbox
from tests.readers.posts import (
    ANNA,
    BOHDAN,
    KEY,
    SetClock,
    bodies,
    drain,
    let_lease_run_out,
    make_inbox,
    make_outbox,
)

ROOT = Path(__file__).parents[2]
MANY_CHATS = [reader_id(KEY, "telegram", f"many-{number}") for number in range(5)]
ROWS = 8
ROUNDS = 2000


class Watch:
    """Notices when two workers hold one chat, and remembers what was worked on in what order."""

    def __init__(self) -> None:
        self.seen: dict[str, list[int]] = defaultdict(list)
        self.clashes: list[str] = []
        self._held: set[str] = set()
        self._lock = threading.Lock()

    def begin(self, chat: str, number: int) -> None:
        """Note that a worker has a chat in hand."""
        with self._lock:
            if chat in self._held:
                self.clashes.append(chat)
            self._held.add(chat)
            self.seen[chat].append(number)

    def end(self, chat: str) -> None:
        """Note that the worker is about to let go."""
        with self._lock:
            self._held.discard(chat)


def together(jobs: Sequence[Callable[[], None]]) -> None:
    """Run jobs in threads that start at the same moment; raise what one of them raised."""
    start = threading.Barrier(len(jobs))

    def begin(job: Callable[[], None]) -> None:
        start.wait()
        job()

    with ThreadPoolExecutor(len(jobs)) as pool:
        for done in [pool.submit(begin, job) for job in jobs]:
            done.result()


def work_off(inbox: Inbox, watch: Watch) -> None:
    """Answer what waits until nothing does, or for so many rounds that something is wrong."""
    for _ in range(ROUNDS):
        if not inbox.waiting():
            return
        for letter in inbox.take(2):
            watch.begin(letter.chat, letter.body["n"])
            inbox.waiting()  # time for another to take the same
            watch.end(letter.chat)
            assert inbox.finish(letter, [letter.body])


def test_workers_at_once_share_without_a_clash(
    database: Engine, second: Engine, clock: SetClock
) -> None:
    """Four workers of two processes answer every update once, in order, one a chat."""
    writer, watch = make_inbox(database, clock), Watch()
    for number in range(ROWS * len(MANY_CHATS)):
        writer.record(number, MANY_CHATS[number % len(MANY_CHATS)], {"n": number})
    inboxes = [
        make_inbox(engine, clock, f"{place}-{thread}")
        for place, engine in enumerate((database, second))
        for thread in range(2)
    ]

    together([partial(work_off, inbox, watch) for inbox in inboxes])

    expected = {
        chat: list(range(place, ROWS * len(MANY_CHATS), len(MANY_CHATS)))
        for place, chat in enumerate(MANY_CHATS)
    }
    assert watch.clashes == []
    assert watch.seen == expected
    answered = sorted(body["n"] for body in drain(make_outbox(database, clock)))
    assert answered == list(range(ROWS * len(MANY_CHATS)))


def test_one_row_goes_to_one_of_many(database: Engine, second: Engine, clock: SetClock) -> None:
    """When all reach for the same row, again and again, exactly one gets it."""
    posts = [
        make_outbox(engine, clock, f"{place}-{thread}")
        for place, engine in enumerate((database, second))
        for thread in range(2)
    ]
    posts[0].add(ANNA, [{"n": 1}])
    tries: list[int] = []

    def reach(post: Outbox) -> None:
        tries.extend(letter.tries for letter in post.take(1))

    for _ in range(10):
        together([partial(reach, post) for post in posts])
        let_lease_run_out(clock)

    assert tries == list(range(1, 11))


def test_an_update_heard_by_all_at_once_is_written_once(
    database: Engine, second: Engine, clock: SetClock
) -> None:
    """Several processes that get the same update at the same moment agree on one of them."""
    inboxes = [
        make_inbox(engine, clock, f"{place}-{thread}")
        for place, engine in enumerate((database, second))
        for thread in range(2)
    ]
    said: list[str] = []

    def hear(inbox: Inbox, number: int) -> None:
        said.append(inbox.record(number, ANNA, {"n": number}))

    for number in range(5):
        together([partial(hear, inbox, number) for inbox in inboxes])

    assert sorted(said) == ["new"] * 5 + ["repeat"] * 15
    assert drain(inboxes[0]) == [{"n": number} for number in range(5)]


@pytest.mark.postgres
def test_a_row_is_never_seen_before_an_earlier_one(postgres: Engine, clock: SetClock) -> None:
    """Who writes to a chat waits for who began before, or a later row could be taken first."""
    upgrade(postgres)
    outbox = make_outbox(postgres, clock)
    hasty = make_engine(postgres.url.render_as_string(hide_password=False))
    with postgres.begin() as connection:
        connection.execute(
            text(f"ALTER DATABASE {postgres.url.database} SET lock_timeout = '1ms'")
        )
    with postgres.begin() as connection:
        outbox.add_in(connection, ANNA, [{"n": 1}])
        with pytest.raises(ReadersError):
            make_outbox(hasty, clock, "two").add(ANNA, [{"n": 2}])
        make_outbox(hasty, clock, "two").add(BOHDAN, [{"n": 3}])
    hasty.dispose()

    assert bodies(outbox.take(5)) == [{"n": 1}, {"n": 3}]


def test_a_killed_process_loses_nothing_and_leaves_nothing_twice(database: Engine) -> None:
    """Killed at each step in turn, each recorded update is answered once."""
    url = database.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.readers.dying", url]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    recorded = {int(line) for line in ended.stdout.split()}

    inbox = make_mortal_inbox(database)
    inbox.release()
    while inbox.waiting():
        for letter in inbox.take(5):
            inbox.finish(letter, [letter.body])

    answered = [body["n"] for body in drain(Outbox(database, KEY, "sender"))]
    assert len(recorded) > LIVES / 2
    assert recorded <= set(answered)
    assert len(answered) == len(set(answered))

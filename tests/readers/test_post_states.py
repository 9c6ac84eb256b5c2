"""Whatever two workers do in whatever order: the inbox does what a list would do."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from readers.engine import make_engine
from readers.inbox import Inbox
from readers.models import Base
from readers.post import LEASE, Letter
from readers.tidy import KEPT, NUMBERS_KEPT, tidy
from tests.readers.posts import ANNA, BOHDAN, SetClock, bodies, make_inbox, make_outbox

MOST_WAITING = 3
HOUR = 3600.0
WORKERS = ("one", "two")

workers = st.sampled_from(WORKERS)
places = st.integers(0, 1000)  #: which of the letters ever taken, the late ones too


@dataclass
class Waiting:
    """A row as the model knows it."""

    id: int
    number: int
    chat: str
    received: float
    not_before: float = 0.0
    worker: str | None = None
    lease_until: float = 0.0
    tries: int = 0


def heads(rows: Iterable[Waiting], now: float) -> list[Waiting]:
    """Return the first row of each chat, if nobody holds it and it need not wait.

    What is too old is not handed out; while it is held, its chat still waits for it.
    """
    first: dict[str, Waiting] = {}
    for row in sorted(rows, key=lambda row: row.id):
        if row.received >= now - KEPT or row.lease_until > now:
            first.setdefault(row.chat, row)
    return [row for row in first.values() if max(row.not_before, row.lease_until) <= now]


class Posts(RuleBasedStateMachine):
    """Two workers on one inbox; a model beside it says what each step must give."""

    @initialize()
    def start(self) -> None:
        """Make empty tables."""
        self.clock = SetClock()
        self.database = make_engine("sqlite://")
        Base.metadata.create_all(self.database)
        self.inboxes = {name: self._make(name) for name in WORKERS}
        self.outbox = make_outbox(self.database, self.clock, "sender")
        self.rows: dict[int, Waiting] = {}
        self.known: dict[int, float] = {}
        self.answers: list[tuple[str, dict[str, Any], float]] = []
        self.taken: list[tuple[str, Letter]] = []
        self.last_id = self.said = 0

    def _make(self, worker: str) -> Inbox:
        return make_inbox(self.database, self.clock, worker, most_waiting=MOST_WAITING)

    def teardown(self) -> None:
        """Close the database."""
        if hasattr(self, "database"):
            self.database.dispose()

    @rule(number=st.integers(0, 12), chat=st.sampled_from([ANNA, BOHDAN]), worker=workers)
    def record(self, number: int, chat: str, worker: str) -> None:
        """A number is new once; a chat takes only so many."""
        waiting = sum(row.chat == chat for row in self.rows.values())
        expected = "full" if waiting >= MOST_WAITING else "new"
        if number in self.known:
            expected = "repeat"

        assert self.inboxes[worker].record(number, chat, {"n": number}) == expected

        self.known.setdefault(number, self.clock.now)
        if expected == "new":
            self.last_id += 1
            row = Waiting(self.last_id, number, chat, self.clock.now)
            self.rows[row.id] = row

    @rule(worker=workers, limit=st.integers(1, 3))
    def take(self, worker: str, limit: int) -> None:
        """Exactly the free first rows of the chats come, the oldest first."""
        now = self.clock.now
        expected = heads(self.rows.values(), now)[:limit]
        for row in expected:
            row.worker, row.lease_until, row.tries = worker, now + LEASE, row.tries + 1

        letters = self.inboxes[worker].take(limit)

        got = [(letter.chat, letter.body, letter.tries, letter.received) for letter in letters]
        assert got == [(row.chat, {"n": row.number}, row.tries, row.received) for row in expected]
        for letter, row in zip(letters, expected, strict=True):
            assert letter.id == row.id
            self.taken.append((worker, letter))

    def _pick(self, place: int) -> tuple[Inbox, Letter, Waiting | None]:
        """Return a letter that was taken at some time, and its row if it is still held so."""
        worker, letter = self.taken[place % len(self.taken)]
        row = self.rows.get(letter.id)
        held = row is not None and (row.worker, row.tries) == (worker, letter.tries)
        return self.inboxes[worker], letter, row if held else None

    @precondition(lambda self: self.taken)
    @rule(place=places, count=st.integers(0, 2), forget=st.booleans())
    def finish(self, place: int, count: int, *, forget: bool) -> None:
        """Who holds the update answers it; who lost it changes nothing."""
        inbox, letter, row = self._pick(place)
        said = [{"said": self.said + number} for number in range(count)]
        self.said += count

        assert inbox.finish(letter, said, forget=forget) is (row is not None)

        if row is not None:
            del self.rows[row.id]
            if forget:
                self.answers = [kept for kept in self.answers if kept[0] != row.chat]
            self.answers += [(row.chat, body, self.clock.now) for body in said]

    @precondition(lambda self: self.taken)
    @rule(place=places, forget=st.booleans())
    def break_in_finish(self, place: int, *, forget: bool) -> None:
        """What breaks in the middle of an answer leaves everything as it was."""
        inbox, letter, row = self._pick(place)
        try:
            finished = inbox.finish(letter, [{"said": 0}, {"said": object()}], forget=forget)
        except TypeError:
            assert row is not None
        else:
            assert finished is False
            assert row is None

    @precondition(lambda self: self.taken)
    @rule(place=places, wait=st.sampled_from([0.0, 5.0, 100.0]), counted=st.booleans())
    def later(self, place: int, wait: float, *, counted: bool) -> None:
        """Who holds the update may put it back; who lost it changes nothing."""
        inbox, letter, row = self._pick(place)

        inbox.later(letter, wait, counted=counted)

        if row is not None:
            row.not_before, row.lease_until, row.worker = self.clock.now + wait, 0.0, None
            row.tries -= not counted

    @precondition(lambda self: self.taken)
    @rule(place=places)
    def end(self, place: int) -> None:
        """Who holds the update may end it without an answer."""
        inbox, letter, row = self._pick(place)

        assert inbox.done(letter) is (row is not None)

        if row is not None:
            del self.rows[row.id]

    @rule(worker=workers)
    def die_and_start_again(self, worker: str) -> None:
        """A process that comes back frees what it held."""
        self.inboxes[worker] = self._make(worker)
        held = [row for row in self.rows.values() if row.worker == worker]

        assert self.inboxes[worker].release() == len(held)

        for row in held:
            row.worker, row.lease_until = None, 0.0

    @rule(seconds=st.sampled_from([1.0, 5.0, LEASE - 1, LEASE, HOUR, 24 * HOUR]))
    def let_time_pass(self, seconds: float) -> None:
        """Nothing but the clock moves."""
        self.clock.now += seconds

    @rule()
    def tidy_up(self) -> None:
        """What is too old goes, unsent answers too, numbers later."""
        oldest, before = self.clock.now - KEPT, len(self.rows) + len(self.answers)
        self.rows = {row.id: row for row in self.rows.values() if row.received >= oldest}
        self.answers = [kept for kept in self.answers if kept[2] >= oldest]

        gone = tidy(self.database, clock=self.clock)

        assert gone == before - len(self.rows) - len(self.answers)
        known = self.clock.now - NUMBERS_KEPT
        self.known = {number: at for number, at in self.known.items() if at >= known}

    @rule()
    def send(self) -> None:
        """The first answer of each chat leaves, in the order they were written."""
        first: dict[str, tuple[str, dict[str, Any], float]] = {}
        for answer in self.answers:
            if answer[2] >= self.clock.now - KEPT:
                first.setdefault(answer[0], answer)

        letters = self.outbox.take(5)

        assert bodies(letters) == [body for _, body, _ in first.values()]
        assert all(self.outbox.done(letter) for letter in letters)
        self.answers = [kept for kept in self.answers if kept not in first.values()]

    @invariant()
    def nothing_more_and_nothing_less_is_kept(self) -> None:
        """The tables hold as many rows as the model."""
        assert self.inboxes["one"].waiting() == len(self.rows)
        assert self.outbox.waiting() == len(self.answers)


TestPosts = Posts.TestCase
TestPosts.settings = settings(max_examples=50, stateful_step_count=40, deadline=None)

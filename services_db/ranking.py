"""Which services come first: pure rules over what is known of each candidate."""

from bisect import bisect_left as bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import combinations

from services_db.cards import CONFIRMED_DAYS, SCOPES, Filters, HoursCard
from services_db.hours import opening_state
from services_db.languages import speaks

#: Sources from before this year are old.
RECENT_YEAR = 2021
#: Places on a service's list of topics from which it is less about a topic.
_ABOUT = (0, 2)
#: The filters in the order a search drops them.
FILTERS = ("open_now", "spoken_language", "cost")
_NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class Candidate:
    """What ranking and filters need to know of a service, found under a topic."""

    id: str
    topic: str
    position: int  #: of the topic among the service's own; 0 is its main one
    scope: str = "city"
    assured_date: date | None = None
    source_year: int | None = None
    reachable: int = 0  #: how many of phone, address and hours it has
    described: bool = False  #: its description is there in the reader's language
    costs: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    hours: HoursCard | None = None


def is_confirmed(assured_date: date | None, today: date) -> bool:
    """Return whether somebody confirmed the facts recently enough to be relied on.

    >>> is_confirmed(date(2026, 1, 2), date(2026, 11, 22)), is_confirmed(None, date(2026, 11, 22))
    (True, False)
    """
    return assured_date is not None and (today - assured_date).days <= CONFIRMED_DAYS


def rank(candidates: Iterable[Candidate], today: date) -> list[Candidate]:
    """Return the candidates, best first, one a service.

    City before region before national; then what is mainly about the topic before what has it
    among others, or far down its list; then confirmed, then recent, then old or undated
    sources; then the more complete; then by id, so that no order changes between two pages.

    >>> old = Candidate("a", "legal.aid", 0, source_year=2014)
    >>> new = Candidate("b", "legal.aid", 0, source_year=2025)
    >>> aside = Candidate("c", "legal.aid", 4, source_year=2025)
    >>> far = Candidate("d", "legal.aid", 0, scope="national")
    >>> [c.id for c in rank([old, new, aside, far], date(2026, 1, 1))]
    ['b', 'a', 'c', 'd']
    """

    def key(candidate: Candidate) -> tuple[int, int, int, int, int, str]:
        if is_confirmed(candidate.assured_date, today):
            age = 0
        else:
            age = 1 if (candidate.source_year or 0) >= RECENT_YEAR else 2
        about = bisect(_ABOUT, candidate.position)
        complete = candidate.reachable + candidate.described
        place = SCOPES.index(candidate.scope)
        return place, about, age, -complete, candidate.position, candidate.id

    best: dict[str, Candidate] = {}
    for candidate in sorted(candidates, key=key):
        best.setdefault(candidate.id, candidate)
    return list(best.values())


def narrow(candidates: list[Candidate], filters: Filters, at: datetime) -> list[Candidate]:
    """Return the candidates that meet the filters, in their order.

    'Open now' is met only by hours that say so. If some do, services whose hours are not known
    follow after them (they must not vanish); those known to be closed are left out.
    """
    if filters.cost:
        candidates = [c for c in candidates if filters.cost in c.costs]
    if filters.spoken_language:
        candidates = [c for c in candidates if speaks(c.languages, filters.spoken_language)]
    if not filters.open_now:
        return candidates
    states = [(c, opening_state(c.hours, at).open if c.hours else None) for c in candidates]
    is_open = [c for c, state in states if state]
    return is_open + [c for c, state in states if state is None] if is_open else []


def narrow_or_widen(
    candidates: list[Candidate], filters: Filters, at: datetime
) -> tuple[list[Candidate], tuple[str, ...]]:
    """Return what meets the most of the filters, and which of them had to be dropped.

    As few filters as possible are dropped; among equals, 'open now' first, then the spoken
    language, the cost last.

    >>> free = Candidate("a", "legal.aid", 0, costs=("free",))
    >>> found, dropped = narrow_or_widen(
    ...     [free, Candidate("b", "legal.aid", 0)],
    ...     Filters(cost="free", spoken_language="so"),
    ...     datetime(2026, 1, 1),
    ... )
    >>> [c.id for c in found], dropped
    (['a'], ('spoken_language',))
    """
    for dropped in _drops(filters):
        if found := narrow(candidates, _without(filters, dropped), at):
            return found, dropped
    return [], ()


def _drops(filters: Filters) -> Iterator[tuple[str, ...]]:
    active = [name for name in FILTERS if getattr(filters, name)]
    for count in range(len(active) + 1):
        yield from combinations(active, count)


def _without(filters: Filters, dropped: tuple[str, ...]) -> Filters:
    return replace(filters, **{name: getattr(_NO_FILTERS, name) for name in dropped})

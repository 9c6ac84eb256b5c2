"""The order of services, and filters that are dropped no more than needed."""

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services_db.cards import CONFIRMED_DAYS, SCOPES, Filters, HoursCard
from services_db.ranking import FILTERS, Candidate, is_confirmed, narrow, narrow_or_widen, rank
from tests.services_db.support import MONDAY

TODAY = MONDAY.date()
PLAIN = Candidate("b", "legal.aid", 0, source_year=2025)
NINE_TO_FIVE = HoursCard("Mo-Fr 09:00-17:00", "Europe/Warsaw", "PL")
AFTERNOON = HoursCard("Mo-Fr 15:00-17:00", "Europe/Warsaw", "PL")


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({}, {"scope": "region"}),
        ({"scope": "region"}, {"scope": "national"}),
        ({"scope": "city", "source_year": None}, {"scope": "region", "assured_date": TODAY}),
        ({}, {"position": 4}),
        ({"position": 1}, {"position": 4}),
        ({"source_year": 2014}, {"position": 4}),
        ({"assured_date": TODAY, "source_year": None}, {}),
        ({}, {"source_year": 2020}),
        ({}, {"source_year": None}),
        ({"reachable": 2}, {"reachable": 1}),
        ({"described": True}, {}),
        ({"source_year": 2021}, {"source_year": 2020, "reachable": 3, "described": True}),
        ({"position": 1}, {"position": 2}),
        ({}, {"id": "c"}),
    ],
)
def test_order(better: dict[str, Any], worse: dict[str, Any]) -> None:
    """Nearer, more to the point, surer, more complete: in this order; the id decides at last."""
    first = replace(PLAIN, **{"id": "b", **better})
    second = replace(PLAIN, **{"id": "a" if "id" not in worse else "c", **worse})

    assert rank([second, first], TODAY) == [first, second]


@pytest.mark.parametrize(
    ("days", "confirmed"), [(0, True), (CONFIRMED_DAYS, True), (CONFIRMED_DAYS + 1, False)]
)
def test_confirmation_lasts_a_year(days: int, confirmed: bool) -> None:
    """A fact that nobody confirmed for more than a year is not confirmed."""
    assert is_confirmed(TODAY - timedelta(days=days), TODAY) == confirmed


class TestOpenNow:
    """The filter 'open now', judged on a Monday at ten."""

    OPEN = replace(PLAIN, id="open", hours=NINE_TO_FIVE)
    CLOSED = replace(PLAIN, id="closed", hours=AFTERNOON)
    UNKNOWN = replace(PLAIN, id="unknown")

    def test_unknown_hours_come_after_the_open_ones(self) -> None:
        """They must not vanish, but what is known to be closed does."""
        found = narrow([self.CLOSED, self.UNKNOWN, self.OPEN], Filters(open_now=True), MONDAY)

        assert found == [self.OPEN, self.UNKNOWN]

    def test_unknown_hours_alone_do_not_meet_it(self) -> None:
        """If nobody is known to be open, the filter is dropped, and said to be."""
        found, dropped = narrow_or_widen(
            [self.CLOSED, self.UNKNOWN], Filters(open_now=True), MONDAY
        )

        assert (found, dropped) == ([self.CLOSED, self.UNKNOWN], ("open_now",))

    def test_holiday_of_which_the_hours_say_nothing_is_not_open(self) -> None:
        """On Corpus Christi 'Mo-Fr 09:00-17:00' is no promise."""
        holiday = MONDAY.replace(month=6, day=4)

        assert narrow([self.OPEN], Filters(open_now=True), holiday) == []


class TestDropping:
    """Which filters are dropped when nobody meets them all."""

    FREE = replace(PLAIN, id="free", costs=("free",))
    SOMALI = replace(PLAIN, id="somali", languages=("so",), hours=NINE_TO_FIVE)

    @pytest.mark.parametrize(
        ("filters", "entry", "dropped"),
        [
            (Filters(cost="free"), "free", ()),
            (Filters(spoken_language="so"), "somali", ()),
            (Filters(spoken_language="so-SO", open_now=True), "somali", ()),
            (Filters(cost="free", open_now=True), "free", ("open_now",)),
            (Filters(cost="free", spoken_language="so"), "free", ("spoken_language",)),
            (
                Filters(cost="free", spoken_language="so", open_now=True),
                "somali",
                ("cost",),
            ),
            (Filters(spoken_language="ti", cost="paid"), "free", ("spoken_language", "cost")),
        ],
    )
    def test_as_few_as_possible(
        self, filters: Filters, entry: str, dropped: tuple[str, ...]
    ) -> None:
        """One that frees the way is enough; the cost is the last to go among equals."""
        found, actual = narrow_or_widen([self.FREE, self.SOMALI], filters, MONDAY)

        assert (found[0].id, actual) == (entry, dropped)

    def test_every_filter_can_be_dropped(self) -> None:
        """One that could not be would leave readers without an answer."""
        assert sorted(FILTERS) == sorted(field.name for field in fields(Filters))

    def test_nothing_to_choose_from(self) -> None:
        """No filter is blamed for an empty topic."""
        assert narrow_or_widen([], Filters(cost="free"), MONDAY) == ([], ())


CANDIDATES = st.builds(
    Candidate,
    id=st.sampled_from("abcdef"),
    topic=st.just("legal.aid"),
    position=st.integers(0, 6),
    scope=st.sampled_from(SCOPES),
    assured_date=st.none() | st.dates(date(2020, 1, 1), date(2026, 11, 1)),
    source_year=st.none() | st.integers(1990, 2026),
    reachable=st.integers(0, 3),
    described=st.booleans(),
    costs=st.sampled_from([(), ("free",)]),
)


@given(
    st.lists(CANDIDATES, unique_by=lambda c: c.id).flatmap(
        lambda c: st.tuples(st.just(c), st.permutations(c))
    )
)
def test_order_does_not_depend_on_the_order_before(
    pair: tuple[list[Candidate], list[Candidate]],
) -> None:
    """Pages are stable: any order of rows gives one ranking, nothing lost, nearest first."""
    before, shuffled = pair
    ranked = rank(shuffled, TODAY)

    assert ranked == rank(before, TODAY)
    assert sorted(c.id for c in ranked) == sorted(c.id for c in before)
    scopes = [SCOPES.index(c.scope) for c in ranked]
    assert scopes == sorted(scopes)


@given(
    st.lists(CANDIDATES, min_size=1),
    st.builds(
        Filters,
        cost=st.sampled_from([None, "free", "paid"]),
        spoken_language=st.sampled_from([None, "so"]),
        open_now=st.booleans(),
    ),
)
def test_a_search_with_candidates_never_ends_empty(
    candidates: list[Candidate], filters: Filters
) -> None:
    """Whatever the filters, something is found, and what was dropped had been asked for."""
    found, dropped = narrow_or_widen(candidates, filters, MONDAY)

    assert found
    assert all(getattr(filters, name) for name in dropped)

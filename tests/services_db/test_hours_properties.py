"""Opening hours against the library, and against their own promises."""

from datetime import UTC, datetime, timedelta

import opening_hours
from hypothesis import given, settings
from hypothesis import strategies as st

from services_db.cards import HoursCard
from services_db.hours import holiday_name, opening_state

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def spans_of_a_day() -> st.SearchStrategy[str]:
    """Return one to three spans of a day that neither touch nor pass midnight."""
    quarters = st.lists(st.integers(0, 95), min_size=2, max_size=6, unique=True).map(sorted)
    return quarters.map(
        lambda q: ",".join(
            f"{a // 4:02}:{a % 4 * 15:02}-{b // 4:02}:{b % 4 * 15:02}"
            for a, b in zip(q[::2], q[1::2], strict=False)
        )
    )


@given(
    days=st.lists(st.sets(st.sampled_from(DAYS), min_size=1), min_size=1, max_size=3),
    spans=st.lists(spans_of_a_day(), min_size=3, max_size=3),
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001
)
@settings(max_examples=150, deadline=None)
def test_agrees_with_the_library_on_what_both_can_tell(
    days: list[set[str]], spans: list[str], moment: datetime
) -> None:
    """On hours within a day and without holidays, our rules and the library say the same."""
    rules = [f"{','.join(sorted(d))} {s}" for d, s in zip(days, spans, strict=False)]
    expression = "; ".join(rules)
    utc = HoursCard(expression, "UTC", "PL")
    actual = opening_state(utc, moment.replace(tzinfo=UTC))
    expected = opening_hours.OpeningHours(expression)

    if holiday_name("PL", None, moment.date()) is None:
        assert actual.open == expected.is_open(moment)
        next_change = expected.next_change(moment)
        told = actual.until or actual.opens
        assert told is not None
        assert told.replace(tzinfo=None) == next_change


@given(
    expression=st.sampled_from(
        ["Mo-Fr 09:00-17:00", "Mo-Su 19:00-08:00", "Dec 15-Feb 28 22:00-07:00", "Fr 20:00-02:00"]
    ),
    moment=st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
)
@settings(max_examples=200, deadline=None)
def test_what_is_promised_comes_true(expression: str, moment: datetime) -> None:
    """Until the promised moment nothing changes, and at it the place is in the other state."""
    hours = HoursCard(expression, "Europe/Warsaw", "PL")
    actual = opening_state(hours, moment)
    change = actual.until or actual.opens

    assert change is not None
    assert change > moment
    if actual.holiday is None:
        before = opening_state(hours, change - timedelta(minutes=1))
        after = opening_state(hours, change + timedelta(minutes=1))
        assert before.open == actual.open or before.holiday is not None
        assert after.open == (not actual.open) or after.holiday is not None

"""Opening hours in words."""

from datetime import UTC, datetime

import pytest

from replies.catalogue import Catalogue
from replies.opening import opening_lines, week_lines
from services_db.cards import HoursCard


def _hours(expression: str) -> HoursCard:
    return HoursCard(expression, "Europe/Warsaw", "PL")


@pytest.mark.parametrize(
    ("expression", "at", "said"),
    [
        ("24/7", "2026-11-23 10:30", ["Open day and night"]),
        ("Mo-Fr 09:00-15:30", "2026-11-23 10:30", ["Open now until 15:30"]),
        ("Mo-Fr 09:00-15:30", "2026-11-23 06:30", ["Closed now, opens today 09:00"]),
        ("Mo-Fr 09:00-15:30", "2026-11-23 16:30", ["Closed now, opens tomorrow 09:00"]),
        ("Mo-Fr 09:00-15:30", "2026-11-20 16:30", ["Closed now, opens Monday 09:00"]),
        ("We 09:00-15:30", "2026-11-25 16:30", ["Closed now, opens Wednesday, 2 December, 09:00"]),
        ("Mo-Su 22:00-07:00", "2026-11-23 22:30", ["Open now until tomorrow 07:00"]),
        ("Mo-Su 22:00-07:00", "2026-11-23 02:30", ["Open now until 07:00"]),
        ("Mo-Su 18:00-24:00", "2026-11-23 19:30", ["Open now until 24:00"]),
        ("Fr 18:00-24:00; Sa-Su 00:00-24:00", "2026-11-20 19:30", ["Open now until Sunday 24:00"]),
        ("Mo-Fr 09:00-15:30", "2026-11-11 10:30", ["Today is a public holiday: call first"]),
        (
            "Mo-Fr 09:00-15:30",
            "2026-11-10 16:30",
            ["Closed now, opens tomorrow 09:00", "That day is a public holiday: call first"],
        ),
        (
            "Mo-Fr 09:00-15:30",
            "2026-11-11 07:30",
            ["Closed now, opens today 09:00", "Today is a public holiday: call first"],
        ),
        (
            'Oct-Mar 18:00-08:00 "warming <room>"',
            "2026-11-23 19:30",
            ["Open now until tomorrow 08:00", "About the opening hours: warming &lt;room&gt;"],
        ),
        ("sunrise-sunset", "2026-11-23 10:30", []),
        ("Mo-Fr 07:40+", "2026-11-23 10:30", []),
        ("Mo-Su off", "2026-11-23 10:30", ["Closed now"]),
    ],
)
def test_state_in_words(english: Catalogue, expression: str, at: str, said: list[str]) -> None:
    """Open until when, or closed and open again when: in the city's time and nearer words."""
    moment = datetime.fromisoformat(f"{at}+01:00").astimezone(UTC)

    lines = opening_lines(_hours(expression), english, moment)

    assert lines == [f"🕒 {line}" for line in said]


def test_unknown_hours_say_nothing(english: Catalogue, monday: datetime) -> None:
    """No hours, no line: nothing is guessed."""
    assert opening_lines(None, english, monday) == []
    assert week_lines(None, english) == []


def test_week_joins_equal_days(english: Catalogue) -> None:
    """Days with the same times share a line, closed days have none, midnight is 24:00."""
    hours = _hours("Mo-We 08:00-12:00,13:00-16:00; Th 08:00-24:00; Sa 10:00-12:00")

    assert week_lines(hours, english) == [
        "🕒 Opening hours:",
        "Monday – Wednesday: 08:00–12:00, 13:00–16:00",
        "Thursday: 08:00–24:00",
        "Saturday: 10:00–12:00",
    ]


@pytest.mark.parametrize("expression", ["24/7", "Oct-Mar 18:00-08:00", "Mo-Su off"])
def test_no_table_that_says_nothing(english: Catalogue, expression: str) -> None:
    """Day and night, seasons and never need no table."""
    assert week_lines(_hours(expression), english) == []

"""Opening hours in words: open until when, or closed and open again when."""

from datetime import date, datetime, time

from replies import icons
from replies.catalogue import Catalogue
from replies.formats import date_text, isolate, time_text, weekday_name
from replies.markup import one_line, safe
from services_db.cards import HoursCard
from services_db.hours import OpeningState, opening_state, weekly

_DAYS_IN_WEEK = 7


def opening_lines(hours: HoursCard | None, catalogue: Catalogue, at: datetime) -> list[str]:
    """Return the lines that say whether a place is open at an aware moment; none if unknown."""
    if hours is None:
        return []
    state = opening_state(hours, at)
    lines = _state_lines(state, catalogue, at)
    if state.comment:
        comment = one_line(state.comment)
        lines.append(catalogue.text("card-hours-comment", comment=comment))
    return [f"{icons.HOURS} {line}" for line in lines]


def week_lines(hours: HoursCard | None, catalogue: Catalogue) -> list[str]:
    """Return the week's table under its heading, days with equal times together; or no line."""
    table = weekly(hours) if hours and has_week(hours) else None
    if not table:
        return []
    lines = [f"{icons.HOURS} {catalogue.text('card-hours-week')}"]
    first = 0
    for day, spans in table:
        following = table[day + 1][1] if day + 1 < len(table) else None
        if spans != following:
            if spans:
                lines.append(_table_line(first, day, spans, catalogue))
            first = day + 1
    return lines


def has_week(hours: HoursCard) -> bool:
    """Return whether a table of the week says something: not for day and night, nor seasons.

    >>> has_week(HoursCard("24/7", "Europe/Riga", "LV"))
    False
    """
    table = weekly(hours)
    whole_day = [(time(), time())]
    return table is not None and any(spans and spans != whole_day for _, spans in table)


def _table_line(
    first: int, last: int, spans: list[tuple[time, time]], catalogue: Catalogue
) -> str:
    names = [weekday_name(day, catalogue.language) for day in dict.fromkeys((first, last))]
    days = " – ".join(isolate(safe(name), catalogue) for name in names)
    times = ", ".join(
        isolate(f"{time_text(start)}–{time_text(end, closing=True)}", catalogue)
        for start, end in spans
    )
    return f"{days}: {times}"


def _state_lines(state: OpeningState, catalogue: Catalogue, at: datetime) -> list[str]:
    if state.always:
        return [catalogue.text("card-hours-always")]
    if state.open:
        return [_open_line(state.until, catalogue, at)]
    if state.open is None:
        return [catalogue.text("card-hours-holiday")] if state.holiday else []
    if state.opens is None:
        return [catalogue.text("card-hours-closed")]
    lines = [_opens_line(state.opens, catalogue, at)]
    if state.holiday:
        today = _days_ahead(state.opens.date(), state.opens, at) == 0
        key = "card-hours-holiday" if today else "card-hours-opens-holiday"
        lines.append(catalogue.text(key))
    return lines


def _open_line(until: datetime | None, catalogue: Catalogue, at: datetime) -> str:
    if until is None:
        return catalogue.text("card-hours-open")
    clock = time_text(until, closing=True)
    ahead = _days_ahead(until.date(), until, at) - (clock == "24:00")
    if ahead <= 0:
        return catalogue.text("card-hours-open-until", time=clock)
    if ahead == 1:
        return catalogue.text("card-hours-open-until-tomorrow", time=clock)
    weekday = (until.weekday() - (clock == "24:00")) % _DAYS_IN_WEEK
    day = weekday_name(weekday, catalogue.language)
    return catalogue.text("card-hours-open-until-day", day=day, time=clock)


def _opens_line(opens: datetime, catalogue: Catalogue, at: datetime) -> str:
    ahead = _days_ahead(opens.date(), opens, at)
    clock = time_text(opens)
    if ahead == 0:
        return catalogue.text("card-hours-opens-today", time=clock)
    if ahead == 1:
        return catalogue.text("card-hours-opens-tomorrow", time=clock)
    day = weekday_name(opens.weekday(), catalogue.language)
    if ahead < _DAYS_IN_WEEK:
        return catalogue.text("card-hours-opens-day", day=day, time=clock)
    words = date_text(opens.date(), catalogue.language)
    return catalogue.text("card-hours-opens-date", day=day, date=words, time=clock)


def _days_ahead(day: date, moment: datetime, at: datetime) -> int:
    """Return how many days a day is after today, as the place of ``moment`` counts days."""
    return (day - at.astimezone(moment.tzinfo).date()).days

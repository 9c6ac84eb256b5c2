"""Whether a place is open: in its own time zone, with its own public holidays.

Nothing is claimed that the hours do not say: on a public holiday of which the hours say
nothing, ``open`` is None and ``holiday`` names it, so that the reply can warn.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache, partial
from zoneinfo import ZoneInfo

import holidays
import opening_hours

from services_db.cards import HoursCard
from services_db.hours_rules import Interval, Rule, intervals_of, read_rules, rule_of

#: How far ahead the next opening is looked for: a season away, at most.
_HORIZON_DAYS = 370
#: Open for so long without a break: no closing time worth naming.
_OPEN_DAYS = 8
#: What neither we nor the library can tell: school holidays, the sun, fallback rules.
_UNREADABLE = re.compile(r"\bSH\b|sunrise|sunset|dawn|dusk|\|\|")
_COMMENT = re.compile(r'"[^"]*"')

WeekDay = tuple[int, list[tuple[time, time]]]


@dataclass(frozen=True, slots=True)
class OpeningState:
    """Whether a place is open at a moment, and what comes next, in the place's time zone.

    Attributes:
        always: it never closes.
        open: True or False; None: not known (no closing time said, by appointment, or a public
            holiday of which the hours say nothing).
        until: when it closes, if it is open and that is known.
        opens: when it opens next, if it is closed and that is known.
        holiday: the local name of the public holiday that makes this doubtful: of today if it
            would be open now, of the day it opens if it is closed now. None: no doubt.
        comment: what the hours say beside the times, for now or for the next opening.
    """

    always: bool = False
    open: bool | None = None
    until: datetime | None = None
    opens: datetime | None = None
    holiday: str | None = None
    comment: str | None = None


def opening_state(hours: HoursCard, at: datetime) -> OpeningState:
    """Return whether a place is open at an aware moment.

    Raises:
        ValueError: the moment has no time zone.

    >>> from datetime import UTC
    >>> lublin = HoursCard("Mo-Fr 09:00-17:00", "Europe/Warsaw", "PL")
    >>> state = opening_state(lublin, datetime(2026, 11, 23, 8, 30, tzinfo=UTC))
    >>> state.open, f"{state.until:%a %H:%M}"
    (True, 'Mon 17:00')
    >>> state = opening_state(lublin, datetime(2026, 11, 10, 20, 0, tzinfo=UTC))
    >>> state.open, f"{state.opens:%a %H:%M}", state.holiday
    (False, 'Wed 09:00', 'Narodowe Święto Niepodległości')
    """
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone is no moment")
    zone = ZoneInfo(hours.timezone)
    now = at.astimezone(zone)
    if _UNREADABLE.search(_COMMENT.sub("", hours.expression)):
        return OpeningState()
    name_of = partial(holiday_name, hours.country, hours.subdivision)
    rules = read_rules(hours.expression)
    if rules is None:
        return _state_by_library(hours.expression, zone, now, name_of)
    if _is_always(rules):
        return OpeningState(always=True, open=True, comment=rules[0].comment or None)
    return _state_by_rules(rules, zone, now, name_of)


def weekly(hours: HoursCard) -> list[WeekDay] | None:
    """Return the times of each day (0 is Monday) if the hours are the same every week.

    An end that is not after its start is on the next day, ``00:00`` is midnight. None: the
    hours have seasons, comments, no closing time or more, and no plain table is true.

    >>> weekly(HoursCard("Mo-Tu 08:00-12:00", "Europe/Riga", "LV"))[0]
    (0, [(datetime.time(8, 0), datetime.time(12, 0))])
    >>> weekly(HoursCard("Oct-Mar 18:00-08:00", "Europe/Riga", "LV")) is None
    True
    """
    rules = read_rules(hours.expression)
    if rules is None or not all(map(_is_plain, rules)):
        return None
    monday = date(2024, 1, 1)
    table: list[WeekDay] = []
    for weekday in range(7):
        rule = rule_of(rules, monday + timedelta(days=weekday), holiday=False)
        spans = rule.spans if rule else ()
        table.append((weekday, [(_clock(s.start), _clock(s.end or 0)) for s in spans]))
    return table


def hours_problem(expression: str) -> str | None:
    """Return what is wrong with an expression, for staff; None: it can be read in full.

    >>> hours_problem("Mo-Fr 09:00-17:00; PH off") is None
    True
    >>> hours_problem("Mo-Fr 9-17")
    'not OSM opening_hours syntax'
    >>> hours_problem("sunrise-sunset")
    'has school holidays, the sun or || in it, which nobody can be told as a time'
    """
    if not opening_hours.validate(expression):
        return "not OSM opening_hours syntax"
    words = _COMMENT.sub("", expression)
    if _UNREADABLE.search(words):
        return "has school holidays, the sun or || in it, which nobody can be told as a time"
    if read_rules(expression) is None and re.search(r"\bPH\b|\d\+", words):
        return "speaks of public holidays (PH) or of an open end (+) in a way that is not read"
    return None


@lru_cache(maxsize=4096)
def holiday_name(country: str, subdivision: str | None, day: date) -> str | None:
    """Return the local name of the public holiday a day is, or None.

    >>> holiday_name("DE", "HE", date(2026, 6, 4))
    'Fronleichnam'
    >>> holiday_name("DE", None, date(2026, 6, 4)) is None
    True
    """
    name = _calendar(country, subdivision, day.year).get(day)
    return None if name is None else str(name)


@lru_cache(maxsize=256)
def _calendar(country: str, subdivision: str | None, year: int) -> holidays.HolidayBase:
    """Return a year's public holidays, and the days on which a country closes without a law."""
    known = holidays.country_holidays(country).supported_categories
    kinds = {holidays.PUBLIC, holidays.DE_FACTO} & set(known)
    return holidays.country_holidays(country, subdiv=subdivision, years=year, categories=kinds)


def _is_always(rules: tuple[Rule, ...]) -> bool:
    day = (0, 24 * 60)
    return all(
        rule.timed
        and len(rule.days) == 7
        and (rule.first, rule.last) == ((1, 1), (12, 31))
        and [(span.start, span.end) for span in rule.spans] == [day]
        for rule in rules
    )


def _is_plain(rule: Rule) -> bool:
    whole_year = (rule.first, rule.last) == ((1, 1), (12, 31))
    closes = all(span.end is not None for span in rule.spans)
    return whole_year and closes and rule.timed and not rule.comment


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _state_by_rules(
    rules: tuple[Rule, ...],
    zone: ZoneInfo,
    now: datetime,
    name_of: Callable[[date], str | None],
) -> OpeningState:
    def starting(day: date) -> list[Interval]:
        return intervals_of(rules, day, zone, lambda d: name_of(d) is not None)

    def doubt(day: date) -> str | None:
        name = name_of(day)
        spoken = any(rule.holidays for rule in rules)
        return None if spoken else name

    today = now.date()
    for interval in [*starting(today - timedelta(days=1)), *starting(today)]:
        if _within(interval, now, today):
            if interval.words_only:
                return OpeningState(comment=interval.comment)
            return _open_state(interval, now, starting, doubt)
    return _closed_state(now, starting, doubt)


def _within(interval: Interval, now: datetime, today: date) -> bool:
    """Return whether it is open; without a said end: perhaps, until its day is over."""
    if now.timestamp() < interval.start.timestamp():
        return False
    if interval.end is None:
        return interval.day == today
    return now.timestamp() < interval.end.timestamp()


def _open_state(
    interval: Interval,
    now: datetime,
    starting: Callable[[date], list[Interval]],
    doubt: Callable[[date], str | None],
) -> OpeningState:
    comment = interval.comment or None
    holiday = doubt(now.date()) or doubt(interval.day)
    if interval.end is None:
        return OpeningState(holiday=holiday, comment=comment)
    until: datetime | None = _last_end(interval, starting)
    if until is not None and until - now > timedelta(days=_OPEN_DAYS):
        until = None
    return OpeningState(
        open=None if holiday else True, until=until, holiday=holiday, comment=comment
    )


def _last_end(interval: Interval, starting: Callable[[date], list[Interval]]) -> datetime | None:
    """Return when it closes, following times that begin where the last one ended."""
    end = interval.end
    for offset in range(_OPEN_DAYS + 2):
        for following in starting(interval.day + timedelta(days=offset)):
            if following.start.timestamp() <= interval.start.timestamp():
                continue
            if end is None or following.start.timestamp() > end.timestamp():
                return end
            end = following.end and max(end, following.end, key=datetime.timestamp)
    return end


def _closed_state(
    now: datetime,
    starting: Callable[[date], list[Interval]],
    doubt: Callable[[date], str | None],
) -> OpeningState:
    for offset in range(_HORIZON_DAYS):
        for interval in starting(now.date() + timedelta(days=offset)):
            if interval.start.timestamp() > now.timestamp():
                return OpeningState(
                    open=False,
                    opens=None if interval.words_only else interval.start,
                    holiday=doubt(interval.day),
                    comment=interval.comment or None,
                )
    return OpeningState(open=False)


def _state_by_library(
    expression: str,
    zone: ZoneInfo,
    now: datetime,
    name_of: Callable[[date], str | None],
) -> OpeningState:
    """Return the state of an expression beyond our rules; its holidays are always doubtful."""
    if not opening_hours.validate(expression):
        return OpeningState()
    spans = opening_hours.OpeningHours(expression, timezone=zone).intervals(now)
    following = [span for span, _ in zip(spans, range(2), strict=False)]
    _, end, state, words = following[0]
    comment = words or None
    if state == opening_hours.State.UNKNOWN or (state == opening_hours.State.OPEN and comment):
        return OpeningState(comment=comment)
    if state == opening_hours.State.OPEN:
        holiday = name_of(now.date())
        return OpeningState(open=None if holiday else True, until=end, holiday=holiday)
    if end is None or len(following) < 2 or following[1][2] != opening_hours.State.OPEN:
        return OpeningState(open=False)
    return OpeningState(
        open=False, opens=end, holiday=name_of(end.date()), comment=following[1][3] or None
    )

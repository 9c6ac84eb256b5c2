"""The everyday part of OSM ``opening_hours``, read into rules; None where it is more than that.

The library's own evaluation knows public holidays by country only and forgets the hours after
midnight where the next day has a rule of its own; these rules do neither.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY, _MONTH = "|".join(_DAYS), "|".join(_MONTHS)
_DAY_ITEM = rf"(?:PH|(?:{_DAY})(?:-(?:{_DAY}))?)"
_DATE = rf"(?:{_MONTH})(?: [0-9]{{1,2}})?"
_SPAN = r"[0-9]{2}:[0-9]{2}(?:-[0-9]{2}:[0-9]{2}|\+)"
_RULE = re.compile(
    rf"(?:(?P<dates>{_DATE}(?:-{_DATE})?)(?:\s+|$))?"
    rf"(?:(?P<days>{_DAY_ITEM}(?:,{_DAY_ITEM})*)(?:\s+|$))?"
    rf"(?:(?P<always>24/7)|(?P<off>off|closed)|(?P<spans>{_SPAN}(?:,\s?{_SPAN})*))?"
    r'\s*(?:"(?P<comment>[^"]*)")?'
)
_MINUTES_A_DAY = 24 * 60
_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Span:
    """Opening minutes counted from midnight; over 1,440 is the next day, no end: not said."""

    start: int
    end: int | None


@dataclass(frozen=True, slots=True)
class Rule:
    """When a rule holds and what it says: its spans (none: closed) and its comment."""

    days: frozenset[int]  #: 0 is Monday
    holidays: bool  #: it speaks of public holidays
    first: tuple[int, int]  #: month and day
    last: tuple[int, int]
    spans: tuple[Span, ...]
    comment: str = ""
    timed: bool = True  #: False: no times were given, only days or a comment

    def holds(self, day: date, *, holiday: bool) -> bool:
        """Return whether the rule speaks of a day."""
        today = (day.month, day.day)
        if self.first <= self.last:
            in_season = self.first <= today <= self.last
        else:
            in_season = today >= self.first or today <= self.last
        return in_season and (day.weekday() in self.days or (holiday and self.holidays))


@dataclass(frozen=True, slots=True)
class Interval:
    """A time of opening that began on ``day``; no end: the hours do not say one."""

    day: date
    start: datetime
    end: datetime | None
    comment: str = ""
    words_only: bool = False  #: a comment without times ('by appointment'): no opening time


@lru_cache(maxsize=2048)
def read_rules(expression: str) -> tuple[Rule, ...] | None:
    """Return the rules of an expression, the later overriding the earlier; None if not simple.

    >>> [rule.spans for rule in read_rules("Mo-Fr 09:00-12:00,13:00-17:00; PH off")]
    [(Span(start=540, end=720), Span(start=780, end=1020)), ()]
    >>> read_rules("Mo-Fr 18:00-08:00")[0].spans
    (Span(start=1080, end=1920),)
    >>> read_rules("sunrise-sunset") is None
    True
    """
    rules = []
    for part in _split(expression):
        rule = _read_rule(part.strip())
        if rule is None:
            return None
        rules.append(rule)
    return tuple(rules)


def rule_of(rules: tuple[Rule, ...], day: date, *, holiday: bool) -> Rule | None:
    """Return the rule that decides a day: the last one that speaks of it."""
    found = (rule for rule in reversed(rules) if rule.holds(day, holiday=holiday))
    return next(found, None)


def intervals_of(
    rules: tuple[Rule, ...], day: date, zone: ZoneInfo, is_holiday: Callable[[date], bool]
) -> list[Interval]:
    """Return the times of opening that begin on a day, in order, in the zone's own time."""
    rule = rule_of(rules, day, holiday=is_holiday(day))
    if rule is None:
        return []
    spans = sorted(rule.spans, key=lambda span: span.start)
    return [
        Interval(
            day,
            moment(day, span.start, zone),
            None if span.end is None else moment(day, span.end, zone),
            rule.comment,
            bool(rule.comment) and not rule.timed,
        )
        for span in spans
    ]


def moment(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Return the moment so many minutes on the clock after a day's midnight.

    A time the clock jumps over in spring is the first moment after the jump.

    >>> moment(date(2026, 3, 29), 150, ZoneInfo("Europe/Warsaw")).isoformat()
    '2026-03-29T03:30:00+02:00'
    """
    days, rest = divmod(minutes, _MINUTES_A_DAY)
    clock = time(rest // 60, rest % 60)
    wall = datetime.combine(day + timedelta(days=days), clock, tzinfo=zone)
    return wall.astimezone(ZoneInfo("UTC")).astimezone(zone)


def _split(expression: str) -> list[str]:
    """Return the rules' texts; a semicolon within a comment separates nothing."""
    return re.findall(r'(?:"[^"]*"|[^;"])+', expression)


def _read_rule(text: str) -> Rule | None:
    match = _RULE.fullmatch(text)
    if match is None or not text:
        return None
    found = match.groupdict()
    spans = _read_spans(found)
    season = _read_season(found["dates"])
    days = _read_days(found["days"])
    if spans is None or season is None or days is None:
        return None
    return Rule(
        days=days,
        holidays="PH" in (found["days"] or ""),
        first=season[0],
        last=season[1],
        spans=spans,
        comment=found["comment"] or "",
        timed=bool(found["spans"] or found["always"] or found["off"]),
    )


def _read_days(text: str | None) -> frozenset[int] | None:
    if text is None:
        return frozenset(range(7))
    days: set[int] = set()
    for item in text.split(","):
        if item == "PH":
            continue
        first, _, last = item.partition("-")
        start, end = _DAYS.index(first), _DAYS.index(last or first)
        days.update((start + n) % 7 for n in range((end - start) % 7 + 1))
    return frozenset(days)


def _read_season(text: str | None) -> tuple[tuple[int, int], tuple[int, int]] | None:
    if text is None:
        return (1, 1), (12, 31)
    first, _, last = text.partition("-")
    start, end = _read_date(first, last=False), _read_date(last or first, last=True)
    return None if start is None or end is None else (start, end)


def _read_date(text: str, *, last: bool) -> tuple[int, int] | None:
    month, _, day = text.partition(" ")
    number = _MONTHS.index(month)
    if not day:
        return number + 1, _LAST_DAYS[number] if last else 1
    return (number + 1, int(day)) if 1 <= int(day) <= _LAST_DAYS[number] else None


def _read_spans(found: dict[str, str | None]) -> tuple[Span, ...] | None:
    if found["off"]:
        return ()
    if not found["spans"]:
        return (Span(0, _MINUTES_A_DAY),)
    spans = [_read_span(text.strip()) for text in found["spans"].split(",")]
    whole = [span for span in spans if span is not None]
    return tuple(whole) if len(whole) == len(spans) else None


def _read_span(text: str) -> Span | None:
    first, dash, last = text.rstrip("+").partition("-")
    start, end = _minutes(first), _minutes(last) if dash else None
    if start is None or start >= _MINUTES_A_DAY or (dash and end is None):
        return None
    if end is not None and end <= start:
        end += _MINUTES_A_DAY
    return Span(start, end)


def _minutes(text: str) -> int | None:
    """Return the minutes since midnight; OSM counts on to 48:00 for the next day."""
    hours, minutes = int(text[:2]), int(text[3:])
    total = hours * 60 + minutes
    return total if minutes < 60 and total <= 2 * _MINUTES_A_DAY else None

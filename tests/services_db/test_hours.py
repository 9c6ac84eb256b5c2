"""Opening hours by the clock of the place, with its own public holidays."""

from datetime import UTC, date, datetime, time

import pytest

from services_db.cards import HoursCard
from services_db.hours import (
    OpeningState,
    holiday_name,
    hours_problem,
    opening_state,
    weekly,
)

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def in_poland(expression: str) -> HoursCard:
    """Return hours of Lublin."""
    return HoursCard(expression, "Europe/Warsaw", "PL")


def state(expression: str, moment: str) -> OpeningState:
    """Return the state of a place in Lublin at a local moment."""
    zone = "+01:00" if int(moment[5:7]) in (1, 2, 11, 12) else "+02:00"
    return opening_state(in_poland(expression), datetime.fromisoformat(moment + zone))


def clock(moment: datetime | None) -> str | None:
    """Return a moment as its local day and time."""
    return None if moment is None else f"{moment:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("expression", "moment", "is_open", "until", "opens"),
    [
        ("Mo-Fr 09:00-17:00", "2026-11-23T09:00", True, "2026-11-23 17:00", None),
        ("Mo-Fr 09:00-17:00", "2026-11-23T17:00", False, None, "2026-11-24 09:00"),
        ("Mo-Fr 09:00-17:00", "2026-11-27T18:00", False, None, "2026-11-30 09:00"),
        ("09:00-12:00,13:00-17:00", "2026-11-23T12:30", False, None, "2026-11-23 13:00"),
        ("Mo-Fr 09:00-17:00; We 12:00-13:00", "2026-11-25T10:00", False, None, "2026-11-25 12:00"),
        ("Mo-Fr 08:00-20:00; We off", "2026-11-25T10:00", False, None, "2026-11-26 08:00"),
        ("Mo-Su 19:00-08:00", "2026-11-24T02:00", True, "2026-11-24 08:00", None),
        ("Mo-Su 19:00-08:00", "2026-11-24T12:00", False, None, "2026-11-24 19:00"),
        ("Dec 15-Feb 28 22:00-07:00", "2026-01-10T03:00", True, "2026-01-10 07:00", None),
        ("Dec 15-Feb 28 22:00-07:00", "2026-03-01T03:00", True, "2026-03-01 07:00", None),
        ("Dec 15-Feb 28 22:00-07:00", "2026-03-02T03:00", False, None, "2026-12-15 22:00"),
        (
            "Mo-Th 05:00-02:00; Fr,Sa 05:00-05:00",
            "2026-11-27T01:00",
            True,
            "2026-11-27 02:00",
            None,
        ),
        ("Sa,Su 00:00-24:00", "2026-11-28T10:00", True, "2026-11-30 00:00", None),
        ("Mo-Fr 07:40+", "2026-11-23T07:00", False, None, "2026-11-23 07:40"),
        ("Mo-Fr 07:40+", "2026-11-23T09:00", None, None, None),
        ("Mo[1] 10:00-12:00", "2026-11-23T11:00", False, None, "2026-12-07 10:00"),
        ("Mo[4] 10:00-12:00", "2026-11-23T11:00", True, "2026-11-23 12:00", None),
        ("PH off", "2026-11-23T11:00", False, None, None),
    ],
)
def test_state(
    expression: str, moment: str, is_open: bool | None, until: str | None, opens: str | None
) -> None:
    """Open until when, closed until when, or honestly unknown."""
    actual = state(expression, moment)

    assert (actual.open, clock(actual.until), clock(actual.opens)) == (is_open, until, opens)
    assert not actual.always


@pytest.mark.parametrize("expression", ["24/7", "Mo-Su 00:00-24:00", "00:00-24:00"])
def test_day_and_night(expression: str) -> None:
    """A place that never closes says so, on Christmas Day as well."""
    assert state(expression, "2026-12-25T03:00") == OpeningState(always=True, open=True)


@pytest.mark.parametrize(
    "expression",
    ["sunrise-sunset", "SH 10:00-12:00", "nonsense", 'Mo-Fr 09:00-12:00 || "call"'],
)
def test_what_cannot_be_told_is_not_told(expression: str) -> None:
    """Nothing is claimed about hours that need the sun, school holidays or a phone call."""
    assert state(expression, "2026-11-23T10:00") == OpeningState()


class TestComments:
    """Words beside the times."""

    def test_comment_of_the_time_that_is_now(self) -> None:
        """'warming room' is said when it is open, and when it opens next."""
        expression = 'Oct-Mar 18:00-08:00 "warming room"'

        assert state(expression, "2026-11-23T19:00").comment == "warming room"
        assert state(expression, "2026-07-23T19:00").comment == "warming room"

    @pytest.mark.parametrize("expression", ['"by appointment"', 'Mo-Fr "by appointment"'])
    def test_comment_alone_is_no_opening_time(self, expression: str) -> None:
        """'By appointment' is neither open nor closed."""
        assert state(expression, "2026-11-23T10:00") == OpeningState(comment="by appointment")

    def test_comment_alone_names_no_opening(self) -> None:
        """On a Sunday, 'Mo-Fr by appointment' does not open at midnight."""
        actual = state('Mo-Fr "by appointment"', "2026-11-22T10:00")

        assert actual == OpeningState(open=False, comment="by appointment")

    def test_semicolon_in_a_comment_separates_nothing(self) -> None:
        """A comment may hold any words."""
        assert state('Mo 09:00-12:00 "ring; wait"', "2026-11-23T10:00").comment == "ring; wait"


class TestHolidays:
    """On public holidays nothing is claimed that the hours do not say."""

    def test_hours_that_do_not_speak_of_holidays_claim_nothing(self) -> None:
        """Corpus Christi: perhaps open, and the reply can say why that is in doubt."""
        actual = state("Mo-Fr 09:00-17:00", "2026-06-04T10:00")

        assert actual.open is None
        assert actual.holiday == "Dzień Bożego Ciała"

    def test_opening_on_a_holiday_is_in_doubt(self) -> None:
        """The night before Corpus Christi: closed for sure, the next opening is not sure."""
        actual = state("Mo-Fr 09:00-17:00", "2026-06-03T20:00")

        assert (actual.open, actual.holiday) == (False, "Dzień Bożego Ciała")

    def test_holiday_long_before_the_next_opening_is_no_doubt(self) -> None:
        """A place that is closed today anyway does not care about today's holiday."""
        assert state("Fr 09:00-17:00", "2026-06-04T10:00").holiday is None

    @pytest.mark.parametrize(
        ("expression", "is_open"),
        [
            ("Mo-Sa 07:00-19:00; PH off", False),
            ("Mo-Sa,PH 07:00-19:00", True),
            ("Mo-Fr 18:00-20:00; Sa,Su,PH 00:00-24:00", True),
        ],
    )
    def test_hours_that_speak_of_holidays_are_believed(
        self, expression: str, is_open: bool
    ) -> None:
        """'PH off' is closed, 'PH 00:00-24:00' is open, and there is no doubt."""
        actual = state(expression, "2026-06-04T10:00")

        assert (actual.open, actual.holiday) == (is_open, None)

    @pytest.mark.parametrize(
        ("country", "subdivision", "day", "is_one"),
        [
            ("IT", "RA", date(2026, 7, 23), True),
            ("IT", None, date(2026, 7, 23), False),
            ("DE", "HE", date(2026, 6, 4), True),
            ("DE", None, date(2026, 6, 4), False),
            ("ES", "MC", date(2026, 6, 9), True),
            ("ES", None, date(2026, 6, 9), False),
            ("SE", None, date(2026, 12, 24), True),
        ],
    )
    def test_calendar_of_the_place(
        self, country: str, subdivision: str | None, day: date, is_one: bool
    ) -> None:
        """Ravenna, Hessen and Murcia keep days their countries do not; Sweden keeps its eves."""
        assert (holiday_name(country, subdivision, day) is not None) == is_one

    def test_off_on_the_holidays_of_the_subdivision(self) -> None:
        """'PH off' in Dietzenbach is closed on Corpus Christi, a holiday only in some Länder."""
        at = datetime(2026, 6, 4, 10, tzinfo=UTC)
        hessen = HoursCard("Mo-Fr 08:00-18:00; PH off", "Europe/Berlin", "DE", "HE")
        berlin = HoursCard("Mo-Fr 08:00-18:00; PH off", "Europe/Berlin", "DE", "BE")

        assert (opening_state(hessen, at).open, opening_state(berlin, at).open) == (False, True)


class TestClock:
    """Time zones and the two nights a year."""

    def test_zone_of_the_place_counts(self) -> None:
        """At 07:30 UTC it is 09:30 in Riga and 08:30 in Lublin."""
        at = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
        riga = opening_state(HoursCard("09:00-17:00", "Europe/Riga", "LV"), at)
        lublin = opening_state(in_poland("09:00-17:00"), at)

        assert (riga.open, lublin.open) == (True, False)

    def test_naive_moments_are_refused(self) -> None:
        """A time without a zone would be somebody else's time."""
        with pytest.raises(ValueError, match="time zone"):
            opening_state(in_poland("24/7"), datetime(2026, 11, 23, 7, 30))  # noqa: DTZ001

    def test_night_the_clocks_go_forward(self) -> None:
        """A shelter open 22:00-07:00 is open at 03:30 that does exist, for eight real hours."""
        at = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
        actual = opening_state(in_poland("22:00-07:00"), at)

        assert actual.open
        assert actual.until == datetime(2026, 3, 29, 5, 0, tzinfo=UTC)

    def test_night_the_clocks_go_back(self) -> None:
        """The doubled hour is open both times."""
        doubled = [datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1)]
        states = [opening_state(in_poland("22:00-07:00"), at) for at in doubled]

        assert [s.open for s in states] == [True, True]
        assert [s.until for s in states] == [datetime(2026, 10, 25, 6, 0, tzinfo=UTC)] * 2


class TestWeekly:
    """The plain table of a week."""

    def test_table(self) -> None:
        """Each day has its times, a day without has none."""
        table = weekly(in_poland("Mo 09:00-12:00,13:00-17:00; Fr 20:00-02:00; PH off"))

        assert table is not None
        assert table[0] == (0, [(time(9), time(12)), (time(13), time(17))])
        assert table[1] == (1, [])
        assert table[4] == (4, [(time(20), time(2))])

    @pytest.mark.parametrize(
        "expression", ["Oct-Mar 18:00-08:00", "Mo-Fr 07:40+", 'Mo 09:00-12:00 "x"', "nonsense"]
    )
    def test_no_table_where_it_would_not_be_true(self, expression: str) -> None:
        """Seasons, open ends, comments and the unreadable have no plain table."""
        assert weekly(in_poland(expression)) is None


@pytest.mark.parametrize(
    ("expression", "sound"),
    [
        ("Mo-Fr 09:00-17:00; PH off", True),
        ("Mo[1] 10:00-12:00", True),
        ("Mo-Fr 9-17", False),
        ("Mo-Fr 09:00-17:00;", False),
        ("", False),
        ("sunrise-sunset", False),
        ("Mo-Fr 09:00-17:00 || PH off", False),
        ("PH -1 day 09:00-12:00", False),
        ("Oct-Mar 18:00-08:00 \"say 'hello'; SH\"", True),
    ],
)
def test_what_the_import_accepts(expression: str, sound: bool) -> None:
    """Hours are accepted only if all of them will be told rightly."""
    assert (hours_problem(expression) is None) == sound

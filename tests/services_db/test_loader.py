"""Import: all or nothing, twice is once, and what staff made true stays."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from services_db.dataset import read_dataset
from services_db.entries import Entry
from services_db.loader import ImportReport, import_data, load
from services_db.models import (
    City,
    InfoPoint,
    Organization,
    Service,
    TaxonomyTerm,
    UrgentEntry,
)
from services_db.rows import read_entry
from services_db.translated import TranslationReport
from tests.services_db.conftest import undone
from tests.services_db.small_data import CLINIC, LINE, LUBLIN, dataset, service
from tests.services_db.support import DATA, MONDAY


class TestFirstImport:
    """What a first import writes."""

    def test_entry_comes_back_as_it_went_in(self, blank: Session) -> None:
        """Nothing of an entry is lost or made up on its way through the tables."""
        report = load(blank, dataset(CLINIC, LINE), now=MONDAY)

        assert report == ImportReport(added=("clinic", "line"))
        assert read_entry(service(blank)) == CLINIC
        assert read_entry(service(blank, "line")) == LINE

    def test_nobody_has_confirmed_what_was_imported(self, blank: Session) -> None:
        """The import sets no assured date, and the year is the last one the source names."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)

        assert service(blank).assured_date is None
        assert service(blank).source_year == 2024

    def test_urgent_entries_keep_their_order(self, blank: Session) -> None:
        """A person in danger sees them as cities.yaml has them."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)

        rows = blank.scalars(
            select(UrgentEntry).order_by(UrgentEntry.danger, UrgentEntry.position)
        )
        assert [(row.danger, row.service_id) for row in rows] == [
            ("medical", "line"),
            ("medical", "clinic"),
            ("suicide", "line"),
        ]

    def test_organization_is_one_for_all_its_services(self, blank: Session) -> None:
        """Two entries of one organization share its row."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)

        assert blank.scalar(select(func.count()).select_from(Organization)) == 1

    def test_area_is_what_the_scope_says(self, blank: Session) -> None:
        """A city's entry is for its city, a national one for the country, a region has no name."""
        region = replace(CLINIC, id="region", scope="region")
        load(blank, dataset(CLINIC, LINE, region), now=MONDAY)

        areas = {s.id: [a.name for a in s.service_areas] for s in blank.scalars(select(Service))}
        assert areas == {"clinic": ["Lublin"], "line": ["PL"], "region": []}


class TestAgain:
    """What a second import does."""

    def test_same_data_changes_nothing(self, blank: Session) -> None:
        """Every entry is unchanged, and its row is not written."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        report = load(blank, dataset(CLINIC, LINE), now=MONDAY + timedelta(days=1))

        assert report == ImportReport(unchanged=("clinic", "line"))
        assert service(blank).last_modified == MONDAY

    def test_changed_entry_is_rewritten_whole(self, blank: Session) -> None:
        """New phones, topics in another order, no address any more: all of it arrives."""
        changed = replace(
            CLINIC,
            categories=("health.dental", "health.doctor"),
            phones=(("112", ""), ("+48817424781", "desk"), ("998", "")),
            languages=("uk", "pl"),
            address="",
            locality="",
            opening_hours="",
            cost=None,
            sources=("https://lublin.eu/b",),
            organization="New clinic",
        )
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        report = load(blank, dataset(changed, LINE), now=MONDAY)

        assert report == ImportReport(changed=("clinic",), unchanged=("line",))
        assert read_entry(service(blank)) == changed

    def test_entry_gone_from_the_files_is_withdrawn_and_comes_back(self, blank: Session) -> None:
        """It is not deleted: links to it stay, and so does what is known of it."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        elsewhere = replace(LUBLIN, info_point="line", urgent={"medical": ("line",)})
        gone = load(blank, dataset(LINE, city=elsewhere), now=MONDAY)
        state = service(blank).editorial_state
        still_gone = load(blank, dataset(LINE, city=elsewhere), now=MONDAY)
        back = load(blank, dataset(CLINIC, LINE), now=MONDAY)

        assert (gone.withdrawn, state) == (("clinic",), "withdrawn")
        assert still_gone.withdrawn == ()
        assert back.changed == ("clinic",)
        assert service(blank).editorial_state == "published"

    def test_city_and_topic_gone_from_the_files_are_not_served(self, blank: Session) -> None:
        """Their rows stay for what refers to them, but nobody is offered them."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        chelm = replace(LUBLIN, slug="chelm", info_point="line", urgent={"medical": ("line",)})
        only = replace(LINE, categories=("health.doctor",))
        load(blank, dataset(only, city=chelm, topics={"health.doctor": "x"}), now=MONDAY)

        cities = {city.id: city.active for city in blank.scalars(select(City))}
        terms = {term.code: term.active for term in blank.scalars(select(TaxonomyTerm))}
        assert cities == {"lublin": False, "chelm": True}
        assert terms["health.dental"] is False
        assert terms["health.doctor"] is True

    def test_city_is_brought_up_to_date(self, blank: Session) -> None:
        """Languages in another order and another information point arrive."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        changed = replace(LUBLIN, host_languages=("en", "pl"), info_point="line")
        load(blank, dataset(CLINIC, LINE, city=changed), now=MONDAY)

        city = blank.get_one(City, "lublin")
        assert [row.language for row in city.languages] == ["en", "pl"]
        assert blank.scalars(select(InfoPoint.service_id)).all() == ["line"]


WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=8)
ENTRIES = st.builds(
    replace,
    st.just(CLINIC),
    organization=WORDS,
    scope=st.sampled_from(["city", "region", "national"]),
    address=st.just("") | WORDS,
    phones=st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple),
    languages=st.lists(st.sampled_from(["pl", "uk", "ar"]), unique=True).map(tuple),
    cost=st.sampled_from([None, "free", "paid"]),
    confidential=st.booleans(),
)


@given(first=ENTRIES, second=ENTRIES)
@settings(max_examples=15, deadline=None)
def test_twice_is_once(migrated: Engine, first: Entry, second: Entry) -> None:
    """From any state, importing an entry gives that entry, and importing it again nothing."""
    with undone(migrated) as session:
        load(session, dataset(first, LINE), now=MONDAY)
        load(session, dataset(second, LINE), now=MONDAY)
        assert read_entry(service(session)) == second

        again = load(session, dataset(second, LINE), now=MONDAY)
        assert again == ImportReport(unchanged=("clinic", "line"))


def counts() -> tuple[int, int]:
    """Return how many entries of ``data/`` are shown, and how many wait for staff."""
    shown = [entry.shown for entry in read_dataset(DATA).entries.values()]
    return sum(shown), len(shown) - sum(shown)


class TestRealData:
    """The whole of ``data/``."""

    def test_again_is_unchanged(self, filled: Engine) -> None:
        """All entries are as they are in the files."""
        shown, queued = counts()
        report = import_data(filled, DATA, now=MONDAY)

        same = f"{shown + queued} unchanged, 0 kept, {queued} queued"
        assert str(report).startswith(f"0 added, 0 changed, 0 withdrawn, {same}; ")
        translations = len(read_dataset(DATA).translations)
        assert report.translations == TranslationReport(
            unchanged=translations, outdated=report.translations.outdated
        )

    def test_what_has_no_contact_is_not_published(self, imported: Session) -> None:
        """Entries without contact or with only a website of a secret place, and inactive ones."""
        published = select(func.count()).select_from(Service)
        published = published.where(Service.editorial_state == "published")

        assert imported.scalar(published) == counts()[0]

    def test_nothing_is_imported_if_the_database_refuses_one_row(self, migrated: Engine) -> None:
        """A failure in the middle leaves no half."""
        broken = replace(CLINIC, categories=("health.nothing",))
        with pytest.raises(Exception, match=r"(?i)foreign key"), migrated.begin() as connection:
            load(Session(connection), dataset(LINE, broken), now=MONDAY)

        with Session(migrated) as session:
            assert session.scalar(select(func.count()).select_from(Service)) == 0

"""Import of translations: what staff said stays."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from services_db.entries import Entry
from services_db.translated import TranslationReport
from services_db.translations import Translation
from tests.services_db.conftest import undone
from tests.services_db.small_data import CLINIC, service
from tests.services_db.translating import (
    NEWER,
    NOTE,
    NOTED,
    WORDS,
    bring,
    by_staff,
    row,
    said,
    state,
)


class TestStaff:
    """What staff wrote or accepted."""

    def test_a_text_of_staff_is_never_overwritten(self, blank: Session) -> None:
        """The files' text is kept out, and that is said."""
        bring(blank)
        by_staff(blank)

        assert bring(blank, said()) == TranslationReport(unchanged=1, kept=1)
        assert state(blank) == ("Лікарки.", "current")

    def test_an_accepted_text_is_never_overwritten(self, blank: Session) -> None:
        """The same words, accepted: nothing new in the files is nothing to report."""
        bring(blank, said())
        accepted = row(blank)
        assert accepted is not None
        accepted.state = "current"
        blank.flush()

        assert bring(blank, said()) == TranslationReport(unchanged=1)
        newer = said("Інші лікарі.", state="current")
        assert bring(blank, newer) == TranslationReport(unchanged=1, kept=1)
        assert bring(blank) == TranslationReport(unchanged=1)
        assert state(blank) == ("Лікарі.", "current")

    @pytest.mark.parametrize("words", ["Лікарки.", ""])
    def test_an_edited_text_is_theirs_though_not_accepted(
        self, blank: Session, words: str
    ) -> None:
        """It differs from what was imported; taken away, it does not come back."""
        bring(blank, said())
        edited = row(blank)
        assert edited is not None
        edited.text, edited.state = words, "machine" if words else "missing"
        blank.flush()

        assert bring(blank, said()) == TranslationReport(unchanged=1)
        assert bring(blank, said("Інші.")) == TranslationReport(unchanged=1, kept=1)
        assert state(blank) == (words, "machine" if words else "missing")

    def test_a_machine_s_text_from_elsewhere_is_replaced(self, blank: Session) -> None:
        """Nobody wrote it, nobody accepted it."""
        bring(blank)
        by_staff(blank, state="machine")

        assert bring(blank, said()) == TranslationReport(changed=1)

    def test_a_gap_is_filled(self, blank: Session) -> None:
        """A row that says that a text is missing is no text of staff."""
        bring(blank)
        by_staff(blank, state="missing", text="")

        assert bring(blank, said()) == TranslationReport(changed=1)
        assert state(blank) == ("Лікарі.", "machine")

    def test_a_gap_stays_a_gap_when_its_source_changes(self, blank: Session) -> None:
        """What is missing cannot be outdated."""
        bring(blank)
        by_staff(blank, state="missing", text="")

        assert bring(blank, clinic=NEWER) == TranslationReport(unchanged=1)
        assert state(blank) == ("", "missing")

    def test_files_that_catch_up_with_staff_are_no_conflict(self, blank: Session) -> None:
        """Once the file says what staff said, there is nothing to keep out."""
        bring(blank)
        by_staff(blank)

        assert bring(blank, said("Лікарки.")) == TranslationReport(unchanged=1)

    def test_a_text_of_staff_outlives_its_source(self, blank: Session) -> None:
        """Nobody reads it any more, and nobody's work is thrown away."""
        bring(blank)
        by_staff(blank)
        silent = replace(CLINIC, texts=CLINIC.texts[1:])

        assert bring(blank, clinic=silent) == TranslationReport(changed=1, outdated=1)
        assert bring(blank, clinic=silent) == TranslationReport(unchanged=1, outdated=1)
        assert state(blank) == ("Лікарки.", "outdated")

    def test_a_text_of_staff_is_outdated_too_and_stays(self, blank: Session) -> None:
        """Its source changed: readers see the source, staff see their words."""
        bring(blank)
        by_staff(blank)
        newer = said("Медсестри.", source="Nurses.")
        report = bring(blank, newer, clinic=NEWER)

        assert report == TranslationReport(changed=1, kept=1, outdated=1)
        assert state(blank) == ("Лікарки.", "outdated")

    def test_an_accepted_text_of_another_source_gives_way(self, blank: Session) -> None:
        """What was accepted said something else; the file's words are for the new source."""
        bring(blank, said())
        accepted = row(blank)
        assert accepted is not None
        accepted.state = "current"
        blank.flush()
        newer = said("Медсестри.", source="Nurses.")
        first = bring(blank, newer, clinic=NEWER)
        again = bring(blank, newer, clinic=NEWER)

        assert (first, again) == (TranslationReport(changed=1), TranslationReport(unchanged=1))

    def test_translations_are_held_against_what_staff_wrote(self, blank: Session) -> None:
        """Staff changed the English text and took a phone away: the files' words do not fit."""
        bring(blank)
        clinic = service(blank)
        english = next(t for t in clinic.texts if (t.field, t.language) == ("description", "en"))
        english.text, clinic.phones = "Nurses.", clinic.phones[1:]
        blank.flush()

        assert bring(blank, said(), NOTED) == TranslationReport(added=1, kept=1, outdated=1)
        assert (state(blank), state(blank, NOTE)) == (("Лікарі.", "outdated"), None)

    def test_an_original_in_the_language_is_no_translation(self, blank: Session) -> None:
        """Staff may write a text in Ukrainian themselves, made from no other."""
        bring(blank)
        by_staff(blank, source_language=None, source_hash=None)

        assert bring(blank, said()) == TranslationReport(kept=1)
        assert state(blank) == ("Лікарки.", "current")


_SAID = st.lists(
    st.builds(
        said,
        st.sampled_from(["Лікарі.", "Інші."]),
        place=st.sampled_from([WORDS, NOTE]),
        source=st.sampled_from(["Doctors.", "Nurses.", "desk", "cash desk"]),
        state=st.sampled_from(["machine", "current"]),
        language=st.sampled_from(["uk", "ar"]),
    ),
    unique_by=lambda one: (one.place, one.language),
    max_size=4,
)
_STEPS = st.lists(
    st.tuples(_SAID, st.sampled_from([CLINIC, NEWER]), st.booleans()), min_size=1, max_size=4
)


@settings(max_examples=40, deadline=None)
@given(steps=_STEPS)
def test_whatever_came_before_twice_is_once(
    migrated: Engine, steps: list[tuple[list[Translation], Entry, bool]]
) -> None:
    """Imports and acceptances in any order: the same files again change nothing."""
    with undone(migrated) as session:
        for translations, clinic, accepted in steps:
            bring(session, *translations, clinic=clinic)
            again = bring(session, *translations, clinic=clinic)
            assert (again.added, again.changed, again.removed) == (0, 0, 0)
            for text in service(session).texts if accepted else []:
                text.state = "current" if text.text else text.state
            session.flush()

"""Import of translations: what the files say comes in, what staff said stays."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from services_db.entries import Entry
from services_db.loader import load
from services_db.models import PHONE_NOTE, ServiceText, content_hash
from services_db.queries import find_services, service_card
from services_db.translated import TranslationReport
from services_db.translations import Place, Translation, short_hash
from tests.services_db.conftest import undone
from tests.services_db.small_data import CLINIC, LINE, dataset, service
from tests.services_db.support import MONDAY, SqlBudget

WORDS: Place = ("description", "")
NOTE: Place = (PHONE_NOTE, "+48817424781")
#: The clinic with another description and another note.
NEWER = replace(
    CLINIC,
    texts=(("description", "en", "Nurses."), *CLINIC.texts[1:]),
    phones=(("+48817424781", "cash desk"), ("112", "")),
)


def said(
    text: str = "Лікарі.",
    *,
    place: Place = WORDS,
    source: str = "Doctors.",
    state: str = "machine",
    language: str = "uk",
) -> Translation:
    """Return a translation as a file has it."""
    return Translation("clinic", place, language, short_hash(source), state, text)


NOTED = said("каса", place=NOTE, source="desk")


def bring(session: Session, *said: Translation, clinic: Entry = CLINIC) -> TranslationReport:
    """Import the small data with these translations; return what came of them."""
    data = dataset(clinic, LINE, translations=said)
    return load(session, data, now=MONDAY).translations


def row(session: Session, place: Place = WORDS) -> ServiceText | None:
    """Return the Ukrainian text of a place, if there is one."""
    rows = [text for text in service(session).texts if text.language == "uk"]
    return next((text for text in rows if (text.field, text.key) == place), None)


def state(session: Session, place: Place = WORDS) -> tuple[str, str] | None:
    """Return the Ukrainian text of a place and its state, if there is one."""
    found = row(session, place)
    return (found.text, found.state) if found else None


def by_staff(session: Session, **columns: str | None) -> None:
    """Give the clinic a Ukrainian description that did not come with an import."""
    values = {"text": "Лікарки.", "state": "current", "source_hash": content_hash("Doctors.")}
    session.add(
        ServiceText(
            service_id="clinic",
            field="description",
            language="uk",
            **(values | {"source_language": "en"} | columns),
        )
    )
    session.flush()


class TestFiles:
    """What the files say, where staff said nothing."""

    def test_texts_and_notes_come_in(self, blank: Session) -> None:
        """With their state, and the whole hash of what they were made from."""
        report = bring(blank, said(), NOTED)

        assert report == TranslationReport(added=2)
        assert (state(blank), state(blank, NOTE)) == (("Лікарі.", "machine"), ("каса", "machine"))
        rows = [row(blank), row(blank, NOTE)]
        assert [found and found.source_hash for found in rows] == [
            content_hash("Doctors."),
            content_hash("desk"),
        ]

    def test_twice_is_once(self, blank: Session) -> None:
        """The second time says that nothing changed."""
        bring(blank, said(), NOTED)

        assert bring(blank, said(), NOTED) == TranslationReport(unchanged=2)

    def test_a_newer_text_replaces_the_machine_s(self, blank: Session) -> None:
        """Also one that a person accepted meanwhile, in the file."""
        bring(blank, said(), NOTED)
        newer = said("Лікарі тут.", state="current")

        assert bring(blank, newer, NOTED) == TranslationReport(changed=1, unchanged=1)
        assert state(blank) == ("Лікарі тут.", "current")

    def test_what_is_gone_from_the_file_goes(self, blank: Session) -> None:
        """A text that proved wrong is taken out of the file, and so from the readers."""
        bring(blank, said(), NOTED)

        assert bring(blank, NOTED) == TranslationReport(removed=1, unchanged=1)
        assert state(blank) is None

    def test_a_hash_that_does_not_fit_is_outdated(self, blank: Session) -> None:
        """Readers see the source until the file has a newer text."""
        old = [said(source="Surgeons."), replace(NOTED, source=short_hash("till"))]

        assert bring(blank, *old) == TranslationReport(added=2, outdated=2)
        assert bring(blank, *old) == TranslationReport(unchanged=2, outdated=2)
        card = service_card(blank, "clinic", language="uk")
        assert card is not None
        assert card.description.language == "en"
        assert [phone.note and phone.note.language for phone in card.phones] == ["en", None]
        assert bring(blank, said(), NOTED) == TranslationReport(changed=2)

    def test_a_changed_source_outdates(self, blank: Session) -> None:
        """The files brought a new description and a new note, and no new translations."""
        bring(blank, said(), NOTED)
        report = bring(blank, said(), NOTED, clinic=NEWER)

        assert report == TranslationReport(changed=2, outdated=2)
        assert (state(blank), state(blank, NOTE)) == (
            ("Лікарі.", "outdated"),
            ("каса", "outdated"),
        )
        back = bring(blank, said(), NOTED)
        assert back == TranslationReport(changed=2)

    def test_a_note_goes_with_its_phone(self, blank: Session) -> None:
        """What has no source says nothing."""
        bring(blank, said(), NOTED)
        silent = replace(CLINIC, phones=(("112", ""),))

        assert bring(blank, said(), clinic=silent) == TranslationReport(unchanged=1, removed=1)

    def test_translations_stay_with_an_entry_that_left_the_files(self, blank: Session) -> None:
        """It is withdrawn, not deleted, and may come back."""
        bring(blank, said(), NOTED)
        city = replace(dataset().cities[0], info_point="line", urgent={"medical": ("line",)})
        report = load(blank, dataset(LINE, city=city), now=MONDAY)

        assert report.withdrawn == ("clinic",)
        assert report.translations == TranslationReport(unchanged=2)

    def test_a_changed_phone_keeps_the_translations(self, blank: Session) -> None:
        """Rows of an entry are written anew; its translations are not."""
        bring(blank, said(), NOTED)
        other = replace(CLINIC, email="a@b.pl")

        assert bring(blank, said(), NOTED, clinic=other) == TranslationReport(unchanged=2)


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


def test_a_list_of_translated_entries_costs_no_more(blank: Session, sql_budget: SqlBudget) -> None:
    """Texts and notes in three languages: as many statements as without any."""
    clinics = [replace(CLINIC, id=f"clinic-{n}") for n in range(12)]
    words = [
        replace(one, entry=clinic.id, language=language)
        for clinic in clinics
        for language in ("uk", "ar", "so")
        for one in (said(), NOTED)
    ]
    load(blank, dataset(CLINIC, LINE, *clinics, translations=tuple(words)), now=MONDAY)
    blank.expire_all()

    with sql_budget(13):
        cards = find_services(blank, "lublin", topic="health.doctor", language="so", limit=9)
    notes = {phone.note.language for card in cards for phone in card.phones if phone.note}
    assert len(cards) == 9
    assert "so" in notes


class TestTheFilesOwnTexts:
    """An entry may get a text of its own where a translation was."""

    def test_an_entry_s_own_text_takes_the_place_of_its_translation(self, blank: Session) -> None:
        """A translation first, then the entry's own: nothing of the former stays."""
        bring(blank, said())
        own = replace(
            CLINIC, texts=(*CLINIC.texts, ("description", "uk", "Лікарі, власний текст."))
        )

        bring(blank, clinic=own)

        kept = row(blank)
        assert kept is not None
        assert (kept.text, kept.state) == ("Лікарі, власний текст.", "current")
        assert (kept.source_language, kept.source_hash) == (None, None)

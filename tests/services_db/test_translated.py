"""Import of translations: what the files say comes in."""

from dataclasses import replace

from sqlalchemy.orm import Session

from services_db.loader import load
from services_db.models import content_hash
from services_db.queries import find_services, service_card
from services_db.translated import TranslationReport
from services_db.translations import short_hash
from tests.services_db.small_data import CLINIC, LINE, dataset
from tests.services_db.support import MONDAY, SqlBudget
from tests.services_db.translating import (
    NEWER,
    NOTE,
    NOTED,
    bring,
    row,
    said,
    state,
)


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

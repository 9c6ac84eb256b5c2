"""Import beside staff: what they did is theirs, and translations know when they no longer fit."""

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from services_db.loader import load
from services_db.models import ServiceText, content_hash
from services_db.rows import read_entry
from tests.services_db.small_data import CLINIC, LINE, LUBLIN, dataset, service
from tests.services_db.support import MONDAY


class TestStaff:
    """What staff did is theirs."""

    NEWER = replace(CLINIC, phones=(("998", ""),))

    def test_edited_entry_is_kept_and_reported(self, blank: Session) -> None:
        """A phone that staff corrected is not overwritten by the files' newer one."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        service(blank).phones[0].number = "+48810000000"
        report = load(blank, dataset(self.NEWER, LINE), now=MONDAY)

        assert report.kept == ("clinic",)
        assert service(blank).phones[0].number == "+48810000000"

    def test_confirmed_entry_is_kept_with_its_date(self, blank: Session) -> None:
        """Facts that somebody confirmed are not exchanged under the confirmation."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        service(blank).assured_date = date(2026, 11, 20)
        report = load(blank, dataset(self.NEWER, LINE), now=MONDAY)

        assert report.kept == ("clinic",)
        assert service(blank).assured_date == date(2026, 11, 20)
        assert read_entry(service(blank)) == CLINIC

    def test_withdrawn_by_staff_stays_withdrawn(self, blank: Session) -> None:
        """A place that staff took off does not come back with the next import."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        service(blank).editorial_state = "withdrawn"
        same = load(blank, dataset(CLINIC, LINE), now=MONDAY)
        newer = load(blank, dataset(self.NEWER, LINE), now=MONDAY)

        assert (same.changed, newer.kept) == ((), ("clinic",))
        assert service(blank).editorial_state == "withdrawn"

    def test_edited_entry_gone_from_the_files_is_kept(self, blank: Session) -> None:
        """Staff know of it, so it stays."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        service(blank).email = "desk@lublin.eu"
        elsewhere = replace(LUBLIN, info_point="line", urgent={"medical": ("line",)})
        report = load(blank, dataset(LINE, city=elsewhere), now=MONDAY)

        assert report.kept == ("clinic",)
        assert service(blank).editorial_state == "published"

    def test_files_that_catch_up_with_staff_are_no_conflict(self, blank: Session) -> None:
        """Once the files say what staff said, the entry is simply unchanged."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        row = service(blank)
        row.phones = [row.phones[0]]
        row.phones[0].number, row.phones[0].note = "998", ""
        blank.flush()
        report = load(blank, dataset(self.NEWER, LINE), now=MONDAY)

        assert report.unchanged == ("clinic", "line")

    def test_entry_made_by_staff_is_not_taken_over(self, blank: Session) -> None:
        """The same id in the files does not replace what staff wrote."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        service(blank).imported = None
        report = load(blank, dataset(self.NEWER, LINE), now=MONDAY)

        assert report.kept == ("clinic",)


class TestTranslations:
    """Translations outlive imports, and know when they no longer fit."""

    @staticmethod
    def translate(session: Session, source: str = "en") -> None:
        """Add a Ukrainian description made from the English one."""
        session.add(
            ServiceText(
                service_id="clinic",
                field="description",
                language="uk",
                text="Лікарі.",
                state="machine",
                source_language=source,
                source_hash=content_hash("Doctors."),
            )
        )
        session.flush()

    @staticmethod
    def state_of(session: Session) -> list[str]:
        """Return the state of the Ukrainian description, if there is one."""
        return [text.state for text in service(session).texts if text.language == "uk"]

    def test_translation_is_no_edit_and_stays(self, blank: Session) -> None:
        """A new phone arrives although there is a translation, which still fits."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        self.translate(blank)
        report = load(blank, dataset(replace(CLINIC, email="a@b.pl"), LINE), now=MONDAY)

        assert report.changed == ("clinic",)
        assert self.state_of(blank) == ["machine"]

    def test_translation_of_a_changed_text_is_outdated(self, blank: Session) -> None:
        """Its source says something else now."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        self.translate(blank)
        texts = (("description", "en", "Nurses."), *CLINIC.texts[1:])
        load(blank, dataset(replace(CLINIC, texts=texts), LINE), now=MONDAY)

        assert self.state_of(blank) == ["outdated"]

    def test_translation_of_a_text_that_is_gone_goes(self, blank: Session) -> None:
        """What has no source says nothing."""
        load(blank, dataset(CLINIC, LINE), now=MONDAY)
        self.translate(blank)
        load(blank, dataset(replace(CLINIC, texts=CLINIC.texts[1:]), LINE), now=MONDAY)

        assert self.state_of(blank) == []

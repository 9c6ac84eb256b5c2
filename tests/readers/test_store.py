"""Preferences are kept, changed and forgotten for good."""

from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text

from readers.engine import make_engine, upgrade
from readers.errors import ReadersError
from readers.models import ReaderRow
from readers.preferences import Reader, reader_id
from readers.store import Readers
from readers.tidy import tidy

DAY = date(2026, 3, 1)
ID = reader_id(b"k" * 32, "web", "a-session")
FULL = Reader(ID, "riga", "uk", language_chosen=True, plain=True, saved=("a", "b"))


def readers(database: Engine, day: date = DAY) -> Readers:
    """Return the store on a fixed day."""
    return Readers(database, today=lambda: day)


def test_an_unknown_reader_is_blank(database: Engine) -> None:
    """Reading keeps nothing: a reader nobody saved has no day last seen."""
    assert readers(database).get(ID) == Reader(ID)


def test_a_saved_reader_comes_back_whole(database: Engine) -> None:
    """Every preference survives, with the day it was saved."""
    saved = readers(database).save(FULL)

    assert readers(database).get(ID) == saved
    assert saved.last_seen == DAY
    assert saved.saved == ("a", "b")


def test_saving_twice_keeps_the_later(database: Engine) -> None:
    """A reader has one row; the newest preferences count."""
    store = readers(database)
    store.save(FULL)
    store.save(Reader(ID, "lublin"))

    assert store.get(ID) == Reader(ID, "lublin", last_seen=DAY)


def test_touch_keeps_the_day_only_of_readers_we_know(database: Engine) -> None:
    """A visit makes no row, but renews the day of one there is."""
    readers(database).touch(Reader(ID))
    assert readers(database).get(ID).last_seen is None

    known = readers(database).save(FULL)
    readers(database, date(2026, 3, 2)).touch(known)
    assert readers(database).get(ID).last_seen == date(2026, 3, 2)


def test_forget_deletes_and_says_so(database: Engine) -> None:
    """After forgetting nothing is kept; a second time there is nothing to forget."""
    store = readers(database)
    store.save(FULL)

    assert store.forget(ID) is True
    assert store.get(ID) == Reader(ID)
    assert store.forget(ID) is False


def swept(database: Engine, day: date = DAY) -> int:
    """Delete what is too old on a day; return how many readers there were."""
    return tidy(database, today=lambda: day)


def test_sweep_takes_those_unseen_for_a_year(database: Engine) -> None:
    """Twelve months unused and a reader is gone; a day less and they stay."""
    other = reader_id(b"k" * 32, "web", "other")
    readers(database, date(2025, 2, 28)).save(FULL)
    readers(database, date(2025, 3, 1)).save(Reader(other, "riga"))

    assert swept(database) == 1
    assert readers(database).get(ID).last_seen is None
    assert readers(database).get(other).city == "riga"


def blocked_on(database: Engine) -> list[object]:
    """Return the days on which readers blocked the bot, None for those who have not."""
    with database.connect() as connection:
        return list(connection.scalars(select(ReaderRow.blocked_on)))


def test_a_reader_who_blocked_the_bot_goes_after_30_days(database: Engine) -> None:
    """29 days later all is still there, 30 days later it is not; others stay."""
    other = reader_id(b"k" * 32, "telegram", "other")
    readers(database).save(FULL)
    readers(database).save(Reader(other, "riga"))
    readers(database).note_blocked(ID, blocked=True)

    assert swept(database, DAY + timedelta(days=29)) == 0
    assert swept(database, DAY + timedelta(days=30)) == 1
    assert readers(database).get(ID) == Reader(ID)
    assert readers(database).get(other).city == "riga"


def test_the_first_day_of_a_block_counts(database: Engine) -> None:
    """Hearing of the same block again does not keep a reader's preferences longer."""
    readers(database).save(FULL)
    readers(database).note_blocked(ID, blocked=True)
    readers(database, DAY + timedelta(days=9)).note_blocked(ID, blocked=True)

    assert blocked_on(database) == [DAY]


@pytest.mark.parametrize("back", ["noted", "saved"])
def test_who_comes_back_is_kept(database: Engine, back: str) -> None:
    """Unblocking the bot, or writing to it again, ends the 30 days."""
    readers(database).save(FULL)
    readers(database).note_blocked(ID, blocked=True)

    if back == "noted":
        readers(database).note_blocked(ID, blocked=False)
    else:
        readers(database).save(FULL)

    assert blocked_on(database) == [None]
    assert swept(database, DAY + timedelta(days=30)) == 0


def test_a_block_keeps_nothing_of_a_stranger(database: Engine) -> None:
    """Who has no preferences gets no row by blocking the bot."""
    readers(database).note_blocked(ID, blocked=True)

    assert blocked_on(database) == []


def test_a_block_changes_no_preference(database: Engine) -> None:
    """A reader is read as before, the day last seen too; the block itself is not shown."""
    saved = readers(database).save(FULL)
    readers(database, DAY + timedelta(days=1)).note_blocked(ID, blocked=True)

    assert readers(database).get(ID) == saved
    assert "blocked_on" not in {field.name for field in fields(Reader)}


def test_check_passes_and_changes_nothing(database: Engine) -> None:
    """A healthy database passes and holds what it held."""
    saved = readers(database).save(FULL)
    readers(database).check()

    assert readers(database).get(ID) == saved


def test_check_fails_without_tables(sqlite: Engine) -> None:
    """A database without our tables is not healthy."""
    with pytest.raises(ReadersError):
        readers(sqlite).check()


def test_an_error_names_no_reader(sqlite: Engine) -> None:
    """Not even the hashed id gets into an error that a log may show."""
    with pytest.raises(ReadersError) as caught:
        readers(sqlite).get(ID)

    assert ID not in str(caught.value)
    assert ID not in str(caught.value.__cause__)


def test_the_database_refuses_an_id_that_is_no_hash(database: Engine) -> None:
    """A raw chat id can never become a reader's id, whoever writes it."""
    with pytest.raises(ReadersError):
        readers(database).save(Reader("12345"))


def files(folder: Path) -> bytes:
    """Return all bytes of the database's files, journal included."""
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def test_forgotten_readers_are_gone_from_the_files(tmp_path: Path) -> None:
    """After forgetting neither the database nor its journal holds the id or the preferences."""
    engine = make_engine(f"sqlite:///{tmp_path}/readers.db")
    upgrade(engine)
    store = readers(engine)
    store.save(FULL)
    assert ID.encode() in files(tmp_path)

    store.forget(ID)

    assert ID.encode() not in files(tmp_path)
    engine.dispose()


def test_the_file_is_its_owner_s_alone(tmp_path: Path) -> None:
    """Nobody else on the machine can read the database or its journal."""
    engine = make_engine(f"sqlite:///{tmp_path}/deep/readers.db")
    upgrade(engine)

    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "deep").iterdir()}
    assert set(modes.values()) == {0o600}
    engine.dispose()


def test_journal_and_deletion_are_set_on_each_connection(sqlite: Engine) -> None:
    """Deleted rows are overwritten, writers do not stop readers, a commit is on the disk."""
    with sqlite.connect() as connection:
        found = [
            connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "secure_delete", "synchronous")
        ]
    assert found == ["wal", 1, 2]

"""Connections with the guarantees the room relies on."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from services_db.engine import make_engine, session_factory, write_connection, writing
from services_db.migrate import upgrade
from services_db.models import TaxonomyTerm


def test_sqlite_is_set_up(tmp_path: Path) -> None:
    """WAL, foreign keys and a busy timeout, in a folder that is made on the way."""
    engine = make_engine(f"sqlite:///{tmp_path}/var/services.db")
    pragmas = ("journal_mode", "foreign_keys", "busy_timeout")
    with engine.connect() as connection:
        actual = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in pragmas]
    engine.dispose()

    assert actual == ["wal", 1, 10_000]


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_is_spoken_by_psycopg_3(scheme: str) -> None:
    """Whatever a hosting provider writes before ``://``, the driver is psycopg 3."""
    engine = make_engine(f"{scheme}://someone@127.0.0.1/x")

    assert engine.driver == "psycopg"


def _write_half(engine: Engine) -> None:
    with writing(engine) as session:
        session.add(TaxonomyTerm(code="health", position=0, description="x"))
        session.flush()
        session.add(TaxonomyTerm(code="x.y", parent_code="x", position=0, description="x"))


def test_writing_is_all_or_nothing(empty: Engine) -> None:
    """An error within ``writing`` leaves nothing behind."""
    upgrade(empty)
    with pytest.raises(IntegrityError):
        _write_half(empty)

    with session_factory(empty)() as session:
        assert session.query(TaxonomyTerm).count() == 0


def test_readers_do_not_wait_for_the_writer(empty: Engine) -> None:
    """While an import writes, answers come from what was there before."""
    upgrade(empty)
    with writing(empty) as session:
        session.add(TaxonomyTerm(code="health", position=0, description="x"))
        session.flush()
        with session_factory(empty)() as reader:
            assert reader.query(TaxonomyTerm).count() == 0


def test_one_writer_at_a_time(empty: Engine) -> None:
    """A second writer waits until the first is done."""
    done: list[str] = []

    def second() -> None:
        with write_connection(empty):
            done.append("second")

    with write_connection(empty):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(timeout=0.3)
        done.append("first")
    thread.join(timeout=10)

    assert done == ["first", "second"]

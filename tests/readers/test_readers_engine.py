"""Migrations of the readers' tables."""

from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect

import readers
from readers.engine import upgrade
from readers.errors import ReadersError
from readers.models import Base
from readers.preferences import Reader
from readers.store import Readers
from tests.readers.posts import ANNA, SetClock, make_inbox, run


def test_models_and_migrations_agree(database: Engine) -> None:
    """The migrated tables are exactly the ones the models describe."""
    with database.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": "readers_version", "compare_type": True}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_upgrading_twice_changes_nothing(database: Engine) -> None:
    """Every start may upgrade."""
    upgrade(database)

    names = set(inspect(database).get_table_names())
    assert names == {"readers", "inbox", "outbox", "updates_taken", "readers_version"}


def test_exactly_these_columns_are_kept(database: Engine) -> None:
    """What is kept about a person is what the privacy text says; more needs a decision."""
    columns = {column["name"] for column in inspect(database).get_columns("readers")}

    assert columns == {
        "id",
        "city",
        "language",
        "language_chosen",
        "plain",
        "saved",
        "last_seen",
        "blocked_on",
    }


@pytest.mark.parametrize("table", ["inbox", "outbox"])
def test_what_waits_has_exactly_these_columns(database: Engine, table: str) -> None:
    """Of who waits there is a hash and a seal, nothing else about a person."""
    columns = {column["name"] for column in inspect(database).get_columns(table)}

    assert columns == {
        "id",
        "chat",
        "body",
        "received",
        "not_before",
        "worker",
        "lease_until",
        "tries",
    }


@pytest.fixture(
    params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)],
)
def old(request: pytest.FixtureRequest) -> Engine:
    """Each kind of database as the first revision made it, with one reader."""
    engine: Engine = request.getfixturevalue(request.param)
    config = Config()
    config.set_main_option("script_location", str(Path(readers.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "r0001")
    run(
        engine,
        "INSERT INTO readers (id, city, language, language_chosen, plain, saved, last_seen)"  # noqa: S608
        f" VALUES ('{ANNA}', 'riga', 'uk', true, false, '[\"a\"]', '2026-03-01')",
    )
    return engine


KEPT = Reader(ANNA, "riga", "uk", language_chosen=True, saved=("a",), last_seen=date(2026, 3, 1))


def test_upgrading_keeps_the_readers(old: Engine, clock: SetClock) -> None:
    """Preferences of an older version are read as they were, and updates can wait."""
    upgrade(old)

    assert Readers(old).get(ANNA) == KEPT
    assert make_inbox(old, clock).record(7, ANNA, {"text": "ask"}) == "new"


def test_an_upgrade_that_breaks_changes_nothing(old: Engine) -> None:
    """Stopped half way, nothing of it remains: the next start can do it whole."""
    run(old, "CREATE TABLE updates_taken (in_the_way INTEGER)")
    with pytest.raises(ReadersError):
        upgrade(old)

    assert "inbox" not in inspect(old).get_table_names()
    run(old, "DROP TABLE updates_taken")
    upgrade(old)
    assert Readers(old).get(ANNA) == KEPT


def test_ids_are_never_given_again(database: Engine, clock: SetClock) -> None:
    """A row's number is not reused after it is gone: a late worker cannot end another's row."""
    inbox = make_inbox(database, clock)
    inbox.record(1, ANNA, {})
    [first] = inbox.take(1)
    inbox.done(first)
    inbox.record(2, ANNA, {})
    [other] = inbox.take(1)

    assert other.id > first.id
    assert inbox.done(first) is False

"""Migrations of the readers' tables."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect

from readers.engine import upgrade
from readers.models import Base


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

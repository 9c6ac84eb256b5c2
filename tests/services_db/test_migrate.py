"""The migrations make the tables the models describe, on both databases, and unmake them."""

from concurrent.futures import ThreadPoolExecutor

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Engine, inspect, text

from services_db.migrate import VERSION_TABLE, downgrade, upgrade
from services_db.models import Base


def test_migrations_make_what_the_models_describe(empty: Engine) -> None:
    """Alembic finds nothing to change between the migrated tables and the models."""
    upgrade(empty)

    with empty.connect() as connection:
        options = {"version_table": VERSION_TABLE, "compare_type": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_every_check_of_the_models_is_in_the_database(empty: Engine) -> None:
    """Alembic compares no CHECK constraints, so their names are compared here."""
    upgrade(empty)

    inspector = inspect(empty)
    actual = {
        check["name"]
        for table in Base.metadata.tables
        for check in inspector.get_check_constraints(table)
    }
    expected = {
        check.name
        for table in Base.metadata.tables.values()
        for check in table.constraints
        if isinstance(check, CheckConstraint)
    }
    assert actual == expected
    assert len(expected) > 20


def test_down_and_up_again(empty: Engine) -> None:
    """Going back drops every table of the room but its version; coming again makes them."""
    upgrade(empty)
    full = set(inspect(empty).get_table_names())
    downgrade(empty)

    assert set(inspect(empty).get_table_names()) == {VERSION_TABLE}
    upgrade(empty)
    assert set(inspect(empty).get_table_names()) == full


def test_tables_of_others_are_left_alone(empty: Engine) -> None:
    """Readers' and conversations' tables may share the database."""
    with empty.begin() as connection:
        connection.execute(text("CREATE TABLE readers (id VARCHAR PRIMARY KEY)"))
    upgrade(empty)
    downgrade(empty)

    assert "readers" in inspect(empty).get_table_names()


def test_two_processes_may_upgrade_at_once(empty: Engine) -> None:
    """The second waits for the first and then has nothing to do."""
    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(upgrade, empty) for _ in range(2)]

    assert [future.exception() for future in done] == [None, None]

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


def test_keys_of_the_models_are_in_the_database(empty: Engine) -> None:
    """Alembic compares no primary keys either."""
    upgrade(empty)

    inspector = inspect(empty)
    for name, table in Base.metadata.tables.items():
        found = inspector.get_pk_constraint(name)
        assert found["constrained_columns"] == list(table.primary_key.columns.keys()), name
        assert found["name"] == f"pk_{name}"


def test_texts_outlive_the_change_of_their_table(empty: Engine) -> None:
    """Translated phone notes came later: what was there stays, and stays when they go."""
    texts = "SELECT field, language, text, state FROM service_text ORDER BY field"
    kept = [("description", "uk", "Лікарі", "current"), ("name", "en", "Clinic", "current")]
    upgrade(empty, "0001")
    with empty.begin() as connection:
        for statement in _ONE_SERVICE.split(";"):
            connection.execute(text(statement))
    upgrade(empty)
    with empty.begin() as connection:
        assert connection.execute(text(texts)).all() == kept
        connection.execute(text(_NOTE))
    downgrade(empty, "0001")

    with empty.connect() as connection:
        assert connection.execute(text(texts)).all() == kept
    checks = {check["name"] for check in inspect(empty).get_check_constraints("service_text")}
    assert {"ck_service_text_field", "ck_service_text_original"} <= checks
    assert "ck_service_text_key" not in checks


_ONE_SERVICE = """
INSERT INTO organization (id, country, name)
VALUES ('00000000000000000000000000000001', 'PL', 'Clinic');
INSERT INTO service (id, organization_id, country, scope, status, editorial_state, confidence,
    confidential, email, url, assurer_email, source_date, source_note, last_modified)
VALUES ('clinic', '00000000000000000000000000000001', 'PL', 'national', 'active', 'draft',
    'verified', FALSE, '', '', '', '', '', '2026-11-23 09:00:00');
INSERT INTO service_text (service_id, field, language, text, state)
VALUES ('clinic', 'name', 'en', 'Clinic', 'current');
INSERT INTO service_text (service_id, field, language, text, state, source_language, source_hash)
VALUES ('clinic', 'description', 'uk', 'Лікарі', 'current', 'en', 'x')
"""
_NOTE = """
INSERT INTO service_text
    (service_id, field, key, language, text, state, source_language, source_hash)
VALUES ('clinic', 'phone_note', '112', 'uk', 'каса', 'machine', 'en', 'x')
"""


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

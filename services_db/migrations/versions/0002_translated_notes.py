"""Translated phone notes, and what the import last wrote of a translation."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_FIELDS = "'name', 'description', 'eligibility_description', 'caveat', 'alert'"
_KEY_BEFORE = ("service_id", "field", "language")
_KEY_AFTER = ("service_id", "field", "key", "language")
_FIELD = op.f("ck_service_text_field")
_CHECKS = {
    op.f("ck_service_text_key"): "(field = 'phone_note') = (key <> '')",
    op.f("ck_service_text_note_is_translated"): (
        "field <> 'phone_note' OR source_language IS NOT NULL"
    ),
}


def upgrade() -> None:
    """Make the change."""
    with op.batch_alter_table("service_text", copy_from=_table(_KEY_BEFORE)) as table:
        for column in _columns():
            table.add_column(column)
        table.drop_constraint(op.f("pk_service_text"), type_="primary")
        table.create_primary_key(op.f("pk_service_text"), list(_KEY_AFTER))
        table.drop_constraint(_FIELD, type_="check")
        table.create_check_constraint(_FIELD, f"field IN ({_FIELDS}, 'phone_note')")
        for name, condition in _CHECKS.items():
            table.create_check_constraint(name, condition)


def downgrade() -> None:
    """Undo the change; the translated notes go."""
    op.execute("DELETE FROM service_text WHERE field = 'phone_note'")
    checks = [sa.CheckConstraint(condition, name=name) for name, condition in _CHECKS.items()]
    before = _table(_KEY_AFTER, *_columns(), *checks)
    with op.batch_alter_table("service_text", copy_from=before) as table:
        for name in _CHECKS:
            table.drop_constraint(name, type_="check")
        table.drop_constraint(_FIELD, type_="check")
        table.create_check_constraint(_FIELD, f"field IN ({_FIELDS})")
        table.drop_constraint(op.f("pk_service_text"), type_="primary")
        for column in _columns():
            table.drop_column(column.name)
        table.create_primary_key(op.f("pk_service_text"), list(_KEY_BEFORE))


def _columns() -> list[sa.Column]:
    return [
        sa.Column("key", sa.String(), nullable=False, server_default=""),
        sa.Column("imported_hash", sa.String(), nullable=True),
    ]


def _table(key: tuple[str, ...], *more: sa.schema.SchemaItem) -> sa.Table:
    """Return the table as it is before a change: SQLite tells Alembic nothing of its checks."""
    return sa.Table(
        "service_text",
        sa.MetaData(),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("source_language", sa.String(), nullable=True),
        sa.Column("source_hash", sa.String(), nullable=True),
        *more,
        sa.CheckConstraint("field <> ''", name=_FIELD),  # taken away by its name
        sa.CheckConstraint(
            "(state = 'missing') = (text = '')", name=op.f("ck_service_text_missing_is_empty")
        ),
        sa.CheckConstraint(
            "NOT (field = 'name' AND state = 'machine')", name=op.f("ck_service_text_machine_name")
        ),
        sa.CheckConstraint(
            "source_language IS NOT NULL OR state = 'current'",
            name=op.f("ck_service_text_original"),
        ),
        sa.CheckConstraint(
            "state IN ('current', 'outdated', 'machine', 'missing')",
            name=op.f("ck_service_text_state"),
        ),
        sa.CheckConstraint(
            "(source_language IS NULL) = (source_hash IS NULL)",
            name=op.f("ck_service_text_source"),
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_service_text_service_id")
        ),
        sa.PrimaryKeyConstraint(*key, name=op.f("pk_service_text")),
    )

"""The readers' preferences."""

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "readers",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("city", sa.String(30), nullable=True),
        sa.Column("language", sa.String(12), nullable=True),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        sa.Column("plain", sa.Boolean(), nullable=False),
        sa.Column("saved", sa.JSON(), nullable=False),
        sa.Column("last_seen", sa.Date(), nullable=False),
        sa.CheckConstraint("length(id) = 64", name="ck_readers_id_is_a_hash"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_readers_last_seen", "readers", ["last_seen"])


def downgrade() -> None:
    """Drop the table."""
    op.drop_index("ix_readers_last_seen", table_name="readers")
    op.drop_table("readers")

"""Inbox, outbox, numbers of updates taken, and the day a reader blocked the bot."""

import sqlalchemy as sa
from alembic import op

revision = "r0002"
down_revision = "r0001"
branch_labels = None
depends_on = None

_MOMENT = sa.Double()  # seconds since 1970, UTC


def upgrade() -> None:
    """Make the tables."""
    for name in ("inbox", "outbox"):
        op.create_table(
            name,
            sa.Column(
                "id",
                sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
                primary_key=True,
                autoincrement=True,
            ),
            sa.Column("chat", sa.String(64), nullable=False),
            sa.Column("body", sa.Text(), nullable=False),
            sa.Column("received", _MOMENT, nullable=False),
            sa.Column("not_before", _MOMENT, nullable=False),
            sa.Column("worker", sa.String(100), nullable=True),
            sa.Column("lease_until", _MOMENT, nullable=False),
            sa.Column("tries", sa.Integer(), nullable=False),
            sa.CheckConstraint("length(chat) = 64", name=f"ck_{name}_chat_is_a_hash"),
            sqlite_autoincrement=True,
        )
        op.create_index(f"ix_{name}_chat", name, ["chat", "id"])
    op.create_table(
        "updates_taken",
        sa.Column("update_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("received", _MOMENT, nullable=False),
    )
    op.create_index("ix_updates_taken_received", "updates_taken", ["received"])
    op.add_column("readers", sa.Column("blocked_on", sa.Date(), nullable=True))


def downgrade() -> None:
    """Drop the tables."""
    with op.batch_alter_table("readers") as readers:
        readers.drop_column("blocked_on")
    op.drop_table("updates_taken")
    op.drop_table("outbox")
    op.drop_table("inbox")

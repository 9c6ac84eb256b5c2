"""The readers' table: what is kept about a person is exactly these columns."""

from datetime import date

from sqlalchemy import JSON, CheckConstraint, Index, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """The readers' own tables; they share a database with others, never a migration history."""


class ReaderRow(Base):
    """One reader's preferences, under a keyed hash of the channel and the chat."""

    __tablename__ = "readers"
    __table_args__ = (
        CheckConstraint("length(id) = 64", name="ck_readers_id_is_a_hash"),
        Index("ix_readers_last_seen", "last_seen"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    city: Mapped[str | None] = mapped_column(String(30))
    language: Mapped[str | None] = mapped_column(String(12))
    language_chosen: Mapped[bool] = mapped_column(default=False)
    plain: Mapped[bool] = mapped_column(default=False)
    saved: Mapped[list[str]] = mapped_column(JSON, default=list)
    last_seen: Mapped[date]  #: a day, no time

"""The readers' tables: what is kept about a person is exactly these columns."""

from datetime import date

from sqlalchemy import JSON, BigInteger, CheckConstraint, Double, Index, Integer, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

#: SQLite counts up by itself only in a column that is an INTEGER to the letter.
_RowId = BigInteger().with_variant(Integer, "sqlite")
_Moment: Double[float] = Double()  # seconds since 1970, UTC


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
    blocked_on: Mapped[date | None]  #: the day on which the reader blocked the bot


class PostRow(Base):
    """What inbox and outbox have in common: who it is for, what it is, who works on it."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(_RowId, primary_key=True, autoincrement=True)
    chat: Mapped[str] = mapped_column(String(64))  #: the reader's id: order holds within it
    body: Mapped[str] = mapped_column(Text)  #: encrypted (``readers.sealing``)
    received: Mapped[float] = mapped_column(_Moment)
    not_before: Mapped[float] = mapped_column(_Moment)
    worker: Mapped[str | None] = mapped_column(String(100))  #: who works on it
    lease_until: Mapped[float] = mapped_column(_Moment)  #: after this anybody may take it
    tries: Mapped[int] = mapped_column(default=0)


class InboxRow(PostRow):
    """An update that waits for its answer; deleted with the answer's first row in the outbox."""

    __tablename__ = "inbox"
    __table_args__ = (
        CheckConstraint("length(chat) = 64", name="ck_inbox_chat_is_a_hash"),
        Index("ix_inbox_chat", "chat", "id"),
        {"sqlite_autoincrement": True},
    )


class OutboxRow(PostRow):
    """A message on its way to a reader; deleted once it is sent."""

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint("length(chat) = 64", name="ck_outbox_chat_is_a_hash"),
        Index("ix_outbox_chat", "chat", "id"),
        {"sqlite_autoincrement": True},
    )


class TakenRow(Base):
    """The number of an update that was taken in: a repeat of it is no news. Nobody's data."""

    __tablename__ = "updates_taken"
    __table_args__ = (Index("ix_updates_taken_received", "received"),)

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    received: Mapped[float] = mapped_column(_Moment)

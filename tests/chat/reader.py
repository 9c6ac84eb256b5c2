"""The reader of the tests of a conversation: what they do, and what is kept about them."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine as Database

from chat.incoming import Answer, Incoming
from readers.preferences import Reader, reader_id
from readers.store import Readers
from tests.chat.fakes import KEY, SESSION, FakeEngine, conversation_with

ID = reader_id(KEY, "web", SESSION)


def said(**act: Any) -> Incoming:
    """Return one act of the tests' reader."""
    return Incoming("web", SESSION, **act)


def kept(database: Database) -> Reader:
    """Return what is kept about the tests' reader."""
    return Readers(database).get(ID)


def all_bytes(folder: Path) -> bytes:
    """Return what is in a folder's files."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def answered(engine: FakeEngine, database: Database, **act: Any) -> Answer:
    """Return the answer to one act."""
    return await conversation_with(engine, database).answer(said(**act))

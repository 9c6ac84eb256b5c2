"""What a person on Telegram says, where they are and who they are stands in no file in clear."""

import os
import signal
import sqlite3
from collections.abc import Iterator

import pytest

from tests.conversation.conftest import TOKEN, WEBHOOK_SECRET, System, start, stop
from tests.conversation.processes import PARTS, child, recovered

pytestmark = pytest.mark.rasa

WORDS = "moja siostra Zenobija Kwapiszewska zniknela, potrzebuje lekarza"
PLACE = (51.234567, 22.543217)


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Return a running system of this module's own, with a webhook."""
    running = start(tmp_path_factory.mktemp("watched"), webhook=True)
    yield running
    stop(running)


def traces(system: System, chat_id: int) -> list[tuple[str, bytes]]:
    """Return which file holds what it must not: journals and logs included."""
    wanted = [b"Zenobija", b"Kwapiszewska", b"51.234567", b"22.543217", b"Olena"]
    wanted += [str(chat_id).encode(), chat_id.to_bytes(8, "big"), chat_id.to_bytes(6, "big")]
    wanted += [TOKEN.encode(), WEBHOOK_SECRET.encode()]
    files = [path for path in system.var_dir.rglob("*") if path.is_file()]
    assert {"readers.db", "readers.db-wal", "bot.log"} <= {path.name for path in files}
    return [(path.name, word) for path in files for word in wanted if word in path.read_bytes()]


def rows(system: System, table: str) -> int:
    """Return how many rows a table of the readers' database has."""
    path = f"file:{system.var_dir}/readers.db?mode=ro"
    connection = sqlite3.connect(path, uri=True)
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
    finally:
        connection.close()


def test_while_it_waits_and_afterwards_nothing_is_in_clear(watched):
    """The engine hangs: words and place wait in the inbox, encrypted; afterwards they are gone."""
    person = watched.api.person(language_code="pl")
    person.start("lublin")
    person.wait_for(lambda messages: len(messages) >= 2, 30)
    engine = child(watched, PARTS["rasa"])
    os.kill(engine, signal.SIGSTOP)
    try:
        person.write(WORDS)
        person.location(*PLACE)
        watched.api.wait_taken(30)
        waiting, seen = rows(watched, "inbox"), traces(watched, person.id)
    finally:
        os.kill(engine, signal.SIGCONT)

    assert waiting >= 1
    assert seen == []
    person.wait_for(lambda messages: len(messages) >= 4, 60)
    assert recovered(watched)
    assert traces(watched, person.id) == []
    assert (rows(watched, "inbox"), rows(watched, "readers")) == (0, 1)


def test_forget_leaves_no_row(watched):
    """After /forget the reader's row, and what waited for them, are gone."""
    person = watched.api.person(language_code="pl")
    person.start("riga")
    person.wait_for(lambda messages: len(messages) >= 2, 30)
    before = rows(watched, "readers")

    person.write("/forget")
    person.wait_for(lambda messages: len(messages) >= 3, 30)
    watched.api.wait_for(lambda: rows(watched, "outbox") == 0, 30)

    assert rows(watched, "readers") == before - 1
    assert traces(watched, person.id) == []


def test_a_wrong_secret_changes_nothing(watched):
    """Who does not know the secret cannot bring an update."""
    before = rows(watched, "updates_taken")

    for secret in ("", "wrong", WEBHOOK_SECRET[:-1]):
        assert watched.bring({"update_id": 1}, secret) == 403

    assert rows(watched, "updates_taken") == before

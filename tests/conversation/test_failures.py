"""When a part hangs or dies: an apology in the reader's language, no trace of the words."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conversation.conftest import System, entries, kinds, start, stop, text
from tests.conversation.processes import child, recovered

pytestmark = pytest.mark.rasa

SECRET = "zaginela moja corka Oksanochka Wyrwidab"


@pytest.fixture(scope="module")
def fragile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Return a running system of this module's own, whose parts may be stopped and killed."""
    running = start(tmp_path_factory.mktemp("fragile"))
    yield running
    stop(running)


def traces(system: System, *words: str) -> list[str]:
    """Return the files that hold one of the words: logs, databases, their WAL, everything."""
    files = [path for path in system.var_dir.rglob("*") if path.is_file()]
    assert any(path.suffix == ".log" for path in files)
    assert any("conversations.db" in path.name for path in files)
    wanted = [word.encode() for word in words]
    return [path.name for path in files if any(word in path.read_bytes() for word in wanted)]


def test_a_hanging_action_server_is_an_apology_and_leaves_no_trace(fragile):
    """Within the time-out the reader gets 112 and the information point; no file has the words."""
    reader = fragile.reader()
    reader(start="lublin", language="pl")
    actions = child(fragile, "ostoja.serve actions")
    os.kill(actions, signal.SIGSTOP)
    try:
        began = time.monotonic()
        answer = reader(text=SECRET)
        took = time.monotonic() - began
        health, _ = fragile.get("/healthz")
    finally:
        os.kill(actions, signal.SIGCONT)

    assert took < 14
    assert answer["language"] == "pl"
    assert "112" in text(answer)
    assert health == 503
    assert recovered(fragile)
    assert traces(fragile, "Oksanochka", "Wyrwidab", reader.session) == []


def test_a_killed_action_server_comes_back(fragile):
    """The reader who asks meanwhile gets an apology; the next question is answered."""
    reader = fragile.reader()
    reader(start="lublin", language="en")
    os.kill(child(fragile, "ostoja.serve actions"), signal.SIGKILL)

    meanwhile = reader(text="I need a doctor")

    assert "112" in text(meanwhile) or entries(meanwhile)
    assert recovered(fragile)
    assert entries(reader(text="I need a doctor"))


def test_a_killed_engine_comes_back_and_the_conversation_goes_on(fragile):
    """City and topic were kept: 'more' goes on where the reader was."""
    reader = fragile.reader()
    reader(start="lublin", language="en")
    first = reader(text="I need a doctor")
    os.kill(child(fragile, "nlu.serve"), signal.SIGKILL)

    meanwhile = reader(text="I need a lawyer")
    assert "112" in text(meanwhile)
    assert kinds(meanwhile)

    assert recovered(fragile)
    more = reader(button="t:health.doctor:3")
    assert entries(more)
    assert not set(entries(first)) & set(entries(more))


def test_nothing_a_reader_says_is_in_any_file(fragile):
    """Also when all goes well: not in a log, not in a database, not in its WAL."""
    reader = fragile.reader()
    reader(text=f"potrzebuję prawnika w Lublinie, {SECRET}")
    reader(location={"latitude": 51.23456, "longitude": 22.54321})

    assert traces(fragile, "Oksanochka", "51.23456", "22.54321", reader.session) == []


def test_it_stops_cleanly(tmp_path):
    """Ctrl-C ends every process and the command says so."""
    running = start(tmp_path)
    pids = [child(running, words) for words in ("nlu.serve", "serve actions", "serve web")]

    assert stop(running) == 0
    assert "stopped" in (tmp_path / "out.log").read_text(encoding="utf-8")
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)

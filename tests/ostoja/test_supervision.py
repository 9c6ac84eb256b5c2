"""Children are started, watched, started again, and never left behind."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ostoja.settings import PROJECT
from ostoja.supervision import Child, Plan, configuration, is_healthy, last_lines

SECONDS = 40.0  #: more than anything here takes on a busy machine


@dataclass
class Running:
    """A supervising process and the ports of its two children."""

    process: subprocess.Popen[str]
    ports: tuple[int, int]

    def read_until(self, words: str) -> list[str]:
        """Return the lines up to one that contains the words."""
        lines: list[str] = []
        assert self.process.stdout is not None
        for line in self.process.stdout:
            lines.append(line)
            if words in line:
                return lines
        raise AssertionError(f"{words!r} was never said: {lines}")

    def end(self, signal_number: int) -> tuple[int, str]:
        """Send a signal; return the exit code and what was still said."""
        self.process.send_signal(signal_number)
        said, _ = self.process.communicate(timeout=SECONDS)
        return self.process.returncode, said

    def answering(self) -> list[bool]:
        """Return which children answer."""
        return [is_healthy(f"http://127.0.0.1:{port}/") for port in self.ports]


def free_ports() -> tuple[int, int]:
    """Return two ports nobody listens on."""
    with (
        socket.create_server(("127.0.0.1", 0)) as one,
        socket.create_server(("127.0.0.1", 0)) as two,
    ):
        return one.getsockname()[1], two.getsockname()[1]


def until(condition: Callable[[], bool]) -> None:
    """Wait for something to become true."""
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[str], Running]]:
    """Return what starts a supervised pair; the second child is of the given kind."""
    started: list[subprocess.Popen[str]] = []

    def start_pair(kind: str) -> Running:
        ports = free_ports()
        script = [sys.executable, "-m", "tests.ostoja.supervised", str(tmp_path), kind]
        process = subprocess.Popen(
            [*script, *map(str, ports)], stdout=subprocess.PIPE, text=True, cwd=PROJECT
        )
        started.append(process)
        return Running(process, ports)

    yield start_pair
    for process in started:
        if process.poll() is None:
            process.terminate()
            process.wait(timeout=SECONDS)
        if process.stdout:
            process.stdout.close()


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_stops_everything_cleanly(
    start: Callable[[str], Running], stop: signal.Signals
) -> None:
    """Ctrl-C, SIGTERM and a closed terminal end all children; nothing is left on the ports."""
    running = start("serves")
    running.read_until("all ready")
    assert running.answering() == [True, True]

    code, said = running.end(stop)

    assert (code, said.strip().splitlines()[-1]) == (0, "stopped")
    assert running.answering() == [False, False]


def test_progress_is_told_child_by_child(start: Callable[[str], Running]) -> None:
    """Each child's line comes before the last word."""
    lines = start("serves").read_until("all ready")

    assert [line.split(":")[0].strip() for line in lines] == ["one", "two", "all ready"]


def test_a_dead_child_is_started_again(start: Callable[[str], Running], tmp_path: Path) -> None:
    """A killed child is back soon, with a line that says so."""
    running = start("serves")
    running.read_until("all ready")
    log = tmp_path / "log" / "supervisor.log"
    until(lambda: log.read_text().count("entered RUNNING") == 2)
    pid = int(log.read_text().split("spawned: 'one' with pid ")[1].split()[0])

    os.kill(pid, signal.SIGKILL)

    running.read_until("one: stopped by itself, starting it again")
    running.read_until("one: ready after")
    until(lambda: running.answering() == [True, True])
    assert f"'one' with pid {pid}" in log.read_text()
    assert log.read_text().count("spawned: 'one'") == 2


def test_five_deaths_stop_everything_with_the_last_lines(
    start: Callable[[str], Running],
) -> None:
    """A child that cannot live ends the whole, and says its last words; no other is left."""
    running = start("dies")
    said, _ = running.process.communicate(timeout=SECONDS)

    assert running.process.returncode == 1
    assert said.count("two: stopped by itself") == 4
    assert "failed: two stopped 5 times within a minute" in said
    assert "these are my last words" in said
    assert running.answering() == [False, False]


def test_a_child_that_is_never_healthy_stops_everything(
    start: Callable[[str], Running],
) -> None:
    """Waiting has an end."""
    running = start("deaf")
    said, _ = running.process.communicate(timeout=SECONDS)

    assert running.process.returncode == 1
    assert "failed: two is not ready after 5 s" in said


@pytest.mark.skipif(not shutil.which("setpriv"), reason="needs Linux's setpriv")
def test_children_do_not_outlive_a_killed_supervisor(start: Callable[[str], Running]) -> None:
    """Even after kill -9 the ports are free for the next start."""
    running = start("serves")
    running.read_until("all ready")

    running.process.kill()
    running.process.wait(timeout=SECONDS)

    until(lambda: running.answering() == [False, False])


def plan_of(child: Child, var_dir: Path) -> Plan:
    """Return a plan of one child."""
    return Plan([child], var_dir, var_dir, say=lambda _: None, ready=lambda: None)


def test_nothing_listens_for_commands(tmp_path: Path) -> None:
    """The supervisor has no control socket to protect."""
    made = configuration(plan_of(Child("a", ["true"], "http://x/"), tmp_path))

    assert "http_server" not in made
    assert "rpcinterface" not in made


def test_blanks_quotes_and_percent_signs_reach_the_child(tmp_path: Path) -> None:
    """Paths and addresses arrive as they are, whatever is in them."""
    child = Child("a", ["run me", "50%", 'say "x"'], "http://x/", {"EMPTY": "", "ODD": 'a"%,b'})
    made = configuration(plan_of(child, tmp_path / "10% off"))

    assert "'run me' 50%% 'say \"x\"'" in made
    assert 'EMPTY="",ODD="a\\"%%,b"' in made
    assert "10%% off" in made


def test_last_lines_are_few_and_readable(tmp_path: Path) -> None:
    """Only the end of a long log is shown; broken bytes and a missing file are survived."""
    log = tmp_path / "a.log"
    log.write_bytes(b"\n".join(b"line %d \xff" % number for number in range(10_000)))

    assert last_lines(log, 2).splitlines() == ["line 9998 \ufffd", "line 9999 \ufffd"]
    assert last_lines(tmp_path / "none.log") == "(it wrote nothing)"

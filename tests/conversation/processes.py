"""Finds the processes of a running system, and sees whether they all answer."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.conversation.conftest import System

_PATIENCE = 90

#: What a part's command line holds.
PARTS = {"bot": "ostoja.serve bot", "rasa": "nlu.serve", "actions": "ostoja.serve actions"}


def child(system: System, words: str) -> int:
    """Return the process id of a child of this system by words of its command line."""
    found = find_child(system, words)
    return found if found is not None else pytest.fail(f"no process with {words!r}")


def find_child(system: System, words: str) -> int | None:
    """Return the same, or None while there is none."""
    mark = f"OSTOJA_VAR_DIR={system.var_dir}\0".encode()
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        try:
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            ours = mark in (folder / "environ").read_bytes()
        except OSError:
            continue
        if ours and words in command and "setpriv" not in command:
            return int(folder.name)
    return None


def kill(system: System, part: str) -> bool:
    """Kill a part with SIGKILL; say whether it ran."""
    pid = find_child(system, PARTS[part])
    if pid is None:
        return False
    os.kill(pid, signal.SIGKILL)
    return True


def recovered(system: System) -> bool:
    """Return whether every part answers again within the patience."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if system.get("/healthz")[0] == 200:
            return True
        time.sleep(0.5)
    return False

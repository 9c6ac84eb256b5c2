"""Starts the whole system for a measurement or a test, with its own data and ports."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_PATIENCE = 240
_PORTS = ("OSTOJA_WEB_PORT", "OSTOJA_RASA_PORT", "OSTOJA_ACTIONS_PORT", "OSTOJA_BOT_PORT")


def start(
    var_dir: Path, settings: Mapping[str, str] | None = None
) -> tuple[str, subprocess.Popen[bytes]]:
    """Start an Ostoja that keeps everything in ``var_dir``; return its address once it is ready.

    Args:
        var_dir: an empty folder.
        settings: environment variables beside this process's own.

    Raises:
        RuntimeError: it did not become ready; holds what it printed.
    """
    ports = {name: str(free_port()) for name in _PORTS}
    own = {"OSTOJA_VAR_DIR": str(var_dir), **ports, **(settings or {})}
    log = var_dir / "out.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "ostoja", "run"],
            env={**os.environ, **own},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    deadline = time.monotonic() + _PATIENCE
    while "ready: open" not in (said := log.read_text(encoding="utf-8")):
        if process.poll() is not None or time.monotonic() > deadline:
            process.kill()
            process.wait()
            raise RuntimeError(said)
        time.sleep(0.3)
    return f"http://127.0.0.1:{ports['OSTOJA_WEB_PORT']}", process


def stop(process: subprocess.Popen[bytes]) -> int:
    """Stop everything as Ctrl-C does; return the exit code."""
    process.send_signal(signal.SIGINT)
    return process.wait(timeout=60)


@contextmanager
def running(var_dir: Path) -> Iterator[str]:
    """Give the address of an Ostoja that keeps everything in ``var_dir``; stop it afterwards."""
    address, process = start(var_dir)
    try:
        yield address
    finally:
        stop(process)


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])

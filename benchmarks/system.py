"""Starts the whole system for a measurement or a test, with its own data and ports."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PATIENCE = 240
_PORTS = ("OSTOJA_WEB_PORT", "OSTOJA_RASA_PORT", "OSTOJA_ACTIONS_PORT")


def start(var_dir: Path) -> tuple[str, subprocess.Popen[bytes]]:
    """Start an Ostoja that keeps everything in ``var_dir``; return its address once it is ready.

    Raises:
        RuntimeError: it did not become ready; holds what it printed.
    """
    ports = {name: str(_free_port()) for name in _PORTS}
    log = var_dir / "out.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "ostoja", "run"],
            env={**os.environ, "OSTOJA_VAR_DIR": str(var_dir), **ports},
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


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])

"""What every test has: golden files that can be updated, and no network but this machine."""

import ipaddress
import socket
from typing import Any

import pytest

_connect = socket.socket.connect


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add our options; golden files written anew are then reviewed like prose."""
    parser.addoption("--update-golden", action="store_true", help="Write golden files anew.")
    parser.addoption("--soak", action="store_true", help="Ten times as much of the long tests.")


def _only_here(self: socket.socket, address: Any) -> None:
    if self.family in (socket.AF_INET, socket.AF_INET6):
        host = "127.0.0.1" if address[0] == "localhost" else address[0]
        if not ipaddress.ip_address(host).is_loopback:
            raise AssertionError(f"a test went out to the network: {host}")
    _connect(self, address)


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Any:
    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", _only_here)
    yield
    patch.undo()

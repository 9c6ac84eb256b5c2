"""Headers of every answer."""

import pytest

from tests.web.client import Client

PATHS = ["/", "/api/page", "/healthz", "/static/chat.js", "/nothing"]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_is_locked_down(client: Client, path: str) -> None:
    """Pages, files, data and errors alike carry the strict policy and set no cookie."""
    headers = client.get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))

    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["img-src"] == "'self'"
    assert policy["base-uri"] == policy["form-action"] == policy["frame-ancestors"] == "'none'"
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in headers


def test_nothing_said_is_kept_by_the_browser(client: Client) -> None:
    """Page and answers are not stored; files are checked again each time."""
    assert client.get("/").headers["cache-control"] == "no-store"
    assert client.post("/api/chat", json={}).headers["cache-control"] == "no-store"
    assert client.get("/static/chat.css").headers["cache-control"] == "no-cache"

"""The bot's own addresses: who may bring updates, and whether it says that it is well."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.doors import MAX_BODY, SECRET_HEADER, create_app
from bot.front import Webhook
from tests.bot.running import Running
from tests.bot_api import BotApi, Person

_SECRET = "a-secret-of-the-tests"
_HOOK = Webhook("https://bot.example.org/some/where?x=1", _SECRET)
_PATH = "/some/where"
_RIGHT = {SECRET_HEADER: _SECRET}


def _client(parts: Running, webhook: Webhook | None) -> httpx.AsyncClient:
    app = create_app(
        bot=parts.bot,
        front=parts.front,
        queue=parts.queue,
        webhook=webhook,
        check=lambda: asyncio.to_thread(parts.readers.check),
    )
    transport = httpx.ASGITransport(app=app)
    return httpx.AsyncClient(transport=transport, base_url="http://bot.test")


@pytest.fixture
async def door(parts: Running) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a bot with a webhook."""
    async with _client(parts, _HOOK) as client:
        yield client


@pytest.fixture
def update(api: BotApi, olena: Person) -> dict[str, Any]:
    """An update as Telegram brings it."""
    return api.update(olena.write("hello"))


async def test_an_update_with_the_secret_is_taken(
    door: httpx.AsyncClient, parts: Running, update: dict[str, Any]
) -> None:
    """It is in the inbox when Telegram hears 200; a repeat hears the same."""
    for _ in range(2):
        answer = await door.post(_PATH, json=update, headers=_RIGHT)
        assert (answer.status_code, parts.inbox.waiting()) == (200, 1)


@pytest.mark.parametrize(
    "given",
    [None, b"", b"wrong", _SECRET[:-1].encode(), f"{_SECRET}x".encode(), "ключ".encode(), b"\xff"],
)
async def test_without_the_secret_nothing_is_taken(
    door: httpx.AsyncClient, parts: Running, update: dict[str, Any], given: bytes | None
) -> None:
    """A missing, wrong or unreadable secret is refused, and the answer does not show ours."""
    headers = {} if given is None else {SECRET_HEADER.encode(): given}
    answer = await door.post(_PATH, json=update, headers=headers)

    assert answer.status_code == 403
    assert _SECRET not in answer.text
    assert parts.inbox.waiting() == 0


async def test_a_stranger_s_long_body_is_not_read(door: httpx.AsyncClient, parts: Running) -> None:
    """The secret is asked for first."""
    answer = await door.post(_PATH, content=_unread())

    assert answer.status_code == 403


async def _unread() -> AsyncIterator[bytes]:
    yield b"x"
    raise AssertionError("read to its end")


@pytest.mark.parametrize(("size", "status"), [(MAX_BODY, 200), (MAX_BODY + 1, 413)])
async def test_a_body_may_be_so_long(
    door: httpx.AsyncClient, update: dict[str, Any], size: int, status: int
) -> None:
    """A megabyte is taken, one byte more is not."""
    body = json.dumps(update).encode()
    answer = await door.post(_PATH, content=body + b" " * (size - len(body)), headers=_RIGHT)

    assert answer.status_code == status


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{}",
        b'{"message": {}}',
        b'{"update_id": "7"}',
        b'{"update_id": true}',
        b'{"update_id": 1e400}',
        b"[" * 100_000,
    ],
)
async def test_what_is_no_update_is_refused(
    door: httpx.AsyncClient, parts: Running, body: bytes
) -> None:
    """Nonsense gets 400, whatever it is, and its words are not repeated."""
    answer = await door.post(_PATH, content=body, headers=_RIGHT)

    assert (answer.status_code, answer.json()) == (400, {"status": "not an update"})
    assert parts.inbox.waiting() == 0


@pytest.mark.parametrize(
    "body",
    [
        {"update_id": 5},
        {"update_id": 6, "message": {}},
        {"update_id": 7, "message": "x"},
        {"update_id": 8, "brand_new": {"a": 1}},
    ],
)
async def test_an_update_we_cannot_use_is_acknowledged(
    door: httpx.AsyncClient, parts: Running, body: dict[str, Any]
) -> None:
    """It would come again for hours, and the chat's next ones behind it."""
    answer = await door.post(_PATH, json=body, headers=_RIGHT)

    assert answer.status_code == 200
    assert parts.inbox.waiting() == 0


async def test_what_cannot_be_written_down_gets_503(
    door: httpx.AsyncClient, parts: Running, update: dict[str, Any]
) -> None:
    """Telegram sends it again."""
    parts.execute("DROP TABLE inbox")
    answer = await door.post(_PATH, json=update, headers=_RIGHT)

    assert answer.status_code == 503


@pytest.mark.parametrize("number", [2**63, -1])
async def test_a_number_no_database_holds_is_refused(
    door: httpx.AsyncClient, update: dict[str, Any], number: int
) -> None:
    """An impossible update number is no error of ours."""
    answer = await door.post(_PATH, json={**update, "update_id": number}, headers=_RIGHT)

    assert answer.status_code == 400


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD"])
async def test_only_post_is_let_in(door: httpx.AsyncClient, method: str) -> None:
    """Other methods are refused, with and without the secret."""
    assert (await door.request(method, _PATH, headers=_RIGHT)).status_code == 405
    assert (await door.request(method, _PATH)).status_code == 405


@pytest.mark.parametrize("path", ["/", "/telegram", "/some/where/else", "/some", "/docs"])
async def test_updates_are_taken_at_the_webhook_s_path_alone(
    door: httpx.AsyncClient, update: dict[str, Any], path: str
) -> None:
    """The path is the one of ``TELEGRAM_WEBHOOK_URL``."""
    answer = await door.post(path, json=update, headers=_RIGHT)

    assert answer.status_code in (404, 405)


async def test_a_webhook_without_a_path_is_the_root(
    parts: Running, update: dict[str, Any]
) -> None:
    """An address of a host alone is a usable webhook."""
    async with _client(parts, Webhook("https://bot.example.org", _SECRET)) as door:
        assert (await door.post("/", json=update, headers=_RIGHT)).status_code == 200


@pytest.mark.parametrize("path", ["/", _PATH, "/telegram"])
async def test_nothing_is_taken_when_polling(
    parts: Running, update: dict[str, Any], path: str
) -> None:
    """Without a webhook no address takes updates."""
    async with _client(parts, None) as door:
        assert (await door.post(path, json=update, headers=_RIGHT)).status_code == 404
    assert parts.inbox.waiting() == 0


async def test_life_is_shown_whatever_is_away(door: httpx.AsyncClient, parts: Running) -> None:
    """``/livez`` answers as long as the process does."""
    parts.execute("DROP TABLE readers")

    assert (await door.get("/livez")).status_code == 200


async def test_health_is_telegram_and_the_inbox(door: httpx.AsyncClient, parts: Running) -> None:
    """``/healthz`` says which of both is away."""

    async def health() -> tuple[int, dict[str, bool]]:
        answer = await door.get("/healthz")
        return answer.status_code, answer.json()["parts"]

    assert await health() == (503, {"telegram": False, "inbox": True})
    await parts.start()
    assert await health() == (200, {"telegram": True, "inbox": True})
    parts.execute("ALTER TABLE readers RENAME TO away")
    assert await health() == (503, {"telegram": True, "inbox": False})
    parts.execute("ALTER TABLE away RENAME TO readers")
    await parts.stop()
    assert await health() == (503, {"telegram": False, "inbox": True})

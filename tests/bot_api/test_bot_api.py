"""The emulator under the library the bot is built with."""

import asyncio
from typing import Any

import httpx
import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)
from telegram.ext import ExtBot, Updater
from telegram.request import HTTPXRequest

from tests.bot_api import BotApi, Person
from tests.bot_api.conftest import TOKEN, Caller


def _bot(api: BotApi) -> ExtBot[Any]:
    return ExtBot(TOKEN, base_url=f"{api.url}/bot")


async def test_the_library_polls_and_confirms(api: BotApi) -> None:
    """What people do reaches the library's updater, which acknowledges it when it stops."""
    person = api.person(language_code="ar")
    queue: asyncio.Queue[object] = asyncio.Queue()
    async with _bot(api) as bot, Updater(bot, queue) as updater:
        await updater.start_polling(timeout=20)
        started = person.start("lublin_health")
        update = await asyncio.wait_for(queue.get(), 10)
        await updater.stop()
    assert isinstance(update, Update)
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.update_id == started
    assert update.message.text == "/start lublin_health"
    assert update.message.from_user.language_code == "ar"
    assert api.pending == []


async def test_the_library_sends(api: BotApi, olena: Person) -> None:
    """A message sent by the library stands in the person's chat with its text and buttons."""
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Menu", callback_data="m")]])
    async with _bot(api) as bot:
        await bot.send_message(olena.id, "<b>Добрий</b> день", "HTML", reply_markup=keys)
    (sent,) = olena.messages
    assert (sent.html, sent.text, sent.payloads) == (
        "<b>Добрий</b> день",
        "Добрий день",
        ["m"],
    )


async def test_the_library_understands_refusals(
    api: BotApi, olena: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each refusal becomes the exception the library has for Telegram's own."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    stranger = api.person()
    async with _bot(api) as bot:
        with pytest.raises(BadRequest, match=r"(?i)can't parse entities"):
            await bot.send_message(olena.id, "a < b", "HTML")
        with pytest.raises(Forbidden, match=r"(?i)can't initiate"):
            await bot.send_message(stranger.id, "hello")
        api.fail("sendMessage", 429, retry_after=7)
        with pytest.raises(RetryAfter):
            await bot.send_message(olena.id, "hello")
        api.drop("sendMessage")
        with pytest.raises(NetworkError):
            await bot.send_message(olena.id, "hello")
        await bot.set_webhook("https://example.org/hook")
        with pytest.raises(Conflict):
            await bot.get_updates()
    assert olena.messages == []


async def test_the_library_knows_a_wrong_token(api: BotApi) -> None:
    """A token Telegram does not know is what the library calls invalid."""
    async with HTTPXRequest() as request, HTTPXRequest() as polls:
        bot = ExtBot[Any](
            "123456:another", f"{api.url}/bot", request=request, get_updates_request=polls
        )
        with pytest.raises(InvalidToken):
            await bot.get_me()


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        (f"/bot{TOKEN}/getNothing", 404, "Not Found: method not found"),
        ("/bot123456:another/getMe", 401, "Unauthorized"),
        ("/botnothing/getMe", 404, "Not Found"),
        ("/elsewhere", 404, "Not Found"),
    ],
)
def test_wrong_addresses(api: BotApi, path: str, status: int, description: str) -> None:
    """An unknown method, a wrong token and another path are refused in Telegram's words."""
    answer = httpx.get(api.url + path, trust_env=False)
    assert answer.status_code == status
    assert answer.json() == {"ok": False, "error_code": status, "description": description}


def test_every_way_to_give_parameters(api: BotApi, olena: Person) -> None:
    """Address, form, multipart form and JSON all carry parameters, nested ones as JSON text."""
    url = f"{api.url}/bot{TOKEN}/sendMessage"
    keys = '{"inline_keyboard": [[{"text": "x", "callback_data": "m"}]]}'
    params = {"chat_id": str(olena.id), "text": "Привіт & ok", "reply_markup": keys}
    with httpx.Client(trust_env=False) as client:
        for answer in (
            client.get(url, params=params),
            client.post(url, data=params),
            client.post(url, files={name: (None, value) for name, value in params.items()}),
            client.post(url.replace("sendM", "SENDm"), json=params),
        ):
            assert answer.status_code == 200, answer.text
    assert [(sent.text, sent.payloads) for sent in olena.messages] == [("Привіт & ok", ["m"])] * 4


@pytest.mark.parametrize(
    ("kind", "body", "reason"),
    [
        ("application/json", b"{", "can't parse JSON object"),
        ("application/json", b"[]", "JSON object expected"),
        ("application/x-www-form-urlencoded", b"text=%ff", "must be encoded in UTF-8"),
        (
            "application/x-www-form-urlencoded",
            b"reply_markup={",
            "can't parse reply markup JSON object",
        ),
    ],
)
def test_bodies_that_cannot_be_read(api: BotApi, kind: str, body: bytes, reason: str) -> None:
    """A body of the wrong form is a bad request, not an error of the server."""
    url = f"{api.url}/bot{TOKEN}/sendMessage"
    answer = httpx.post(url, content=body, headers={"Content-Type": kind}, trust_env=False)
    assert answer.status_code == 400
    assert reason in answer.json()["description"]


def test_get_me(call: Caller) -> None:
    """The bot learns its own id from the token, and its name."""
    me = call("getMe").result
    assert (me["id"], me["username"], me["is_bot"]) == (123456, "ostoja_bot", True)


def test_calls_are_recorded(api: BotApi, call: Caller, olena: Person) -> None:
    """Every request is kept with its proper name, parameters and status."""
    call("sendmessage", chat_id=olena.id, text="hello")
    call("sendMessage", chat_id=olena.id, text="")
    assert [(one.method, one.params["text"], one.status) for one in api.calls] == [
        ("sendMessage", "hello", 200),
        ("sendMessage", "", 400),
    ]


@pytest.mark.parametrize("method", ["logOut", "close"])
def test_the_bot_may_go(call: Caller, method: str) -> None:
    """Logging out and closing are accepted."""
    assert call(method).result is True

"""The bot as a whole: how it finds Telegram, and what it says when it cannot."""

import asyncio
import contextlib
from typing import Self

import pytest
from sqlalchemy import Engine as Database

from bot.front import BotError, Webhook
from bot.updates import ALLOWED_UPDATES
from readers.errors import ReadersError
from tests.bot.running import TOKEN, Clock, EchoEngine, Running, said, soon
from tests.bot_api import BotApi, Person

_HOOK = Webhook("http://127.0.0.1:9/telegram", "a-secret-of-the-tests")


class _Passage:
    """An address that leads to the emulator when it is opened, and hangs up before."""

    def __init__(self, url: str) -> None:
        self.opened, self.refused = asyncio.Event(), asyncio.Event()
        self.url = ""
        self._host, _, self._port = url.removeprefix("http://").partition(":")

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        self.url = "http://127.0.0.1:{1}".format(*self._server.sockets[0].getsockname())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self.opened.is_set():
            self.refused.set()
            writer.close()
            return
        inner_reader, inner_writer = await asyncio.open_connection(self._host, int(self._port))
        await asyncio.gather(_pump(reader, inner_writer), _pump(inner_reader, writer))


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while data := await source.read(65536):
            sink.write(data)
            await sink.drain()
    sink.close()


async def test_telegram_that_is_away_is_waited_for(
    api: BotApi,
    database: Database,
    engine: EchoEngine,
    clock: Clock,
    olena: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Without a network the bot tries again, says so, and then answers what waited."""
    olena.write("hello")
    async with _Passage(api.url) as passage:
        bot = Running(api, database, engine, clock, url=passage.url)
        starting = asyncio.create_task(bot.start())
        await asyncio.wait_for(passage.refused.wait(), 10)
        assert not bot.front.connected
        passage.opened.set()
        await starting
        assert await said(olena, 1) == ["heard hello"]
        assert bot.front.connected
        await bot.stop()

    assert "no word from Telegram" in caplog.text
    assert TOKEN not in caplog.text


async def test_a_wrong_token_ends_with_what_to_do(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> None:
    """Trying again would not help: the bot stops and names the variable, not the token."""
    bot = Running(api, database, engine, clock, token="123456:another-token-for-tests")
    with pytest.raises(BotError) as refused:
        await bot.front.run()

    assert str(refused.value).startswith("Telegram refuses TELEGRAM_BOT_TOKEN: ")
    assert "another-token" not in str(refused.value)
    assert not bot.front.connected


@pytest.mark.parametrize("webhook", [None, _HOOK])
async def test_a_token_revoked_later_ends_the_bot(
    api: BotApi,
    database: Database,
    engine: EchoEngine,
    clock: Clock,
    webhook: Webhook | None,
) -> None:
    """The library would stop asking for updates and say nothing: the bot would be deaf."""
    bot = Running(api, database, engine, clock, webhook=webhook, watch_every=0.05)
    await bot.start()
    for method in ("getMe", "getUpdates"):
        api.fail(method, 401, times=99)
    assert bot.task is not None

    with pytest.raises(BotError, match="TELEGRAM_BOT_TOKEN"):
        await asyncio.wait_for(bot.task, 10)
    bot.task = None


async def test_a_refused_poll_is_not_the_last(
    parts: Running, api: BotApi, engine: EchoEngine, olena: Person
) -> None:
    """A server in between that says 404 for a moment does not make the bot deaf."""
    api.fail("getUpdates", 404)
    await parts.start()
    olena.write("hello")

    assert await said(olena, 1) == ["heard hello"]


async def test_a_webhook_that_somebody_removed_is_set_again(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> None:
    """Whoever polls once with the same token removes it: the bot would be deaf from then on."""
    bot = Running(api, database, engine, clock, webhook=_HOOK, watch_every=0.05)
    await bot.start()
    await bot.bot.delete_webhook()
    await soon(api.wait_for, lambda: len(api.calls_of("setWebhook")) == 2)
    await bot.stop()


async def test_it_can_be_stopped_before_polling_began(parts: Running, api: BotApi) -> None:
    """A stop while Telegram refuses is a stop, not a fault."""
    api.fail("deleteWebhook", 500, times=99)
    task = asyncio.create_task(parts.front.run())
    await soon(api.wait_for, lambda: api.calls_of("deleteWebhook"))
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_bot_without_a_name_is_refused(
    database: Database, engine: EchoEngine, clock: Clock
) -> None:
    """Links to the bot need its username."""
    with BotApi(TOKEN, "") as nameless, pytest.raises(BotError, match="username"):
        await Running(nameless, database, engine, clock).front.run()


async def test_a_database_without_tables_ends_the_bot(parts: Running) -> None:
    """Nothing could be written down: the process ends and says so."""
    parts.execute("DROP TABLE inbox")

    with pytest.raises(ReadersError):
        await parts.front.run()


async def test_telegram_that_wants_us_to_wait_is_obeyed(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> None:
    """Told to wait two seconds, the bot does not ask after one."""
    api.fail("getMe", 429, retry_after=2)
    bot = Running(api, database, engine, clock)
    await bot.start()
    await bot.stop()

    first, second = api.calls_of("getMe")[:2]
    assert second.at - first.at >= 2


async def test_polling_removes_a_webhook(parts: Running, api: BotApi, olena: Person) -> None:
    """A webhook of an earlier set-up would keep every update from us; what waits is kept."""
    await parts.bot.set_webhook("http://127.0.0.1:9/of-another-day")
    olena.write("hello")
    await parts.start()

    assert await said(olena, 1) == ["heard hello"]
    assert (await parts.bot.get_webhook_info()).url == ""


async def test_a_webhook_is_set_with_its_secret(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> None:
    """Telegram hears where, with which secret, and what to send; a fault is tried again."""
    api.fail("setWebhook", 500)
    bot = Running(api, database, engine, clock, webhook=_HOOK)
    await bot.start()
    await soon(api.wait_for, lambda: len(api.calls_of("setWebhook")) == 2)
    await bot.stop()

    call = api.calls_of("setWebhook")[-1]
    assert (call.status, call.params["url"]) == (200, _HOOK.url)
    assert call.params["secret_token"] == _HOOK.secret
    assert call.params["allowed_updates"] == list(ALLOWED_UPDATES)
    assert api.polls == 0


async def test_a_webhook_that_telegram_refuses_ends_the_bot(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> None:
    """Trying the same wrong address for ever would look like a Telegram that is away."""
    api.fail("setWebhook", 400, description="Bad Request: bad webhook: port not allowed")
    bot = Running(api, database, engine, clock, webhook=_HOOK)

    with pytest.raises(BotError, match="port not allowed"):
        await bot.front.run()


async def test_only_what_is_answered_is_asked_for(bot: Running, api: BotApi) -> None:
    """Telegram does not bring what the bot would throw away."""
    call = await soon(api.wait_for, lambda: api.calls_of("deleteWebhook"))
    await bot.stop()

    assert call
    assert api.calls_of("getUpdates")[0].params["allowed_updates"] == list(ALLOWED_UPDATES)


async def test_two_bots_of_one_token_are_told_apart_from_a_fault(
    bot: Running, api: BotApi, olena: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """Telegram's conflict is said in words, and the bot goes on when the other is gone."""
    api.fail("getUpdates", 409)
    olena.write("one")
    await said(olena, 1)
    olena.write("two")

    assert await said(olena, 2) == ["heard one", "heard two"]
    assert "another process asks Telegram for this bot's updates" in caplog.text


async def test_connected_says_whether_telegram_answers(
    api: BotApi, database: Database, engine: EchoEngine, clock: Clock
) -> None:
    """It is false before, while Telegram is away, and after."""
    bot = Running(api, database, engine, clock, watch_every=0.05)
    assert not bot.front.connected
    await bot.start()
    assert bot.front.connected
    before = len(api.calls_of("getMe"))
    api.fail("getMe", 502, times=20)
    await soon(api.wait_for, lambda: len(api.calls_of("getMe")) >= before + 4)
    assert not bot.front.connected
    await soon(api.wait_for, lambda: len(api.calls_of("getMe")) >= before + 23)
    assert bot.front.connected
    await bot.stop()
    assert not bot.front.connected

"""Delivery to a webhook: in order, secret, and never skipped."""

import threading

import pytest

from tests.bot_api import BotApi, Person
from tests.bot_api.conftest import Caller
from tests.bot_api.receiver import BREAKS, Receiver


def test_delivery(api: BotApi, call: Caller, olena: Person) -> None:
    """Updates that waited and new ones are delivered with the secret, then forgotten."""
    with Receiver() as bot:
        assert call("setWebhook", url=bot.url, secret_token="s-3_cret").result is True
        written = olena.write("hello")
        ids = bot.wait(2)
        api.wait_taken()
    assert ids[1] == written
    assert bot.updates == [api.update(update_id) for update_id in ids]
    assert bot.secrets == ["s-3_cret", "s-3_cret"]


def test_no_secret_no_header(call: Caller, olena: Person) -> None:
    """Without a secret there is no header for one."""
    with Receiver() as bot:
        call("setWebhook", url=bot.url)
        bot.wait(1)
    assert bot.secrets == [None]


@pytest.mark.parametrize("status", [302, 400, 500])
def test_a_refused_update_comes_again_before_the_next(
    api: BotApi, call: Caller, status: int
) -> None:
    """Anything but 2xx brings the same update again, and the chat's next one waits for it."""
    person = api.person()
    first, second = person.write("a"), person.write("b")
    with Receiver() as bot:
        bot.statuses.extend([status, 204])
        call("setWebhook", url=bot.url)
        assert bot.wait(3) == [first, first, second]
        api.wait_taken()
    assert str(status) in api.webhook_error
    assert str(status) in call("getWebhookInfo").result["last_error_message"]


def test_an_update_comes_again_to_a_bot_that_died_over_it(api: BotApi, call: Caller) -> None:
    """A connection that ends without an answer is none."""
    update_id = api.person().write("hello")
    with Receiver() as bot:
        bot.statuses.append(BREAKS)
        call("setWebhook", url=bot.url)
        assert bot.wait(2) == [update_id, update_id]
        api.wait_taken()
    assert api.webhook_error


def test_nothing_is_lost_while_the_bot_is_away(api: BotApi, call: Caller) -> None:
    """An update waits for a bot nobody answers for, and is counted meanwhile."""
    with Receiver() as found:
        port = found.port
    update_id = api.person().write("hello")
    call("setWebhook", url=f"http://127.0.0.1:{port}/hook")
    api.wait_for(lambda: api.webhook_error)
    info = call("getWebhookInfo").result
    assert info["last_error_message"] == "Connection refused"
    assert info["pending_update_count"] == 1
    with Receiver(port) as bot:
        assert bot.wait(1) == [update_id]


def test_chats_side_by_side_one_after_another_within(api: BotApi, call: Caller) -> None:
    """While a chat's update is not answered its next one waits, and other chats' do not."""
    anna, bohdan = api.person(), api.person()
    with Receiver() as bot:
        bot.gate.clear()
        call("setWebhook", url=bot.url)
        first, other, second = anna.write("a"), bohdan.write("b"), anna.write("c")
        assert sorted(bot.wait(2)) == [first, other]
        bot.gate.set()
        assert bot.wait(3)[2] == second
    assert bot.most_at_once == 2


def test_no_more_connections_than_allowed(api: BotApi, call: Caller) -> None:
    """With one connection allowed, chats are served one after another."""
    for word in "abc":
        api.person().write(word)
    with Receiver() as bot:
        bot.gate.clear()
        call("setWebhook", url=bot.url, max_connections=1)
        bot.wait(1)
        for _ in range(30):  # whatever else would be delivered is, meanwhile
            call("getMe")
        bot.gate.set()
        bot.wait(3)
    assert bot.most_at_once == 1


def test_an_old_update_is_delivered_once_more(api: BotApi, call: Caller, olena: Person) -> None:
    """A redelivered update is posted again, once."""
    with Receiver() as bot:
        call("setWebhook", url=bot.url)
        (update_id,) = bot.wait(1)
        api.wait_taken()
        api.redeliver(update_id)
        bot.wait(2)
        api.wait_taken()
        last = olena.write("hello")
        assert bot.wait(3) == [update_id, update_id, last]


def test_what_waits_can_be_dropped(api: BotApi, call: Caller, olena: Person) -> None:
    """Setting or deleting a webhook forgets waiting updates when asked to."""
    call("deleteWebhook", drop_pending_updates=False)
    assert len(api.pending) == 1
    call("deleteWebhook", drop_pending_updates=True)
    assert api.pending == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "ftp://example.org/"},
        {"url": "example"},
        {"secret_token": "with space"},
        {"secret_token": ""},
        {"secret_token": "x" * 257},
        {"max_connections": 0},
        {"max_connections": 101},
        {"allowed_updates": "message"},
    ],
)
def test_wrong_settings(call: Caller, wrong: dict[str, object]) -> None:
    """A webhook with a wrong setting is refused and nothing is set."""
    assert call("setWebhook", **{"url": "https://example.org/hook", **wrong}).status == 400
    assert call("getWebhookInfo").result["url"] == ""


def test_an_empty_address_deletes(call: Caller) -> None:
    """Setting an empty address is deleting the webhook."""
    call("setWebhook", url="https://example.org/hook", max_connections=100)
    assert call("getWebhookInfo").result["max_connections"] == 100
    call("setWebhook", url="")
    assert call("getWebhookInfo").result["url"] == ""


def test_it_stops_with_a_delivery_under_way(api: BotApi, call: Caller, olena: Person) -> None:
    """The emulator stops though the bot has not answered, and leaves no thread behind."""
    with Receiver() as bot:
        bot.gate.clear()
        call("setWebhook", url=bot.url)
        bot.wait(1)
        api.stop()
        assert not [one for one in threading.enumerate() if one.name == "bot-api"]

"""getUpdates: nothing is lost, nothing acknowledged comes again."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.bot_api import BotApi, Person
from tests.bot_api.conftest import Caller, Reply


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    """Threads for requests that wait."""
    with ThreadPoolExecutor(2) as pool:
        yield pool


def _ids(reply: Reply) -> list[int]:
    return [update["update_id"] for update in reply.result]


def test_updates_come_again_until_acknowledged(api: BotApi, call: Caller) -> None:
    """The same updates are given until an offset above them is asked for."""
    person = api.person()
    first, second, third = person.start(), person.write("a"), person.write("b")
    assert _ids(call("getUpdates")) == [first, second, third]
    assert _ids(call("getUpdates", offset=second)) == [second, third]
    assert _ids(call("getUpdates")) == [second, third]
    assert _ids(call("getUpdates", offset=third + 1)) == []
    assert api.pending == []


def test_a_negative_offset_counts_from_the_end(api: BotApi, call: Caller) -> None:
    """A negative offset gives the last updates and forgets those before."""
    person = api.person()
    ids = [person.write(word) for word in "abc"]
    assert _ids(call("getUpdates", offset=-2)) == ids[1:]
    assert _ids(call("getUpdates")) == ids[1:]


def test_the_limit(api: BotApi, call: Caller) -> None:
    """At most as many updates come as were asked for, the oldest first."""
    person = api.person()
    ids = [person.write(word) for word in "abc"]
    assert _ids(call("getUpdates", limit=2)) == ids[:2]


@pytest.mark.parametrize("limit", [0, 101, -1])
def test_impossible_limits(call: Caller, limit: int) -> None:
    """A limit outside 1 to 100 is refused."""
    assert call("getUpdates", limit=limit).status == 400


def test_a_long_poll_wakes_at_once(api: BotApi, call: Caller, pool: ThreadPoolExecutor) -> None:
    """A request that waits is answered when an update comes, not when its time is over."""
    waiting = pool.submit(call, "getUpdates", timeout=50)
    api.wait_for(lambda: api.polls == 1)
    update_id = api.person().write("hello")
    assert _ids(waiting.result(10)) == [update_id]


def test_only_the_allowed_updates_are_kept(api: BotApi, call: Caller) -> None:
    """Updates of a kind not asked for are never given; an empty list asks for the usual ones."""
    person = api.person()
    call("getUpdates", allowed_updates=["message"])
    message, _ = person.write("hello"), person.block()
    assert _ids(call("getUpdates")) == [message]
    call("getUpdates", allowed_updates=[])
    unblocked = person.unblock()
    assert _ids(call("getUpdates")) == [message, unblocked]


def test_the_older_of_two_polls_is_refused(
    api: BotApi, call: Caller, pool: ThreadPoolExecutor
) -> None:
    """When the bot asks twice at a time, the older request ends with a conflict."""
    older = pool.submit(call, "getUpdates", timeout=50)
    api.wait_for(lambda: api.polls == 1)
    newer = pool.submit(call, "getUpdates", timeout=50)
    refused = older.result(10)
    assert refused.status == 409
    assert refused.description.startswith("Conflict: terminated by other getUpdates request")
    update_id = api.person().write("hello")
    assert _ids(newer.result(10)) == [update_id]


def test_no_polls_beside_a_webhook(api: BotApi, call: Caller, pool: ThreadPoolExecutor) -> None:
    """Setting a webhook ends a poll that waits, and refuses further ones until deleted."""
    waiting = pool.submit(call, "getUpdates", timeout=50)
    api.wait_for(lambda: api.polls == 1)
    call("setWebhook", url="https://example.org/hook")
    assert waiting.result(10).status == 409
    refused = call("getUpdates")
    assert refused.status == 409
    assert "can't use getUpdates method while webhook is active" in refused.description
    call("deleteWebhook")
    assert call("getUpdates").status == 200


def test_an_old_update_comes_once_more(api: BotApi, call: Caller, olena: Person) -> None:
    """A redelivered update is given once, though it was acknowledged."""
    (update,) = call("getUpdates").result
    call("getUpdates", offset=update["update_id"] + 1)
    api.redeliver(update["update_id"])
    assert call("getUpdates", offset=update["update_id"] + 1).result == [update]
    assert call("getUpdates").result == []


def test_an_outage_forgets_nothing(api: BotApi, call: Caller, olena: Person) -> None:
    """After a stop and a start the address is the same and updates still wait."""
    waiting = call("getUpdates").result
    address = api.url
    api.stop()
    with pytest.raises(httpx.TransportError):
        call("getUpdates")
    assert api.start() == address
    assert call("getUpdates").result == waiting


def test_stopping_ends_polls(call: Caller, api: BotApi, pool: ThreadPoolExecutor) -> None:
    """A poll that waits does not hold up the emulator's end."""
    waiting = pool.submit(call, "getUpdates", timeout=50)
    api.wait_for(lambda: api.polls == 1)
    api.stop()
    assert waiting.result(10).result == []

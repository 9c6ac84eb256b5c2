"""Flood limits and ordered faults."""

import httpx
import pytest

from tests.bot_api import BotApi, Person
from tests.bot_api.conftest import TOKEN, Caller, Clock


def test_no_limits_unless_set(call: Caller, olena: Person) -> None:
    """Any number of messages is sent at once by default."""
    statuses = {call("sendMessage", chat_id=olena.id, text="x").status for _ in range(40)}
    assert statuses == {200}


def test_too_many_in_one_chat(api: BotApi, call: Caller, clock: Clock, olena: Person) -> None:
    """Beyond a chat's limit the bot is told to wait, and is refused until it did."""
    api.limit(per_chat=2, retry_after=3)
    other = api.person()
    other.start()

    def send(person: Person = olena) -> int:
        return call("sendMessage", chat_id=person.id, text="x").status

    assert [send(), send(), send()] == [200, 200, 429]
    assert send(other) == 200
    clock.now += 2
    refused = call("sendMessage", chat_id=olena.id, text="x")
    assert refused.description == "Too Many Requests: retry after 1"
    assert refused.parameters == {"retry_after": 1}
    clock.now += 1
    assert send() == 200
    assert len(olena.messages) == 3


def test_too_many_overall(api: BotApi, call: Caller, clock: Clock) -> None:
    """Beyond the overall limit no chat gets a message until the second is over."""
    people = [api.person() for _ in range(3)]
    for person in people:
        person.start()
    api.limit(overall=2)

    def send() -> list[int]:
        return [call("sendMessage", chat_id=one.id, text="x").status for one in people]

    assert send() == [200, 200, 429]
    clock.now += 1
    assert send() == [200, 200, 429]


def test_ordered_refusals(api: BotApi, call: Caller, olena: Person) -> None:
    """The next so many requests of that method are refused, and only those."""
    api.fail("sendMessage", 502, times=2)
    api.fail("sendMessage", 429, retry_after=5)
    replies = [call("sendMessage", chat_id=olena.id, text="x") for _ in range(4)]
    assert [reply.status for reply in replies] == [502, 502, 429, 200]
    assert replies[0].description == "Bad Gateway"
    assert replies[2].description == "Too Many Requests: retry after 5"
    assert replies[2].parameters == {"retry_after": 5}
    assert call("getMe").status == 200
    assert len(olena.messages) == 1


@pytest.mark.parametrize(("when", "sent"), [("before", []), ("after", ["x"])])
def test_a_connection_that_breaks(api: BotApi, olena: Person, when: str, sent: list[str]) -> None:
    """A connection broken before acting sends nothing, one broken after it did send."""
    api.drop("sendMessage", "before" if when == "before" else "after")
    with (
        httpx.Client(trust_env=False) as client,
        pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)),
    ):
        client.post(f"{api.url}/bot{TOKEN}/sendMessage", json={"chat_id": olena.id, "text": "x"})
    assert [one.text for one in olena.messages] == sent
    assert [(one.dropped, one.status) for one in api.calls] == [
        (when, None if when == "before" else 200)
    ]

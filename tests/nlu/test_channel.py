"""Tests of nlu/channel.py, nlu/locks.py, nlu/logs.py and nlu/tuning.py."""

import asyncio
import io
import logging
import os
import time

import jsonschema
import pytest
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.lock_store import LockError, LockStore

from nlu.channel import BadRequestError, Incoming, escape
from nlu.locks import MemoryLocks, open_locks, redis_arguments
from nlu.logs import PlainFormatter, drop_values


@pytest.mark.parametrize(
    "typed",
    [
        "/choose",
        " /choose",
        "\u200b/choose",
        "／choose",
        "\ufeff \t//choose",
        "\u2044choose",
        "\u2060/\u200e/choose",
        "\u3164/choose",
        "\\choose",
    ],
)
def test_typed_text_never_becomes_an_intent(typed: str) -> None:
    """Whatever stands before it, a slash is gone before Rasa sees the text."""
    message = Incoming.of({"sender": "a", "text": typed}).as_message(
        CollectingOutputChannel(), "x"
    )

    assert message.text == "choose"
    assert message.parse_data is None


@pytest.mark.parametrize("text", ["лікар / доктор", "مرحبا", "1/2 flat", "👶 doctor"])
def test_other_text_stays_as_it_is(text: str) -> None:
    """Only the beginning is cleaned."""
    assert escape(text) == text


@pytest.mark.parametrize("typed", ["", "/", " \u200b／ "])
def test_nothing_typed_is_not_understood(typed: str) -> None:
    """An empty message still gets a turn, and so an answer."""
    message = Incoming.of({"sender": "a", "text": typed}).as_message(
        CollectingOutputChannel(), "x"
    )

    assert message.parse_data["intent"]["name"] == "nlu_fallback"


def test_a_button_is_an_intent_with_its_payload() -> None:
    """Structured messages skip the NLU pipeline and carry their entities."""
    body = {
        "sender": "a",
        "intent": "choose",
        "entities": {"payload": "t:x"},
        "metadata": {"m": 1},
    }

    message = Incoming.of(body).as_message(CollectingOutputChannel(), "x")

    assert message.parse_data["intent"]["name"] == "choose"
    assert message.parse_data["entities"] == [{"entity": "payload", "value": "t:x"}]
    assert message.metadata == {"m": 1}


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {},
        {"sender": "a"},
        {"text": "hi"},
        {"sender": "", "text": "hi"},
        {"sender": 5, "text": "hi"},
        {"sender": "a" * 201, "text": "hi"},
        {"sender": "a", "text": 5},
        {"sender": "a", "text": "hi", "intent": "menu"},
        {"sender": "a", "intent": "health_doctor"},
        {"sender": "a", "intent": "restart"},
        {"sender": "a", "intent": ["menu"]},
        {"sender": "a", "intent": "menu", "entities": []},
        {"sender": "a", "text": "hi", "metadata": "x"},
    ],
)
def test_bad_bodies_are_refused(body: object) -> None:
    """Missing parts, wrong kinds and intents that only Rasa may set are refused."""
    with pytest.raises(BadRequestError):
        Incoming.of(body)


def test_a_waiting_message_does_not_wait_a_second() -> None:
    """The second message of a reader goes on soon after the first is done."""

    async def two() -> float:
        locks = MemoryLocks()

        async def turn() -> None:
            async with locks.lock("a"):
                await asyncio.sleep(0.1)

        started = time.monotonic()
        await asyncio.gather(turn(), turn())
        return time.monotonic() - started

    assert 0.2 <= asyncio.run(two()) < 0.5


def test_redis_locks_are_shared() -> None:
    """Two engines that share Redis take turns; skips (in CI: fails) without a server."""
    url = "redis://127.0.0.1:6379/0"
    first, second = open_locks(url), open_locks(url)
    sender = f"test-{os.getpid()}"
    order: list[str] = []

    async def turn(locks: LockStore, name: str) -> None:
        async with locks.lock(sender):
            order.extend([name, name])
            await asyncio.sleep(0.05)

    async def both() -> None:
        await asyncio.gather(turn(first, "a"), turn(second, "b"))

    try:
        asyncio.run(both())
    except LockError:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("no Redis at 127.0.0.1:6379")
    assert order in (["a", "a", "b", "b"], ["b", "b", "a", "a"])
    assert first.get_lock(sender) is None


def test_redis_urls_are_understood() -> None:
    """User, password, port and database come from the URL; TLS from its scheme."""
    found = redis_arguments("rediss://me:p%40ss@cache:6380/3")

    assert (found["host"], found["port"], found["db"]) == ("cache", 6380, 3)
    assert (found["username"], found["password"], found["use_ssl"]) == ("me", "p@ss", True)


def _logged(name: str, *arguments: object, **options: object) -> str:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(PlainFormatter())
    logger = logging.getLogger(name)
    logger.addHandler(handler)
    try:
        logger.error(*arguments, **options)
    finally:
        logger.removeHandler(handler)
    return stream.getvalue()


def test_libraries_lines_hold_no_words() -> None:
    """Rasa's own lines keep their place in the code, not what they say."""
    said = _logged("rasa.core.processor", "could not parse 'my secret illness'")

    assert "secret" not in said
    assert "test_channel.py" in said


def test_exceptions_hold_no_values() -> None:
    """A traceback keeps types and places; messages of causes are left out too."""

    def fail() -> None:
        try:
            int("my secret illness")
        except ValueError as error:
            raise RuntimeError("secret again") from error

    try:
        fail()
    except RuntimeError:
        said = _logged("nlu.x", "failed for %s", "a" * 64, exc_info=True)

    assert "secret" not in said
    assert "a" * 64 not in said
    assert "RuntimeError" in said
    assert "ValueError" in said


def test_structured_lines_hold_no_values() -> None:
    """Of a structured line only the name remains."""
    assert drop_values(None, "error", {"event": "x.failed", "text": "secret", "user": "u"}) == {
        "event": "x.failed"
    }


def test_tuned_validation_still_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The validator built once refuses what Rasa's own refuses, and the time-outs are short."""
    import rasa.core.actions.action as actions
    import rasa.utils.endpoints as endpoints

    from nlu.tuning import tune

    for module in (actions, endpoints):
        monkeypatch.setattr(module, "DEFAULT_REQUEST_TIMEOUT", 300)
    original = actions.RemoteAction._validate_action_result
    monkeypatch.setattr(actions.RemoteAction, "_validate_action_result", original)
    tune()
    action = actions.RemoteAction("action_x", None)

    assert action._validate_action_result({"events": [], "responses": [{"custom": {}}]})
    with pytest.raises(jsonschema.ValidationError):
        action._validate_action_result({"events": "none"})
    assert (actions.DEFAULT_REQUEST_TIMEOUT, endpoints.DEFAULT_REQUEST_TIMEOUT) == (8, 8)

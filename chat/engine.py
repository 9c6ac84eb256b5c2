"""Asks the engine over HTTP: one time-out for everything, and only sound answers come through."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from chat.errors import EngineError
from replies.messages import KINDS, Button, Message


@dataclass(frozen=True, slots=True)
class Turn:
    """One message to the engine: words, or an intent of ours with a payload."""

    text: str = field(default="", repr=False)
    intent: str = ""
    payload: str = field(default="", repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the turn's part of the engine's request."""
        if self.intent:
            return {"intent": self.intent, "entities": {"payload": self.payload}}
        return {"text": self.text}


@dataclass(frozen=True, slots=True)
class EngineReply:
    """At least one message, and what changes for the reader (names and values as sent)."""

    messages: tuple[Message, ...]
    changes: Mapping[str, Any]
    kept: bool = True  #: False: the engine could not write down, or delete, what it remembers

    @property
    def forgets(self) -> bool:
        """Whether the reader asked to be forgotten."""
        gone = ("city", "language")
        return all(name in self.changes and self.changes[name] is None for name in gone)


class Engine:
    """The engine's own channel (``nlu/channel.py``).

    Args:
        url: where the engine listens, ``http://127.0.0.1:5005``.
        token: the bearer token it expects.
        transport: for tests; no proxy of the environment is ever used.
    """

    def __init__(
        self, url: str, token: str, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._client = httpx.AsyncClient(
            base_url=f"{url.rstrip('/')}/webhooks/ostoja/",
            headers={"Authorization": f"Bearer {token}"},
            # The engine closes idle connections after 5 s: ours must not be older.
            limits=httpx.Limits(max_connections=64, keepalive_expiry=2.0),
            timeout=None,  # noqa: S113 - asyncio's deadline covers all phases together
            trust_env=False,
            transport=transport,
        )

    async def answer(
        self, sender: str, turn: Turn, metadata: Mapping[str, Any], deadline: float
    ) -> EngineReply:
        """Return what the engine says to one message.

        Args:
            sender: the reader's id.
            turn: what the reader did.
            metadata: channel, city, language, language_chosen.
            deadline: the event loop's time to give up at.

        Raises:
            EngineError: no sound answer in time; its message holds nothing of the reader's.
        """
        body = {"sender": sender, **turn.to_dict(), "metadata": dict(metadata)}
        try:
            async with asyncio.timeout_at(deadline):
                response = await self._client.post("webhook", json=body)
        except TimeoutError as error:
            raise EngineError("no answer in time") from error
        except httpx.HTTPError as error:
            raise EngineError(type(error).__name__) from error
        if response.status_code != httpx.codes.OK:
            raise EngineError(f"status {response.status_code}")
        return _read_reply(response)

    async def check(self) -> None:
        """Return if the engine has a model loaded.

        Raises:
            EngineError: it does not say so.
        """
        try:
            response = await self._client.get("health")
        except httpx.HTTPError as error:
            raise EngineError(type(error).__name__) from error
        if response.status_code != httpx.codes.OK:
            raise EngineError(f"status {response.status_code}")

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def _read_reply(response: httpx.Response) -> EngineReply:
    try:
        data = response.json()
        messages = tuple(_read_message(message) for message in data["messages"])
        changes = dict(data.get("set") or {})
        kept = data.get("kept") is not False
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise EngineError(f"unreadable answer: {type(error).__name__}") from None
    if not messages:
        raise EngineError("empty answer")
    return EngineReply(messages, changes, kept)


def _read_message(data: Mapping[str, Any]) -> Message:
    kind = data.get("kind", "notice")
    if kind not in KINDS or not isinstance(data["text"], str) or not data["text"].strip():
        raise ValueError("not a message")
    return Message(
        data["text"],
        kind,
        tuple(tuple(_read_button(button) for button in row) for row in data.get("buttons") or ()),
        tuple(str(entry) for entry in data.get("entries") or ()),
        str(data.get("language") or ""),
    )


def _read_button(data: Mapping[str, Any]) -> Button:
    url = data.get("url") or ""
    if url and not url.startswith(("https://", "http://")):
        raise ValueError("not a web address")
    return Button(str(data["title"]), data.get("payload") or "", url)

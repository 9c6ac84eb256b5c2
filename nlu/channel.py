"""The engine's one door: a token, one message in, one reply out."""

import hmac
import logging
import re
from asyncio import CancelledError
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from nlu.engine import FALLBACK
from nlu.errors import StoreError

#: Intents that buttons, commands and links carry; typed text never becomes one unheard.
STRUCTURED = frozenset(
    {"start", "menu", "choose", "share_location", "hide", "feedback"}
    | {"help", "privacy", "forget_me"}
)
#: Blanks, invisible characters, and every kind of slash: what Rasa might take for an intent.
_LEADING = re.compile(
    "^[\\s/\\\\\uff0f\u2044\u2215\u29f8\uff3c\u0000-\u0020\u00ad\u034f"
    "\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202f"
    "\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]+"
)
_LONGEST_SENDER = 200

_log = logging.getLogger(__name__)
OnMessage = Callable[[UserMessage], Awaitable[Any]]


class BadRequestError(ValueError):
    """The body is not what the channel takes; the message says what is wrong, without values."""


@dataclass(frozen=True)
class Incoming:
    """One checked request: typed text, or a structured intent with its entities."""

    sender: str
    text: str | None
    intent: str | None
    entities: dict[str, Any]
    metadata: dict[str, Any]

    @classmethod
    def of(cls, body: object) -> "Incoming":
        """Return the request's body, checked.

        Raises:
            BadRequestError: a part is missing or of the wrong kind.
        """
        if not isinstance(body, dict):
            raise BadRequestError("the body is not a JSON object")
        sender, text, intent = (body.get(key) for key in ("sender", "text", "intent"))
        if not isinstance(sender, str) or not 0 < len(sender) <= _LONGEST_SENDER:
            raise BadRequestError("sender must be a text")
        if (text is None) == (intent is None):
            raise BadRequestError("exactly one of text and intent must be given")
        if text is not None and not isinstance(text, str):
            raise BadRequestError("text must be a text")
        if intent is not None and not (isinstance(intent, str) and intent in STRUCTURED):
            raise BadRequestError("unknown intent")
        entities, metadata = _object(body, "entities"), _object(body, "metadata")
        return cls(sender, text, intent, entities, metadata)

    def as_message(self, output: CollectingOutputChannel, channel: str) -> UserMessage:
        """Return the message for Rasa; only typed words go through the NLU pipeline."""
        text = escape(self.text or "")
        parsed = None
        if self.intent is not None:
            parsed = _parsed(self.intent, self.entities)
        elif not text:
            parsed = _parsed(FALLBACK, {})
        return UserMessage(
            text or None,
            output,
            self.sender,
            parse_data=parsed,
            input_channel=channel,
            metadata=self.metadata,
        )


class OstojaInput(RestInput):
    """``POST /webhooks/ostoja/webhook`` and ``GET /webhooks/ostoja/health``."""

    def __init__(self, token: str) -> None:
        self._token = token.encode()

    @classmethod
    def name(cls) -> str:
        """Return the channel's name, which is also its path."""
        return "ostoja"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "OstojaInput":
        """Return the channel with the token of credentials.yml."""
        return cls(str((credentials or {}).get("token") or ""))

    def blueprint(self, on_new_message: OnMessage) -> Blueprint:
        """Return the channel's two addresses."""
        door = Blueprint("ostoja")

        @door.route("/health", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            if agent is None or not agent.is_ready():
                return response.json({"status": "loading"}, 503)
            return response.json({"status": "ok", "model": agent.model_id})

        @door.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            if not self._is_allowed(request.headers.get("authorization", "")):
                return response.json({"error": "unauthorized"}, 401)
            try:
                incoming = Incoming.of(_json(request))
            except BadRequestError as error:
                return response.json({"error": str(error)}, 400)
            return await self._answer(incoming, on_new_message)

        return door

    def _is_allowed(self, header: str) -> bool:
        given = header.removeprefix("Bearer ").encode("utf-8", "replace")
        return bool(self._token) and hmac.compare_digest(given, self._token)

    async def _answer(self, incoming: Incoming, on_new_message: OnMessage) -> HTTPResponse:
        output = CollectingOutputChannel()
        kept = True
        try:
            await on_new_message(incoming.as_message(output, self.name()))
        except CancelledError:
            raise
        except StoreError:
            kept = False
        except Exception as error:  # noqa: BLE001 - chat apologises; what was said stays unlogged
            _log.error("a message could not be handled: %s", type(error).__name__)
            return response.json({"error": "failed"}, 500)
        reply = _reply(output)
        return response.json(reply if kept else {**reply, "kept": False})


def escape(text: str) -> str:
    r"""Return typed text without what could make Rasa take it for an intent.

    >>> escape(" \u200b/ /choose{}")
    'choose{}'
    """
    return _LEADING.sub("", text).rstrip()


def _object(body: dict[str, Any], name: str) -> dict[str, Any]:
    value = body.get(name)
    if value is not None and not isinstance(value, dict):
        raise BadRequestError(f"{name} must be an object")
    return value or {}


def _parsed(intent: str, entities: dict[str, Any]) -> dict[str, Any]:
    named = [{"entity": name, "value": value} for name, value in entities.items()]
    return {
        "text": None,
        "intent": {"name": intent, "confidence": 1.0},
        "intent_ranking": [],
        "entities": named,
    }


def _json(request: Request) -> object:
    try:
        return request.json
    except Exception as error:
        raise BadRequestError("the body is not JSON") from error


def _reply(output: CollectingOutputChannel) -> dict[str, Any]:
    """Return the one JSON message of the turn."""
    for message in output.messages:
        if isinstance(message.get("custom"), dict):
            return {"messages": [], **message["custom"]}
    return {"messages": []}

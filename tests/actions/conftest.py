"""Actions at a desk with the real data, and trackers as Rasa would hand them over."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import OstojaAction
from actions.registry import all_actions
from actions.turn import Desk
from services_db.engine import make_engine, session_factory
from services_db.loader import import_data
from services_db.migrate import upgrade

DATA = Path(__file__).parents[2] / "data"
#: A Monday, 10:00 in Lublin.
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Said:
    """What one turn said and did."""

    messages: list[dict[str, Any]]
    changes: dict[str, Any]
    slots: dict[str, Any]

    @property
    def kinds(self) -> list[str]:
        """The kind of each message."""
        return [message["kind"] for message in self.messages]

    @property
    def entries(self) -> list[str]:
        """The ids of the entries shown, in order."""
        return [entry for message in self.messages for entry in message["entries"]]

    @property
    def payloads(self) -> list[str]:
        """The payloads of all buttons."""
        rows = [row for message in self.messages for row in message["buttons"]]
        return [button["payload"] for row in rows for button in row if "payload" in button]

    @property
    def text(self) -> str:
        """Everything that was said."""
        return "\n".join(message["text"] for message in self.messages)


@dataclass
class Talk:
    """A conversation with actions: slots and preferences live on from turn to turn."""

    actions: dict[str, OstojaAction]
    city: str | None = None
    language: str | None = "en"
    chosen: bool = False
    slots: dict[str, Any] = field(default_factory=dict)

    async def turn(self, action: str, intent: str, **message: Any) -> Said:
        """Run one action; ``message`` holds what NLU would add: needs, entities, urgent..."""
        heard = message.pop("heard", self.language)
        ranking = [{"name": name} for name in message.pop("ranking", [])]
        payload = message.pop("payload", None)
        entities = list(message.pop("entities", []))
        if payload is not None:
            entities.append({"entity": "payload", "value": payload})
        metadata = {"city": self.city, "language": self.language, "language_chosen": self.chosen}
        latest = {
            "text": message.pop("text", ""),
            "intent": {"name": intent},
            "entities": entities,
            "intent_ranking": ranking,
            "language": {"code": heard or "und", "confidence": message.pop("confidence", 0.97)},
            "metadata": metadata,
            **message,
        }
        tracker = Tracker("reader", self.slots, latest, [], False, None, {}, "action_listen")
        dispatcher = CollectingDispatcher()
        events = await self.actions[action].run(dispatcher, tracker, {})
        assert len(dispatcher.messages) == 1, "a turn is exactly one json_message"
        body = dispatcher.messages[0]["custom"]
        slots = {event["name"]: event["value"] for event in events}
        self.slots |= slots
        self.city = body["set"].get("city", self.city)
        self.language = body["set"].get("language", self.language)
        return Said(body["messages"], body["set"], slots)

    async def need(self, *intents: str, **message: Any) -> Said:
        """Say a need that was understood as these service intents."""
        return await self.turn("action_find_services", intents[0], needs=list(intents), **message)

    async def press(self, payload: str) -> Said:
        """Press a button."""
        return await self.turn("action_choose", "choose", payload=payload, heard=None)


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Return a desk with the whole of ``data/``, on a Monday morning."""
    engine = make_engine(f"sqlite:///{tmp_path_factory.mktemp('actions') / 'services.db'}")
    upgrade(engine)
    import_data(engine, DATA, now=MONDAY)
    return Desk(open_session=session_factory(engine), now=lambda: MONDAY)


@pytest.fixture
def talk(desk: Desk) -> Callable[..., Talk]:
    """Return a maker of conversations."""
    actions = {action.name(): action for action in all_actions(desk)}

    def begin(**known: Any) -> Talk:
        return Talk(actions, **known)

    return begin

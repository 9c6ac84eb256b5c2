"""What all actions share: danger first, never silence, one json_message a turn."""

import asyncio
import logging
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import danger
from actions.ask import Ask
from actions.hearing import Hearing
from actions.turn import Desk, Turn
from replies.apologies import render_no_answer
from replies.catalogue import Catalogue
from replies.menus import render_language_lacking, render_language_offer
from replies.messages import Message, Reply

logger = logging.getLogger(__name__)


class OstojaAction(Action, ABC):  # type: ignore[misc] # rasa_sdk is untyped
    """An action of ours: subclasses say their name and fill a turn."""

    #: The name domain.yml knows the action by.
    action_name: ClassVar[str]

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def name(self) -> str:
        """Return the name domain.yml knows this action by."""
        return self.action_name

    @abstractmethod
    def fill(self, turn: Turn, ask: Ask) -> None:
        """Add to the turn what answers the ask. Runs in a thread; may query."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Answer the turn with exactly one json_message, whatever happens."""
        ask = Ask.of(tracker)
        try:
            reply, slots, chosen = await asyncio.to_thread(self._answer, ask)
        except Exception as error:  # noqa: BLE001 - the edge: a reader must get an answer
            # The type alone: a message could hold what the reader wrote.
            logger.error("%s failed: %s", self.action_name, type(error).__name__)  # noqa: TRY400
            sorry = render_no_answer(Catalogue(ask.language))
            if ask.hearing.for_once:
                sorry = replace(sorry, language=ask.language)
            reply, slots, chosen = Reply((sorry,)), {}, False
        body = reply.to_dict()
        if chosen:
            body["set"]["language_chosen"] = True
        dispatcher.utter_message(json_message=body)
        return [SlotSet(name, value) for name, value in slots.items()]

    def _answer(self, ask: Ask) -> tuple[Reply, dict[str, Any], bool]:
        with self._desk.open_session() as session:
            turn = Turn(session, Catalogue(ask.language), self._desk.now())
            if ask.hearing.changed:
                turn.language = ask.language
                turn.slots["language"] = ask.language
            if ask.urgent:
                danger.answer_first(turn, ask)
            if ask.hearing.lacking:
                turn.say(render_language_lacking(turn.catalogue))
            if not ask.urgent or ask.intent in danger.STILL_DONE:
                self.fill(turn, ask)
            messages = _in_language_heard(turn, ask.hearing)
            reply = Reply(messages, city=turn.city, language=turn.language)
            return reply, turn.slots, turn.language_chosen


def _in_language_heard(turn: Turn, hearing: Hearing) -> tuple[Message, ...]:
    """Return the messages, with the offer to stay with a language that was not chosen."""
    if hearing.offered is None or turn.language_chosen:
        return tuple(turn.messages)
    offer = render_language_offer(Catalogue(hearing.offered), for_once=hearing.for_once)
    if not hearing.for_once:
        return (*turn.messages, offer)
    return tuple(replace(m, language=hearing.language) for m in (*turn.messages, offer))

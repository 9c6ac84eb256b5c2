"""Actions that talk: greetings, thanks, what this is, privacy, forgetting, yes and no."""

from collections.abc import Callable
from typing import ClassVar

from actions.ask import Ask
from actions.base import OstojaAction
from actions.choose import set_language
from actions.search import answer_needs
from actions.turn import Turn
from replies import talk
from replies.catalogue import Catalogue, languages
from replies.menus import render_language_choice, render_menu, render_not_this
from replies.messages import Message
from services_db import queries
from services_db.cards import ServiceCard

_WORDS: dict[str, Callable[[Catalogue], Message]] = {
    "greet": talk.render_greeting,
    "goodbye": talk.render_goodbye,
    "thank": talk.render_thanks,
    "help": talk.render_help,
    "bot_challenge": talk.render_bot_challenge,
    "out_of_scope": talk.render_out_of_scope,
    "report_problem": talk.render_report_problem,
    "privacy": talk.render_privacy,
    "feedback": talk.render_feedback,
}
#: Intents after whose words the menu follows.
_THEN_MENU = frozenset({"greet", "help", "out_of_scope", "bot_challenge"})


class ActionSay(OstojaAction):
    """Answer a word that wants a word back."""

    action_name: ClassVar[str] = "action_say"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Say the intent's words; then the menu, or the people to turn to."""
        if ask.intent == "talk_to_human":
            turn.say(*talk.render_talk_to_human(_people(turn, ask), turn.catalogue, at=turn.at))
            return
        turn.say(_WORDS.get(ask.intent, talk.render_help)(turn.catalogue))
        if ask.intent in _THEN_MENU:
            turn.say(render_menu(turn.catalogue, city=ask.city))


def _people(turn: Turn, ask: Ask) -> ServiceCard | None:
    if ask.city is None:
        return None
    return queries.info_point(turn.session, ask.city, turn.catalogue.language)


class ActionChangeLanguage(OstojaAction):
    """Answer in the language asked for, or ask which."""

    action_name: ClassVar[str] = "action_change_language"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Change to the one language named that there is a catalogue in."""
        wanted = [language for language in ask.spoken if language in languages()]
        if len(wanted) == 1:
            set_language(turn, ask, wanted[0])
        else:
            turn.say(render_language_choice(turn.catalogue))


class ActionAffirm(OstojaAction):
    """Take 'yes' as an answer to what was asked last."""

    action_name: ClassVar[str] = "action_affirm"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Take the first guess of 'did you mean'; else offer the menu."""
        guesses = tuple(ask.pending.get("guesses") or ())
        if guesses:
            answer_needs(turn, ask, guesses[:1])
        else:
            turn.say(talk.render_affirm(turn.catalogue))


class ActionDeny(OstojaAction):
    """Take 'no' as 'not this': offer the alternatives of the last answer."""

    action_name: ClassVar[str] = "action_deny"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Offer what else may have been meant."""
        if ask.alternatives:
            turn.say(render_not_this(ask.alternatives, turn.catalogue))
        else:
            turn.say(talk.render_deny(turn.catalogue))


class ActionForgetMe(OstojaAction):
    """Forget the reader: slots here, preferences in ``chat`` (city and language both None)."""

    action_name: ClassVar[str] = "action_forget_me"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Say that it is done; the tracker store deletes the row."""
        turn.city = turn.language = None
        turn.slots = {"forget_me": True}
        turn.say(talk.render_forgotten(turn.catalogue))


class ActionHide(OstojaAction):
    """Leave nothing of what was asked in the conversation; the city and language stay."""

    action_name: ClassVar[str] = "action_hide"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Empty what was asked and say something plain."""
        turn.slots |= dict.fromkeys(("topic", "filters", "pending", "alternatives"))
        turn.say(talk.render_hide(turn.catalogue))

"""Actions that search: a need, 'more', 'only free ones', an unclear message."""

from dataclasses import replace
from typing import Any, ClassVar

from actions.ask import Ask
from actions.base import OstojaAction
from actions.search import answer_needs, city_of, show_topic
from actions.turn import Turn
from replies.menus import (
    render_did_you_mean,
    render_narrow,
    render_no_more,
    render_not_understood,
    render_nothing_yet,
)

#: 'Did you mean' asks about at most this many topics.
GUESSES = 3


class ActionFindServices(OstojaAction):
    """Show the services of the reader's city for what they need."""

    action_name: ClassVar[str] = "action_find_services"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Answer one need, or both of two."""
        answer_needs(turn, ask, ask.needs or ask.ranking[:1])


class ActionMoreResults(OstojaAction):
    """Show the next page of what was shown last."""

    action_name: ClassVar[str] = "action_more_results"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Go on where the last page ended, until there is no more."""
        if not ask.topic or not ask.city:
            turn.say(render_nothing_yet(turn.catalogue))
        elif not ask.offset:
            turn.say(render_no_more(turn.catalogue))
        else:
            show_topic(
                turn,
                ask,
                ask.topic,
                city=ask.city,
                filters=ask.kept_filters,
                offset=ask.offset,
            )


class ActionRefine(OstojaAction):
    """Show the last topic again, narrowed by what was said."""

    action_name: ClassVar[str] = "action_refine"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Add the filters of this message to those there are."""
        city = city_of(turn, ask)
        if not ask.topic or city is None:
            turn.say(render_nothing_yet(turn.catalogue))
            return
        kept = ask.kept_filters
        said = replace(ask.filters, open_now=ask.now).over(kept)
        if said == kept:
            turn.say(render_narrow(turn.catalogue, kept))
        else:
            show_topic(turn, ask, ask.topic, city=city, filters=said)


class ActionAskAgain(OstojaAction):
    """Say that it was not clear, and offer the likeliest topics."""

    action_name: ClassVar[str] = "action_ask_again"

    def fill(self, turn: Turn, ask: Ask) -> None:
        """Offer at most three guesses and the menu; a pending question stays."""
        guesses = ask.ranking[:GUESSES]
        if not guesses:
            turn.say(render_not_understood(turn.catalogue))
            return
        city_of(turn, ask)
        turn.slots["pending"] = _with_guesses(ask, guesses)
        turn.say(render_did_you_mean(guesses, turn.catalogue))


def _with_guesses(ask: Ask, guesses: tuple[str, ...]) -> dict[str, Any]:
    return {**ask.pending, "guesses": list(guesses)}

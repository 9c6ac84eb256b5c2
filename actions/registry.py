"""All actions there are; a test compares them with domain.yml."""

from actions.base import OstojaAction
from actions.choose import ActionChoose, ActionShowMenu
from actions.places import ActionChangeCity, ActionShareLocation, ActionStart
from actions.services import (
    ActionAskAgain,
    ActionFindServices,
    ActionMoreResults,
    ActionRefine,
)
from actions.talk import (
    ActionAffirm,
    ActionChangeLanguage,
    ActionDeny,
    ActionForgetMe,
    ActionHide,
    ActionSay,
)
from actions.turn import Desk

ACTIONS: tuple[type[OstojaAction], ...] = (
    ActionAffirm,
    ActionAskAgain,
    ActionChangeCity,
    ActionChangeLanguage,
    ActionChoose,
    ActionDeny,
    ActionFindServices,
    ActionForgetMe,
    ActionHide,
    ActionMoreResults,
    ActionRefine,
    ActionSay,
    ActionShareLocation,
    ActionShowMenu,
    ActionStart,
)


def all_actions(desk: Desk) -> list[OstojaAction]:
    """Return every action, working at one desk."""
    return [action(desk) for action in ACTIONS]

"""The bot's names, descriptions, commands and menu button."""

import json
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.bot_api.errors import bad_request
from tests.bot_api.params import Params, of_type, text
from tests.bot_api.state import Json, State

_WIDE_SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
)
_CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})
_LONGEST = {"name": 64, "description": 512, "short_description": 120}
_MENU_BUTTONS = frozenset({"commands", "web_app", "default"})


@dataclass
class Profile:
    """Each text by language, the empty one for everybody else; commands by scope before that."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands_by_scope: dict[str, dict[str, list[Json]]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    menu_button: Json = field(default_factory=lambda: {"type": "default"})

    @property
    def commands(self) -> dict[str, list[Json]]:
        """The commands of the default scope, by language."""
        return self.commands_by_scope["default"]


class ProfileMethods:
    """The requests that read and change a profile."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile

    def methods(self) -> dict[str, Callable[[State, Params], Any]]:
        """Return every method of this kind by its name."""
        return {
            "setMyCommands": self.set_commands,
            "getMyCommands": self.get_commands,
            "deleteMyCommands": self.delete_commands,
            "setChatMenuButton": self.set_menu_button,
            "getChatMenuButton": lambda _state, _params: self.profile.menu_button,
            **self._texts("MyName", "name", self.profile.names),
            **self._texts("MyDescription", "description", self.profile.descriptions),
            **self._texts(
                "MyShortDescription", "short_description", self.profile.short_descriptions
            ),
        }

    def _texts(
        self, method: str, name: str, texts: dict[str, str]
    ) -> dict[str, Callable[[State, Params], Any]]:
        def set_text(_state: State, params: Params) -> bool:
            value, language = text(params, name), _language(params)
            if len(value) > _LONGEST[name]:
                raise bad_request(f"the {name.replace('_', ' ')} is too long")
            if value:
                texts[language] = value
            else:
                texts.pop(language, None)
            return True

        def get_text(_state: State, params: Params) -> Json:
            return {name: texts.get(_language(params)) or texts.get("", "")}

        return {f"set{method}": set_text, f"get{method}": get_text}

    def set_commands(self, state: State, params: Params) -> bool:
        """Show these commands in a scope and a language."""
        commands = of_type(params, "commands", list)
        if commands is None or not commands:
            raise bad_request("can't parse commands: expected an Array of BotCommand")
        if len(commands) > 100:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        shown = [_command(command) for command in commands]
        self.profile.commands_by_scope[_scope(state, params)][_language(params)] = shown
        return True

    def get_commands(self, state: State, params: Params) -> list[Json]:
        """Return the commands of exactly this scope and language."""
        scope = self.profile.commands_by_scope.get(_scope(state, params), {})
        return scope.get(_language(params), [])

    def delete_commands(self, state: State, params: Params) -> bool:
        """Show no commands of their own in a scope and a language."""
        language = _language(params)
        self.profile.commands_by_scope[_scope(state, params)].pop(language, None)
        return True

    def set_menu_button(self, state: State, params: Params) -> bool:
        """Change what opens beside the input field."""
        if params.get("chat_id"):
            state.chat(params["chat_id"])
        button = of_type(params, "menu_button", dict) or {"type": "default"}
        if button.get("type") not in _MENU_BUTTONS:
            raise bad_request("can't parse menu button: unsupported type")
        self.profile.menu_button = button
        return True


def _language(params: Params) -> str:
    language = text(params, "language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return language


def _scope(state: State, params: Params) -> str:
    scope = of_type(params, "scope", dict) or {"type": "default"}
    if scope.get("type") in _WIDE_SCOPES:
        return str(scope["type"])
    if scope.get("type") not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    state.chat(scope.get("chat_id"))
    return json.dumps(scope, sort_keys=True)


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name = str(command.get("command", "")).removeprefix("/")
    about = str(command.get("description", "")).strip()
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(about) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": about}

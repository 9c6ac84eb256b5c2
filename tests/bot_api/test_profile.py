"""The bot's profile: names, descriptions and commands by language."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.bot_api import BotApi, Person
from tests.bot_api.conftest import TOKEN, Caller

_HELP = {"command": "help", "description": "What I can do"}


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """One emulator for all tests here: each changes a part of its own."""
    with BotApi(TOKEN, "ostoja_bot") as api:
        yield api


@pytest.mark.parametrize(
    ("method", "name", "longest"),
    [
        ("MyName", "name", 64),
        ("MyDescription", "description", 512),
        ("MyShortDescription", "short_description", 120),
    ],
)
def test_texts(call: Caller, method: str, name: str, longest: int) -> None:
    """A text is kept by language up to its length; other languages fall back to the plain one."""
    assert call(f"set{method}", **{name: "a" * longest}).result is True
    assert call(f"set{method}", **{name: "ї"}, language_code="uk").result is True
    assert call(f"set{method}", **{name: "a" * (longest + 1)}).status == 400
    assert call(f"set{method}", **{name: "a"}, language_code="ukr").status == 400
    assert call(f"get{method}", language_code="uk").result == {name: "ї"}
    assert call(f"get{method}", language_code="pl").result == {name: "a" * longest}
    call(f"set{method}", language_code="uk")
    assert call(f"get{method}", language_code="uk").result == {name: "a" * longest}


def test_commands(api: BotApi, call: Caller) -> None:
    """Commands are kept by scope and language, and can be deleted."""
    everywhere = {"type": "all_private_chats"}
    call("setMyCommands", commands=[_HELP])
    call("setMyCommands", commands=[_HELP], language_code="uk", scope=everywhere)
    assert call("getMyCommands").result == [_HELP]
    assert call("getMyCommands", language_code="uk").result == []
    assert call("getMyCommands", language_code="uk", scope=everywhere).result == [_HELP]
    assert api.profile.commands == {"": [_HELP]}
    assert call("deleteMyCommands").result is True
    assert call("getMyCommands").result == []


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"commands": []}, "expected an Array"),
        ({"commands": "help"}, "can't parse commands"),
        ({"commands": ["help"]}, "expected an Object"),
        ({"commands": [_HELP] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": [{**_HELP, "command": "Help"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{**_HELP, "command": "a" * 33}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{**_HELP, "command": ""}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{**_HELP, "description": " "}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{**_HELP, "description": "a" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"language_code": "UK"}, "invalid language code"),
        ({"scope": {"type": "everybody"}}, "BotCommandScope"),
        ({"scope": {"type": "chat", "chat_id": 404}}, "chat not found"),
    ],
)
def test_wrong_commands(call: Caller, wrong: dict[str, Any], reason: str) -> None:
    """A command with a wrong name, description, language or scope is refused."""
    reply = call("setMyCommands", **{"commands": [_HELP], **wrong})
    assert reply.status == 400
    assert reason in reply.description


def test_commands_of_one_chat(call: Caller, olena: Person) -> None:
    """A chat the bot knows can have commands of its own, a hundred of them."""
    scope = {"type": "chat", "chat_id": olena.id}
    assert call("setMyCommands", commands=[_HELP] * 100, scope=scope).result is True
    assert len(call("getMyCommands", scope=scope).result) == 100


def test_the_menu_button(api: BotApi, call: Caller) -> None:
    """The menu button is one of the known kinds."""
    assert call("setChatMenuButton", menu_button={"type": "commands"}).result is True
    assert call("setChatMenuButton", menu_button={"type": "dance"}).status == 400
    assert call("setChatMenuButton", chat_id=404).status == 400
    assert call("getChatMenuButton").result == {"type": "commands"}
    assert api.profile.menu_button == {"type": "commands"}

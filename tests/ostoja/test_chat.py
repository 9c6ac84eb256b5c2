"""`ostoja chat`: the web chat in a terminal."""

import json
from typing import Any

import click
import httpx
import pytest

from ostoja.chat import Terminal, plain_text


class Server:
    """Answers like `POST /api/chat` and remembers what it heard."""

    def __init__(self, *messages: dict[str, Any], status: int = 200) -> None:
        self.heard: list[dict[str, Any]] = []
        self.messages = messages
        self.status = status

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request."""
        self.heard.append(json.loads(request.content))
        if self.status != 200:
            error = {"code": "text_too_long", "message": "Too long."}
            return httpx.Response(self.status, json={"error": error})
        answer = {"messages": list(self.messages), "language": "en", "city": None}
        return httpx.Response(200, json=answer)

    def terminal(self) -> Terminal:
        """Return a terminal that talks to this server."""
        transport = httpx.MockTransport(self.handle)
        return Terminal(httpx.Client(transport=transport, base_url="http://web.test"))


MENU = {
    "text": "<b>Меню</b> &amp; مرحبا",
    "kind": "menu",
    "entries": [],
    "buttons": [
        [{"title": "Health", "payload": "g:health"}, {"title": "Map", "url": "https://osm.org/"}]
    ],
}


def test_a_message_is_shown_with_numbered_buttons(capsys: pytest.CaptureFixture[str]) -> None:
    """Any script is shown as it is, markup is not."""
    Server(MENU).terminal().send({"start": "-"})

    shown = capsys.readouterr().out
    assert "*Меню* & مرحبا" in shown
    assert "[1] Health   [2] Map" in shown


def test_a_number_is_its_button_and_words_are_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A button's number sends its payload, a link's shows its address, others are text."""
    server = Server(MENU)
    terminal = server.terminal()
    terminal.send({"start": "-"})
    terminal.type("1")
    terminal.type("2")
    terminal.type("3")
    terminal.type("lekarz")

    acts = [{k: v for k, v in body.items() if k != "session"} for body in server.heard]
    assert acts == [{"start": "-"}, {"button": "g:health"}, {"text": "3"}, {"text": "lekarz"}]
    assert "https://osm.org/" in capsys.readouterr().out


def test_one_conversation_has_one_session(capsys: pytest.CaptureFixture[str]) -> None:
    """The server sees the same session each time, of the length the contract asks for."""
    server = Server(MENU)
    terminal = server.terminal()
    terminal.type("a")
    terminal.type("b")

    sessions = {body["session"] for body in server.heard}
    assert len(sessions) == 1
    assert 22 <= len(sessions.pop()) <= 64


def test_a_refusal_is_shown_and_the_conversation_goes_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The server's sentence is shown."""
    Server(status=400).terminal().type("x")

    assert "! Too long." in capsys.readouterr().out


def test_a_system_that_is_not_running_is_one_line() -> None:
    """Nothing at the address is a hint, not a traceback."""

    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no", request=request)

    client = httpx.Client(transport=httpx.MockTransport(refuse), base_url="http://web.test")
    with pytest.raises(click.ClickException, match="is `ostoja run` running"):
        Terminal(client).send({"start": "-"})


def test_a_message_cannot_steer_the_terminal() -> None:
    """Control characters in a service's name do nothing."""
    assert plain_text("a\x1b[2Jb\rc\x9bd") == "a[2Jbcd"

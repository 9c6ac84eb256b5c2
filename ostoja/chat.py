"""`ostoja chat`: a conversation with the running system in a terminal."""

import html
import re
import secrets
from collections.abc import Mapping
from typing import Any

import click
import httpx

from ostoja.addresses import web_address
from ostoja.errors import SettingsError
from ostoja.settings import Settings

_TAG = re.compile(r"<[^<>]*>")
_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)
_BOLD = re.compile(r"</?b>")
_ESCAPES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
PATIENCE = 20.0  # seconds


@click.command()
@click.option("--start", default="-", metavar="PAYLOAD", help="Begin as from this deep link.")
@click.option("--city", metavar="SLUG", help="Your city, such as lublin.")
@click.option("--language", metavar="TAG", help="Your language, such as uk.")
@click.option("--address", metavar="URL", help="Where the web chat is; without it the own one.")
def chat(start: str, city: str | None, language: str | None, address: str | None) -> None:
    """Talk to the running system: type words, or a button's number; Ctrl-D ends."""
    try:
        base = address or web_address(Settings.from_environment())
    except SettingsError as error:
        raise click.ClickException(str(error)) from error
    with httpx.Client(base_url=base, timeout=PATIENCE, trust_env=False) as client:
        Terminal(client).talk({"start": start, "city": city, "language": language})


class Terminal:
    """One conversation: remembers its session and the buttons shown last."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self._session = secrets.token_urlsafe(24)
        self._buttons: list[Mapping[str, str]] = []

    def talk(self, act: Mapping[str, Any]) -> None:
        """Send the first act, then what is typed, until the input ends."""
        self.send(act)
        while (line := _read_line()) is not None:
            if line.strip():
                self.type(line)

    def type(self, line: str) -> None:
        """Send a typed line: a number of a button shown is that button."""
        number = line.strip()
        if number.isdecimal() and 0 < int(number) <= len(self._buttons):
            button = self._buttons[int(number) - 1]
            if "url" in button:
                click.echo(button["url"])
                return
            self.send({"button": button["payload"]})
        else:
            self.send({"text": line})

    def send(self, act: Mapping[str, Any]) -> None:
        """Send one act and show what comes back."""
        body = {"session": self._session, **act}
        try:
            response = self._client.post("/api/chat", json=body)
            answer = response.json()
        except (httpx.HTTPError, ValueError) as error:
            raise click.ClickException(
                f"{self._client.base_url} does not answer: is `ostoja run` running?"
            ) from error
        if response.status_code != httpx.codes.OK:
            click.echo(f"! {answer['error']['message']}")
            return
        self._show(answer["messages"])

    def _show(self, messages: list[Mapping[str, Any]]) -> None:
        self._buttons = []
        for message in messages:
            click.echo(f"\n{plain_text(message['text'])}")
            for row in message["buttons"]:
                click.echo("  " + "   ".join(self._numbered(button) for button in row))
        click.echo()

    def _numbered(self, button: Mapping[str, str]) -> str:
        self._buttons.append(button)
        return f"[{len(self._buttons)}] {_safe(button['title'])}"


def plain_text(markup: str) -> str:
    """Return a message for a terminal: links show their address, bold stands between asterisks.

    >>> plain_text('<b>A &amp; B</b> (<a href="https://x.pl/?a=1&amp;b=2">map</a>)')
    '*A & B* (map: https://x.pl/?a=1&b=2)'
    """
    shown = _LINK.sub(r"\2: \1", markup)
    return _safe(html.unescape(_TAG.sub("", _BOLD.sub("*", shown))))


def _safe(text: str) -> str:
    """Return the text without what could steer a terminal."""
    return _ESCAPES.sub("", text)


def _read_line() -> str | None:
    try:
        return input("> ")
    except (EOFError, KeyboardInterrupt):
        click.echo()
        return None

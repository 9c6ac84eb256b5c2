"""A reader on Telegram who checks that it shows what the web chat shows."""

from typing import Any

from bot.messages import joined
from replies.messages import Button, Message
from tests.bot_api import Person
from tests.bot_api.records import Sent
from tests.conversation.conftest import Reader, System

_PATIENCE = 30.0

Shown = tuple[str, tuple[tuple[tuple[str, str, str], ...], ...]]


class TelegramReader:
    """Says the same in the web chat and on Telegram; both must answer the same.

    Its answers are the web chat's, for the scripts to look at: Telegram's have no kinds and no
    entries. What Telegram showed was compared with them, word for word and button for button.
    """

    def __init__(self, system: System) -> None:
        self._web: Reader = system.reader()
        self._person: Person = system.api.person(language_code=None)
        self._seen = 0

    def __call__(self, **body: Any) -> dict[str, Any]:
        """Send one turn both ways and return the web chat's answer."""
        answer = self._web(**body)
        expected = [_of_message(message) for message in joined(messages_of(answer))]
        assert len(self._person.messages) == self._seen, "Telegram got a message too many"
        _act(self._person, **body)
        self._seen += len(expected)
        self._person.wait_for(lambda messages: len(messages) >= self._seen, _PATIENCE)
        shown = [_of_sent(sent) for sent in self._person.messages[-len(expected) :]]
        assert shown == expected
        return answer


def _act(person: Person, **body: Any) -> None:
    """Do on Telegram what a body of POST /api/chat says."""
    match body:
        case {"text": words}:
            person.write(words)
        case {"button": payload}:
            person.press(payload)
        case {"start": payload}:
            person.start(payload)
        case {"location": place}:
            person.location(place["latitude"], place["longitude"])
        case _:
            raise AssertionError(f"no way to say {body} on Telegram")


def messages_of(answer: dict[str, Any]) -> list[Message]:
    """Return the messages of an answer of the web chat."""
    return [
        Message(
            message["text"],
            message["kind"],
            tuple(tuple(Button(**button) for button in row) for row in message["buttons"]),
            tuple(message["entries"]),
        )
        for message in answer["messages"]
    ]


def _of_message(message: Message) -> Shown:
    rows = tuple(tuple((b.title, b.payload, b.url) for b in row) for row in message.buttons)
    return message.text, rows


def _of_sent(sent: Sent) -> Shown:
    rows = (((b.title, b.payload or "", b.url or "") for b in row) for row in sent.buttons)
    return sent.html, tuple(tuple(row) for row in rows)

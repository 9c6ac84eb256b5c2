"""A person with Telegram on their phone, as a test plays them."""

import time
from collections.abc import Callable, Sequence
from typing import Any

from tests.bot_api.records import Answer, Sent
from tests.bot_api.state import Chat, Json, State, entities_of

PATIENCE = 10.0


class Room:
    """What a test sees of a chat."""

    def __init__(self, state: State, chat: Chat) -> None:
        self._state = state
        self.chat = chat

    @property
    def messages(self) -> list[Sent]:
        """The bot's messages that stand in the chat, oldest first."""
        with self._state.changed:
            return list(self.chat.sent.values())

    @property
    def actions(self) -> list[str]:
        """What the bot was seen doing here, such as ``typing``."""
        with self._state.changed:
            return [action.action for action in self.chat.actions]

    @property
    def answers(self) -> list[Answer]:
        """How the bot answered the buttons pressed here."""
        with self._state.changed:
            queries = self._state.queries
            return [
                answer
                for answer in self._state.answers
                if queries[answer.query_id].chat_id == self.chat.id
            ]

    @property
    def answered(self) -> list[str]:
        """The ids of the pressed buttons the bot answered."""
        return [answer.query_id for answer in self.answers]

    def wait_for[Found](
        self, condition: Callable[[Sequence[Sent]], Found], timeout: float = PATIENCE
    ) -> Found:
        """Return what the condition makes of the messages, once that is something.

        A condition that reaches past the end of the messages holds later, not never.
        """
        found: Found = self._state.wait(
            lambda: condition(self.messages), timeout, lambda: self.messages
        )
        return found

    def wait_quiet(
        self, count_at_least: int = 1, quiet: float = 0.5, timeout: float = PATIENCE
    ) -> list[Sent]:
        """Return the messages when there are enough, and none came for a while."""
        end = time.monotonic() + timeout
        self.wait_for(lambda messages: len(messages) >= count_at_least, timeout)
        with self._state.changed:
            seen, since = self.messages, time.monotonic()
            while (left := since + quiet - time.monotonic()) > 0:
                assert time.monotonic() < end, f"no rest in {timeout} s: {seen}"
                self._state.changed.wait(left)
                if self.messages != seen:
                    seen, since = self.messages, time.monotonic()
            return seen

    def _message(self, sender: Json, fields: Json) -> Json:
        message: Json = {
            "message_id": next(self.chat.message_ids),
            "from": sender,
            "chat": self.chat.fields,
            "date": int(time.time()),
            **fields,
        }
        self.chat.messages[message["message_id"]] = message
        return message

    def _edited(self, message_id: int, fields: Json) -> int:
        with self._state.changed:
            assert not self.chat.closed, "the bot is not there"
            message = {**self.chat.messages[message_id], **fields, "edit_date": int(time.time())}
            self.chat.messages[message_id] = message
            return self._state.post("edited_message", message)

    def _pressed(self, sender: Json, payload: str, message: Sent | None) -> int:
        with self._state.changed:
            having = [sent for sent in self.messages if payload in sent.payloads]
            if message is None and not having:
                shown = [sent.payloads for sent in self.messages]
                raise AssertionError(f"no message has a button {payload!r}; there are {shown}")
            shown_in = self.chat.messages.get((message or having[-1]).message_id)
            return self._query(sender, payload, shown_in)

    def _query(self, sender: Json, data: str, message: Json | None) -> int:
        gone = {"chat": self.chat.fields, "message_id": 1, "date": 0}
        query = {
            "id": self._state.new_query(self.chat.id),
            "from": sender,
            "message": message or gone,
            "chat_instance": str(self.chat.id * 7919),
            "data": data,
        }
        return self._state.post("callback_query", query)

    def _bot_is(self, by: Json, old: str, new: str) -> int:
        def member(status: str) -> Json:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"user": self._state.bot, "status": status, **until}

        change = {
            "chat": self.chat.fields,
            "from": by,
            "date": int(time.time()),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        }
        return self._state.post("my_chat_member", change)


class Person(Room):
    """A person and their private chat with the bot; what they do returns the update's id."""

    def __init__(self, state: State, chat: Chat, user: Json) -> None:
        super().__init__(state, chat)
        self.id: int = user["id"]
        self.user = user

    def start(self, payload: str = "") -> int:
        """Press Start, perhaps after a link with a payload."""
        return self.write(f"/start {payload}".strip())

    def write(self, text: str, reply_to: int | Sent | None = None) -> int:
        """Type a text."""
        fields: Json = {"text": text}
        if entities := entities_of(text):
            fields["entities"] = entities
        if reply_to is not None:
            fields["reply_to_message"] = self.chat.messages[id_of(reply_to)]
        return self.send(**fields)

    def send(self, **message_fields: Any) -> int:
        """Send anything: ``voice=...``, ``photo=...``, ``sticker=...``, ``contact=...``."""
        with self._state.changed:
            assert not self.chat.closed, "they blocked the bot: unblock it first"
            self.chat.known = True
            return self._state.post("message", self._message(self.user, message_fields))

    def location(self, lat: float, lon: float, live: bool = False) -> int:
        """Send a place, or where they are while they move."""
        more: Json = {"live_period": 900, "horizontal_accuracy": 12.0} if live else {}
        return self.send(location={"latitude": lat, "longitude": lon, **more})

    def move(self, message_id: int, lat: float, lon: float) -> int:
        """Let a live location move on."""
        place = {"latitude": lat, "longitude": lon, "live_period": 900}
        return self._edited(message_id, {"location": place})

    def edit(self, message_id: int, text: str) -> int:
        """Change the text of a message of theirs; ids are in ``api.update(...)``."""
        return self._edited(message_id, {"text": text, "entities": entities_of(text)})

    def press(self, payload: str, message: Sent | None = None) -> int:
        """Press a button: under that message, or the newest that has such a button."""
        return self._pressed(self.user, payload, message)

    def press_unknown(self, data: str, gone: bool = False) -> int:
        """Press a button with any data; ``gone``: Telegram no longer has its message."""
        with self._state.changed:
            newest = None if gone or not self.messages else self.messages[-1].message_id
            message = None if newest is None else self.chat.messages[newest]
            return self._query(self.user, data, message)

    def block(self) -> int:
        """Block the bot."""
        with self._state.changed:
            self.chat.closed = "bot was blocked by the user"
            return self._bot_is(self.user, "member", "kicked")

    def unblock(self) -> int:
        """Let the bot write again."""
        with self._state.changed:
            self.chat.closed = ""
            return self._bot_is(self.user, "kicked", "member")


def id_of(message: int | Sent) -> int:
    """Return the id of a message named either way."""
    return message if isinstance(message, int) else message.message_id

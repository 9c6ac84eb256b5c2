"""A group the bot is in, as a test plays its members."""

import re
from collections.abc import Sequence
from typing import Any

from tests.bot_api.people import Person, Room, id_of
from tests.bot_api.records import Sent
from tests.bot_api.state import Chat, Json, State, entities_of


class Group(Room):
    """A supergroup; what its members do returns the update's id, 0 where the bot is not told."""

    def __init__(self, state: State, chat: Chat, members: Sequence[Person]) -> None:
        super().__init__(state, chat)
        self.id = chat.id
        self.members = list(members)

    def write(
        self,
        person: Person,
        text: str,
        mention: bool = True,
        reply_to: int | Sent | None = None,
        thread: int | None = None,
    ) -> int:
        """Type a text, after the bot's name if it is mentioned, perhaps in a topic."""
        words = f"@{self._state.bot['username']} {text}" if mention else text
        fields: Json = {"text": words}
        if entities := entities_of(words):
            fields["entities"] = entities
        return self.send(person, reply_to, thread, **fields)

    def send(
        self,
        person: Person,
        reply_to: int | Sent | None = None,
        thread: int | None = None,
        **message_fields: Any,
    ) -> int:
        """Send anything into the group."""
        with self._state.changed:
            if thread is not None:
                self.chat.threads.add(thread)
                self.chat.fields = {**self.chat.fields, "is_forum": True}
                message_fields |= {"message_thread_id": thread, "is_topic_message": True}
            if reply_to is not None:
                message_fields["reply_to_message"] = self.chat.messages[id_of(reply_to)]
            message = self._message(person.user, message_fields)
            return self._state.post("message", message) if self._is_told(message) else 0

    def _is_told(self, message: Json) -> bool:
        if self.chat.closed:
            return False
        if not self._state.privacy:
            return True
        me = self._state.bot
        replied = message.get("reply_to_message", {}).get("from", {})
        words = message.get("text", "")
        command = re.match(r"/\w+(@\w+)?", words)
        own = command is not None and command[1] in (None, f"@{me['username']}")
        return own or f"@{me['username']}" in words or replied.get("id") == me["id"]

    def edit(self, message_id: int, text: str) -> int:
        """Change the text of a message."""
        return self._edited(message_id, {"text": text, "entities": entities_of(text)})

    def press(self, person: Person, payload: str, message: Sent | None = None) -> int:
        """Press a button: under that message, or the newest that has such a button."""
        return self._pressed(person.user, payload, message)

    def add_bot(self, by: Person) -> int:
        """Take the bot into the group."""
        with self._state.changed:
            self.chat.closed = ""
            update_id = self._bot_is(by.user, "left", "member")
            joined = self._message(by.user, {"new_chat_members": [self._state.bot]})
            self._state.post("message", joined)
            return update_id

    def remove_bot(self, by: Person) -> int:
        """Put the bot out of the group."""
        with self._state.changed:
            self.chat.closed = "bot was kicked from the supergroup chat"
            return self._bot_is(by.user, "member", "kicked")

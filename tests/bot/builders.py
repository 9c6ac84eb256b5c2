"""Telegram's updates, made from JSON as Telegram sends it."""

from typing import Any

import pytest
from telegram import Update

from bot.updates import Me

ME = Me(77, "ostoja_bot")
BOT = {"id": ME.id, "is_bot": True, "first_name": "Ostoja", "username": ME.username}
#: What must never be written down of a person.
NAMES = ("Bronislava", "Xyzowska", "bronka_xyz", "+48999888777")
PERSON = {
    "id": 5,
    "is_bot": False,
    "first_name": NAMES[0],
    "last_name": NAMES[1],
    "username": NAMES[2],
    "language_code": "uk",
}
PRIVATE = {"id": 5, "type": "private", "first_name": NAMES[0], "username": NAMES[2]}
GROUP = {"id": -9, "type": "group", "title": NAMES[1]}
SUPERGROUP = {"id": -1009, "type": "supergroup", "title": NAMES[1], "is_forum": True}
CHANNEL = {"id": -1008, "type": "channel", "title": NAMES[1]}

_FILE = {"file_id": "f", "file_unique_id": "u"}
_PICTURE = _FILE | {"width": 9, "height": 9}
_CLIP = _PICTURE | {"duration": 3}
#: One message of every kind that is neither words nor a place: its fields, and our word for it.
ATTACHMENTS: dict[str, tuple[dict[str, Any], str]] = {
    "voice": ({"voice": _FILE | {"duration": 3}}, "voice"),
    "audio": ({"audio": _FILE | {"duration": 3}}, "voice"),
    "video note": ({"video_note": _FILE | {"duration": 3, "length": 9}}, "voice"),
    "photo": ({"photo": [_PICTURE, _PICTURE]}, "picture"),
    "video": ({"video": _CLIP}, "picture"),
    "paid media": ({"paid_media": {"star_count": 1, "paid_media": []}}, "picture"),
    "story": ({"story": {"chat": CHANNEL, "id": 1}}, "picture"),
    "document": ({"document": _FILE}, "file"),
    "sticker": (
        {
            "sticker": _PICTURE | {"type": "regular", "is_animated": False, "is_video": False},
        },
        "sticker",
    ),
    "animation": ({"animation": _CLIP, "document": _FILE}, "sticker"),
    "dice": ({"dice": {"value": 3, "emoji": "🎲"}}, "sticker"),
    "game": ({"game": {"title": "t", "description": "d", "photo": []}}, "sticker"),
    "contact": ({"contact": {"phone_number": NAMES[3], "first_name": NAMES[0]}}, "contact"),
    "poll": (
        {
            "poll": {
                "id": "1",
                "question": "q",
                "options": [],
                "total_voter_count": 0,
                "is_closed": False,
                "is_anonymous": True,
                "type": "regular",
                "allows_multiple_answers": False,
                "allows_revoting": False,
                "members_only": False,
            }
        },
        "other",
    ),
    "a kind of next year": ({"hologram": _FILE}, "other"),
}
LOCATION = {"latitude": 51.25, "longitude": 22.57}


def message(chat: dict[str, Any] = PRIVATE, **fields: Any) -> dict[str, Any]:
    """Return a message of the tests' person; ``by`` is its sender, None for nobody."""
    sender = fields.pop("by", PERSON)
    body = {"message_id": 3, "date": 1_700_000_000, "chat": chat, **fields}
    return body if sender is None else body | {"from": sender}


def update(**parts: Any) -> Update:
    """Return an update with these parts, read as in the bot's own process."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PTB_TIMEDELTA", "true")
        made = Update.de_json({"update_id": 1, **parts}, None)
    assert isinstance(made, Update)
    return made


def private(**fields: Any) -> Update:
    """Return a message to the bot alone."""
    return update(message=message(**fields))


def entity(kind: str, part: str, text: str, **more: Any) -> dict[str, Any]:
    """Return the entity over the last ``part`` of a text, counted as Telegram does."""
    before, found, _ = text.rpartition(part)
    return {"type": kind, "offset": _units(before), "length": _units(found), **more}


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def mentioning(text: str, part: str = f"@{ME.username}", **fields: Any) -> Update:
    """Return a message to a group with a mention."""
    found = [entity("mention", part, text)]
    return update(message=message(**{"chat": GROUP, "text": text, "entities": found} | fields))


def pressed(data: str | None, where: dict[str, Any] | None, **fields: Any) -> Update:
    """Return a pressed button under a message, or under none that Telegram still knows."""
    query = {"id": "q", "from": PERSON, "chat_instance": "i", **fields}
    query |= {} if data is None else {"data": data}
    return update(callback_query=query if where is None else query | {"message": where})


def membership(status: str, chat: dict[str, Any] = PRIVATE) -> Update:
    """Return that the bot's place in a chat changed."""
    old = {"user": BOT, "status": "member"}
    new: dict[str, Any] = {"user": BOT, "status": status}
    if status == "kicked":
        new["until_date"] = 0
    change = {"chat": chat, "from": PERSON, "date": 1_700_000_000}
    return update(my_chat_member=change | {"old_chat_member": old, "new_chat_member": new})

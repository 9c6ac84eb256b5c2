"""Takes out of Telegram's messages and presses what we answer, and no field of another kind."""

from typing import Any

_MESSAGE: dict[str, type] = {
    "message_id": int,
    "date": int,
    "text": str,
    "caption": str,
    "is_topic_message": bool,
    "message_thread_id": int,
}


def bare_message(message: dict[str, Any], *, alone: bool = False) -> dict[str, Any]:
    """Return a message with no more than who says what, and where.

    Args:
        message: as Telegram sent it.
        alone: without what tells whom a group's message speaks to: entities, the message it
            answers, the chat it speaks for.
    """
    bare = _of_kind(message, _MESSAGE) | _found("chat", _chat(message.get("chat")))
    bare |= _found("from", _person(message.get("from")))
    bare |= _found("location", _place(message.get("location")))
    if alone:
        return bare
    for name in ("entities", "caption_entities"):
        bare |= _found(name, _entities(message.get(name)))
    bare |= _found("sender_chat", _chat(message.get("sender_chat")))
    answered = message.get("reply_to_message")
    if isinstance(answered, dict):
        bare["reply_to_message"] = bare_message(answered, alone=True)
    return bare


def bare_press(query: dict[str, Any], *, alone: bool = False) -> dict[str, Any]:
    """Return a pressed button with who pressed it and what it says.

    Args:
        query: as Telegram sent it.
        alone: without the chat it stands in: then the presser's own is taken for it.
    """
    bare = _of_kind(query, {"id": str, "chat_instance": str, "data": str})
    bare |= _found("from", _person(query.get("from")))
    message = query.get("message")
    if alone or not isinstance(message, dict):
        return bare
    if (chat := _chat(message.get("chat"))) is None:
        return bare
    where = _of_kind(message, {"message_id": int}) | {"chat": chat}
    return bare | {"message": where | {"date": 0}}  # as Telegram says it of an old message


def _of_kind(data: Any, kinds: dict[str, type]) -> dict[str, Any]:
    """Return those fields of an object that are there and of the right type."""
    if not isinstance(data, dict):
        return {}
    return {name: data[name] for name, kind in kinds.items() if type(data.get(name)) is kind}


def _found(name: str, value: Any) -> dict[str, Any]:
    return {name: value} if value else {}


def _chat(data: Any) -> dict[str, Any] | None:
    chat = _of_kind(data, {"id": int, "type": str})
    return chat if len(chat) == 2 else None


def _person(data: Any) -> dict[str, Any] | None:
    """Return a person without a name; the library wants a first one."""
    person = _of_kind(data, {"id": int, "is_bot": bool, "language_code": str})
    return person | {"first_name": ""} if {"id", "is_bot"} <= person.keys() else None


def _place(data: Any) -> dict[str, Any] | None:
    place = _of_kind(data, {"latitude": float, "longitude": float})
    place = _of_kind(data, {"latitude": int, "longitude": int}) | place
    return place if len(place) == 2 else None


def _entities(data: Any) -> list[dict[str, Any]]:
    """Return the entities whose place in the text is known; others would cost the mention."""
    if not isinstance(data, list):
        return []
    kinds = {"type": str, "offset": int, "length": int}
    sound = (entity for entity in data if len(_of_kind(entity, kinds)) == len(kinds))
    return [_of_kind(entity, kinds) | _found("user", entity.get("user")) for entity in sound]

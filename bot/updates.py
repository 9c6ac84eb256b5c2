"""Reads Telegram's updates: what a reader did, or nothing that is ours to answer."""

import re
from dataclasses import dataclass, replace

from telegram import CallbackQuery, ChatMemberUpdated, Location, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.attachments import attachment_of, is_service
from bot.errands import Errand
from bot.groups import addressed_words

#: What Telegram is asked to send.
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
_DECIMALS = 2  #: of degrees, kept of a shared location
_GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account."""

    id: int
    username: str

    def link(self, payload: str) -> str:
        """Return the link that opens a chat with the bot alone."""
        return f"https://t.me/{self.username}?start={payload}"

    def unnamed(self, text: str) -> str:
        """Return a text whose command does not name the bot: its chats need no name.

        >>> Me(1, "ostoja_bot").unnamed("/start@Ostoja_Bot lublin")
        '/start lublin'
        """
        name = re.escape(self.username)
        return re.sub(rf"^(\s*/\w+)@{name}(?!\w)", r"\1", text, count=1, flags=re.IGNORECASE)


def read_update(update: Update, me: Me) -> Errand | None:
    """Return what there is to do; None for what is not ours: other chats, service messages.

    Args:
        update: as Telegram sent it; nothing in it is trusted.
        me: the bot, to see whether a group speaks to it.
    """
    if update.callback_query is not None:
        return _pressed(update.callback_query)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member)
    message = update.message or update.edited_message
    if message is None or _is_by_bot(message):
        return None
    if message is update.edited_message and message.location is not None:
        return None  # a location that moves: its start was answered
    service = is_service(update)
    if message.chat.type in _GROUPS:
        return None if service else _group(message, me)
    if message.chat.type == ChatType.PRIVATE:
        return _private(message, me, service=service)
    return None


def _is_by_bot(message: Message) -> bool:
    """Return whether a bot wrote it; one stands in for a group's anonymous administrators."""
    by_bot = message.from_user is not None and message.from_user.is_bot
    return by_bot and message.sender_chat is None


def _private(message: Message, me: Me, *, service: bool) -> Errand | None:
    errand = Errand("private", message.chat.id, hint=_language(message))
    if message.text is not None:
        return replace(errand, text=me.unnamed(message.text))
    if message.location is not None and (place := _roughly(message.location)):
        return replace(errand, latitude=place[0], longitude=place[1])
    if service:
        return None
    return replace(
        errand,
        text=me.unnamed(message.caption) if message.caption else None,
        attachment=attachment_of(message),
        album=message.media_group_id,
    )


def _roughly(place: Location) -> tuple[float, float] | None:
    """Return degrees to about a kilometre: enough to find a city, not to find a person."""
    degrees = (place.latitude, place.longitude)
    if not all(isinstance(value, int | float) for value in degrees):
        return None
    return round(degrees[0], _DECIMALS), round(degrees[1], _DECIMALS)


def _group(message: Message, me: Me) -> Errand | None:
    words = addressed_words(message, me.id, me.username)
    if words is None:
        return None
    return Errand(
        "group",
        message.chat.id,
        text=words,
        hint=_language(message),
        message_id=message.message_id,
        thread_id=message.message_thread_id if message.is_topic_message else None,
    )


def _pressed(query: CallbackQuery) -> Errand | None:
    """Return a pressed button; where its message is too old to see, it was a private one."""
    chat = query.message.chat if query.message else None
    hint = query.from_user.language_code
    if chat is not None and chat.type != ChatType.PRIVATE:
        return Errand("press", chat.id, press_id=query.id, hint=hint)
    data = query.data if isinstance(query.data, str) else ""
    return Errand("private", query.from_user.id, button=data, press_id=query.id, hint=hint)


def _membership(change: ChatMemberUpdated) -> Errand | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    gone = change.new_chat_member.status in _GONE
    return Errand("blocked" if gone else "back", change.chat.id)


def _language(message: Message) -> str | None:
    return message.from_user.language_code if message.from_user else None

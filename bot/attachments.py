"""Which kind of thing a message holds that is neither words nor a location."""

from telegram import Message, Update
from telegram.constants import MessageType
from telegram.ext import filters

from replies.telegram import Attachment

_KINDS: dict[MessageType, Attachment] = {
    MessageType.VOICE: "voice",
    MessageType.AUDIO: "voice",
    MessageType.VIDEO_NOTE: "voice",
    MessageType.PHOTO: "picture",
    MessageType.VIDEO: "picture",
    MessageType.PAID_MEDIA: "picture",
    MessageType.STORY: "picture",
    MessageType.DOCUMENT: "file",
    MessageType.STICKER: "sticker",
    MessageType.ANIMATION: "sticker",
    MessageType.DICE: "sticker",
    MessageType.GAME: "sticker",
    MessageType.CONTACT: "contact",
}


def attachment_of(message: Message) -> Attachment:
    """Return the kind of what was sent; ``other`` for what we have no word for."""
    found = (kind for name, kind in _KINDS.items() if getattr(message, name, None))
    if message.animation is not None:  # Telegram sets ``document`` beside it
        return "sticker"
    return next(found, "other")


def is_service(update: Update) -> bool:
    """Return whether Telegram, not the reader, says something: a pin, a timer, a new title."""
    return bool(filters.StatusUpdate.ALL.check_update(update))

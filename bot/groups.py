"""Groups: others read along, so the bot answers only when spoken to, and knows nobody there."""

from collections.abc import Iterator
from contextlib import suppress

from telegram import Message as TelegramMessage
from telegram import MessageEntity
from telegram.constants import MessageEntityType

from chat.incoming import Answer
from replies.catalogue import Catalogue
from replies.links import Start
from replies.messages import Button, Message
from replies.payloads import Payload, PayloadError, decode
from replies.telegram import private_button, render_group_emergency, render_group_private

#: Commands that ask a group's bot how it works.
HELP = ("/start", "/help")


def addressed_words(message: TelegramMessage, bot_id: int, username: str) -> str | None:
    """Return what a group says to the bot, without its name; None if it is not spoken to.

    It is spoken to by ``@name``, by ``/command@name`` and by an answer to a message of its own.
    """
    text, entities = message.text, message.entities
    if text is None:
        text, entities = message.caption or "", message.caption_entities
    units = text.encode("utf-16-le", "surrogatepass")
    spoken_to = _answers(message, bot_id)
    for entity in sorted(entities, key=lambda entity: entity.offset, reverse=True):
        start, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
        if not 0 <= start < end <= len(units):
            continue
        rest = _without_name(entity, _decoded(units[start:end]), bot_id, f"@{username}".lower())
        if rest is not None:
            spoken_to = True
            units = units[:start] + rest.encode("utf-16-le", "replace") + units[end:]
    return " ".join(_decoded(units).split()) if spoken_to else None


def _decoded(units: bytes) -> str:
    return units.decode("utf-16-le", "replace")


def _without_name(entity: MessageEntity, part: str, bot_id: int, name: str) -> str | None:
    """Return what stays of a part that names the bot; None if it does not."""
    if entity.type == MessageEntityType.MENTION and part.lower() == name:
        return " "
    if entity.type == MessageEntityType.TEXT_MENTION and entity.user and entity.user.id == bot_id:
        return " "
    if entity.type == MessageEntityType.BOT_COMMAND and part.lower().endswith(name):
        return part[: -len(name)]
    return None


def _answers(message: TelegramMessage, bot_id: int) -> bool:
    answered = message.reply_to_message
    return bool(answered and answered.from_user and answered.from_user.id == bot_id)


def group_messages(answer: Answer, link: str) -> tuple[Message, ...]:
    """Return what of an answer a group sees.

    Only an answer about a city that the message names is shown, and numbers to call in danger;
    its buttons would ask on for somebody we do not know, so one link to the private chat stands
    in their place.

    Args:
        answer: of a conversation that knows nobody.
        link: to the bot's private chat, with what was asked.
    """
    catalogue = Catalogue(answer.language)
    shown = answer.messages
    if not answer.city:
        if danger := _danger(answer):
            return (render_group_emergency(danger, catalogue, link),)
        shown = tuple(message for message in shown if message.kind == "emergency")
    if not shown:
        return (render_group_private(catalogue, link),)
    bare = [Message(message.text, message.kind, _links(message)) for message in shown]
    bare[-1] = bare[-1].with_buttons([(private_button(catalogue, link),)])
    return tuple(bare)


def start_of(answer: Answer) -> str:
    """Return the deep link's payload that asks in private what was asked in the group.

    >>> start_of(Answer((), "uk", "lublin"))
    'lublin_-_uk'
    """
    topics = (payload.topic for payload in _payloads(answer) if payload.verb in ("t", "d"))
    topic = next(topics, "")
    return Start(answer.city or "", topic, answer.language).encode()


def _payloads(answer: Answer) -> Iterator[Payload]:
    """Return what the answer's buttons say."""
    rows = (row for message in answer.messages for row in message.buttons)
    for button in (button for row in rows for button in row if button.payload):
        with suppress(PayloadError, UnicodeError):
            yield decode(button.payload)


def _danger(answer: Answer) -> str:
    """Return the danger that an answer without a city is about, by its buttons; or nothing."""
    return next((payload.danger for payload in _payloads(answer) if payload.country), "")


def _links(message: Message) -> tuple[tuple[Button, ...], ...]:
    rows = (tuple(button for button in row if button.url) for row in message.buttons)
    return tuple(row for row in rows if row)

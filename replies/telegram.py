"""What only a reader on Telegram meets: attachments, groups, commands, the bot's profile."""

from dataclasses import dataclass
from typing import Literal, get_args

from replies.buttons import menu_button
from replies.catalogue import Catalogue, CatalogueError
from replies.emergency import european_lines
from replies.messages import Button, Message

Attachment = Literal["voice", "picture", "file", "sticker", "contact", "other"]
#: What a reader may send that is neither words nor a location.
ATTACHMENTS: tuple[Attachment, ...] = get_args(Attachment)
#: The commands in the bot's menu, in its order.
COMMANDS = ("start", "menu", "city", "language", "help", "privacy", "forget")

_NAME = 64
_DESCRIPTION = 512
_SHORT_DESCRIPTION = 120
_COMMAND = 256


@dataclass(frozen=True, slots=True)
class Profile:
    """What Telegram shows of the bot in one language, as plain text within its limits."""

    name: str
    description: str  #: shown before the reader presses START
    short_description: str  #: shown on the bot's page and where it is shared
    commands: tuple[tuple[str, str], ...]  #: command without the slash, what it does


def telegram_profile(language: str) -> Profile:
    """Return the bot's profile in a language.

    Raises:
        CatalogueError: no catalogue in it, or a text is longer than Telegram takes.
    """
    catalogue = Catalogue(language)
    return Profile(
        name=_fitting("telegram-name", catalogue, _NAME),
        description=_fitting("telegram-description", catalogue, _DESCRIPTION),
        short_description=_fitting("telegram-short-description", catalogue, _SHORT_DESCRIPTION),
        commands=tuple(
            (command, _fitting(f"telegram-command-{command}", catalogue, _COMMAND))
            for command in COMMANDS
        ),
    )


def render_attachment(kind: Attachment, catalogue: Catalogue) -> Message:
    """Return that we cannot take what was sent, and what to do instead."""
    lines = [catalogue.text(f"telegram-attachment-{kind}"), catalogue.text("chat-danger")]
    return Message("\n".join(lines), "notice", ((menu_button(catalogue),),))


def private_button(catalogue: Catalogue, url: str) -> Button:
    """Return the button that leads from a group to the reader's own chat with the bot."""
    return Button(catalogue.plain("telegram-group-button"), url=url)


def render_group_private(catalogue: Catalogue, url: str) -> Message:
    """Return, to a question in a group that names no city, that we answer it in private.

    Args:
        catalogue: the reader's language.
        url: the link that opens the reader's own chat with the bot.
    """
    lines = [catalogue.text("telegram-group-private"), catalogue.text("chat-danger")]
    return Message("\n".join(lines), "notice", ((private_button(catalogue, url),),))


def render_group_emergency(danger: str, catalogue: Catalogue, url: str) -> Message:
    """Return, to a person in danger in a group, the number that holds everywhere.

    Args:
        danger: one of ``replies.emergency.DANGERS``.
        catalogue: the reader's language.
        url: the link that opens the reader's own chat with the bot.
    """
    lines = [*european_lines(danger, catalogue), "", catalogue.text("telegram-group-danger")]
    return Message("\n".join(lines), "emergency", ((private_button(catalogue, url),),))


def render_group_help(catalogue: Catalogue, username: str, url: str) -> Message:
    """Return how to ask in a group.

    Args:
        catalogue: the language of the group, as far as it is known.
        username: the bot's, with or without ``@``.
        url: the link that opens the reader's own chat with the bot.
    """
    text = catalogue.text("telegram-group-help", username=f"@{username.removeprefix('@')}")
    return Message(text, "notice", ((private_button(catalogue, url),),))


def _fitting(key: str, catalogue: Catalogue, limit: int) -> str:
    text = catalogue.plain(key)
    if len(text) > limit:
        raise CatalogueError(
            f"{key!r} in {catalogue.language} has {len(text)} characters, at most {limit} fit"
        )
    return text

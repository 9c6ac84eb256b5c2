"""Tells Telegram the bot's commands, descriptions and name, in every language."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from telegram import Bot, BotCommand
from telegram.error import RetryAfter

from chat.errors import where
from replies.catalogue import DEFAULT_LANGUAGE, languages
from replies.telegram import Profile, telegram_profile

logger = logging.getLogger(__name__)

_LONGEST_WAIT = 600.0  #: seconds: beyond it the next start tries again
_CODE_LETTERS = 2  #: Telegram knows languages by ISO 639-1

Step = Callable[[Bot, Profile, str | None], Awaitable[None]]


async def publish_profile(bot: Bot) -> None:
    """Set what differs from what Telegram shows; it allows few changes a day, of names fewest.

    What cannot be set is logged and left to the next start: nobody's answer depends on it.
    """
    for step in (_set_commands, _set_description, _set_short_description, _set_name):
        for code, language in profile_languages():
            try:
                await step(bot, telegram_profile(language), code)
            except RetryAfter as error:
                logger.warning("the bot's profile has to wait %.0f s", seconds(error.retry_after))
                break  # Telegram counts each kind of change by itself
            except Exception as error:  # noqa: BLE001 - the bot works without it
                logger.warning("the bot's profile was not set: %s", where(error))


def profile_languages() -> tuple[tuple[str | None, str], ...]:
    """Return the language codes to set, with the catalogue of each; None: for all others."""
    own = ((tag, tag) for tag in languages() if len(tag) == _CODE_LETTERS)
    return ((None, DEFAULT_LANGUAGE), *own)


async def _set_commands(bot: Bot, profile: Profile, code: str | None) -> None:
    commands = tuple(BotCommand(name, words) for name, words in profile.commands)
    if tuple(await bot.get_my_commands(language_code=code)) != commands:
        await _patiently(lambda: bot.set_my_commands(commands, language_code=code))


async def _set_description(bot: Bot, profile: Profile, code: str | None) -> None:
    if (await bot.get_my_description(language_code=code)).description != profile.description:
        await _patiently(lambda: bot.set_my_description(profile.description, language_code=code))


async def _set_short_description(bot: Bot, profile: Profile, code: str | None) -> None:
    words = profile.short_description
    if (await bot.get_my_short_description(language_code=code)).short_description != words:
        await _patiently(lambda: bot.set_my_short_description(words, language_code=code))


async def _set_name(bot: Bot, profile: Profile, code: str | None) -> None:
    if (await bot.get_my_name(language_code=code)).name != profile.name:
        await _patiently(lambda: bot.set_my_name(profile.name, language_code=code))


async def _patiently(call: Callable[[], Awaitable[object]]) -> None:
    """Make a call, once more after the wait Telegram asks for, if that is not too long.

    Raises:
        TelegramError: it failed.
    """
    try:
        await call()
    except RetryAfter as error:
        wait = seconds(error.retry_after)
        if wait > _LONGEST_WAIT:
            raise
        await asyncio.sleep(wait)
        await call()


def seconds(wait: int | timedelta) -> float:
    """Return a time of Telegram's in seconds.

    >>> seconds(timedelta(seconds=3)), seconds(4)
    (3.0, 4.0)
    """
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)

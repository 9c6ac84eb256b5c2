"""What the environment says about Telegram; without a token there is no bot."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from ostoja.errors import SettingsError

API = "https://api.telegram.org"
_TOKEN = re.compile(r"[0-9]{3,}:[A-Za-z0-9_-]{10,}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """One bot; its ``repr`` shows no secret."""

    token: str = field(repr=False)
    api: str  #: where the Bot API is
    webhook_url: str | None  #: None: long polling
    webhook_secret: str = field(default="", repr=False)

    @property
    def is_own_server(self) -> bool:
        """Whether the Bot API server is not Telegram's."""
        return self.api != API

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Self | None:
        """Return what is set, or None without a token.

        Raises:
            SettingsError: a value is not usable.
        """
        token = (environ.get("TELEGRAM_BOT_TOKEN") or "").strip()
        if not token:
            return None
        if not _TOKEN.fullmatch(token):
            raise SettingsError(
                "TELEGRAM_BOT_TOKEN is not a bot's token: copy the one that @BotFather shows, "
                "such as 123456789:AAE..., or unset it to run without Telegram"
            )
        api = (environ.get("TELEGRAM_API_BASE_URL") or API).rstrip("/")
        _check_address("TELEGRAM_API_BASE_URL", api, ("http", "https"))
        url = environ.get("TELEGRAM_WEBHOOK_URL") or None
        if url is None:
            return cls(token, api, None)
        schemes = ("https",) if api == API else ("http", "https")
        _check_address("TELEGRAM_WEBHOOK_URL", url, schemes)
        return cls(token, api, url, _secret(environ.get("TELEGRAM_WEBHOOK_SECRET") or ""))


def _secret(secret: str) -> str:
    if not _SECRET.fullmatch(secret):
        raise SettingsError(
            "TELEGRAM_WEBHOOK_SECRET must be 16 to 256 of A-Z a-z 0-9 _ - when "
            "TELEGRAM_WEBHOOK_URL is set: it shows that an update comes from Telegram"
        )
    return secret


def _check_address(name: str, address: str, schemes: tuple[str, ...]) -> None:
    try:
        parts = urlsplit(address)
        usable = parts.scheme in schemes and bool(parts.hostname) and not parts.query
        usable = usable and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        wanted = " or ".join(f"{scheme}://" for scheme in schemes)
        raise SettingsError(f"{name} must be an address that begins with {wanted}")

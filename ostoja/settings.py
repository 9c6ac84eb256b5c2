"""What the environment says, read once and checked (DESIGN.md, 'Environment')."""

import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from ostoja.errors import SettingsError
from ostoja.telegram_settings import TelegramSettings

PROJECT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a process needs to know, as typed values."""

    var_dir: Path
    database_url: str | None
    redis_url: str | None
    public_url: str
    web_host: str
    web_port: int
    bot_port: int
    rasa_port: int
    actions_port: int
    secret_key: bytes
    telegram: "TelegramSettings | None"

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> "Settings":
        """Return the settings of this environment; makes ``var/`` and its key on first use.

        Raises:
            SettingsError: a value is not usable.
        """
        var_dir = Path(environ.get("OSTOJA_VAR_DIR") or "var").absolute()
        database_url = environ.get("OSTOJA_DATABASE_URL") or None
        web_host = environ.get("OSTOJA_WEB_HOST") or "127.0.0.1"
        web_port = _port(environ, "OSTOJA_WEB_PORT", 8080)
        return cls(
            var_dir=var_dir,
            database_url=_database_url(database_url),
            redis_url=environ.get("OSTOJA_REDIS_URL") or None,
            public_url=environ.get("OSTOJA_PUBLIC_URL") or f"http://{web_host}:{web_port}",
            web_host=web_host,
            web_port=web_port,
            bot_port=_port(environ, "OSTOJA_BOT_PORT", 8081),
            rasa_port=_port(environ, "OSTOJA_RASA_PORT", 5005),
            actions_port=_port(environ, "OSTOJA_ACTIONS_PORT", 5055),
            secret_key=_secret_key(environ, var_dir, required=database_url is not None),
            telegram=TelegramSettings.from_environment(environ),
        )

    @property
    def machine(self) -> str:
        """A name of this machine, made once in ``var/``: host names repeat, this does not."""
        path = self.var_dir / "machine"
        if not path.exists():
            _write_once(path, secrets.token_hex(8))
        return path.read_text("ascii").strip()

    @property
    def services_database_url(self) -> str:
        """Where the services are: SQLAlchemy URL."""
        return self.database_url or self._sqlite("services.db")

    @property
    def readers_database_url(self) -> str:
        """Where the readers' preferences are: SQLAlchemy URL."""
        return self.database_url or self._sqlite("readers.db")

    @property
    def conversations_database_url(self) -> str:
        """Where the engine keeps slots: SQLAlchemy URL without a driver (it has its own)."""
        if self.database_url:
            return self.database_url.replace("postgresql+psycopg://", "postgresql://", 1)
        return self._sqlite("conversations.db")

    @property
    def engine_token(self) -> str:
        """The bearer token between chat and engine, derived from the secret key."""
        return hmac.new(self.secret_key, b"engine-token", hashlib.sha256).hexdigest()

    def _sqlite(self, name: str) -> str:
        return f"sqlite:///{quote(str(self.var_dir / name))}"


def _port(environ: Mapping[str, str], name: str, default: int) -> int:
    text = environ.get(name) or str(default)
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise SettingsError(f"{name}={text!r} is not a port: set a number from 1 to 65535")
    return int(text)


def _database_url(url: str | None) -> str | None:
    """Return the URL with psycopg 3 as PostgreSQL's driver.

    >>> _database_url("postgres://u@h/db")
    'postgresql+psycopg://u@h/db'
    """
    if url is None:
        return None
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.split("+")[0] not in ("postgresql", "postgres", "sqlite"):
        raise SettingsError("OSTOJA_DATABASE_URL must be a postgresql:// or sqlite:/// address")
    return url if scheme == "sqlite" else f"postgresql+psycopg://{rest}"


def _secret_key(environ: Mapping[str, str], var_dir: Path, *, required: bool) -> bytes:
    if given := environ.get("OSTOJA_SECRET_KEY"):
        if len(given) < 32:
            raise SettingsError("OSTOJA_SECRET_KEY is too short: give at least 32 characters")
        return given.encode()
    if required:
        raise SettingsError(
            "OSTOJA_SECRET_KEY is required when OSTOJA_DATABASE_URL is set: "
            "give the same 32 or more random characters to every process"
        )
    path = var_dir / "secret_key"
    if not path.exists():
        _write_once(path, secrets.token_hex(32))
    return path.read_bytes().strip()


def _write_once(path: Path, text: str) -> None:
    """Write a file that only its owner reads; if another process was first, keep its."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    draft.touch(mode=0o600)
    draft.write_text(text, encoding="ascii")
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()

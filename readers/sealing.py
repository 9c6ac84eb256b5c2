"""Encrypts what waits in inbox and outbox: without the secret key a row says nothing."""

import base64
import hashlib
import hmac
import json
from typing import Any

from cryptography.fernet import Fernet, InvalidToken


class SealError(ValueError):
    """A row was sealed with another key, or is damaged; nothing of it can be read."""


class Seal:
    """Fernet (AES-128-CBC, HMAC-SHA256) under a key derived from the secret key.

    Args:
        secret_key: of the settings.
    """

    def __init__(self, secret_key: bytes) -> None:
        derived = hmac.new(secret_key, b"inbox-outbox", hashlib.sha256).digest()
        self._fernet = Fernet(base64.urlsafe_b64encode(derived))

    def close(self, value: Any) -> str:
        """Return a JSON value as text that only ``open`` can read.

        >>> seal = Seal(b"k" * 32)
        >>> seal.open(seal.close({"text": "лікар"}))
        {'text': 'лікар'}
        """
        return self._fernet.encrypt(json.dumps(value, ensure_ascii=False).encode()).decode("ascii")

    def open(self, sealed: str) -> Any:
        """Return the value of a sealed text.

        Raises:
            SealError: it cannot be read.
        """
        try:
            return json.loads(self._fernet.decrypt(sealed.encode("ascii", "replace")))
        except (InvalidToken, ValueError) as error:
            raise SealError(type(error).__name__) from None

"""How Telegram refuses a request."""

from typing import Any


class RefusedError(Exception):
    """A request is answered with ``ok: false``."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Return the answer's body."""
        body = {"ok": False, "error_code": self.status, "description": self.description}
        return {**body, "parameters": self.parameters} if self.parameters else body


def bad_request(reason: str) -> RefusedError:
    """Return the refusal of a request that breaks a rule."""
    return RefusedError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> RefusedError:
    """Return the refusal of a chat that is closed to the bot."""
    return RefusedError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> RefusedError:
    """Return the refusal of two ways to get updates at once."""
    return RefusedError(409, f"Conflict: {reason}")


def too_many_requests(seconds: int) -> RefusedError:
    """Return the refusal of a flood."""
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)

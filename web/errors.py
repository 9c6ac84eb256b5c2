"""Errors of the web's own doors, as `{"error": {"code", "message"}}`."""


class ApiError(Exception):
    """A request that is not answered; ``code`` is for programs, the message follows from it."""

    def __init__(self, status: int, code: str) -> None:
        self.status = status
        self.code = code
        super().__init__(code)

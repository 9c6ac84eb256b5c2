"""Logs that hold no message, no conversation id and no values: only what happened, and where."""

import logging
import re
import sys
import traceback
import warnings
from collections.abc import MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog

_ID = re.compile(r"\b[A-Za-z0-9_-]{22,}\b")
#: What a structured line keeps: its name. The rest may hold what somebody wrote.
_KEPT = ("event", "level", "logger", "timestamp")
#: Other people's loggers: they put values into their lines, so their lines stay out.
_FOREIGN = ("rasa", "sanic", "aiohttp", "asyncio", "sqlalchemy", "dask", "urllib3", "py.warnings")

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class PlainFormatter(logging.Formatter):
    """Formats lines without values: exceptions by type and place, long ids left out.

    Of libraries' own lines only the name of the logger and the place remain, because their
    texts may quote what a reader wrote.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return one line, and after it where an exception came from."""
        if record.name.partition(".")[0] in _FOREIGN:
            said = f"({record.filename}:{record.lineno})"
        else:
            said = _ID.sub("…", record.getMessage())
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {said}"
        if record.exc_info and record.exc_info[0]:
            line += "\n" + self.formatException(record.exc_info)
        return line

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's name
        """Return the exceptions' types and the places in the code, without their messages."""
        return "\n".join(_places(ei[1]))


def _places(error: BaseException | None) -> list[str]:
    lines: list[str] = []
    while error is not None:
        lines.append(f"  {type(error).__name__}")
        lines.extend(
            f"    {_module(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        )
        error = error.__cause__ or error.__context__
    return lines


def _module(filename: str) -> str:
    """Return the last two parts of a path: enough to find the code."""
    return "/".join(Path(filename).parts[-2:])


def drop_values(_: object, __: str, event: MutableMapping[str, Any]) -> dict[str, Any]:
    """Return a structured line with nothing but its name, level and logger.

    >>> drop_values(None, "error", {"event": "rest.failed", "text": "help", "level": "error"})
    {'event': 'rest.failed', 'level': 'error'}
    """
    kept = {key: event[key] for key in _KEPT if key in event}
    kept["event"] = _ID.sub("…", str(kept.get("event", "")))
    return kept


def configure(level: int = logging.INFO) -> None:
    """Send all logs to standard error in the plain form, never below INFO for libraries."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PlainFormatter())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(level, logging.INFO))
    logging.captureWarnings(capture=True)
    warnings.simplefilter("ignore")
    for name in list(logging.Logger.manager.loggerDict):
        logger = logging.getLogger(name)
        if name.partition(".")[0] in _FOREIGN:
            logger.handlers, logger.propagate = [], True
            logger.setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            drop_values,
            structlog.processors.KeyValueRenderer(key_order=["event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )

"""Reads what Telegram brings; what the library cannot read must not stop what it can."""

import logging
from typing import Any

from telegram import Bot, Update
from telegram.request import HTTPXRequest

from chat.errors import where

logger = logging.getLogger(__name__)

_MOST = 2**63 - 1  #: what a database holds


def parse_update(data: Any, bot: Bot | None = None) -> Update | None:
    """Return an update of Telegram's, as much of it as can be read; None if it is none at all.

    Args:
        data: of JSON, trusted in nothing.
        bot: whose update it is.
    """
    found = readable(data)
    return Update.de_json(found, bot) if found is not None else None


def readable(data: Any) -> dict[str, Any] | None:
    """Return an update that the library can read: whole, or less of it, at least its number."""
    number = data.get("update_id") if isinstance(data, dict) else None
    if type(number) is not int or not 0 <= number <= _MOST:
        return None
    for some in (data, _bare(data)):
        try:
            Update.de_json(some, None)
        except Exception as error:  # noqa: BLE001 - it would come again for ever
            logger.error("an update cannot be read: %s", where(error))  # noqa: TRY400 - no values
        else:
            return dict(some)
    return {"update_id": number}


def _bare(data: dict[str, Any]) -> dict[str, Any]:
    """Return an update with no more of a message than who says what: it can be answered."""
    message = data.get("message")
    if not isinstance(message, dict):
        return {"update_id": data["update_id"]}
    kept = ("message_id", "date", "chat", "from")
    bare = {name: message[name] for name in kept if name in message}
    if isinstance(message.get("text"), str):
        bare["text"] = message["text"]
    return {"update_id": data["update_id"], "message": bare}


class UpdatesRequest(HTTPXRequest):
    """The connection for ``getUpdates``: what cannot be read of one update is left out.

    The library would fail for the whole batch, and ask for it again at once, without end.
    """

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer, with updates that the library can read."""
        answer = HTTPXRequest.parse_json_payload(payload)
        if isinstance(found := answer.get("result"), list):
            answer["result"] = [data for one in found if (data := readable(one))]
        return answer

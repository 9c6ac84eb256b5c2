"""Reads what Telegram brings; what the library cannot read must not stop what it can."""

import logging
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Any

from telegram import Bot, Update
from telegram.request import HTTPXRequest

from bot.bare import bare_message, bare_press
from chat.errors import where

logger = logging.getLogger(__name__)

#: What of an update is answered, how it is made less, and what it cannot do without.
_BARE: tuple[tuple[str, Callable[..., dict[str, Any]], str], ...] = (
    ("message", bare_message, "chat"),
    ("edited_message", bare_message, "chat"),
    ("callback_query", bare_press, "from"),
)
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
    for some in _ladder(data):
        try:
            Update.de_json(some, None)
        except Exception as error:  # noqa: BLE001 - it would come again for ever
            logger.error("an update cannot be read: %s", where(error))  # noqa: TRY400 - no values
        else:
            return dict(some)
    return {"update_id": number}


def _ladder(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Give an update whole, and then ever less of it: what is left can still be answered."""
    yield data
    for name, bare, needed in _BARE:
        if isinstance(found := data.get(name), dict):
            for less in (bare(found), bare(found, alone=True)):
                if needed in less:  # the library could do without
                    yield {"update_id": data["update_id"], name: less}


class UpdatesRequest(HTTPXRequest):
    """The connection for ``getUpdates``: what cannot be read of one update is left out.

    The library would fail for the whole batch, and ask for it again at once, without end.
    """

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Return Telegram's answer; a refused token is a fault that may pass.

        The library would end polling for ever and without a word. Whether the token is really
        refused is found out beside it (``bot.front.Front``).
        """
        code, payload = await super().do_request(*args, **kwargs)
        refused = code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)
        return (HTTPStatus.BAD_GATEWAY if refused else code), payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer, with updates that the library can read."""
        answer = HTTPXRequest.parse_json_payload(payload)
        if isinstance(found := answer.get("result"), list):
            answer["result"] = [data for one in found if (data := readable(one))]
        return answer

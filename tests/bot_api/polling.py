"""getUpdates and the webhook's settings: how updates reach the bot."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from tests.bot_api.errors import bad_request, conflict
from tests.bot_api.params import Params, number, of_type, text
from tests.bot_api.state import Json, State, Webhook

LONGEST_POLL = 50
Gone = Callable[[], Awaitable[bool]]


async def get_updates(state: State, params: Params, gone: Gone) -> list[Json]:
    """Return the waiting updates, or wait for the first one as long as asked."""
    limit = number(params, "limit", 100, 1, 100)
    patience = min(LONGEST_POLL, max(0, of_type(params, "timeout", int) or 0))
    loop, woken = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:
        loop.call_soon_threadsafe(woken.set)

    with state.changed:
        mine = _begin(state, params)
        state.listeners.add(wake)
    end = loop.time() + patience
    try:
        while True:
            woken.clear()
            if not await gone() and (batch := _batch(state, mine, limit)):
                return batch
            left = end - loop.time()
            if left <= 0 or state.closed:
                return []
            await _pause(woken, left)
    finally:
        with state.changed:
            state.listeners.discard(wake)


async def _pause(woken: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(woken.wait(), seconds)
    except TimeoutError:
        return


def _begin(state: State, params: Params) -> int:
    if state.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    state.allow(of_type(params, "allowed_updates", list))
    _acknowledge(state, of_type(params, "offset", int) or 0)
    state.polls += 1
    state.wake()
    return state.polls


def _acknowledge(state: State, offset: int) -> None:
    if offset < 0:
        state.pending = state.pending[offset:]
    elif offset:
        state.pending = [update for update in state.pending if update["update_id"] >= offset]


def _batch(state: State, mine: int, limit: int) -> list[Json]:
    with state.changed:
        if state.webhook.url:
            raise conflict("terminated by setWebhook request")
        if state.polls != mine:
            raise conflict(
                "terminated by other getUpdates request; "
                "make sure that only one bot instance is running"
            )
        again = state.again[:limit]
        state.again = state.again[limit:]
        return (again + state.pending)[:limit]


def set_webhook(state: State, params: Params) -> bool:
    """Deliver updates to an address from now on."""
    url = text(params, "url")
    if not url:
        return delete_webhook(state, params)
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = text(params, "secret_token")
    if "secret_token" in params and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    connections = number(params, "max_connections", 40, 1, 100)
    state.allow(of_type(params, "allowed_updates", list))
    state.webhook = Webhook(url, secret, connections, state.webhook.version + 1)
    _drop_if_asked(state, params)
    return True


def delete_webhook(state: State, params: Params) -> bool:
    """Keep updates for getUpdates from now on."""
    state.webhook = Webhook(version=state.webhook.version + 1)
    _drop_if_asked(state, params)
    return True


def _drop_if_asked(state: State, params: Params) -> None:
    if params.get("drop_pending_updates"):
        state.pending.clear()
    state.wake()


def webhook_info(state: State, params: Params) -> Json:
    """Return how deliveries go."""
    hook = state.webhook
    info: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(state.pending),
        "allowed_updates": sorted(state.allowed),
    }
    if hook.url:
        info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
    if hook.last_error:
        info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error}
    return info

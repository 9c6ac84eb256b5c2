"""Delivering updates to the webhook: in order within a chat, until each is taken."""

import asyncio
import time

import httpx

from tests.bot_api.state import Json, State, chat_of

FIRST_PAUSE = 0.2
LONGEST_PAUSE = 2.0
PATIENCE = 10.0


async def deliver_forever(state: State) -> None:
    """Deliver whatever waits, chats side by side, until cancelled."""
    loop, woken = asyncio.get_running_loop(), asyncio.Event()

    def wake() -> None:
        loop.call_soon_threadsafe(woken.set)

    with state.changed:
        state.listeners.add(wake)
    try:
        async with (
            httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as client,
            asyncio.TaskGroup() as group,
        ):
            await _Courier(state, client, group).run(woken)
    finally:
        with state.changed:
            state.listeners.discard(wake)


class _Courier:
    def __init__(self, state: State, client: httpx.AsyncClient, group: asyncio.TaskGroup) -> None:
        self._state = state
        self._client = client
        self._group = group
        self._busy: set[int] = set()

    async def run(self, woken: asyncio.Event) -> None:
        while True:
            woken.clear()
            with self._state.changed:
                hook = self._state.webhook
                waiting = [chat_of(update) for update in self._queue()] if hook.url else []
                for chat in dict.fromkeys(waiting):
                    if chat not in self._busy and len(self._busy) < hook.max_connections:
                        self._busy.add(chat)
                        self._group.create_task(self._serve(chat))
            await woken.wait()

    def _queue(self) -> list[Json]:
        return self._state.again + self._state.pending

    def _next(self, chat: int, version: int) -> Json | None:
        with self._state.changed:
            if self._state.webhook.version != version:
                return None
            return next((one for one in self._queue() if chat_of(one) == chat), None)

    async def _serve(self, chat: int) -> None:
        with self._state.changed:
            version = self._state.webhook.version
        pause = FIRST_PAUSE
        try:
            while update := self._next(chat, version):
                error = await self._post(update)
                self._note(update, version, error)
                if error:
                    await asyncio.sleep(pause)
                    pause = min(LONGEST_PAUSE, 2 * pause)
                else:
                    pause = FIRST_PAUSE
        finally:
            with self._state.changed:
                self._busy.discard(chat)
                self._state.wake()

    async def _post(self, update: Json) -> str:
        hook = self._state.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            answer = await self._client.post(hook.url, json=update, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            refused = isinstance(error, httpx.ConnectError)
            return "Connection refused" if refused else str(error) or type(error).__name__
        if answer.is_success:
            return ""
        return f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}"

    def _note(self, update: Json, version: int, error: str) -> None:
        with self._state.changed:
            hook = self._state.webhook
            if error and hook.version == version:
                hook.last_error, hook.last_error_date = error, int(time.time())
            if not error:
                for queue in (self._state.again, self._state.pending):
                    if update in queue:
                        queue.remove(update)
                        break
            self._state.wake()

"""Turns of one reader."""

import asyncio

import pytest

from chat.queues import Queues


async def test_a_reader_nobody_waits_for_leaves_no_lock() -> None:
    """Locks are gone with their turns: many readers do not fill the memory."""
    queues = Queues()
    deadline = asyncio.get_running_loop().time() + 1
    async with queues.turn("a", deadline):
        assert len(queues._locks) == 1

    assert len(queues._locks) == 0


async def test_waiting_ends_at_the_deadline() -> None:
    """A turn that never ends does not hold up the next one for ever; after it, turns go on."""
    queues = Queues()
    now = asyncio.get_running_loop().time()
    async with queues.turn("a", now + 1):
        with pytest.raises(TimeoutError):
            async with queues.turn("a", now + 0.05):
                pass

    async with queues.turn("a", now + 1):
        pass

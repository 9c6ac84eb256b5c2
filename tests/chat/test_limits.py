"""Token buckets, in memory and in Redis."""

import os
from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from chat.limits import MemoryLimits, Rate
from chat.redis_limits import RedisLimits

SLOW = Rate(burst=3, per_second=0.5)
WIDE = Rate(burst=100, per_second=50)
REDIS = os.environ.get("OSTOJA_TEST_REDIS", "redis://127.0.0.1:6379/15")


class Clock:
    """A clock that goes when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.now


async def test_a_reader_may_send_a_burst_and_then_waits() -> None:
    """Three pass, the fourth hears how long to wait, and passes after that time."""
    clock = Clock()
    limits = MemoryLimits(SLOW, WIDE, clock)

    assert [await limits.take("a") for _ in range(3)] == [0, 0, 0]
    assert await limits.take("a") == pytest.approx(2.0)
    clock.now += 2.0
    assert await limits.take("a") == 0


async def test_readers_do_not_use_up_one_another_s_share() -> None:
    """One who floods is stopped alone."""
    limits = MemoryLimits(SLOW, WIDE, Clock())
    for _ in range(5):
        await limits.take("flood")

    assert await limits.take("other") == 0


async def test_all_together_are_limited() -> None:
    """New sessions do not get around the limit: everybody shares one bucket too."""
    limits = MemoryLimits(SLOW, Rate(burst=2, per_second=1), Clock())

    waits = [await limits.take(name) for name in ("a", "b", "c")]

    assert waits[:2] == [0, 0]
    assert waits[2] > 0


async def test_memory_stays_bounded() -> None:
    """Buckets that are full again are dropped: many sessions do not fill the memory."""
    clock = Clock()
    limits = MemoryLimits(SLOW, Rate(1e9, 1e9), clock)
    for number in range(10_001):
        await limits.take(str(number))
    clock.now += 10
    await limits.take("late")

    assert len(limits._buckets) < 10


@pytest.fixture
async def redis() -> AsyncIterator[Redis]:
    """A Redis database of the tests' own, emptied of our keys."""
    client = Redis.from_url(REDIS)
    yield client
    async for key in client.scan_iter("test:rate:*"):
        await client.delete(key)
    await client.aclose()


@pytest.mark.redis
async def test_two_processes_share_a_bucket_in_redis(redis: Redis) -> None:
    """What one process lets through counts for the other."""
    one = RedisLimits(redis, SLOW, WIDE, prefix="test:rate:")
    two = RedisLimits(redis, SLOW, WIDE, prefix="test:rate:")

    passed = [await one.take("a"), await two.take("a"), await one.take("a")]
    wait = await two.take("a")

    assert passed == [0, 0, 0]
    assert 0 < wait <= 2
    assert await two.take("b") == 0


@pytest.mark.redis
async def test_buckets_in_redis_expire(redis: Redis) -> None:
    """Nothing about a reader stays in Redis longer than the bucket takes to fill."""
    await RedisLimits(redis, SLOW, WIDE, prefix="test:rate:").take("a")

    keys = [key async for key in redis.scan_iter("test:rate:*")]
    times = [await redis.pttl(key) for key in keys]

    assert len(keys) == 2
    assert all(0 < time <= 7000 for time in times)


async def test_without_redis_each_process_counts_alone() -> None:
    """Redis being down silences nobody and lifts no limit."""
    nowhere = Redis.from_url("redis://127.0.0.1:1", retry=Retry(NoBackoff(), 0))
    limits = RedisLimits(nowhere, SLOW, WIDE)

    assert [await limits.take("a") for _ in range(3)] == [0, 0, 0]
    assert await limits.take("a") > 0
    await nowhere.aclose()

"""The same token buckets in Redis, for several processes behind one address."""

import logging

from redis.asyncio import Redis
from redis.exceptions import RedisError

from chat.limits import OVERALL_RATE, READER_RATE, Limits, MemoryLimits, Rate

logger = logging.getLogger(__name__)

#: KEYS: reader, everybody. ARGV: burst and rate of each. Returns the seconds to wait as text.
_TAKE = """
local now = redis.call('TIME')
now = tonumber(now[1]) + tonumber(now[2]) / 1000000
local wait, left = 0, {}
for i = 1, 2 do
  local burst, rate = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local kept = redis.call('HMGET', KEYS[i], 'tokens', 'at')
  local tokens = tonumber(kept[1]) or burst
  tokens = math.min(burst, tokens + math.max(0, now - (tonumber(kept[2]) or now)) * rate)
  left[i] = tokens
  wait = math.max(wait, (1 - tokens) / rate)
end
for i = 1, 2 do
  local burst, rate = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
  local tokens = left[i]
  if wait <= 0 then tokens = tokens - 1 end
  redis.call('HSET', KEYS[i], 'tokens', tostring(tokens), 'at', string.format('%.6f', now))
  redis.call('PEXPIRE', KEYS[i], math.ceil(burst / rate * 1000) + 1000)
end
return tostring(math.max(0, wait))
"""


class RedisLimits:
    """Counts in Redis; while Redis does not answer, each process counts alone.

    Args:
        client: with a short time-out: a reader waits for it.
    """

    def __init__(
        self,
        client: Redis,
        reader: Rate = READER_RATE,
        overall: Rate = OVERALL_RATE,
        prefix: str = "ostoja:rate:",
    ) -> None:
        self._script = client.register_script(_TAKE)
        self._rates = (reader, overall)
        self._prefix = prefix
        self._alone: Limits = MemoryLimits(reader, overall)

    async def take(self, reader: str) -> float:
        """Count a message of a reader; return 0, or the seconds to wait if it is one too many."""
        numbers = [number for rate in self._rates for number in (rate.burst, rate.per_second)]
        keys = [f"{self._prefix}{{all}}{reader}", f"{self._prefix}{{all}}"]
        try:
            return float(await self._script(keys=keys, args=numbers))
        except RedisError as error:
            logger.warning("Redis does not count messages: %s", type(error).__name__)
            return await self._alone.take(reader)

"""What the tests of this room share: the real data, a moment, types of fixtures."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

from services_db.models import Service

DATA = Path(__file__).parents[2] / "data"
#: A Monday morning in all cities.
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

AddService = Callable[..., Service]
SqlBudget = Callable[[int], AbstractContextManager[None]]

"""What can go wrong in the services database, in sentences for staff."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass


class ServicesDbError(Exception):
    """Base of this room's errors."""


class UnknownCityError(ServicesDbError):
    """The city is not one this deployment serves."""

    def __init__(self, city: str, known: Collection[str] = ()) -> None:
        self.city = city
        super().__init__(f"unknown city {city!r}{_known(known)}")


class UnknownTopicError(ServicesDbError):
    """The topic is not in the taxonomy."""

    def __init__(self, topic: str, known: Collection[str] = ()) -> None:
        self.topic = topic
        super().__init__(f"unknown topic {topic!r}{_known(known)}")


class UnknownDangerError(ServicesDbError):
    """The kind of danger has no entries."""

    def __init__(self, danger: str, known: Collection[str]) -> None:
        self.danger = danger
        super().__init__(f"unknown danger {danger!r}{_known(known)}")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong with the data: in which file, in which entry, what."""

    file: str
    entry: str
    message: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.entry}" if self.entry else self.file
        return f"{where}: {self.message}"


class DataRefusedError(ServicesDbError):
    """The data has problems, all of which are named; nothing was imported."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        noun = "problem" if len(self.problems) == 1 else "problems"
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(f"{len(self.problems)} {noun}, nothing was imported:\n{lines}")


def _known(known: Collection[str]) -> str:
    return f"; known: {', '.join(sorted(known))}" if known else ""

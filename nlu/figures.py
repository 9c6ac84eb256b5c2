"""How well messages kept out of training are understood, counted."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

import numpy as np

from nlu.engine import FALLBACK, Reading

#: z of a 95 % interval.
_Z = 1.96
_RESAMPLED, _SEED = 200, 3


@dataclass(frozen=True)
class Case:
    """A message, what it means, and what the engine read.

    ``romanised``: written in Latin letters, though its language has another script.
    """

    text: str
    intent: str
    needs: tuple[str, ...]
    urgent: str | None
    language: str
    romanised: bool
    reading: Reading

    @classmethod
    def of(cls, item: dict[str, Any], reading: Reading) -> "Case":
        """Return the case of a line of ``tests/nlu/heldout/<language>.jsonl``."""
        return cls(
            item["text"],
            item["intent"],
            tuple(item["needs"]),
            item["urgent"],
            item["language"],
            bool(item.get("romanised")),
            reading,
        )

    @property
    def best(self) -> str:
        """Return the engine's best guess, before the fallback."""
        return self.reading.ranking[0][0]

    @property
    def is_right(self) -> bool:
        """Say whether the best guess is right."""
        return self.best == self.intent

    @property
    def is_caught(self) -> bool:
        """Say whether the message raised an alarm, of whatever kind."""
        return self.reading.urgent is not None


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    right: int
    total: int

    @property
    def value(self) -> float:
        """Return the share, 0 to 1; not a number where there is nothing to count."""
        return self.right / self.total if self.total else float("nan")

    @property
    def interval(self) -> tuple[float, float]:
        """Return the 95 % interval (Wilson 1927).

        >>> low, high = Share(90, 100).interval
        >>> round(low, 3), round(high, 3)
        (0.826, 0.945)
        """
        if not self.total:
            return float("nan"), float("nan")
        n, p = self.total, self.value
        middle = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
        reach = _Z * sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2)) / (1 + _Z**2 / n)
        return middle - reach, middle + reach


@dataclass(frozen=True)
class Figures:
    """What is measured of a group of messages."""

    intent: Share  #: best guess right, before the fallback
    f1: float
    f1_interval: tuple[float, float]
    top3: Share
    urgent: Share  #: messages of danger that raised an alarm
    false_alarms: Share  #: others that did
    out_of_scope: Share
    native: Share  #: language identified, in the language's own script
    romanised: Share
    refused: Share  #: answered with a question back
    two_needs: Share  #: both needs found, in their order


def figures(cases: Sequence[Case]) -> Figures:
    """Return the figures of some messages."""

    def among(some: Iterable[Case], holds: Callable[[Case], bool]) -> Share:
        found = [holds(case) for case in some]
        return Share(sum(found), len(found))

    truth, guesses = [c.intent for c in cases], [c.best for c in cases]
    return Figures(
        intent=among(cases, lambda c: c.is_right),
        f1=macro_f1(truth, guesses),
        f1_interval=_resampled_f1(truth, guesses),
        top3=among(cases, lambda c: c.intent in [name for name, _ in c.reading.ranking[:3]]),
        urgent=among((c for c in cases if c.urgent), lambda c: c.is_caught),
        false_alarms=among((c for c in cases if not c.urgent), lambda c: c.is_caught),
        out_of_scope=among((c for c in cases if c.intent == "out_of_scope"), lambda c: c.is_right),
        native=among((c for c in cases if not c.romanised), _is_language_right),
        romanised=among((c for c in cases if c.romanised), _is_language_right),
        refused=among(cases, lambda c: c.reading.intent == FALLBACK),
        two_needs=among(
            (c for c in cases if len(c.needs) == 2), lambda c: c.reading.needs == c.needs
        ),
    )


def by_language(cases: Sequence[Case]) -> dict[str, list[Case]]:
    """Return the cases of each language, in the order of their tags."""
    groups: dict[str, list[Case]] = {}
    for case in sorted(cases, key=lambda c: c.language):
        groups.setdefault(case.language, []).append(case)
    return groups


def macro_f1(truth: Sequence[str], guesses: Sequence[str]) -> float:
    """Return the mean over the true labels of each label's F1.

    >>> macro_f1(["a", "b"], ["a", "a"])
    0.3333333333333333
    """
    right = Counter(t for t, g in zip(truth, guesses, strict=True) if t == g)
    meant, guessed = Counter(truth), Counter(guesses)
    scores = [2 * right[label] / (meant[label] + guessed[label]) for label in meant]
    return sum(scores) / len(scores)


def _is_language_right(case: Case) -> bool:
    return case.reading.language.code == case.language


def _resampled_f1(truth: Sequence[str], guesses: Sequence[str]) -> tuple[float, float]:
    """Return the 95 % interval of macro F1 by bootstrap, with a fixed seed."""
    random = np.random.default_rng(_SEED)
    found = []
    for _ in range(_RESAMPLED):
        rows = random.integers(len(truth), size=len(truth))
        found.append(macro_f1([truth[i] for i in rows], [guesses[i] for i in rows]))
    low, high = np.quantile(found, [0.025, 0.975])
    return float(low), float(high)

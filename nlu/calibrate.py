"""Thresholds and figures from held-out folds."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

from nlu.corpus import Example

#: Of the danger examples held out, the share that the head alone must raise; the phrases and the
#: clauses raise more. At 0.97 the head alone cried wolf at one everyday message in five.
LEAST_RECALL = 0.93
#: What a wrong answer costs, where asking back needlessly ("did you mean") costs one: less,
#: because under every answer stand three alternatives to tap.
_WRONG = 0.8
#: The fallback's threshold stays within these, whatever the folds say.
_LOWEST, _HIGHEST = 0.2, 0.6


def measure(
    examples: Sequence[Example], probabilities: np.ndarray, labels: Sequence[str]
) -> dict[str, Any]:
    """Return how well a head does on examples held out: all in all and by language."""
    number = {label: i for i, label in enumerate(labels)}
    truth = np.array([number[example.label] for example in examples])
    ranked = np.argsort(-probabilities, axis=1)
    right = ranked[:, 0] == truth
    spoken = np.array([example.language for example in examples])
    return {
        "accuracy": _share(right),
        "top3": _share((ranked[:, :3] == truth[:, None]).any(axis=1)),
        "by_language": {code: _share(right[spoken == code]) for code in sorted({*spoken})},
    }


def measure_alarms(
    examples: Sequence[Example], chances: np.ndarray, alarm: float, dangers: int
) -> dict[str, Any]:
    """Return the head's recall by kind and language, and its false alarms, on held-out examples.

    Args:
        examples: first the danger examples with their near-misses, then everyday messages.
        chances: the chance of any danger in each.
        alarm: the threshold.
        dangers: how many of the examples come from the danger files.
    """
    raised = chances >= alarm
    groups: defaultdict[str, list[bool]] = defaultdict(list)
    for i, example in enumerate(examples):
        kind = example.label if i < dangers else "everyday"
        groups[f"{example.language} {kind}"].append(bool(raised[i]))
        groups[f"all {kind}"].append(bool(raised[i]))
    return {name: _share(np.array(values)) for name, values in sorted(groups.items())}


def _share(values: np.ndarray) -> float:
    return round(float(values.mean()), 4)


def fallback_threshold(probabilities: np.ndarray, classes: np.ndarray) -> float:
    """Return the confidence below which asking back is better than answering.

    Asking back costs one where the answer would have been right, nothing where it would have
    been wrong; answering wrongly costs ``_WRONG``. The threshold of least cost on held-out
    messages, kept within sane bounds.
    """
    best = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == classes
    tried = np.arange(_LOWEST, _HIGHEST + 0.001, 0.01)
    costs = [
        float((right & (best < t)).sum() + _WRONG * (~right & (best >= t)).sum()) for t in tried
    ]
    return round(float(tried[int(np.argmin(costs))]), 3)


def danger_threshold(chances: np.ndarray, is_danger: np.ndarray) -> float:
    """Return the highest chance of danger that still raises ``LEAST_RECALL`` of the dangers.

    Never above one half.

    >>> danger_threshold(np.array([0.4, 0.3, 0.2]), np.array([True, True, False]))
    0.3
    """
    dangers = np.sort(chances[is_danger])
    if not len(dangers):
        return 0.5
    missed = int((1 - LEAST_RECALL) * len(dangers))
    return round(min(0.5, float(dangers[missed])), 4)

"""Thresholds and figures from held-out folds."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

from nlu.corpus import Example
from nlu.heads import temperature
from nlu.learning import Held

#: Of the danger examples held out, the share that the head alone must raise; the phrases and the
#: clauses raise more. Chosen with a look at the held-out messages: docs/nlu.md has the trade-off.
LEAST_RECALL = 0.96
#: What a wrong answer costs, where asking back needlessly ("did you mean") costs one: less,
#: because under every answer stand three alternatives to tap.
_WRONG = 0.8
#: The fallback's threshold stays within these, whatever the folds say.
_LOWEST, _HIGHEST = 0.2, 0.6
#: A language's scores are sharpened or blunted by no more than this.
_SHARPEST = 0.67


def measure(examples: Sequence[Example], held: Held, labels: Sequence[str]) -> dict[str, Any]:
    """Return how well a head does on examples held out: all in all and by language."""
    number = {label: i for i, label in enumerate(labels)}
    examples = [examples[i] for i in held.rows]
    truth = np.array([number[example.label] for example in examples])
    ranked = np.argsort(-held.probabilities, axis=1)
    right = ranked[:, 0] == truth
    spoken = np.array([example.language for example in examples])
    return {
        "accuracy": _share(right),
        "top3": _share((ranked[:, :3] == truth[:, None]).any(axis=1)),
        "by_language": {code: _share(right[spoken == code]) for code in sorted({*spoken})},
    }


def measure_alarms(
    examples: Sequence[Example], chances: np.ndarray, alarm: float, dangers: np.ndarray
) -> dict[str, Any]:
    """Return the head's recall by kind and language, and its false alarms, on held-out examples.

    Args:
        examples: danger examples with their near-misses, and everyday messages.
        chances: the chance of any danger in each.
        alarm: the threshold.
        dangers: which of the examples come from the danger files.
    """
    raised = chances >= alarm
    groups: defaultdict[str, list[bool]] = defaultdict(list)
    for i, example in enumerate(examples):
        kind = example.label if dangers[i] else "everyday"
        groups[f"{example.language} {kind}"].append(bool(raised[i]))
        groups[f"all {kind}"].append(bool(raised[i]))
    return {name: _share(np.array(values)) for name, values in sorted(groups.items())}


def _share(values: np.ndarray) -> float:
    return round(float(values.mean()), 4)


def sharpness_by_language(
    examples: Sequence[Example], held: Held, labels: Sequence[str], languages: Sequence[str]
) -> np.ndarray:
    """Return what each language's scores must be divided by beside the common temperature.

    The head is surer of itself in some languages than it should be: without this one threshold
    would mean another thing in each.

    Args:
        examples: the head's examples.
        held: what its twin says of those held out.
        labels: of the head.
        languages: whose values are wanted, in this order; 1 where nothing is held out.
    """
    number = {label: i for i, label in enumerate(labels)}
    told = [examples[i] for i in held.rows]
    truth = np.array([number[example.label] for example in told])
    spoken = np.array([example.language for example in told])
    scores = np.log(held.probabilities + 1e-9)
    found = [
        temperature(scores[spoken == code], truth[spoken == code])
        if (spoken == code).any()
        else 1.0
        for code in languages
    ]
    return np.clip(np.array(found, np.float32), _SHARPEST, 1 / _SHARPEST)


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

"""Heads: each turns the shared features of a text into probabilities of its own labels."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from nlu.neighbours import opinion
from nlu.regression import Weights, softmax


@dataclass(frozen=True)
class Head:
    """One question about a text: the labels, their weights, and how sharp the answers are.

    ``voice`` is how much the votes of the nearest examples count beside the weights.
    """

    labels: tuple[str, ...]
    weights: Weights
    temperature: float = 1.0
    voice: float = 0.0

    def scores(
        self, sparse: csr_matrix, dense: np.ndarray, votes: np.ndarray | None = None
    ) -> np.ndarray:
        """Return what speaks for each label, shape (texts, labels).

        Args:
            sparse: runs of letters, shape (texts, grams).
            dense: sentence vectors and whatever stands beside them, shape (texts, size).
            votes: of the nearest examples on the same labels, shape (texts, labels).
        """
        scores = self.weights.scores(sparse, dense)
        return scores if votes is None else scores + self.voice * opinion(votes)

    def probabilities(
        self, sparse: csr_matrix, dense: np.ndarray, votes: np.ndarray | None = None
    ) -> np.ndarray:
        """Return calibrated probabilities, shape (texts, labels)."""
        return softmax(self.scores(sparse, dense, votes) / self.temperature)

    def save(self, path: Path) -> None:
        """Write the head as plain arrays (half precision: the letters' weights are many)."""
        np.savez(
            path,
            labels=np.array(self.labels),
            sparse=self.weights.sparse.astype(np.float16),
            dense=self.weights.dense,
            bias=self.weights.bias,
            temperature=np.array(self.temperature),
            voice=np.array(self.voice),
        )

    @classmethod
    def load(cls, path: Path) -> "Head":
        """Return the head that ``save`` wrote."""
        with np.load(path, allow_pickle=False) as arrays:
            weights = Weights(arrays["sparse"].astype(np.float32), arrays["dense"], arrays["bias"])
            labels = tuple(str(label) for label in arrays["labels"])
            return cls(labels, weights, float(arrays["temperature"]), float(arrays["voice"]))


def temperature(scores: np.ndarray, classes: np.ndarray) -> float:
    """Return what held-out scores must be divided by so that probabilities tell the truth.

    The value between 0.05 and 5 with the least log loss.

    >>> temperature(np.array([[9.0, 0.0], [9.0, 0.0]]), np.array([0, 1])) > 4
    True
    """
    rows = np.arange(len(classes))
    tried = np.geomspace(0.05, 5.0, 120)
    losses = [-np.log(softmax(scores / t)[rows, classes] + 1e-12).mean() for t in tried]
    return float(tried[int(np.argmin(losses))])


def folds(groups: Sequence[object], count: int, seed: int) -> np.ndarray:
    """Return the fold of each item, every group spread evenly over ``count`` folds.

    >>> sorted(folds(["a", "a", "b", "b"], 2, seed=1).tolist())
    [0, 0, 1, 1]
    """
    random = np.random.default_rng(seed)
    order = random.permutation(len(groups))
    seen: dict[object, int] = {}
    placed = np.zeros(len(groups), np.int64)
    for i in order:
        number = seen.setdefault(groups[i], int(random.integers(count)))
        placed[i] = number % count
        seen[groups[i]] = number + 1
    return placed

"""Multinomial logistic regression over sparse and dense features joined, seeded and quick."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

_BATCH = 512
_DECAY, _DECAY_SQUARES = 0.9, 0.99


@dataclass(frozen=True)
class Settings:
    """How hard to learn: passes over the data, first step, and weight of the data."""

    epochs: int = 10
    rate: float = 0.15
    trust: float = 10.0  #: inverse of the ridge penalty, as scikit-learn's C
    seed: int = 7


@dataclass(frozen=True)
class Weights:
    """A fitted model, float32: ``sparse`` (grams, labels), ``dense`` (size, labels), ``bias``."""

    sparse: np.ndarray
    dense: np.ndarray
    bias: np.ndarray

    def scores(self, sparse: csr_matrix, dense: np.ndarray) -> np.ndarray:
        """Return the scores of many texts, shape (texts, labels)."""
        return np.asarray(sparse @ self.sparse + dense @ self.dense + self.bias, np.float32)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Return probabilities along the last axis.

    >>> softmax(np.array([0.0, 0.0])).tolist()
    [0.5, 0.5]
    """
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def fit(
    sparse: csr_matrix,
    dense: np.ndarray,
    classes: np.ndarray,
    count: int,
    *,
    importance: np.ndarray | None = None,
    settings: Settings = Settings(),
) -> Weights:
    """Return the weights that tell the classes apart.

    Mini-batches with Adam; one step size a feature row, shared by the labels, and falling to
    nought. The same data and seed give the same weights on the same machine.

    Args:
        sparse: features of shape (texts, grams).
        dense: features of shape (texts, size); size may be 0.
        classes: the class of each text, 0 to ``count`` - 1.
        count: how many classes there are.
        importance: the weight of each text, 1 on average; all alike if left out.
        settings: how hard to learn.
    """
    if importance is None:
        importance = np.ones(len(classes), np.float32)
    learner = _Adam(sparse.shape[1], dense.shape[1], count, settings, len(classes))
    random = np.random.default_rng(settings.seed)
    for _ in range(settings.epochs):
        order = random.permutation(len(classes))
        for start in range(0, len(order), _BATCH):
            rows = order[start : start + _BATCH]
            learner.step(sparse[rows], dense[rows], classes[rows], importance[rows])
    return learner.weights()


class _Adam:
    def __init__(self, grams: int, size: int, count: int, settings: Settings, texts: int) -> None:
        self._grams = grams
        self._all = np.zeros((grams + size + 1, count), np.float32)
        self._mean = np.zeros_like(self._all)
        self._slope = np.zeros_like(self._all)  # made once: new ones each step cost half the time
        self._room = np.zeros_like(self._all)
        self._squares = np.zeros((len(self._all), 1), np.float32)
        self._rate = settings.rate
        self._penalty = np.float32(1 / (settings.trust * texts))
        self._steps = 0
        self._total = settings.epochs * -(-texts // _BATCH)

    def step(
        self, sparse: csr_matrix, dense: np.ndarray, classes: np.ndarray, importance: np.ndarray
    ) -> None:
        """Move the weights one step towards what a batch says."""
        self._steps += 1
        errors = softmax(self.weights().scores(sparse, dense))
        errors[np.arange(len(classes)), classes] -= 1
        errors *= (importance / len(classes))[:, None]
        slope = self._slope
        slope[: self._grams] = sparse.T @ errors
        slope[self._grams : -1] = dense.T @ errors
        slope[-1] = errors.sum(0)
        np.multiply(self._all[:-1], self._penalty, out=self._room[:-1])
        slope[:-1] += self._room[:-1]
        squares = np.einsum("ij,ij->i", slope, slope)[:, None] / slope.shape[1]
        self._squares += (1 - _DECAY_SQUARES) * (squares - self._squares)
        self._mean *= _DECAY
        slope *= 1 - _DECAY
        self._mean += slope
        spread = np.sqrt(self._squares / (1 - _DECAY_SQUARES**self._steps)) + 1e-8
        rate = self._rate * (1 - (self._steps - 1) / self._total)
        stride = (rate / (1 - _DECAY**self._steps) / spread).astype(np.float32)
        np.multiply(self._mean, stride, out=self._room)
        self._all -= self._room

    def weights(self) -> Weights:
        """Return the weights so far."""
        return Weights(self._all[: self._grams], self._all[self._grams : -1], self._all[-1])

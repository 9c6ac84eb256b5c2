"""How a head is learnt from examples, and what its held-out twins say of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix, vstack

from nlu.corpus import Example
from nlu.features import Features
from nlu.heads import Head, folds, temperature
from nlu.regression import Settings, fit, softmax

_FOLDS = 3
_SEED = 11
#: How much one head's opinion counts beside the sentence vector, and its smallest chance.
_OPINION, _LEAST = 0.1, 1e-4


@dataclass(frozen=True)
class Told:
    """Examples with their features."""

    examples: tuple[Example, ...]
    sparse: csr_matrix
    dense: np.ndarray

    @classmethod
    def of(cls, examples: Sequence[Example], features: Features) -> "Told":
        """Return the examples with the shared features of their texts."""
        texts = [example.text for example in examples]
        return cls(tuple(examples), features.sparse(texts), features.dense(texts))

    def joined(self, other: "Told") -> "Told":
        """Return these examples and then the others."""
        return Told(
            self.examples + other.examples,
            vstack([self.sparse, other.sparse]).tocsr(),
            np.concatenate([self.dense, other.dense]),
        )

    def rows(self, kept: Sequence[int]) -> "Told":
        """Return some of the examples."""
        return Told(tuple(self.examples[i] for i in kept), self.sparse[kept], self.dense[kept])

    def labelled(self, label: str) -> "Told":
        """Return the examples with one label for all."""
        return replace(self, examples=tuple(replace(e, label=label) for e in self.examples))

    def as_spoken(self) -> "Told":
        """Return the examples labelled with their languages."""
        spoken = tuple(replace(example, label=example.language) for example in self.examples)
        return replace(self, examples=spoken)

    def beside(self, probabilities: np.ndarray) -> "Told":
        """Return the examples with another head's opinion among their features."""
        return replace(self, dense=beside(self.dense, probabilities))

    def classes(self, labels: Sequence[str]) -> np.ndarray:
        """Return the number of each example's label."""
        number = {label: i for i, label in enumerate(labels)}
        return np.array([number[example.label] for example in self.examples])


def beside(dense: np.ndarray, probabilities: np.ndarray) -> np.ndarray:
    """Return dense features with a head's probabilities beside them, as scaled logarithms."""
    opinion = _OPINION * np.log(probabilities + _LEAST)
    return np.concatenate([dense, opinion.astype(np.float32)], axis=1)


def learn_head(
    told: Told, settings: Settings, importance: np.ndarray | None = None
) -> tuple[Head, np.ndarray]:
    """Return a calibrated head, and the probabilities its held-out twins gave the examples."""
    labels = tuple(sorted({example.label for example in told.examples}))
    classes = told.classes(labels)
    weight = np.ones(len(classes), np.float32) if importance is None else importance
    placed = folds([(e.label, e.language) for e in told.examples], _FOLDS, _SEED)
    scores = np.zeros((len(classes), len(labels)), np.float32)
    for fold in range(_FOLDS):
        seen, held = np.flatnonzero(placed != fold), np.flatnonzero(placed == fold)
        twin = fit(
            told.sparse[seen],
            told.dense[seen],
            classes[seen],
            len(labels),
            importance=weight[seen],
            settings=settings,
        )
        scores[held] = twin.scores(told.sparse[held], told.dense[held])
    weights = fit(
        told.sparse, told.dense, classes, len(labels), importance=weight, settings=settings
    )
    head = Head(labels, weights, temperature(scores, classes))
    return head, softmax(scores / head.temperature)

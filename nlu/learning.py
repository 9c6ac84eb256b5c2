"""How a head is learnt from examples, and what its twin says of those held out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_matrix, vstack

from nlu.corpus import Example
from nlu.features import Features
from nlu.heads import Head, folds, temperature
from nlu.neighbours import opinion
from nlu.regression import Settings, fit, softmax

#: One example in so many is held out, to calibrate on.
_HELD = 4
_SEED = 11
#: Length of the votes' logarithms beside the sentence vector.
_BESIDE = 0.1


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

    def beside(self, *votes: np.ndarray) -> "Told":
        """Return the examples with votes of others among their features."""
        return replace(self, dense=beside(self.dense, *votes))

    def classes(self, labels: Sequence[str]) -> np.ndarray:
        """Return the number of each example's label."""
        number = {label: i for i, label in enumerate(labels)}
        return np.array([number[example.label] for example in self.examples])


def beside(dense: np.ndarray, *votes: np.ndarray) -> np.ndarray:
    """Return dense features with votes of the nearest examples beside them."""
    return np.concatenate([dense, *(_BESIDE * opinion(some) for some in votes)], axis=1)


@dataclass(frozen=True)
class Held:
    """What a head's twin says of examples it has not seen: ``rows`` are their numbers."""

    rows: np.ndarray
    probabilities: np.ndarray


def learn_head(
    told: Told,
    settings: Settings,
    *,
    importance: np.ndarray | None = None,
    votes: np.ndarray | None = None,
    voice: float = 0.0,
) -> tuple[Head, Held]:
    """Return a head calibrated on examples held out, and what its twin says of those.

    Args:
        told: the examples, labelled, with all features.
        settings: how hard to learn.
        importance: the weight of each example.
        votes: of the other examples on each, shape (examples, labels).
        voice: how much they count beside the weights.
    """
    labels = tuple(sorted({example.label for example in told.examples}))
    classes = told.classes(labels)
    weight = np.ones(len(classes), np.float32) if importance is None else importance
    placed = folds([(e.label, e.language) for e in told.examples], _HELD, _SEED)
    held = np.flatnonzero(placed == 0)

    def fitted(rows: np.ndarray) -> Head:
        weights = fit(
            told.sparse[rows],
            told.dense[rows],
            classes[rows],
            len(labels),
            importance=weight[rows],
            settings=settings,
        )
        return Head(labels, weights, voice=voice)

    twin = fitted(np.flatnonzero(placed))
    said = twin.scores(told.sparse[held], told.dense[held], None if votes is None else votes[held])
    sharpness = temperature(said, classes[held])
    head = replace(fitted(np.arange(len(classes))), temperature=sharpness)
    return head, Held(held, softmax(said / sharpness))

"""The examples nearest in meaning to a text, and how they vote.

The distance is learnt: directions in which examples of one meaning differ among themselves count
less (within-class covariance normalisation, Hatch, Kajarekar and Stolcke 2006).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

#: Examples that vote, and how much more the nearer ones count.
NEAREST, _SHARP = 50, 25.0
#: Keeps directions without variation from being blown up.
_RIDGE = 3e-3
_LEAST = 0.01
_BLOCK = 512
_SAMPLED = 10
_NONE = -1


@dataclass(frozen=True)
class Ballot:
    """What the examples vote on: a label each, or none, and how much each voice counts.

    ``classes`` and ``weights`` have one number an example; class -1 does not vote.
    """

    labels: tuple[str, ...]
    classes: np.ndarray
    weights: np.ndarray

    @classmethod
    def of(cls, given: Sequence[str | None], weights: np.ndarray | None = None) -> "Ballot":
        """Return the ballot of examples with these labels; None does not vote."""
        labels = tuple(sorted({label for label in given if label is not None}))
        number: dict[str | None, int] = {label: i for i, label in enumerate(labels)}
        classes = np.array([number.get(label, _NONE) for label in given], np.int32)
        if weights is None:
            weights = np.ones(len(classes), np.float32)
        return cls(labels, classes, weights.astype(np.float32))

    def count(self, near: np.ndarray) -> np.ndarray:
        """Return the votes of the nearest examples, shape (texts, labels), rows sum to one.

        Args:
            near: similarity of every text to every example, shape (texts, examples).
        """
        voters = np.flatnonzero(self.classes != _NONE)
        near = near[:, voters] if len(voters) < near.shape[1] else near
        chosen, likeness = _nearest(near, min(NEAREST, near.shape[1]))
        most = chosen.shape[1]
        said = voters[chosen]
        voices = np.exp(_SHARP * (likeness - likeness.max(axis=1, keepdims=True)))
        voices *= self.weights[said]
        votes = np.zeros((len(near), len(self.labels)), np.float32)
        rows = np.arange(len(near))
        for i in range(most):
            votes[rows, self.classes[said[:, i]]] += voices[:, i]
        return votes / np.maximum(votes.sum(axis=1, keepdims=True), 1e-12)


@dataclass(frozen=True)
class Neighbours:
    """Examples as unit vectors in the learnt space; empty where there is no sentence encoder."""

    projection: np.ndarray  #: shape (size of a sentence vector, same)
    mean: np.ndarray
    vectors: np.ndarray  #: float32, shape (examples, size), one row an example

    @classmethod
    def learn(cls, dense: np.ndarray, meanings: Sequence[str]) -> "Neighbours":
        """Return the space in which examples of one meaning lie close.

        Args:
            dense: the examples' centred sentence vectors, shape (examples, size).
            meanings: the label of each.
        """
        size = dense.shape[1]
        if not size:
            return cls(np.zeros((0, 0), np.float32), np.zeros(0, np.float32), dense)
        labels = {label: i for i, label in enumerate(sorted(set(meanings)))}
        classes = np.array([labels[label] for label in meanings])
        means = np.stack([dense[classes == i].mean(axis=0) for i in range(len(labels))])
        values, directions = np.linalg.eigh(np.cov((dense - means[classes]).T))
        scale = np.square(np.linalg.norm(dense, axis=1)).mean()
        projection = directions / np.sqrt(values + _RIDGE * scale)
        moved = dense @ projection
        mean = moved.mean(axis=0)
        return cls(projection.astype(np.float32), mean.astype(np.float32), _unit(moved - mean))

    def near(self, dense: np.ndarray) -> np.ndarray:
        """Return the similarity of texts to all examples, -1 to 1, shape (texts, examples)."""
        return _unit(dense @ self.projection - self.mean) @ self.vectors.T

    def votes(self, dense: np.ndarray, *ballots: Ballot) -> list[np.ndarray]:
        """Return the votes on each ballot for texts with these vectors; even without vectors."""
        if not len(self.mean):
            return [_even(len(dense), ballot) for ballot in ballots]
        near = self.near(dense)
        return [ballot.count(near) for ballot in ballots]

    def own_votes(self, *ballots: Ballot) -> list[np.ndarray]:
        """Return for every example the votes of the others."""
        if not len(self.mean):
            return [_even(len(self.vectors), ballot) for ballot in ballots]
        found: list[list[np.ndarray]] = [[] for _ in ballots]
        for start in range(0, len(self.vectors), _BLOCK):
            near = self.vectors[start : start + _BLOCK] @ self.vectors.T
            rows = np.arange(len(near))
            near[rows, start + rows] = -2
            for votes, ballot in zip(found, ballots, strict=True):
                votes.append(ballot.count(near))
        return [np.concatenate(votes) for votes in found]

    def save(self, path: Path, **ballots: Ballot) -> None:
        """Write the space and the ballots as plain arrays (half precision: they are many)."""
        told = {
            f"{name}_{part}": np.asarray(getattr(ballot, part))
            for name, ballot in ballots.items()
            for part in ("labels", "classes", "weights")
        }
        vectors = self.vectors.astype(np.float16)
        np.savez(path, projection=self.projection, mean=self.mean, vectors=vectors, **told)

    @classmethod
    def load(cls, path: Path, *names: str) -> tuple["Neighbours", list[Ballot]]:
        """Return what ``save`` wrote, the ballots in the order of their names."""
        with np.load(path, allow_pickle=False) as arrays:
            space = cls(arrays["projection"], arrays["mean"], arrays["vectors"].astype(np.float32))
            ballots = [
                Ballot(
                    tuple(str(label) for label in arrays[f"{name}_labels"]),
                    arrays[f"{name}_classes"],
                    arrays[f"{name}_weights"],
                )
                for name in names
            ]
        return space, ballots


def opinion(votes: np.ndarray) -> np.ndarray:
    """Return votes as scores: their logarithms, none smaller than that of one in a hundred.

    >>> opinion(np.array([0.99])).round(2).tolist()
    [0.0]
    """
    return np.log(votes + _LEAST).astype(np.float32)


def _nearest(near: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the columns of the ``most`` greatest values of each row, and the values.

    Of many rows only what exceeds a bound taken from a sample is looked at: eight times as fast.
    """
    if len(near) > 1 and near.shape[1] > _SAMPLED * _SAMPLED * most:
        sample = near[:, ::_SAMPLED]
        rank = sample.shape[1] - 3 * most // _SAMPLED - 1
        bound = np.partition(sample, rank, axis=1)[:, rank]
        rows, columns = np.nonzero(near >= bound[:, None])
        counts = np.bincount(rows, minlength=len(near))
        if counts.min() >= most:
            place = np.arange(len(rows)) - np.repeat(np.cumsum(counts) - counts, counts)
            few = np.full((len(near), counts.max()), -np.inf, np.float32)
            where = np.zeros(few.shape, np.int64)
            few[rows, place], where[rows, place] = near[rows, columns], columns
            chosen, values = _nearest(few, most)
            return np.take_along_axis(where, chosen, axis=1), values
    chosen = np.argpartition(-near, most - 1, axis=1)[:, :most]
    return chosen, np.take_along_axis(near, chosen, axis=1)


def _unit(rows: np.ndarray) -> np.ndarray:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), np.float32)


def _even(count: int, ballot: Ballot) -> np.ndarray:
    return np.full((count, len(ballot.labels)), 1 / max(len(ballot.labels), 1), np.float32)

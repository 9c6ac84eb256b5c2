"""Tests of nlu/neighbours.py: the nearest examples vote."""

from pathlib import Path

import numpy as np
import pytest

from nlu.neighbours import Ballot, Neighbours

#: Two meanings, told apart by the second direction; the first one is noise, and longer.
_RANDOM = np.random.default_rng(4)
_NOISE = _RANDOM.normal(0, 1, (60, 1))
_SIGNAL = np.repeat([[0.2], [-0.2]], 30, axis=0) + _RANDOM.normal(0, 0.02, (60, 1))
_DENSE = np.concatenate([_NOISE, _SIGNAL], axis=1).astype(np.float32)
_LABELS = ["a"] * 30 + ["b"] * 30


@pytest.fixture(name="space")
def _space() -> Neighbours:
    return Neighbours.learn(_DENSE, _LABELS)


def test_what_varies_within_a_meaning_does_not_count(space: Neighbours) -> None:
    """A text far away in the noise, but of the meaning's signal, gets that meaning's votes."""
    (votes,) = space.votes(np.array([[3.0, 0.2], [3.0, -0.2]], np.float32), Ballot.of(_LABELS))

    assert votes.argmax(axis=1).tolist() == [0, 1]
    assert votes.sum(axis=1) == pytest.approx([1, 1])


def test_no_example_votes_on_itself(space: Neighbours) -> None:
    """An example with the wrong label is outvoted by the others around it."""
    labels = ["b", *_LABELS[1:]]

    (votes,) = space.own_votes(Ballot.of(labels))

    assert votes[0].argmax() == 0


def test_who_has_no_label_does_not_vote(space: Neighbours) -> None:
    """Only the labelled ones count, each with its weight."""
    some = Ballot.of([None] * 30 + ["b"] * 30)

    (votes,) = space.votes(np.array([[0.0, 0.2]], np.float32), some)

    assert some.labels == ("b",)
    assert votes.tolist() == [[1.0]]


def test_weights_make_rare_labels_heard(space: Neighbours) -> None:
    """The same neighbours, but one kind counts a hundred times as much."""
    weights = np.array([1.0] * 30 + [100.0] * 30)
    text = np.array([[0.0, 0.0]], np.float32)

    plain, weighted = space.votes(text, Ballot.of(_LABELS), Ballot.of(_LABELS, weights))

    assert weighted[0, 1] > plain[0, 1]


def test_without_an_encoder_the_votes_are_even() -> None:
    """Where no wheel fits there are no vectors, and every label is as likely as the others."""
    nothing = np.zeros((4, 0), np.float32)
    space = Neighbours.learn(nothing, ["a", "a", "b", "b"])
    ballot = Ballot.of(["a", "a", "b", "b"])

    assert space.votes(nothing[:1], ballot)[0].tolist() == [[0.5, 0.5]]
    assert space.own_votes(ballot)[0].shape == (4, 2)


def test_what_is_loaded_votes_as_what_was_saved(space: Neighbours, tmp_path: Path) -> None:
    """Half precision on disk changes no vote that matters."""
    ballot = Ballot.of(_LABELS)
    space.save(tmp_path / "n.npz", meanings=ballot)

    loaded, (same,) = Neighbours.load(tmp_path / "n.npz", "meanings")

    assert same.labels == ballot.labels
    assert np.allclose(loaded.votes(_DENSE, same)[0], space.votes(_DENSE, ballot)[0], atol=0.02)


def test_many_at_once_vote_as_one_by_one() -> None:
    """The quick way for many texts finds the same neighbours as the plain one."""
    random = np.random.default_rng(8)
    near = random.uniform(-1, 1, (20, 12_000)).astype(np.float32)
    ballot = Ballot.of([str(i % 7) for i in range(12_000)])

    together = ballot.count(near)

    apart = np.concatenate([ballot.count(row[None]) for row in near])
    assert np.allclose(together, apart, atol=1e-5)

"""Tests of nlu/ngrams.py, regression.py, heads.py, learning.py and calibrate.py."""

from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from nlu.calibrate import LEAST_RECALL, danger_threshold, fallback_threshold
from nlu.heads import Head, folds, temperature
from nlu.ngrams import Vocabulary
from nlu.regression import Settings, fit, softmax

_TEXTS = ["red apple", "red cherry", "blue sky", "blue sea"]
_CLASSES = np.array([0, 0, 1, 1])


def _fitted() -> tuple[Vocabulary, Head]:
    vocabulary = Vocabulary.learn(_TEXTS, least=1, most=1000)
    sparse, dense = vocabulary.matrix(_TEXTS), np.zeros((4, 0), np.float32)
    weights = fit(sparse, dense, _CLASSES, 2, settings=Settings(epochs=60))
    return vocabulary, Head(("red", "blue"), weights)


def test_what_is_fitted_predicts() -> None:
    """Words never seen together are told by the runs of letters they share."""
    vocabulary, head = _fitted()

    said = head.probabilities(
        vocabulary.matrix(["blue car", "REDD"]), np.zeros((2, 0), np.float32)
    )

    assert said.argmax(axis=1).tolist() == [1, 0]


def test_the_same_seed_gives_the_same_weights() -> None:
    """Training twice gives one model."""
    assert np.array_equal(_fitted()[1].weights.sparse, _fitted()[1].weights.sparse)


def test_a_head_survives_the_disk(tmp_path: Path) -> None:
    """What is loaded says what was saved, to half precision."""
    vocabulary, head = _fitted()
    head.save(tmp_path / "head.npz")
    features = vocabulary.matrix(_TEXTS), np.zeros((4, 0), np.float32)

    loaded = Head.load(tmp_path / "head.npz")

    assert loaded.labels == head.labels
    assert np.allclose(loaded.probabilities(*features), head.probabilities(*features), atol=1e-2)


def test_a_text_without_known_letters_has_an_empty_row() -> None:
    """Emoji and blanks give no features and no error."""
    vocabulary, _ = _fitted()

    assert vocabulary.matrix(["", "😀"]).nnz == 0


def test_temperature_makes_probabilities_true() -> None:
    """Scores that are sure and right three times in four come to three quarters."""
    scores = np.tile([[10.0, 0.0]], (400, 1))
    classes = np.array([0, 0, 0, 1] * 100)

    found = softmax(scores / temperature(scores * 0.2, classes) * 0.2)

    assert found[0, 0] == pytest.approx(0.75, abs=0.02)


def test_folds_split_every_group() -> None:
    """Each fold gets its share of every group, so that none is learnt without it."""
    groups = [name for name in "abc" for _ in range(9)]

    placed = folds(groups, 3, seed=5)

    for name in "abc":
        counts = np.bincount([placed[i] for i, g in enumerate(groups) if g == name], minlength=3)
        assert counts.tolist() == [3, 3, 3]


def test_asking_back_starts_where_answers_turn_wrong() -> None:
    """Right above 0.5 and wrong below it: the threshold lies between."""
    best = np.concatenate([np.linspace(0.55, 0.95, 50), np.linspace(0.2, 0.45, 50)])
    probabilities = np.stack([best, 1 - best - 1e-3, np.zeros(100)], axis=1)
    probabilities[50:, 1] = 0
    classes = np.array([0] * 50 + [2] * 50)

    assert 0.44 < fallback_threshold(probabilities, classes) <= 0.56


def test_the_alarm_is_as_low_as_recall_needs() -> None:
    """No more of the held-out dangers lie below the threshold than may."""
    chances = np.linspace(0.01, 1, 100)

    threshold = danger_threshold(chances, np.ones(100, bool))

    assert (chances >= threshold).mean() >= LEAST_RECALL
    assert threshold > 0.01


def test_dense_features_count_too() -> None:
    """A head learns from sentence vectors where letters say nothing."""
    dense = np.array([[1, 0], [1, 0.1], [0, 1], [0.1, 1]], np.float32)
    nothing = csr_matrix((4, 1), dtype=np.float32)

    weights = fit(nothing, dense, _CLASSES, 2, settings=Settings(epochs=80))

    assert weights.scores(nothing, dense).argmax(axis=1).tolist() == [0, 0, 1, 1]

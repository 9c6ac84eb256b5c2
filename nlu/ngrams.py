"""Letters as features: which runs of letters a text holds, weighted by how rare they are."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from nlu.normalise import clean, fold

#: Characters of a text that are counted.
COUNTED = 1000
SHORTEST, LONGEST = 2, 5
_SHORT = 3


def grams(text: str) -> list[str]:
    """Return the runs of two to five letters within the folded words, edges marked by blanks.

    Letters beyond ASCII come once more as they were typed, each alone: they tell languages apart.

    >>> grams("Łza")
    [' l', 'lz', 'za', 'a ', ' lz', 'lza', 'za ', ' lza', 'lza ', ' lza ', '=ł']
    """
    found: list[str] = []
    for word in fold(text[:COUNTED]).text.split():
        padded = f" {word} "
        for size in range(SHORTEST, LONGEST + 1):
            if size > len(padded):
                break
            found.extend(padded[i : i + size] for i in range(len(padded) - size + 1))
    found.extend(f"={letter}" for letter in clean(text[:COUNTED]).text if letter > "\x7f")
    return found


@dataclass(frozen=True)
class Vocabulary:
    """The runs of letters that count, with their weights (inverse document frequencies)."""

    index: dict[str, int]
    weights: np.ndarray  #: float32, one a run

    @classmethod
    def learn(cls, texts: Sequence[str], *, least: int, most: int) -> "Vocabulary":
        """Return the runs that stand in ``least`` texts or more, the ``most`` common of them."""
        counts: Counter[str] = Counter()
        for text in texts:
            counts.update(set(grams(text)))
        common = sorted(
            (gram for gram, count in counts.items() if count >= least),
            key=lambda gram: (-counts[gram], gram),
        )[:most]
        common.sort()
        seen = np.array([counts[gram] for gram in common], np.float32)
        weights = np.log((1 + len(texts)) / (1 + seen)) + 1
        return cls({gram: i for i, gram in enumerate(common)}, weights.astype(np.float32))

    def row(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """Return the text's columns and values: sublinear counts times weights, length one."""
        counts = Counter(
            column for gram in grams(text) if (column := self.index.get(gram)) is not None
        )
        columns = np.fromiter(counts.keys(), np.int32, len(counts))
        values = np.fromiter(counts.values(), np.float32, len(counts))
        values = (1 + np.log(values)) * self.weights[columns] if len(counts) else values
        length = float(np.linalg.norm(values))
        return columns, values / length if length else values

    def familiar(self, text: str) -> float:
        """Return the share of the text's longer runs of letters that are known, 0 to 1."""
        runs = [gram for gram in grams(text) if len(gram) > _SHORT]
        return sum(gram in self.index for gram in runs) / len(runs) if runs else 0.0

    def matrix(self, texts: Sequence[str]) -> csr_matrix:
        """Return the rows of all texts, shape ``(len(texts), len(self.index))``."""
        rows = [self.row(text) for text in texts]
        pointers = np.cumsum([0, *(len(columns) for columns, _ in rows)])
        columns = np.concatenate([columns for columns, _ in rows])
        values = np.concatenate([values for _, values in rows])
        return csr_matrix((values, columns, pointers), shape=(len(texts), len(self.index)))

    def save(self, folder: Path) -> None:
        """Write the runs and their weights as JSON and plain arrays."""
        runs = sorted(self.index, key=self.index.__getitem__)
        (folder / "grams.json").write_text(json.dumps(runs, ensure_ascii=False), "utf-8")
        np.savez(folder / "grams.npz", weights=self.weights)

    @classmethod
    def load(cls, folder: Path) -> "Vocabulary":
        """Return the vocabulary that ``save`` wrote."""
        runs = json.loads((folder / "grams.json").read_text("utf-8"))
        with np.load(folder / "grams.npz", allow_pickle=False) as arrays:
            return cls({run: i for i, run in enumerate(runs)}, arrays["weights"])

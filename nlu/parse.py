"""Reads messages in bulk: ``python -m nlu.parse --model M --input I --output O``."""

import argparse
import json
import os
import sys
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from tqdm import tqdm

from nlu.encoder import open_encoder
from nlu.engine import Engine, Reading
from nlu.errors import ModelError, NluError

_BATCH = 64
_MARK = "engine.json"


class BadLineError(NluError):
    """A line of the input is not an object with a text; says which line."""

    def __init__(self, number: int, reason: str) -> None:
        self.number = number
        super().__init__(f"line {number}: {reason}")


def main(arguments: list[str] | None = None) -> int:
    """Parse and return the exit code; 2 says that nothing was written, and why."""
    parser = argparse.ArgumentParser(prog="nlu.parse", description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--input", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    try:
        total = sum(1 for _ in lines_of(options.input))
        engine = open_engine(options.model)
        with tqdm(total=total, unit=" messages", disable=None) as bar:
            _write(options.output, _results(engine, options.input, bar))
    except (NluError, OSError) as error:
        sys.stderr.write(f"nlu.parse: {error}\n")
        return 2
    return 0


def open_engine(model: Path) -> Engine:
    """Return the engine inside a trained model, without loading Rasa.

    Raises:
        ModelError: the file is missing, or is not a model of ours.
    """
    if not model.is_file():
        raise ModelError(f"no model at {model}: run `make train`")
    with tempfile.TemporaryDirectory() as place:
        try:
            with tarfile.open(model) as archive:
                archive.extractall(place, filter="data")
        except tarfile.TarError as error:
            raise ModelError(f"{model} is not a model: {error}") from error
        marks = list(Path(place).rglob(_MARK))
        if len(marks) != 1:
            raise ModelError(f"{model} holds no engine")
        return Engine.load(marks[0].parent, open_encoder())


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file of JSON lines, in order, one at a time; empty lines are bad too.

    Raises:
        BadLineError: a line is not an object with a ``text`` that is a text.
        NluError: it is a pipe or the like, which cannot be read twice.
    """
    if not path.is_file():
        raise NluError(f"{path} is not a file: write the messages to one first")
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            yield _item(number, line)


def _item(number: int, line: bytes) -> dict[str, Any]:
    try:
        item = json.loads(line)
    except ValueError:
        raise BadLineError(number, "not JSON") from None
    if not isinstance(item, dict):
        raise BadLineError(number, "not an object")
    if not isinstance(item.get("text"), str):
        raise BadLineError(number, "no text")
    return item


def read_all(engine: Engine, texts: Sequence[str]) -> Iterator[Reading]:
    """Yield what each text means, in order."""
    for start in range(0, len(texts), _BATCH):
        yield from engine.read_many(texts[start : start + _BATCH])


def as_result(reading: Reading) -> dict[str, Any]:
    """Return a reading by the contract of ``ostoja nlu parse``."""
    return {
        "language": reading.language.code,
        "intent": reading.intent,
        "confidence": round(reading.confidence, 4),
        "ranking": [
            {"intent": name, "confidence": round(chance, 4)} for name, chance in reading.ranking
        ],
        "entities": [
            {"entity": e.entity, "value": e.value, "start": e.start, "end": e.end}
            for e in reading.entities
        ],
        "urgent": reading.urgent,
        "needs": list(reading.needs),
    }


def _results(engine: Engine, path: Path, bar: "tqdm[Any]") -> Iterator[dict[str, Any]]:
    lines = lines_of(path)
    while batch := list(islice(lines, _BATCH)):
        readings = engine.read_many([item["text"] for item in batch])
        for item, reading in zip(batch, readings, strict=True):
            yield {**item, **as_result(reading)}
            bar.update()


def _write(path: Path, results: Iterable[dict[str, Any]]) -> None:
    """Write all lines or none, each as soon as it is there."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8", errors="backslashreplace") as file:
            for result in results:
                file.write(json.dumps(result, ensure_ascii=False) + "\n")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main())

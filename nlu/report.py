"""How well messages kept out of training are understood: ``python -m nlu.report --model M``."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nlu.corpus import KINDS
from nlu.engine import FALLBACK, Reading
from nlu.errors import NluError
from nlu.parse import open_engine, read_all, read_lines

_WORST = 12


@dataclass(frozen=True)
class Case:
    """A message, what it means, and what the engine read."""

    intent: str
    language: str
    urgent: str | None
    reading: Reading

    @property
    def best(self) -> str:
        """Return the engine's best guess, before the fallback."""
        return self.reading.ranking[0][0]

    @property
    def in_first_three(self) -> bool:
        """Say whether the right intent is one of the three best guesses."""
        return self.intent in [name for name, _ in self.reading.ranking[:3]]


def main(arguments: list[str] | None = None) -> int:
    """Print the report; return 1 if there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="nlu.report", description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--messages", type=Path, required=True, help="folder of <language>.jsonl")
    options = parser.parse_args(arguments)
    try:
        items = _read_messages(options.messages)
        engine = open_engine(options.model)
    except NluError as error:
        sys.stderr.write(f"nlu.report: {error}\n")
        return 1
    started = time.monotonic()
    readings = list(read_all(engine, [item["text"] for item in items]))
    speed = len(items) / (time.monotonic() - started)
    cases = [
        Case(item["intent"], item["language"], item.get("urgent"), reading)
        for item, reading in zip(items, readings, strict=True)
    ]
    sys.stdout.write(render(cases) + f"\n\n{speed:.0f} messages a second\n")
    return 0


def _read_messages(folder: Path) -> list[dict[str, Any]]:
    items = [item for path in sorted(folder.glob("*.jsonl")) for item in read_lines(path)]
    if not items:
        raise NluError(f"no messages in {folder}")
    return items


def render(cases: Sequence[Case]) -> str:
    """Return the report as text, one table for all languages and the worst confusions of each."""
    languages = sorted({case.language for case in cases})
    groups = {"all": list(cases)} | {
        language: [case for case in cases if case.language == language] for language in languages
    }
    head = "language  messages  accuracy  macro F1  top 3  fallback  language right"
    lines = ["Intents (the best guess, before the fallback)", "", head]
    lines += [_row(name, group) for name, group in groups.items()]
    lines += ["", "Danger", "", "language  kind         messages  recall  any alarm  precision"]
    for name, group in groups.items():
        lines += _danger_rows(name, group)
    for name, group in groups.items():
        lines += ["", f"Worst confusions, {name} (meant, taken for, times)"]
        lines += [f"  {a} > {b}  {n}" for (a, b), n in _confusions(group)]
    return "\n".join(lines)


def macro_f1(truth: Sequence[str], guesses: Sequence[str]) -> float:
    """Return the mean over the true labels of each label's F1.

    >>> macro_f1(["a", "b"], ["a", "a"])
    0.3333333333333333
    """
    right = Counter(t for t, g in zip(truth, guesses, strict=True) if t == g)
    meant, guessed = Counter(truth), Counter(guesses)
    scores = [2 * right[label] / (meant[label] + guessed[label]) for label in meant]
    return sum(scores) / len(scores)


def _row(name: str, group: Sequence[Case]) -> str:
    return (
        f"{name:8}  {len(group):8}  {_share(group, lambda c: c.best == c.intent):8.1%}"
        f"  {macro_f1([c.intent for c in group], [c.best for c in group]):8.3f}"
        f"  {_share(group, lambda c: c.in_first_three):5.1%}"
        f"  {_share(group, lambda c: c.reading.intent == FALLBACK):8.1%}"
        f"  {_share(group, lambda c: c.reading.language.code == c.language):14.1%}"
    )


def _danger_rows(name: str, group: Sequence[Case]) -> Iterable[str]:
    """Return a row a kind, and one for the harmless messages: the share that raised no alarm."""
    for kind in KINDS:
        meant = [case for case in group if case.urgent == kind]
        raised = [case for case in group if case.reading.urgent == kind]
        yield (
            f"{name:8}  {kind:11}  {len(meant):8}"
            f"  {_share(meant, lambda c: c.reading.urgent == c.urgent):6.1%}"
            f"  {_share(meant, lambda c: c.reading.urgent is not None):9.1%}"
            f"  {_share(raised, lambda c: c.reading.urgent == c.urgent):9.1%}"
        )
    calm = [case for case in group if case.urgent is None]
    alarmed = _share(calm, lambda c: c.reading.urgent is not None)
    yield f"{name:8}  {'none':11}  {len(calm):8}  false alarms {alarmed:.1%}"


def _confusions(group: Sequence[Case]) -> list[tuple[tuple[str, str], int]]:
    wrong = Counter((case.intent, case.best) for case in group if case.best != case.intent)
    return wrong.most_common(_WORST)


def _share(group: Sequence[Case], holds: Callable[[Case], bool]) -> float:
    return sum(map(holds, group)) / len(group) if group else float("nan")


if __name__ == "__main__":
    sys.exit(main())

"""What the model could do when it was last measured, and what it must not lose."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nlu.figures import Case, by_language

#: A language may lose fewer messages than this, all together less than this share.
MOST_LOST, MOST_LOST_OVERALL = 3, 0.01
#: A danger counts as caught from this chance on (words of danger give 1): what lies at the very
#: threshold may fall to the other side on a machine that rounds otherwise.
CLEARLY = 0.1


def record(cases: Sequence[Case]) -> dict[str, Any]:
    """Return what is kept of a measurement: messages right by language, and dangers caught."""
    return {
        "languages": {
            language: {"messages": len(group), "right": sum(case.is_right for case in group)}
            for language, group in by_language(cases).items()
        },
        "caught": sorted(_key(case) for case in cases if _is_clear(case)),
    }


def write_record(path: Path, cases: Sequence[Case]) -> None:
    """Write the record, one danger a line, so that a change shows what was gained and lost."""
    path.write_text(json.dumps(record(cases), indent=1) + "\n", "utf-8")


def losses(path: Path, cases: Sequence[Case]) -> list[str]:
    """Return what the model has lost since the record was written, one sentence an item."""
    known = json.loads(path.read_text("utf-8"))
    found: list[str] = []
    groups = by_language(cases)
    right, before, messages = 0, 0, 0
    for language, kept in known["languages"].items():
        group = groups.get(language, [])
        now = sum(case.is_right for case in group)
        right, before, messages = right + now, before + kept["right"], messages + len(group)
        if now <= kept["right"] - MOST_LOST:
            found.append(f"{language}: {now} messages right, {kept['right']} before")
    if (before - right) >= MOST_LOST_OVERALL * messages:
        found.append(f"all: {right} messages right, {before} before")
    caught = set(known["caught"])
    if gone := caught - {_key(case) for case in cases}:
        found.append(f"{len(gone)} recorded dangers are no longer among the messages")
    found += [
        f"{case.language}: a danger caught before is missed: {case.text}"
        for case in cases
        if case.urgent and not case.is_caught and _key(case) in caught
    ]
    return found


def _is_clear(case: Case) -> bool:
    return bool(case.urgent) and case.reading.urgent_confidence >= CLEARLY


def _key(case: Case) -> str:
    digest = hashlib.sha256(case.text.encode()).hexdigest()
    return f"{case.language} {digest[:12]}"

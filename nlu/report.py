"""How well messages kept out of training are understood: ``python -m nlu.report --model M``."""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nlu import tables
from nlu.corpus import load_services
from nlu.errors import NluError
from nlu.figures import Case
from nlu.heatmap import draw
from nlu.parse import lines_of, open_engine, read_all
from nlu.record import losses, write_record

PROJECT = Path(__file__).resolve().parent.parent
#: Between these lines docs/nlu.md holds what ``--write`` puts there.
_BEGIN, _END = "<!-- measured: begin -->", "<!-- measured: end -->"


def main(arguments: list[str] | None = None) -> int:
    """Print the report; with ``--write`` also bring docs/nlu.md and the record up to date.

    Return 1 if there is nothing to measure.
    """
    parser = argparse.ArgumentParser(prog="nlu.report", description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--messages", type=Path, required=True, help="folder of <language>.jsonl")
    parser.add_argument("--write", action="store_true", help="to docs/nlu.md and recorded.json")
    options = parser.parse_args(arguments)
    try:
        items = read_messages(options.messages)
        engine = open_engine(options.model)
    except NluError as error:
        sys.stderr.write(f"nlu.report: {error}\n")
        return 1
    started = time.monotonic()
    readings = list(read_all(engine, [item["text"] for item in items]))
    speed = len(items) / (time.monotonic() - started)
    cases = [Case.of(*pair) for pair in zip(items, readings, strict=True)]
    sys.stdout.write(render(cases) + f"\n{speed:.0f} messages a second\n")
    recorded = options.messages / "recorded.json"
    if recorded.exists():
        sys.stdout.writelines(f"lost: {loss}\n" for loss in losses(recorded, cases))
    if options.write:
        write_record(recorded, cases)
        write_page(PROJECT / "docs" / "nlu.md", cases)
        services = load_services(PROJECT / "nlu_data")
        draw(PROJECT / "docs" / "pictures" / "nlu.png", cases, services)
    return 0


def read_messages(folder: Path) -> list[dict[str, Any]]:
    """Return the messages of ``<language>.jsonl``, all languages, in the order of the files."""
    items = [item for path in sorted(folder.glob("*.jsonl")) for item in lines_of(path)]
    if not items:
        raise NluError(f"no messages in {folder}")
    return items


def render(cases: Sequence[Case]) -> str:
    """Return the report as text: the tables, the goals missed and the worst confusions."""
    lines = [tables.main_table(cases), "", tables.danger_table(cases), "", "Goals missed", ""]
    lines += tables.missed_goals(cases) or ["none"]
    for name, group in tables.groups(cases).items():
        lines += ["", f"Worst confusions, {name} (meant > taken for, times)"]
        lines += [f"  {line}" for line in tables.confusions(group)]
    return "\n".join(lines)


def write_page(path: Path, cases: Sequence[Case]) -> None:
    """Put the tables into the page, between its two marks.

    Raises:
        NluError: the page has no marks.
    """
    page = path.read_text("utf-8")
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise NluError(f"{path} has no lines {_BEGIN} and {_END}")
    missed = "\n".join(f"- {line}" for line in tables.missed_goals(cases)) or "- none"
    measured = "\n\n".join(
        [
            tables.main_table(cases),
            "Goals missed:\n\n" + missed,
            "Danger by kind, all languages:\n\n" + tables.danger_table(cases),
            "What is taken for what most often (meant > taken for, times):\n\n"
            + "\n".join(f"- {line}" for line in tables.confusions(cases, 12)),
        ]
    )
    path.write_text(f"{before}{_BEGIN}\n\n{measured}\n\n{_END}{after}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())

"""The figures as tables: for the terminal and, in Markdown, for docs/nlu.md."""

from collections import Counter
from collections.abc import Sequence

from nlu.corpus import KINDS
from nlu.figures import Case, Figures, Share, by_language, figures

#: What we want of every language; what is below stands in the report.
GOALS = {
    "intent": 0.88,
    "top3": 0.96,
    "urgent": 1.0,
    "false_alarms": 0.03,
    "out_of_scope": 0.85,
    "native": 0.97,
    "romanised": 0.85,
}
GOAL_OVERALL = 0.92
_COLUMNS = {
    "intent": "right first",
    "f1": "macro F1",
    "top3": "first three",
    "urgent": "danger caught",
    "false_alarms": "false alarms",
    "out_of_scope": "out of scope",
    "native": "language",
    "romanised": "romanised",
    "refused": "asked back",
    "two_needs": "two needs",
}
_WORST = 8


def groups(cases: Sequence[Case]) -> dict[str, list[Case]]:
    """Return all cases, and those of each language."""
    return {"all": list(cases), **by_language(cases)}


def main_table(cases: Sequence[Case]) -> str:
    """Return language x figure as Markdown, with 95 % intervals."""
    head = ["language", "messages", *_COLUMNS.values()]
    lines = [_row(head), _row(["---"] * len(head))]
    for name, group in groups(cases).items():
        found = figures(group)
        lines.append(_row([name, str(len(group)), *(_cell(found, key) for key in _COLUMNS)]))
    return "\n".join(lines)


def missed_goals(cases: Sequence[Case]) -> list[str]:
    """Return what falls short of its goal, one sentence an item."""
    overall = figures(cases).intent
    missed = []
    if overall.value < GOAL_OVERALL:
        missed.append(f"all: right first {overall.value:.1%}, the goal is {GOAL_OVERALL:.0%}")
    for name, group in by_language(cases).items():
        found = figures(group)
        for key, goal in GOALS.items():
            share: Share = getattr(found, key)
            if share.total and not _is_met(key, share.value, goal):
                missed.append(f"{name}: {_COLUMNS[key]} {share.value:.1%}, the goal is {goal:.0%}")
    return missed


def danger_table(cases: Sequence[Case]) -> str:
    """Return for every kind of danger how many were caught, and by the right name."""
    head = ["kind", "messages", "caught", "kind right"]
    lines = [_row(head), _row(["---"] * len(head))]
    for kind in KINDS:
        meant = [case for case in cases if case.urgent == kind]
        caught = sum(case.is_caught for case in meant)
        named = sum(case.reading.urgent == kind for case in meant)
        lines.append(_row([kind, str(len(meant)), str(caught), str(named)]))
    return "\n".join(lines)


def confusions(cases: Sequence[Case], most: int = _WORST) -> list[str]:
    """Return the commonest mistakes, such as ``a > b  3``: meant a, taken for b, three times."""
    wrong = Counter((case.intent, case.best) for case in cases if not case.is_right)
    return [f"{meant} > {taken}  {count}" for (meant, taken), count in wrong.most_common(most)]


def _is_met(key: str, value: float, goal: float) -> bool:
    return value < goal if key == "false_alarms" else value >= goal


def _cell(found: Figures, key: str) -> str:
    if key == "f1":
        low, high = found.f1_interval
        return f"{found.f1:.3f} ({low:.2f}–{high:.2f})"
    share: Share = getattr(found, key)
    if not share.total:
        return "–"
    low, high = share.interval
    return f"{share.value:.1%} ({100 * low:.0f}–{100 * high:.0f})"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"

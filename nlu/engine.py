"""The whole understanding of one message, without Rasa: text in, frozen reading out."""

import json
import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu import corpus
from nlu.classifier import ALARMING, SAFE, Classifier, Verdict, learn
from nlu.corpus import Example
from nlu.danger import DangerMatcher
from nlu.encoder import CachedEncoder, Encoder
from nlu.gazetteer import Entity, GazetteerMatcher
from nlu.language import Identified, LanguageIdentifier
from nlu.masking import mask, mask_example
from nlu.needs import choose, clauses, join_phrases
from nlu.normalise import Token, tokens

FALLBACK = "nlu_fallback"
CHANGE_CITY = "change_city"
RANKED = 10
#: The message is cut only if a second service is at least this likely.
_ROOM = 0.002
_LONGEST_CUT = 1000
#: A clause raises the alarm for a whole message that does not, from this chance on.
_CLEAR = 0.45
#: ... and clauses are looked at for danger where the whole comes this near to the threshold.
_HINT = 3
#: Two intents nearer than this are a tie: it is better to ask.
_MARGIN = 0.05
_FILE = "engine.json"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Reading:
    """What a message means. ``ranking`` is before the fallback and never holds it."""

    text: str
    language: Identified
    intent: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    entities: tuple[Entity, ...]
    urgent: str | None
    urgent_confidence: float  #: 1.0 where words of danger stand, else the head's chance
    needs: tuple[str, ...]


@dataclass(frozen=True)
class _Looked:
    """A message before classification."""

    text: str
    given: list[Token]
    entities: tuple[Entity, ...]
    masked: str

    @property
    def named(self) -> frozenset[Token]:
        """Return the words that name a city, place or country."""
        spans = [e for e in self.entities if e.entity in ("city", "place", "country")]
        return frozenset(
            t for t in self.given if any(e.start <= t.start and t.end <= e.end for e in spans)
        )


class Engine:
    """Reads messages; made by ``train``, kept by ``save`` and ``load``. Reading never raises."""

    def __init__(
        self,
        gazetteer: GazetteerMatcher,
        classifier: Classifier,
        danger: DangerMatcher,
        language: LanguageIdentifier,
        *,
        joins: frozenset[tuple[str, ...]],
        services: frozenset[str],
    ) -> None:
        self._gazetteer = gazetteer
        self.classifier = classifier
        self._danger = danger
        self._language = language
        self._joins = joins
        self._services = services
        self._kinds = classifier.danger.labels
        self._safe = self._kinds.index(SAFE)

    @classmethod
    def train(cls, data: Path, examples: Sequence[Example], encoder: Encoder) -> "Engine":
        """Return the engine that ``data`` (nlu_data) and the examples of intents teach.

        Raises:
            DataError: something in ``data`` cannot be used.
        """
        gazetteer = GazetteerMatcher(corpus.load_gazetteer(data))
        phrases, dangers = corpus.load_danger(data)
        masked = [mask_example(gazetteer, example) for example in examples]
        alarms = [mask_example(gazetteer, example) for example in dangers]
        classifier = learn(masked, alarms, encoder)
        return cls(
            gazetteer,
            classifier,
            DangerMatcher(phrases, _everyday(examples)),
            LanguageIdentifier.learn([*examples, *dangers], corpus.load_language_words(data)),
            joins=join_phrases(corpus.load_joins(data)),
            services=corpus.load_services(data) & frozenset(classifier.intent.labels),
        )

    def read(self, text: str) -> Reading:
        """Return what the message means."""
        return self.read_many([text])[0]

    def read_many(self, texts: Sequence[str]) -> list[Reading]:
        """Return what each message means; one that cannot be read is read as not understood."""
        looked = [self._look(text) for text in texts]
        wholes = self._judge([one.masked for one in looked])
        parts = [self._parts(one, whole) for one, whole in zip(looked, wholes, strict=True)]
        verdicts = iter(self._judge([part for some in parts for part in some]))
        found = []
        for one, whole, some in zip(looked, wholes, parts, strict=True):
            judged = [next(verdicts) for _ in some]
            try:
                found.append(self._conclude(one, whole, judged))
            except Exception as error:  # noqa: BLE001 - one message must never stop the chat
                _log.error("a message could not be read: %s", type(error).__name__)
                found.append(self._not_read(one.text))
        return found

    def save(self, folder: Path) -> None:
        """Write the engine as JSON and plain arrays."""
        for part in (self._gazetteer, self.classifier, self._danger, self._language):
            part.save(folder)
        data = {"joins": sorted(self._joins), "services": sorted(self._services)}
        (folder / _FILE).write_text(json.dumps(data, ensure_ascii=False), "utf-8")

    @classmethod
    def load(cls, folder: Path, encoder: Encoder) -> "Engine":
        """Return the engine that ``save`` wrote."""
        data = json.loads((folder / _FILE).read_text("utf-8"))
        return cls(
            GazetteerMatcher.load(folder),
            Classifier.load(folder, encoder),
            DangerMatcher.load(folder),
            LanguageIdentifier.load(folder),
            joins=frozenset(map(tuple, data["joins"])),
            services=frozenset(data["services"]),
        )

    def _look(self, text: str) -> _Looked:
        try:
            given = tokens(text)
            entities = tuple(self._gazetteer.find(given))
            return _Looked(text, given, entities, mask(text, entities))
        except Exception as error:  # noqa: BLE001 - one message must never stop the chat
            _log.error("a message could not be matched: %s", type(error).__name__)
            return _Looked(text, [], (), "")

    def _parts(self, one: _Looked, whole: Verdict) -> list[str]:
        """Return the clauses worth a look of their own: each costs as much as the message.

        They are where the whole leaves room for a second need, or hints at danger without
        raising the alarm.
        """
        services = sorted(
            (p for name, p in self._intents(whole).items() if name in self._services), reverse=True
        )
        if len(services) < 2 or (services[1] < _ROOM and not self._hints(whole)):
            return []
        if len(one.text) > _LONGEST_CUT:
            return []
        parts = clauses(one.text, one.given, self._joins)
        return [mask(part, self._gazetteer.find(tokens(part))) for part in parts]

    def _hints(self, verdict: Verdict) -> bool:
        return self._alarm(verdict) >= self.classifier.alarm / _HINT

    def _judge(self, texts: Sequence[str]) -> list[Verdict]:
        try:
            return self.classifier.judge(texts)
        except Exception as error:  # noqa: BLE001 - one message must never stop the chat
            _log.error("messages could not be classified: %s", type(error).__name__)
            even = [
                np.full(len(head.labels), 1 / len(head.labels), np.float32)
                for head in (
                    self.classifier.intent,
                    self.classifier.language,
                    self.classifier.danger,
                )
            ]
            return [Verdict(*even)] * len(texts)

    def _conclude(self, one: _Looked, whole: Verdict, parts: Sequence[Verdict]) -> Reading:
        intents = self._intents(whole)
        needs = self._needs(intents, parts)
        ranking = sorted(intents.items(), key=lambda item: (-item[1], item[0]))
        intent, confidence = ranking[0]
        if one.given and len(one.named) == len(one.given):
            intent, confidence = CHANGE_CITY, 1.0
            ranking = [(CHANGE_CITY, 1.0), *(r for r in ranking if r[0] != CHANGE_CITY)]
        elif not one.given or (len(needs) < 2 and self._is_unsure(ranking)):
            intent = FALLBACK
        urgent, alarm = self._urgent(one, whole, parts)
        return Reading(
            one.text,
            self._identify(one, whole),
            intent,
            confidence,
            tuple(ranking[:RANKED]),
            one.entities,
            urgent,
            alarm,
            needs,
        )

    def _is_unsure(self, ranking: Sequence[tuple[str, float]]) -> bool:
        (_, first), (_, second) = ranking[:2]
        return first < self.classifier.fallback or first - second < _MARGIN

    def _intents(self, verdict: Verdict) -> dict[str, float]:
        chances = (round(float(chance), 6) for chance in verdict.intent)
        return dict(zip(self.classifier.intent.labels, chances, strict=True))

    def _identify(self, one: _Looked, verdict: Verdict) -> Identified:
        head = dict(
            zip(self.classifier.language.labels, map(float, verdict.language), strict=True)
        )
        familiar = self.classifier.features.vocabulary.familiar(one.masked)
        return self._language.identify(one.text, one.given, one.named, head, familiar)

    def _needs(self, intents: dict[str, float], parts: Sequence[Verdict]) -> tuple[str, ...]:
        services = {name: p for name, p in intents.items() if name in self._services}
        if not services:
            return ()
        return tuple(choose(services, [self._intents(part) for part in parts]))

    def _urgent(
        self, one: _Looked, whole: Verdict, parts: Sequence[Verdict]
    ) -> tuple[str | None, float]:
        """Return the kind of danger and how sure it is; words and head each suffice."""
        if not one.given:
            return None, 0.0
        told, level = whole, self.classifier.alarm
        if self._alarm(whole) < level and parts:
            told, level = max(parts, key=self._alarm), _CLEAR
        chances = dict(zip(self._kinds, map(float, told.danger), strict=True))
        del chances[SAFE]
        likely = max(chances, key=chances.__getitem__, default=None)
        matched = self._danger.find(one.given)
        if matched:  # the graver kind comes first, unless the head knows better
            return (likely if likely in matched else matched[0]), 1.0
        alarm = self._alarm(told)
        return (likely, round(alarm, 4)) if likely and alarm >= level else (None, 0.0)

    def _alarm(self, verdict: Verdict) -> float:
        """Return the chance of any danger."""
        return 1 - float(verdict.danger[self._safe])

    def _not_read(self, text: str) -> Reading:
        ranking = tuple((label, 0.0) for label in self.classifier.intent.labels[:RANKED])
        needs = tuple(sorted(self._services))[:1]
        return Reading(text, Identified.unknown(), FALLBACK, 0.0, ranking, (), None, 0.0, needs)


def open_training_encoder(encoder: Encoder, cache: str | None) -> Encoder:
    """Return the encoder with its vectors kept in the folder ``cache``, if one is given."""
    return CachedEncoder(encoder, Path(cache)) if cache and encoder.size else encoder


def _everyday(examples: Sequence[Example]) -> frozenset[str]:
    """Return the words of ordinary needs: they are not misspelt words of danger."""
    counts = Counter(
        token.text
        for example in examples
        if example.label not in ALARMING
        for token in tokens(example.text)
    )
    return frozenset(word for word, count in counts.items() if count > 1)

"""The one NLU component of config.yml: Rasa's hull around the engine."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.corpus import Example
from nlu.encoder import open_encoder
from nlu.engine import Engine, Reading, open_training_encoder
from nlu.errors import DataError

_log = logging.getLogger(__name__)


@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER,
        DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR,
    ],
    is_trainable=True,
)
class Understanding(GraphComponent):
    """Sets intent, ranking, entities, language, urgent and needs of every message."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the settings: the data's folder, the encoder, and the cache of its vectors."""
        return {"data": "nlu_data", "encoder": "e5", "cache": "var/cache"}

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        engine: Engine | None = None,
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._engine = engine

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Understanding:
        """Return an untrained component."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples and from the folder ``data``; keep the result with the model.

        Raises:
            DataError: an intent has no language, or a data file cannot be used.
        """
        examples = [_example(message) for message in training_data.intent_examples]
        encoder = open_training_encoder(
            open_encoder(self._config["encoder"]), self._config["cache"]
        )
        engine = Engine.train(Path(self._config["data"]), examples, encoder)
        with self._model_storage.write_to(self._resource) as folder:
            engine.save(folder)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Understanding:
        """Return the component with the engine that ``train`` kept."""
        with model_storage.read_from(resource) as folder:
            engine = Engine.load(folder, open_encoder(config["encoder"]))
        return cls(config, model_storage, resource, engine)

    def process(self, messages: list[Message]) -> list[Message]:
        """Read the messages; what was read goes to the actions as ``latest_message``."""
        if self._engine is not None:
            texts = [str(message.get("text") or "") for message in messages]
            for message, reading in zip(messages, self._engine.read_many(texts), strict=True):
                _write(message, reading)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Return the training data as they are: no later component learns from them."""
        return training_data


def _write(message: Message, reading: Reading) -> None:
    ranking = [{"name": name, "confidence": chance} for name, chance in reading.ranking]
    values: dict[str, Any] = {
        "intent": {"name": reading.intent, "confidence": reading.confidence},
        "intent_ranking": ranking,
        "entities": [entity.as_rasa(reading.text) for entity in reading.entities],
        "language": {"code": reading.language.code, "confidence": reading.language.confidence},
        "urgent": reading.urgent,  # Rasa leaves out what is None
        "urgent_confidence": reading.urgent_confidence,
        "needs": list(reading.needs),
    }
    for name, value in values.items():
        message.set(name, value, add_to_output=True)


def _example(message: Message) -> Example:
    metadata = (message.get("metadata") or {}).get("intent") or {}
    intent = str(message.get("intent"))
    if not metadata.get("language"):
        raise DataError(f"intent {intent}: its examples have no metadata.language")
    return Example(str(message.get("text")), intent, str(metadata["language"]))

"""The Rasa agent over a trained model, with our own store and locks."""

from pathlib import Path

from rasa.core.agent import Agent
from rasa.utils.endpoints import EndpointConfig

from nlu.errors import ModelError
from nlu.locks import open_locks
from nlu.tracker_store import SlotStore


async def load_agent(model: Path, actions_url: str, database: str, redis: str | None) -> Agent:
    """Return an agent that is ready to answer.

    Rasa wraps every store so that a failing one is silently replaced by memory; ours says what
    failed, so the wrapping is taken off.

    Raises:
        ModelError: the model holds no dialogue rules.
    """
    store = SlotStore(None, None, host=database)
    agent = Agent(
        tracker_store=store,
        lock_store=open_locks(redis),
        action_endpoint=EndpointConfig(url=actions_url),
    )
    agent.tracker_store = store
    agent.load_model(model)
    if agent.processor is None or not agent.processor.model_metadata.core_target:
        raise ModelError(f"{model} holds no dialogue rules")
    return agent

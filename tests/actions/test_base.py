"""What all actions share: the apology, nothing in logs, the same names as domain.yml."""

import logging
from dataclasses import replace
from pathlib import Path

import yaml

from actions.registry import ACTIONS, all_actions
from tests.actions.conftest import Talk

ROOT = Path(__file__).parents[2]
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))


def test_domain_and_code_name_the_same_actions():
    """Every action of domain.yml has a class, and every class is in domain.yml."""
    assert sorted(action.action_name for action in ACTIONS) == sorted(DOMAIN["actions"])


def test_service_intents_are_the_taxonomy():
    """Each category is an intent, written with an underscore, and a rule answers it."""
    taxonomy = yaml.safe_load((ROOT / "data" / "taxonomy.yaml").read_text(encoding="utf-8"))
    wanted = {f"{group}_{name}" for group, names in taxonomy.items() for name in names}
    intents = {name for entry in DOMAIN["intents"] for name in entry}

    assert wanted <= intents
    assert wanted == _answered_with_services()


def _answered_with_services():
    """Return the intents that a rule answers with a search."""
    data = yaml.safe_load((ROOT / "nlu_data" / "rules.yml").read_text(encoding="utf-8"))
    rules = [rule["steps"] for rule in data["rules"]]
    searches = [steps for steps in rules if {"action": "action_find_services"} in steps]
    choices = [choice for steps in searches for step in steps for choice in step.get("or", [step])]
    return {choice["intent"] for choice in choices if "intent" in choice}


async def test_a_failing_database_is_an_apology_without_a_trace_of_the_message(desk, caplog):
    """The reader gets 112 and a way on; the log gets the error's type and nothing they wrote."""

    def broken():
        raise RuntimeError("where is my daughter Oksana")

    actions = {action.name(): action for action in all_actions(replace(desk, open_session=broken))}
    with caplog.at_level(logging.DEBUG):
        said = await Talk(actions, city="riga").need("safety_tracing", text="my daughter Oksana")

    assert "112" in said.text
    assert "RuntimeError" in caplog.text
    assert "Oksana" not in caplog.text

"""Tests of nlu/corpus.py, nlu/inputs.py and nlu/validate.py."""

from pathlib import Path

import pytest

from nlu import corpus
from nlu.errors import DataError
from nlu.inputs import hash_inputs, is_current, stamp_of
from nlu.validate import find_faults


def test_services_are_what_the_rules_answer_with_services(world: Path) -> None:
    """A new service intent needs no code: the rule names it."""
    assert corpus.load_services(world) == {
        "health_doctor",
        "employment_job_search",
        "housing_rent",
    }


def test_examples_carry_their_language(world: Path) -> None:
    """Every example knows its intent and the language of its file."""
    examples = corpus.load_examples(world)

    assert corpus.Example("potriben likar", "health_doctor", "uk") in examples


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("gazetteers/en.yml", "towns: {a: [b]}", "unknown sections towns"),
        ("gazetteers/en.yml", "places: {atlantis: [Atlantis]}", "atlantis not in places.yml"),
        ("gazetteers/en.yml", "cost: {free: [yes]}", "not a text: True"),
        ("danger/en.yml", "fire: {phrases: [fire]}", "unknown sections fire"),
        ("danger/en.yml", "examples: {fire: [fire]}", "unknown kind fire"),
        ("danger/en.yml", "medical: [", "not YAML"),
    ],
)
def test_a_fault_in_the_data_is_named(
    new_world: Path, name: str, text: str, complaint: str
) -> None:
    """The error says which file and what is wrong with it."""
    (new_world / name).write_text(text, "utf-8")

    with pytest.raises(DataError, match=complaint) as caught:
        corpus.load_danger(new_world) if "danger" in name else corpus.load_gazetteer(new_world)
    assert name in str(caught.value)


def test_too_few_examples_are_a_fault(world: Path) -> None:
    """Every intent needs its examples in every language."""
    assert "en: 9 examples of greet, 20 are needed" in find_faults(world)


def _project(folder: Path) -> Path:
    for name in ("domain.yml", "config.yml", "nlu/a.py", "nlu_data/nlu/en/x.yml", "nlu/serve.py"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    return folder


@pytest.mark.parametrize("name", ["domain.yml", "config.yml", "nlu/a.py", "nlu_data/nlu/en/x.yml"])
def test_a_changed_input_is_noticed(tmp_path: Path, name: str) -> None:
    """Whatever the model depends on, a change of it asks for a new training."""
    project = _project(tmp_path)
    before = hash_inputs(project)

    (project / name).write_text("other", "utf-8")

    assert hash_inputs(project) != before


def test_nothing_changed_means_current(tmp_path: Path) -> None:
    """A model beside the hash of its inputs is current, until an input changes."""
    project = _project(tmp_path)
    model = project / "m.tar.gz"
    assert not is_current(model, project)
    model.touch()
    stamp_of(model).write_text(hash_inputs(project))
    (project / "nlu" / "serve.py").write_text("no input")
    assert is_current(model, project)
    (project / "nlu_data" / "new.yml").touch()
    assert not is_current(model, project)

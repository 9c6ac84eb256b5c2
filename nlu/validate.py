"""Checks the training data as ``rasa data validate`` does, and what Rasa does not look at."""

import os
import sys
from collections import Counter
from pathlib import Path

from nlu import corpus
from nlu.errors import NluError

PROJECT = Path(__file__).resolve().parent.parent
#: Examples that every intent must have in every language.
FEWEST = 20


def main() -> int:
    """Return 0 if the data can be trained on, else 1, with everything that is wrong said."""
    os.chdir(PROJECT)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        faults = find_faults(PROJECT / "nlu_data")
    except NluError as error:
        faults = [str(error)]
    for fault in faults:
        sys.stderr.write(f"nlu.validate: {fault}\n")
    return 1 if faults or not _is_valid_to_rasa() else 0


def find_faults(folder: Path) -> list[str]:
    """Return what is wrong with the data in words, one fault an item.

    Raises:
        DataError: a file cannot be read at all.
    """
    examples = corpus.load_examples(folder)
    corpus.load_gazetteer(folder)
    corpus.load_danger(folder)
    corpus.load_joins(folder)
    counts = Counter((example.language, example.label) for example in examples)
    languages = sorted({example.language for example in examples})
    intents = sorted({example.label for example in examples} | corpus.load_services(folder))
    return [
        f"{language}: {counts[language, intent]} examples of {intent}, {FEWEST} are needed"
        for language in languages
        for intent in intents
        if counts[language, intent] < FEWEST
    ]


def _is_valid_to_rasa() -> bool:
    """Say whether Rasa's validator is content; intents without examples are only warnings."""
    from rasa.shared.importers.importer import TrainingDataImporter
    from rasa.validator import Validator

    importer = TrainingDataImporter.load_from_config(
        "config.yml", "domain.yml", ["nlu_data/nlu", "nlu_data/rules.yml"]
    )
    validator = Validator.from_importer(importer)
    return bool(
        validator.verify_domain_validity()
        and validator.verify_actions_in_stories_rules()
        and validator.verify_example_repetition_in_intents(ignore_warnings=False)
        and validator.verify_story_structure(ignore_warnings=False)
    )


if __name__ == "__main__":
    sys.exit(main())

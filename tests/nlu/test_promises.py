"""What our own words tell people to write must be understood, in every language."""

import re
from pathlib import Path

import pytest

from nlu.engine import Engine
from nlu.parse import open_engine

PROJECT = Path(__file__).resolve().parents[2]
LOCALES = PROJECT / "replies" / "locales"
MODEL = PROJECT / "models" / "ostoja.tar.gz"
LANGUAGES = sorted(folder.name for folder in LOCALES.iterdir())
_QUOTED = re.compile('[“„«”"]\\s?([^“”„«»"]{4,60}?)\\s?[”“»"]')


@pytest.fixture(scope="module", name="trained")
def _trained() -> Engine:
    return open_engine(MODEL)


def _quoted(language: str, file: str, key: str) -> list[str]:
    """Return what a text quotes: examples of what a person may write."""
    text = (LOCALES / language / file).read_text("utf-8")
    message = re.search(rf"^{key} =((?:.*\n)(?:    .*\n)*)", text, re.MULTILINE)
    assert message, f"{key} is not in {language}/{file}"
    return _QUOTED.findall(message[1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_delete_are_understood(trained: Engine, language: str) -> None:
    """The privacy notice promises that these words delete what is kept: they must."""
    text = (LOCALES / language / "privacy.ftl").read_text("utf-8")
    promise = next(
        line for line in text.splitlines() if line.startswith(" ") and "/forget" in line
    )
    (words,) = _QUOTED.findall(promise)

    assert trained.read(words).intent == "forget_me"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_the_help_are_understood(trained: Engine, language: str) -> None:
    """Who copies an example from the help gets what it asks for, and no alarm."""
    readings = [trained.read(words) for words in _quoted(language, "talk.ftl", "talk-help")]

    assert [reading.intent for reading in readings] == ["health_doctor", "employment_rights"]
    assert [reading.urgent for reading in readings] == [None, None]
    assert {reading.language.code for reading in readings} == {language}

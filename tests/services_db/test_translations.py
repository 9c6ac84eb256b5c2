"""The files of translations: read strictly, counted honestly."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from services_db.data_files import Problems
from services_db.dataset import read_dataset
from services_db.models import PHONE_NOTE, content_hash
from services_db.translations import (
    Coverage,
    Translation,
    coverage,
    originals,
    read_translations,
    short_hash,
)
from tests.services_db.small_data import CLINIC, LINE
from tests.services_db.support import DATA

ENTRIES = {"clinic": CLINIC, "line": LINE}


def block(text: str = "Лікарі.", source: str = "Doctors.", **changes: Any) -> dict[str, Any]:
    """Return what a file says of one text."""
    return {"source": short_hash(source), "state": "machine", "text": text} | changes


SOUND = {
    "clinic": {
        "description": block(),
        "phone_notes": {"+48817424781": block("каса", "desk", state="current")},
    }
}


def read(
    folder: Path, content: object, name: str = "uk.yaml"
) -> tuple[tuple[Translation, ...], list[str]]:
    """Return what a file with this content gives, and what is wrong with it."""
    (folder / "translations").mkdir(exist_ok=True)
    text = content if isinstance(content, str) else yaml.safe_dump(content, allow_unicode=True)
    (folder / "translations" / name).write_text(text, encoding="utf-8")
    problems = Problems()
    found = read_translations(folder, ENTRIES, problems)
    return found, [str(problem) for problem in problems.found]


#: The languages of the people the entries are for.
NEWCOMERS = {"ar", "fa", "fr", "ru", "so", "tr", "uk", "ur"}


def test_a_sound_file(tmp_path: Path) -> None:
    """Each text comes with its place, the language of the file's name, and its state."""
    source, desk = content_hash("Doctors.")[:12], content_hash("desk")[:12]

    assert read(tmp_path, SOUND) == (
        (
            Translation("clinic", ("description", ""), "uk", source, "machine", "Лікарі."),
            Translation("clinic", (PHONE_NOTE, "+48817424781"), "uk", desk, "current", "каса"),
        ),
        [],
    )


def test_no_folder_is_no_translations(tmp_path: Path) -> None:
    """A deployment need not have any."""
    problems = Problems()

    assert (read_translations(tmp_path, ENTRIES, problems), problems.found) == ((), [])


def test_an_empty_file_is_no_translations(tmp_path: Path) -> None:
    """A file that somebody has only begun is no mistake."""
    assert read(tmp_path, "# soon\n") == ((), [])


@pytest.mark.parametrize("name", ["pl.yaml", "zh-Hant.yaml", "ckb.yaml", "de.yaml"])
def test_any_language_may_have_a_file(tmp_path: Path, name: str) -> None:
    """Host languages and those of nobody's list too, as the tag is written."""
    assert read(tmp_path, SOUND, name)[1] == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ukrainian.yaml", "'ukrainian' is not a language tag"),
        ("zh-hant.yaml", "'zh-hant' is written 'zh-Hant'"),
        ("uk.yml", "is not a file of translations: <language>.yaml"),
        ("en.yaml", "texts are translated from this language, not into it"),
    ],
)
def test_wrong_names_of_files(tmp_path: Path, name: str, message: str) -> None:
    """A file that would be read as nothing, or as another language, is refused."""
    assert read(tmp_path, SOUND, name) == ((), [f"{name}: {message}"])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([], "is not a mapping of entries to texts"),
        ({"gone": SOUND["clinic"]}, "gone: there is no such entry"),
        ({"clinic": None}, "clinic: is not a mapping of fields to texts"),
        ({"clinic": {"name": block()}}, "clinic: name: names are not translated"),
        ({"clinic": {"alert": block()}}, "clinic: alert: unknown field"),
        ({"clinic": {"caveat": block()}}, "clinic: caveat: the entry has no such text in English"),
        ({"clinic": {"description": "Лікарі."}}, "description: is not source, state and text"),
        ({"clinic": {"description": block(by="me")}}, "is not source, state and text"),
        (
            {"clinic": {"description": block() | {"source": 123456789012}}},
            "source: 123456789012 is not",
        ),
        (
            {"clinic": {"description": block() | {"source": "Doctors."}}},
            "is not 12 hex digits in quotes",
        ),
        ({"clinic": {"description": block(state="outdated")}}, "state: 'outdated' is none of"),
        ({"clinic": {"description": block("")}}, "description: text: is empty"),
        ({"clinic": {"description": block(text=["a"])}}, "text: is a list, not text"),
        ({"clinic": {"description": block("А\x07")}}, "text: has the control character U+0007"),
        ({"clinic": {"description": block("Лікарі 112")}}, "text: brings in '112'"),
        ({"clinic": {"description": block("٣")}}, "text: has the digit '٣'"),
        ({"clinic": {"phone_notes": []}}, "phone_notes: is not a mapping of numbers"),
        ({"clinic": {"phone_notes": {112: block()}}}, "phone_notes: 112: quote the number"),
        ({"clinic": {"phone_notes": {"112": block()}}}, "phone_notes: 112: the entry has no such"),
    ],
)
def test_wrong_contents(tmp_path: Path, content: object, message: str) -> None:
    """Everything that is wrong is named with its file, entry and field, and comes in nowhere."""
    found, wrong = read(tmp_path, content)

    assert (len(found), len(wrong)) == (0, 1)
    assert wrong[0].startswith("uk.yaml: ")
    assert message in wrong[0]


def test_an_entry_s_own_text_is_not_translated_over(tmp_path: Path) -> None:
    """Where the services file has the text in that language, there is nothing to translate."""
    found, wrong = read(tmp_path, SOUND, "pl.yaml")
    own = (*CLINIC.texts, ("description", "pl", "Lekarze."))
    problems = Problems()
    read_translations(tmp_path, {"clinic": replace(CLINIC, texts=own)}, problems)

    assert (len(found), wrong) == (2, [])
    assert [problem.message for problem in problems.found] == [
        "description: the entry has its own text in 'pl'"
    ]


def test_a_hash_that_no_longer_fits_is_no_problem(tmp_path: Path) -> None:
    """The source says something else now, so its facts are not asked for; signs still are."""
    old = {"clinic": {"description": block("Лікарі 112", "Doctors 112.")}}
    signs = {"clinic": {"description": block("Лікарі ٣", "Doctors 112.")}}

    assert read(tmp_path, old)[1] == []
    assert read(tmp_path, signs)[1] == [
        "uk.yaml: clinic: description: text: has the digit '٣': digits are 0-9"
    ]


def test_coverage_counts_every_text_once(tmp_path: Path) -> None:
    """Current, machine and outdated ones, and the texts of all entries that have none."""
    content = SOUND | {"line": {"description": block(source="Nurses.")}}
    found, wrong = read(tmp_path, content)

    texts = sum(len([p for p in originals(e) if p[0][0] != "name"]) for e in ENTRIES.values())
    assert wrong == []
    assert coverage(ENTRIES, found) == [
        Coverage("uk", current=1, machine=1, outdated=1, missing=texts - 3)
    ]


def test_translations_of_the_real_data_are_sound() -> None:
    """Every text of every entry is there in the newcomers' languages, and no name among them.

    Reading the data has held numbers, names and addresses against the English already.
    """
    data = read_dataset(DATA)

    assert all(one.entry in data.entries for one in data.translations)
    assert not [one for one in data.translations if one.place[0] == "name"]
    covered = {one.language: one for one in coverage(data.entries, data.translations)}
    assert set(covered) >= NEWCOMERS
    assert {one.language: one.missing for one in covered.values() if one.missing} == {}
    assert {one.language: one.outdated for one in covered.values() if one.outdated} == {}

"""Tests of nlu/figures.py, tables.py, record.py, heatmap.py and report.py."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from nlu import heatmap, record, report, tables
from nlu.engine import Engine
from nlu.errors import NluError
from nlu.figures import Case, Share, figures


@pytest.fixture(name="cases")
def _cases(engine: Engine) -> list[Case]:
    read = replace(engine.read("i need a doctor"), urgent=None)
    alarmed = replace(read, urgent="medical", urgent_confidence=0.9)
    right = Case("one", "health_doctor", ("health_doctor",), None, "en", False, read)
    wrong = Case("two", "housing_rent", ("housing_rent",), None, "en", False, read)
    caught = Case("three", "health_doctor", ("health_doctor",), "medical", "en", False, alarmed)
    return [right, wrong, caught]


def test_what_is_right_is_counted(cases: list[Case]) -> None:
    """Two best guesses of three are right, and the one danger raised the alarm."""
    found = figures(cases)

    assert found.intent == Share(2, 3)
    assert found.urgent == Share(1, 1)
    assert found.false_alarms == Share(0, 2)
    assert found.romanised == Share(0, 0)


def test_the_report_names_the_worst_confusion_and_the_goals_missed(cases: list[Case]) -> None:
    """What is meant and what it is taken for, and which goal falls short."""
    text = report.render(cases)

    assert "housing_rent > health_doctor  1" in text
    assert "en: right first 66.7%, the goal is 88%" in text
    assert "danger caught 100.0%" not in text


def test_a_table_has_a_row_a_language(cases: list[Case]) -> None:
    """All messages first, then each language, every figure with its interval."""
    rows = tables.main_table(cases).splitlines()

    assert [row.split(" | ")[0] for row in rows[2:]] == ["| all", "| en"]
    assert "66.7% (21–94)" in rows[2]


def test_the_page_is_written_between_its_marks(cases: list[Case], tmp_path: Path) -> None:
    """What people wrote around the tables stays; without marks nothing is written."""
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nafter\n")

    report.write_page(page, cases)

    text = page.read_text("utf-8")
    assert text.startswith("before\n")
    assert text.endswith("\nafter\n")
    assert "old" not in text
    assert "| all |" in text
    page.write_text("no marks")
    with pytest.raises(NluError, match="has no lines"):
        report.write_page(page, cases)


def test_three_messages_fewer_in_a_language_are_a_loss(cases: list[Case], tmp_path: Path) -> None:
    """Two fewer may be chance, three are not; new languages lose nothing."""
    path = tmp_path / "recorded.json"
    known = record.record(cases)
    known["languages"]["en"]["right"] = 4
    path.write_text(json.dumps(known))
    assert not any(loss.startswith("en") for loss in record.losses(path, cases))

    known["languages"]["en"]["right"] = 5
    path.write_text(json.dumps(known))
    assert "en: 2 messages right, 5 before" in record.losses(path, cases)


def test_a_danger_missed_that_was_caught_is_a_loss(cases: list[Case], tmp_path: Path) -> None:
    """Whatever else got better."""
    path = tmp_path / "recorded.json"
    record.write_record(path, cases)
    assert record.losses(path, cases) == []

    quiet = replace(cases[2], reading=replace(cases[2].reading, urgent=None))

    assert record.losses(path, [*cases[:2], quiet]) == [
        "en: a danger caught before is missed: three"
    ]


def test_a_danger_at_the_threshold_is_not_recorded(cases: list[Case]) -> None:
    """What another machine's rounding could flip must not stop anybody's work."""
    barely = replace(cases[2], reading=replace(cases[2].reading, urgent_confidence=0.05))

    assert record.record([barely])["caught"] == []


def test_the_picture_is_drawn(cases: list[Case], tmp_path: Path) -> None:
    """Language x topic, as a PNG."""
    heatmap.draw(tmp_path / "p.png", cases, frozenset({"health_doctor", "housing_rent"}))

    assert (tmp_path / "p.png").read_bytes().startswith(b"\x89PNG")

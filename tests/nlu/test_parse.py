"""Tests of nlu/parse.py."""

import json
import tarfile
from pathlib import Path

import pytest

from nlu import parse
from nlu.encoder import NoEncoder
from nlu.engine import Engine


@pytest.fixture(scope="module")
def small_model(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small engine as a model archive, laid out as Rasa does."""
    folder = tmp_path_factory.mktemp("model")
    inside = folder / "components" / "train_nlu.understanding.Understanding0"
    inside.mkdir(parents=True)
    engine.save(inside)
    with tarfile.open(folder / "m.tar.gz", "w:gz") as archive:
        archive.add(folder / "components", "components")
    return folder / "m.tar.gz"


@pytest.fixture(autouse=True)
def _letters_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse, "open_encoder", NoEncoder)


def _parse(model: Path, folder: Path, content: bytes) -> tuple[int, Path]:
    (folder / "in.jsonl").write_bytes(content)
    out = folder / "out.jsonl"
    names = {"--model": model, "--input": folder / "in.jsonl", "--output": out}
    return parse.main([word for name, path in names.items() for word in (name, str(path))]), out


def test_every_line_comes_back_in_order(small_model: Path, tmp_path: Path) -> None:
    """Other keys stay, and what was understood joins them, by the contract."""
    lines = [
        {"text": "шукаю роботу", "id": 7},
        {"text": "i need a doctor in Lublin", "id": {"a": 1}},
        {"text": ""},
    ]
    code, out = _parse(
        small_model, tmp_path, b"".join(json.dumps(x).encode() + b"\n" for x in lines)
    )

    results = [json.loads(line) for line in out.read_text("utf-8").splitlines()]

    assert code == 0
    assert [r["text"] for r in results] == [x["text"] for x in lines]
    assert [r.get("id") for r in results] == [7, {"a": 1}, None]
    assert results[0]["intent"] == "employment_job_search"
    assert results[1]["entities"] == [
        {"entity": "city", "value": "lublin", "start": 19, "end": 25}
    ]
    assert results[2]["intent"] == "nlu_fallback"
    for result in results:
        assert set(result) >= {
            "language",
            "intent",
            "confidence",
            "ranking",
            "entities",
            "urgent",
            "needs",
        }
        assert all(set(item) == {"intent", "confidence"} for item in result["ranking"])


@pytest.mark.parametrize(
    ("content", "number"),
    [
        (b'{"text": "a"}\nrubbish\n', 2),
        (b'{"text": "a"}\n\n{"text": "b"}\n', 2),
        (b'["a"]\n', 1),
        (b'{"text": 5}\n', 1),
        (b'{"text": "a"}\n{"words": "a"}\n', 2),
        (b'{"text": "\xff"}\n', 1),
    ],
)
def test_a_bad_line_is_named_and_nothing_written(
    small_model: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: bytes,
    number: int,
) -> None:
    """One bad line: its number is said, exit code 2, and no output appears."""
    code, _ = _parse(small_model, tmp_path, content)

    assert code == 2
    assert f"line {number}:" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl"]


def test_lines_may_hold_any_separator(small_model: Path, tmp_path: Path) -> None:
    """Only line feeds part lines: a Unicode line separator inside a text does not."""
    code, out = _parse(small_model, tmp_path, '{"text": "a\u2028b\u0085c"}\r\n'.encode())

    assert code == 0
    assert json.loads(out.read_text("utf-8"))["text"] == "a\u2028b\u0085c"


def test_half_a_surrogate_survives(small_model: Path, tmp_path: Path) -> None:
    """What JSON allows and UTF-8 does not comes back escaped."""
    code, out = _parse(small_model, tmp_path, b'{"text": "hi \\ud83d"}\n')

    assert code == 0
    assert json.loads(out.read_text("utf-8"))["text"] == "hi \ud83d"


def test_a_missing_model_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No model: one clear line and exit code 2."""
    code, _ = _parse(tmp_path / "none.tar.gz", tmp_path, b'{"text": "a"}\n')

    assert code == 2
    assert "make train" in capsys.readouterr().err

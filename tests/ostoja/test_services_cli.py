"""`ostoja services`: sentences for staff, exit codes, nothing half done."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ostoja.services_cli import services
from services_db.dataset import read_dataset

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Return the address of a database that is not there yet."""
    return f"sqlite:///{tmp_path / 'new' / 'services.db'}"


def run(*arguments: str) -> Result:
    """Run a command of the group."""
    return CliRunner().invoke(services, list(arguments))


def test_import_again_and_export(url: str) -> None:
    """A new database is made and filled; importing again changes nothing; export is JSON."""
    first = run("import", "--data", str(DATA), "--database", url)
    again = run("import", "--data", str(DATA), "--database", url)
    exported = run("export", "--city", "lublin", "--database", url)

    entries = len(read_dataset(DATA).entries)
    assert first.output.startswith(f"{entries} added, 0 changed")
    assert again.output.startswith(f"0 added, 0 changed, 0 withdrawn, {entries} unchanged")
    names = [document["name"] for document in json.loads(exported.output)]
    assert "Baobab – place for migrants and refugees" in names


def test_export_to_a_file(url: str, tmp_path: Path) -> None:
    """The file holds the services, the terminal says how many."""
    output = tmp_path / "services.json"
    result = run("export", "--output", str(output), "--database", url)

    assert (result.output, json.loads(output.read_text())) == ("0 services\n", [])


def test_validate_says_that_all_is_sound() -> None:
    """The same checks as the import, without a database."""
    result = run("validate", "--data", str(DATA))

    data = read_dataset(DATA)
    queued = sum(not entry.shown for entry in data.entries.values())
    assert result.output == (
        f"{len(data.cities)} cities, {len(data.topics)} topics, {len(data.entries)} entries, "
        f"{queued} of them queued for staff: all sound\n"
    )
    assert result.exit_code == 0


@pytest.mark.parametrize("command", ["validate", "import"])
def test_wrong_data_exits_1_and_says_all(command: str, url: str, tmp_path: Path) -> None:
    """Staff see every problem with its file and entry, not a traceback."""
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder)
    path = folder / "services" / "lublin.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("scope: city", "scope: town", 1).replace("cost: free", "cost: cheap", 1)
    path.write_text(text, encoding="utf-8")
    database = ["--database", url] if command == "import" else []
    result = run(command, "--data", str(folder), *database)

    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0] == "Error: 2 problems, nothing was imported:"
    assert all(line.startswith("  lublin.yaml: ") for line in lines[1:])
    assert "Traceback" not in result.output


def test_unknown_city_exits_1(url: str) -> None:
    """A city nobody knows is named."""
    result = run("export", "--city", "paris", "--database", url)

    assert (result.exit_code, result.output) == (1, "Error: unknown city 'paris'\n")

"""`ostoja services`: sentences for staff, exit codes, nothing half done."""

import json
import shutil
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from ostoja.services_cli import services
from services_db.cards import Text
from services_db.dataset import read_dataset
from services_db.engine import make_engine, session_factory
from services_db.queries import service_card
from services_db.translations import originals, short_hash

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
    first, *languages = result.output.splitlines()
    assert first == (
        f"{len(data.cities)} cities, {len(data.topics)} topics, {len(data.entries)} entries, "
        f"{queued} of them queued for staff: all sound"
    )
    assert len(languages) == len({one.language for one in data.translations})
    assert result.exit_code == 0


AMBULANCE = "Emergency ambulance number when life or health is in danger; 112 also works."
NORWEGIAN = {
    "ambulance-113-lv": {
        "description": {
            "source": short_hash(AMBULANCE),
            "state": "current",
            "text": "Ambulanse når liv eller helse er i fare; 112 verkar òg.",
        }
    },
    "one-stop-shop-riga": {
        "phone_notes": {
            "+37126959706": {
                "source": short_hash("phone and WhatsApp"),
                "state": "machine",
                "text": "telefon og WhatsApp",
            }
        }
    },
    "emergency-112-pl": {
        "description": {"source": "0" * 12, "state": "machine", "text": "Ring her."}
    },
}


@pytest.fixture
def translated(tmp_path: Path) -> Path:
    """Return the data with three texts in one more language: one accepted, one outdated."""
    folder = tmp_path / "data"
    shutil.copytree(DATA, folder, ignore=shutil.ignore_patterns("translations"))
    (folder / "translations").mkdir()
    text = yaml.safe_dump(NORWEGIAN, allow_unicode=True)
    (folder / "translations" / "nn.yaml").write_text(text, encoding="utf-8")
    return folder


def test_validate_counts_translations(translated: Path) -> None:
    """By language and state, and how many texts of the entries have none."""
    result = run("validate", "--data", str(translated))

    entries = read_dataset(DATA).entries.values()
    texts = [key for entry in entries for key in originals(entry)]
    wanted = sum(tag == "en" and field != "name" for (field, _), tag in texts)
    assert result.output.splitlines()[1:] == [
        f"translated into nn: 1 current, 1 machine, 1 outdated, {wanted - 3} missing"
    ]


def test_import_counts_translations(translated: Path, url: str) -> None:
    """What came in and what of it readers do not see; the second time nothing changes."""
    first = run("import", "--data", str(translated), "--database", url)
    again = run("import", "--data", str(translated), "--database", url)

    said = [result.output.strip().split("; translations: ")[1] for result in (first, again)]
    assert said == [
        "3 added, 0 changed, 0 removed, 0 unchanged, 0 kept, 1 outdated",
        "0 added, 0 changed, 0 removed, 3 unchanged, 0 kept, 1 outdated",
    ]


def test_readers_see_translations_and_open_data_does_not(translated: Path, url: str) -> None:
    """A card has the words of the files where they fit; the export stays English."""
    run("import", "--data", str(translated), "--database", url)
    exported = run("export", "--city", "riga", "--database", url)

    engine = make_engine(url)
    with session_factory(engine)() as session:
        cards = [service_card(session, entry, language="nn") for entry in NORWEGIAN]
    engine.dispose()
    ambulance, shop, outdated = (card for card in cards if card is not None)
    said = NORWEGIAN["ambulance-113-lv"]["description"]["text"]
    assert ambulance.description == Text(said, "nn")
    assert shop.phones[0].note == Text("telefon og WhatsApp", "nn", machine=True)
    assert outdated.description.language == "en"
    assert AMBULANCE in exported.output
    assert "telefon" not in exported.output


def test_a_wrong_translation_refuses_the_import(translated: Path, url: str) -> None:
    """All or nothing: the entries do not come in either."""
    path = translated / "translations" / "nn.yaml"
    text = path.read_text(encoding="utf-8").replace("112 verkar", "999 verkar")
    path.write_text(text, encoding="utf-8")
    refused = run("import", "--data", str(translated), "--database", url)
    export = run("export", "--database", url)

    assert refused.exit_code == 1
    assert "nn.yaml: ambulance-113-lv: description: text: loses '112'" in refused.output
    assert json.loads(export.output) == []


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

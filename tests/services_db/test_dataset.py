"""The data is read strictly, and everything that is wrong with it is said at once."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from services_db.dataset import read_dataset
from services_db.errors import DataRefusedError, Problem
from tests.services_db.support import DATA

ENTRY: dict[str, Any] = {
    "id": "clinic",
    "organization": "Clinic",
    "name": {"en": "Clinic", "pl": "Przychodnia"},
    "description": {"en": "Doctors.", "pl": "Lekarze."},
    "categories": ["health.doctor"],
    "scope": "city",
    "phones": [{"number": "+48817424781"}],
    "source": ["https://lublin.eu/clinic"],
    "confidence": "verified",
}
LINE = ENTRY | {"id": "line", "scope": "national", "phones": [{"number": "112"}]}
CITY: dict[str, Any] = {
    "name": {"pl": "Lublin"},
    "country": "PL",
    "timezone": "Europe/Warsaw",
    "holidays": {"country": "PL"},
    "host_languages": ["pl"],
    "latitude": 51.2465,
    "longitude": 22.5684,
    "info_point": "clinic",
    "urgent": {d: ["line"] for d in ("medical", "suicide", "violence", "trafficking")},
}

WriteData = Callable[..., Path]


@pytest.fixture
def write_data(tmp_path: Path) -> WriteData:
    """Return what writes a small sound data folder, with changes to its one clinic or city."""

    def write(
        entry: dict[str, Any] | None = None, city: dict[str, Any] | None = None, drop: str = ""
    ) -> Path:
        clinic = {key: value for key, value in (ENTRY | (entry or {})).items() if key != drop}
        lublin = {key: value for key, value in (CITY | (city or {})).items() if key != drop}
        (tmp_path / "services").mkdir(exist_ok=True)
        files = {
            "taxonomy.yaml": {"health": {"doctor": "find a doctor"}},
            "cities.yaml": {"lublin": lublin},
            "services/lublin.yaml": [clinic],
            "services/national-pl.yaml": [LINE],
        }
        for name, content in files.items():
            (tmp_path / name).write_text(yaml.safe_dump(content, allow_unicode=True))
        return tmp_path

    return write


def problems(folder: Path) -> list[str]:
    """Return what is wrong with a folder, in words."""
    with pytest.raises(DataRefusedError) as refused:
        read_dataset(folder)
    return [str(problem) for problem in refused.value.problems]


def test_the_real_data_is_sound() -> None:
    """Every city has entries of its own, and hardly an entry waits for staff."""
    dataset = read_dataset(DATA)

    entries = dataset.entries.values()
    assert {city.slug for city in dataset.cities} <= {entry.city for entry in entries}
    assert sum(entry.shown for entry in entries) > 0.8 * len(entries)


def test_small_data_is_sound(write_data: WriteData) -> None:
    """The folder that the following tests break is sound before they do."""
    assert set(read_dataset(write_data()).entries) == {"clinic", "line"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"fax": "1"}, "unknown key 'fax'"),
        ({"id": "Clinic!"}, "id: 'Clinic!' is not an id"),
        ({"organization": ""}, "organization: is empty"),
        ({"name": {"en": "Clinic"}}, "name: pl is missing"),
        ({"name": "Clinic"}, "name: is not a mapping"),
        ({"name": {"en": "A", "pl": "B", "english": "C"}}, "name: 'english' is not a language"),
        ({"description": {"en": "a\x07b", "pl": "c"}}, "description: en: has the control char"),
        ({"categories": []}, "categories: is empty"),
        ({"categories": ["health.magic"]}, "categories: 'health.magic' is none of"),
        ({"categories": ["health.doctor"] * 2}, "categories: 'health.doctor' is given twice"),
        ({"scope": "galaxy"}, "scope: 'galaxy' is none of"),
        ({"phones": [{"number": "12 34"}]}, "phones: '12 34' is not a phone"),
        ({"phones": [{"number": 112}]}, "phones: 112 is not a phone"),
        ({"phones": [{"nummer": "112"}]}, "is not a phone: number and"),
        ({"phones": []}, "phones: is not a list of phones"),
        ({"email": "nobody"}, "email: 'nobody' is not an e-mail"),
        ({"url": "lublin.eu"}, "url: 'lublin.eu' is not a web address"),
        ({"opening_hours": "Mo-Fr 9-17"}, "opening_hours: 'Mo-Fr 9-17': not OSM"),
        ({"opening_hours": "Mo-Fr sunrise-12:00"}, "the sun"),
        ({"languages": ["klingonisch"]}, "languages: 'klingonisch' is not a language tag"),
        ({"cost": "cheap"}, "cost: 'cheap' is none of: free, paid, insured"),
        ({"status": "closed"}, "status: 'closed' is none of"),
        ({"confidence": "sure"}, "confidence: 'sure' is none of"),
        ({"confidential": "yes"}, "confidential: 'yes' is neither true nor false"),
        ({"source": "https://lublin.eu"}, "source: is not a list"),
        ({"source": ["lublin"]}, "source: 'lublin' is not a web address"),
        ({"source": []}, "no source at all"),
        ({"source_date": 2024}, "source_date: is int 2024, not text"),
        ({"latitude": 51.2}, "latitude and longitude go together"),
        ({"latitude": 22.5684, "longitude": 51.2465}, "km from the city"),
        ({"latitude": 191.0, "longitude": 22.5}, "latitude: 191.0 is not between"),
        ({"confidential": True, "address": "ul. X 1"}, "confidential, and yet it has address"),
        ({"confidential": True, "postcode": "20-001"}, "confidential, and yet it has postcode"),
        (
            {"confidential": True, "latitude": 51.2, "longitude": 22.5},
            "confidential, and yet it has latitude",
        ),
    ],
)
def test_wrong_entries(write_data: WriteData, change: dict[str, Any], message: str) -> None:
    """Every wrong field is named with its file and entry."""
    folder = write_data(entry=change)

    found = [problem for problem in problems(folder) if message in problem]
    assert found
    assert found[0].startswith(f"lublin.yaml: {change.get('id', 'clinic')}: ")


@pytest.mark.parametrize("key", [*list(ENTRY)[:6], "source", "confidence"])
def test_missing_keys(write_data: WriteData, key: str) -> None:
    """What every entry must have is asked for by name."""
    assert any(f"{key} is missing" in problem for problem in problems(write_data(drop=key)))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"mayor": "?"}, "unknown key 'mayor'"),
        ({"country": "pl"}, "country: 'pl' is not two capital letters"),
        ({"timezone": "Europe/Lublin"}, "timezone: 'Europe/Lublin' is not a time zone"),
        ({"holidays": {"country": "PL", "subdivision": "LU"}}, "no calendar for 'PL', 'LU'"),
        ({"holidays": "PL"}, "holidays: is not a country"),
        ({"host_languages": []}, "host_languages: is not a list"),
        ({"name": {"en": "Lublin"}}, "name: is not one name in a host language"),
        ({"latitude": "51"}, "latitude: is str '51', not a number"),
        ({"info_point": "nowhere"}, "info_point: there is no entry 'nowhere'"),
        ({"urgent": {"medical": ["line"]}}, "urgent: suicide has no entries"),
        ({"urgent": CITY["urgent"] | {"fire": ["line"]}}, "urgent: unknown danger 'fire'"),
        ({"urgent": CITY["urgent"] | {"medical": ["x"]}}, "urgent medical: there is no entry 'x'"),
        (
            {"urgent": CITY["urgent"] | {"medical": ["line", "line"]}},
            "urgent: medical names an entry twice",
        ),
    ],
)
def test_wrong_cities(write_data: WriteData, change: dict[str, Any], message: str) -> None:
    """A city is checked as strictly, above all what it shows to a person in danger."""
    assert any(message in problem for problem in problems(write_data(city=change)))


def test_urgent_entries_must_be_shown(write_data: WriteData) -> None:
    """A person in danger is not sent to an entry that has no contact."""
    city = {"urgent": CITY["urgent"] | {"violence": ["clinic"]}}
    folder = write_data(entry={"confidential": True, "url": "https://x.pl"}, city=city)
    text = (folder / "services/lublin.yaml").read_text()
    shown = yaml.safe_load(text)
    del shown[0]["phones"]
    (folder / "services/lublin.yaml").write_text(yaml.safe_dump(shown))

    assert any("'clinic' is not shown" in problem for problem in problems(folder))


def test_everything_wrong_is_said_at_once(write_data: WriteData) -> None:
    """One run names what is wrong in every file."""
    folder = write_data(entry={"scope": "galaxy", "cost": "cheap"}, city={"country": "pl"})
    (folder / "services/lublin-old.yaml").write_text("[]")
    (folder / "taxonomy.yaml").write_text("health: [doctor]")

    files = {problem.split(":")[0] for problem in problems(folder)}
    assert files >= {"cities.yaml", "taxonomy.yaml"}


def test_ids_are_unique_across_files(write_data: WriteData) -> None:
    """An id in two files is named with both."""
    folder = write_data(entry={"id": "line"}, city={"info_point": "line"})

    assert "national-pl.yaml: line: id is also in lublin.yaml" in problems(folder)


def test_files_of_no_city_are_refused(write_data: WriteData) -> None:
    """A file that nothing reads is a mistake, not a reserve."""
    folder = write_data()
    (folder / "services/krakow.yaml").write_text("[]")

    assert problems(folder) == ["krakow.yaml: belongs to no city and no country of cities.yaml"]


def test_missing_files_are_named(tmp_path: Path) -> None:
    """An empty folder has neither cities nor a taxonomy."""
    assert problems(tmp_path) == ["cities.yaml: is missing", "taxonomy.yaml: is missing"]


@pytest.mark.parametrize(
    "text",
    [
        "- id: a\n  id: b\n",
        "- [unclosed",
        "- !!python/object/apply:os.system [true]",
        "just words",
    ],
)
def test_strange_yaml_is_refused(write_data: WriteData, text: str) -> None:
    """Doubled keys, broken YAML, objects and other shapes are problems of their file."""
    folder = write_data()
    (folder / "services/lublin.yaml").write_text(text)

    assert all(problem.startswith("lublin.yaml: ") for problem in problems(folder))


def test_key_given_twice_is_named(write_data: WriteData) -> None:
    """YAML alone would take the last one in silence."""
    folder = write_data()
    with (folder / "cities.yaml").open("a") as file:
        file.write("lublin: {}\n")

    assert problems(folder)[0].startswith("cities.yaml: is not YAML: key 'lublin' is given twice")


def test_urgent_entries_must_be_of_the_place(write_data: WriteData) -> None:
    """Nobody in Chełm is sent to Lublin's clinic, nobody in Latvia to a Polish number."""
    folder = write_data()
    shutil.copy(folder / "services/national-pl.yaml", folder / "services/chelm.yaml")
    text = (folder / "services/chelm.yaml").read_text().replace("id: line", "id: office")
    (folder / "services/chelm.yaml").write_text(text)
    chelm = CITY | {"name": {"pl": "Chełm"}, "info_point": "office"}
    wrong = chelm["urgent"] | {"medical": ["clinic"]}
    cities = {"lublin": CITY, "chelm": chelm | {"urgent": wrong}}
    (folder / "cities.yaml").write_text(yaml.safe_dump(cities, allow_unicode=True))

    expected = "cities.yaml: chelm: urgent medical: 'clinic' is an entry of another place"
    assert problems(folder) == [expected]


def test_bytes_that_are_no_text_are_refused(write_data: WriteData) -> None:
    """A file must be UTF-8."""
    folder = write_data()
    (folder / "services/lublin.yaml").write_bytes(b"\xff\xfe")

    assert problems(folder) == ["lublin.yaml: cannot be read as UTF-8 text"]


def test_copies_are_equal(tmp_path: Path) -> None:
    """Reading is a function of the files alone."""
    shutil.copytree(DATA, tmp_path / "data")

    assert read_dataset(tmp_path / "data") == read_dataset(DATA)


def test_problems_are_sorted_and_counted() -> None:
    """Staff read problems by file and entry, with a count first."""
    error = DataRefusedError([Problem("b.yaml", "x", "two"), Problem("a.yaml", "", "one")])

    assert str(error) == "2 problems, nothing was imported:\n  a.yaml: one\n  b.yaml: x: two"

"""What the engine's tests share: a small world of two languages, and an engine trained on it."""
# ruff: noqa: E501 - the small world reads better as a table

from pathlib import Path

import pytest
import yaml

from nlu.corpus import load_examples
from nlu.encoder import NoEncoder
from nlu.engine import Engine

PROJECT = Path(__file__).resolve().parents[2]

_INTENTS = {
    "en": {
        "health_doctor": "i need a doctor; see a doctor please; where is a doctor; doctor; sick, need a doctor; "
        "my husband is sick, doctor; family doctor; register with a doctor; doctor in Lublin",
        "employment_job_search": "i look for work; find a job; job; work in a factory; any job for me; "
        "where can i find work; job offers; my wife wants a job; work in Riga",
        "housing_rent": "rent a flat; flat for rent; i look for a flat; cheap room; room to rent; "
        "apartment for my family; we need a flat; flat in Ravenna; rent",
        "change_city": "i live in Lublin; i moved to Riga; i am in Ravenna now; other city; change city; "
        "my city is Lublin; now in Riga; not Lublin but Riga; we live in Riga",
        "greet": "hello; hi; good morning; hey there; good evening; hi bot; hello bot; good day; hey",
    },
    "uk": {
        "health_doctor": "потрібен лікар; де лікар; лікар; записатися до лікаря; сімейний лікар; "
        "potriben likar; чоловік хворий, треба лікар; лікар у Любліні; хочу до лікаря",
        "employment_job_search": "шукаю роботу; де знайти роботу; робота; shukaju robotu; яка є робота; "
        "робота на заводі; дружина шукає роботу; робота у Ризі; вакансії",
        "housing_rent": "зняти квартиру; квартира в оренду; шукаю квартиру; дешева кімната; оренда; "
        "kvartyra v orendu; кімната для сім'ї; квартира в Любліні; треба квартира",
        "change_city": "я живу в Любліні; я переїхав до Риги; я в Равенні; інше місто; змінити місто; "
        "моє місто Люблін; тепер у Ризі; не Люблін а Рига; ми в Ризі",
        "greet": "привіт; добрий день; вітаю; добрий вечір; доброго ранку; привіт бот; pryvit; хай; здрастуйте",
    },
}
_GAZETTEERS = {
    "en": {
        "cities": {
            "lublin": ["Lublin"],
            "riga": ["Riga"],
            "ravenna": ["Ravenna"],
            "cluj-napoca": ["Cluj-Napoca", "Cluj"],
        },
        "places": {"warsaw": ["Warsaw"], "vienna": ["Vienna"]},
        "countries": {"PL": ["Poland"]},
        "spoken_languages": {"uk": ["Ukrainian"]},
        "time": {"today": ["today"]},
        "cost": {"free": ["free", "for free"]},
    },
    "uk": {
        "cities": {
            "lublin": ["Люблін", "Любліні", "Любліна"],
            "riga": ["Рига", "Ризі", "Риги"],
            "ravenna": ["Равенні"],
        }
    },
    "ar": {"cities": {"lublin": ["لوبلين"]}},
    "tr": {"suffixes": ["de", "da"], "cities": {"lublin": ["Lublin"]}},
}
_DANGER = {
    "en": {
        "medical": {
            "phrases": ["not breathing", "heart attack"],
            "together": [[["son", "baby"], ["unconscious", "fainted"]]],
        },
        "suicide": {"phrases": ["kill myself", "dying"]},
        "violence": {"phrases": ["beats me", "hits me"]},
        "trafficking": {"phrases": ["took my passport"]},
        "not": ["dying to see"],
        "examples": {
            "medical": [
                "he is not breathing",
                "my son fainted",
                "so much blood, help",
                "chest pain, ambulance now",
                "she took poison",
                "my baby is burnt",
            ],
            "suicide": [
                "i want to die",
                "i will kill myself",
                "no reason to live",
                "i cut my arms",
                "better if i was dead",
                "ending my life",
            ],
            "violence": [
                "my husband beats me",
                "he hits me",
                "he will stab me",
                "i am afraid to go home",
                "he raped me",
                "he locks me in",
            ],
            "trafficking": [
                "boss took my passport",
                "i cannot leave the house of the boss",
                "forced to sell sex",
                "they sold me",
                "i must work to pay the debt",
                "they keep me here",
            ],
            "none": [
                "my tooth hurts",
                "first aid course",
                "police station address",
                "passport renewal",
                "my phone died",
                "the boss pays late",
                "gym for boxing",
                "fire alarm test",
            ],
        },
    }
}


def _write(path: Path, data: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")


def write_world(folder: Path) -> Path:
    """Write a small nlu_data into the folder and return it."""
    for language, intents in _INTENTS.items():
        items = [
            {
                "intent": intent,
                "metadata": {"language": language},
                "examples": "".join(f"- {text.strip()}\n" for text in texts.split(";")),
            }
            for intent, texts in intents.items()
        ]
        _write(folder / "nlu" / language / "all.yml", {"version": "3.1", "nlu": items})
    for language, forms in _GAZETTEERS.items():
        _write(folder / "gazetteers" / f"{language}.yml", forms)
    _write(folder / "gazetteers" / "places.yml", {"warsaw": "PL", "vienna": "AT"})
    for language, danger in _DANGER.items():
        _write(folder / "danger" / f"{language}.yml", danger)
    _write(folder / "clauses.yml", {"en": ["and"], "uk": ["і", "та"]})
    _write(folder / "language_words.yml", {"ru": ["нужен", "где"], "uk": ["потрібен", "де"]})
    services = ["health_doctor", "employment_job_search", "housing_rent"]
    steps = [{"or": [{"intent": name} for name in services]}, {"action": "action_find_services"}]
    _write(folder / "rules.yml", {"rules": [{"rule": "needs", "steps": steps}]})
    return folder


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small nlu_data."""
    return write_world(tmp_path_factory.mktemp("nlu_data"))


@pytest.fixture
def new_world(tmp_path: Path) -> Path:
    """A small nlu_data of the test's own, to break."""
    return write_world(tmp_path)


@pytest.fixture(scope="session")
def engine(world: Path) -> Engine:
    """An engine trained on the small world, letters only."""
    return Engine.train(world, load_examples(world), NoEncoder())


@pytest.fixture(scope="session")
def model() -> Path:
    """The model that `make train` makes."""
    path = PROJECT / "models" / "ostoja.tar.gz"
    if not path.is_file():
        pytest.fail("models/ostoja.tar.gz is missing: run `make train`")
    return path

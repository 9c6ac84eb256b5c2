"""The web process as it is put together from settings."""

from pathlib import Path

import pytest

from ostoja.run import prepare
from ostoja.settings import Settings
from ostoja.web_process import build_app
from tests.ostoja.test_supervision import free_ports
from tests.web.client import Client


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of an empty folder; nothing listens where the engine and the actions should."""
    rasa, actions = free_ports()
    return Settings.from_environment(
        {
            "OSTOJA_VAR_DIR": str(tmp_path / "var"),
            "OSTOJA_RASA_PORT": str(rasa),
            "OSTOJA_ACTIONS_PORT": str(actions),
        }
    )


def test_health_names_exactly_what_is_down(settings: Settings) -> None:
    """Empty databases are not healthy, prepared ones are; the engine and the actions are down."""
    client = Client(build_app(settings))
    before = client.get("/healthz")
    prepare(settings, lambda _: None)
    after = client.get("/healthz")

    assert before.status_code == after.status_code == 503
    assert not any(part["ok"] for part in before.json()["parts"].values())
    assert {name: part["ok"] for name, part in after.json()["parts"].items()} == {
        "rasa": False,
        "actions": False,
        "services": True,
        "readers": True,
    }


def test_without_an_engine_the_real_information_point_is_named(settings: Settings) -> None:
    """The apology has 112 and the city's own point from the imported data."""
    prepare(settings, lambda _: None)
    body = {"session": "s" * 22, "text": "help", "city": "ravenna"}
    client = Client(build_app(settings))

    answer = client.post("/api/chat", json=body, headers={"Accept-Language": "en"})

    assert answer.status_code == 200
    text = answer.json()["messages"][0]["text"]
    assert "112" in text
    assert "+39" in text
    assert [city["slug"] for city in client.get("/api/page").json()["cities"]] == [
        "cartagena",
        "cluj-napoca",
        "dietzenbach",
        "linkoping",
        "lublin",
        "ravenna",
        "riga",
    ]

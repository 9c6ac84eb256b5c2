"""`ostoja run` before anything starts."""

import dataclasses
import os
import socket
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import create_engine, text

from ostoja.run import RunError, check_model, check_ports, children, hand_down, prepare, run
from ostoja.settings import Settings
from replies.places import city_countries


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of an empty folder, on ports that are free now."""
    ports = iter(free_ports(3))
    names = ("OSTOJA_WEB_PORT", "OSTOJA_RASA_PORT", "OSTOJA_ACTIONS_PORT")
    environment = {name: str(next(ports)) for name in names}
    return Settings.from_environment({"OSTOJA_VAR_DIR": str(tmp_path / "var"), **environment})


def free_ports(count: int) -> list[int]:
    """Return ports nobody listens on."""
    servers = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports: list[int] = [server.getsockname()[1] for server in servers]
    for server in servers:
        server.close()
    return ports


@pytest.mark.parametrize(
    ("field", "variable"),
    [
        ("web_port", "OSTOJA_WEB_PORT"),
        ("rasa_port", "OSTOJA_RASA_PORT"),
        ("actions_port", "OSTOJA_ACTIONS_PORT"),
    ],
)
def test_a_port_in_use_names_the_variable(settings: Settings, field: str, variable: str) -> None:
    """One line says which port is taken and what to change."""
    port = getattr(settings, field)
    with socket.create_server(("127.0.0.1", port)), pytest.raises(RunError) as refused:
        check_ports(settings)

    assert str(refused.value) == (
        f"port {port} is in use: stop what uses it, or set {variable} to a free port"
    )


def test_free_ports_pass_and_are_free_afterwards(settings: Settings) -> None:
    """Looking does not take them."""
    check_ports(settings)
    check_ports(settings)


def test_two_parts_cannot_share_a_port(settings: Settings) -> None:
    """A copied number is found before two processes fight for it."""
    same = dataclasses.replace(settings, rasa_port=settings.web_port)

    with pytest.raises(RunError, match="OSTOJA_WEB_PORT and OSTOJA_RASA_PORT are both"):
        check_ports(same)


def test_a_host_that_is_not_ours_names_its_variable(settings: Settings) -> None:
    """An address of another machine cannot be listened on, and the line says what to change."""
    elsewhere = dataclasses.replace(settings, web_host="192.0.2.1")

    with pytest.raises(RunError, match=r"OSTOJA_WEB_HOST=192\.0\.2\.1"):
        check_ports(elsewhere)


def test_a_missing_model_says_how_to_get_one(tmp_path: Path) -> None:
    """Whoever starts without training is told the command."""
    with pytest.raises(RunError, match="run `make"):
        check_model(tmp_path / "none.tar.gz")


def test_the_command_fails_with_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person sees a sentence, not a traceback."""
    monkeypatch.setenv("OSTOJA_VAR_DIR", str(tmp_path))
    result = CliRunner().invoke(run, ["--model", str(tmp_path / "none.tar.gz")])

    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert result.output.count("\n") == 1


def test_preparing_makes_and_fills_both_databases(settings: Settings) -> None:
    """After the first start all cities are there; the second start changes nothing."""
    said: list[str] = []
    prepare(settings, said.append)
    prepare(settings, said.append)

    services = create_engine(settings.services_database_url)
    readers = create_engine(settings.readers_database_url)
    with services.connect() as connection:
        found = connection.execute(text("SELECT id FROM city ORDER BY id")).scalars()
        assert list(found) == list(city_countries())
    with readers.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM readers")).scalar() == 0
    assert "0 added, 0 changed, 0 withdrawn" in said[-1]
    services.dispose()
    readers.dispose()


def test_secrets_are_on_no_command_line_and_in_no_file(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Token, key and database password go by the environment; `ps` shows none of them."""
    monkeypatch.setattr(os, "environ", dict(os.environ))
    secret = dataclasses.replace(
        settings,
        database_url="postgresql+psycopg://u:hidden@127.0.0.1/db",
        redis_url="redis://:hidden@127.0.0.1:6379/0",
    )
    hand_down(secret)
    started = children(secret, tmp_path / "m.tar.gz")

    visible = str([(child.command, dict(child.environment)) for child in started])
    for value in (secret.engine_token, secret.secret_key.decode(), "hidden"):
        assert value not in visible
    assert os.environ["OSTOJA_ENGINE_TOKEN"] == secret.engine_token
    assert os.environ["PGPASSWORD"] == "hidden"
    assert os.environ["OSTOJA_REDIS_URL"] == secret.redis_url


def test_the_engine_does_not_get_the_app_s_secrets(settings: Settings, tmp_path: Path) -> None:
    """The engine knows its own token only."""
    rasa = next(c for c in children(settings, tmp_path / "m") if c.name == "rasa")

    assert rasa.environment["OSTOJA_SECRET_KEY"] == ""
    assert rasa.environment["TELEGRAM_BOT_TOKEN"] == ""


def test_the_secret_key_is_made_once_for_its_owner(tmp_path: Path) -> None:
    """Every process of the folder reads the same key; nobody else can."""
    environment = {"OSTOJA_VAR_DIR": str(tmp_path / "var")}
    first = Settings.from_environment(environment)
    second = Settings.from_environment(environment)

    path = tmp_path / "var" / "secret_key"
    assert first.secret_key == second.secret_key
    assert len(first.secret_key) >= 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

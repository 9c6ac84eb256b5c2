"""Tests of nlu/serve.py: the real server over the real model, and its refusals."""
# ruff: noqa: S310 - all addresses are of this machine

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]
TOKEN = "token-of-the-test"


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def _start(*command: str, log: Path) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "OSTOJA_ENGINE_TOKEN": TOKEN, "PYTHONPATH": str(PROJECT)}
    with log.open("wb") as stream:
        return subprocess.Popen(
            [sys.executable, *command], cwd=PROJECT, env=environment, stdout=stream, stderr=stream
        )


@dataclass
class Server:
    """A running engine."""

    url: str
    folder: Path
    process: "subprocess.Popen[bytes]"

    def ask(self, body: object, token: str = TOKEN) -> tuple[int, dict[str, Any]]:
        """Return the status and the body of one answer."""
        return self.send(json.dumps(body).encode(), token)

    def send(self, body: bytes, token: str = TOKEN) -> tuple[int, dict[str, Any]]:
        """Return the answer to any bytes."""
        headers = {"Authorization": f"Bearer {token}"}
        request = urllib.request.Request(f"{self.url}/webhook", body, headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read())

    def told(self, **body: object) -> dict[str, Any]:
        """Return what reached the action."""
        status, answer = self.ask({"sender": "a", **body})
        assert status == 200
        return dict(answer["told"])


@pytest.fixture(scope="module")
def server(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The engine over the trained model, with a small action server."""
    folder = tmp_path_factory.mktemp("served")
    port, actions = _free_port(), _free_port()
    helper = _start(
        "tests/nlu/action_server.py", "--port", str(actions), log=folder / "actions.log"
    )
    process = _start(
        *("-m", "nlu.serve", "--model", str(model), "--port", str(port)),
        *("--actions-url", f"http://127.0.0.1:{actions}/webhook"),
        *("--database", f"sqlite:///{folder / 'slots.db'}"),
        log=folder / "engine.log",
    )
    url = f"http://127.0.0.1:{port}/webhooks/ostoja"
    _wait(lambda: _is_up(url), process, folder / "engine.log")
    yield Server(url, folder, process)
    for one in (process, helper):  # the helper may still hang, as it was told
        one.kill()
        one.wait(10)


def _wait(holds: Callable[[], bool], process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + 150
    while not holds():
        if process.poll() is not None or time.monotonic() > deadline:
            pytest.fail(f"the engine did not start: {log.read_text()[-2000:]}")
        time.sleep(0.5)


def _is_up(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/health", timeout=2) as answer:
            return bool(json.loads(answer.read())["status"] == "ok")
    except OSError:
        return False


def test_a_typed_need_reaches_its_action(server: Server) -> None:
    """Intent, entities, language and needs arrive as latest_message, metadata with them."""
    told = server.told(text="потрібен лікар у Любліні", metadata={"city": None})

    assert told["action"] == "action_find_services"
    assert told["language"]["code"] == "uk"
    assert told["needs"] == ["health_doctor"]
    assert [(e["entity"], e["value"]) for e in told["entities"]] == [("city", "lublin")]
    assert told["urgent"] is None
    assert told["metadata"] == {"city": None}


def test_a_button_reaches_its_action_with_kept_slots(server: Server) -> None:
    """The second turn knows the slots of the first and none of its words."""
    server.told(text="szukam pracy")
    told = server.told(intent="choose", entities={"payload": "t:housing.rent"})

    assert told["action"] == "action_choose"
    assert told["entities"] == [{"entity": "payload", "value": "t:housing.rent"}]
    assert told["slots"] == {"topic": "health.doctor"}
    assert told["events"] <= 7


def test_danger_is_marked(server: Server) -> None:
    """The action learns that somebody is in danger."""
    assert server.told(text="my husband beats me every night")["urgent"] == "violence"


@pytest.mark.parametrize("text", [' /choose{"payload":"x"}', "／start", "/restart", "/"])
def test_slashes_do_nothing(server: Server, text: str) -> None:
    """Typed commands are words."""
    assert server.told(text=text)["intent"] not in ("choose", "start", "restart")


@pytest.mark.parametrize("text", ["x" * 10_000, "😀😀😀", "\x00\x01\x02", "\ud800 help", "[](){}"])
def test_junk_gets_an_answer(server: Server, text: str) -> None:
    """Long, empty-headed and broken texts get a turn like any other."""
    assert server.told(text=text)["action"].startswith("action_")


def test_the_door_is_locked(server: Server) -> None:
    """No token, a wrong one and bad bodies are turned away; Rasa's own addresses are closed."""
    assert server.ask({"sender": "a", "text": "hi"}, token="wrong")[0] == 401
    assert server.ask({"sender": "a", "text": "hi"}, token="")[0] == 401
    assert server.send(b"rubbish")[0] == 400
    assert server.ask({"sender": "a"})[0] == 400
    for path in ("/model/parse", "/webhooks/rest/webhook", "/conversations/a/tracker"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(
                server.url.replace("/webhooks/ostoja", path), data=b"{}", timeout=5
            )


def test_forgetting_deletes_the_row(server: Server) -> None:
    """After 'delete my data' the file does not hold the conversation any more."""
    server.ask({"sender": "forgetful-reader", "text": "szukam pracy"})
    server.ask({"sender": "forgetful-reader", "text": "delete my data"})

    written = b"".join(path.read_bytes() for path in server.folder.glob("slots.db*"))
    assert b"forgetful-reader" not in written


def test_a_failing_action_server_costs_only_the_answer(server: Server) -> None:
    """Hanging or failing, the engine answers with nothing in time, and logs no word of it."""
    started = time.monotonic()
    for word in ("hangplease", "failplease"):
        assert server.ask({"sender": "unlucky", "text": f"{word} verysecretword doctor"}) == (
            200,
            {"messages": []},
        )
    assert time.monotonic() - started < 10

    written = b"".join(path.read_bytes() for path in server.folder.iterdir())
    assert b"verysecretword" not in written
    assert b"hangplease" not in written


def test_it_stops_when_told(server: Server) -> None:
    """SIGTERM ends it, by itself and cleanly. This test comes last."""
    server.process.send_signal(signal.SIGTERM)

    assert server.process.wait(60) == 0


def _refusal(*arguments: str, token: str = TOKEN) -> tuple[int, str]:
    environment = {**os.environ, "OSTOJA_ENGINE_TOKEN": token, "PYTHONPATH": str(PROJECT)}
    done = subprocess.run(
        [sys.executable, "-m", "nlu.serve", *arguments],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr.strip()


def test_refusals_are_one_clear_line(tmp_path: Path) -> None:
    """A missing model, a port in use and a missing token each say what to do, at once."""
    model = tmp_path / "m.tar.gz"
    code, said = _refusal("--model", str(model))
    assert code == 1
    assert said == f"nlu.serve: no model at {model}: run `make train`"

    model.touch()
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        code, said = _refusal("--model", str(model), "--port", str(door.getsockname()[1]))
    assert code == 1
    assert "OSTOJA_RASA_PORT" in said
    assert "\n" not in said

    code, said = _refusal("--model", str(model), token="")
    assert code == 1
    assert "OSTOJA_ENGINE_TOKEN" in said

"""`POST /api/chat` by its contract."""

import json
import logging
from typing import Any

import pytest

from chat.limits import READER_RATE
from tests.chat.fakes import SESSION, FakeEngine, notice
from tests.web.client import Client


def post(client: Client, **body: Any) -> Any:
    """Send one request of the tests' session."""
    return client.post("/api/chat", json={"session": SESSION, **body})


def test_an_answer_has_messages_language_and_city(client: Client, engine: FakeEngine) -> None:
    """The answer is the contract's, field by field."""
    rows = [[{"title": "Menu", "payload": "m"}, {"title": "Map", "url": "https://osm.org/"}]]
    card = {"text": "<b>A</b>", "kind": "cards", "buttons": rows, "entries": ["a"]}
    engine.answer = {"messages": [card], "set": {"city": "lublin", "language": "en"}}

    response = post(client, text="doctor")

    assert response.status_code == 200
    assert response.json() == {"messages": [card], "language": "en", "city": "lublin"}


@pytest.mark.parametrize(
    ("act", "heard"),
    [
        ({"text": "doctor"}, {"text": "doctor"}),
        ({"text": "1"}, {"text": "1"}),
        ({"text": "x" * 4096}, {"text": "x" * 4096}),
        ({"button": "m"}, {"intent": "menu", "entities": {"payload": "m"}}),
        ({"button": "what"}, {"intent": "choose", "entities": {"payload": ""}}),
        ({"button": ""}, {"intent": "choose", "entities": {"payload": ""}}),
        ({"start": "lublin"}, {"intent": "start", "entities": {"payload": "lublin"}}),
        ({"start": ""}, {"intent": "start", "entities": {"payload": "-"}}),
        ({"start": "%%%"}, {"intent": "start", "entities": {"payload": "-"}}),
        (
            {"location": {"latitude": 44, "longitude": 12.2}},
            {"intent": "share_location", "entities": {"payload": "ravenna"}},
        ),
        ({"text": "a", "button": None, "city": None, "language": None}, {"text": "a"}),
    ],
)
def test_each_act_reaches_the_engine(
    client: Client, engine: FakeEngine, act: dict[str, Any], heard: dict[str, Any]
) -> None:
    """Text, button, start and location each become their turn; null is as good as absent."""
    assert post(client, **act).status_code == 200

    turn = {name: engine.heard[0][name] for name in heard}
    assert turn == heard


def test_no_act_fetches_waiting_messages(client: Client, engine: FakeEngine) -> None:
    """A request without an act is answered without a turn."""
    response = post(client)

    assert response.json() == {"messages": [], "language": "en", "city": None}
    assert engine.heard == []


def test_city_and_language_are_kept_for_the_session(client: Client, engine: FakeEngine) -> None:
    """A choice sent once counts for the session's later requests, and for no other session."""
    post(client, city="ravenna", language="en-GB")
    post(client, text="doctor")
    other = client.post("/api/chat", json={"session": "t" * 64})

    assert engine.heard[0]["metadata"]["city"] == "ravenna"
    assert engine.heard[0]["metadata"]["language_chosen"] is True
    assert other.json()["city"] is None


BAD = {
    "no session": ({"session": None, "text": "a"}, "bad_session"),
    "short session": ({"session": "s" * 21, "text": "a"}, "bad_session"),
    "long session": ({"session": "s" * 65, "text": "a"}, "bad_session"),
    "session with a blank": ({"session": "s" * 22 + "\n", "text": "a"}, "bad_session"),
    "session a number": ({"session": 10**30, "text": "a"}, "bad_session"),
    "two acts": ({"text": "a", "button": "m"}, "more_than_one_act"),
    "all acts": ({"text": "a", "start": "-", "button": "m"}, "more_than_one_act"),
    "empty text": ({"text": ""}, "text_empty"),
    "blank text": ({"text": " \n\u200b/"}, "text_empty"),
    "long text": ({"text": "x" * 4097}, "text_too_long"),
    "10,000 characters": ({"text": "я" * 10_000}, "text_too_long"),
    "text a list": ({"text": ["a"]}, "bad_text"),
    "text a boolean": ({"text": False}, "bad_text"),
    "button a number": ({"button": 1}, "bad_button"),
    "start too long": ({"start": "a" * 65}, "bad_start"),
    "start an object": ({"start": {}}, "bad_start"),
    "location a text": ({"location": "51,22"}, "bad_location"),
    "location half": ({"location": {"latitude": 1}}, "bad_location"),
    "location with more": (
        {"location": {"latitude": 1, "longitude": 1, "name": "x"}},
        "bad_location",
    ),
    "latitude a text": ({"location": {"latitude": "1", "longitude": 1}}, "bad_location"),
    "latitude a boolean": ({"location": {"latitude": True, "longitude": 1}}, "bad_location"),
    "latitude off": ({"location": {"latitude": 90.1, "longitude": 1}}, "bad_location"),
    "longitude off": ({"location": {"latitude": 1, "longitude": -181}}, "bad_location"),
    "latitude huge": ({"location": {"latitude": 10**400, "longitude": 1}}, "bad_location"),
    "unknown city": ({"text": "a", "city": "warszawa"}, "unknown_city"),
    "city a number": ({"text": "a", "city": 7}, "bad_city"),
    "unknown language": ({"text": "a", "language": "tlh"}, "unknown_language"),
    "empty language": ({"text": "a", "language": ""}, "unknown_language"),
    "unknown field": ({"txt": "a"}, "unknown_field"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_requests_are_400_with_a_code_and_a_sentence(
    client: Client, engine: FakeEngine, case: str
) -> None:
    """Nothing wrong reaches the engine, and every refusal says what and tells the reader."""
    body, code = BAD[case]
    response = post(client, **body)

    assert response.status_code == 400
    error = response.json()["error"]
    assert set(response.json()) == {"error"}
    assert set(error) == {"code", "message"}
    assert error["code"] == code
    assert error["message"].endswith(".")
    assert engine.heard == []


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "not_json"),
        (b"{", "not_json"),
        (b"\xff\xfe\x00junk", "not_json"),
        (b"[" * 30_000, "not_json"),
        (b"null", "not_an_object"),
        (b'"text"', "not_an_object"),
        (b"[]", "not_an_object"),
        (
            b'{"session":"' + b"s" * 22 + b'","location":{"latitude":NaN,"longitude":1}}',
            "bad_location",
        ),
        (
            b'{"session":"' + b"s" * 22 + b'","location":{"latitude":1e999,"longitude":1}}',
            "bad_location",
        ),
    ],
)
def test_a_body_that_is_no_object_is_400(client: Client, raw: bytes, code: str) -> None:
    """Junk of any kind is a clear error."""
    response = client.post("/api/chat", content=raw)

    assert (response.status_code, response.json()["error"]["code"]) == (400, code)


def test_a_large_body_is_413(client: Client, engine: FakeEngine) -> None:
    """More than 64 kB is not read to the end; exactly 64 kB still is."""
    start, end = b'{"session":"' + b"s" * 22 + b'","button":"', b'"}'
    room = 64 * 1024 - len(start) - len(end)

    fits = client.post("/api/chat", content=start + b"x" * room + end)
    too_large = client.post("/api/chat", content=start + b"x" * (room + 1) + end)

    assert fits.status_code == 200
    assert too_large.status_code == 413
    assert too_large.json()["error"]["code"] == "body_too_large"


def test_half_a_surrogate_pair_is_survived(client: Client, engine: FakeEngine) -> None:
    """A broken emoji in the text reaches the engine as a question mark."""
    raw = json.dumps({"session": SESSION, "text": "doctor \ud83d"})

    assert client.post("/api/chat", content=raw).status_code == 200
    assert engine.heard[0]["text"] == "doctor ?"


def test_too_many_requests_are_429_with_a_time(client: Client) -> None:
    """A flood is stopped, and told when to come again, with 112 in the sentence."""
    responses = [post(client, text="a") for _ in range(int(READER_RATE.burst) + 5)]
    refused = responses[-1]

    assert responses[0].status_code == 200
    assert refused.status_code == 429
    assert refused.json()["error"]["code"] == "too_many_messages"
    assert "112" in refused.json()["error"]["message"]
    assert int(refused.headers["retry-after"]) >= 1


@pytest.mark.parametrize("engine", [FakeEngine(status=500), FakeEngine(delay=60)])
def test_a_failing_engine_is_200_with_the_apology(client: Client, engine: FakeEngine) -> None:
    """A reader never sees an error page for our own faults."""
    response = post(client, text="help", city="lublin")

    assert response.status_code == 200
    assert "112" in response.json()["messages"][0]["text"]
    assert response.json()["city"] == "lublin"


def test_other_methods_and_places_answer_in_the_same_shape(client: Client) -> None:
    """Programs find one shape of error everywhere."""
    wrong, nowhere = client.get("/api/chat"), client.get("/api/nothing")

    assert (wrong.status_code, wrong.json()["error"]["code"]) == (405, "wrong_method")
    assert (nowhere.status_code, nowhere.json()["error"]["code"]) == (404, "not_found")


def test_documentation_pages_are_off(client: Client) -> None:
    """Nothing third-party is served, not even for developers."""
    for path in ("/docs", "/redoc", "/openapi.json"):
        assert client.get(path).status_code == 404


def test_refused_words_are_not_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    """What somebody wrote is in no log, also when the request is refused."""
    caplog.set_level(logging.DEBUG)
    post(client, text="my secret " * 500)
    post(client, txt="my secret")
    post(client, text="my secret", city="nowhere")

    assert "my secret" not in caplog.text
    assert SESSION not in caplog.text


def test_messages_may_hold_any_script(client: Client, engine: FakeEngine) -> None:
    """Arabic, emoji and marks go through unchanged."""
    engine.answer = {"messages": [notice("مرحبا \u2068+48123456789\u2069 🏠")]}

    assert post(client, text="سلام").json()["messages"][0]["text"].startswith("مرحبا")

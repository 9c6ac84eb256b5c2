"""Nothing is lost: parts are killed at random while many people write."""

from collections.abc import Iterator

import pytest

from readers.engine import make_engine
from readers.inbox import Inbox
from readers.outbox import Outbox
from tests.conversation.conftest import System, start, stop
from tests.conversation.kills import Figures, Load, run

pytestmark = pytest.mark.rasa

#: ``make soak`` runs the whole, CI a tenth of it.
WHOLE = Load(chats=50, seconds=240.0, kills=24, seed=20261122)
TENTH = Load(chats=5, seconds=24.0, kills=3, seed=20261122)


@pytest.fixture(params=["polling", "webhook"])
def struck(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[System]:
    """Return a running system of this test's own."""
    running = start(tmp_path_factory.mktemp("struck"), webhook=request.param == "webhook")
    yield running
    stop(running)


def test_every_message_is_answered_in_order_whatever_is_killed(
    struck: System, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    """Kill -9 of bot, engine and actions: all answered, in order; repeats only at a kill."""
    load = WHOLE if request.config.getoption("--soak") else TENTH

    figures = run(struck, load)

    with capsys.disabled():
        print(f"\n{request.node.callspec.id}: {figures}")  # noqa: T201 - it is what is asked for
    assert all(figures.kills.values())
    assert figures.wrong == []
    assert figures.answered + figures.apologies == figures.messages
    assert (left_over(struck), struck.api.pending) == ((0, 0), [])


def left_over(system: System) -> tuple[int, int]:
    """Return how many rows wait in inbox and outbox."""
    engine = make_engine(f"sqlite:///{system.var_dir}/readers.db")
    outbox = Outbox(engine, b"any", "test")
    try:
        return Inbox(engine, b"any", "test", outbox).waiting(), outbox.waiting()
    finally:
        engine.dispose()


def test_figures_say_what_is_wrong() -> None:
    """What is printed names the kills and the faults."""
    figures = Figures(messages=2, answered=1, wrong=["silence"])

    assert "bot 0" in str(figures)
    assert "silence" in str(figures)

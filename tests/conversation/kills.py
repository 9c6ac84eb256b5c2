"""Many people on Telegram while parts are killed at random; then who got which answer is read."""

import random
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from bot.messages import joined, plain
from replies.catalogue import Catalogue
from tests.bot_api import Person
from tests.bot_api.records import Sent
from tests.conversation.conftest import System
from tests.conversation.processes import PARTS, kill, recovered
from tests.conversation.reading import Key, Reading, Shown, read_chat
from tests.conversation.telegram import messages_of

TOPICS = (
    "health.doctor",
    "legal.aid",
    "education.school",
    "employment.job_search",
    "housing.rent",
    "finance.bank",
    "residence.permit",
    "education.language_course",
    "health.dental",
    "social.assistance",
)
#: More deaths of one part within a minute stop the system, as they should.
_DEATHS_A_MINUTE = 3
_PATIENCE = 120.0
_HOURS = "🕒"  # the line that changes while we look

#: By topic, and ``start``: the messages of a whole answer.
Expected = dict[str, tuple[Key, ...]]


@dataclass(frozen=True)
class Load:
    """How much is asked and killed."""

    chats: int
    seconds: float  #: over which every chat asks about every topic
    kills: int
    seed: int


@dataclass
class Figures:
    """What came of it."""

    messages: int = 0
    answered: int = 0
    apologies: int = 0
    repeats: int = 0
    kills: dict[str, int] = field(default_factory=lambda: dict.fromkeys(PARTS, 0))
    wrong: list[str] = field(default_factory=list)  #: what must not be

    def __str__(self) -> str:
        killed = ", ".join(f"{part} {count}" for part, count in self.kills.items())
        said = f"{self.answered} answered, {self.apologies} apologies, {self.repeats} repeated"
        wrong = "; ".join(self.wrong) or "nothing"
        return f"{self.messages} messages; kills: {killed}; {said}; wrong: {wrong}"


def run(system: System, load: Load) -> Figures:
    """Let people ask while parts are killed, wait for all answers, and read them."""
    dice = random.Random(load.seed)  # noqa: S311 - no secret
    figures = Figures(messages=load.chats * len(TOPICS))
    expected = reference(system)
    people = [system.api.person(language_code="en") for _ in range(load.chats)]
    for person in people:
        person.start("lublin")
    for person in people:
        person.wait_for(lambda messages: len(messages) >= len(expected["start"]), _PATIENCE)
    killed = _ask_and_kill(system, people, load, dice, figures)
    assert recovered(system), "not all parts came back"
    starts = {person.id: len(expected["start"]) for person in people}
    deadline = time.monotonic() + _PATIENCE
    for person in people:
        _wait_for_last(person, starts[person.id], expected, killed, deadline)
    for person in people:
        _count(person, starts[person.id], expected, killed, figures)
    return figures


def reference(system: System) -> Expected:
    """Return what the answers look like while nothing is killed, by the web chat."""
    reader = system.reader()
    found = {"start": _keys(reader(start="lublin", language="en"))}
    for topic in TOPICS:
        found[topic] = _keys(reader(button=f"t:{topic}"))
    return found


def _keys(answer: dict[str, object]) -> tuple[Key, ...]:
    shown = joined(messages_of(answer))
    return tuple(
        (_still(plain(m.text)), tuple(b.payload for row in m.buttons for b in row if b.payload))
        for m in shown
    )


def _still(text: str) -> str:
    """Return a text without the lines that change by the minute."""
    return "\n".join(line for line in text.splitlines() if not line.startswith(_HOURS))


def _ask_and_kill(
    system: System, people: Sequence[Person], load: Load, dice: random.Random, figures: Figures
) -> list[float]:
    """Spread questions and kills over the time; return when the bot was killed."""
    asking = [person for person in people for _ in TOPICS]
    dice.shuffle(asking)
    left = {person.id: deque(TOPICS) for person in people}
    acts: list[tuple[float, Callable[[], None]]] = [
        (dice.uniform(0, load.seconds), _question(person, left)) for person in asking
    ]
    bot_killed: list[float] = []
    recent: dict[str, deque[float]] = {part: deque() for part in PARTS}

    def strike() -> None:
        now = time.monotonic()
        for deaths in recent.values():
            while deaths and now - deaths[0] > 60:
                deaths.popleft()
        able = [part for part in PARTS if len(recent[part]) < _DEATHS_A_MINUTE]
        part = min(able, key=lambda name: (figures.kills[name], dice.random())) if able else ""
        if part and kill(system, part):
            recent[part].append(now)
            figures.kills[part] += 1
            if part == "bot":
                bot_killed.append(now)

    margin = 0.1 * load.seconds
    acts += [(dice.uniform(margin, load.seconds - margin), strike) for _ in range(load.kills)]
    began = time.monotonic()
    for at, act in sorted(acts, key=lambda pair: pair[0]):
        time.sleep(max(0.0, began + at - time.monotonic()))
        act()
    return bot_killed


def _question(person: Person, left: dict[int, deque[str]]) -> Callable[[], None]:
    def ask() -> None:
        person.press_unknown(f"t:{left[person.id].popleft()}")

    return ask


def _wait_for_last(
    person: Person, skip: int, expected: Expected, killed: Sequence[float], deadline: float
) -> None:
    """Wait until the answers read to their end."""

    def over(messages: Sequence[Sent]) -> bool:
        return _read(messages[skip:], expected, killed).done == len(TOPICS)

    with suppress(AssertionError):  # what is missing is read afterwards, and said shortly
        person.wait_for(over, max(1.0, deadline - time.monotonic()))


def _read(messages: Sequence[Sent], expected: Expected, killed: Sequence[float]) -> Reading:
    shown = [Shown((_still(sent.text), tuple(sent.payloads)), sent.at) for sent in messages]
    sorry = Catalogue("en").plain("chat-no-answer")
    return read_chat(
        shown,
        [expected[topic] for topic in TOPICS],
        is_apology=lambda key: key[0].startswith(sorry),
        killed=killed,
    )


def _count(
    person: Person, skip: int, expected: Expected, killed: Sequence[float], figures: Figures
) -> None:
    messages = person.messages[skip:]
    reading = _read(messages, expected, killed)
    figures.answered += reading.answered
    figures.apologies += reading.apologies
    figures.repeats += len(reading.repeats)
    if reading.done != len(TOPICS) or reading.end != len(messages):
        heads = [sent.text.splitlines()[0] for sent in messages[max(0, reading.end - 2) :]]
        figures.wrong.append(f"{reading.done} answers, last of {len(messages)} messages: {heads}")
    for place in reading.repeats:
        first, again = messages[place - 1].at, messages[place].at
        if not any(first <= moment <= again for moment in killed):
            figures.wrong.append("a repeat without a kill of the bot between the two")

"""Reads a chat like a person: which question got which answer, and what stands there twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

#: A message without what changes by the minute: its text, its buttons.
Key = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class Shown:
    """A message of the chat, and when it came."""

    key: Key
    at: float


@dataclass(frozen=True)
class Reading:
    """How far a chat reads as answers to its questions, in their order."""

    answered: int = 0
    apologies: int = 0
    repeats: tuple[int, ...] = ()  #: messages that say again what the one before said
    end: int = 0  #: the first message that was not read

    @property
    def done(self) -> int:
        """How many questions have an answer or an apology."""
        return self.answered + self.apologies


def read_chat(
    shown: Sequence[Shown],
    expected: Sequence[tuple[Key, ...]],
    *,
    is_apology: Callable[[Key], bool],
    killed: Sequence[float],
) -> Reading:
    """Return the reading that goes furthest.

    Args:
        shown: the chat.
        expected: a whole answer to each question, in the order of the questions.
        is_apology: whether a message is one; it stands for any question.
        killed: when the bot was killed. Two apologies with a kill between them may be one that
            was sent twice: both ways are tried.
    """

    def after_kill(place: int) -> bool:
        if place >= len(shown) or shown[place].key != shown[place - 1].key:
            return False
        return any(shown[place - 1].at <= moment <= shown[place].at for moment in killed)

    def go(question: int, so_far: Reading) -> Reading:
        at = so_far.end
        if question == len(expected) or at >= len(shown):
            return so_far
        if is_apology(shown[at].key):
            sorry = replace(so_far, apologies=so_far.apologies + 1, end=at + 1)
            return best(question, sorry)
        whole = _whole_answer(shown, expected[question], so_far)
        return go(question + 1, whole) if whole else so_far

    def best(question: int, sorry: Reading) -> Reading:
        found = go(question + 1, sorry)
        if after_kill(sorry.end) and (found.done < len(expected) or found.end < len(shown)):
            twice = replace(sorry, repeats=(*sorry.repeats, sorry.end), end=sorry.end + 1)
            found = max(found, best(question, twice), key=lambda reading: reading.end)
        return found

    return go(0, Reading())


def _whole_answer(
    shown: Sequence[Shown], wanted: Sequence[Key], so_far: Reading
) -> Reading | None:
    """Return the reading after a whole answer, each message of it once or more; None if none."""
    at, repeats = so_far.end, so_far.repeats
    for key in wanted:
        if at >= len(shown) or shown[at].key != key:
            return None
        at += 1
        while at < len(shown) and shown[at].key == key:
            repeats = (*repeats, at)
            at += 1
    return replace(so_far, answered=so_far.answered + 1, repeats=repeats, end=at)

"""A process that is killed and starts again, each time a step of the database's later."""

import os
import signal
import sys
from itertools import count

from sqlalchemy import Engine, event

from readers.engine import make_engine
from readers.inbox import Inbox
from readers.outbox import Outbox
from tests.readers.posts import ANNA, BOHDAN, CHIARA, KEY

CHATS = (ANNA, BOHDAN, CHIARA)
LIVES = 30


def make_mortal_inbox(engine: Engine) -> Inbox:
    """Return the inbox of the worker that dies and comes back."""
    return Inbox(engine, KEY, "mortal", Outbox(engine, KEY, "mortal"))


def die_at(engine: Engine, step: int) -> None:
    """Let the process be killed at a step: after a statement, or just before a commit."""
    steps = count(1)

    def live_on(*_: object) -> None:
        if next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(engine, "after_cursor_execute", live_on)
    event.listen(engine, "commit", live_on)


def live(url: str, first: int, step: int) -> None:
    """Record updates from a number on, say so for each, answer two for every second one."""
    engine = make_engine(url)
    die_at(engine, step)
    inbox = make_mortal_inbox(engine)
    inbox.release()
    for number in count(first):
        inbox.record(number, CHATS[number % 3], {"n": number})
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        for letter in inbox.take(2) if number % 2 else ():
            inbox.finish(letter, [letter.body])


def main(url: str) -> None:
    """Live and die; each life begins with numbers that an earlier one may have recorded."""
    for life in range(LIVES):
        child = os.fork()
        if not child:
            live(url, life, life + 1)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(sys.argv[1])

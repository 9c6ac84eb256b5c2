"""An answer that breaks after it was given: the reader hears something, and not for ever."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import Engine as Database

from bot.worker import MOST_APOLOGIES, MOST_TRIES, Worker
from chat.incoming import Answer, Incoming
from readers.post import Letter
from replies.messages import Message
from tests.bot.builders import entity
from tests.bot.running import USERNAME, Running
from tests.bot_api import BotApi, Person

BROKEN: Any = ((object(),),)  #: buttons that cannot be written down
SORRY = "sorry, <b>112</b>"


@dataclass
class BreakingConversation:
    """Answers and apologises with messages that break when they are shown."""

    apology_breaks: bool = False
    asked: list[str] = field(default_factory=list)

    async def answer(self, _: Incoming) -> Answer:
        """Return what cannot be shown."""
        self.asked.append("answer")
        return Answer((Message("heard", buttons=BROKEN),), "en", None)

    async def give_up(self, _: Incoming) -> Answer:
        """Return an apology that cannot be shown, or none."""
        self.asked.append("apology")
        if self.apology_breaks:
            raise ValueError("secret")
        return Answer((Message(SORRY, buttons=BROKEN),), "en", None)

    async def language_of(self, _: Incoming) -> str:
        """Break as well."""
        raise ValueError("secret")


@pytest.fixture
def conversation() -> BreakingConversation:
    """A conversation whose answers break."""
    return BreakingConversation()


@pytest.fixture
def worker(parts: Running, conversation: BreakingConversation) -> Worker:
    """A worker that asks it."""
    return Worker(
        me=parts.me,
        bot=parts.bot,
        inbox=parts.inbox,
        outbox=parts.outbox,
        readers=parts.readers,
        conversation=conversation,  # type: ignore[arg-type]
        sent=lambda: None,
    )


def _after(parts: Running, tries: int) -> Letter:
    """Return the one update, taken up after so many tries."""
    parts.execute(f"UPDATE inbox SET tries = {tries}, lease_until = 0")  # noqa: S608
    (letter,) = parts.inbox.take(1)
    return letter


def _bodies(parts: Running) -> list[Any]:
    return [letter.body for letter in parts.outbox.take(9)]


async def test_an_answer_that_cannot_be_shown_is_tried_again(
    parts: Running, worker: Worker, olena: Person
) -> None:
    """At first it stays where it is: another try, or another version, may do better."""
    await parts.take(olena.write("hello"))
    with pytest.raises(AttributeError):
        await worker.work(_after(parts, MOST_TRIES - 1))

    assert parts.inbox.waiting() == 1
    assert _bodies(parts) == []


async def test_an_apology_that_cannot_be_shown_is_sent_bare(
    parts: Running, worker: Worker, conversation: BreakingConversation, olena: Person
) -> None:
    """After that the reader gets the words of the apology, whatever else of it breaks."""
    await parts.take(olena.write("hello"))
    await worker.work(_after(parts, MOST_TRIES))

    assert conversation.asked == ["apology"]
    assert _bodies(parts) == [{"chat_id": olena.id, "text": SORRY}]
    assert parts.inbox.waiting() == 0


async def test_an_apology_that_breaks_is_made_of_words_alone(
    parts: Running,
    worker: Worker,
    conversation: BreakingConversation,
    olena: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The number to call reaches the reader in their app's language though the rest is broken."""
    conversation.apology_breaks = True
    await parts.take(olena.write("hello"))
    await worker.work(_after(parts, MOST_TRIES))

    (text,) = parts.unsent()
    assert "112" in text
    assert any("а" <= letter <= "я" for letter in text)
    assert "secret" not in caplog.text


async def test_help_in_a_group_that_breaks_gets_the_apology_too(
    parts: Running, worker: Worker, api: BotApi, olena: Person
) -> None:
    """How the bot works can break like anything else: the group gets words."""
    group = api.group([olena])
    text = f"/help@{USERNAME}"
    await parts.take(group.send(olena, text=text, entities=[entity("bot_command", text, text)]))
    with pytest.raises(ValueError, match="secret"):
        await worker.work(_after(parts, MOST_TRIES - 1))
    await worker.work(_after(parts, MOST_TRIES))

    (body,) = _bodies(parts)
    assert body["chat_id"] == group.id
    assert body["text"]


async def test_what_is_apologised_for_in_vain_is_dropped(
    parts: Running,
    worker: Worker,
    conversation: BreakingConversation,
    database: Database,
    olena: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """After three tries to apologise the update is gone, and the chat's next is answered."""
    await parts.take(olena.write("secret words"))
    await worker.work(_after(parts, MOST_TRIES + MOST_APOLOGIES))

    assert conversation.asked == []
    assert parts.inbox.waiting() == parts.outbox.waiting() == 0
    assert "dropped" in caplog.text
    assert "secret" not in caplog.text


async def test_the_last_try_to_apologise_counts(
    parts: Running, worker: Worker, olena: Person
) -> None:
    """It is not dropped one try too soon."""
    await parts.take(olena.write("hello"))
    await worker.work(_after(parts, MOST_TRIES + MOST_APOLOGIES - 1))

    assert _bodies(parts) == [{"chat_id": olena.id, "text": SORRY}]

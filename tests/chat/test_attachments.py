"""What cannot be read gets a kind sentence, alone or beside the answer to its caption."""

import pytest
from sqlalchemy import Engine as Database

from chat.attachments import with_attachment
from chat.errors import EmptyTextError, TooManyMessagesError
from chat.limits import MemoryLimits, Rate
from readers.preferences import Reader
from readers.store import Readers
from replies.catalogue import Catalogue, languages
from replies.messages import Message
from replies.telegram import ATTACHMENTS, Attachment, render_attachment
from tests.chat.fakes import FakeEngine, conversation_with, notice
from tests.chat.reader import ID, answered, kept, said

SENTENCE = render_attachment("voice", Catalogue("uk"))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", ATTACHMENTS)
async def test_an_attachment_alone_is_answered_without_the_engine(
    kind: Attachment, language: str, engine: FakeEngine, database: Database
) -> None:
    """The sentence comes in the reader's language, and the engine is asked nothing."""
    answer = await answered(engine, database, attachment=kind, hint=language)

    assert answer.messages == (render_attachment(kind, Catalogue(language)),)
    assert (answer.language, engine.heard) == (language, [])


async def test_an_attachment_is_answered_though_the_engine_is_down(database: Database) -> None:
    """A voice message needs no engine."""
    answer = await answered(FakeEngine(status=500), database, attachment="voice", hint="uk")

    assert answer.messages == (SENTENCE,)


async def test_a_caption_is_asked_and_the_sentence_stands_first(
    engine: FakeEngine, database: Database
) -> None:
    """The engine hears the words; its answer keeps its buttons, the sentence has none."""
    answer = await answered(engine, database, text="lekarz", attachment="voice", hint="uk")

    assert engine.heard[0]["text"] == "lekarz"
    assert answer.messages == (Message(SENTENCE.text), Message("hello"))


@pytest.mark.parametrize("caption", ["", "  ", "/", "\u200b"])
async def test_a_caption_without_words_is_none(
    caption: str, engine: FakeEngine, database: Database
) -> None:
    """Who sends a picture is not told that their text is empty."""
    answer = await answered(engine, database, text=caption, attachment="voice", hint="uk")

    assert answer.messages == (SENTENCE,)
    with pytest.raises(EmptyTextError):
        await answered(engine, database, text=caption)


async def test_nothing_stands_before_an_emergency(engine: FakeEngine, database: Database) -> None:
    """In danger the numbers come first and alone, whatever the caption hung under."""
    engine.answer = {"messages": [notice("112", kind="emergency"), notice("more")]}

    answer = await answered(engine, database, text="help", attachment="picture")

    assert [message.text for message in answer.messages] == ["112", "more"]


async def test_an_attachment_counts_as_a_message(engine: FakeEngine, database: Database) -> None:
    """Pictures are limited as words are."""
    limits = MemoryLimits(Rate(1, 0.1), Rate(100, 100))
    conversation = conversation_with(engine, database, limits=limits)
    await conversation.answer(said(attachment="picture"))

    with pytest.raises(TooManyMessagesError):
        await conversation.answer(said(attachment="picture"))


async def test_an_attachment_changes_nothing_that_is_kept(
    engine: FakeEngine, database: Database
) -> None:
    """City and language stay, and who had no row gets none."""
    await answered(engine, database, attachment="sticker")
    assert kept(database).last_seen is None

    Readers(database).save(Reader(ID, "lublin", "uk"))
    answer = await answered(engine, database, attachment="voice")

    assert (answer.messages, answer.city) == ((SENTENCE,), "lublin")
    assert (kept(database).city, kept(database).language) == ("lublin", "uk")


def test_an_answer_without_attachment_is_left_alone() -> None:
    """Words alone get no sentence about pictures."""
    messages = (Message("a"), Message("b"))

    assert with_attachment(messages, None, "uk") is messages

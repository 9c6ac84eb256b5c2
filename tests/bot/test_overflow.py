"""Too many messages of one chat: nobody in danger is left without a word."""

from readers.inbox import MOST_WAITING
from readers.preferences import Reader, reader_id
from tests.bot.running import EchoEngine, Running, said, soon
from tests.bot_api import BotApi, Person
from tests.chat.fakes import KEY


async def test_a_group_is_told_too(
    bot: Running, api: BotApi, engine: EchoEngine, olena: Person
) -> None:
    """A group shares one line: whoever finds it full reads the number, without our buttons."""
    engine.gate.clear()
    group = api.group([olena])
    for number in range(MOST_WAITING + 5):
        group.write(olena, f"doctor {number}", mention=True)
    await soon(api.wait_taken)

    (word,) = await said(group, 1)
    assert "112" in word
    assert group.messages[0].buttons == ()


async def test_the_word_is_in_the_reader_s_language(
    bot: Running, api: BotApi, engine: EchoEngine
) -> None:
    """Their choice counts, not their phone's language."""
    person = api.person(language_code="en")
    key = reader_id(KEY, "telegram", str(person.id))
    bot.readers.save(Reader(key, None, "pl", language_chosen=True))
    engine.gate.clear()
    for number in range(MOST_WAITING + 2):
        person.write(f"message {number}")

    (word,) = await said(person, 1)
    assert "wiadomości" in word


async def test_a_button_comes_to_rest_and_help_is_always_taken(
    bot: Running, api: BotApi, engine: EchoEngine, olena: Person
) -> None:
    """Above the limit a spinner stops; 'help now' and /forget wait with the others."""
    engine.gate.clear()
    for number in range(MOST_WAITING):
        olena.write(f"message {number}")
    await soon(api.wait_taken)
    olena.press_unknown("m")
    olena.press_unknown("h:violence")
    olena.write("/forget")
    await soon(api.wait_taken)

    assert bot.inbox.waiting() == MOST_WAITING + 2
    await soon(api.wait_for, lambda: olena.answered)

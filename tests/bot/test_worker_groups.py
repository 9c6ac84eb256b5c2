"""Groups, from what a member writes to what all of them see."""

import pytest

from tests.bot.running import USERNAME, EchoEngine, Running, said, soon, texts
from tests.bot_api import BotApi, Person
from tests.chat.fakes import notice

_ASK = "where is a doctor"


@pytest.fixture
async def helpful(bot: Running, engine: EchoEngine) -> Running:
    """A bot that answers about Lublin whatever is asked, and offers more."""
    button = {"title": "More", "payload": "t:health.doctor"}
    answer = {"messages": [notice("a doctor in Lublin", buttons=[[button]])]}
    engine.script = lambda _: {**answer, "set": {"city": "lublin"}}
    return bot


async def test_a_group_is_answered_when_it_names_the_bot(
    helpful: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """The answer replies to the question, and has one link to the private chat."""
    group = api.group([olena])
    group.write(olena, "I am not speaking to you", mention=False)
    asked = api.update(group.write(olena, _ASK))["message"]["message_id"]

    assert await said(group, 1) == ["a doctor in Lublin"]
    (sent,) = group.messages
    assert sent.reply_to == asked
    ((button,),) = sent.buttons
    assert button.url == f"https://t.me/{USERNAME}?start=lublin_health-doctor_uk"
    assert [turn["text"] for turn in engine.heard] == [_ASK]
    assert group.actions == [], "'typing' would count among a group's twenty a minute"


async def test_a_group_s_member_is_nobody_s_reader(
    helpful: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """Each question of a group comes from somebody new, and nothing is kept of anybody."""
    group = api.group([olena])
    group.write(olena, "one")
    group.write(olena, "two")
    await said(group, 2)

    assert len({turn["sender"] for turn in engine.heard}) == 2
    with helpful.database.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM readers").scalar_one() == 0


async def test_an_answer_without_a_city_goes_to_the_private_chat(
    bot: Running, api: BotApi, olena: Person
) -> None:
    """Where no city is named, the group sees a link and 112."""
    group = api.group([olena])
    group.write(olena, _ASK)

    (text,) = await said(group, 1)
    assert "112" in text
    assert "heard" not in text
    assert group.messages[0].buttons[0][0].url


async def test_an_answer_to_the_bot_s_message_is_a_question(
    helpful: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """Who replies to the bot need not name it."""
    group = api.group([olena])
    group.write(olena, _ASK)
    await said(group, 1)
    group.write(olena, "and a dentist?", mention=False, reply_to=group.messages[0])

    await said(group, 2)
    assert engine.heard[-1]["text"] == "and a dentist?"


@pytest.mark.parametrize("words", ["/start", "/help", ""])
async def test_a_group_is_told_how_to_ask(
    bot: Running, engine: EchoEngine, api: BotApi, olena: Person, words: str
) -> None:
    """The help of a group names the bot, and the engine is not asked."""
    group = api.group([olena])
    group.write(olena, words)

    (text,) = await said(group, 1)
    assert f"@{USERNAME}" in text
    assert engine.heard == []


async def test_a_topic_gets_its_answer(helpful: Running, api: BotApi, olena: Person) -> None:
    """A group with topics is answered in the topic, and sees typing there."""
    group = api.group([olena])
    group.write(olena, _ASK, thread=17)
    await said(group, 1)

    assert [sent.thread for sent in group.messages] == [17]


async def test_a_question_that_is_deleted_is_answered_all_the_same(
    helpful: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """The answer stands alone when what it replies to is gone."""
    engine.gate.clear()
    group = api.group([olena])
    asked = api.update(group.write(olena, _ASK))["message"]["message_id"]
    await engine.hear(1)
    del group.chat.messages[asked]
    engine.gate.set()

    await said(group, 1)
    assert group.messages[0].reply_to is None


async def test_a_group_s_button_opens_the_private_chat(
    bot: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """A pressed button of a group is answered with the link, and nothing is written."""
    group = api.group([olena])
    keys = {"inline_keyboard": [[{"text": "Menu", "callback_data": "m"}]]}
    await bot.bot.send_message(group.id, "old", api_kwargs={"reply_markup": keys})
    group.press(olena, "m")
    await soon(api.wait_for, lambda: group.answers)

    assert group.answers[0].url == f"https://t.me/{USERNAME}?start=-_-_uk"
    assert texts(group) == ["old"]
    assert engine.heard == []


async def test_who_is_put_out_of_a_group_sends_nothing_more(
    helpful: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """The answer that still waited is dropped, and the bot goes on elsewhere."""
    engine.gate.clear()
    group = api.group([olena])
    group.write(olena, _ASK)
    await engine.hear(1)
    group.remove_bot(olena)
    engine.gate.set()
    await soon(api.wait_for, lambda: [c.status for c in api.calls_of("sendMessage")] == [403])
    olena.write("hello")

    assert await said(olena, 1) == ["a doctor in Lublin"]
    await helpful.stop()
    assert helpful.outbox.waiting() == 0


async def test_coming_into_a_group_is_not_commented(
    bot: Running, engine: EchoEngine, api: BotApi, olena: Person
) -> None:
    """The bot is silent until it is spoken to."""
    group = api.group([olena])
    group.add_bot(olena)

    await bot.settle(olena)
    assert texts(group) == []

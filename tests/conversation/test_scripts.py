"""What a person does first, in four languages, against the real engine and actions."""

import pytest

from replies.places import city_countries
from tests.conversation.conftest import Reader, System, entries, kinds, payloads, text
from tests.conversation.telegram import TelegramReader

pytestmark = pytest.mark.rasa


@pytest.fixture(params=["web", "polling", "webhook"])
def reader(request: pytest.FixtureRequest) -> Reader | TelegramReader:
    """Return somebody new: in the web chat, or on Telegram, where all must look the same."""
    if request.param == "web":
        return request.getfixturevalue("system").reader()
    name = "system" if request.param == "polling" else "webhook_system"
    system: System = request.getfixturevalue(name)
    return TelegramReader(system)


#: language, city, what is written, the topic's first words must be of
NEEDS = [
    ("uk", "lublin", "потрібен лікар у Любліні", "health.doctor"),
    ("uk", "riga", "де можна вивчити латиську мову?", "education.language_course"),
    ("uk", "lublin", "shukayu robotu", "employment.job_search"),
    ("pl", "lublin", "szukam pracy", "employment.job_search"),
    ("pl", "lublin", "gdzie zapisac dziecko do szkoly", "education.school"),
    ("ar", "ravenna", "أحتاج محاميا مجانيا", "legal.aid"),
    ("ar", "cartagena", "3ayez mo7ami", "legal.aid"),
    ("ar", "dietzenbach", "كيف أسجل عنواني", "residence.registration"),
    ("en", "cluj-napoca", "how can I learn Romanian?", "education.language_course"),
    ("en", "linkoping", "my tooth hurts so much", "health.dental"),
]


@pytest.mark.parametrize(("language", "city", "words", "topic"), NEEDS)
def test_a_need_is_answered_with_entries_of_the_city(reader, language, city, words, topic):
    """The right topic, in the reader's language, at most three cards, a way on."""
    reader(start=city)

    answer = reader(text=words)

    assert (answer["language"], answer["city"]) == (language, city)
    assert 1 <= len(entries(answer)) <= 3
    assert {"notice", "cards"} == set(kinds(answer))
    assert f"d:{topic}" in payloads(answer), "the first answer offers 'not this' for its topic"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I have nowhere to sleep tonight"),
        ("pl", "nie mam gdzie spać"),
        ("uk", "мені ніде ночувати"),
        ("ar", "ليس لدي مكان أنام فيه"),
    ],
)
def test_without_a_city_its_buttons_then_the_answer(reader, language, words):
    """The question is kept while the city is asked, and answered after the tap."""
    asked = reader(text=words)
    answer = reader(button="c:lublin")

    assert asked["language"] == language
    assert kinds(asked) == ["question"]
    offered = [payload for payload in payloads(asked) if payload.startswith("c:")]
    assert offered == [f"c:{city}" for city in city_countries()]
    assert (answer["language"], answer["city"]) == (language, "lublin")
    assert "albert-shelter-lublin" in entries(answer)


_HELPLINES = {"violence": "niebieska-linia-pl", "trafficking": "kcik-pl", "suicide": "116123-pl"}


@pytest.mark.parametrize(
    ("words", "danger"),
    [
        ("my husband beats me", "violence"),
        ("mąż mnie bije", "violence"),
        ("чоловік мене б'є", "violence"),
        ("زوجي يضربني", "violence"),
        ("he is not breathing", "medical"),
        ("chcę się zabić", "suicide"),
        ("не хочу більше жити", "suicide"),
        ("أخذوا جواز سفري ويجبروني على العمل", "trafficking"),
    ],
)
def test_danger_comes_first(reader, words, danger):
    """The urgent entries of the city are the first message."""
    reader(start="lublin")

    answer = reader(text=words)

    assert kinds(answer)[0] == "emergency"
    first = answer["messages"][0]["entries"]
    assert first[0] == "emergency-112-pl"
    assert danger == "medical" or _HELPLINES[danger] in first


def test_more_shows_the_next_ones_and_not_this_offers_others(reader):
    """Typed and pressed ways on from the first answer."""
    reader(start="lublin")
    first = reader(text="I need a doctor")

    more = reader(text="show me more")
    other = reader(button="d:health.doctor")

    assert entries(more)
    assert not set(entries(first)) & set(entries(more))
    assert len([payload for payload in payloads(other) if payload.startswith("t:")]) == 3


def test_a_town_outside_gets_its_country(reader):
    """Warsaw is none of ours: that is said, and Poland's national entries follow."""
    answer = reader(text="I need a lawyer in Warsaw")

    assert answer["city"] is None
    assert entries(answer)
    assert all(entry.endswith("-pl") for entry in entries(answer))


def test_a_chosen_language_stays(reader):
    """After the reader chose, words in another language do not change it."""
    reader(start="riga")
    reader(button="l:uk")

    answer = reader(text="I need a dentist please, where can I find one?")

    assert answer["language"] == "uk"
    assert "l:en" in payloads(answer)


def test_forget_me_leaves_nothing(reader):
    """City and language are gone, here and in the engine."""
    reader(start="riga")
    reader(text="I need a doctor")

    gone = reader(text="please delete all my data")
    after = reader(text="more")

    assert (gone["city"], gone["language"]) == (None, gone["language"])
    assert after["city"] is None
    assert not entries(after)


def test_two_people_do_not_share_anything(system):
    """City and question of one are not the other's."""
    one, other = system.reader(), system.reader()
    one(start="riga")
    one(text="I need a doctor")

    assert not entries(other(text="more"))
    assert other(text="hello")["city"] is None


def test_health_names_every_part(system):
    """/healthz is 200 while all parts answer and names each."""
    status, body = system.get("/healthz")

    assert status == 200
    assert "rasa" in text({"messages": [{"text": str(body)}]})
    assert "actions" in str(body)

"""What a translation must keep of its source, and may not bring along."""

import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from services_db.checks import check_text
from services_db.dataset import read_dataset
from services_db.faithful import FREE, check_faithful, check_signs
from services_db.translations import originals
from tests.services_db.support import DATA

#: Words of several scripts that carry no fact.
_PLAIN = st.sampled_from(["call", "приходьте", "اتصل", "آؤ", "gel", "kaalay", "o'clock", "(desk)"])
_FACTS = st.one_of(
    st.integers(0, 99_999).map(str),
    st.times().map("{:%H:%M}".format),
    st.sampled_from(
        [
            "8,000", "0.45", "49/53", "09:00-15:00", "13–15", "PESEL", "ISEE", "BaFin", "zł",
            "Bürgergeld", "Krišjāņa", "https://livelatvia.lv/a?b=1", "gov.pl", "a.b@lublin.eu",
        ]
    ),
)  # fmt: skip


@given(st.lists(_FACTS, min_size=1, max_size=5), st.lists(_PLAIN, min_size=6, max_size=6))
def test_facts_in_other_words_are_faithful(facts: list[str], words: list[str]) -> None:
    """Whatever stands around them and in whichever order, the same facts are the same facts."""
    source = " ".join(facts)
    pairs = zip(words, reversed(facts), strict=False)
    translation = " ".join(f"{word} {fact}" for word, fact in pairs)

    assert list(check_faithful(source, f"{translation}.")) == []


@given(st.lists(_FACTS, min_size=1, max_size=5, unique=True), st.data())
def test_a_lost_fact_is_named(facts: list[str], data: st.DataObject) -> None:
    """Each fact that is left out is named, unless another holds the same."""
    lost = data.draw(st.sampled_from(facts))
    kept = " ".join(fact for fact in facts if fact != lost)
    assume(lost not in kept)

    assert f"loses {lost!r}" in list(check_faithful(f"Call {' '.join(facts)}", f"Виклик {kept}"))


@given(st.integers(0, 10**9), st.integers(0, 10**9), _PLAIN)
def test_a_changed_number_is_named(right: int, wrong: int, word: str) -> None:
    """No number passes for another, also not as a part of it."""
    assume(right != wrong)

    assert f"loses {str(right)!r}" in list(check_faithful(f"Call {right}.", f"{word} {wrong}."))


@given(st.text(max_size=60) | st.text("aB1é²./:@-, ", max_size=30))
@example("http://a.bc.d")
def test_every_text_is_faithful_to_itself(text: str) -> None:
    """Nothing is lost or brought in where nothing is changed; only signs are still refused."""
    flat = unicodedata.normalize("NFC", text)

    assert list(check_faithful(text, text)) == list(check_signs(flat))


def test_texts_of_the_data_are_faithful_to_themselves() -> None:
    """The rule reads every English text of the data the same way twice."""
    texts = {
        text for entry in read_dataset(DATA).entries.values() for text in originals(entry).values()
    }

    assert [text for text in sorted(texts) if list(check_faithful(text, text))] == []


@pytest.mark.parametrize(
    ("source", "translation", "wrong"),
    [
        ("Call 112.", "Дзвоніть 1120.", ["loses '112'", "brings in '1120'"]),
        ("Open till 10.", "До 10:30.", ["loses '10'", "brings in '10:30'"]),
        ("10:00-12:00", "10:00-13:00", ["loses '10:00-12:00'", "brings in '13:00'"]),
        ("8,000 euros", "8.000 євро", ["loses '8,000'", "brings in '8.000'"]),
        ("25 % or 25 days", "25 %", ["loses '25'"]),
        ("From 12 to 27", "12–27", []),
        ("The 2 lines", "Дві лінії", ["loses '2'"]),
        ("Two lines", "2 лінії", []),
        ("From 110 to 112", "110–112", []),
        ("Day and night", "24/7", ["brings in '24/7'"]),
        ("It costs 50 zł", "Коштує 50 злотих", ["loses 'zł'"]),
        ("Bring your PESEL", "Візьміть PESEL-номер", []),
        ("Bring your PESEL", "PESEL'inizi getirin", []),
        ("Bring your PESEL", "أحضر رقم الـPESEL", []),
        ("Bring your PESEL", "Візьміть PESELA", ["loses 'PESEL'"]),
        ("Bring your ISEE", "Візьміть PISEE", ["loses 'ISEE'"]),
        ("In Linköping", "У Лінчепінзі", ["loses 'Linköping'"]),
        ("In Linko\u0308ping", "У Linköping", []),
        ("Write to a@b.pl.", "Пишіть: a@b.pl, завжди", []),
        ("Write to a@b.pl.", "Пишіть", ["loses 'a@b.pl'"]),
        ("See x.lv/a.", "Див. x.lv/ab", ["loses 'x.lv/a'"]),
        ("See gov.pl", "Див. gov.plus", ["loses 'gov.pl'"]),
        ("See the page", "Див. https://evil.example", ["brings in 'https://evil.example'"]),
        ("Free advice", "Порада, тел. +48123456789", ["brings in '48123456789'"]),
    ],
)
def test_examples(source: str, translation: str, wrong: list[str]) -> None:
    """What is lost, changed or brought in is named; endings, order and small words are free."""
    assert list(check_faithful(source, translation)) == wrong


@pytest.mark.parametrize("word", sorted(FREE))
def test_free_words_may_be_translated(word: str) -> None:
    """These have words of their own in other languages."""
    assert list(check_faithful(f"{word} help", "допомога")) == []


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२"])
def test_native_digits_are_refused(digits: str) -> None:
    """A number is read out to a person at the other end, and dialled: 0-9 alone."""
    assert [len(list(check_signs(f"ص {digit}"))) for digit in digits] == [1] * len(digits)


@pytest.mark.parametrize("mark", [*"\u061c\u200e\u200f\u202a\u202e\u2066\u2069"])
def test_direction_marks_are_refused(mark: str) -> None:
    """Replies isolate what needs it; a mark in the data would turn the rest of a line."""
    assert list(check_signs(f"ab{mark}")) == [f"has the direction mark U+{ord(mark):04X}"]


def test_joiners_of_persian_and_urdu_are_text() -> None:
    """A zero-width non-joiner belongs to the word."""
    assert [*check_signs("می\u200cشود"), *check_text("می\u200cشود")] == []

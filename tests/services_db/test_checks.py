"""What a value of the data may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services_db.checks import (
    check_coordinate,
    check_email,
    check_language,
    check_phone,
    check_slug,
    check_text,
    check_url,
)


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+48817424781", "PL"),
        ("0800800678", "RO"),
        ("800290290", "IT"),
        ("116016", "DE"),
        ("1522", "IT"),
        ("90101", "SE"),
        ("112", "LV"),
        ("80005055", "LV"),
    ],
)
def test_right_phones(number: str, country: str) -> None:
    """E.164, national and short numbers are right as they are written."""
    assert list(check_phone(number, country)) == []


@pytest.mark.parametrize(
    "number",
    [
        "+48 817424781",
        "81-742",
        "+0123456789",
        "+48123456789012",
        "+99912345678",
        "123456789012345",
        "12",
        "+48123",
        "800 290 290",
        "",
        None,
        112,
        "１１２",
    ],
)
def test_wrong_phones(number: object) -> None:
    """Blanks, signs, numbers that cannot exist and numbers that are no text are refused."""
    assert len(list(check_phone(number, "PL"))) == 1


@pytest.mark.parametrize(
    "url",
    [
        "https://cudzoziemcy.lublin.uw.gov.pl/pl/kp/zasady-obs%C5%82ugi",
        "http://lublin.eu:8080/x?y=1#z",
        "https://żółw.pl",
    ],
)
def test_right_urls(url: str) -> None:
    """Web addresses pass, also with letters of other alphabets."""
    assert list(check_url(url)) == []


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "ftp://lublin.eu",
        "lublin.eu",
        "https://localhost/x",
        "https://user:pass@lublin.eu",
        'https://lublin.eu/"><script>',
        "https://lublin.eu/a b",
        "https://lublin.eu/\u202e",
        "https://[1",
        "https://lublin.eu:99999",
        "",
        None,
        7,
    ],
)
def test_wrong_urls(url: object) -> None:
    """Anything but a plain public http address is refused."""
    assert len(list(check_url(url))) == 1


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Öffnung: Mo–Fr", True),
        ("می‌خواهم", True),  # a zero-width non-joiner is Persian spelling
        ("a\nb", False),
        ("a\x00b", False),
        ("a\u202eb", False),
        ("\ufeffa", False),
        (" a", False),
        ("", False),
        ("   ", False),
        (2024, False),
        (None, False),
        (["a"], False),
    ],
)
def test_texts(text: object, sound: bool) -> None:
    """Texts are text, not blank, with no characters that nobody sees."""
    assert (list(check_text(text)) == []) == sound


@pytest.mark.parametrize(
    ("language", "sound"),
    [("uk", True), ("pt-BR", True), ("pt-br", False), ("xx", False), (False, False), ("", False)],
)
def test_languages(language: object, sound: bool) -> None:
    """Languages are BCP 47 tags in their usual spelling."""
    assert (list(check_language(language)) == []) == sound


@pytest.mark.parametrize(
    ("email", "sound"),
    [("kp.lublin@lublin.uw.gov.pl", True), ("info@", False), ("a b@c.pl", False), (None, False)],
)
def test_emails(email: object, sound: bool) -> None:
    """E-mail addresses have a name, an at sign and a domain."""
    assert (list(check_email(email)) == []) == sound


@pytest.mark.parametrize(
    ("entry", "sound"), [("baobab-lublin", True), ("112-pl", True), ("-x", False), ("A", False)]
)
def test_slugs(entry: str, sound: bool) -> None:
    """An id is what a button can carry."""
    assert (list(check_slug(entry)) == []) == sound


@pytest.mark.parametrize(
    ("value", "sound"), [(51.2, True), (-90, True), (91, False), (True, False), ("51", False)]
)
def test_coordinates(value: object, sound: bool) -> None:
    """Degrees are numbers on the globe; a flag or a text is none."""
    assert (list(check_coordinate(value, 90)) == []) == sound


@given(st.one_of(st.text(), st.none(), st.integers(), st.lists(st.text())))
def test_no_value_breaks_a_check(value: object) -> None:
    """Whatever stands in a file, a check answers with sentences."""
    checks = [check_text, check_slug, check_language, check_email, check_url]
    wrong = [message for check in checks for message in check(value)]
    wrong += list(check_phone(value, "PL"))

    assert all(isinstance(message, str) for message in wrong)

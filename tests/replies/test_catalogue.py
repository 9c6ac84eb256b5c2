"""The strict catalogue: nothing missing passes in silence."""

import unicodedata

import pytest

from replies.catalogue import Catalogue, CatalogueError, Html, languages, supported_language


def test_a_missing_key_is_an_error(english: Catalogue) -> None:
    """No reader sees a key instead of a text."""
    with pytest.raises(CatalogueError, match="no-such-key"):
        english.text("no-such-key")


def test_a_missing_variable_is_an_error(english: Catalogue) -> None:
    """No reader sees a text with a hole."""
    with pytest.raises(CatalogueError, match="card-counter"):
        english.text("card-counter")


def test_an_unknown_language_is_an_error() -> None:
    """A catalogue that is not there cannot be opened."""
    with pytest.raises(CatalogueError, match="tlh"):
        Catalogue("tlh")


def test_values_are_escaped_unless_they_are_markup(english: Catalogue) -> None:
    """Data cannot bring markup in; what was rendered before is not escaped twice."""
    assert english.text("card-counter", name="<b>") == "Show this at the counter: &lt;b&gt;"
    assert english.text("card-counter", name=Html("<b>x</b>")).endswith(": <b>x</b>")


def test_plain_has_no_hidden_characters(catalogue: Catalogue) -> None:
    """Titles of buttons carry no isolates and no entities."""
    assert not set("\u2068\u2069&") & set(
        catalogue.plain("card-counter", name="A & B").replace("A & B", "")
    )


@pytest.mark.parametrize("language", languages())
def test_direction_is_that_of_the_script(language: str) -> None:
    """It is the one of the language's own letters."""
    catalogue = Catalogue(language)
    letter = next(c for c in catalogue.plain("menu-title") if c.isalpha())
    from_the_right = unicodedata.bidirectional(letter) in ("R", "AL")

    assert catalogue.direction == ("rtl" if from_the_right else "ltr")


def test_nearest_language_is_chosen() -> None:
    """The first tag we can write wins, a region falls back to its language, else English."""
    assert supported_language("xx", "en-GB", None) == "en"
    assert supported_language(None) == "en"

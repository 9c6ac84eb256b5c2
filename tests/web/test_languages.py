"""Which language a browser asks for."""

import pytest

from web.languages import preferred_language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("en", "en"),
        ("en-GB,en;q=0.9", "en"),
        ("zz,en;q=0.1", "en"),
        ("EN-us", "en"),
        ("", None),
        (None, None),
        ("*", None),
        ("zz;q=high,tlh", None),
        (";;;,,,q=", None),
        ("zz," * 100_000, None),
    ],
)
def test_the_first_language_we_write_is_chosen(header: str | None, language: str | None) -> None:
    """Regions count as their language; junk counts as nothing and takes no time."""
    assert preferred_language(header) == language

"""Buttons under messages."""

from replies import buttons
from replies.catalogue import Catalogue
from replies.payloads import decode


def test_all_buttons_can_be_pressed(catalogue: Catalogue) -> None:
    """Every title has words and fits, every payload is one we read."""
    rows = (
        buttons.way_on(catalogue),
        (buttons.help_button(catalogue), buttons.change_city_button(catalogue)),
        (buttons.change_language_button(catalogue),),
        *buttons.group_rows(catalogue),
        *buttons.city_rows(catalogue),
        *buttons.language_rows(),
        *buttons.danger_rows(catalogue),
        *buttons.country_rows("violence", catalogue),
        *buttons.topic_rows(["health.doctor", "housing.tenant_rights"], catalogue),
    )

    for button in (button for row in rows for button in row):
        assert decode(button.payload).encode() == button.payload
        assert 0 < len(button.title) <= 40
        assert not set("<>\u2068\u2069") & set(button.title)


def test_pairs_keep_the_last_alone() -> None:
    """An odd button gets a row of its own."""
    one, two, three = (buttons.language_button(tag) for tag in ("en", "pl", "uk"))

    assert buttons.in_pairs([one, two, three]) == ((one, two), (three,))

"""Cards with texts that a machine translated: it is said once."""

from datetime import datetime
from typing import Any

import pytest

from replies.cards import render_card
from replies.catalogue import Catalogue
from services_db.cards import PhoneCard, Text

MACHINE = Text("Free advice", "en", machine=True)


@pytest.mark.parametrize(
    "changes",
    [
        {"description": MACHINE},
        {"eligibility": MACHINE},
        {"caveat": MACHINE},
        {"phones": (PhoneCard("112"), PhoneCard("998", MACHINE))},
        {"description": MACHINE, "eligibility": MACHINE, "phones": (PhoneCard("112", MACHINE),)},
    ],
)
def test_machine_translation_is_said_once(
    card: Any, catalogue: Catalogue, monday: datetime, changes: dict[str, Any]
) -> None:
    """Whichever text a machine translated, and however many: one line, the last."""
    line = catalogue.text("card-machine")

    for whole in (False, True):
        lines = render_card(card(**changes), catalogue, monday, whole=whole).splitlines()
        assert (lines[-1], lines.count(line)) == (line, 1)


def test_nothing_is_said_of_texts_that_people_wrote(
    card: Any, catalogue: Catalogue, monday: datetime
) -> None:
    """Originals and accepted translations; a note that is not shown, a text without words."""
    notes = (*[PhoneCard("112")] * 8, PhoneCard("998", MACHINE))
    unseen = card(phones=notes, caveat=Text("", "en", machine=True))

    for shown in (card(), unseen):
        assert catalogue.text("card-machine") not in render_card(shown, catalogue, monday)


def test_machine_line_stays_where_a_card_is_too_long(
    card: Any, catalogue: Catalogue, monday: datetime
) -> None:
    """The longest lines go; that a machine translated the others is still said."""
    whole = render_card(card(description=MACHINE), catalogue, monday)
    short = render_card(card(description=MACHINE), catalogue, monday, limit=len(whole) // 3)

    assert len(short) <= len(whole) // 3
    assert short.splitlines()[-1] == catalogue.text("card-machine")


def test_notes_stand_unmarked(card: Any, monday: datetime) -> None:
    """Behind a number 'In English' would say what they speak there."""
    lines = render_card(card(), Catalogue("pl"), monday).splitlines()

    assert "📞 +48814661009 – foreigners point" in lines

"""How to reach a place: address with a map, phones, e-mail, web site. Facts as they stand."""

import re
from urllib.parse import urlencode

from replies import icons
from replies.catalogue import Catalogue
from replies.formats import isolate
from replies.markup import bold, link, one_line, safe
from services_db.cards import PhoneCard, ServiceCard, Text

_MAP = "https://www.openstreetmap.org/"
_MAX_PHONES = 8


def phone_lines(card: ServiceCard, catalogue: Catalogue, *, strong: bool = False) -> list[str]:
    """Return a line a phone: ``+CC...`` without blanks, others in bold, as dialled.

    Args:
        card: whose phones.
        catalogue: decides the direction of the line.
        strong: every number in bold, for people in danger.
    """
    return [
        f"{icons.PHONE} {phone_text(phone, catalogue, strong=strong)}"
        for phone in card.phones[:_MAX_PHONES]
    ]


def shown_notes(card: ServiceCard) -> list[Text]:
    """Return the notes that stand behind the numbers of ``phone_lines``."""
    return [phone.note for phone in card.phones[:_MAX_PHONES] if phone.note]


def phone_text(phone: PhoneCard, catalogue: Catalogue, *, strong: bool = False) -> str:
    """Return one number and the note after it.

    A note in another language is not marked as other texts are: behind a number the name of a
    language reads as what they speak there.
    """
    number = re.sub(r"\s+", "", one_line(phone.number, 40))
    shown = safe(number) if phone.is_e164 and not strong else bold(number)
    text = isolate(shown, catalogue)
    note = one_line(phone.note.text, 150) if phone.note else ""
    return f"{text} – {isolate(safe(note), catalogue)}" if note else text


def address_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    """Return the address with a link to a map; never for a confidential place.

    Where only the town is known, it is named if it need not be the reader's.
    """
    town = " ".join(part for part in (card.postcode, card.locality) if part)
    if card.confidential or not (card.address or (town and card.scope != "city")):
        return []
    words = one_line(", ".join(part for part in (card.address, town) if part))
    line = f"{icons.ADDRESS} {isolate(safe(words), catalogue)}"
    target = link(map_url(card), catalogue.plain("card-map")) if card.address else None
    return [f"{line} ({isolate(target, catalogue)})" if target else line]


def map_url(card: ServiceCard) -> str:
    """Return where OpenStreetMap shows a place: its coordinates, else a search for its address.

    The search has the street up to the first comma or parenthesis: 'desks 15-17 (1st floor)'
    would find nothing.
    """
    if card.latitude is not None and card.longitude is not None:
        place = {"mlat": f"{card.latitude:.5f}", "mlon": f"{card.longitude:.5f}"}
        return f"{_MAP}?{urlencode(place)}#map=17/{place['mlat']}/{place['mlon']}"
    street = re.split(r"[,(]", one_line(card.address, 120))[0].strip()
    parts = (street, one_line(card.postcode, 20), one_line(card.locality, 60))
    return f"{_MAP}search?{urlencode({'query': ' '.join(part for part in parts if part)})}"


def email_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    """Return the e-mail address as plain text."""
    email = one_line(card.email, 100)
    return [f"{icons.EMAIL} {isolate(safe(email), catalogue)}"] if email else []


def website_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    """Return the link to the web site; never for a confidential place."""
    target = None if card.confidential else link(card.url)
    return [f"{icons.WEBSITE} {isolate(target, catalogue)}"] if target else []

"""Silence is never an answer: what to say when something failed, always with 112 and a way on."""

from typing import Literal

from replies.buttons import menu_button, way_on
from replies.cards import fitted, machine_line, name_text
from replies.catalogue import Catalogue
from replies.contacts import address_line, email_line, phone_lines, shown_notes, website_line
from replies.messages import Message
from services_db.cards import ServiceCard

Refusal = Literal["empty", "long", "busy", "unreadable"]
#: What a message may have, in characters.
MAX_QUESTION = 4096


def render_no_answer(catalogue: Catalogue, *, info_point: ServiceCard | None = None) -> Message:
    """Return the apology for an engine that did not answer in time, or said nothing.

    Args:
        catalogue: the reader's language.
        info_point: the information point of the reader's city, if it can be had.
    """
    return _apology("chat-no-answer", catalogue, info_point)


def render_service_down(catalogue: Catalogue, *, info_point: ServiceCard | None = None) -> Message:
    """Return the apology for a search that does not work at all."""
    return _apology("chat-service-down", catalogue, info_point)


def render_refusal(reason: Refusal, catalogue: Catalogue, *, limit: int = MAX_QUESTION) -> Message:
    """Return why a message was refused, as a message with 112 and the menu."""
    lines = [refusal_text(reason, catalogue, limit=limit)]
    if reason != "busy":
        lines.append(catalogue.text("chat-danger"))
    return Message("\n".join(lines), "notice", ((menu_button(catalogue),),))


def refusal_text(reason: Refusal, catalogue: Catalogue, *, limit: int = MAX_QUESTION) -> str:
    """Return why a message was refused, as plain text.

    Args:
        reason: ``empty``, ``long``, ``busy`` (too many at once) or ``unreadable``.
        catalogue: the reader's language.
        limit: how many characters a message may have.
    """
    if reason == "long":
        return catalogue.plain("chat-refused-long", limit=limit)
    return catalogue.plain(f"chat-refused-{reason}")


def _apology(key: str, catalogue: Catalogue, info_point: ServiceCard | None) -> Message:
    lines = [catalogue.text(key), catalogue.text("chat-danger")]
    if info_point is not None:
        lines += ["", catalogue.text("chat-info-point"), name_text(info_point.name, catalogue)]
        lines += phone_lines(info_point, catalogue) or [
            *email_line(info_point, catalogue),
            *website_line(info_point, catalogue),
        ]
        lines += address_line(info_point, catalogue)
        lines += machine_line(shown_notes(info_point), catalogue)
    return Message(fitted(lines), "notice", (way_on(catalogue),))

"""The answer to a need: what was found, what was widened, one message a service, ways on."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from replies import icons
from replies.buttons import Row, city_name, menu_button, topic_rows, way_on
from replies.cards import MAX_TEXT, has_more, render_card
from replies.catalogue import Catalogue
from replies.formats import country_name, language_name
from replies.messages import Button, Message
from replies.payloads import Payload
from services_db.cards import Filters, SearchResult, ServiceCard

MAX_CARDS = 3
_MAX_ALTERNATIVES = 3
_MAX_ENTRY_ID = 60


def render_services(
    result: SearchResult,
    catalogue: Catalogue,
    *,
    asked_topic: str,
    city: str | None,
    at: datetime,
    country: str | None = None,
    filters: Filters | None = None,
    alternatives: Sequence[str] = (),
    show_not_this: bool = False,
    needs_confirmation_line: bool = True,
) -> tuple[Message, ...]:
    """Return the answer to a need: a notice with a heading, then one message a card.

    Args:
        result: a page of cards, at most three of which are shown.
        catalogue: the reader's language.
        asked_topic: what the reader asked for; ``result.topic`` may be another.
        city: the slug of the reader's city, None for a town outside ours.
        at: the aware moment for 'open now'.
        country: shown where there is no city.
        filters: what the reader narrowed the search by.
        alternatives: other topics that may have been meant, likeliest first.
        show_not_this: whether to offer them under 'Not this'.
        needs_confirmation_line: whether to say, once, that entries are not confirmed.
    """
    wish = filters or Filters()
    cards = result.cards[:MAX_CARDS]
    head = [_heading(asked_topic, city, country, catalogue)]
    head += _found_lines(result, len(cards), catalogue)
    if cards:
        widened = [step for step in result.widened if city or step != "city"]
        head += widened_lines(widened, asked_topic, wish, catalogue)
        head += _only_lines(result.widened, wish, catalogue)
    if needs_confirmation_line and not all(card.confirmed for card in cards):
        head.append(_not_confirmed(catalogue))
    messages = [Message("\n".join(head)), *(_card_message(c, catalogue, at) for c in cards)]
    rows = [
        _more_row(result, len(cards), asked_topic, catalogue),
        _filter_row(result, wish, catalogue),
        *(_not_this_rows(asked_topic, alternatives, catalogue) if show_not_this else ()),
        (menu_button(catalogue),) if cards else way_on(catalogue),
    ]
    messages[-1] = messages[-1].with_buttons(rows)
    return tuple(messages)


def render_entry(card: ServiceCard, catalogue: Catalogue, *, at: datetime) -> Message:
    """Return one entry with all that is known of it."""
    warning = "" if card.confirmed else f"{_not_confirmed(catalogue)}\n\n"
    text = render_card(card, catalogue, at, whole=True, limit=MAX_TEXT - len(warning))
    return Message(warning + text, "cards", (way_on(catalogue),), (card.id,))


def render_entry_gone(catalogue: Catalogue) -> Message:
    """Return what to say where a linked or pressed entry is no more."""
    return Message(catalogue.text("services-entry-gone"), "notice", (way_on(catalogue),))


def widened_lines(
    widened: Iterable[str], asked_topic: str, filters: Filters, catalogue: Catalogue
) -> list[str]:
    """Return in plain words what nobody met, one line each, in the order it was dropped."""
    lines = {
        "open_now": lambda: catalogue.text("services-widened-open"),
        "spoken_language": lambda: _widened_language(filters, catalogue),
        "cost": lambda: _widened_cost(filters, catalogue),
        "city": lambda: catalogue.text("services-widened-city"),
        "topic": lambda: catalogue.text(
            "services-widened-topic", topic=catalogue.plain(icons.topic_key(asked_topic))
        ),
    }
    return [lines[step]() for step in widened]


def _not_confirmed(catalogue: Catalogue) -> str:
    return f"{icons.CAVEAT} {catalogue.text('services-not-confirmed')}"


def _widened_language(filters: Filters, catalogue: Catalogue) -> str:
    language = language_name(filters.spoken_language or catalogue.language, catalogue.language)
    return catalogue.text("services-widened-language", language=language)


def _widened_cost(filters: Filters, catalogue: Catalogue) -> str:
    if filters.cost == "free":
        return catalogue.text("services-widened-free")
    return catalogue.text("services-widened-cost")


def _heading(topic: str, city: str | None, country: str | None, catalogue: Catalogue) -> str:
    where = city_name(city, catalogue) if city else ""
    if not where and country:
        where = country_name(country, catalogue.language)
    label = catalogue.plain(icons.topic_key(topic))
    words = (
        catalogue.text("services-heading", topic=label, city=where)
        if where
        else catalogue.text("services-heading-alone", topic=label)
    )
    return f"{icons.TOPIC_ICONS[topic]} {words}"


def _found_lines(result: SearchResult, shown: int, catalogue: Catalogue) -> list[str]:
    if not shown:
        return [catalogue.text("services-none")]
    if result.offset:
        first, last = result.offset + 1, result.offset + shown
        return [catalogue.text("services-page", first=first, last=last, total=result.total)]
    return [catalogue.text("services-found", total=result.total)]


def _only_lines(widened: tuple[str, ...], filters: Filters, catalogue: Catalogue) -> list[str]:
    """Return what the places were narrowed by: the filters that were not dropped."""
    lines = []
    if filters.cost and "cost" not in widened:
        lines.append(catalogue.text(f"services-only-{filters.cost}"))
    if filters.open_now and "open_now" not in widened:
        lines.append(catalogue.text("services-only-open"))
    if filters.spoken_language and "spoken_language" not in widened:
        language = language_name(filters.spoken_language, catalogue.language)
        lines.append(catalogue.text("services-only-language", language=language))
    return lines


def _card_message(card: ServiceCard, catalogue: Catalogue, at: datetime) -> Message:
    row: Row = ()
    if has_more(card) and len(card.id) <= _MAX_ENTRY_ID:
        row = (Button(catalogue.plain("card-whole"), Payload("e", entry=card.id).encode()),)
    text = render_card(card, catalogue, at)
    return Message(text, "cards", entries=(card.id,)).with_buttons([row])


def _more_row(result: SearchResult, shown: int, asked_topic: str, catalogue: Catalogue) -> Row:
    """Return 'More (n left)' with the offset in it, so that it can be pressed twice."""
    following = result.offset + shown
    left = result.total - following
    if not shown or left <= 0:
        return ()
    payload = Payload("t", topic=asked_topic, offset=following).encode()
    return (Button(catalogue.plain("services-more", left=left), payload),)


def _filter_row(result: SearchResult, filters: Filters, catalogue: Catalogue) -> Row:
    """Return the filters that could change the answer: to set, or to take back."""
    several = result.total > 1
    found = []
    if filters.cost:
        found.append(("services-filter-any-cost", "cost", ""))
    elif several and not all(card.cost == "free" for card in result.cards):
        found.append(("services-filter-free", "cost", "free"))
    if filters.open_now:
        found.append(("services-filter-any-time", "open_now", ""))
    elif several and not all(card.hours is None for card in result.cards):
        found.append(("services-filter-open", "open_now", "yes"))
    if filters.spoken_language:
        found.append(("services-filter-any-language", "spoken_language", ""))
    return tuple(
        Button(catalogue.plain(key), Payload("f", filter=name, value=value).encode())
        for key, name, value in found
    )


def _not_this_rows(
    asked_topic: str, alternatives: Sequence[str], catalogue: Catalogue
) -> tuple[Row, ...]:
    others = [topic for topic in dict.fromkeys(alternatives) if topic != asked_topic]
    payload = Payload("d", topic=asked_topic).encode()
    not_this = Button(catalogue.plain("services-not-this"), payload)
    return ((not_this,), *topic_rows(others[:_MAX_ALTERNATIVES], catalogue))

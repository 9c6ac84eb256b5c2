"""The card of one service, as the reader sees it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from replies import icons
from replies.catalogue import Catalogue, Html
from replies.contacts import address_line, email_line, phone_lines, shown_notes, website_line
from replies.formats import enumeration, isolate, language_name
from replies.markup import bold, link, one_line, safe
from replies.opening import has_week, opening_lines, week_lines
from replies.sentences import first_sentences
from services_db.cards import ServiceCard, Text

#: What Telegram takes in one message.
MAX_TEXT = 4096
_HEAD_LINES = 2
_MAX_DESCRIPTION = 1500
_MAX_FIELD = 400
_MAX_NAME = 200
_MAX_LANGUAGES = 20


def render_card(
    card: ServiceCard,
    catalogue: Catalogue,
    at: datetime,
    *,
    whole: bool = False,
    limit: int = MAX_TEXT,
) -> str:
    """Return a service as HTML: what it is, how to reach it, when, for whom, says who.

    Args:
        card: the service, found under ``card.topic``.
        catalogue: the reader's language.
        at: the aware moment for 'open now'.
        whole: the full description and the week's hours instead of the short ones.
        limit: how many characters there is room for.
    """
    groups = (
        [_topic_line(card, catalogue), _name_line(card, catalogue)],
        _local_name_line(card, catalogue),
        _description_lines(card, catalogue, whole=whole),
        address_line(card, catalogue),
        phone_lines(card, catalogue),
        email_line(card, catalogue),
        website_line(card, catalogue),
        opening_lines(card.hours, catalogue, at),
        week_lines(card.hours, catalogue) if whole else [],
        _language_line(card, catalogue),
        _cost_line(card, catalogue),
        _who_lines(card, catalogue),
        _caveat_line(card, catalogue),
        _source_line(card, catalogue),
    )
    texts = [card.description, card.eligibility, card.caveat, *shown_notes(card)]
    lines = [line for group in groups for line in group]
    return fitted(lines, limit, last=machine_line(texts, catalogue))


def has_more(card: ServiceCard) -> bool:
    """Return whether the whole entry says more than its card: a longer text, a week's hours."""
    text = one_line(card.description.text, _MAX_DESCRIPTION)
    return first_sentences(text) != text or (card.hours is not None and has_week(card.hours))


def machine_line(texts: Iterable[Text | None], catalogue: Catalogue) -> list[str]:
    """Return the line that says so if a machine translated one of the texts."""
    is_said = any(text.machine and text.text for text in texts if text is not None)
    return [catalogue.text("card-machine")] if is_said else []


def fitted(lines: list[str], limit: int = MAX_TEXT, *, last: Sequence[str] = ()) -> str:
    """Return the lines as one text; where it is too long, the longest after the name go.

    Each line is balanced markup, so the rest is too. The ``last`` lines come after the others
    and stay.
    """
    kept = list(lines)
    while len("\n".join([*kept, *last])) > limit and len(kept) > _HEAD_LINES:
        longest = max(range(_HEAD_LINES, len(kept)), key=lambda n: len(kept[n]))
        del kept[longest]
    return "\n".join([*kept, *last])


def name_text(text: Text, catalogue: Catalogue) -> str:
    """Return a service's name in bold."""
    return isolate(bold(one_line(text.text, _MAX_NAME)), catalogue)


def spoken_languages(card: ServiceCard, catalogue: Catalogue) -> str:
    """Return the names of the languages spoken there, the reader's own first, or nothing."""
    own_first = sorted(card.languages, key=lambda tag: tag != catalogue.language)
    names = [language_name(tag, catalogue.language) for tag in own_first[:_MAX_LANGUAGES]]
    return enumeration(names, catalogue.language) if names else ""


def _topic_line(card: ServiceCard, catalogue: Catalogue) -> str:
    return f"{icons.TOPIC_ICONS[card.topic]} {catalogue.text(icons.topic_key(card.topic))}"


def _name_line(card: ServiceCard, catalogue: Catalogue) -> str:
    return name_text(card.name, catalogue)


def _local_name_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    local = one_line(card.local_name.text, _MAX_NAME)
    if not local or local == one_line(card.name.text, _MAX_NAME):
        return []
    if card.address or card.locality:
        return [catalogue.text("card-counter", name=bold(local))]
    return [catalogue.text("card-local-name", name=bold(local))]


def _description_lines(card: ServiceCard, catalogue: Catalogue, *, whole: bool) -> list[str]:
    text = one_line(card.description.text, _MAX_DESCRIPTION)
    shown = text if whole else first_sentences(text)
    own = card.description.language == catalogue.language
    lines = [] if own and shown else [catalogue.text(icons.topic_key(card.topic, "-is"))]
    if shown:
        lines.append(_marked(Text(shown, card.description.language), catalogue))
    return lines


def _marked(text: Text, catalogue: Catalogue) -> Html:
    """Return a text, named with its language where that is not the reader's."""
    words = one_line(text.text, _MAX_DESCRIPTION)
    if text.language == catalogue.language:
        return safe(words)
    language = language_name(text.language, catalogue.language)
    return Html(catalogue.text("card-in-language", language=language, text=words))


def _language_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    names = spoken_languages(card, catalogue)
    return (
        [f"{icons.LANGUAGES} {catalogue.text('card-languages', languages=names)}"] if names else []
    )


def _cost_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    if card.cost is None:
        return []
    return [f"{icons.COST} {catalogue.text(f'card-cost-{card.cost}')}"]


def _who_lines(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    lines = []
    if card.eligibility and card.eligibility.text:
        text = Text(one_line(card.eligibility.text, _MAX_FIELD), card.eligibility.language)
        who = _marked(text, catalogue)
        lines.append(f"{icons.WHO} {catalogue.text('card-eligibility', who=who)}")
    if card.works_without_papers:
        lines.append(f"{icons.WHO} {catalogue.text('card-without-papers')}")
    return lines


def _caveat_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    if card.caveat is None or not card.caveat.text:
        return []
    text = Text(one_line(card.caveat.text, _MAX_FIELD), card.caveat.language)
    return [f"{icons.CAVEAT} {_marked(text, catalogue)}"]


def _source_line(card: ServiceCard, catalogue: Catalogue) -> list[str]:
    target = None if card.confidential else link(card.source)
    if target is None:
        return []
    if card.source_year is None:
        words = catalogue.text("card-source-undated", link=target)
    else:
        words = catalogue.text("card-source", link=target, year=str(card.source_year))
    return [f"{icons.SOURCE} {words}"]

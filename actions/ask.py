"""What a turn asks, read once from Rasa's tracker: the only place that knows its dictionaries."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from rasa_sdk import Tracker

from actions.hearing import Hearing, hear
from replies.icons import TOPIC_ICONS
from replies.payloads import Payload, PayloadError, decode
from services_db.cards import COSTS, Filters

DANGERS = ("medical", "suicide", "violence", "trafficking")
#: Topics in which a language is what is sought, not what the staff should speak.
_LANGUAGE_IS_THE_NEED = frozenset({"education.language_course", "community.interpreting"})


@dataclass(frozen=True, slots=True)
class Place:
    """A town outside our cities, named in a message."""

    said: str  #: as the reader wrote it
    country: str | None  #: ISO 3166-1 alpha-2


@dataclass(frozen=True, slots=True)
class Ask:
    """One turn, as typed values. ``None`` and empty mean: not said, not known."""

    hearing: Hearing  #: the language of the reply, and what follows from the one heard
    city: str | None
    cities: tuple[str, ...]  #: named in this message
    places: tuple[Place, ...]
    countries: tuple[str, ...]
    intent: str
    needs: tuple[str, ...]  #: topics
    ranking: tuple[str, ...]  #: topics, likeliest first
    urgent: str | None
    payload: Payload | None  #: of a button; None also for one of no use
    place: str  #: the payload's text of a start or a shared location
    filters: Filters  #: said in this message
    spoken: tuple[str, ...]  #: languages named in this message
    now: bool  #: 'now', 'today': in this message
    topic: str | None  #: shown last
    offset: int  #: of the page after the one shown last
    kept_filters: Filters
    pending: Mapping[str, Any] = field(default_factory=dict)
    alternatives: tuple[str, ...] = ()

    @classmethod
    def of(cls, tracker: Tracker) -> "Ask":
        """Return what the latest message asks."""
        message = tracker.latest_message or {}
        metadata = message.get("metadata") or {}
        entities = message.get("entities") or []
        spoken = _values(entities, "spoken_language")
        topic, offset = _topic_and_offset(tracker.get_slot("topic"))
        payload = next(iter(_values(entities, "payload")), "")
        return cls(
            hearing=hear(message, metadata, tracker.get_slot("language")),
            city=metadata.get("city") or tracker.get_slot("city"),
            cities=_values(entities, "city"),
            places=_places(entities, message.get("text") or ""),
            countries=_values(entities, "country"),
            intent=(message.get("intent") or {}).get("name") or "nlu_fallback",
            needs=_topics(message.get("needs") or ()),
            ranking=_ranked_topics(message.get("intent_ranking") or ()),
            urgent=message.get("urgent") if message.get("urgent") in DANGERS else None,
            payload=_decoded(payload),
            place=payload,
            filters=_said_filters(entities, spoken),
            spoken=spoken,
            now=bool({"now", "today"} & set(_values(entities, "time"))),
            topic=topic,
            offset=offset,
            kept_filters=filters_from(tracker.get_slot("filters")),
            pending=tracker.get_slot("pending") or {},
            alternatives=tuple(tracker.get_slot("alternatives") or ()),
        )

    @property
    def language(self) -> str:
        """The language of the reply."""
        return self.hearing.language

    def filters_for(self, topic: str) -> Filters:
        """Return the filters of this message that make sense for a topic.

        "An Italian course and a lawyer": the lawyer need not speak Italian.
        """
        is_need = bool({topic, *self.needs} & _LANGUAGE_IS_THE_NEED)
        spoken = None if is_need else self.filters.spoken_language
        return replace(self.filters, spoken_language=spoken)


def intent_topic(intent: str) -> str:
    """Return the taxonomy id of a service intent.

    >>> intent_topic("housing_tenant_rights")
    'housing.tenant_rights'
    """
    return intent.replace("_", ".", 1)


def topic_slot(topic: str, next_offset: int | None) -> str:
    """Return what the slot ``topic`` holds: the topic shown and where 'more' goes on.

    >>> topic_slot("housing.rent", 3)
    'housing.rent:3'
    """
    return f"{topic}:{next_offset or 0}"


def filters_from(slot: object) -> Filters:
    """Return the filters a slot holds; anything unknown in it is left out."""
    kept = slot if isinstance(slot, dict) else {}
    cost = kept.get("cost")
    return Filters(
        cost=cost if cost in COSTS else None,
        spoken_language=kept.get("spoken_language") or None,
        open_now=bool(kept.get("open_now")),
    )


def filters_slot(filters: Filters) -> dict[str, Any] | None:
    """Return what the slot ``filters`` holds."""
    return {name: value for name, value in asdict(filters).items() if value} or None


def _values(entities: list[dict[str, Any]], name: str) -> tuple[str, ...]:
    found = (str(entity.get("value")) for entity in entities if entity.get("entity") == name)
    return tuple(dict.fromkeys(found))


def _places(entities: list[dict[str, Any]], text: str) -> tuple[Place, ...]:
    found = [entity for entity in entities if entity.get("entity") == "place"]
    return tuple(
        Place(text[place["start"] : place["end"]], place.get("country")) for place in found
    )


def _topic_and_offset(slot: object) -> tuple[str | None, int]:
    topic, _, offset = str(slot or "").partition(":")
    return topic or None, int(offset) if offset.isdecimal() else 0


def _ranked_topics(ranking: Any) -> tuple[str, ...]:
    return _topics(entry.get("name") or "" for entry in ranking)


def _topics(intents: Iterable[str]) -> tuple[str, ...]:
    """Return the topics of the service intents among these; the other intents have none."""
    return tuple(topic for topic in map(intent_topic, intents) if topic in TOPIC_ICONS)


def _decoded(payload: str) -> Payload | None:
    try:
        return decode(payload)
    except PayloadError:
        return None


def _said_filters(entities: list[dict[str, Any]], spoken: tuple[str, ...]) -> Filters:
    free = "free" in _values(entities, "cost")
    return Filters(cost="free" if free else None, spoken_language=next(iter(spoken), None))

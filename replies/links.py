"""Deep links: `city_topic_language_campaign`, or `e-<entry id>`; a wrong part is ignored."""

import re
from collections.abc import Collection
from dataclasses import dataclass

MAX_CHARACTERS = 64
_ENTRY = re.compile(r"e-([a-z0-9][a-z0-9-]{0,60})")
_CAMPAIGN = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Start:
    """What a link asks for; a part that is missing or wrong is empty."""

    city: str = ""  #: slug
    topic: str = ""  #: taxonomy id, such as ``housing.tenant_rights``
    language: str = ""  #: BCP 47, a hint
    campaign: str = ""  #: where the link hung
    entry: str = ""  #: id of one service, not looked up

    def encode(self) -> str:
        """Return the payload without the campaign; ``-`` if nothing else is in it.

        >>> Start(city="cluj-napoca", topic="housing.tenant_rights", language="ro").encode()
        'cluj-napoca_housing-tenant-rights_ro'
        >>> Start(topic="health.doctor", campaign="poster-12").encode()
        '-_health-doctor'
        >>> Start(entry="hope-lublin").encode(), Start().encode()
        ('e-hope-lublin', '-')
        """
        subject = f"e-{self.entry}" if self.entry else _written(self.topic)
        if self.entry and not (self.city or self.language):
            return subject
        parts = [self.city, subject, self.language]
        while len(parts) > 1 and not parts[-1]:
            parts.pop()
        return "_".join(part or "-" for part in parts)


def decode_start(
    payload: str, topics: Collection[str], cities: Collection[str], languages: Collection[str]
) -> Start:
    """Return what a link's payload says; never fails.

    Args:
        payload: as it came, trusted in nothing.
        topics: taxonomy ids.
        cities: slugs.
        languages: BCP 47 tags we write.

    >>> known = (["housing.rent", "health.doctor"], ["lublin"], ["uk", "so"])
    >>> decode_start("-_health-doctor_so_poster_12", *known)
    Start(city='', topic='health.doctor', language='so', campaign='poster_12', entry='')
    >>> decode_start("lublin_no-such-topic_uk", *known).encode()
    'lublin_-_uk'
    """
    parts = [*payload[: 2 * MAX_CHARACTERS].split("_", 3), "", "", "", ""][:4]
    city, subject, language = (part.strip().lower() for part in parts[:3])
    table = {_written(topic): topic for topic in topics}
    tags = {tag.lower(): tag for tag in languages}
    entry = _ENTRY.fullmatch(subject) or _ENTRY.fullmatch(city)
    return Start(
        city=city if city in cities else "",
        topic=table.get(subject, ""),
        language=tags.get(language, ""),
        campaign=parts[3] if _CAMPAIGN.fullmatch(parts[3]) else "",
        entry=entry[1] if entry else "",
    )


def _written(topic: str) -> str:
    return topic.replace(".", "-").replace("_", "-")

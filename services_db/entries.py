"""An entry of the data, checked: what the import writes and what it compares."""

import json
import re
from dataclasses import asdict, dataclass, fields
from typing import Any, Self

#: field of the text, language, text
EntryText = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """All that the files say about a service; equal entries need no import."""

    id: str
    organization: str
    city: str | None  #: slug; None: of the whole country
    country: str
    scope: str
    categories: tuple[str, ...]
    texts: tuple[EntryText, ...]  #: the originals, sorted
    status: str = "active"
    editorial_state: str = "published"
    confidence: str = "unverified"
    confidential: bool = False
    address: str = ""
    postcode: str = ""
    locality: str = ""
    latitude: float | None = None
    longitude: float | None = None
    phones: tuple[tuple[str, str], ...] = ()  #: number, note
    email: str = ""
    url: str = ""
    opening_hours: str = ""
    languages: tuple[str, ...] = ()
    cost: str | None = None
    sources: tuple[str, ...] = ()
    source_date: str = ""
    source_note: str = ""

    @property
    def has_contact(self) -> bool:
        """Whether a reader could reach it with what may be shown of it."""
        if self.confidential:
            return bool(self.phones or self.email)
        return bool(self.phones or self.email or self.url or self.address)

    @property
    def shown(self) -> bool:
        """Whether readers may see it."""
        return self.status == "active" and self.editorial_state == "published"

    def to_json(self) -> str:
        """Return the entry as text that ``from_json`` reads."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return the entry of a text; what an older version did not write has its default."""
        known = {field.name for field in fields(cls)}
        return cls(**{k: _frozen(v) for k, v in json.loads(text).items() if k in known})


def source_year(source_date: str, this_year: int) -> int | None:
    """Return the last four-digit year in what a source said of its age; None: it said none.

    >>> source_year("2013-09-24 / 2019-04-25", 2026), source_year("undated", 2026)
    (2019, None)
    >>> source_year("2020-2021; phone 20255", 2026), source_year("seen 2031", 2026)
    (2021, None)
    """
    years = [int(year) for year in re.findall(r"(?<!\d)\d{4}(?!\d)", source_date)]
    fitting = [year for year in years if 1990 <= year <= this_year]
    return fitting[-1] if fitting else None


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value

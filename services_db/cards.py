"""What crosses from the services database to the replies: frozen cards, no tables."""

from dataclasses import dataclass, fields
from datetime import date

#: ``cost_option`` as data: what a reader pays.
COSTS = ("free", "paid", "insured")
#: How far an entry reaches, nearest first.
SCOPES = ("city", "region", "national")
#: Kinds of danger that have their own entries in every city, as the engine names them.
DANGERS = ("medical", "suicide", "violence", "trafficking")
#: A fact nobody confirmed within this many days is shown with 'not confirmed'.
CONFIRMED_DAYS = 365


@dataclass(frozen=True, slots=True)
class Text:
    """A text and the BCP 47 tag of the language it is written in."""

    text: str
    language: str
    machine: bool = False  #: translated by a machine and checked by nobody


@dataclass(frozen=True, slots=True)
class PhoneCard:
    """A phone as written in the source (HSDS ``phone``).

    ``number`` is E.164 (``+48...``), a national number or a short number of 3 to 6 digits.
    """

    number: str
    note: Text | None = None  #: in the nearest language there is

    @property
    def is_e164(self) -> bool:
        """Whether the number can be dialled from anywhere.

        >>> PhoneCard("+48817424781").is_e164, PhoneCard("116123").is_e164
        (True, False)
        """
        return self.number.startswith("+")


@dataclass(frozen=True, slots=True)
class HoursCard:
    """Opening hours (OSM ``opening_hours`` syntax) and what is needed to read them."""

    expression: str
    timezone: str
    country: str
    subdivision: str | None = None


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """One service as a reader may see it. A confidential one has no address, place or source."""

    id: str
    topic: str  #: the taxonomy term it was found under, such as ``health.doctor``
    topics: tuple[str, ...]
    organization: str
    name: Text  #: in the reader's language if there is one, else English, else the host language
    local_name: Text  #: as written at the door: to show at a counter
    description: Text  #: in the nearest language there is
    scope: str
    country: str
    address: str = ""
    postcode: str = ""
    locality: str = ""
    latitude: float | None = None
    longitude: float | None = None
    phones: tuple[PhoneCard, ...] = ()
    email: str = ""
    url: str = ""
    hours: HoursCard | None = None
    languages: tuple[str, ...] = ()  #: BCP 47 tags spoken there
    cost: str | None = None
    eligibility: Text | None = None
    caveat: Text | None = None
    alert: Text | None = None  #: what staff say is different just now, such as 'closed till May'
    source: str = ""  #: the first source's address
    source_year: int | None = None
    assured_date: date | None = None
    confirmed: bool = False  #: somebody confirmed its facts within ``CONFIRMED_DAYS``
    confidential: bool = False
    works_without_papers: bool | None = None


@dataclass(frozen=True, slots=True)
class CityCard:
    """A city this deployment serves."""

    slug: str
    name: Text  #: in the host language
    country: str  #: ISO 3166-1 alpha-2
    timezone: str
    host_languages: tuple[str, ...]
    latitude: float
    longitude: float
    info_point: str  #: the service id to send a person to who does not know where to start


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reader narrowed the search by; ``None`` or False: not narrowed."""

    cost: str | None = None
    spoken_language: str | None = None
    open_now: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def over(self, kept: "Filters") -> "Filters":
        """Return these filters, and of the kept ones those that are not narrowed here.

        >>> Filters(cost="free").over(Filters(cost="paid", open_now=True))
        Filters(cost='free', spoken_language=None, open_now=True)
        """
        names = [field.name for field in fields(self)]
        return Filters(**{name: getattr(self, name) or getattr(kept, name) for name in names})


@dataclass(frozen=True, slots=True)
class SearchResult:
    """A page of cards and what had to be widened to find them.

    ``widened`` holds, in the order they were dropped: ``open_now``, ``spoken_language``,
    ``cost`` (a filter nobody met), ``city`` (only national entries fit), ``topic`` (the
    entries are of a related topic or of the information point, not of the topic asked).
    ``topic`` is the term the cards were found under.
    """

    cards: tuple[ServiceCard, ...]
    total: int
    offset: int
    topic: str
    widened: tuple[str, ...] = ()

    @property
    def next_offset(self) -> int | None:
        """The offset of the next page, or None on the last one."""
        after = self.offset + len(self.cards)
        return after if after < self.total else None

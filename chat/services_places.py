"""Places of the services database: what it does not answer is unknown, and breaks nothing."""

import logging

from sqlalchemy.exc import SQLAlchemyError

from services_db.cards import CityCard, ServiceCard
from services_db.engine import SessionFactory
from services_db.errors import ServicesDbError
from services_db.queries import cities, info_point, topics

logger = logging.getLogger(__name__)


class ServicesPlaces:
    """Places of the services database; cities and topics are read once, they change with it."""

    def __init__(self, open_session: SessionFactory) -> None:
        self._open_session = open_session
        self._cities: tuple[CityCard, ...] = ()
        self._topics: frozenset[str] = frozenset()

    def cities(self) -> tuple[CityCard, ...]:
        """Return the cities served, empty while the database does not answer."""
        if not self._cities:
            try:
                with self._open_session() as session:
                    self._cities = tuple(cities(session))
            except (SQLAlchemyError, ServicesDbError) as error:
                logger.warning("cities cannot be read: %s", type(error).__name__)
        return self._cities

    def topics(self) -> frozenset[str]:
        """Return the taxonomy ids, empty while the database does not answer."""
        if not self._topics:
            try:
                with self._open_session() as session:
                    self._topics = frozenset(topics(session))
            except SQLAlchemyError as error:
                logger.warning("topics cannot be read: %s", type(error).__name__)
        return self._topics

    def info_point(self, city: str, language: str) -> ServiceCard | None:
        """Return the city's information point, None while the database does not answer."""
        try:
            with self._open_session() as session:
                return info_point(session, city, language)
        except (SQLAlchemyError, ServicesDbError) as error:
            logger.warning("the information point cannot be read: %s", type(error).__name__)
            return None

"""The table of related topics fits the taxonomy."""

import pytest

from services_db.dataset import read_dataset
from services_db.related import _RELATED, related_topics
from tests.services_db.support import DATA

TOPICS = tuple(read_dataset(DATA).topics)


def test_table_names_only_topics_of_the_taxonomy() -> None:
    """A topic that was renamed would silently lead nowhere."""
    named = {*_RELATED, *(other for others in _RELATED.values() for other in others)}

    assert named <= set(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
def test_no_topic_stands_in_for_itself(topic: str) -> None:
    """Nor twice."""
    others = related_topics(topic, TOPICS)

    assert topic not in others
    assert len(others) == len(set(others))


def test_topics_that_are_gone_do_not_stand_in() -> None:
    """Only what the taxonomy still has is looked at."""
    assert related_topics("health.dental", ["health.emergency"]) == ["health.emergency"]

"""The topics the replies know are those of the data."""

from pathlib import Path

import yaml

from replies.icons import GROUP_ICONS, TOPIC_ICONS, topics_of

DATA = Path(__file__).parents[2] / "data"


def test_every_topic_has_an_icon() -> None:
    """The taxonomy and the icons name the same topics in the same order."""
    taxonomy = yaml.safe_load((DATA / "taxonomy.yaml").read_text(encoding="utf-8"))

    topics = [f"{group}.{name}" for group, names in taxonomy.items() for name in names]
    assert list(TOPIC_ICONS) == topics
    assert list(GROUP_ICONS) == list(taxonomy)
    assert [topic for group in GROUP_ICONS for topic in topics_of(group)] == topics


def test_topics_of_a_group_look_different() -> None:
    """Pictures tell topics apart where words fail: none is used twice."""
    assert len(set(TOPIC_ICONS.values())) == len(TOPIC_ICONS)
    assert len(set(GROUP_ICONS.values())) == len(GROUP_ICONS)

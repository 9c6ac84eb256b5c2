"""Deep links, by DESIGN.md's contract."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ostoja.settings import PROJECT
from replies.links import Start, decode_start

GROUPS = yaml.safe_load((PROJECT / "data" / "taxonomy.yaml").read_text(encoding="utf-8"))
TOPICS = [f"{group}.{topic}" for group, topics in GROUPS.items() for topic in topics]
CITIES = ["cartagena", "cluj-napoca", "dietzenbach", "linkoping", "lublin", "ravenna", "riga"]
LANGUAGES = ["en", "pl", "uk", "ar", "ro", "so"]


def decoded(payload: str) -> Start:
    """Return what the payload says in a deployment of all cities."""
    return decode_start(payload, TOPICS, CITIES, LANGUAGES)


@pytest.mark.parametrize(
    ("payload", "start"),
    [
        (
            "cluj-napoca_housing-tenant-rights_ro",
            Start("cluj-napoca", "housing.tenant_rights", "ro"),
        ),
        ("-_health-doctor", Start(topic="health.doctor")),
        ("-_-_so_poster-12", Start(language="so", campaign="poster-12")),
        ("lublin", Start("lublin")),
        ("lublin_-_uk_a_b_c", Start("lublin", language="uk", campaign="a_b_c")),
        ("e-hope-lublin", Start(entry="hope-lublin")),
        ("lublin_e-hope-lublin_uk", Start("lublin", language="uk", entry="hope-lublin")),
        ("LUBLIN_Health-Doctor_UK", Start("lublin", "health.doctor", "uk")),
    ],
)
def test_the_contract_s_examples(payload: str, start: Start) -> None:
    """City, topic, language, campaign at their places; an entry instead of a topic or alone."""
    assert decoded(payload) == start


@pytest.mark.parametrize(
    ("payload", "canonical"),
    [
        ("warszawa_health-doctor_pl", "-_health-doctor_pl"),
        ("lublin_health-magic_pl", "lublin_-_pl"),
        ("lublin_health.doctor_pl", "lublin_-_pl"),
        ("lublin_health-doctor_xx", "lublin_health-doctor"),
        ("lublin_e-<script>_pl", "lublin_-_pl"),
        ("", "-"),
        ("-", "-"),
        ("___", "-"),
        ("_____", "-"),
        ("e-", "-"),
        ("/restart", "-"),
        ("\x00\ud800", "-"),
    ],
)
def test_a_wrong_part_is_ignored_and_the_others_count(payload: str, canonical: str) -> None:
    """A mistyped poster still opens what it can."""
    assert decoded(payload).encode() == canonical


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_its_own_written_form(topic: str) -> None:
    """No two topics become one when their dots and underscores are written as hyphens."""
    assert decoded(Start("riga", topic, "uk").encode()).topic == topic


@given(st.text(st.characters(exclude_categories=()), max_size=200))
def test_decoding_never_fails_and_is_stable(payload: str) -> None:
    """Whatever a link holds, it decodes, and its canonical form decodes to itself."""
    canonical = decoded(payload).encode()

    assert decoded(canonical).encode() == canonical
    assert canonical.isascii()

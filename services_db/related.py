"""Where else to look when a topic has no entry: topics that help with the same need.

How often two topics share an entry is no guide to this (it sends a toothache to the children's
doctor), so the table is written by hand. After these the information point helps.
"""

from collections.abc import Collection

_RELATED = {
    "housing.rent": ("housing.social", "housing.benefit", "housing.shelter"),
    "housing.social": ("housing.rent", "housing.benefit", "housing.shelter"),
    "housing.shelter": ("social.assistance", "housing.social"),
    "housing.tenant_rights": ("legal.aid", "housing.social"),
    "housing.benefit": ("social.assistance", "housing.social"),
    "housing.utilities": ("housing.benefit", "social.assistance"),
    "health.emergency": ("health.doctor",),
    "health.doctor": ("health.emergency", "health.insurance"),
    "health.insurance": ("health.doctor",),
    "health.mental": ("health.doctor", "health.emergency"),
    "health.maternity": ("health.doctor", "health.child", "health.emergency"),
    "health.child": ("health.doctor", "health.emergency"),
    "health.dental": ("health.doctor", "health.emergency"),
    "health.pharmacy": ("health.doctor", "health.emergency"),
    "health.sexual": ("health.doctor", "health.maternity"),
    "health.disability": ("social.assistance", "health.doctor"),
    "health.addiction": ("health.mental", "health.doctor"),
    "employment.job_search": ("employment.training", "employment.unemployment"),
    "employment.work_permit": ("residence.permit", "employment.job_search"),
    "employment.rights": ("legal.aid", "employment.job_search"),
    "employment.recognition": ("employment.training", "employment.job_search"),
    "employment.training": ("employment.job_search", "employment.recognition"),
    "employment.business": ("employment.job_search", "finance.tax"),
    "employment.unemployment": ("employment.job_search", "social.assistance"),
    "residence.permit": ("legal.aid",),
    "residence.asylum": ("residence.permit", "legal.aid"),
    "residence.temporary_protection": ("residence.asylum", "residence.permit"),
    "residence.citizenship": ("residence.permit", "legal.aid"),
    "residence.family": ("residence.permit", "legal.aid"),
    "residence.registration": ("residence.permit",),
    "residence.documents": ("residence.permit",),
    "legal.aid": ("community.migrant_org",),
    "education.language_course": ("community.events", "community.migrant_org"),
    "education.school": ("education.preschool",),
    "education.preschool": ("education.school", "social.family_benefit"),
    "education.university": ("employment.recognition", "education.language_course"),
    "social.family_benefit": ("social.assistance",),
    "social.assistance": ("social.family_benefit",),
    "safety.violence": ("health.mental", "legal.aid"),
    "safety.trafficking": ("safety.violence", "legal.aid"),
    "safety.discrimination": ("legal.aid", "safety.violence"),
    "safety.tracing": ("community.migrant_org",),
    "community.migrant_org": ("community.events",),
    "community.events": ("community.migrant_org",),
    "community.participation": ("community.migrant_org", "community.events"),
    "community.interpreting": ("community.migrant_org",),
}


def related_topics(topic: str, known: Collection[str]) -> list[str]:
    """Return the topics that may stand in for one, the most related first.

    Args:
        topic: the topic that has no entry.
        known: the topics there are.

    >>> related_topics("health.dental", ["health.emergency", "health.doctor", "health.dental"])
    ['health.doctor', 'health.emergency']
    >>> related_topics("transport.local", ["transport.local", "transport.driving"])
    []
    """
    return [other for other in _RELATED.get(topic, ()) if other in known]

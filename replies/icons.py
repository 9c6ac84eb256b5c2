"""The topics in the order of the menu, and one fixed emoji for each."""

TOPIC_ICONS: dict[str, str] = {
    "housing.rent": "🏠",
    "housing.social": "🏘️",
    "housing.shelter": "🛏️",
    "housing.tenant_rights": "🔑",
    "housing.benefit": "💶",
    "housing.utilities": "💡",
    "health.emergency": "🚑",
    "health.doctor": "🩺",
    "health.insurance": "💳",
    "health.mental": "💬",
    "health.maternity": "🤰",
    "health.child": "👶",
    "health.dental": "🦷",
    "health.pharmacy": "💊",
    "health.sexual": "❤️",
    "health.disability": "♿",
    "health.addiction": "🍷",
    "employment.job_search": "🔎",
    "employment.work_permit": "📝",
    "employment.rights": "✊",
    "employment.recognition": "📜",
    "employment.training": "🛠️",
    "employment.business": "💼",
    "employment.unemployment": "📋",
    "residence.permit": "🪪",
    "residence.asylum": "🕊️",
    "residence.temporary_protection": "🛡️",
    "residence.citizenship": "🏛️",
    "residence.family": "👪",
    "residence.registration": "📮",
    "residence.return": "✈️",
    "residence.documents": "🛂",
    "legal.aid": "⚖️",
    "education.language_course": "🗣️",
    "education.school": "🏫",
    "education.preschool": "🧸",
    "education.university": "🎓",
    "social.family_benefit": "🍼",
    "social.assistance": "🍲",
    "finance.bank": "🏦",
    "finance.tax": "🧾",
    "safety.violence": "🆘",
    "safety.trafficking": "⛓️",
    "safety.discrimination": "🚫",
    "safety.tracing": "🧭",
    "community.migrant_org": "🤝",
    "community.events": "🎉",
    "community.participation": "🗳️",
    "community.interpreting": "🌍",
    "transport.local": "🚌",
    "transport.driving": "🚗",
    "info.point": "ℹ️",
}

GROUP_ICONS: dict[str, str] = {
    "housing": "🏠",
    "health": "🩺",
    "employment": "💼",
    "residence": "🪪",
    "legal": "⚖️",
    "education": "🎓",
    "social": "🍲",
    "finance": "🏦",
    "safety": "🛡️",
    "community": "🤝",
    "transport": "🚌",
    "info": "ℹ️",
}

DANGER_ICONS: dict[str, str] = {
    "medical": "🚑",
    "suicide": "💬",
    "violence": "🆘",
    "trafficking": "⛓️",
}

ADDRESS = "📍"
PHONE = "📞"
EMAIL = "✉️"
WEBSITE = "🌐"
HOURS = "🕒"
LANGUAGES = "🗣️"
COST = "💶"
WHO = "👤"
CAVEAT = "⚠️"
SOURCE = "🔗"
MENU = "☰"
CITY = "🏙️"
CHANGE_LANGUAGE = "🌐"
HELP_NOW = "🆘"


def topics_of(group: str) -> tuple[str, ...]:
    """Return the topics of a group, in the order of the menu.

    >>> topics_of("finance")
    ('finance.bank', 'finance.tax')
    """
    return tuple(topic for topic in TOPIC_ICONS if topic.split(".")[0] == group)


def topic_key(topic: str, ending: str = "") -> str:
    """Return the catalogue key of a topic's label, or with ``-is`` of what such a place does.

    >>> topic_key("housing.tenant_rights")
    'topic-housing-tenant-rights'
    """
    return f"topic-{topic.replace('.', '-').replace('_', '-')}{ending}"

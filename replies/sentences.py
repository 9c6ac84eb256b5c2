"""Where sentences end, in the languages of the data: a text is never cut in mid-sentence."""

import re

_END = re.compile(r"""[.!?…؟۔]+["'”’»)\]]*\s+""")
#: A letter, or very short words joined by full stops.
_INITIALS = re.compile(r"[^\W\d_]|[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})+")
_LAST_WORD = re.compile(r"(\S+)$")
#: Words whose full stop ends no sentence.
_ABBREVIATED = """
al ap art av avda avg ave bd bl bul bzw ca cam ci d dott dr ds e et etc ev evtl gada ggf godz gr hl
im inc inkl jr kl kr ks lit lok mr mrs ms np nr nrs num núm obs p pg pkt pl płn pp prof przyp pt pv
r s sgt sig sra ss st str sv tel tj tlf tlm tzn tzw ul usw vgl vs zb zt
"""
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())


def first_sentences(text: str, count: int = 2) -> str:
    """Return the first sentences of a text; where it is unclear whether one ends, it goes on.

    >>> first_sentences("Free advice. Open to all! Call first. Closed in May.")
    'Free advice. Open to all!'
    >>> first_sentences("Office at ul. Jana 5. Ask at the desk. Bring a photo.", 1)
    'Office at ul. Jana 5.'
    """
    found = 0
    for end in _END.finditer(text):
        if _is_boundary(text[: end.start()], end.group(), text[end.end() :]):
            found += 1
            if found == count:
                return text[: end.end()].rstrip()
    return text.strip()


def _is_boundary(before: str, mark: str, after: str) -> bool:
    following = after.lstrip("\"'“‘«([¿¡")[:1]
    if not following or following.islower():
        return False
    if mark.strip()[:1] != ".":
        return True
    match = _LAST_WORD.search(before)
    word = match.group().strip("\"'“‘«([").casefold() if match else ""
    return word not in _ABBREVIATIONS and not _INITIALS.fullmatch(word)

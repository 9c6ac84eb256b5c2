"""One message, two needs: where to cut it, and which parts count."""

from collections.abc import Mapping, Sequence

from nlu.normalise import Token, words

#: A part of fewer letters says too little to be a need.
_SHORTEST = 4
#: Parts that are looked at, the last ones among them; more would cost time.
_MOST, _LAST = 5, 2
#: How sure a part must be of what the whole message is about too, and of something else: of 112
#: held-out messages with two needs 73 are found, of those with one 2 % get a second list.
_SURE, _CERTAIN = 0.5, 0.92
_STOPS = frozenset(".!?;,:\n،؛؟。…+&/|•")
#: Intents that tell of the person, not of what is wanted, when they come before a need.
CONTEXT = frozenset(
    {"residence_temporary_protection", "residence_asylum", "residence_family", "info_point"}
)


def clauses(text: str, given: Sequence[Token], joins: frozenset[tuple[str, ...]]) -> list[str]:
    """Return the parts of a message between punctuation and joining words, if two or more.

    >>> from nlu.normalise import tokens
    >>> said = "Potrzebuję lekarza i szukam pracy"
    >>> clauses(said, tokens(said), frozenset({("i",)}))
    ['Potrzebuję lekarza', 'szukam pracy']
    """
    cuts = [(i, i + 1) for i, letter in enumerate(text) if letter in _STOPS]
    longest = max(map(len, joins), default=0)
    for first in range(len(given)):
        for size in range(longest, 0, -1):
            phrase = tuple(token.text for token in given[first : first + size])
            if len(phrase) == size and phrase in joins:
                cuts.append((given[first].start, given[first + size - 1].end))
                break
        else:
            cuts.extend(_arabic_and(text, given[first]))
    parts = _between(text, sorted(cuts))
    if len(parts) > _MOST:  # people put the worst last
        parts = [*parts[: _MOST - _LAST], *parts[-_LAST:]]
    return parts if len(parts) > 1 else []


def join_phrases(joins: Mapping[str, Sequence[str]]) -> frozenset[tuple[str, ...]]:
    """Return the joining words of all languages, folded."""
    return frozenset(words(phrase) for phrases in joins.values() for phrase in phrases) - {()}


def choose(whole: Mapping[str, float], parts: Sequence[Mapping[str, float]]) -> list[str]:
    """Return one or two service intents, the first need first.

    Two only if two parts are each sure of a different service and neither is mere context.

    Args:
        whole: probability of every service intent for the whole message; not empty.
        parts: the same for each part, with the other intents.

    >>> choose({"a": 0.6, "b": 0.3}, [{"a": 0.9, "b": 0.0}, {"a": 0.0, "b": 0.95}])
    ['a', 'b']
    >>> choose({"a": 0.6, "b": 0.3}, [{"a": 0.9}, {"greet": 0.9}])
    ['a']
    """
    best = max(whole, key=whole.__getitem__)
    found: dict[str, float] = {}
    for number, part in enumerate(parts, 1):
        intent = max(part, key=part.__getitem__)
        is_context = intent in CONTEXT and number < len(parts)
        needed = _SURE if intent == best else _CERTAIN
        if intent in whole and part[intent] >= needed and not is_context:
            found[intent] = max(part[intent], found.get(intent, 0.0))
    if len(found) < 2 or best not in found:
        return [best]
    kept = sorted(found, key=lambda intent: (intent != best, -whole[intent]))[:2]
    return [intent for intent in found if intent in kept]


def _arabic_and(text: str, token: Token) -> list[tuple[int, int]]:
    """Return a cut before an Arabic word that carries its 'and'."""
    if token.start and token.text.startswith("و") and len(token.text) > _SHORTEST:
        return [(token.start, token.start + 1)] if text[token.start] == "و" else []
    return []


def _between(text: str, cuts: Sequence[tuple[int, int]]) -> list[str]:
    parts, start = [], 0
    for begin, end in [*cuts, (len(text), len(text))]:
        part = text[start : max(begin, start)].strip()
        if sum(letter.isalpha() for letter in part) >= _SHORTEST:
            parts.append(part)
        start = max(start, end)
    return parts

"""Cities and places taken out of a message before it is classified: they say nothing of a need."""

from collections.abc import Sequence

from nlu.corpus import Example
from nlu.gazetteer import Entity, GazetteerMatcher
from nlu.normalise import tokens

#: What stands for every city and place.
_SOMEWHERE = "Berlin"


def mask(text: str, entities: Sequence[Entity]) -> str:
    """Return the text with every city and place replaced by one name, so that none tells.

    >>> mask("praca w Rydze", [Entity("city", "riga", 8, 13)])
    'praca w Berlin'
    """
    parts, position = [], 0
    for entity in entities:
        if entity.entity in ("city", "place") and entity.start >= position:
            parts += [text[position : entity.start], _SOMEWHERE]
            position = entity.end
    return "".join([*parts, text[position:]])


def mask_example(gazetteer: GazetteerMatcher, example: Example) -> Example:
    """Return the example with its cities and places masked."""
    text = mask(example.text, gazetteer.find(tokens(example.text)))
    return Example(text, example.label, example.language)

"""The catalogues: every key is used, every used key exists, all languages say the same."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from replies.catalogue import DEFAULT_LANGUAGE, LOCALES, languages
from replies.emergency import DANGERS
from replies.icons import GROUP_ICONS, TOPIC_ICONS, topic_key
from replies.places import city_countries
from replies.telegram import ATTACHMENTS, COMMANDS
from services_db.cards import COSTS

ROOT = Path(__file__).parents[2]
ROOMS = ("replies", "actions", "chat", "web", "ostoja", "bot")
REFUSALS = ("empty", "long", "busy", "unreadable")
#: Keys put together in code, by their beginning: one for each value that can stand there.
FAMILIES: dict[str, set[str]] = {
    "topic-": {topic_key(topic, end)[6:] for topic in TOPIC_ICONS for end in ("", "-is")},
    "group-": set(GROUP_ICONS),
    "city-": set(city_countries()),
    "danger-": set(DANGERS),
    "emergency-": set(DANGERS),
    "card-cost-": set(COSTS),
    "services-only-": set(COSTS),
    "chat-refused-": set(REFUSALS),
    "telegram-attachment-": set(ATTACHMENTS),
    "telegram-command-": set(COMMANDS),
}
#: Shown without markup: titles of buttons, attributes of the page.
PLAIN = re.compile(
    r"(topic|group|city|danger|web|chat-refused|menu-button|telegram-command)-|card-(map|whole)$"
    r"|telegram-(group-button|name|description|short-description)$"
)
TAG = re.compile(r"</?[bi]>")


def _messages(language: str) -> dict[str, ftl.Message]:
    """Return a language's messages; a duplicate or an unreadable line fails."""
    found: dict[str, ftl.Message] = {}
    for path in sorted((LOCALES / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content}"
            assert not isinstance(entry, ftl.Term), f"{path.name}: {entry.id.name}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} twice in {language}"
                assert entry.value is not None, f"{entry.id.name} is empty in {language}"
                assert not entry.attributes, f"{entry.id.name} has attributes in {language}"
                found[entry.id.name] = entry
    return found


def _nodes(node: object) -> Iterator[object]:
    """Return a Fluent node and all below it."""
    yield node
    for value in vars(node).values() if hasattr(node, "__dict__") else ():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ftl.SyntaxNode):
                yield from _nodes(child)


def _variables(message: ftl.Message) -> set[str]:
    return {node.id.name for node in _nodes(message) if isinstance(node, ftl.VariableReference)}


def _references(message: ftl.Message) -> set[str]:
    return {node.id.name for node in _nodes(message) if isinstance(node, ftl.MessageReference)}


def _patterns(message: ftl.Message) -> list[str]:
    """Return each text of a message as it stands between the braces, ``{}`` for a placeable."""
    return [
        "".join(e.value if isinstance(e, ftl.TextElement) else "{}" for e in node.elements)
        for node in _nodes(message)
        if isinstance(node, ftl.Pattern)
    ]


def _constants(node: ast.expr) -> Iterator[str]:
    """Return the key or keys that an argument can be, families as a beginning and ``*``."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)
    elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        yield str(node.values[0].value) + "*"


def _trees() -> Iterator[ast.Module]:
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield ast.parse(path.read_text(encoding="utf-8"))


def _asked_keys() -> set[str]:
    """Return the keys that code asks a catalogue for, where the call shows them."""
    return {
        key
        for tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("text", "plain")
        and node.args
        for key in _constants(node.args[0])
    }


def _strings() -> set[str]:
    """Return every string that stands in code, and the beginnings of those put together."""
    return {
        key
        for tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant | ast.JoinedStr)
        for key in _constants(node)
    }


def _keys_of(found: set[str]) -> set[str]:
    """Return the keys that strings stand for, families written out."""
    written = {
        f"{family}{ending}"
        for family, endings in FAMILIES.items()
        if f"{family}*" in found
        for ending in endings
    }
    return written | {key for key in found if not key.endswith("*")}


ENGLISH = _messages(DEFAULT_LANGUAGE)


def test_every_key_that_code_asks_for_exists() -> None:
    """No reader meets a missing text."""
    asked = {key for key in _asked_keys() if re.match(r"[a-z]+-", key)}

    assert asked, "no call of a catalogue was found"
    assert {key for key in asked if key.endswith("*")} <= {f"{family}*" for family in FAMILIES}
    assert sorted(_keys_of(asked) - ENGLISH.keys()) == []


def test_every_key_is_used() -> None:
    """No text is translated sixteen times for nobody."""
    referred = {key for message in ENGLISH.values() for key in _references(message)}

    assert sorted(ENGLISH.keys() - _keys_of(_strings()) - referred) == []


@pytest.mark.parametrize(
    "family",
    ["topic-", "group-", "city-", "danger-", "telegram-attachment-", "telegram-command-"],
)
def test_families_are_whole(family: str) -> None:
    """Each topic, group, city ... has its texts, and none is left from one that is gone."""
    found = {key.removeprefix(family) for key in ENGLISH if key.startswith(family)}

    assert found == FAMILIES[family]


@pytest.mark.parametrize("language", languages())
class TestLanguage:
    """What holds for each language there is a catalogue in."""

    def test_same_files_and_keys(self, language: str) -> None:
        """Every text is there in every language, in the file of its theme, and no other."""
        files = {path.name for path in (LOCALES / language).glob("*.ftl")}

        assert files == {path.name for path in (LOCALES / DEFAULT_LANGUAGE).glob("*.ftl")}
        assert _messages(language).keys() == ENGLISH.keys()

    def test_same_variables(self, language: str) -> None:
        """A translation says the same facts: no variable is lost or invented."""
        messages = _messages(language)

        actual = {key: _variables(message) for key, message in messages.items()}
        assert actual == {key: _variables(message) for key, message in ENGLISH.items()}
        references = {key: _references(message) for key, message in messages.items()}
        assert references == {key: _references(message) for key, message in ENGLISH.items()}

    def test_markup_is_bold_and_italic_only(self, language: str) -> None:
        """No other tag, no entity, nothing unbalanced; none at all where it would be shown."""
        for key, message in _messages(language).items():
            for text in _patterns(message):
                tags = TAG.findall(text)
                assert not re.search("[<>&]", TAG.sub("", text)), key
                opened = [tag for tag in tags if "/" not in tag]
                assert tags == [t for tag in opened for t in (tag, tag.replace("<", "</"))], key
                assert not (PLAIN.match(key) and tags), key

    def test_no_address_and_no_stray_blank(self, language: str) -> None:
        """Links come from the data; blanks at the ends or doubled are slips."""
        for key, message in _messages(language).items():
            for text in _patterns(message):
                assert not re.search(r"https?:|www\.|\w\.(com|org|net|eu)\b", text), key
                assert text == text.strip(), key
                assert not re.search(r"\t|  | \n|\n | [,;:!?.](\s|$)", text), key

    def test_numbers_and_commands_are_kept(self, language: str) -> None:
        """112, 24 hours, 12 months, /forget and /privacy are the same in every language."""
        messages = _messages(language)
        fixed = re.compile(r"\d+|/forget|/privacy")
        for key, message in ENGLISH.items():
            wanted = {word for text in _patterns(message) for word in fixed.findall(text)}
            said = {word for text in _patterns(messages[key]) for word in fixed.findall(text)}
            assert wanted <= said, key

    def test_plural_forms_are_the_language_s_own(self, language: str) -> None:
        """Each select over a number has the forms that whole numbers take in the language."""
        rule = Locale.parse(language, sep="-").plural_form
        needed = {rule(number) for number in [*range(201), 1_000_000]}
        for key, message in _messages(language).items():
            for node in _nodes(message):
                if isinstance(node, ftl.SelectExpression):
                    forms = {
                        v.key.name for v in node.variants if isinstance(v.key, ftl.Identifier)
                    }
                    assert needed <= forms <= needed | {"other"}, key

    def test_labels_fit_on_buttons(self, language: str) -> None:
        """A label of a topic has at most 30 characters, of a group 24: two stand in a row."""
        for key, message in _messages(language).items():
            length = max(len(text) for text in _patterns(message))
            if key.startswith("topic-") and not key.endswith("-is"):
                assert length <= 30, key
            if key.startswith(("group-", "menu-button")):
                assert length <= 24, key

    def test_labels_of_a_group_differ(self, language: str) -> None:
        """Two topics of a menu cannot be confused."""
        labels = [
            _patterns(message)[0]
            for key, message in _messages(language).items()
            if key.startswith("topic-") and not key.endswith("-is")
        ]

        assert len(set(labels)) == len(TOPIC_ICONS)


@pytest.mark.parametrize("language", [tag for tag in languages() if tag != DEFAULT_LANGUAGE])
def test_nothing_is_left_in_english(language: str) -> None:
    """A text of four words and more differs from the English one."""
    same = [
        key
        for key, message in _messages(language).items()
        if _patterns(message) == _patterns(ENGLISH[key]) and len(_patterns(message)[0].split()) > 3
    ]

    assert same == []

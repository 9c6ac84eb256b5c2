"""Telegram's HTML: a text with tags to what a person reads, or the refusal it earns."""

import ipaddress
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.bot_api.errors import RefusedError, bad_request

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
    "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji",
}  # fmt: skip
_REFERENCE = re.compile(r"&(?:#(?P<ten>\d+)|#x(?P<hex>[0-9a-fA-F]+)|(?P<name>[a-zA-Z]+));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s=>]*)(?:\s*(?P<sets>=)\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'"""
    r"""|(?P<bare>[A-Za-z0-9.-]+)(?=[\s>]))?)?\s*"""
)


@dataclass(frozen=True)
class Parsed:
    """A text without its tags, and what the tags said about it."""

    text: str
    entities: tuple[dict[str, Any], ...] = ()
    links: tuple[str, ...] = ()


@dataclass
class _Open:
    name: str
    offset: int
    attributes: dict[str, str]
    content: list[str] = field(default_factory=list)


def units(text: str) -> int:
    """Return a text's length as Telegram counts it.

    >>> units("日"), units("🙂")
    (1, 2)
    """
    return len(text.encode("utf-16-le")) // 2


def parse(text: str, mode: str) -> Parsed:
    """Return a message's text as a person reads it.

    Raises:
        RefusedError: the tags are wrong, or the mode is not HTML (Markdown is not emulated).
    """
    if mode and mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    return _trimmed(_Reader(text).read() if mode else Parsed(text))


def accepted_link(url: str) -> str | None:
    """Return the address a link leads to, None where Telegram makes no link of it.

    >>> accepted_link("https://lublin.eu/"), accepted_link("tel:+48112")
    ('https://lublin.eu/', None)
    """
    parts = urlsplit(url if "://" in url or ":" in url.partition("/")[0] else f"http://{url}")
    if parts.scheme in {"tg", "ton", "tonsite"}:
        return url
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not _is_public(host):
        return None
    return parts.geturl()


def _is_public(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        name, _, last = host.rpartition(".")
        return bool(name) and len(last) > 1 and not re.search(r"[\s<>\"]", host)
    return True


def _trimmed(parsed: Parsed) -> Parsed:
    text = parsed.text.strip()
    cut = units(parsed.text) - units(parsed.text.lstrip())
    whole = units(text)
    kept = []
    for entity in parsed.entities:
        first = max(0, entity["offset"] - cut)
        last = min(whole, entity["offset"] + entity["length"] - cut)
        if last > first:
            kept.append({**entity, "offset": first, "length": last - first})
    links = tuple(entity["url"] for entity in kept if entity["type"] == "text_link")
    return Parsed(text, tuple(kept), links)


def _decoded(reference: re.Match[str]) -> str:
    if reference["name"]:
        return _NAMED.get(reference["name"], reference[0])
    code = int(reference["ten"] or "0") or int(reference["hex"] or "0", 16)
    real = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    return chr(code) if real else reference[0]


class _Reader:
    def __init__(self, html: str) -> None:
        self._html = html
        self._at = 0
        self._out: list[str] = []
        self._length = 0
        self._open: list[_Open] = []
        self._entities: list[dict[str, Any]] = []

    def read(self) -> Parsed:
        while self._at < len(self._html):
            char = self._html[self._at]
            if char == "<":
                self._tag()
            elif char == "&" and (reference := _REFERENCE.match(self._html, self._at)):
                self._put(_decoded(reference))
                self._at = reference.end()
            else:
                self._put(char)
                self._at += 1
        if self._open:
            raise self._refused(
                f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"'
            )
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return Parsed("".join(self._out), tuple(self._entities))

    def _put(self, text: str) -> None:
        self._out.append(text)
        self._length += units(text)
        for tag in self._open:
            tag.content.append(text)

    def _tag(self) -> None:
        if self._html.startswith("</", self._at):
            self._end_tag()
        else:
            self._start_tag()

    def _start_tag(self) -> None:
        start = self._at
        match = re.compile(r"<([^\s>]*)\s*").match(self._html, start)
        if match is None or match.end() == len(self._html):
            raise self._refused("Unclosed start tag", start)
        name = match[1].lower()
        if name not in _TAGS:
            raise self._refused(f'Unsupported start tag "{name}"', start)
        self._at = match.end()
        attributes = self._attributes(name, start)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._refused('Tag "span" must have class "tg-spoiler"', start)
        if name == "tg-emoji" and not attributes.get("emoji-id", "").isdecimal():
            raise self._refused('Tag "tg-emoji" must have attribute "emoji-id"', start)
        self._open.append(_Open(name, self._length, attributes))

    def _attributes(self, name: str, start: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while not self._html.startswith(">", self._at):
            match = _ATTRIBUTE.match(self._html, self._at)
            if self._at >= len(self._html) or match is None:
                raise self._refused(f'Unclosed start tag "{name}"', start)
            if not match["name"]:
                raise self._refused(f'Empty attribute name in the tag "{name}"', start)
            values = [
                v for v in (match["double"], match["single"], match["bare"]) if v is not None
            ]
            if match["sets"] and not values:
                raise self._refused("Unclosed start tag", start)
            value = values[0] if values else ""
            found[match["name"].lower()] = _REFERENCE.sub(_decoded, value)
            self._at = match.end()
        self._at += 1
        return found

    def _end_tag(self) -> None:
        start = self._at
        if not self._open:
            raise self._refused("Unexpected end tag", start)
        match = re.compile(r"</([^\s>]*)\s*>").match(self._html, start)
        if match is None:
            raise self._refused("Unclosed end tag", start)
        tag, name = self._open.pop(), match[1].lower()
        if name not in ("", tag.name):
            reason = f', expected "</{tag.name}>", found "</{name}>"'
            raise self._refused("Unmatched end tag", start, reason)
        self._at = match.end()
        self._note(tag)

    def _note(self, tag: _Open) -> None:
        length = self._length - tag.offset
        entity: dict[str, Any] = {"type": _TAGS[tag.name], "offset": tag.offset, "length": length}
        if tag.name == "a":
            link = accepted_link(tag.attributes.get("href") or "".join(tag.content))
            if link is None:
                return
            entity["url"] = link
        if tag.name == "tg-emoji":
            entity["custom_emoji_id"] = tag.attributes["emoji-id"]
        if tag.name == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        if length:
            self._entities.append(entity)

    def _refused(self, reason: str, start: int | None = None, more: str = "") -> RefusedError:
        where = "" if start is None else f" at byte offset {len(self._html[:start].encode())}"
        return bad_request(f"can't parse entities: {reason}{where}{more}")

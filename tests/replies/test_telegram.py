"""What only Telegram shows: attachments, groups, commands, the bot's profile."""

import re
from pathlib import Path
from typing import Any

import pytest

from replies import catalogue as catalogues
from replies.catalogue import Catalogue, CatalogueError
from replies.emergency import DANGERS
from replies.telegram import (
    ATTACHMENTS,
    COMMANDS,
    Attachment,
    render_attachment,
    render_group_emergency,
    render_group_help,
    render_group_private,
    telegram_profile,
)

URL = "https://t.me/ostoja_bot?start=-"
LIMITS = {
    "telegram-name": 64,
    "telegram-description": 512,
    "telegram-short-description": 120,
    "telegram-command-menu": 256,
}


@pytest.fixture
def write_locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a writer of a language ``xx``: English with one text of the given length."""
    monkeypatch.setattr(catalogues, "LOCALES", tmp_path)

    def clear() -> None:
        catalogues.languages.cache_clear()
        catalogues._bundle.cache_clear()

    def write(changed: str, length: int) -> None:
        keys = [*LIMITS, *(f"telegram-command-{c}" for c in COMMANDS)]
        lines = [
            f"{key} = {'x' * (length if key == changed else 5)}" for key in dict.fromkeys(keys)
        ]
        (tmp_path / "xx").mkdir()
        (tmp_path / "xx" / "telegram.ftl").write_text("\n".join(lines), encoding="utf-8")
        clear()

    yield write
    clear()


def test_telegram_as_the_reader_sees_it(golden: Any, catalogue: Catalogue) -> None:
    """Every message that only Telegram shows, in every language."""
    messages = [
        *(render_attachment(kind, catalogue) for kind in ATTACHMENTS),
        render_group_private(catalogue, URL),
        render_group_emergency("violence", catalogue, URL),
        render_group_help(catalogue, "ostoja_bot", URL),
    ]

    golden(f"telegram.{catalogue.language}", messages)


@pytest.mark.parametrize("kind", ATTACHMENTS)
def test_attachment_is_answered_with_112_and_the_menu(
    read_markup: Any, catalogue: Catalogue, kind: Attachment
) -> None:
    """Who cannot write in danger still reads the number, and nobody is left without a way on."""
    message = render_attachment(kind, catalogue)

    assert "112" in "".join(read_markup(message.text).words)
    assert [b.payload for row in message.buttons for b in row] == ["m"]


def test_attachments_are_told_apart(catalogue: Catalogue) -> None:
    """Each kind has a sentence of its own."""
    assert len({render_attachment(kind, catalogue).text for kind in ATTACHMENTS}) == len(
        ATTACHMENTS
    )


@pytest.mark.parametrize("kind", ["picture", "file"])
def test_papers_are_not_wanted(english: Catalogue, kind: Attachment) -> None:
    """A person is asked not to send papers, and told that none were kept."""
    text = render_attachment(kind, english).text

    assert re.search(r"do not send (photos of|your) papers", text)
    assert "do not keep" in text


def test_group_sends_to_the_own_chat(read_markup: Any, catalogue: Catalogue) -> None:
    """In a group the only button is a link: a pressed one would be answered before everybody."""
    for message in (
        render_group_private(catalogue, URL),
        render_group_emergency("medical", catalogue, URL),
        render_group_help(catalogue, "ostoja_bot", URL),
    ):
        read_markup(message.text)
        assert [(b.payload, b.url) for row in message.buttons for b in row] == [("", URL)]


@pytest.mark.parametrize("danger", DANGERS)
def test_danger_in_a_group_is_answered_with_112(
    read_markup: Any, catalogue: Catalogue, danger: str
) -> None:
    """The number stands there whole, whatever the danger."""
    message = render_group_emergency(danger, catalogue, URL)

    assert message.kind == "emergency"
    assert "112" in "".join(read_markup(message.text).words)


@pytest.mark.parametrize("username", ["ostoja_bot", "@ostoja_bot"])
def test_group_help_has_a_name_that_telegram_links(catalogue: Catalogue, username: str) -> None:
    """The name stands whole behind one @, also between right-to-left words."""
    text = render_group_help(catalogue, username, URL).text

    assert re.findall(r"@\S*?ostoja_bot", text) == ["@ostoja_bot", "@ostoja_bot"]


def test_profile_is_within_telegram_s_limits(catalogue: Catalogue) -> None:
    """Name, descriptions and commands are taken by Telegram as they stand."""
    profile = telegram_profile(catalogue.language)

    assert 0 < len(profile.name) <= 64
    assert 0 < len(profile.description) <= 512
    assert 0 < len(profile.short_description) <= 120
    assert tuple(command for command, _ in profile.commands) == COMMANDS
    for command, description in profile.commands:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", command)
        assert 3 <= len(description) <= 40
        assert not description.endswith(".")


def test_profile_says_what_matters_before_start(catalogue: Catalogue) -> None:
    """Before the first message a person can read our name and the number for danger."""
    profile = telegram_profile(catalogue.language)

    assert profile.name.startswith("Ostoja")
    assert "112" in profile.description
    assert "112" in profile.short_description
    assert not set("<>&\u2068\u2069") & set(profile.name + profile.description)


def test_english_profile_says_who_we_are_not(english: Catalogue) -> None:
    """Nobody takes us for the police or the immigration office."""
    text = telegram_profile(english.language).description

    for fact in ("not the police", "not the immigration office", "independent", "free"):
        assert fact in text


@pytest.mark.parametrize(("key", "limit"), LIMITS.items())
def test_profile_refuses_what_telegram_would(write_locale: Any, key: str, limit: int) -> None:
    """A text that is a character too long is named before Telegram refuses it."""
    write_locale(key, limit + 1)

    with pytest.raises(CatalogueError, match=f"{key!r} in xx has {limit + 1} characters"):
        telegram_profile("xx")


@pytest.mark.parametrize(("key", "limit"), LIMITS.items())
def test_profile_takes_what_just_fits(write_locale: Any, key: str, limit: int) -> None:
    """A text of exactly Telegram's length is taken."""
    write_locale(key, limit)

    assert len(telegram_profile("xx").commands) == len(COMMANDS)

"""What Telegram shows of the bot before anybody writes to it."""

import pytest

from bot import profile
from bot.profile import profile_languages, publish_profile
from replies.catalogue import DEFAULT_LANGUAGE, CatalogueError, languages
from replies.telegram import COMMANDS, Profile, telegram_profile
from tests.bot.running import Running, said, soon
from tests.bot_api import BotApi, Person

_SETTERS = ("setMyCommands", "setMyName", "setMyDescription", "setMyShortDescription")


def _set(api: BotApi) -> list[str]:
    """Return every change the bot asked for, and its language."""
    calls = [call for call in api.calls if call.method in _SETTERS]
    return [f"{call.method} {call.params.get('language_code', '')}" for call in calls]


def _seen(texts: dict[str, str], code: str) -> str:
    """Return what Telegram shows to an app in a language."""
    return texts.get(code) or texts[""]


async def test_every_language_is_set_once(parts: Running, api: BotApi) -> None:
    """Each language has the texts of its catalogue, and everybody else the default's."""
    await publish_profile(parts.bot)

    for code, language in profile_languages():
        wanted, key, shown = telegram_profile(language), code or "", api.profile
        commands = [(one["command"], one["description"]) for one in shown.commands[key]]
        assert tuple(commands) == wanted.commands
        assert _seen(shown.names, key) == wanted.name
        assert _seen(shown.descriptions, key) == wanted.description
        assert _seen(shown.short_descriptions, key) == wanted.short_description
    assert len(_set(api)) == len(set(_set(api)))


def test_every_language_of_ours_is_among_them() -> None:
    """Whoever's app speaks another language gets the default's texts."""
    assert [code for code, _ in profile_languages()] == [None, *languages()]
    assert profile_languages()[0] == (None, DEFAULT_LANGUAGE)


async def test_every_command_is_in_the_menu(bot: Running, api: BotApi, olena: Person) -> None:
    """The running bot sets its profile by itself; each command that it shows is answered."""
    await soon(api.wait_for, lambda: "uk" in api.profile.short_descriptions)
    assert [one["command"] for one in api.profile.commands["uk"]] == list(COMMANDS)
    for number, command in enumerate(COMMANDS, start=1):
        olena.write(f"/{command}")
        assert (await said(olena, number))[-1].startswith("did ")


async def test_a_second_start_sets_nothing(parts: Running, api: BotApi) -> None:
    """Telegram allows few changes a day: what is right stays."""
    await publish_profile(parts.bot)
    before = _set(api)
    await publish_profile(parts.bot)

    assert before
    assert _set(api) == before


async def test_only_what_differs_is_set(parts: Running, api: BotApi) -> None:
    """One text that somebody changed is put right, alone."""
    await publish_profile(parts.bot)
    before = len(_set(api))
    api.profile.descriptions["uk"] = "of another day"
    await publish_profile(parts.bot)

    assert _set(api)[before:] == ["setMyDescription uk"]


@pytest.mark.parametrize("method", _SETTERS)
async def test_429_is_waited_for(parts: Running, api: BotApi, method: str) -> None:
    """A change that has to wait is made afterwards, and the others, too."""
    api.fail(method, 429, retry_after=1)
    await publish_profile(parts.bot)

    assert len(api.profile.commands) == len(profile_languages())
    assert telegram_profile("uk").short_description in api.profile.short_descriptions.values()
    assert len(set(_set(api))) == len(_set(api)) - 1
    refused, again = api.calls_of(method)[:2]
    assert again.at - refused.at >= 1


@pytest.mark.parametrize(
    ("method", "status", "wait"),
    [("setMyName", 500, 0), ("getMyCommands", 400, 0), ("setMyDescription", 429, 86_400)],
)
async def test_a_failure_leaves_the_bot_at_work(
    parts: Running,
    api: BotApi,
    olena: Person,
    caplog: pytest.LogCaptureFixture,
    method: str,
    status: int,
    wait: int,
) -> None:
    """Nobody's answer depends on the profile: the failure is logged, and readers are answered."""
    api.fail(method, status, times=99, retry_after=wait)
    await parts.start()
    olena.write("hello")

    assert await said(olena, 1) == ["heard hello"]
    await soon(api.wait_for, lambda: any(call.method == method for call in api.calls))
    await parts.settle(olena)
    assert "profile was not set" in caplog.text or "profile has to wait" in caplog.text


async def test_names_that_must_wait_hold_up_nothing_else(parts: Running, api: BotApi) -> None:
    """Telegram lets names change a few times a day: commands and descriptions are set before."""
    api.fail("setMyName", 429, times=99, retry_after=86_400)

    await publish_profile(parts.bot)

    assert set(api.profile.commands) == {"", *languages()}
    assert set(api.profile.descriptions) == {"", *languages()} - {DEFAULT_LANGUAGE}
    assert len(api.calls_of("setMyName")) == 1


async def test_a_text_that_is_too_long_is_left_out(
    parts: Running, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in one catalogue neither stops the bot nor keeps the other languages from it."""

    def faulty(language: str) -> Profile:
        if language == "pl":
            raise CatalogueError("too long")
        return telegram_profile(language)

    monkeypatch.setattr(profile, "telegram_profile", faulty)

    await publish_profile(parts.bot)

    assert set(api.profile.commands) == {"", *languages()} - {"pl"}

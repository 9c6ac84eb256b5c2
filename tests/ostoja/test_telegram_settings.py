"""What the environment may say about Telegram."""

import pytest

from ostoja.errors import SettingsError
from ostoja.telegram_settings import API, TelegramSettings

_TOKEN = "123456789:AAE-an_invented_token-0123456789"
_SECRET = "an_invented-secret-0123456789"
_HOOK = {
    "TELEGRAM_BOT_TOKEN": _TOKEN,
    "TELEGRAM_WEBHOOK_URL": "https://bot.example.org/telegram",
    "TELEGRAM_WEBHOOK_SECRET": _SECRET,
}


@pytest.mark.parametrize("token", [None, "", "  "])
def test_without_a_token_there_is_no_bot(token: str | None) -> None:
    """An unset or empty token means no Telegram, whatever else is set."""
    environment = {"TELEGRAM_WEBHOOK_URL": "nonsense"}
    if token is not None:
        environment["TELEGRAM_BOT_TOKEN"] = token

    assert TelegramSettings.from_environment(environment) is None


def test_a_token_alone_polls_telegram() -> None:
    """Nothing but the token is needed; blanks around it, as copied, are of no account."""
    settings = TelegramSettings.from_environment({"TELEGRAM_BOT_TOKEN": f" {_TOKEN}\n"})

    assert settings == TelegramSettings(_TOKEN, API, None)
    assert settings is not None
    assert not settings.is_own_server


def test_a_webhook_needs_address_and_secret() -> None:
    """Both are kept as they are."""
    settings = TelegramSettings.from_environment(_HOOK)

    assert settings == TelegramSettings(_TOKEN, API, _HOOK["TELEGRAM_WEBHOOK_URL"], _SECRET)


def test_an_own_server_may_be_near() -> None:
    """A Bot API server of one's own may be reached, and may bring updates, without TLS."""
    own = {
        "TELEGRAM_API_BASE_URL": "http://127.0.0.1:8082/",
        "TELEGRAM_WEBHOOK_URL": "http://127.0.0.1:8081/telegram",
    }
    settings = TelegramSettings.from_environment(_HOOK | own)

    assert settings is not None
    assert settings.api == "http://127.0.0.1:8082"
    assert settings.is_own_server


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "hello"),
        ("TELEGRAM_BOT_TOKEN", "987654321"),
        ("TELEGRAM_BOT_TOKEN", ":AAE-an_invented_token"),
        ("TELEGRAM_BOT_TOKEN", "123456789:short"),
        ("TELEGRAM_BOT_TOKEN", "123456789:AAE an invented token"),
        ("TELEGRAM_BOT_TOKEN", "bot123456789:AAE-an_invented_token"),
        ("TELEGRAM_BOT_TOKEN", "١٢٣٤٥٦:AAE-an_invented_token"),
        ("TELEGRAM_API_BASE_URL", "api.telegram.org"),
        ("TELEGRAM_API_BASE_URL", "ftp://api.telegram.org"),
        ("TELEGRAM_API_BASE_URL", "https://"),
        ("TELEGRAM_API_BASE_URL", "https://[::1"),
        ("TELEGRAM_API_BASE_URL", "https://api.telegram.org:port"),
        ("TELEGRAM_WEBHOOK_URL", "bot.example.org/telegram"),
        ("TELEGRAM_WEBHOOK_URL", "http://bot.example.org/telegram"),
        ("TELEGRAM_WEBHOOK_URL", "https:///telegram"),
        ("TELEGRAM_WEBHOOK_URL", "https://bot.example.org/telegram?secret=1"),
        ("TELEGRAM_WEBHOOK_SECRET", ""),
        ("TELEGRAM_WEBHOOK_SECRET", "too_short_by_1x"),
        ("TELEGRAM_WEBHOOK_SECRET", "x" * 257),
        ("TELEGRAM_WEBHOOK_SECRET", "with blanks in between"),
        ("TELEGRAM_WEBHOOK_SECRET", "ключ-із-багатьох-літер"),
    ],
)
def test_a_wrong_value_names_its_variable(name: str, value: str) -> None:
    """One sentence says which variable is wrong; it does not repeat a secret."""
    with pytest.raises(SettingsError) as refused:
        TelegramSettings.from_environment(_HOOK | {name: value})

    message = str(refused.value)
    assert message.startswith(name)
    assert "\n" not in message
    assert name.endswith("URL") or not value or value not in message


def test_the_token_is_hidden_when_another_value_is_wrong() -> None:
    """No error shows the token or the secret."""
    wrong = _HOOK | {"TELEGRAM_WEBHOOK_URL": "nonsense"}
    with pytest.raises(SettingsError) as refused:
        TelegramSettings.from_environment(wrong)

    assert _TOKEN not in str(refused.value)
    assert _SECRET not in str(refused.value)


def test_its_repr_shows_no_secret() -> None:
    """Whoever logs the settings logs neither token nor secret."""
    shown = repr(TelegramSettings.from_environment(_HOOK))

    assert "bot.example.org" in shown
    assert _TOKEN not in shown
    assert _SECRET not in shown

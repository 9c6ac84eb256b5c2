"""Every method the emulator knows, by name."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from tests.bot_api import messages, polling
from tests.bot_api.errors import bad_request
from tests.bot_api.params import Params, text
from tests.bot_api.profile import ProfileMethods
from tests.bot_api.records import Answer
from tests.bot_api.state import Json, State

Method = Callable[[State, Params], Any]


def all_methods(profile: ProfileMethods) -> Mapping[str, tuple[str, Method]]:
    """Return each method's proper name and function, by its name in small letters."""
    known: dict[str, Method] = {
        "getMe": get_me,
        "setWebhook": polling.set_webhook,
        "deleteWebhook": polling.delete_webhook,
        "getWebhookInfo": polling.webhook_info,
        "sendMessage": messages.send_message,
        "editMessageText": messages.edit_message_text,
        "editMessageReplyMarkup": messages.edit_message_reply_markup,
        "deleteMessage": messages.delete_message,
        "sendChatAction": messages.send_chat_action,
        "leaveChat": messages.leave_chat,
        "answerCallbackQuery": answer_callback_query,
        "logOut": lambda _state, _params: True,
        "close": lambda _state, _params: True,
        **profile.methods(),
    }
    return {name.lower(): (name, function) for name, function in known.items()}


def get_me(state: State, params: Params) -> Json:
    """Return who the bot is."""
    return {
        **state.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": not state.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def answer_callback_query(state: State, params: Params) -> bool:
    """Let a pressed button stop spinning."""
    query_id, words, url = (text(params, name) for name in ("callback_query_id", "text", "url"))
    query = state.queries.get(query_id)
    if query is None or query.answered or state.clock() - query.at > state.query_age:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(words) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    here = re.escape(state.bot["username"])
    if url and not re.fullmatch(rf"https://t\.me/{here}\?start=[\w-]{{1,64}}", url, re.ASCII):
        raise bad_request("URL_INVALID")
    query.answered = True
    shown = bool(params.get("show_alert"))
    state.answers.append(Answer(query_id, words, shown, url, state.clock()))
    state.wake()
    return True

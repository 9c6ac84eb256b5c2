"""`POST /api/chat`: a message in, an answer out (DESIGN.md, 'Contracts')."""

import asyncio
import math

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from chat.apologies import refusal, unreadable
from chat.conversation import Conversation
from chat.errors import RefusedError, TextTooLongError, TooManyMessagesError
from chat.incoming import Answer, Incoming
from chat.places import Places
from replies.catalogue import DEFAULT_LANGUAGE
from web.errors import ApiError
from web.languages import preferred_language
from web.requests import read_body, read_incoming


def chat_router(conversation: Conversation, places: Places) -> APIRouter:
    """Return the route of the web chat."""
    router = APIRouter()

    @router.post("/api/chat")
    async def post_chat(request: Request) -> JSONResponse:
        body = await read_body(request)
        cities = {city.slug for city in await asyncio.to_thread(places.cities)}
        incoming = read_incoming(body, request.headers.get("accept-language"), cities)
        try:
            answer = await conversation.answer(incoming)
        except RefusedError as error:
            return await _refused(error, incoming, conversation)
        return JSONResponse(_shown(answer))

    return router


def error_response(request: Request, error: ApiError) -> JSONResponse:
    """Return an error of the web's own, with a sentence in the browser's language."""
    header = request.headers.get("accept-language")
    language = preferred_language(header) or DEFAULT_LANGUAGE
    too_large = error.status == 413
    message = refusal(TextTooLongError(), language) if too_large else unreadable(language)
    return error_json(error.status, error.code, message)


def error_json(status: int, code: str, message: str, wait: float = 0.0) -> JSONResponse:
    """Return `{"error": {"code", "message"}}`; ``wait`` in seconds says when to try again."""
    headers = {"Retry-After": str(math.ceil(wait))} if wait else None
    body = {"error": {"code": code, "message": message}}
    return JSONResponse(body, status_code=status, headers=headers)


async def _refused(
    error: RefusedError, incoming: Incoming, conversation: Conversation
) -> JSONResponse:
    language = await conversation.language_of(incoming)
    wait = error.wait if isinstance(error, TooManyMessagesError) else 0.0
    return error_json(429 if wait else 400, error.code, refusal(error, language), wait)


def _shown(answer: Answer) -> dict[str, object]:
    return {
        "messages": [message.to_dict() for message in answer.messages],
        "language": answer.language,
        "city": answer.city,
    }

"""A small action server for tests: answers every action, and tells what it was told."""

import argparse
import asyncio
from typing import Any

from aiohttp import web


def answer(call: dict[str, Any]) -> dict[str, Any]:
    """Return what an action would: one JSON message that says what reached the action."""
    latest = call["tracker"]["latest_message"]
    said = latest.get("text") or ""
    events: list[dict[str, Any]] = [{"event": "slot", "name": "topic", "value": "health.doctor"}]
    if call["next_action"] == "action_forget_me":
        events = [{"event": "slot", "name": "forget_me", "value": True}]
    told = {
        "action": call["next_action"],
        "intent": latest["intent"]["name"],
        "entities": latest["entities"],
        "language": latest.get("language"),
        "urgent": latest.get("urgent"),
        "needs": latest.get("needs"),
        "metadata": latest.get("metadata"),
        "slots": {k: v for k, v in call["tracker"]["slots"].items() if v is not None},
        "events": len(call["tracker"]["events"]),
        "length": len(said),
    }
    messages = [{"text": "ok", "buttons": [], "kind": "notice", "entries": []}]
    return {"events": events, "responses": [{"custom": {"messages": messages, "told": told}}]}


async def webhook(request: web.Request) -> web.Response:
    """Answer a call of the engine; hang when told to, fail as rasa-sdk does when told to."""
    call = await request.json()
    said = call["tracker"]["latest_message"].get("text") or ""
    if "hangplease" in said:
        await asyncio.sleep(60)
    if "failplease" in said:
        return web.json_response({"error": "failed", "request_body": call}, status=500)
    return web.json_response(answer(call))


def main() -> None:
    """Serve on loopback at the port given."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    app = web.Application(client_max_size=10_000_000)
    app.router.add_post("/webhook", webhook)
    web.run_app(app, host="127.0.0.1", port=parser.parse_args().port, print=None)


if __name__ == "__main__":
    main()

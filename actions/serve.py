"""The action server: all actions, with their database, on the loopback."""

import logging
from typing import Any

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic import Sanic

from actions.registry import all_actions
from actions.turn import Desk
from services_db import engine


def application(database_url: str) -> Sanic[Any, Any]:
    """Return the action server; actions get their database here, none is made at import."""
    executor = ActionExecutor()
    desk = Desk(open_session=engine.session_factory(engine.make_engine(database_url)))
    for action in all_actions(desk):
        executor.register_action(action)
    app: Sanic[Any, Any] = create_app(executor, cors_origins=[])
    return app


def serve(database_url: str, *, host: str, port: int) -> None:
    """Serve until told to stop. There is no authentication: the host must be a loopback."""
    # rasa_sdk and Sanic would log requests with what people wrote: only warnings pass.
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    application(database_url).run(
        host=host, port=port, single_process=True, access_log=False, motd=False
    )

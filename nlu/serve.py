"""Serves the trained model on loopback: ``python -m nlu.serve --model models/x.tar.gz ...``."""

import argparse
import asyncio
import logging
import os
import socket
import sys
from pathlib import Path

TOKEN_VARIABLE = "OSTOJA_ENGINE_TOKEN"  # noqa: S105 - the name, not the token
_HOST = "127.0.0.1"
_GRACE = 0.5

_log = logging.getLogger("nlu.serve")


def main(arguments: list[str] | None = None) -> int:
    """Serve until told to stop; return the exit code (1: cannot start, the reason is said)."""
    options = _parser().parse_args(arguments)
    token = os.environ.get(TOKEN_VARIABLE, "")
    if not token:
        return _refuse(f"{TOKEN_VARIABLE} is not set: the supervisor gives the channel's token")
    if not options.model.is_file():
        return _refuse(f"no model at {options.model}: run `make train`")
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((_HOST, options.port))
    except OSError as error:
        return _refuse(f"port {options.port} is in use ({error.strerror}): set OSTOJA_RASA_PORT")
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    logging.captureWarnings(capture=True)  # Rasa's imports are full of them
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    return _serve(options, token, door)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nlu.serve", description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--port", type=int, default=5005)
    parser.add_argument("--actions-url", default="http://127.0.0.1:5055/webhook")
    parser.add_argument("--database", default="sqlite:///var/conversations.db")
    return parser


def _refuse(reason: str) -> int:
    sys.stderr.write(f"nlu.serve: {reason}\n")
    return 1


def _serve(options: argparse.Namespace, token: str, door: socket.socket) -> int:
    from rasa.core import run
    from rasa.core.channels.channel import register

    from nlu import logs
    from nlu.channel import OstojaInput
    from nlu.loading import load_agent
    from nlu.tuning import tune

    redis = os.environ.get("OSTOJA_REDIS_URL") or None  # not on the command line: all see that
    tune()
    logs.configure()
    try:
        agent = asyncio.run(
            load_agent(options.model, options.actions_url, options.database, redis)
        )
    except Exception as error:  # noqa: BLE001 - one clear line instead of a traceback
        return _refuse(f"the model could not be loaded: {type(error).__name__}: {error}")
    app = run._create_app_without_api()
    app.ctx.agent = agent
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = _GRACE
    app.config.REQUEST_MAX_SIZE = 1_000_000
    app.config.RESPONSE_TIMEOUT = 30
    register([OstojaInput(token)], app, "/webhooks/")
    _log.info("ready on port %d", options.port)
    app.run(sock=door, workers=1, access_log=False, motd=False, debug=False)
    agent.tracker_store.close()
    logging.shutdown()
    os._exit(0)  # all is written; the libraries' own tear-down takes seconds


if __name__ == "__main__":
    sys.exit(main())

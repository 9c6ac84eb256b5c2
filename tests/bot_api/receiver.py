"""A bot's webhook, as simple as can be."""

import json
import socket
import struct
import threading
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

#: A status that stands for a bot that dies before it answers.
BREAKS = 0


class Receiver:
    """Keeps what is delivered; answers 200, or the next of ``statuses``, when ``gate`` is open."""

    def __init__(self, port: int = 0) -> None:
        self.updates: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.statuses: deque[int] = deque()
        self.gate = threading.Event()
        self.gate.set()
        self.most_at_once = 0
        self.changed = threading.Condition()
        self._now = 0
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                update = json.loads(self.rfile.read(length))
                secret = self.headers["X-Telegram-Bot-Api-Secret-Token"]
                status = receiver.take(update, secret)
                if status == BREAKS:
                    self.close_connection = True
                    reset = struct.pack("ii", 1, 0)
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
                    self.connection.close()
                    return
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/hook"

    def take(self, update: dict[str, Any], secret: str | None) -> int:
        """Keep an update, and return the status to answer with."""
        with self.changed:
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
            self.updates.append(update)
            self.secrets.append(secret)
            status = self.statuses.popleft() if self.statuses else 200
            self.changed.notify_all()
        self.gate.wait(20)
        with self.changed:
            self._now -= 1
        return status

    def wait(self, count: int) -> list[int]:
        """Return the ids of what was delivered, once that is so much."""
        with self.changed:
            enough = self.changed.wait_for(lambda: len(self.updates) >= count, 10)
            assert enough, f"{len(self.updates)} delivered, not {count}"
            return [update["update_id"] for update in self.updates]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

"""A tiny process for the tests of supervision: answers 200 on its port, or does as it is told."""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer


class _Healthy(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Answer 200."""
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Serve on a port, or say last words and die."""
    kind, port = sys.argv[1], int(sys.argv[2])
    if kind == "dies":
        sys.exit("these are my last words")
    HTTPServer(("127.0.0.1", port), _Healthy).serve_forever()


if __name__ == "__main__":
    main()

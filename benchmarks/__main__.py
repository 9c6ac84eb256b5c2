"""`make bench`: a whole turn beside its parts, as milliseconds and as ratios of one run."""

import secrets
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import click
import httpx

from benchmarks.system import running
from replies.catalogue import Catalogue
from replies.services import render_services
from services_db.engine import make_engine, session_factory
from services_db.search import search

TURNS = 60
AT_ONCE = 16
NEED = "потрібен лікар для дитини"


def main() -> None:
    """Print a table: what was measured, its median and 95th percentile, its ratio to a button."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as address:
        rows = {
            "button (engine without understanding, one action)": _turns(address, button="m"),
            "need with three cards": _turns(address, text=NEED),
            "unclear words": _turns(address, text="asdf qwer zxcv"),
            "GET /healthz": [_time(lambda: httpx.get(f"{address}/healthz")) for _ in range(TURNS)],
            "search in the services database": _searches(Path(folder)),
            "render three cards": _renders(Path(folder)),
        }
        base = statistics.median(next(iter(rows.values())))
        click.echo(f"{'':52}{'median':>10}{'p95':>10}{'ratio':>8}")
        for name, times in rows.items():
            middle, late = statistics.median(times), statistics.quantiles(times, n=20)[18]
            click.echo(f"{name:52}{middle:8.1f} ms{late:8.1f} ms{middle / base:7.2f}x")
        click.echo(f"{AT_ONCE} readers at once: {_throughput(address):.1f} needs a second")


def _turns(address: str, **body: str) -> list[float]:
    times = []
    with httpx.Client(timeout=30, trust_env=False) as client:
        for number in range(TURNS):
            if number % 10 == 0:  # a reader has a rate limit
                session = secrets.token_urlsafe(24)
                _post(client, address, session=session, start="lublin", language="uk")
            times.append(_time(lambda: _post(client, address, session=session, **body)))  # noqa: B023
    return times


def _post(client: httpx.Client, address: str, **body: str) -> None:
    client.post(f"{address}/api/chat", json=body).raise_for_status()


def _time(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _searches(folder: Path) -> list[float]:
    with session_factory(make_engine(f"sqlite:///{folder / 'services.db'}"))() as session:
        return [
            _time(lambda: search(session, "lublin", topic="health.doctor", language="uk"))
            for _ in range(TURNS)
        ]


def _renders(folder: Path) -> list[float]:
    now, catalogue = datetime.now(UTC), Catalogue("uk")
    with session_factory(make_engine(f"sqlite:///{folder / 'services.db'}"))() as session:
        result = search(session, "lublin", topic="health.doctor", language="uk")
    return [
        _time(
            lambda: render_services(
                result, catalogue, asked_topic="health.doctor", city="lublin", at=now
            )
        )
        for _ in range(TURNS)
    ]


def _throughput(address: str) -> float:
    """Return needs a second, each reader waiting for its answer before asking again."""

    def ask(_: int) -> None:
        with httpx.Client(timeout=60, trust_env=False) as client:
            session = secrets.token_urlsafe(24)
            for _ in range(4):
                _post(client, address, session=session, city="lublin", text=NEED)

    began = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(ask, range(AT_ONCE)))
    return AT_ONCE * 4 / (time.perf_counter() - began)


if __name__ == "__main__":
    main()

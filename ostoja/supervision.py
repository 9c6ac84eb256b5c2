"""Keeps the processes of the system alive, with supervisor's library; nothing of it listens."""

import os
import shlex
import shutil
import time
import urllib.request
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from supervisor import events
from supervisor.medusa.asyncore_25 import ExitNow
from supervisor.options import ServerOptions
from supervisor.states import SupervisorStates
from supervisor.supervisord import Supervisor

DEATHS = 5  #: so many ...
WITHIN = 60.0  #: ... in so many seconds stop everything
STARTED_AFTER = 20  #: seconds: a process that dies earlier is started again with back-off
PATIENCE = 300.0  #: seconds until all must be healthy
_LAST_LINES = 20
_SAY_AGAIN = 10.0
_DEATHS = (events.ProcessStateExitedEvent, events.ProcessStateBackoffEvent)


class SupervisionError(Exception):
    """The system could not be kept running; says which process and shows its last lines."""


@dataclass(frozen=True, slots=True)
class Child:
    """One process: how it is started and how to see that it works.

    ``environment`` is written into a file: no secrets in it. Those go by ``os.environ``.
    """

    name: str
    command: Sequence[str | Path]
    health: str  #: an address that answers 200 when it works
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """What to run and where; children are started together and stopped together."""

    children: Sequence[Child]
    directory: Path  #: where children run
    var_dir: Path  #: gets ``run/`` and ``log/``
    say: Callable[[str], None]  #: hears a line a step
    ready: Callable[[], None]  #: hears once that all are healthy
    deaths: int = DEATHS
    within: float = WITHIN
    started_after: float = STARTED_AFTER
    patience: float = PATIENCE

    def log(self, name: str) -> Path:
        """Return where a process writes; rotated."""
        return self.var_dir / "log" / f"{name}.log"


def supervise(plan: Plan) -> None:
    """Run until SIGTERM or SIGINT; afterwards no child is left.

    Raises:
        SupervisionError: a process kept dying, or not all became healthy.
    """
    for folder in ("run", "log"):
        (plan.var_dir / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
    path = plan.var_dir / "run" / "supervisor.conf"
    path.touch(mode=0o600)
    path.write_text(configuration(plan), encoding="utf-8")
    options = ServerOptions()
    options.realize(["-n", "-s", "-c", str(path)])
    options.first, options.test = True, False
    watch = _Watch(options, plan)
    try:
        watch.main()
    except ExitNow:
        pass
    finally:
        options.close_logger()
    if watch.failure:
        raise SupervisionError(watch.failure)


def configuration(plan: Plan) -> str:
    """Return supervisor's configuration: no control socket, one section a child."""
    run = plan.var_dir / "run"
    lines = [
        "[supervisord]",
        "nodaemon = true",
        "nocleanup = true",
        "minfds = 256",
        "minprocs = 16",
        f"logfile = {_literal(plan.log('supervisor'))}",
        "logfile_maxbytes = 1MB",
        "logfile_backups = 2",
        f"pidfile = {_literal(run / 'supervisor.pid')}",
        f"childlogdir = {_literal(plan.var_dir / 'log')}",
        "",
        "[group:ostoja]",  # one group: all are told to stop at once
        f"programs = {','.join(child.name for child in plan.children)}",
    ]
    for child in plan.children:
        command = shlex.join([*_dies_with_us(), *map(str, child.command)])
        values = ",".join(f"{name}={_quoted(value)}" for name, value in child.environment.items())
        lines += [
            "",
            f"[program:{child.name}]",
            f"command = {_literal(command)}",
            f"directory = {_literal(plan.directory)}",
            f"environment = {_literal(values)}",
            f"startsecs = {plan.started_after:.0f}",
            f"startretries = {plan.deaths - 1}",
            "autorestart = true",
            "umask = 077",
            "stopasgroup = true",
            "killasgroup = true",
            "stopwaitsecs = 10",
            "redirect_stderr = true",
            f"stdout_logfile = {_literal(plan.log(child.name))}",
            "stdout_logfile_maxbytes = 5MB",
            "stdout_logfile_backups = 3",
        ]
    return "\n".join([*lines, ""])


def _literal(value: object) -> str:
    """Return a value that supervisor does not expand."""
    return str(value).replace("%", "%%")


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _dies_with_us() -> list[str]:
    """Return what makes a child end when this process is killed outright (Linux)."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM", "--"] if setpriv else []


def is_healthy(address: str) -> bool:
    """Return whether an address answers 200 within a second; proxies are not asked."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(address, timeout=1) as response:
            return bool(response.status == 200)
    except (OSError, ValueError):
        return False


def last_lines(path: Path, count: int = _LAST_LINES) -> str:
    """Return the end of a log, as much as fits a screen."""
    if not path.exists():
        return "(it wrote nothing)"
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 16_384), os.SEEK_SET)
        lines = file.read().decode("utf-8", "replace").splitlines()
    return "\n".join(lines[-count:]) or "(it wrote nothing)"


class _Watch(Supervisor):  # type: ignore[misc]  # it has no types
    """Supervisor's loop, with an eye on health and deaths between its rounds."""

    def __init__(self, options: Any, plan: Plan) -> None:
        super().__init__(options)
        self.failure = ""
        self._plan = plan
        self._deaths: dict[str, deque[float]] = defaultdict(deque)
        self._waiting = list(plan.children)
        self._started = False
        self._began = self._said = time.monotonic()

    def runforever(self) -> None:
        events.subscribe(events.ProcessStateEvent, self._on_state)
        super().runforever()

    def tick(self, now: float | None = None) -> None:
        super().tick(now)
        if self._waiting and self.options.mood == SupervisorStates.RUNNING:
            self._look()

    def _look(self) -> None:
        """See whether the next process is healthy by now."""
        child, now = self._waiting[0], time.monotonic()
        if is_healthy(child.health):
            self._waiting.pop(0)
            self._said = now
            self._plan.say(f"{child.name}: ready after {now - self._began:.0f} s")
            if not self._waiting and not self._started:
                self._started = True
                self._plan.ready()
        elif not self._started and now - self._began > self._plan.patience:
            self._stop(f"{child.name} is not ready after {self._plan.patience:.0f} s", child.name)
        elif now - self._said > _SAY_AGAIN:
            self._said = now
            self._plan.say(f"{child.name}: starting ({now - self._began:.0f} s)")

    def _on_state(self, event: Any) -> None:
        if self.options.mood != SupervisorStates.RUNNING:
            return
        name, now = str(event.process.config.name), time.monotonic()
        if isinstance(event, events.ProcessStateFatalEvent):
            self._stop(f"{name} does not start", name)
        elif isinstance(event, _DEATHS):
            deaths = self._deaths[name]
            deaths.append(now)
            while now - deaths[0] > self._plan.within:
                deaths.popleft()
            if len(deaths) >= self._plan.deaths:
                self._stop(f"{name} stopped {len(deaths)} times within a minute", name)
            else:
                self._plan.say(f"{name}: stopped by itself, starting it again")
                self._wait_again(name)

    def _wait_again(self, name: str) -> None:
        """Tell when a process that died is healthy once more."""
        if self._started and not self._waiting:
            self._began = self._said = time.monotonic()
        if name not in [child.name for child in self._waiting]:
            self._waiting += [child for child in self._plan.children if child.name == name]

    def _stop(self, reason: str, name: str) -> None:
        log = self._plan.log(name)
        self.failure = f"{reason}. The last lines of {log}:\n{last_lines(log)}"
        self.options.mood = SupervisorStates.SHUTDOWN

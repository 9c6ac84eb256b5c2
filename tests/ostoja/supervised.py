"""Runs two fake children under supervision: the process that the tests start and signal."""

import sys
from pathlib import Path

from ostoja.supervision import Child, Plan, SupervisionError, supervise

_CHILD = Path(__file__).with_name("fake_child.py")


def say(line: str) -> None:
    """Write a line that the test reads at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Supervise two children in a folder; the second is healthy, dies or does not answer."""
    var_dir, kind, first, second = Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    asked = str(int(second) + 1) if kind == "deaf" else second
    plan = Plan(
        children=[
            Child("one", [sys.executable, _CHILD, "serves", first], address(first)),
            Child("two", [sys.executable, _CHILD, kind, second], address(asked)),
        ],
        directory=var_dir,
        var_dir=var_dir,
        say=say,
        ready=lambda: say("all ready"),
        started_after=1,
        patience=5 if kind == "deaf" else 60,
    )
    try:
        supervise(plan)
    except SupervisionError as error:
        say(f"failed: {error}")
        sys.exit(1)
    say("stopped")


def address(port: str) -> str:
    """Return where a child is asked for its health."""
    return f"http://127.0.0.1:{port}/health"


if __name__ == "__main__":
    main()

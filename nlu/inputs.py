"""What a model depends on, as one hash: unchanged means nothing to train."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

_FILES = ("domain.yml", "config.yml", "nlu/requirements.lock")
_PATTERNS = ("nlu_data/**/*.yml", "nlu/*.py")
#: Modules that serve, read or measure a model and have no part in making it.
_USERS = frozenset(
    (
        *("channel", "loading", "locks", "logs", "parse", "serve", "tracker_store", "tuning"),
        *("compare", "compare_diet", "figures", "heatmap", "record", "report", "tables"),
    )
)


def hash_inputs(project: Path) -> str:
    """Return the SHA-256 of all that a model of the project depends on, names included."""
    total = hashlib.sha256()
    for path in _inputs(project):
        total.update(f"{path.relative_to(project).as_posix()}\0".encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def is_current(model: Path, project: Path) -> bool:
    """Say whether the model is there and was trained from the project's present inputs."""
    stamp = stamp_of(model)
    return model.is_file() and stamp.is_file() and stamp.read_text("ascii") == hash_inputs(project)


def stamp_of(model: Path) -> Path:
    """Return the file beside the model that holds the hash of its inputs.

    >>> stamp_of(Path("models/ostoja.tar.gz")).name
    'ostoja.tar.gz.inputs'
    """
    return model.with_name(model.name + ".inputs")


def _inputs(project: Path) -> Iterable[Path]:
    found = {project / name for name in _FILES if (project / name).is_file()}
    for pattern in _PATTERNS:
        found.update(path for path in project.glob(pattern) if path.is_file())
    found -= {project / "nlu" / f"{name}.py" for name in _USERS}
    return sorted(found)

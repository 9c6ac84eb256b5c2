"""The YAML files of ``data/``, read strictly: a key given twice is a problem, not a choice."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from services_db.errors import Problem


@dataclass(slots=True)
class Problems:
    """Everything found wrong so far, by file and entry."""

    found: list[Problem] = field(default_factory=list)

    def add(self, file: str, entry: str, message: str) -> None:
        """Note a problem."""
        self.found.append(Problem(file, entry, message))


class _StrictLoader(yaml.CSafeLoader):
    """YAML without tags for Python objects, and without silent duplicates."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Return the mapping; a key that was already there is an error."""
        seen: set[Hashable] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, Hashable) or key in seen:
                raise yaml.constructor.ConstructorError(
                    problem=f"key {key!r} is given twice", problem_mark=key_node.start_mark
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


def read_yaml(path: Path, problems: Problems) -> object:
    """Return what a file holds; None, with the problem noted, if it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
        return yaml.load(text, _StrictLoader)  # noqa: S506 - a SafeLoader
    except FileNotFoundError:
        problems.add(path.name, "", "is missing")
    except (OSError, UnicodeDecodeError):
        problems.add(path.name, "", "cannot be read as UTF-8 text")
    except yaml.YAMLError as error:
        problems.add(path.name, "", f"is not YAML: {_reason(error)}")
    return None


def _reason(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    words = getattr(error, "problem", None) or "unreadable"
    return f"{words} (line {mark.line + 1})" if mark else words

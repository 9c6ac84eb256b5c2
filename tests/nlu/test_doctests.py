"""The examples in the engine's docstrings."""

import doctest
import importlib
from pathlib import Path

import pytest

_MODULES = sorted(
    path.stem for path in (Path(__file__).resolve().parents[2] / "nlu").glob("[!_]*.py")
)


@pytest.mark.parametrize("name", _MODULES)
def test_docstrings_tell_the_truth(name: str) -> None:
    """Every example in a docstring gives what it says."""
    assert doctest.testmod(importlib.import_module(f"nlu.{name}")).failed == 0

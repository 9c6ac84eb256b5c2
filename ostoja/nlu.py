"""`ostoja nlu`: the language understanding without a server, in the engine's environment."""

import os
import subprocess
import sys
from pathlib import Path

import click

from ostoja.settings import PROJECT

ENGINE_PYTHON = PROJECT / "nlu" / ".venv" / "bin" / "python"


@click.group()
def nlu() -> None:
    """Language understanding: parse messages in bulk."""


@nlu.command()
@click.option(
    "--input",
    "source",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="JSON lines, each an object with `text`.",
)
@click.option(
    "--output",
    "target",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where the same objects go, with what was understood.",
)
@click.option(
    "--model",
    default=PROJECT / "models" / "ostoja.tar.gz",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A trained model; default the one `make train` makes.",
)
def parse(source: Path, target: Path, model: Path) -> None:
    """Say for every message its language, intent, entities, needs and whether it is urgent.

    Exits with 2 and writes nothing if a line is bad.
    """
    if not ENGINE_PYTHON.exists():
        raise click.ClickException("the engine's environment is missing: run `make environments`")
    if not model.exists():
        raise click.ClickException(f"{model} is missing: run `make train`")
    paths = {"--input": source, "--output": target, "--model": model}
    arguments = [word for name, path in paths.items() for word in (name, str(path.absolute()))]
    done = subprocess.run(  # noqa: S603 - our own interpreter, our own module
        [str(ENGINE_PYTHON), "-m", "nlu.parse", *arguments],
        cwd=PROJECT,
        env={**os.environ, "RASA_TELEMETRY_ENABLED": "false", "PYTHONUTF8": "1"},
        check=False,
    )
    sys.exit(done.returncode)

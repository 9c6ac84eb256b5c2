"""Trains the model: ``python -m nlu.train --out models/ostoja.tar.gz [--if-changed]``."""

import argparse
import logging
import os
import sys
import time
from pathlib import Path

from nlu.errors import NluError
from nlu.inputs import hash_inputs, is_current, stamp_of

PROJECT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Train and return the exit code; 1 says that nothing was written, and why."""
    parser = argparse.ArgumentParser(prog="nlu.train", description=__doc__)
    parser.add_argument("--out", type=Path, default=PROJECT / "models" / "ostoja.tar.gz")
    parser.add_argument("--if-changed", action="store_true", help="only if an input changed")
    options = parser.parse_args(arguments)
    out = options.out.absolute()
    os.chdir(PROJECT)
    if options.if_changed and is_current(out, PROJECT):
        return 0
    return _train(out)


def _train(out: Path) -> int:
    started = time.monotonic()
    _say("training (minutes the first time, less once sentences are known)")
    wanted = hash_inputs(PROJECT)
    _prepare()
    import structlog
    from rasa.shared.exceptions import RasaException

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    try:
        made = _run_rasa(out)
    except (NluError, RasaException) as error:
        _say(f"failed: {error}")
        return 1
    made.replace(out)
    stamp_of(out).write_text(wanted, "ascii")
    _say(f"done in {time.monotonic() - started:.0f} s: {out}")
    return 0


def _prepare() -> None:
    """Set Rasa up before it is imported: no telemetry, no cache that misses our data's changes."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    os.environ["PYTHONHASHSEED"] = "0"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["LOG_LEVEL"] = "ERROR"
    logging.basicConfig(level=logging.WARNING, format="nlu.train: %(message)s", stream=sys.stderr)
    logging.getLogger("nlu").setLevel(logging.INFO)
    logging.captureWarnings(capture=True)  # Rasa's imports are full of them
    logging.getLogger("py.warnings").setLevel(logging.ERROR)


def _run_rasa(out: Path) -> Path:
    """Return the new model, beside where it shall be, so that a failure leaves the old one."""
    from rasa.model_training import train

    out.parent.mkdir(parents=True, exist_ok=True)
    draft = f"draft-{os.getpid()}.tar.gz"
    result = train(
        domain="domain.yml",
        config="config.yml",
        training_files=["nlu_data/nlu", "nlu_data/rules.yml"],
        output=str(out.parent),
        fixed_model_name=draft,
        force_training=True,
    )
    if result.code or not result.model:
        raise NluError(f"Rasa gave up with code {result.code}")
    return Path(result.model)


def _say(text: str) -> None:
    sys.stderr.write(f"nlu.train: {text}\n")


if __name__ == "__main__":
    sys.exit(main())

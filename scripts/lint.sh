#!/usr/bin/env bash
# All static checks; every one runs, and any that fails fails the whole.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=0
check() {
  local name=$1
  shift
  if output=$("$@" 2>&1); then
    printf 'ok    %s\n' "$name"
  else
    printf 'FAIL  %s\n%s\n' "$name" "$output"
    failed=1
  fi
}

check 'ruff check' .venv/bin/ruff check .
check 'ruff format' .venv/bin/ruff format --check .
check 'mypy' .venv/bin/mypy
check 'import-linter' .venv/bin/lint-imports
check 'codespell' .venv/bin/codespell
check 'interrogate' .venv/bin/interrogate --quiet tests
check 'services data' .venv/bin/ostoja services validate
check 'rasa data validate' nlu/.venv/bin/python -m nlu.validate
exit "$failed"

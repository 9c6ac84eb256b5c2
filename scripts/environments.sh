#!/usr/bin/env bash
# Makes both environments from their hashed locks: .venv (app, Python 3.12) and nlu/.venv (engine,
# Python 3.10). Does nothing where they are up to date. Needs any Python 3, or uv.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'ostoja: %s\n' "$*" >&2; }

find_uv() {
  if uv --version >/dev/null 2>&1; then
    uv=uv
    return
  fi
  uv="$PWD/.uv/bin/uv"
  if "$uv" --version >/dev/null 2>&1; then return; fi
  say 'getting uv (once)'
  local python
  for python in python3 /usr/bin/python3 /usr/local/bin/python3 "$HOME"/.pyenv/versions/3.*/bin/python3; do
    "$python" -c 'import venv, ensurepip' >/dev/null 2>&1 || continue
    rm -rf .uv
    "$python" -m venv .uv
    .uv/bin/python -m pip install --quiet --require-hashes -r scripts/uv.lock
    return
  done
  say 'no working Python 3 with venv found: install Python 3 (on Debian: apt-get install python3-venv)'
  exit 1
}

# Prints the interpreter of the version that .python-version names in the current folder.
find_python() {
  local version
  version=$(cat .python-version)
  "$uv" python find --system --no-python-downloads "$version" 2>/dev/null && return
  say "fetching Python $version"
  if "$uv" python install --quiet "$version" >/dev/null 2>&1; then
    "$uv" python find --system "$version" && return
  fi
  say "Python $version is missing: install it (uv python install $version, pyenv install $version, or your system's package) and run again"
  exit 1
}

# environment FOLDER LABEL: FOLDER/.venv from FOLDER/requirements.lock
environment() {
  local folder=$1 label=$2 stamp want
  want=$(cat "$folder/requirements.lock" "$folder/.python-version" | cksum)
  stamp="$folder/.venv/installed"
  if [ -x "$folder/.venv/bin/python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$want $PWD" ]; then return; fi
  say "installing the $label environment (minutes the first time)"
  (
    cd "$folder"
    python=$(find_python)
    "$uv" venv --quiet --clear --python "$python" .venv
    "$uv" pip install --quiet --compile-bytecode --python .venv/bin/python --require-hashes -r requirements.lock
  )
  if [ "$folder" = . ]; then
    "$uv" pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
  fi
  printf '%s' "$want $PWD" >"$stamp"
}

find_uv
environment . app
environment nlu engine

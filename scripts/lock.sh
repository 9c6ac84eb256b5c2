#!/usr/bin/env bash
# Writes both lock files anew. They name no download address.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=uv
uv --version >/dev/null 2>&1 || uv="$PWD/.uv/bin/uv"
options=(--quiet --universal --generate-hashes --no-header --no-emit-index-url "$@")
"$uv" pip compile "${options[@]}" --python-version 3.12 --extra dev -o requirements.lock pyproject.toml
cd nlu
"$uv" pip compile "${options[@]}" --python-version 3.10 --extra dev -o requirements.lock pyproject.toml

# What a person runs here: make run, make test. `make help` lists the rest.
SHELL := /bin/bash
PYTHON := .venv/bin/python
ENGINE := nlu/.venv/bin/python
export RASA_TELEMETRY_ENABLED := false
export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help environments train run test lint bench nlu-report soak lock clean

help: ## List these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

environments: ## Make both Python environments from their hashed locks
	@scripts/environments.sh

train: environments ## Train the language understanding, if anything it learns from changed
	@$(ENGINE) -m nlu.train --if-changed --out models/ostoja.tar.gz

run: train ## Set everything up and start Ostoja
	@exec .venv/bin/ostoja run

test: train ## Run all tests
	$(ENGINE) -m pytest -c nlu/pytest.ini tests/nlu -q
	$(PYTHON) -m pytest -q -m 'not browser'
	$(PYTHON) -m pytest -q tests/browser # apart: Playwright holds the event loop of its process

lint: environments ## Check style, types, imports, words and the training data
	@scripts/lint.sh

soak: train ## Run the long tests whole: parts killed at random under 500 messages
	$(PYTHON) -m pytest -q tests/conversation/test_kills.py --soak

bench: train ## Measure speed, side by side in one run
	$(PYTHON) -m benchmarks

nlu-report: train ## Say how well messages kept out of training are understood
	@$(ENGINE) -m nlu.report --model models/ostoja.tar.gz --messages tests/nlu/heldout --write

lock: ## Resolve the dependencies anew and write both lock files
	@scripts/lock.sh

clean: ## Remove what was made: environments, models, caches (not var/, where the data are)
	rm -rf .venv nlu/.venv .uv models .mypy_cache .ruff_cache .pytest_cache .hypothesis

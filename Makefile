# `make` prints what there is. Each target calls the same pieces as the gate, .ci/run.

PYTHON ?= python3
INTERPRETER ?= 3.13
VENV = .venv
IN_VENV = . $(VENV)/bin/activate &&

.DEFAULT_GOAL := help
.PHONY: help build test chat bench bench-quick lint sanitize threads debug freethreaded minimal static types reliability sdist test-vm cpython cpython-all conformance compatibility ci clean

help: ## print this list
	@sed -n 's/^\([a-z%-]*\):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

$(VENV):
	$(PYTHON) -m venv $(VENV)

build: $(VENV) ## build csocket into .venv, so that the tree is what is imported
	$(IN_VENV) python -m pip install -e '.[test]'

test: $(VENV) ## README's second command in .venv: install what the tests need, run them
	$(IN_VENV) eval "$$(.ci/readme-command test)"

chat: ## README's first command: build, then watch the two programs talk
	eval "$$(.ci/readme-command chat)"

bench: $(VENV) ## csocket beside the stdlib's socket and C: the whole benchmark, with a picture in build/
	$(IN_VENV) python -m pip install '.[benchmark]'
	mkdir -p build
	$(IN_VENV) python -m benchmarks --json build/benchmark.json --plot build/benchmark.svg

bench-quick: $(VENV) ## a first look at the same, in under a minute
	$(IN_VENV) python -m pip install .
	$(IN_VENV) python -m benchmarks --quick

lint: $(VENV) ## the rules of the house, and a build without a warning by gcc and by clang
	$(IN_VENV) python -m pytest tests/test_house.py
	.ci/warnings $(INTERPRETER) gcc
	.ci/warnings $(INTERPRETER) clang

sanitize: ## the tests of the last commit under AddressSanitizer and UndefinedBehaviorSanitizer
	.ci/sanitize $(INTERPRETER)

threads: ## the tests of the last commit under ThreadSanitizer, without a GIL
	.ci/sanitize 3.13t-tsan

debug: ## the tests of the last commit on a debug build of Python
	.ci/test 3.11-debug

freethreaded: ## the tests of the last commit on a build of Python without a GIL
	.ci/test 3.13t

minimal: ## the tests of the last commit with every optional feature left out
	CSOCKET_MINIMAL=1 .ci/test $(INTERPRETER)

reliability: $(VENV) ## every failure path walked: the short forms of the checks of reliability/README.md
	$(IN_VENV) python -m pip install '.[test]'
	$(IN_VENV) python -m reliability

reliability-%: $(VENV) ## one of them, as reliability-allocation; FULL=1 for the full form
	$(IN_VENV) python -m pip install '.[test]'
	$(IN_VENV) python -m reliability.$* $(if $(FULL),--full)

static: $(VENV) ## gcc -fanalyzer and clang-tidy on the C, and two builds that must be the same
	$(IN_VENV) python -m reliability.static

types: ## the stubs of the last commit against what is there, and two type checkers on the examples
	.ci/types $(INTERPRETER) basedpyright

sdist: ## make an sdist of the last commit, build and test from it
	.ci/sdist $(INTERPRETER)

test-vm: ## the families on Debian's kernel, in an emulated machine: a release check, for root
	.ci/vm

cpython: ## the interpreter's own test_socket on csocket, compared with the stdlib test by test
	.ci/cpython $(INTERPRETER)

cpython-all: ## all its test files that reach sockets
	.ci/cpython $(INTERPRETER) --all

conformance: ## the same on every interpreter, which takes hours; writes docs/conformance.md
	.ci/conformance

compatibility: ## other people's test suites on csocket, compared with the stdlib; writes docs/compatibility.md
	.ci/compatibility $(PACKAGES)

ci: ## the gate: what a change must pass, on every interpreter
	bash .ci/run

clean: ## remove what builds and tests leave behind
	rm -rf build dist .pytest_cache .hypothesis $(VENV) pysrc/*.egg-info
	find csrc pysrc tests -name '*.so' -delete -o -name '*.o' -delete
	find pysrc tests examples benchmarks -name __pycache__ -prune -exec rm -r {} +

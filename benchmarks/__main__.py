"""python -m benchmarks: csocket, the standard library's socket and C beside each other."""

import argparse
import importlib.util
import json
import sys
import time
from pathlib import Path

from . import machine, table
from .figures import figures_of, missed
from .questions import NOUNS, QUESTIONS
from .runner import FULL, QUICK, prepare, run

DESCRIPTION = """Runs each question on a loop in C, on csocket and on the standard library's socket,
in turn, many times; prints medians of nanoseconds a call, and of the ratios within each round, with
their quartiles."""


def parse(arguments):
    parser = argparse.ArgumentParser("python -m benchmarks", description=DESCRIPTION)
    parser.add_argument("--only", metavar="NAME", action="append", help="a question, or a noun's")
    parser.add_argument("--list", action="store_true", help="name the questions, and end")
    parser.add_argument("--quick", action="store_true", help="a first look, in under a minute")
    parser.add_argument("--rounds", type=int, metavar="N", help=f"{FULL.rounds} if not given")
    parser.add_argument("--json", metavar="FILE", help="write every round's figures")
    parser.add_argument("--plot", metavar="FILE", help="draw them, as SVG and as PNG (matplotlib)")
    parser.add_argument("--strict", action="store_true", help="exit status 1 if a bar is missed")
    options = parser.parse_args(arguments)
    known = {question.name for question in QUESTIONS} | set(NOUNS)
    for name in options.only or ():
        if name not in known:
            parser.error(f"no question has the name {name}: --list names them")
    check_outputs(parser, options)
    return options


def check_outputs(parser, options):
    """What could not be written is told before the run, not after it."""
    for path in filter(None, (options.json, options.plot)):
        if not Path(path).resolve().parent.is_dir():
            parser.error(f"{path} cannot be written: there is no such folder")
    if options.plot and importlib.util.find_spec("matplotlib") is None:
        parser.error("--plot needs matplotlib: python -m pip install '.[benchmark]'")


def chosen(only):
    return [q for q in QUESTIONS if not only or q.name in only or q.noun in only]


def progress(question, total):
    """Says on a terminal's last line how far a question is."""
    if not sys.stderr.isatty():
        return lambda done: None

    def tell(done):
        print(f"\r{question.name} {done + 1}/{total}\033[K", end="", file=sys.stderr)

    return tell


def run_all(questions, pace):
    """Yields each question with its rounds and their figures, when it is through."""
    for number, question in enumerate(questions, 1):
        began = time.monotonic()
        end = "\r\033[K" if sys.stderr.isatty() else ""
        try:
            rounds = run(question, pace, progress(question, pace.rounds))
        except OSError as exc:
            print(f"{end}{question.name} is left out: {exc}", file=sys.stderr)
            continue
        took = time.monotonic() - began
        print(f"{end}{number}/{len(questions)} {question.name} {took:.1f} s", file=sys.stderr)
        yield question, rounds, figures_of(rounds, question.unit)


def main(arguments=None):
    options = parse(arguments)
    questions = chosen(options.only)
    if options.list:
        for question in questions:
            print(f"{question.name:32}{question.title}")
        return 0
    pace = QUICK if options.quick else FULL
    pace = pace._replace(rounds=options.rounds or pace.rounds)
    prepare()
    here = machine.describe()
    print("\n".join(f"{name}: {value}" for name, value in here.items()), end="\n\n")
    print(table.heading(), flush=True)
    results = []
    for question, rounds, figures in run_all(questions, pace):
        print(table.row(question, figures), flush=True)
        results.append((question, rounds, figures))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(table.as_json(here, results), file, indent=1)
    if options.plot:
        from .plot import draw

        draw(options.plot, here, results)
    failed = [(q.name, line) for q, _, figures in results for line in missed(q.bar, figures)]
    print(f"\n{len(results)} questions, {len(failed)} bars missed")
    for name, line in failed:
        print(f"{name}: {line}")
    return 1 if options.strict and failed else 0


if __name__ == "__main__":
    sys.exit(main())

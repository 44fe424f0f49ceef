"""python -m benchmarks: csocket, the standard library's socket and C beside each other."""

import argparse
import errno
import importlib.util
import json
import subprocess
import sys
import time
from pathlib import Path

from . import machine, plot, table
from .figures import figures_of, missed
from .questions import NOUNS, QUESTIONS
from .runner import FULL, QUICK, prepare, run

DESCRIPTION = """Runs each question on a loop in C, on csocket and on the standard library's socket,
in turn, many times; prints medians of nanoseconds a call, and of the ratios within each round, with
their quartiles."""

# How a machine says that it has no such addresses.
LACKS = {errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL, errno.EPROTONOSUPPORT}


def positive(text):
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def parse(arguments):
    parser = argparse.ArgumentParser("python -m benchmarks", description=DESCRIPTION)
    parser.add_argument("--only", metavar="NAME", action="append", help="a question, or a noun's")
    parser.add_argument("--list", action="store_true", help="name the questions, and end")
    parser.add_argument("--quick", action="store_true", help="a first look, in under a minute")
    parser.add_argument(
        "--rounds", type=positive, metavar="N", help=f"{FULL.rounds} if not given"
    )
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
    """What could not be written is told before the run, not after it; nothing is left behind."""
    pictures = plot.files(options.plot) if options.plot else ()
    for path in map(Path, filter(None, (options.json, *pictures))):
        there = path.exists()
        try:
            path.open("a").close()
        except OSError as exc:
            parser.error(f"{path} cannot be written: {exc.strerror}")
        if not there:
            path.unlink()
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


def run_all(questions, pace, failed):
    """Yields each question with its rounds and their figures, when it is through. What this machine lacks
    is left out; the name of a question that fails in another way goes into failed."""
    for number, question in enumerate(questions, 1):
        began = time.monotonic()
        end = "\r\033[K" if sys.stderr.isatty() else ""
        try:
            rounds = run(question, pace, progress(question, pace.rounds))
        except Exception as exc:
            lacks = isinstance(exc, OSError) and exc.errno in LACKS
            what = "is left out" if lacks else "has failed"
            print(f"{end}{question.name} {what}: {exc}", file=sys.stderr)
            failed += [] if lacks else [question.name]
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
    try:
        prepare()
    except ModuleNotFoundError as exc:
        sys.exit(f"{exc}: python -m pip install . in the clone installs it")
    except (OSError, subprocess.CalledProcessError) as exc:
        sys.exit(f"the loops in C cannot be compiled: {exc}")
    here = machine.describe()
    print("\n".join(f"{name}: {value}" for name, value in here.items()), end="\n\n")
    print(table.heading(), flush=True)
    results, failed = [], []
    status = 0
    try:
        for question, rounds, figures in run_all(questions, pace, failed):
            print(table.row(question, figures), flush=True)
            results.append((question, rounds, figures))
            write(options.json, here, results)
    except KeyboardInterrupt:
        print(f"\ninterrupted after {len(results)} of {len(questions)} questions", file=sys.stderr)
        status = 130
    if options.plot and results:
        plot.draw(options.plot, here, results)
    return status or conclude(results, failed, options.strict)


def write(path, here, results):
    """After each question, so that what is there already is not lost with the rest."""
    if path:
        with open(path, "w", encoding="utf-8") as file:
            json.dump(table.as_json(here, results), file, indent=1)


def conclude(results, failed, strict):
    """Say which bars were missed; the exit status."""
    short = [(q.name, line) for q, _, figures in results for line in missed(q.bar, figures)]
    more = f", {len(failed)} questions failed" if failed else ""
    print(f"\n{len(results)} questions, {len(short)} bars missed{more}")
    for name, line in short:
        print(f"{name}: {line}")
    return 1 if failed or (strict and short) else 0


if __name__ == "__main__":
    sys.exit(main())

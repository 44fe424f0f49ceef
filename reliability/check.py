"""What the checks share: the short form and the full one, what they print, and the record of a run."""

import argparse
import datetime
import json
import os
import platform
import shlex
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

TREE = Path(__file__).resolve().parent.parent
RECORD = TREE / "reliability" / "record.json"
FILES_OF_A_PART = 8


class Report:
    """What a check has counted and found."""

    def __init__(self):
        self.counts = Counter()
        self.findings = []

    def count(self, what, number=1):
        self.counts[what] += number

    def find(self, text):
        self.findings.append(text)

    def take(self, told):
        """Adds what a child has told: its last line is what tell() made."""
        other = json.loads(told.splitlines()[-1])
        self.counts.update(other["counts"])
        self.findings += other["findings"]

    def run(self, title, command, seconds, env=None):
        """Takes what a child tells; that it hung or died is found, with the last line that it printed. Its stderr."""
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False, env=env)
        except subprocess.TimeoutExpired as exc:
            said = (exc.stdout or b"").decode(errors="replace").splitlines()
            self.find(f"{title}: hangs after {said[-1:]}")
            return ""
        if done.returncode:
            # A sanitizer's report says at its head what it is.
            told = done.stderr
            told = told if len(told) < 6000 else f"{told[:4000]} ... {told[-2000:]}"
            said = f"{done.stdout.splitlines()[-1:]}: {told}"
            self.find(f"{title}: ended with {done.returncode} after {said}")
        else:
            self.take(done.stdout)
        return done.stderr

    def tell(self):
        return json.dumps({"counts": self.counts, "findings": self.findings})

    def __str__(self):
        said = ", ".join(f"{count:,} {what}" for what, count in self.counts.items())
        return f"{said}; {len(self.findings)} findings"


def part_command():
    """What starts each part of a long form: the variable CSOCKET_PART may hold a command that waits for its turn."""
    return shlex.split(os.environ.get("CSOCKET_PART", ""))


def parts_of_tests():
    """The files of tests, a few at a time."""
    files = sorted((TREE / "tests").glob("test_*.py"))
    for first in range(0, len(files), FILES_OF_A_PART):
        yield [f"tests/{path.name}" for path in files[first : first + FILES_OF_A_PART]]


def options_of(arguments, cases):
    parser = argparse.ArgumentParser(prog=f"python -m {module_name()}", allow_abbrev=False)
    parser.add_argument("cases", nargs="*", metavar="CASE", help="some cases instead of all")
    parser.add_argument("--full", action="store_true", help="the full form, which may take hours")
    parser.add_argument("--record", action="store_true", help="put what came out into record.json")
    options = parser.parse_args(arguments)
    for name in options.cases:
        if name not in cases:
            parser.error(f"no case has the name {name}: {', '.join(cases) or 'there are none'}")
    return options


def module_name():
    return sys.modules["__main__"].__spec__.name


def processor():
    """The name that Linux has for it, where it has one."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text(errors="replace").splitlines() if told.exists() else ()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or "processor"


def record(options, report, seconds):
    """One run a check and form: the newest."""
    runs = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    name = module_name().rpartition(".")[2]
    runs[f"{name}, full" if options.full else name] = {
        "date": f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}",
        "command": " ".join(["python -m", module_name(), *sys.argv[1:]]),
        "interpreter": f"{platform.python_version()} {' '.join(platform.python_compiler().split()[:2])}",
        "kernel": platform.release().partition("-")[0],
        "machine": platform.machine(),
        "processor": processor(),
        "processors": os.cpu_count(),
        "seconds": round(seconds, 1),
        "counts": report.counts,
        "findings": report.findings,
    }
    RECORD.write_text(json.dumps(runs, indent=1, sort_keys=True, ensure_ascii=False) + "\n")


def main(check, cases=()):
    """Runs check(report, options) as its command line says: options.full, options.cases. The exit status."""
    options = options_of(sys.argv[1:], cases)
    report = Report()
    start = time.monotonic()
    check(report, options)
    for text in report.findings:
        print(text)
    print(report)
    if options.record:
        record(options, report, time.monotonic() - start)
    return 1 if report.findings else 0

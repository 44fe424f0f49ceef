"""What ThreadSanitizer reports, and whose it is.

A report is csocket's if its code stands in one of the stacks; the interpreter has races of its own. One kind is no
race: to ThreadSanitizer a connect that succeeds writes to the descriptor's number, as if it were a new one, and so
races with every call on that number, which the kernel allows (docs/findings.md has the program). Where another
call writes too, as close and socket do, it is a race."""

import os
import re
import subprocess
import unittest

from .check import TREE, part_command
from .sanitizers import OURS

# Names are looked up afterwards: to look for them opens descriptors, which the checks count.
OPTIONS = "halt_on_error=0:exitcode=0:symbolize=0:suppress_equal_addresses=0:stack_trace_format='    #%n (%m+%o)'"
ENVIRONMENT = {"TSAN_OPTIONS": OPTIONS}
REPORT = re.compile(r"^WARNING: ThreadSanitizer: .*?(?=^==================|\Z)", re.MULTILINE | re.DOTALL)
ACCESS = re.compile(r"^  (?:Previous )?(?:atomic )?(read|write) of size .*\n((?:    #.*\n)*)", re.MULTILINE | re.IGNORECASE)
FRAME = re.compile(r"\((\S+)\+(0x[0-9a-f]+)\)")
FRAMES = 12
RAN = re.compile(r"^Ran (\d+) tests", re.MULTILINE)
FAILED = re.compile(r"(?:failures|errors)=(\d+)")
CLASSES_OF_A_PART = 12
MOST_SECONDS = 3600


def named(frame):
    path, offset = frame
    told = subprocess.run(["addr2line", "-f", "-e", path, offset], capture_output=True, text=True, check=False)
    name = told.stdout.partition("\n")[0] or f"{path}+{offset}"
    return re.sub("^_*interceptor_", "", name)


def is_connect_alone(text):
    """Is it about a descriptor's number, and does nothing write to it but connect?"""
    accesses = [(kind.lower(), FRAME.findall(stack)) for kind, stack in ACCESS.findall(text)]
    writers = [named(frames[0]) if frames else "" for kind, frames in accesses if kind == "write"]
    return "Location is file descriptor" in text and len(accesses) == 2 and set(writers) == {"connect"}


def told(text):
    """A report's first line and the innermost functions of its two accesses."""
    lines = [text.partition("\n")[0]]
    for kind, stack in ACCESS.findall(text):
        lines.append(f"{kind}: {', '.join(named(frame) for frame in FRAME.findall(stack)[:FRAMES])}")
    return "\n".join(lines)


def judge(report, text):
    """Counts and finds what a process has left on its stderr."""
    for each in REPORT.findall(text):
        if is_connect_alone(each):
            report.count("connects that ThreadSanitizer takes for new numbers")
        elif OURS in each:
            report.find(told(each))
        else:
            report.count("reports of the interpreter alone")


def classes(module):
    """The names of a module's classes of tests."""
    waiting, found = [unittest.defaultTestLoader.loadTestsFromName(module)], {}
    while waiting:
        suite = waiting.pop(0)
        if isinstance(suite, unittest.TestSuite):
            waiting[:0] = list(suite)
        else:
            found[f"{module}.{type(suite).__name__}"] = True
    return list(found)


def own_tests(report, python, names):
    """Some of the interpreter's own tests on csocket, alone in a network. Slow tests may fail: that is counted."""
    alone = [*part_command(), TREE / "tests" / "cpython" / "alone.sh"]
    command = [*alone, python, "-m", "csocket", "-m", "unittest", *names]
    try:
        done = subprocess.run(
            command, env=os.environ | ENVIRONMENT, capture_output=True, text=True, check=False, timeout=MOST_SECONDS
        )
    except subprocess.TimeoutExpired:
        report.find(f"{' '.join(names)}: hangs")
        return
    ran = RAN.search(done.stderr)
    if ran is None:
        report.find(f"{' '.join(names)} ended with {done.returncode}: {done.stderr[-2000:]}")
    else:
        report.count("tests of the interpreter", int(ran[1]))
        report.count("tests of the interpreter that failed", sum(map(int, FAILED.findall(done.stderr[ran.end() :]))))
    judge(report, done.stderr)


def all_own_tests(report, python):
    for module in ("test.test_socket", "test.test_ssl"):
        names = classes(module)
        for first in range(0, len(names), CLASSES_OF_A_PART):
            own_tests(report, python, names[first : first + CLASSES_OF_A_PART])

"""References, blocks of memory and descriptors that a test leaves each time that it runs.

The tests of the project, each run again and again in one process of a debug build, and the interpreter's own
test_socket under its `-R`. What every run leaves is lost; caches and what the test runner keeps come and go."""

import gc
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings
from array import array
from pathlib import Path

from .check import TREE, Report, main, part_command, parts_of_tests

# Runs before the counting, and runs that count, as in `-R 3:10`.
SHORT, FULL = (2, 3), (3, 10)
FILES = ["tests/test_sock_life.py", "tests/test_sock_option.py"]
# A test is as slow as all its runs are.
OPTIONS = ["-q", "-n0", "--no-stdlib", "-p", "no:cacheprovider", "-m", "not program", "--timeout=900"]
OWN_TESTS = ["BasicTCPTest", "BasicUDPTest", "TestSocketSharing", "UDPTimeoutTest", "TestExceptions"]
KINDS = ("references", "blocks", "descriptors")
DEBUG = "3.11-debug"
MOST_SECONDS = 6 * 3600


def hold(numbers, place):
    """Writes what is held into an array, which itself holds no more for it."""
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        # The table of attributes that were looked up keeps names alive.
        sys._clear_type_cache()
    gc.collect()
    numbers[place + 2] = len(os.listdir("/proc/self/fd"))
    numbers[place + 1] = sys.getallocatedblocks()
    numbers[place] = sys.gettotalrefcount()


def finalizers(item):
    """pytest's lists of what a file's fixtures and a file do at their end, to which each run adds."""
    for definitions in item._fixtureinfo.name2fixturedefs.values():
        yield from (definition._finalizers for definition in definitions)
    yield from (functions for functions, _ in item.session._setupstate.stack.values())


class Again:
    """A plugin of pytest: each test that has passed runs again, and what it leaves is counted."""

    def __init__(self, warm, counted):
        self.warm, self.counted, self.report = warm, counted, Report()

    def pytest_runtest_protocol(self, item, nextitem):
        from _pytest.runner import runtestprotocol

        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        # What the whole file shares stays for the next run.
        first = runtestprotocol(item, nextitem=item.parent)
        if all(part.passed for part in first):
            self.judge(item, self.deltas(item, runtestprotocol))
        item._initrequest()
        runtestprotocol(item, nextitem=nextitem, log=False)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def deltas(self, item, run):
        """What each run that counts has left."""
        numbers = array("q", [0] * 3 * (self.warm + self.counted + 1))
        for place in range(0, len(numbers), 3):
            if place:
                self.run(item, run)
            hold(numbers, place)
        steps = range(3 * self.warm, len(numbers) - 3, 3)
        return [[numbers[step + 3 + kind] - numbers[step + kind] for step in steps] for kind in range(3)]

    def run(self, item, run):
        lists = [(added, len(added)) for added in finalizers(item)]
        item._initrequest()
        for part in run(item, nextitem=item.parent, log=False):
            if not part.passed:
                self.report.find(f"{item.nodeid} fails when it runs again: {part.longreprtext[-500:]}")
        item._report_sections.clear()
        for added, length in lists:
            del added[length:]

    def judge(self, item, deltas):
        self.report.count("tests")
        for kind, values in zip(KINDS, deltas, strict=True):
            self.report.count("deltas", len(values))
            self.report.count("deltas that are 0", values.count(0))
            if min(values) > 0 or kind == "descriptors" and any(values):
                self.report.find(f"{item.nodeid}: {kind} {list(values)}")


def work(warm, counted, *files):
    """What the child does, on the project's tests."""
    import pytest

    again = Again(int(warm), int(counted))
    status = pytest.main([*OPTIONS, *files], plugins=[again])
    expected = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.NO_TESTS_COLLECTED)
    if status not in expected:
        again.report.find(f"pytest ended with {status}")
    print(again.report.tell())


LEAKED = re.compile(r"^\w+ leaked .*", re.MULTILINE)
RAN = re.compile(r"^Total tests: run=([\d,]+)|^Ran (\d+) tests", re.MULTILINE)


def own_tests(report, warm, counted, names):
    """The interpreter's test_socket on csocket, alone in a network."""
    chosen = [word for name in names for word in ("-m", f"*{name}*")]
    python = [sys.executable, "-m", "csocket", "-m", "test"]
    with tempfile.TemporaryDirectory() as folder:
        counts = f"{warm}:{counted}:{folder}/told"
        alone = [*part_command(), TREE / "tests" / "cpython" / "alone.sh"]
        command = [*alone, *python, "-R", counts, "-v", *chosen, "test_socket"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        told = Path(folder, "told").read_text() if Path(folder, "told").exists() else ""
    report.count("runs of test_socket", len(RAN.findall(done.stdout)))
    for text in LEAKED.findall(told):
        report.find(text)
    if done.returncode and not LEAKED.search(told):
        report.find(f"test_socket ended with {done.returncode}: {done.stdout[-2000:]}")


def work_all(full):
    report = Report()
    warm, counted = FULL if full else SHORT
    child = [*part_command(), sys.executable, "-m", "reliability.references", "--child", str(warm), str(counted)]
    for files in parts_of_tests() if full else [FILES]:
        report.run(" ".join(files), [*child, *files], MOST_SECONDS)
    if not report.counts["tests"]:
        report.find("no test has run")
    own_tests(report, warm, counted, [] if full else OWN_TESTS)
    print(report.tell())


def check(report, options):
    words = ["-m", "reliability.references", "--children", json.dumps(options.full)]
    report.run(DEBUG, [TREE / ".ci" / "reliability", DEBUG, *words], MOST_SECONDS)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(*sys.argv[2:]))
    if sys.argv[1:2] == ["--children"]:
        sys.exit(work_all(json.loads(sys.argv[2])))
    sys.exit(main(check))

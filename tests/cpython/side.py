"""One side of the comparison: runs a test module whole, and writes what became of each test.

    python side.py SIDE MODULE RECORD SECONDS [TEST ...]

SIDE is `stdlib` or `csocket`, and has to be the one whose sockets there are in this interpreter.
The run is cut off after SECONDS. With ids of tests, these alone are run. Each line of RECORD is a
JSON object: a test of the module (id), its outcomes (a subtest is an outcome more), and the text of
what went wrong. It is written as the tests end, so that a crash loses no more than the test that
crashed.
"""

import faulthandler
import json
import os
import signal
import sys
import tempfile
import time
import unittest

# Files about profile and trace functions, which the counter of calls would disturb.
UNCOUNTED = {"test_monitoring", "test_sys_setprofile", "test_sys_settrace"}

# What tests ask for before they take time or go to a network, which leads nowhere here.
RESOURCES = ("cpu", "network", "subprocess", "walltime", "urlfetch", "tzdata", "curses")


class Record(unittest.TestResult):
    """Writes a line for each test, and for what fails outside tests (setUpClass and so on)."""

    def __init__(self, file, notes, calls):
        super().__init__()
        self.file = file
        self.notes = notes
        self.calls = calls
        self.calls_before = 0
        self.outcomes = []
        self.running = None

    def startTest(self, test):
        super().startTest(test)
        self.outcomes = []
        self.running = test.id()
        if self.notes is not None:
            self.notes.begin(self.running)
            self.calls_before = self.calls.count()

    def stopTest(self, test):
        super().stopTest(test)
        if self.notes is not None:
            self.notes.add("calls", self.calls.count() - self.calls_before)
        self.write({"id": self.running, "outcomes": self.outcomes})
        self.running = None

    def write(self, line):
        self.file.write(json.dumps(line) + "\n")
        self.file.flush()

    def outcome(self, test, kind, text=""):
        if self.running is None:
            self.write({"id": test.id(), "outcomes": [[kind, text]]})
        else:
            self.outcomes.append([kind, text])

    def addSuccess(self, test):
        self.outcome(test, "passed")

    def addFailure(self, test, err):
        self.outcome(test, "failed", self._exc_info_to_string(err, test))

    def addError(self, test, err):
        self.outcome(test, "error", self._exc_info_to_string(err, test))

    def addSkip(self, test, reason):
        self.outcome(test, "skipped", reason)

    def addExpectedFailure(self, test, err):
        self.outcome(test, "passed")

    def addUnexpectedSuccess(self, test):
        self.outcome(test, "failed", "unexpected success")

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        kind = "failed" if issubclass(err[0], test.failureException) else "error"
        self.outcome(test, kind, f"{subtest}\n{self._exc_info_to_string(err, test)}")


def tests_of(suite):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from tests_of(item)
        else:
            yield item


def load(module, chosen):
    """The tests of the module, and why it skips itself as a whole, if it does."""
    try:
        suite = unittest.defaultTestLoader.loadTestsFromName(f"test.{module}")
    except unittest.SkipTest as reason:
        return unittest.TestSuite(), str(reason)
    if chosen:
        suite = unittest.TestSuite(test for test in tests_of(suite) if test.id() in chosen)
    return suite, None


def prepare(limit):
    """What the interpreter's own runner sees to before it loads a module."""
    del sys.path[0]
    faulthandler.enable()
    faulthandler.dump_traceback_later(limit, exit=True)
    # A job that a script starts in the background ignores SIGINT, and its children would too.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    from test import support

    support.use_resources = dict.fromkeys(RESOURCES)
    support.verbose = False


def watch(side, module=""):
    """The notes of this process, and the counter of calls; None, if none were put in place."""
    import socket

    if (socket.__name__ == "csocket") != (side == "csocket"):
        sys.exit(f"side.py: socket is {socket.__name__} on the side of {side}")
    if side == "stdlib" and "csocket_in_place" not in sys.modules:
        return None, None
    import threading

    import csocket_calls

    notes = sys.modules["csocket_in_place"].notes
    notes.pid = os.getpid()
    csocket_calls.watch(sys.modules["_socket"])
    if module not in UNCOUNTED:
        threading.setprofile(csocket_calls.start)
        csocket_calls.start()
    return notes, csocket_calls


def main(side, module, path, limit, *chosen):
    prepare(float(limit))
    notes, calls = watch(side, module)
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, open(path, "w", encoding="utf-8") as file:
        os.chdir(folder)
        suite, reason = load(module, chosen)
        record = Record(file, notes, calls)
        loaded = [test.id() for test in tests_of(suite)]
        record.write({"loaded": loaded, "skipped": reason, "version": sys.version.split()[0]})
        suite.run(record)
        os.chdir("/")
        record.write({"seconds": time.monotonic() - start, "notes": notes.all()})


if __name__ == "__main__":
    main(*sys.argv[1:])
    faulthandler.cancel_dump_traceback_later()

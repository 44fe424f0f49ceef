"""A pytest plugin that writes what became of each test, in the form of tests/cpython/side.py.

It is copied into the environment of a package. `COMPATIBILITY_SIDE` names the side, which has to be
the one whose sockets there are; `COMPATIBILITY_JOB` is a JSON file: the record to write, the patterns
of ids that are left out, and the ids that alone are wanted, if any.
"""

import json
import os
import signal
import sys
import time

import pytest

import csocket_side


class Id:
    """Stands for a test where only its name is asked."""

    def __init__(self, name):
        self.name = name

    def id(self):
        return self.name


class Recorder:
    def __init__(self):
        # A job that a script starts in the background ignores SIGINT, and what it starts does too.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        with open(os.environ["COMPATIBILITY_JOB"], encoding="utf-8") as file:
            job = json.load(file)
        self.left_out, self.only = job["left_out"], job["only"]
        self.left = []
        self.start = time.monotonic()
        side = os.environ["COMPATIBILITY_SIDE"]
        if side == "csocket":
            self.watch_sockets()
        notes, calls = csocket_side.watch(side)
        self.notes, self.calls, self.pid = notes, calls, os.getpid()
        self.record = csocket_side.Record(open(job["record"], "w", encoding="utf-8"), notes, calls)

    @staticmethod
    def watch_sockets():
        import csocket
        import csocket_in_place

        csocket_in_place.watch(csocket._csocket.socket)

    def wants(self, name):
        """Whether a test is in the run; one that is left out is noted."""
        if self.only:
            return name in self.only
        if any(matches(name, pattern) for pattern in self.left_out):
            self.left.append(name)
            return False
        return True

    def loaded(self, names):
        self.record.write({"loaded": list(names)})

    def begin(self, name):
        if self.calls is not None:
            self.calls.start()  # the test before may have set a profile function of its own
        self.record.startTest(Id(name))

    def outcome(self, name, kind, text=""):
        self.record.outcome(Id(name), kind, text)

    def end(self, name):
        self.record.stopTest(Id(name))

    def close(self):
        if os.getpid() != self.pid:
            return
        end = {"seconds": time.monotonic() - self.start, "version": sys.version.split()[0]}
        end["left_out"] = self.left
        if self.notes is not None:
            end["notes"] = self.notes.all()
        self.record.write(end)


def matches(name, pattern):
    """Whether the pattern is the id, the beginning of it up to a mark, or fits it with its stars."""
    if "*" not in pattern:
        return name == pattern or name.startswith(tuple(pattern + mark for mark in ("::", "/", ".", "[")))
    first, *others = pattern.split("*")
    if not name.startswith(first):
        return False
    rest = name[len(first) :]
    for other in others[:-1]:
        before, found, rest = rest.partition(other)
        if other and not found:
            return False
    return rest.endswith(others[-1])


class Plugin:
    """pytest's hooks, each a word to the recorder."""

    def __init__(self, recorder):
        self.recorder = recorder

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config, items):
        kept = [item for item in items if self.recorder.wants(item.nodeid)]
        items[:] = kept
        self.recorder.loaded(item.nodeid for item in kept)

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        self.recorder.begin(item.nodeid)
        yield
        self.recorder.end(item.nodeid)

    def pytest_runtest_logreport(self, report):
        if report.failed:
            kind = "failed" if report.when == "call" else "error"
            self.recorder.outcome(report.nodeid, kind, report.longreprtext)
        elif report.skipped:
            self.skipped(report)
        elif report.when == "call":
            self.recorder.outcome(report.nodeid, "passed")

    def skipped(self, report):
        if hasattr(report, "wasxfail"):
            self.recorder.outcome(report.nodeid, "passed")
        else:
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
            self.recorder.outcome(report.nodeid, "skipped", reason)

    def pytest_collectreport(self, report):
        if report.failed:
            self.recorder.outcome(report.nodeid, "error", report.longreprtext)

    def pytest_sessionfinish(self):
        self.recorder.close()


def pytest_configure(config):
    if "COMPATIBILITY_JOB" in os.environ:
        config.pluginmanager.register(Plugin(Recorder()), "compatibility")
        # Pytests that tests start are no part of the run.
        del os.environ["COMPATIBILITY_JOB"]

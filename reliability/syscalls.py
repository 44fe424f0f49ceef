"""Every system call of every case fails with each error of its man page, as in the stdlib.

A libc that is put before the real one lets each call of a case fail, one after the other, then all from
the first on. What csocket and the stdlib both call is compared: class, errno, strerror, args. What
csocket calls alone may fail with the same errno or be done without. Nothing may hang or lose a
descriptor. strace(1) does the same for some of them, without a libc between."""

import errno
import faulthandler
import os
import sys
import tempfile
from collections import Counter

from . import injected, interrupted
from .check import Report, main
from .errnos import ERRNOS
from .interpose import interpose

# Seconds after which a call hangs.
LONGEST = 20
SPINNING = {"sendfile", "_sendfile_use_send"}
# What is an answer, and no error.
SAYS_NO = {"has_dualstack_ipv6": ("returned False",)}
LAST = sys.maxsize


def may_be_made(name, variant, call, error, last):
    """False for what never ends, retried again and again; and for EAGAIN, but then success, where
    csocket asks a second time: it tries first without waiting."""
    endless = last == LAST
    if error == errno.EINTR and call != "close":
        return not endless
    if name in SPINNING and isinstance(OSError(error, ""), BlockingIOError):
        return not endless
    if error != errno.EAGAIN or call in ("connect", "fcntl"):
        return True
    return endless or variant == "timeout"


class Walk:
    """The calls of all cases, one point after the other."""

    def __init__(self, driver, twice, report, progress):
        self.driver, self.twice = driver, twice
        self.report, self.progress = report, progress

    def at(self, module, name, variant, call=None, first=0, last=0, error=0):
        """One call of a case; its outcome, descriptors lost, calls that failed, and names of calls."""
        point = f"{module} {name}, {variant}: {call} {first}-{last} {errno.errorcode.get(error)}"
        os.pwrite(self.progress, point.ljust(200).encode(), 0)
        faulthandler.dump_traceback_later(LONGEST, exit=True)
        names = [call] if call else []

        def armed(function, arguments):
            return self.driver.call(names, first, last, error, function, arguments)

        outcome, lost, (failed, log) = self.twice.run(module, name, variant, armed)
        faulthandler.cancel_dump_traceback_later()
        return outcome, lost, failed, log

    def calls(self, module, name, variant):
        # What is imported and read once is so before the second.
        self.at(module, name, variant)
        return Counter(self.at(module, name, variant)[3])

    def points(self, name, variant, calls):
        for call, count in calls.items():
            ranges = [(n, n) for n in range(1, count + 1)] + [(1, LAST)]
            for first, last in ranges:
                for error in ERRNOS[call]:
                    if may_be_made(name, variant, call, error, last):
                        yield call, first, last, error

    def compare(self, name, variant, both):
        for point in self.points(name, variant, both):
            expected, lost, failed, _ = self.at("stdlib", name, variant, *point)
            self.report.count("descriptors that the stdlib lost", lost)
            found, lost, failed_here, _ = self.at("csocket", name, variant, *point)
            self.report.count("points compared")
            self.report.count("system calls that failed", failed + failed_here)
            if expected.what == "SystemError":
                self.report.count("SystemErrors of the stdlib")
                self.judge(name, variant, point, found, None)
            elif found != expected:
                self.find(name, variant, point, f"{found}; the stdlib: {expected}")
            if lost:
                self.find(name, variant, point, f"{lost} descriptors lost")

    def alone(self, name, variant, calls):
        well = self.at("csocket", name, variant)[0]
        for point in self.points(name, variant, calls):
            found, lost, failed, _ = self.at("csocket", name, variant, *point)
            self.report.count("points of csocket alone")
            self.report.count("system calls that failed", failed)
            self.judge(name, variant, point, found, well)
            if lost:
                self.find(name, variant, point, f"{lost} descriptors lost")

    def judge(self, name, variant, point, found, well):
        """What came of a failure without one to compare with: its errno, or what comes without it."""
        said = found.errno or (found.what.startswith("returned") and found.what)
        may_be = {point[-1], f"returned {point[-1]}", *SAYS_NO.get(name, ())}
        if found != well and said not in may_be:
            self.find(name, variant, point, f"{found}, without a failure: {well}")

    def find(self, name, variant, point, words):
        call, first, last, error = point
        which = f"{first} and all after" if last == LAST else first
        self.report.find(f"{name}, {variant}: {call} {which} {errno.errorcode[error]}: {words}")

    def case(self, name, variant):
        ours = self.calls("csocket", name, variant)
        theirs = Counter() if name in self.twice.OWN else self.calls("stdlib", name, variant)
        both = {call: min(ours[call], theirs[call]) for call in ours & theirs}
        self.compare(name, variant, both)
        rest = {call: ours[call] for call in ours.keys() - both.keys()}
        self.alone(name, variant, rest)
        self.report.count("cases")


def work(folder, progress, names):
    """What the child does."""
    sys.path.insert(0, folder)
    import faults

    from . import cases, twice

    report = Report()
    walk = Walk(faults, twice, report, progress)
    for name in names or cases.CASES:
        for variant in twice.variants(name):
            walk.case(name, variant)
    print(report.tell())
    return 1 if report.findings else 0


def check(report, options):
    with tempfile.TemporaryDirectory() as folder:
        interpose(report, "reliability.syscalls", options.cases, folder)
    if not options.cases:
        interrupted.check(report)
        injected.check(report, 100 if options.full else 6)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(sys.argv[2], int(sys.argv[3]), sys.argv[4:]))
    from .cases import CASES

    sys.exit(main(check, CASES))

"""Every call of csocket to the interpreter's C API fails in turn, as if there were no memory.

It needs a build that counts for gcov on 3.13 (CSOCKET_COVERAGE in setup.py), which python -m reliability.coverage
makes: there csocket's calls, and nobody else's, go through native/refusals.c. For each case the first call fails, then
the second, until one in which none failed. MemoryError comes out, and no descriptor is lost. Loading the module is a
case too."""

import ctypes
import sys
import warnings

import csocket

from . import cases, scenes
from .allocation import fail_at, findings_of
from .check import main

# One call, and two that follow each other.
MODES = ("one", "two")
MOST_POINTS = 20_000


class Driver:
    """Calls while some of what csocket asks of the interpreter fails, as allocation's driver makes them."""

    def __init__(self):
        library = ctypes.PyDLL(csocket._csocket.__file__)
        self.arm, self.disarm = library.refusals_arm, library.refusals_disarm
        self.count, self.name = library.refusals_count, library.refusals_name
        self.arm.argtypes = [ctypes.c_size_t, ctypes.c_size_t]
        self.disarm.restype = self.count.restype = ctypes.c_size_t
        self.name.restype = ctypes.c_char_p

    def call(self, first, last, function, arguments):
        """(whether it returned, what it returned or raised, calls that failed, calls)."""
        returned = True
        self.arm(first, last)
        try:
            value = function(*arguments)
        except BaseException as exc:
            returned, value = False, exc.with_traceback(None)
        failed = self.disarm()
        return returned, value, failed, self.count()


def walk_load(report, driver):
    failed, point = True, 0
    while failed and point < MOST_POINTS:
        point += 1
        returned, value, failed, _ = driver.call(point, point, scenes.load, ())
        report.count("loads")
        wrong = None if returned else findings_of(scenes.load, value)
        if wrong:
            report.find(f"load, call {point}: {wrong}")


class Cases:
    """What fail_at() asks of cases.py, with the scenes beside them."""

    CASES = cases.CASES | scenes.SCENES
    RAISING = cases.RAISING | scenes.RAISING
    NOT_OURS = cases.NOT_OURS | dict.fromkeys(scenes.NO_BUFFER, ("TypeError",))
    Scene = cases.Scene
    descriptors = staticmethod(cases.descriptors)
    release = staticmethod(cases.release)


def walk(report, driver, name, mode):
    point, failed = 0, True
    while failed and point < MOST_POINTS:
        point += 1
        findings = set()
        failed = fail_at(Cases, driver, name, mode, point, report.counts, findings)
        function = driver.name().decode() if failed else ""
        # An answer that makes no sense need not be seen to make none.
        findings = {text for text in findings if "SystemError" in text or not function.startswith("answer")}
        cannot_fail = (name, function) in scenes.UNFAILING or (
            mode == "two" and (function in scenes.CLEANING or (name, function) in scenes.AFTER_NONSENSE)
        )
        if not cannot_fail:
            report.findings += [f"{text} ({function})" for text in findings]
    report.count("walks")


def check(report, options):
    """Both forms are the same."""
    if not hasattr(ctypes.PyDLL(csocket._csocket.__file__), "refusals_arm"):
        sys.exit("refusals needs a build of csocket that is made with CSOCKET_COVERAGE=1 for Python 3.13")
    # What cannot be raised, as in a finalizer, is not shown.
    sys.unraisablehook = lambda told: None
    warnings.simplefilter("ignore")
    driver = Driver()
    for name in options.cases or Cases.CASES:
        for mode in MODES:
            walk(report, driver, name, mode)
    if not options.cases:
        walk_load(report, driver)


if __name__ == "__main__":
    sys.exit(main(check, Cases.CASES))

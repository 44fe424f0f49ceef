"""Every allocation of every public function and method fails in turn.

For each case its first allocation fails, then its second, until a call ends in which none failed; and
in a second mode the n-th and all that follow. A function in C must raise MemoryError, or do without the
memory; nothing may crash, and no descriptor, block of memory or reference may be lost. Only a debug build counts
references: the full form does it all once more on one."""

import errno
import gc
import os
import subprocess
import sys
import tempfile
import types
import warnings
from collections import Counter

from .check import TREE, Report, main
from .native import extension

MODES = ("one", "all after")
MOST_POINTS = 5000
# Small numbers are kept by the interpreter, and larger ones need memory: so that descriptors do.
RESERVED = 300
C_FUNCTIONS = (types.BuiltinFunctionType, types.MethodWrapperType, type)
# How libc says that it has no memory: EAI_MEMORY, and what if_nameindex(3) makes of it.
LACKS_MEMORY = {-10, errno.ENOMEM, errno.ENOBUFS}
# From the n-th on so many allocations fail, where Python's own code runs: its interpreter tries for
# ever to handle an exception while there is no memory at all (docs/findings.md).
MANY = 50
DEBUG = "3.11-debug"
MOST_SECONDS = 1800


def scene_of(cases, name):
    scene = cases.Scene()
    called = cases.CASES[name](scene)
    return scene, called[0], called[1:]


def findings_of(function, value):
    """What is wrong with the way in which a call without memory failed, or None."""
    if isinstance(value, MemoryError):
        return None
    if isinstance(value, SystemError):
        return f"SystemError: {value}"
    lacks_memory = isinstance(value, OSError) and value.errno in LACKS_MEMORY
    if isinstance(function, C_FUNCTIONS) and not lacks_memory:
        return f"{type(value).__name__}: {value}"
    return None


def may_say_so(cases, name, value):
    """Is it the C library or the interpreter that says something else than what is so?"""
    return type(value).__name__ in cases.NOT_OURS.get(name, ())


def last_of(mode, function, point):
    if mode != "all after":
        return {"one": point, "two": point + 1}[mode]
    return sys.maxsize if isinstance(function, C_FUNCTIONS) else min(point + MANY, sys.maxsize)


def fail_at(cases, driver, name, mode, point, counts, findings):
    """One call; false when none of its allocations was to fail any more."""
    scene, function, arguments = scene_of(cases, name)
    before = cases.descriptors()
    last = last_of(mode, function, point)
    returned, value, failed, _ = driver.call(point, last, function, arguments)
    counts["calls"] += 1
    counts["failed allocations"] += failed
    if returned:
        counts["done without"] += failed > 0
        cases.release(name, value)
    else:
        counts["raised"] += 1
        wrong = findings_of(function, value) if failed else f"{value!r}, no allocation failed"
        fails_anyway = name in cases.RAISING and not isinstance(value, SystemError)
        if wrong and not fails_anyway and not may_say_so(cases, name, value):
            findings.add(f"{name}, {mode} {point}: {wrong}")
    del value, arguments
    scene.close()
    del function, scene
    if cases.descriptors() - before:
        findings.add(f"{name}, {mode} {point}: a descriptor is lost")
    return failed > 0


def walk(cases, driver, name, mode, counts, findings):
    # What the interpreter and the C library make once and keep is made without a failure; that
    # glibc can fail in it is theirs (docs/findings.md).
    fail_at(cases, driver, name, mode, sys.maxsize, counts, findings)
    for point in range(1, MOST_POINTS):
        if not fail_at(cases, driver, name, mode, point, counts, findings):
            return
    findings.add(f"{name}, {mode}: more than {MOST_POINTS} allocations")


def held(driver):
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        # The table of attributes that were looked up keeps names alive.
        sys._clear_type_cache()
    return driver.live_blocks(), getattr(sys, "gettotalrefcount", int)()


def lost(cases, driver, name, mode, findings):
    """Blocks and references that a walk loses each time; the first walks fill what is kept."""
    counts = Counter()
    for _ in range(3):
        walk(cases, driver, name, mode, counts, findings)
    least = None
    for _ in range(4):
        before = held(driver)
        walk(cases, driver, name, mode, counts, findings)
        after = held(driver)
        delta = tuple(b - a for a, b in zip(before, after, strict=True))
        least = delta if least is None else min(least, delta)
        if max(least) <= 0:
            break
    else:
        findings.add(f"{name}, {mode}: {least[0]} blocks and {least[1]} references are lost")
    return counts


def work(folder, names):
    """What the child does: tells what is wrong, and counts."""
    sys.path.insert(0, folder)
    import allocation as driver

    from . import cases

    # What could not be raised, as in a finalizer that lacks memory, is no finding and not shown.
    sys.unraisablehook = lambda told: None
    reserved = [os.open(os.devnull, os.O_RDONLY) for _ in range(RESERVED)]
    report, findings = Report(), set()
    for name in names or cases.CASES:
        for mode in MODES:
            report.counts += lost(cases, driver, name, mode, findings)
            report.count("walks")
            report.count("walks that count references", hasattr(sys, "gettotalrefcount"))
    for number in reserved:
        os.close(number)
    report.findings = sorted(findings)
    print(report.tell())
    return 1 if findings else 0


def walk_all(report, names):
    with tempfile.TemporaryDirectory() as folder:
        library = extension("allocation", folder)
        settings = {"LD_PRELOAD": str(library), "PYTHONMALLOC": "malloc"}
        child = [sys.executable, "-m", "reliability.allocation", "--child", folder, *names]
        done = subprocess.run(
            child, env=os.environ | settings, stdout=subprocess.PIPE, text=True, check=False
        )
    if done.returncode not in (0, 1):
        report.find(f"the child ended with {done.returncode}")
    else:
        report.take(done.stdout)


def work_here(names):
    """What the full form runs on the debug build."""
    report = Report()
    walk_all(report, names)
    print(report.tell())


def check(report, options):
    walk_all(report, options.cases)
    if options.full:
        words = ["-m", "reliability.allocation", "--here", *options.cases]
        report.run(DEBUG, [TREE / ".ci" / "reliability", DEBUG, *words], MOST_SECONDS)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(sys.argv[2], sys.argv[3:]))
    if sys.argv[1:2] == ["--here"]:
        sys.exit(work_here(sys.argv[2:]))
    from .cases import CASES

    sys.exit(main(check, CASES))

"""Runs what differed again on both sides: a test that fails on the stdlib too is flaky there."""

from compare import BAD, count, difference, passes

TIMES = 5


def settle(result, run):
    """Move to result.flaky what does not pass each time on the stdlib, and say of the rest how
    often it differs. run(tests) runs these tests, or all, once more, and returns both sides.
    """
    names = [name for name, _ in result.differences]
    if not names or any(name.startswith("(") for name in names):
        return
    # What is no test, as the set-up of a class, happens only where all tests are run.
    tests = () if any(" " in name for name in names) else names
    runs = [run(tests) for _ in range(TIMES)]
    settled, result.differences = result.differences, []
    for name, text in settled:
        there = sum(fails_there(name, stdlib) for stdlib, _ in runs)
        here = sum(differs(name, *sides) for sides in runs)
        if there:
            result.flaky.append((name, f"failed {there} of {TIMES} times on the stdlib, {here} on csocket"))
        else:
            result.differences.append((name, f"{text.rstrip()}\nrun again, it differed {here} of {TIMES} times"))


def fails_there(name, stdlib):
    outcomes = stdlib.tests.get(name)
    if name in stdlib.loaded:
        return not passes(outcomes or [])
    return bool(outcomes) and count(outcomes, *BAD) > 0


def differs(name, stdlib, csocket):
    here = csocket.tests.get(name)
    if name not in stdlib.loaded:
        return bool(here) and count(here, *BAD) > 0
    sockets = csocket.notes.get(name, {}).get("stdlib_sockets", 0)
    return difference(stdlib.tests.get(name) or [], here, sockets) is not None

"""No descriptors left, descriptors of high numbers, transfers of over 2 GiB, and 10,000 idle connections.

Every case runs with room for none, one and two new descriptors, as in the stdlib; each call that makes
one fails with ENFILE; and all run again above 1,024 and above 10,000 descriptors."""

import errno
import os
import resource
import sys
import tempfile

from . import idle, large
from .check import Report, main
from .interpose import interpose
from .syscalls import LAST, Walk

MAKERS = ("accept", "dup3", "fcntl", "open", "socket", "socketpair")
ROOMS = (0, 1, 2)
HIGH, HIGH_IN_SHORT = 10_200, 2_000


class Full(Walk):
    """The system has no descriptors any more."""

    def points(self, name, variant, calls):
        for call in MAKERS:
            for first, last in ((1, 1), (2, 2), (1, LAST)):
                if first <= calls.get(call, 0):
                    yield call, first, last, errno.ENFILE


def without_room(room):
    """A way to call a function while there is room for so many more descriptors."""

    def call(function, arguments):
        fillers = fill(None)
        usual = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(fillers) + 1 + room, usual[1]))
        try:
            return True, function(*arguments)
        except Exception as exc:
            return False, exc
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, usual)
            empty(fillers)

    return call


def fill(up_to):
    """New descriptors up to the number, or until no number below the highest is free."""
    highest = up_to or max(map(int, os.listdir("/proc/self/fd")))
    fillers = [os.dup(0)]
    while fillers[-1] < highest:
        fillers.append(os.dup(0))
    return fillers


def empty(fillers):
    for number in fillers:
        os.close(number)


def plainly(function, arguments):
    try:
        return True, function(*arguments)
    except Exception as exc:
        return False, exc


def compare(twice, report, name, variant, call, what):
    outcomes = {}
    for module in twice.MODULES:
        outcomes[module], lost, _ = twice.run(module, name, variant, call)
        if lost and module == "csocket":
            report.find(f"{name}, {variant}, {what}: {lost} descriptors lost")
    report.count(f"cases with {what}")
    if outcomes["csocket"] != outcomes["stdlib"]:
        report.find(f"{name}, {variant}, {what}: {outcomes['csocket']}; the stdlib: {outcomes['stdlib']}")


def work(folder, progress, highs):
    """What the child does."""
    sys.path.insert(0, folder)
    import faults

    from . import cases, twice

    report = Report()
    walk = Full(faults, twice, report, progress)
    named = [(name, variant) for name in cases.CASES for variant in twice.variants(name)]
    both = [way for way in named if way[0] not in twice.OWN]
    for name, variant in named:
        walk.case(name, variant)
    for name, variant in both:
        # What is imported and read once is so before there is no room.
        twice.run("csocket", name, variant, plainly)
        for room in ROOMS:
            compare(twice, report, name, variant, without_room(room), f"room for {room} descriptors")
    for high in highs:
        fillers = fill(high)
        for name, variant in both:
            compare(twice, report, name, variant, plainly, f"descriptors above {high:,}")
        empty(fillers)
    print(report.tell())
    return 1 if report.findings else 0


def raise_limit(report, needed):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard < needed and hard != resource.RLIM_INFINITY:
        report.find(f"a process may have {hard} descriptors here, too few for the check")
        return
    if soft < 2 * HIGH:
        wanted = 2 * HIGH if hard == resource.RLIM_INFINITY else min(2 * HIGH, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def check(report, options):
    raise_limit(report, HIGH if options.full else HIGH_IN_SHORT)
    highs = ("1024", "10000") if options.full else ("1024",)
    with tempfile.TemporaryDirectory() as folder:
        interpose(report, "reliability.limits", highs, folder)
    if options.full:
        large.check(report)
    idle.check(report, 10_000 if options.full else 500)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(sys.argv[2], int(sys.argv[3]), [int(word) for word in sys.argv[4:]]))
    sys.exit(main(check))

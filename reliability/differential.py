"""Random sequences of operations on paired sockets, on the stdlib and on csocket: the same comes out.

Compared are values, classes, errnos and arguments of exceptions, audit events, timeouts, O_NONBLOCK,
FD_CLOEXEC and what was written into buffers, after each step, and that no descriptor is left. What
differs is tried again, since a packet may come a little later; if it differs again, the steps that
are not needed for it are left out. `differential SEED` does one sequence and shows it."""

import os
import random
import select
import socket as stdlib
import subprocess
import sys
import tempfile
import warnings

import csocket

from . import operations
from .check import Report, main, part_command

SHORT, FULL = 10_000, 1_000_000
# Sequences of a child. One that has not ended after so many seconds hangs.
PART, LONGEST = 200_000, 3600
MOST_FINDINGS = 20
# No world has more.
MOST_DESCRIPTORS = 16
TRIES = 10


class Listener:
    """The audit events of socket, while somebody listens, and the numbers that nobody should have."""

    def __init__(self):
        self.events = None
        # Others may have been inherited.
        self.free = {os.dup(0) for _ in range(MOST_DESCRIPTORS)}
        self.numbers = select.poll()
        for number in self.free:
            os.close(number)
            self.numbers.register(number)
        sys.addaudithook(self.hear)

    def hear(self, event, arguments):
        if self.events is not None and event.startswith("socket."):
            self.events.append((event, arguments))

    def descriptors_left(self):
        """How many of the numbers are in use that were free at the start; they are closed."""
        free = {number for number, event in self.numbers.poll(0) if event == select.POLLNVAL}
        left = self.free - free
        for number in left:
            os.close(number)
        return len(left)


def told(world, events):
    """The events as text: a socket is the number that it has in the world."""
    lines = []
    for event, arguments in events:
        items = []
        for argument in arguments:
            if hasattr(argument, "gettimeout"):
                items.append("a socket")
            elif isinstance(argument, int) and event == "socket.__new__":
                items.append(str(int(argument)))
            else:
                items.append(operations.plain(world, argument))
        lines.append(f"{event}({', '.join(items)})")
    return lines


def run(module, listener, kind, steps):
    """What was seen after each step."""
    world = operations.start(module, kind)
    seen = []
    for step in steps:
        listener.events = []
        came = operations.outcome(world, step)
        events, listener.events = listener.events, None
        seen.append((came, told(world, events), operations.state(world, step[1])))
    world.close()
    del world
    seen.append(("descriptors left", listener.descriptors_left()))
    return seen


def named(ours, theirs):
    """Is it a difference that parity.md names: a call that cannot wait, and is told so at once?"""
    words = str(ours[0]).split()
    return (
        str(theirs[0]).startswith("TimeoutError")
        and len(words) > 1
        and words[1].isdigit()
        and int(words[1]) in operations.CANNOT_WAIT
    )


def differ(listener, kind, steps):
    """(number of the step, the stdlib's, csocket's) where they differ first, or None."""
    theirs = run(stdlib, listener, kind, steps)
    ours = run(csocket, listener, kind, steps)
    for number, (left, right) in enumerate(zip(theirs, ours, strict=True)):
        if left != right:
            return None if named(right, left) else (number, left, right)
    return None


def always_differ(listener, kind, steps):
    """The same, if it differs each time."""
    found = None
    for _ in range(TRIES):
        found = differ(listener, kind, steps)
        if found is None:
            return None
    return found


def shrunk(listener, kind, steps):
    """The fewest steps that differ still."""
    number = 0
    while number < len(steps):
        fewer = steps[:number] + steps[number + 1 :]
        if always_differ(listener, kind, fewer):
            steps = fewer
        else:
            number += 1
    return steps


def show(kind, steps):
    return f"{kind}: " + "; ".join(
        f"{number}.{name}({', '.join(map(repr, arguments))})" for name, number, arguments in steps
    )


def one(report, listener, seed):
    kind, steps = operations.sequence(random.Random(seed))
    report.count("sequences")
    report.count("steps", len(steps))
    if differ(listener, kind, steps) is None:
        return
    if not always_differ(listener, kind, steps):
        report.count("not seen again")
        return
    fewest = shrunk(listener, kind, steps)
    report.find(f"seed {seed}: {show(kind, fewest)}: {always_differ(listener, kind, fewest)}")


def work(first, count, place):
    """What a child does; the file in place has the seed at which it is."""
    warnings.simplefilter("ignore")
    report = Report()
    with open(place, "wb", buffering=0) as file:
        listener = Listener()
        for seed in range(first, first + count):
            os.pwrite(file.fileno(), b"%d" % seed, 0)
            one(report, listener, seed)
            if len(report.findings) >= MOST_FINDINGS:
                break
    print(report.tell())
    return 0


def part(report, first, count):
    with tempfile.NamedTemporaryFile() as place:
        child = [sys.executable, "-m", "reliability.differential", "--child"]
        command = [*part_command(), *child, str(first), str(count)]
        try:
            done = subprocess.run(
                [*command, place.name],
                stdout=subprocess.PIPE,
                text=True,
                check=False,
                timeout=LONGEST,
            )
        except subprocess.TimeoutExpired:
            report.find(f"seed {place.read().decode()} hangs")
            return
        if done.returncode:
            report.find(f"seed {place.read().decode()}: the child ended with {done.returncode}")
        else:
            report.take(done.stdout)


def check(report, options):
    total = FULL if options.full else SHORT
    try:
        for first in range(0, total, PART):
            part(report, first, min(PART, total - first))
            if report.findings:
                return
    except KeyboardInterrupt:
        print("stopped before the end: what was counted until then is told")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
    if sys.argv[1:2] and sys.argv[1].isdigit():
        kind, steps = operations.sequence(random.Random(int(sys.argv[1])))
        print(show(kind, steps), differ(Listener(), kind, steps), sep="\n")
        sys.exit()
    sys.exit(main(check))

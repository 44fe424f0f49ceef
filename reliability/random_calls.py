"""Random methods and functions, called with hostile objects: no crash, no SystemError, no descriptor lost.

A round makes a few sockets and calls MOST_CALLS methods and functions on them, with arguments that are
drawn from good and bad values and from objects that raise, or close the socket, when they are asked for
what they are. The full form does it with AddressSanitizer on a debug build of Python. `random_calls ROUND` does one."""

import gc
import os
import random
import signal
import sys
import tempfile
import warnings

import csocket

from .check import TREE, Report, main, part_command

SHORT, FULL = 100_000, 10_000_000
MOST_CALLS = 50
# Calls of a child, and seconds after which it hangs.
PART, LONGEST = 2_500_000, 3000
# Seconds after which a call that waits is interrupted.
PATIENCE = 0.2
# What would do harm outside of the sockets of the round, or ask a name server.
LEFT_OUT = {
    *("close", "sethostname", "fromfd", "fromshare", "dup", "socket", "SocketType", "SocketIO"),
    *("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr", "getfqdn", "getnameinfo"),
    *("create_connection", "create_server", "install", "uninstall", "from_stdlib", "timeout", "error"),
}


class Interrupted(Exception):
    pass


class Hostile:
    """Does something each time that it is asked for what it is, and answers with a value."""

    def __init__(self, act, answer):
        self.act, self.value = act, answer

    def answer(self, *ignored):
        self.act()
        return self.value

    __index__ = __float__ = __iter__ = __fspath__ = __len__ = __bool__ = __str__ = __hash__ = answer
    __getitem__ = __eq__ = __buffer__ = __enter__ = __int__ = read = seek = fileno = answer

    def __del__(self):
        self.act()


def refuse():
    raise ZeroDivisionError


def plain_values(draw):
    return draw.choice(
        [None, True, 0, 1, 2, 3, 17, -1, 255, 65535, 65536, 70000, 2**63 - 1, 2**63, -(2**63) - 1]
        + [2**200, 0.0, 0.00001, -1.5, float("nan"), 1e300, 1j, "", "x" * 64, "\ud800", "a\0b", "::1"]
        + ["127.0.0.1", "rb", "w", b"", b"x", b"\0" * 4, b"\1\0\0\0\0\0\0\0", b"x" * 5000, (), [], {}]
        + [object, ("127.0.0.1", 0), ("::1", 0, 0, 0), ("127.0.0.1",), (None, None), [b"a", b"b"]]
        + [[(1, 1, b"\0\0\0\0")], [(1, 2)], [None], range(3), ("x" * 64, 1)]
    )


def value(draw, sockets, depth=2):
    """A value, made anew."""
    kind = draw.randrange(10)
    if kind == 0:
        return bytearray(draw.choice((0, 1, 8, 5000)))
    if kind == 1:
        return memoryview(bytearray(100))[:: draw.choice((1, 2))]
    if kind == 2 and depth:
        return tuple(value(draw, sockets, depth - 1) for _ in range(draw.randrange(4)))
    if kind == 3 and depth:
        return [value(draw, sockets, depth - 1) for _ in range(draw.randrange(4))]
    if kind == 4:
        sock = draw.choice(sockets)
        act = draw.choice([refuse, sock.close, gc.collect if draw.random() < 0.01 else bool, bool])
        return Hostile(act, plain_values(draw))
    if kind == 5:
        return draw.choice(sockets)
    return plain_values(draw)


def new_sockets(draw):
    one, two = csocket.socketpair(csocket.AF_UNIX, draw.choice((1, 2, 5)))
    three = csocket.socket(draw.choice((csocket.AF_INET, csocket.AF_INET6)), draw.choice((1, 2)))
    one.send(b"waiting")
    for sock in (one, two, three):
        sock.settimeout(0)
    return [one, two, three]


# What a call may do with a socket, a name each; and what is asked of the module.
METHODS = [name for name in dir(csocket.socket) if name not in ("__class__", "__dir__", "__getattribute__")]
FUNCTIONS = [
    name
    for name, made in vars(csocket).items()
    if callable(made) and not isinstance(made, type) and not name.startswith("_") and name not in LEFT_OUT
]


def target(draw, sockets):
    """(name, what is called)"""
    if draw.random() < 0.15:
        name = draw.choice(FUNCTIONS)
        return name, getattr(csocket, name)
    name = draw.choice(METHODS)
    return name, getattr(draw.choice(sockets), name)


def release(answer):
    """Descriptors that are nobody's."""
    for item in answer if isinstance(answer, tuple) else ():
        if hasattr(item, "close"):
            item.close()


def call(report, draw, sockets):
    name, function = target(draw, sockets)
    if not callable(function):
        return
    arguments = [value(draw, sockets) for _ in range(draw.choice((0, 1, 1, 2, 2, 3, 4)))]
    if name == "__init__" or (name in ("__setattr__", "__delattr__")):
        arguments[3:] = []
    report.count("calls")
    try:
        answer = function(*arguments)
        if name == "detach" and answer != -1:
            os.close(answer)
        elif name == "_accept":
            os.close(answer[0])
        elif name == "recv_fds":
            for number in answer[1]:
                os.close(number)
        release(answer)
    except SystemError as exc:
        report.find(f"{name}{arguments!r}"[:300] + f": {exc!r}")
    except Exception:
        report.count("that raised")
    for sock in sockets:
        if sock.gettimeout() != 0 and sock.fileno() != -1:
            sock.settimeout(0)


def one(report, number):
    draw = random.Random(number)
    sockets = new_sockets(draw)
    for _ in range(MOST_CALLS):
        try:
            call(report, draw, sockets)
        except Interrupted:
            report.count("interrupted")
        except OSError:
            report.count("closed meanwhile")
    for sock in sockets:
        sock.close()


def interrupt(*ignored):
    raise Interrupted


def work(first, calls, place):
    """What a child does; the file in place has the number of the round at which it is."""
    warnings.simplefilter("ignore")
    sys.unraisablehook = lambda told: None
    signal.signal(signal.SIGALRM, interrupt)
    report = Report()
    # Paths of AF_UNIX are made there.
    with tempfile.TemporaryDirectory() as folder, open(place, "wb", buffering=0) as file:
        os.chdir(folder)
        number = first
        while report.counts["calls"] < calls and not report.findings:
            os.pwrite(file.fileno(), b"%20d" % number, 0)
            signal.setitimer(signal.ITIMER_REAL, PATIENCE * 10, PATIENCE)
            try:
                one(report, number)
            except Interrupted:
                report.count("interrupted")
            signal.setitimer(signal.ITIMER_REAL, 0)
            csocket.setdefaulttimeout(None)
            number += 1
        os.chdir("/")
    print(report.tell())


def each(report, total):
    for part in range(0, total, PART):
        with tempfile.NamedTemporaryFile() as place:
            child = [sys.executable, "-m", "reliability.random_calls", "--child", str(part), str(min(PART, total - part))]
            before = len(report.findings)
            report.run("random calls", [*part_command(), *child, place.name], LONGEST)
            if len(report.findings) > before:
                report.find(f"in round {place.read().decode().strip()}")
                return


def work_all():
    """What the full form runs under the sanitizer."""
    report = Report()
    # A size that no machine has is refused by malloc(3) too.
    os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "") + ":allocator_may_return_null=1"
    each(report, FULL)
    print(report.tell())


def check(report, options):
    if options.full:
        command = [TREE / ".ci" / "sanitize", "3.11-debug", "-m", "reliability.random_calls", "--children"]
        report.run("AddressSanitizer", command, LONGEST * 10)
    else:
        each(report, SHORT)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))
    if sys.argv[1:2] == ["--children"]:
        sys.exit(work_all())
    if sys.argv[1:2] and sys.argv[1].isdigit():
        told = Report()
        one(told, int(sys.argv[1]))
        sys.exit(print(told))
    sys.exit(main(check))

"""Uninitialised memory: what nobody wrote does not reach Python.

In front of libc stands native/poison.c, which fills data buffers, control buffers and the storage of
addresses with a byte before each call; glibc fills what malloc gives with the same byte. Each public
function and method is called, and what it gives is searched for the byte, once with each of two. The
full form runs the tests under valgrind's memcheck, too."""

import ctypes
import os
import re
import shutil
import subprocess
import sys
import tempfile

from .check import TREE, Report, main, part_command, parts_of_tests
from .native import extension

# No port that the kernel chooses has one of them twice, and no text or descriptor here has one.
BYTES = (0xF7, 0xFB)
SHORT, FULL = 3, 300
# Whole paths say whose a frame is: of a build with debug symbols valgrind shows no other name than the file's.
VALGRIND = ["valgrind", "--error-limit=no", "--num-callers=30", "--fullpath-after="]
# A test is many times as slow there.
OPTIONS = ["-q", "-n0", "--no-stdlib", "-p", "no:cacheprovider", "-m", "not program", "--timeout=900"]
# Of valgrind's reports those in whose stack csocket's code stands.
REPORT = re.compile(r"^==\d+== (?=[A-Z])", re.MULTILINE)
OURS = re.compile(r"_csocket\.|csrc/")
WRONG = re.compile(r"(Use of|Conditional|Invalid|Syscall param|Mismatched|Source and destination|Argument)")
# What pytest says when tests have passed, some have failed, or none was there to run.
STATUSES = {0, 1, 5}


def holds(value, byte):
    """Does a value that came back hold the byte?"""
    if isinstance(value, (bytes, bytearray)):
        return byte in value
    if isinstance(value, str):
        return any(ord(character) & 0xFF == byte for character in value)
    if isinstance(value, int):
        return bytes([byte, byte]) in (value & (1 << 128) - 1).to_bytes(16, "big")
    if isinstance(value, (tuple, list)):
        return any(holds(item, byte) for item in value)
    return False


def receives(cases):
    """More calls that receive: what is written is less than the room for it."""
    socket = cases.socket

    def unnamed(scene):
        one, two = scene.keep(*socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
        one.send(b"abc")
        return two

    def unix_named(scene, kind=socket.SOCK_STREAM):
        sock = scene.keep(socket.socket(socket.AF_UNIX, kind))
        sock.bind(b"\0csocket poison %d" % sock.fileno())
        return sock

    def urgent(scene):
        one, two = scene.keep(*socket.socketpair())
        try:
            one.send(b"u", socket.MSG_OOB)
        except OSError:
            one.send(b"u")
        return two

    def netlink(scene):
        return scene.keep(socket.socket(16, socket.SOCK_RAW, 0))

    rooms = (0, 1, 2, 3, 100, 5000, 70000, 1 << 20)
    calls = {}
    for room in rooms:
        calls |= {
            f"recv {room}": lambda s, n=room: (unnamed(s).recv, n),
            f"recv {room}, MSG_TRUNC": lambda s, n=room: (unnamed(s).recv, n, socket.MSG_TRUNC),
            f"recvfrom {room}": lambda s, n=room: (unnamed(s).recvfrom, n),
            f"recvfrom {room} of UDP": lambda s, n=room: (cases.datagram(s).recvfrom, n),
            f"recvmsg {room}": lambda s, n=room: (unnamed(s).recvmsg, n, 200),
            f"recvmsg {room}, descriptors": lambda s, n=room: (cases.with_descriptors(s).recvmsg, n + 1, 300),
            f"urgent {room}": lambda s, n=room: (urgent(s).recvfrom, n, socket.MSG_OOB | socket.MSG_DONTWAIT),
            f"a file's read {room}": lambda s, n=room: (read, cases.pair(s)[1], n),
        }
    return calls | {
        "getsockname, unnamed": lambda s: (unnamed(s).getsockname,),
        "getpeername, unnamed": lambda s: (unnamed(s).getpeername,),
        "getsockname, abstract": lambda s: (unix_named(s).getsockname,),
        "getsockname of netlink": lambda s: (netlink(s).getsockname,),
        "getsockopt of too much": lambda s: (cases.inet(s).getsockopt, 1, socket.SO_LINGER, 3000),
        "getsockopt of 0 bytes": lambda s: (cases.inet(s).getsockopt, 1, 9999, 16),
        "recvmsg into, descriptors": lambda s: (cases.with_descriptors(s).recvmsg_into, [bytearray(9)], 13),
    }


def read(sock, size):
    sock.settimeout(0)
    with sock.makefile("rb") as file:
        return file.read(size)


def written(arguments, value):
    """What was written into the buffers that a call was given: as much as it says."""
    size = value[0] if isinstance(value, tuple) else value
    views = [a for a in arguments if isinstance(a, bytearray)]
    views += [item for a in arguments if isinstance(a, list) for item in a if isinstance(item, bytearray)]
    return bytes(b"".join(views))[:size] if views and isinstance(size, int) else b""


def one(report, cases, name, made, byte):
    scene = cases.Scene()
    answered = True
    try:
        function, *arguments = made(scene)
        value = function(*arguments)
    except OSError as exc:
        answered, value = False, exc.args
    report.count("calls")
    if holds(value, byte) or holds(written(arguments, value), byte):
        report.find(f"{name}: {value!r}"[:500])
    if answered:
        # A number that is still open becomes the byte in the end.
        cases.release(name, value)
    scene.close()


def work(library, byte, rounds, names):
    """What the child does, in front of whose libc the poison stands."""
    from . import cases

    report = Report()
    table = {**cases.CASES, **receives(cases)}
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(rounds):
        for name in names or table:
            one(report, cases, name, table[name], byte)
        if report.findings:
            break
    if len(os.listdir("/proc/self/fd")) != before:
        report.find("descriptors are left open")
    count = ctypes.c_ulong.in_dll(ctypes.CDLL(library), "poisoned").value
    report.count("bytes of poison", count)
    if not count:
        report.find("no byte of poison was written")
    print(report.tell())
    return 0


def poisoned(report, byte, rounds, names, folder):
    library = extension("poison", folder)
    settings = {
        "LD_PRELOAD": str(library),
        "POISON": str(byte),
        # What malloc gives is filled with the complement.
        "MALLOC_PERTURB_": str(byte ^ 0xFF),
        "PYTHONMALLOC": "malloc",
    }
    child = [sys.executable, "-m", "reliability.poison", "--child", library, str(byte), str(rounds)]
    done = subprocess.run(
        [*child, *names], env=os.environ | settings, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        report.find(f"the child ended with {done.returncode}")
    else:
        report.take(done.stdout)


def told_by_memcheck(text):
    """Of valgrind's reports those that are csocket's."""
    return [each for each in REPORT.split(text) if WRONG.match(each) and OURS.search(each)]


def memcheck(report):
    """The tests under valgrind."""
    if shutil.which("valgrind") is None:
        report.find("valgrind is missing")
        return
    for files in parts_of_tests():
        command = [*part_command(), *VALGRIND, sys.executable, "-m", "pytest", *OPTIONS, *files]
        done = subprocess.run(
            command, cwd=TREE, env=os.environ | {"PYTHONMALLOC": "malloc"}, capture_output=True, text=True, check=False
        )
        for outcome in ("passed", "failed"):
            told = re.search(rf"(\d+) {outcome}", done.stdout)
            report.count(f"tests that {outcome} under memcheck", int(told[1]) if told else 0)
        for text in told_by_memcheck(done.stderr):
            report.find(f"{' '.join(files)}: {text[:1000]}")
        if done.returncode not in STATUSES:
            report.find(f"{' '.join(files)}: ended with {done.returncode}: {done.stderr[-1000:]}")
    if not report.counts["tests that passed under memcheck"]:
        report.find("no test has passed under memcheck")


def check(report, options):
    with tempfile.TemporaryDirectory() as folder:
        for byte in BYTES:
            poisoned(report, byte, FULL if options.full else SHORT, options.cases, folder)
    if options.full:
        memcheck(report)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5:]))
    from .cases import CASES

    sys.exit(main(check, CASES))

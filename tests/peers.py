"""Sockets that talk to each other, and threads that are known to wait."""

import contextlib
import gc
import mmap
import os
import platform
import select
import socket as stdlib
import threading
import time
from pathlib import Path

import pytest

# What a tool has put before all other libraries is in the process's map.
UNDER_VALGRIND = "vgpreload" in Path("/proc/self/maps").read_text()
FUTEX = {"x86_64": 202, "aarch64": 98, "riscv64": 98, "i686": 240}.get(platform.machine(), 202)


def has_ipv6():
    try:
        with stdlib.socket(stdlib.AF_INET6) as s:
            s.bind(("::1", 0))
    except OSError:
        return False
    return True


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this host has no IPv6 loopback")


def listener(module, family=None, backlog=8):
    """A listening TCP socket on a free port of loopback."""
    s = module.socket(module.AF_INET if family is None else family)
    s.bind(("127.0.0.1" if s.family == module.AF_INET else "::1", 0))
    s.listen(backlog)
    return s


def tcp_pair(module):
    """A client and the server's end of one TCP connection."""
    with listener(module) as server:
        client = module.socket()
        client.connect(server.getsockname())
        return client, server.accept()[0]


def udp_pair(module):
    a, b = (module.socket(module.AF_INET, module.SOCK_DGRAM) for _ in range(2))
    for s in (a, b):
        s.bind(("127.0.0.1", 0))
    return a, b


def fill(sock, sizes=(65536, 1)):
    """Send until the kernel takes no more; the number of bytes sent.  The timeout is kept."""
    timeout = sock.gettimeout()
    sock.setblocking(False)
    count, idle = 0, 0
    while idle < 2:
        sent = fill_once(sock, sizes)
        count += sent
        idle = 0 if sent else idle + 1
        if sock.family != stdlib.AF_UNIX:
            # What TCP moves to the peer in the meantime makes room again.
            select.select([], [sock], [], 0.02)
    sock.settimeout(timeout)
    return count


def fill_once(sock, sizes):
    count = 0
    for size in sizes:
        with contextlib.suppress(BlockingIOError):
            while True:
                count += sock.send(b"x" * size)
    return count


def drain(sock, count):
    """Receive exactly count bytes."""
    parts = []
    while count:
        part = sock.recv(min(count, 65536))
        assert part, f"the peer closed with {count} bytes missing"
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def much_room(size):
    """So much memory of which nothing is written: pages that nobody touches cost nothing."""
    return mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)


def closed_port(module):
    """An address of loopback at which nobody listens."""
    with module.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()


def open_descriptors():
    """The numbers of this process's open descriptors."""
    gc.collect()
    names = os.listdir("/proc/self/fd")
    return {int(name) for name in names if os.path.lexists(f"/proc/self/fd/{name}")}


@contextlib.contextmanager
def no_new_descriptors():
    before = open_descriptors()
    yield
    left = open_descriptors() - before
    assert not left, {fd: os.readlink(f"/proc/self/fd/{fd}") for fd in left}


class Call(threading.Thread):
    """A call in a thread of its own: result() is what it returned, or raises what it raised."""

    def __init__(self, function, *args):
        super().__init__(daemon=True)
        self.function, self.args = function, args
        self.value = self.error = None
        self.start()

    def run(self):
        try:
            self.value = self.function(*self.args)
        except BaseException as exc:
            self.error = exc

    def result(self, timeout=20):
        self.join(timeout)
        assert not self.is_alive(), "the call did not come back"
        if self.error is not None:
            raise self.error
        return self.value

    def wait_until_blocked(self, timeout=20):
        """Return when the thread sleeps in a system call other than for the GIL or a lock."""
        wait_until(lambda: self.blocked_in() not in (None, FUTEX), timeout)
        return self

    def blocked_in(self):
        """The number of the system call in which the thread sleeps, or None."""
        assert self.is_alive(), f"the call ended early: {self.value!r} {self.error!r}"
        return sleeps_in(f"/proc/self/task/{self.native_id}")


def sleeps_in(task):
    """The number of the system call in which this folder of /proc says that a thread sleeps, or None.

    A thread that strace(1) holds up at its way into a call has a number too, but does not sleep.
    """
    try:
        with open(f"{task}/syscall") as call, open(f"{task}/stat") as stat:
            number = call.read().split()[0]
            state = stat.read().rpartition(")")[2].split()[0]
            call.seek(0)
            again = call.read().split()[0]
    except OSError:
        return None
    return int(number) if state == "S" and number == again and number.isdigit() else None


def wait_until(condition, timeout=20):
    """Return when the condition holds."""
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.001)


def elapsed_of(call, *args):
    """(seconds, exception or None) of a call."""
    start = time.monotonic()
    try:
        call(*args)
    except OSError as exc:
        return time.monotonic() - start, exc
    return time.monotonic() - start, None

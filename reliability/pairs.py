"""Every pair of a socket's methods, called by two threads on one socket at the same time.

The full form does it under ThreadSanitizer on a build without a GIL, and runs the interpreter's test_socket and
test_ssl there. Two threads meet at a spinning barrier before each round, and a round counts as overlapping if each
call began before the other one had ended."""

import itertools
import os
import re
import subprocess
import sys
import tempfile
import threading
import time

import csocket as socket

from . import races
from .check import TREE, Report, main, part_command

ROUNDS, FULL_ROUNDS = 40, 1000
# Pairs for one child; a sanitizer's memory grows with what it has seen.
PART, FULL_PART = 120, 60
MOST_SECONDS = 1800
SPINS = 2000
LONG = os.sysconf("SC_PAGE_SIZE") * 4
PLENTY = b"x" * 100


class Shared:
    """A socket of one of three kinds, with something to receive or to accept; no call waits for long."""

    def __init__(self, turn):
        kind = (self.stream, self.listener, self.datagram)[turn % 3]
        self.others, self.numbers = [], []
        self.timeout = 0 if turn % 2 else 0.0005
        kind()

    def stream(self):
        """It may block, but does not: its peer has sent what it will."""
        self.sock, peer = socket.socketpair()
        self.sock.settimeout(None)
        peer.send(PLENTY)
        peer.shutdown(socket.SHUT_WR)
        self.others.append(peer)
        self.address = peer.getpeername()

    def listener(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.bind("")
        self.sock.listen(2)
        self.address = self.sock.getsockname()
        client = socket.socket(socket.AF_UNIX)
        client.connect(self.address)
        self.others.append(client)
        self.sock.settimeout(self.timeout)

    def datagram(self):
        """It is connected to itself."""
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.sock.bind(("127.0.0.1", 0))
        self.address = self.sock.getsockname()
        self.sock.connect(self.address)
        self.sock.send(PLENTY)
        self.sock.settimeout(self.timeout)

    def close(self):
        self.sock.close()
        for other in self.others:
            other.close()
        for number in self.numbers:
            os.close(number)


def read_file(at):
    with at.sock.makefile("rb", 0) as file:
        file.readinto(bytearray(4))


def send_file(at):
    with tempfile.TemporaryFile() as file:
        file.write(PLENTY)
        file.seek(0)
        at.sock.sendfile(file)


def with_rights(at):
    socket.send_fds(at.sock, [b"x"], [0])


def received_rights(at):
    for number in socket.recv_fds(at.sock, 10, 2)[1]:
        os.close(number)


def detach(at):
    """The number is closed when no call is under way with it any more."""
    number = at.sock.detach()
    if number >= 0:
        at.numbers.append(number)


# What a class's __init__ forgets is open still: the check closes it.
FORGETFUL = {"__init__"}
CALLS = {
    "__enter__": lambda at: at.sock.__enter__(),
    "__exit__": lambda at: at.sock.__exit__(None, None, None),
    "__init__": lambda at: at.sock.__init__(socket.AF_INET, socket.SOCK_DGRAM),
    "__repr__": lambda at: repr(at.sock),
    "_accept": lambda at: os.close(at.sock._accept()[0]),
    "accept": lambda at: at.sock.accept()[0].close(),
    "bind": lambda at: at.sock.bind(at.address),
    "close": lambda at: at.sock.close(),
    "connect": lambda at: at.sock.connect(at.address),
    "connect_ex": lambda at: at.sock.connect_ex(at.address),
    "detach": detach,
    "dup": lambda at: at.sock.dup().close(),
    "family": lambda at: at.sock.family,
    "fileno": lambda at: at.sock.fileno(),
    "get_inheritable": lambda at: at.sock.get_inheritable(),
    "getblocking": lambda at: at.sock.getblocking(),
    "getpeername": lambda at: at.sock.getpeername(),
    "getsockname": lambda at: at.sock.getsockname(),
    "getsockopt": lambda at: at.sock.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE),
    "getsockopt of bytes": lambda at: at.sock.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8),
    "gettimeout": lambda at: at.sock.gettimeout(),
    "listen": lambda at: at.sock.listen(3),
    "makefile": lambda at: at.sock.makefile("rw").close(),
    "proto": lambda at: at.sock.proto,
    "readinto of a file": read_file,
    "recv": lambda at: at.sock.recv(10),
    "recv of much": lambda at: at.sock.recv(1 << 17),
    "recv_fds": received_rights,
    "recv_into": lambda at: at.sock.recv_into(bytearray(10)),
    "recvfrom": lambda at: at.sock.recvfrom(10),
    "recvfrom_into": lambda at: at.sock.recvfrom_into(bytearray(10)),
    "recvmsg": lambda at: at.sock.recvmsg(10, 64),
    "recvmsg_into": lambda at: at.sock.recvmsg_into([bytearray(4), bytearray(4)], 64),
    "send": lambda at: at.sock.send(b"x"),
    "send_fds": with_rights,
    "sendall": lambda at: at.sock.sendall(bytes(LONG)),
    "sendfile": send_file,
    "sendmsg": lambda at: at.sock.sendmsg([b"x", b"y"]),
    "sendto": lambda at: at.sock.sendto(b"x", at.address),
    "sendto a name": lambda at: at.sock.sendto(b"x", ("localhost", 9)),
    "set_inheritable": lambda at: at.sock.set_inheritable(False),
    "setblocking": lambda at: at.sock.setblocking(False),
    "setsockopt": lambda at: at.sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    "setsockopt of bytes": lambda at: at.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, bytes(8)),
    "settimeout": lambda at: at.sock.settimeout(0.0005),
    "shutdown": lambda at: at.sock.shutdown(socket.SHUT_RDWR),
    "timeout": lambda at: at.sock.timeout,
    "type": lambda at: at.sock.type,
}
PAIRS = list(itertools.combinations_with_replacement(CALLS, 2))


class Side:
    """What one of the two threads does, and when."""

    def __init__(self):
        self.ready = self.done = -1
        self.began = self.ended = 0
        self.wrong = []

    def call(self, call, at):
        self.began = time.perf_counter_ns()
        try:
            call(at)
        except (OSError, ValueError):
            pass
        except TypeError as exc:
            # An address of the family that the socket had before, or has got.
            if not re.search("AF_|bytes-like", str(exc)):
                self.wrong.append(repr(exc))
        except BaseException as exc:
            self.wrong.append(repr(exc))
        self.ended = time.perf_counter_ns()


def wait(side, what, turn):
    for spin in itertools.count():
        if getattr(side, what) >= turn:
            return
        if spin > SPINS:
            time.sleep(0)


class Duel:
    """The rounds of one pair: the leader makes the socket, the follower waits for it."""

    def __init__(self, names, rounds):
        self.calls, self.rounds = [CALLS[name] for name in names], rounds
        self.leader, self.follower = Side(), Side()
        self.at, self.overlaps = None, 0

    def follow(self):
        for turn in range(self.rounds):
            wait(self.leader, "ready", turn)
            self.follower.call(self.calls[1], self.at)
            self.follower.done = turn

    def lead(self):
        for turn in range(self.rounds):
            self.at = Shared(turn)
            self.leader.ready = turn
            self.leader.call(self.calls[0], self.at)
            wait(self.follower, "done", turn)
            first, second = self.leader, self.follower
            self.overlaps += max(first.began, second.began) < min(first.ended, second.ended)
            self.at.close()

    def run(self):
        thread = threading.Thread(target=self.follow)
        thread.start()
        self.lead()
        thread.join()
        return {*self.leader.wrong, *self.follower.wrong}


def numbers():
    # The directory's own is closed when we look again; it may have been a number that is not counted yet.
    return {number for number in os.listdir("/proc/self/fd") if os.path.lexists(f"/proc/self/fd/{number}")}


def work(first, last, rounds):
    """What the child does: the pair is on its stdout before it begins."""
    sys.setswitchinterval(1e-5)
    # What __init__ makes does not wait either.
    socket.setdefaulttimeout(0.0005)
    report = Report()
    for names in PAIRS[first:last]:
        print(" and ".join(names), flush=True)
        before, overlaps = numbers(), 0
        for done in range(0, rounds, ROUNDS):
            duel = Duel(names, min(ROUNDS, rounds - done))
            for text in duel.run():
                report.find(f"{names}: {text}")
            report.count("rounds", duel.rounds)
            report.count("with real overlap", duel.overlaps)
            overlaps += duel.overlaps
            for number in numbers() - before if FORGETFUL & set(names) else ():
                close(int(number))
        if numbers() != before:
            report.find(f"{names}: {numbers() - before} are open")
        report.count("pairs")
        report.count("pairs that never overlapped", overlaps == 0)
    print(report.tell())


def close(number):
    try:
        os.close(number)
    except OSError:
        pass


def parts(report, rounds, length):
    for first in range(0, len(PAIRS), length):
        words = ["--child", str(first), str(first + length), str(rounds)]
        command = [*part_command(), sys.executable, "-m", "reliability.pairs", *words]
        told = report.run(f"from {first}", command, MOST_SECONDS, os.environ | races.ENVIRONMENT)
        races.judge(report, told)
        print(f"pairs from {first}: {report}", file=sys.stderr, flush=True)


def work_all(rounds):
    """What runs on the interpreter that ThreadSanitizer is in; how far it has come is on its stderr."""
    report = Report()
    parts(report, rounds, FULL_PART)
    races.all_own_tests(report, sys.executable)
    print(report.tell())


def check(report, options):
    if options.full:
        command = [TREE / ".ci" / "sanitize", "3.13t-tsan", "-m", "reliability.pairs", "--children", str(FULL_ROUNDS)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            report.find(f"ThreadSanitizer: ended with {done.returncode}: {done.stdout[-2000:]}")
        else:
            report.take(done.stdout)
    else:
        parts(report, ROUNDS, PART)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(*map(int, sys.argv[2:])))
    if sys.argv[1:2] == ["--children"]:
        sys.exit(work_all(*map(int, sys.argv[2:])))
    sys.exit(main(check))

"""Sockets closed and detached while threads are in calls on them: no byte goes to a stranger.

Each socket has a tag, and only messages with its own tag may be received from it or by its peer. What is
closed is replaced at once, so that its number is a new socket's, whose tag waits to be received by whoever
is late."""

import errno
import os
import random
import sys
import threading
import time
from contextlib import suppress

import csocket as socket

from .check import TREE, Report, main

# Closes and detaches in one child.
PART = 25_000
FULL = 1_000_000
MOST_SECONDS = 900
MOST_FINDINGS = 5
USERS = 4
PATIENCE = 20
# Bytes of a tag.
SIZE = 16
CLOSERS = 2
SLOTS = 3
TIMEOUTS = (None, 0, 30)
# What a call on a socket that is or was closed, or has no peer any more, may say.
ALLOWED = {errno.EBADF, errno.EAGAIN, errno.EPIPE, errno.ECONNRESET, errno.ENOTCONN, errno.EINVAL, None}


class Pair:
    """An end that threads use, and its peer."""

    def __init__(self, number, timeout):
        self.tag = b"%016d" % number
        self.sock, self.peer = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.peer.setblocking(False)
        self.sock.settimeout(timeout)
        self.offer()

    def offer(self):
        self.peer.send(self.tag)

    def received(self, data):
        return [] if data in (b"", self.tag) else [data]

    def recv(self):
        return self.received(self.sock.recv(SIZE))

    def recv_into(self):
        room = bytearray(SIZE)
        return self.received(bytes(room[: self.sock.recv_into(room)]))

    def recvmsg(self):
        return self.received(self.sock.recvmsg(SIZE)[0])

    def send(self):
        self.sock.send(self.tag)
        return []

    def sendall(self):
        self.sock.sendall(self.tag)
        return []

    def sendmsg(self):
        self.sock.sendmsg([self.tag[:4], self.tag[4:]])
        return []

    def settimeout(self):
        self.sock.settimeout(random.choice(TIMEOUTS))
        return []

    CALLS = (recv, recv_into, recvmsg, send, sendall, sendmsg, settimeout)

    def let_go(self, in_use):
        """Wakes who waits; what the peer has got that is not its own."""
        strange = []
        try:
            while data := self.peer.recv(SIZE):
                strange += self.received(data)
        except (BlockingIOError, ConnectionError):
            pass
        self.peer.close()
        return strange


class Listener(Pair):
    """What listens and has somebody to accept."""

    def __init__(self, number, timeout):
        self.tag = b"%016d" % number
        self.sock = socket.socket(socket.AF_UNIX)
        # Linux finds an address that is free.
        self.sock.bind("")
        self.sock.listen(8)
        self.sock.settimeout(timeout)
        self.address = self.sock.getsockname()
        self.offer()

    def offer(self):
        with socket.socket(socket.AF_UNIX) as client:
            client.setblocking(False)
            with suppress(BlockingIOError, ConnectionError):
                client.connect(self.address)
                client.send(self.tag)

    def accept(self):
        peer, _ = self.sock.accept()
        with peer:
            peer.settimeout(30)
            return self.received(peer.recv(SIZE))

    CALLS = (accept, accept, Pair.settimeout)

    def let_go(self, in_use):
        while in_use():
            self.offer()
            time.sleep(0)
        return []


class Race:
    """Threads that use what stands in the slots, and threads that close it."""

    def __init__(self, seed, closes):
        self.seed, self.closes, self.report = seed, closes, Report()
        self.lock = threading.Lock()
        self.slots = [self.made(number) for number in range(CLOSERS * SLOTS)]
        self.used = [None] * USERS
        self.over = False

    def made(self, number):
        kind = Listener if number % 3 == 0 else Pair
        return kind(self.seed * 10_000_000 + number, TIMEOUTS[number // 3 % 3])

    def count(self, counts, strange, who):
        with self.lock:
            for what, number in counts.items():
                self.report.count(what, number)
            for text in strange:
                self.report.find(f"seed {self.seed}, {who}: {text}")

    def use(self, place):
        dice = random.Random(f"{self.seed} {place}")
        counts, strange = {"calls": 0, "calls that met a closed socket": 0}, []
        while not self.over and len(strange) < MOST_FINDINGS:
            self.used[place] = scene = self.slots[dice.randrange(len(self.slots))]
            call = dice.choice(scene.CALLS)
            try:
                strange += [f"{call.__name__} of {scene.tag} got {data}" for data in call(scene)]
            except OSError as exc:
                counts["calls that met a closed socket"] += exc.errno == errno.EBADF
                if exc.errno not in ALLOWED:
                    strange.append(f"{call.__name__} of {scene.tag}: {exc!r}")
            except Exception as exc:
                strange.append(f"{call.__name__} of {scene.tag}: {exc!r}")
            counts["calls"] += 1
            self.used[place] = None
        self.count(counts, strange, "use")

    def end(self, slot, number, detach):
        """Ends what is in the slot, and puts another there; what was strange."""
        scene = self.slots[slot]

        def in_use():
            return any(used is scene for used in self.used)

        if not detach:
            scene.sock.close()
            self.slots[slot] = self.made(number)
            return scene.let_go(in_use)
        # The number is ours now, and calls that are under way go on with it: it is closed after them.
        kept = socket.socket(fileno=scene.sock.detach())
        self.slots[slot] = self.made(number)
        strange = scene.let_go(in_use)
        while in_use():
            time.sleep(0)
        kept.close()
        return strange

    def wait_for_use(self, scene, times):
        """Is some thread in a call on it? So often the others get the chance."""
        for _ in range(times):
            if any(used is scene for used in self.used):
                return True
            time.sleep(0)
        return False

    def close(self, place):
        dice = random.Random(f"{self.seed} closer {place}")
        counts, strange = {"closes": 0, "detaches": 0, "with a call under way": 0}, []
        own = range(place * SLOTS, (place + 1) * SLOTS)
        for turn in range(self.closes // CLOSERS):
            slot = dice.choice(own)
            detach = dice.random() < 0.25
            counts["with a call under way"] += self.wait_for_use(self.slots[slot], dice.randrange(PATIENCE))
            number = 10 + turn * CLOSERS + place
            try:
                strange += self.end(slot, number, detach)
            except OSError as exc:
                strange.append(f"{exc!r} at turn {turn}")
                break
            counts["detaches" if detach else "closes"] += 1
        self.count(counts, strange, "the peer")

    def run(self):
        users = [threading.Thread(target=self.use, args=(place,), daemon=True) for place in range(USERS)]
        closers = [threading.Thread(target=self.close, args=(place,)) for place in range(CLOSERS)]
        for thread in users + closers:
            thread.start()
        for thread in closers:
            thread.join()
        self.over = True
        for scene in self.slots:
            scene.sock.close()
            scene.let_go(lambda scene=scene: any(used is scene for used in self.used))
        for thread in users:
            thread.join()
        return self.report


def work(seed, closes):
    # With a GIL threads meet where they hand it over.
    sys.setswitchinterval(1e-5)
    before = len(os.listdir("/proc/self/fd"))
    report = Race(seed, closes).run()
    if len(os.listdir("/proc/self/fd")) != before:
        report.find(f"seed {seed}: descriptors are lost")
    print(report.tell())


def parts(report, first, last):
    for seed in range(first, last):
        child = [sys.executable, "-m", "reliability.close_races", "--child", str(seed), str(PART)]
        report.run(f"seed {seed}", child, MOST_SECONDS)


def work_all(first, last):
    report = Report()
    parts(report, first, last)
    print(report.tell())


def check(report, options):
    """The full form does half of it on a build without a GIL."""
    if not options.full:
        parts(report, 1, 2)
        return
    half = FULL // PART // 2
    words = ["-m", "reliability.close_races", "--children", str(half), str(2 * half)]
    parts(report, 0, half)
    report.run("without a GIL", [TREE / ".ci" / "reliability", "3.13t", *words], half * MOST_SECONDS)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(*map(int, sys.argv[2:])))
    if sys.argv[1:2] == ["--children"]:
        sys.exit(work_all(*map(int, sys.argv[2:])))
    sys.exit(main(check))

"""A storm of signals over every call that blocks, with handlers that return and that raise.

No call may raise InterruptedError, no byte and no connection may be lost, and deadlines are kept as well
as a poll in C keeps them under the same storm. The other end is a thread that no signal reaches. Of a call
that is made of several, and that a handler's exception ends, nobody knows how much it moved: the bytes are
looked at before it and behind it, and it may have moved no more than it was asked to."""

import io
import os
import random
import signal
import socket as stdlib
import sys
import tempfile
import threading
import time
import weakref
from contextlib import ExitStack
from functools import partial
from itertools import starmap

import csocket as socket

from .check import Report, main
from .native import extension

INTERVAL = 50e-6
# Bytes at position p of each stream are those at p % PERIOD.
PERIOD = 65521
PATTERN = random.Random(6).randbytes(PERIOD) * 2
PIECE = 3000
MADE, LAST = b"M", b"L"
# What a file may have read ahead of a call, and for it.
MOST_LOST = io.DEFAULT_BUFFER_SIZE + 2 * PIECE
# Seconds: no call is to wait so long, and the patience of the watchdog with one way.
PATIENT = 60
LONGEST = 170
BAR = 0.005
# A short run has few samples, and others compute beside it: it finds what is off by much.
SHORT_BAR = 0.5

RESOLVER = "a name is looked up by libc, which begins anew by itself, and no handler runs before it is done"
LOOK_UPS = "getaddrinfo gethostbyname gethostbyname_ex gethostbyaddr getnameinfo getfqdn bind create_server"
# What may wait and is not in the storm.
NOT_HERE = dict.fromkeys(LOOK_UPS.split(), RESOLVER) | {
    "close": "it waits with SO_LINGER only; a signal ends that, and close(2) tells no error",
    "sendmsg_afalg": "the kernel itself is the other end; in C it is sendmsg, with other ancillary data",
}


def at(position, size):
    start = position % PERIOD
    return PATTERN[start : start + size]


class Raised(Exception):
    pass


class Storm:
    """Signals while it is entered. Where it raises, it does so in guarded() only."""

    def __init__(self, raising):
        self.raising, self.armed = raising, False
        self.seen, self.inside, self.raised = 0, 0, 0
        self.chance = random.Random(7)

    def ring(self, number, frame):
        self.seen += 1
        self.inside += self.armed
        if self.raising and self.armed and self.chance.random() < 0.5:
            self.armed = False
            self.raised += 1
            raise Raised

    def __enter__(self):
        self.before = signal.signal(signal.SIGALRM, self.ring)
        signal.setitimer(signal.ITIMER_REAL, INTERVAL, INTERVAL)
        return self

    def __exit__(self, *exc_info):
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self.before)

    def guarded(self, call, *arguments):
        """[what the call returned], or [] if a handler's exception ended it. No bytecode runs
        between the call's end and its place in the list, so that no handler can come between."""
        box = []
        try:
            self.armed = True
            box.extend(starmap(call, (arguments,)))
            self.armed = False
        except Raised:
            pass
        return box


class Peer(threading.Thread):
    """The other end, with the stdlib's sockets. No signal reaches it; it pauses, so that one waits for it."""

    def __init__(self, work, *arguments):
        super().__init__(daemon=True)
        self.work, self.arguments, self.result = work, arguments, None
        self.stop = threading.Event()
        self.chance = random.Random(8)
        self.start()

    def run(self):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        self.result = self.work(self, *self.arguments)

    def pause(self):
        time.sleep(self.chance.random() / 2000)

    def ended(self):
        self.stop.set()
        self.join(PATIENT)
        return self.result


def sends(peer, sock):
    position = 0
    while not peer.stop.is_set():
        piece = at(position, 1 + peer.chance.randrange(PIECE))
        sock.sendall(piece)
        position += len(piece)
        peer.pause()
    sock.shutdown(stdlib.SHUT_WR)
    return position


def receives(peer, sock):
    """How many bytes there were, or -1 if any was wrong; all are taken."""
    position, right = 0, True
    most = 1 if sock.type == stdlib.SOCK_DGRAM else PIECE
    while data := sock.recv(PIECE + 1 - peer.chance.randint(1, most)):
        right = right and data == at(position, len(data))
        position += len(data)
        peer.pause()
    return position if right else -1


def connects(peer, address):
    made = 0
    while not peer.stop.is_set():
        with stdlib.create_connection(address):
            made += 1
        peer.pause()
    with stdlib.create_connection(address) as sock:
        sock.sendall(LAST)
    return made


def accepts(peer, server):
    """How many came with a byte: TCP goes on to connect what a handler's exception left, and closes it."""
    taken = 0
    while True:
        with server.accept()[0] as sock:
            said = sock.recv(1)
        if said == LAST:
            return taken
        taken += len(said)
        peer.pause()


def other_end(stack, kind=stdlib.SOCK_STREAM):
    """csocket's end of a pair with little room, and the stdlib's, which has a name."""
    one, two = stdlib.socketpair(stdlib.AF_UNIX, kind)
    two.bind("")
    one.setsockopt(stdlib.SOL_SOCKET, stdlib.SO_SNDBUF, 4096)
    ours = stack.enter_context(socket.from_stdlib(one))
    return ours, stack.enter_context(two)


# name: a function of a socket that gives a call, its argument, and how to get the bytes of its answer.
def receiving(sock):
    room = bytearray(PIECE)
    raw = sock.makefile("rb", 0)
    return {
        "recv": (sock.recv, PIECE, bytes),
        "recv_into": (sock.recv_into, room, lambda n: room[:n]),
        "recvfrom": (sock.recvfrom, PIECE, lambda answer: answer[0]),
        "recvfrom_into": (sock.recvfrom_into, room, lambda answer: room[: answer[0]]),
        "recvmsg": (sock.recvmsg, PIECE, lambda answer: answer[0]),
        "recvmsg_into": (sock.recvmsg_into, [room], lambda answer: room[: answer[0]]),
        "raw readinto": (raw.readinto, room, lambda n: room[:n]),
        "raw read": (raw.read, PIECE, bytes),
    }


def receiving_files(sock):
    file = sock.makefile("rb")
    room = bytearray(PIECE)
    return {
        "read": (file.read, PIECE, bytes),
        "readinto": (file.readinto, room, lambda n: room[:n]),
        "readline": (file.readline, -1, bytes),
        "recv_fds": (lambda size: socket.recv_fds(sock, size, 1), PIECE, lambda answer: answer[0]),
    }


def receive(name, make, timeout, storm, goal):
    """One stream: to its end, or to the call of several that an exception ended, and what is left."""
    with ExitStack() as stack:
        ours, theirs = other_end(stack)
        ours.settimeout(timeout)
        call, argument, bytes_of = make(ours)[name]
        peer = Peer(sends, theirs)
        position, most_lost = 0, 0
        while not most_lost:
            box = storm.guarded(call, argument)
            if storm.seen >= goal:
                peer.stop.set()
            if not box:
                most_lost = MOST_LOST if make is receiving_files else 0
                continue
            data = bytes_of(box[0])
            if not data:
                break
            if data != at(position, len(data)):
                return position, f"{len(data)} bytes at {position} are others"
            position += len(data)
        peer.stop.set()
        left = b"".join(iter(partial(ours.recv, PIECE), b""))
        sent = peer.ended()
    lost = sent - len(left) - position
    if left != at(sent - len(left), len(left)):
        return position, f"the last {len(left)} bytes are others"
    return position, None if 0 <= lost <= most_lost else f"{lost} of {sent} bytes are lost"


# name: a function of a socket that gives a call, how its arguments are made of data, and how many bytes
# it sends; None: it says so itself.
def sending(sock):
    name = sock.getpeername()
    return {
        "send": (sock.send, lambda data: (data,), None),
        "sendto": (sock.sendto, lambda data: (data[:PIECE], name), None),
        "sendmsg": (sock.sendmsg, lambda data: ([data[:100], data[100:]],), None),
        "raw write": (sock.makefile("wb", 0).write, lambda data: (data,), None),
    }


def sending_all(sock):
    whole = tempfile.TemporaryFile()
    weakref.finalize(sock, whole.close)
    whole.write(PATTERN[:PERIOD])

    def write(data):
        with sock.makefile("wb") as file:
            file.write(data)

    def sendfile_by_send(data):
        whole.seek(0)
        sock._sendfile_use_send(whole)

    return {
        "sendall": (sock.sendall, lambda data: (data,), PERIOD),
        "write": (write, lambda data: (data,), PERIOD),
        "sendfile": (sock.sendfile, lambda data: (whole,), PERIOD),
        "sendfile by send": (sendfile_by_send, lambda data: (data,), PERIOD),
        "send_fds": (socket.send_fds, lambda data: (sock, [data[:PIECE]], [0]), None),
    }


def send(name, make, timeout, storm, goal):
    """One stream: to the goal, or to the call of several that an exception ended."""
    with ExitStack() as stack:
        ours, theirs = other_end(stack, stdlib.SOCK_DGRAM if name == "sendto" else stdlib.SOCK_STREAM)
        ours.settimeout(timeout)
        call, made_of, size = make(ours)[name]
        peer = Peer(receives, theirs)
        position, most_more = 0, 0
        while not most_more:
            box = storm.guarded(call, *made_of(at(position, PERIOD)))
            if box:
                position += size or box[0]
            elif make is sending_all:
                most_more = PERIOD
            if storm.seen >= goal:
                break
        # The end of datagrams is an empty one.
        ours.send(b"")
        ours.shutdown(socket.SHUT_WR)
        arrived = peer.ended()
    fine = position <= arrived <= position + most_more
    return position, None if fine else f"{arrived} of {position} bytes"


def accept(name, make, timeout, storm, goal):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(timeout)
        peer = Peer(connects, server.getsockname())
        taken, last = 0, False
        while not last:
            for sock, _ in storm.guarded(server.accept):
                with sock:
                    last = sock.recv(1) == LAST
                taken += not last
            if storm.seen >= goal:
                peer.stop.set()
        made = peer.ended()
    return 0, None if taken == made else f"{taken} of {made} connections"


def without(error, sock):
    if error:
        raise OSError(error, os.strerror(error))
    return sock


# name: a function of a socket that gives a call of an address, and how to get what it connected.
def connecting(sock):
    create = partial(socket.create_connection, timeout=sock.gettimeout())
    return {
        "connect": (sock.connect, lambda nothing: sock),
        "connect_ex": (sock.connect_ex, lambda error: without(error, sock)),
        "create_connection": (create, lambda made: made),
    }


def connect(name, place, timeout, storm, goal):
    """A queue without room makes them wait: TCP for a second, local sockets without a timeout until there is some."""
    family, anywhere = place
    with stdlib.socket(family) as server, socket.socket(family) as last:
        server.bind(anywhere)
        server.listen(0)
        address = server.getsockname()
        peer = Peer(accepts, server)
        made = 0
        while not made or storm.seen < goal:
            with socket.socket(family) as sock:
                sock.settimeout(timeout)
                call, socket_of = connecting(sock)[name.split()[0]]
                for answer in storm.guarded(call, address):
                    with socket_of(answer) as connected:
                        connected.sendall(MADE)
                    made += 1
        last.connect(address)
        last.sendall(LAST)
        taken = peer.ended()
    return 0, None if taken == made else f"{taken} of {made} connections"


LOCAL = (stdlib.AF_UNIX, "")
TCP = (stdlib.AF_INET, ("127.0.0.1", 0))
# Local sockets without room tell so at once where there is a timeout.
BOTH, NONE = (None, PATIENT), (None,)


def ways():
    """Of each way: its name, how it is gone, the calls, whether handlers raise, and the timeout."""
    with ExitStack() as stack:
        sock = other_end(stack)[0]
        tables = {receive: (receiving, receiving_files), send: (sending, sending_all)}
        kinds = [(name, go, make, BOTH) for go in tables for make in tables[go] for name in make(sock)]
        kinds += [("accept", accept, None, BOTH)]
        kinds += [(f"{name} over TCP", connect, TCP, BOTH) for name in connecting(sock)]
        kinds += [(name, connect, LOCAL, NONE) for name in ("connect", "connect_ex")]
    for name, go, make, timeouts in kinds:
        for raises in (False, True):
            for timeout in timeouts:
                yield name, go, make, raises, timeout


def run_way(way, storm, goal):
    """How many bytes were moved, and what was wrong; streams that exceptions end follow one another."""
    name, go, make, _, timeout = way
    moved, wrong = 0, None
    try:
        with storm:
            while storm.seen < goal and not wrong:
                more, wrong = go(name, make, timeout, storm, goal)
                moved += more
    except Exception as exc:
        wrong = f"{type(exc).__name__}: {exc}"
    return moved, wrong


def run_ways(report, signals):
    chosen = list(ways())
    goal = -(-signals // len(chosen))
    for way in chosen:
        name, _, _, raises, timeout = way
        title = f"{name}, timeout {timeout}, handlers that {'raise' if raises else 'return'}"
        print(title, flush=True)
        storm = Storm(raises)
        moved, wrong = run_way(way, storm, goal)
        report.count("ways")
        report.count("signals handled", storm.seen)
        report.count("signals during the calls", storm.inside)
        report.count("exceptions of handlers", storm.raised)
        report.count("bytes", moved)
        if wrong:
            report.find(f"{title}: {wrong}")


def late(call, seconds):
    start = time.monotonic()
    try:
        call()
    except TimeoutError:
        pass
    return time.monotonic() - start - seconds


def percentile(samples):
    return sorted(samples)[int(len(samples) * 0.99)]


def run_deadlines(report, driver, samples, bar):
    """How late recv, accept and a poll in C end, in turn, in one storm."""
    seconds = 0.01
    lateness = {"recv": [], "accept": [], "C": []}
    with socket.create_server(("127.0.0.1", 0)) as server, ExitStack() as stack:
        ours, theirs = (stack.enter_context(sock) for sock in socket.socketpair())
        ours.settimeout(seconds)
        server.settimeout(seconds)
        number = theirs.fileno()
        calls = {
            "recv": lambda: ours.recv(1),
            "accept": server.accept,
            "C": lambda: driver.wait(number, seconds),
        }
        with Storm(raising=False) as storm:
            for _ in range(samples):
                for name, call in calls.items():
                    lateness[name].append(late(call, seconds))
    in_c = percentile(lateness.pop("C"))
    report.count("signals handled", storm.seen)
    report.count("deadlines", samples * 3)
    report.count("microseconds late in C, 99th percentile", round(in_c * 1e6))
    for name, measured in lateness.items():
        found = percentile(measured)
        report.count(f"microseconds late in {name}, 99th percentile", round(found * 1e6))
        if min(measured) < 0:
            report.find(f"{name} ended {-min(measured)} s before its deadline")
        if found > in_c + bar:
            report.find(f"{name}: 99 % are less than {found} s late, of the polls in C {in_c} s")


def work(folder, full):
    sys.path.insert(0, folder)
    import deadline

    report = Report()
    # A third of the signals comes between calls, where streams are begun anew.
    run_ways(report, 1_600_000 if full else 20_000)
    run_deadlines(report, deadline, 500 if full else 60, BAR if full else SHORT_BAR)
    print(report.tell())


def check(report, options):
    with tempfile.TemporaryDirectory() as folder:
        extension("deadline", folder)
        child = [sys.executable, "-m", "reliability.signals", "--child", folder]
        report.run("the storm", [*child, "full" if options.full else "short"], 1800 if options.full else 300)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(sys.argv[2], sys.argv[3] == "full"))
    sys.exit(main(check))

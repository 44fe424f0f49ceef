"""A storm of signals over every call that blocks, with handlers that return and that raise.

No call may raise InterruptedError, no byte and no connection may be lost, and deadlines are kept as well
as a poll in C keeps them under the same storm. The other end is a thread that no signal reaches."""

import random
import signal
import socket as stdlib
import sys
import tempfile
import threading
import time
from contextlib import ExitStack

import csocket as socket

from .check import Report, main
from .native import extension

INTERVAL = 50e-6
# Bytes at position p of each stream are those at p % PERIOD.
PERIOD = 65521
PATTERN = random.Random(6).randbytes(PERIOD) * 2
PIECE = 3000
LAST = b"L"
# Seconds: no call is to wait so long, and the patience of the watchdog with one way.
PATIENT = 60
LONGEST = 170
BAR = 0.005
# A short run has few samples, and others compute beside it: it finds what is off by much.
SHORT_BAR = 0.5


def at(position, size):
    start = position % PERIOD
    return PATTERN[start : start + size]


class Raised(Exception):
    pass


class Storm:
    """Signals while it is entered. Where it raises, it does so in guarded() only."""

    def __init__(self, raising):
        self.raising, self.armed, self.seen, self.raised = raising, False, 0, 0
        self.chance = random.Random(7)

    def ring(self, number, frame):
        self.seen += 1
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

    def guarded(self, call, argument):
        """[what call(argument) returned], or [] if a handler's exception ended it. No bytecode runs
        between the call's end and its place in the list, so that no handler can come between."""
        box = []
        try:
            self.armed = True
            box.extend(map(call, (argument,)))
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
    """How many bytes were right, up to the first that was wrong; all are taken."""
    position, right = 0, True
    while data := sock.recv(1 + peer.chance.randrange(PIECE)):
        right = right and data == at(position, len(data))
        position += len(data) if right else 0
        peer.pause()
    return position


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
    taken = 0
    while True:
        with server.accept()[0] as sock:
            if sock.recv(1) == LAST:
                return taken
        taken += 1
        peer.pause()


def other_end(stack):
    """csocket's end of a stream with little room, and the stdlib's."""
    one, two = stdlib.socketpair()
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
    with ExitStack() as stack:
        ours, theirs = other_end(stack)
        ours.settimeout(timeout)
        call, argument, bytes_of = make(ours)[name]
        peer = Peer(sends, theirs)
        position = 0
        with storm:
            while True:
                box = storm.guarded(call, argument)
                if storm.seen >= goal:
                    peer.stop.set()
                if not box:
                    continue
                data = bytes_of(box[0])
                if not data:
                    break
                if data != at(position, len(data)):
                    return position, f"{len(data)} bytes at {position} are others"
                position += len(data)
        sent = peer.ended()
    return position, None if position == sent else f"{position} of {sent} bytes"


# name: a function of a socket that gives a call, how its argument is made of data, and how many bytes
# it sends; None: it says so itself.
def sending(sock):
    return {
        "send": (sock.send, bytes, None),
        "sendmsg": (sock.sendmsg, lambda data: [data[:100], data[100:]], None),
        "raw write": (sock.makefile("wb", 0).write, bytes, None),
    }


def sending_all(sock):
    file = sock.makefile("wb")
    whole = tempfile.TemporaryFile()
    whole.write(PATTERN[:PERIOD])

    def write(data):
        file.write(data)
        file.flush()

    def sendfile_by_send(data):
        whole.seek(0)
        sock._sendfile_use_send(whole)

    return {
        "sendall": (sock.sendall, bytes, PERIOD),
        "write": (write, bytes, PERIOD),
        "sendfile": (sock.sendfile, lambda data: whole, PERIOD),
        "sendfile by send": (sendfile_by_send, bytes, PERIOD),
        "send_fds": (lambda data: socket.send_fds(sock, [data[:PIECE]], [0]), bytes, None),
    }


def send(name, make, timeout, storm, goal):
    with ExitStack() as stack:
        ours, theirs = other_end(stack)
        ours.settimeout(timeout)
        call, made_of, size = make(ours)[name]
        peer = Peer(receives, theirs)
        position = 0
        with storm:
            while storm.seen < goal:
                box = storm.guarded(call, made_of(at(position, size or PERIOD)))
                position += (size or box[0]) if box else 0
        ours.shutdown(socket.SHUT_WR)
        arrived = peer.ended()
    return position, None if position == arrived else f"{arrived} of {position} bytes"


def accept(name, make, timeout, storm, goal):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(timeout)
        peer = Peer(connects, server.getsockname())
        taken, last = 0, False
        with storm:
            while not last:
                # map() gives a call one argument, and accept() takes none.
                for sock, _ in storm.guarded(lambda nothing: server.accept(), None):
                    with sock:
                        last = sock.recv(1) == LAST
                    taken += not last
                if storm.seen >= goal:
                    peer.stop.set()
        made = peer.ended()
    return 0, None if taken == made else f"{taken} of {made} connections"


def connect(name, make, timeout, storm, goal):
    """Local sockets: a full queue makes them wait, and none with a timeout waits."""
    with stdlib.socket(stdlib.AF_UNIX) as server, ExitStack() as stack:
        server.bind(f"\0storm-{random.getrandbits(64)}")
        server.listen(0)
        peer = Peer(accepts, server)
        made = 0
        with storm:
            while storm.seen < goal:
                with socket.socket(socket.AF_UNIX) as sock:
                    made += len(storm.guarded(sock.connect, server.getsockname()))
        last = stack.enter_context(socket.socket(socket.AF_UNIX))
        last.connect(server.getsockname())
        last.sendall(LAST)
        taken = peer.ended()
    return 0, None if taken == made else f"{taken} of {made} connections"


EITHER, RETURNING = (False, True), (False,)
BOTH, ONE = (None, PATIENT), (None,)


def ways():
    """Of each way: its name, how it is gone, the calls, whether handlers raise, and the timeout."""
    with ExitStack() as stack:
        sock = other_end(stack)[0]
        kinds = [(name, receive, receiving, EITHER, BOTH) for name in receiving(sock)]
        kinds += [(name, receive, receiving_files, RETURNING, BOTH) for name in receiving_files(sock)]
        kinds += [(name, send, sending, EITHER, BOTH) for name in sending(sock)]
        kinds += [(name, send, sending_all, RETURNING, BOTH) for name in sending_all(sock)]
    kinds += [("accept", accept, None, RETURNING, BOTH), ("connect", connect, None, EITHER, ONE)]
    for name, go, make, raising, timeouts in kinds:
        for raises in raising:
            for timeout in timeouts:
                yield name, go, make, raises, timeout


def run_ways(report, signals):
    chosen = list(ways())
    goal = -(-signals // len(chosen))
    for name, go, make, raises, timeout in chosen:
        title = f"{name}, timeout {timeout}, handlers that {'raise' if raises else 'return'}"
        print(title, flush=True)
        storm = Storm(raises)
        try:
            moved, wrong = go(name, make, timeout, storm, goal)
        except Exception as exc:
            moved, wrong = 0, f"{type(exc).__name__}: {exc}"
        report.count("ways")
        report.count("signals handled", storm.seen)
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
    run_ways(report, 1_000_000 if full else 20_000)
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

"""Short and torn transfers: what arrives is what was sent, byte for byte, however little a call moves.

A libc that is put before the real one lets each transfer move from 1 to n bytes, and finds nothing in
one of eight that may not wait. Every way to send meets every way to receive, with timeouts and without."""

import faulthandler
import io
import os
import random
import sys
import tempfile
import threading
from contextlib import closing

import csocket as socket

from .check import Report, main
from .interpose import interpose

# Seconds after which a transfer hangs, and the socket's timeout, which never passes.
LONGEST = 120
PATIENT = 60
SHORT_SIZE = 1 << 18
FULL_SIZE = 6_000_000


def pieces(data, chance):
    """The data in pieces of all magnitudes up to a MiB."""
    view = memoryview(data)
    while view:
        size = 1 + chance.randrange(1 << chance.randrange(1, 21))
        yield view[:size]
        view = view[size:]


def until_sent(call, data):
    view = memoryview(data)
    while view:
        view = view[call(view) :]


def by_sendall(sock, data, chance):
    for piece in pieces(data, chance):
        sock.sendall(piece)


def by_one_sendall(sock, data, chance):
    sock.sendall(data)


def by_send(sock, data, chance):
    until_sent(sock.send, data)


def by_sendmsg(sock, data, chance):
    until_sent(lambda view: sock.sendmsg([view[:1000], view[1000:5000], view[5000:]]), data)


def by_makefile(sock, data, chance):
    with sock.makefile("wb", chance.choice([-1, 1, 100, 1 << 16])) as file:
        for piece in pieces(data, chance):
            file.write(piece)


def by_raw_makefile(sock, data, chance):
    with sock.makefile("wb", 0) as file:
        until_sent(file.write, data)


def by_sendfile(sock, data, chance):
    """The file's parts one after the other, by offset and count."""
    start = 0
    with tempfile.TemporaryFile() as file:
        file.write(data)
        for piece in pieces(data, chance):
            assert sock.sendfile(file, start, len(piece)) == len(piece)
            start += len(piece)
            assert file.tell() == start


def by_sendfile_of_memory(sock, data, chance):
    assert sock.sendfile(io.BytesIO(data)) == len(data)


def received(call, size, chance):
    parts, left = [], size
    while left:
        part = call(1 + chance.randrange(1 << chance.randrange(1, 19)))
        if not part:
            break
        parts.append(bytes(part))
        left -= len(part)
    return b"".join(parts)


def into(call, chance):
    """A call that fills a buffer, as one that returns what it got."""

    def call_returning(size):
        buffer = bytearray(size)
        return buffer[: call(buffer)]

    return call_returning


def by_recv(sock, size, chance):
    return received(sock.recv, size, chance)


def by_recv_into(sock, size, chance):
    return received(into(sock.recv_into, chance), size, chance)


def by_recvfrom_into(sock, size, chance):
    return received(into(lambda buffer: sock.recvfrom_into(buffer)[0], chance), size, chance)


def by_recvmsg_into(sock, size, chance):
    def call(buffer):
        view = memoryview(buffer)
        return sock.recvmsg_into([view[:10], view[10:1000], view[1000:]])[0]

    return received(into(call, chance), size, chance)


def by_read(sock, size, chance):
    with sock.makefile("rb", chance.choice([-1, 100, 1 << 16])) as file:
        return received(file.read, size, chance)


def by_readline(sock, size, chance):
    with sock.makefile("rb") as file:
        return b"".join(file)


def by_readinto(sock, size, chance):
    with sock.makefile("rb", 0) as file:
        return received(into(file.readinto, chance), size, chance)


SENDERS = (by_sendall, by_one_sendall, by_send, by_sendmsg, by_makefile, by_raw_makefile, by_sendfile)
SENDERS += (by_sendfile_of_memory,)
RECEIVERS = (by_recv, by_recv_into, by_recvfrom_into, by_recvmsg_into, by_read, by_readline, by_readinto)


def local_pair():
    return socket.socketpair()


def tcp_pair():
    with socket.create_server(("127.0.0.1", 0)) as server:
        one = socket.create_connection(server.getsockname())
        return one, server.accept()[0]


PAIRS = (local_pair, tcp_pair)
TIMEOUTS = (None, PATIENT)


def transfer(ends, send, receive, data, seed):
    """What arrived, and what the sender raised."""
    one, two = ends
    raised = []

    def sender():
        try:
            send(one, data, random.Random(seed))
        except BaseException as exc:
            raised.append(exc)
        one.shutdown(socket.SHUT_WR)

    thread = threading.Thread(target=sender)
    thread.start()
    try:
        arrived = receive(two, len(data), random.Random(seed + 1))
    finally:
        two.close()
        thread.join()
    return arrived, raised


def one_way(driver, report, way, size, seed):
    pair, timeout, send, receive = way
    data = random.Random(seed).randbytes(size)
    one, two = pair()
    with closing(one), closing(two):
        one.settimeout(timeout)
        two.settimeout(timeout)
        driver.tear(seed)
        try:
            arrived, raised = transfer((one, two), send, receive, data, seed)
        finally:
            calls, cut, empty = driver.tear(0)
    report.count("bytes", len(arrived))
    report.count("transfers", calls)
    report.count("that moved less", cut)
    report.count("that found nothing", empty)
    if raised or arrived != data:
        same = next((i for i, (a, b) in enumerate(zip(arrived, data)) if a != b), len(arrived))
        return f"{raised}, {len(arrived)} of {size} bytes, the same up to {same}"
    return None


def work(folder, progress, size, every):
    """What the child does; every is whether each way is gone with all pairs and timeouts."""
    sys.path.insert(0, folder)
    import faults

    report = Report()
    ways = [(p, t, s, r) for s in SENDERS for r in RECEIVERS for p in PAIRS for t in TIMEOUTS]
    if not every:
        ways = [ways[i] for i in range(0, len(ways), 4)]
        ways = [(PAIRS[i & 1], TIMEOUTS[i >> 1 & 1], *way[2:]) for i, way in enumerate(ways)]
    for seed, way in enumerate(ways, 1):
        pair, timeout, send, receive = way
        title = f"{pair.__name__}, timeout {timeout}, {send.__name__}, {receive.__name__}, seed {seed}"
        os.pwrite(progress, title.ljust(200).encode(), 0)
        faulthandler.dump_traceback_later(LONGEST, exit=True)
        wrong = one_way(faults, report, way, size, seed)
        report.count("ways")
        if wrong:
            report.find(f"{title}: {wrong}")
    faulthandler.cancel_dump_traceback_later()
    print(report.tell())
    return 1 if report.findings else 0


def check(report, options):
    size = FULL_SIZE if options.full else SHORT_SIZE
    with tempfile.TemporaryDirectory() as folder:
        interpose(report, "reliability.torn", [str(size), "all" if options.full else "some"], folder)
    for what in ("that moved less", "that found nothing"):
        if not report.counts[what]:
            report.find(f"there were no transfers {what}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        folder, progress, size, which = sys.argv[2:6]
        sys.exit(work(folder, int(progress), int(size), which == "all"))
    sys.exit(main(check))

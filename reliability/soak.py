"""Connections by the million in one process: each byte arrives, no descriptor stays, memory is flat."""

import gc
import os
import struct
import sys
import time

import csocket as socket

from .check import Report, main

CONNECTIONS, FULL_CONNECTIONS = 500_000, 10_000_000
# Messages of a connection, half of them each way.
MESSAGES = 10
# Memory is looked at so often, and for the first time when everything has been used for a while.
LOOKS = 20
MOST_GROWTH = 0.01
MOST_SECONDS = 8 * 3600
ABORT = struct.pack("ii", 1, 0)
PAGE = os.sysconf("SC_PAGE_SIZE")


def by_recv(one, two, message):
    one.send(message)
    return two.recv(64)


def by_recv_into(one, two, message):
    room = bytearray(len(message))
    one.sendall(message)
    return room[: two.recv_into(room)]


def by_recvmsg(one, two, message):
    one.sendmsg([message[:3], message[3:]])
    return two.recvmsg(64)[0]


def by_recvmsg_into(one, two, message):
    room = bytearray(len(message))
    one.send(message)
    two.recvmsg_into([memoryview(room)[:5], memoryview(room)[5:]])
    return room


WAYS = (by_recv, by_recv_into, by_recvmsg, by_recvmsg_into)
TIMEOUTS = (None, 60)


def listeners():
    tcp = socket.create_server(("127.0.0.1", 0))
    local = socket.socket(socket.AF_UNIX)
    local.bind("")
    local.listen()
    return tcp, local


def connection(server, number, exchanged):
    """One connection with all its messages; how many of them came back changed."""
    with socket.socket(server.family) as client:
        client.connect(server.getsockname())
        peer = server.accept()[0]
        with peer:
            client.settimeout(TIMEOUTS[number % 2])
            peer.settimeout(TIMEOUTS[number // 2 % 2])
            wrong = sum(
                WAYS[(number + turn) % len(WAYS)](*((client, peer) if turn % 2 else (peer, client)), message) != message
                for turn, message in exchanged(number)
            )
            if server.family == socket.AF_INET:
                # No connection stays behind in TIME_WAIT, of which there is room for some ten thousand.
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)
                client.close()
    return wrong


def messages(number):
    return ((turn, struct.pack("<qi", number, turn)) for turn in range(MESSAGES))


def resident():
    gc.collect()
    with open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[1]) * PAGE


def work(connections, exchanged=messages):
    """What the child does; how far it is, is on its stdout."""
    report = Report()
    before = set(os.listdir("/proc/self/fd"))
    servers = listeners()
    at_first = most = None
    for number in range(connections):
        # TCP is a quarter of them.
        wrong = connection(servers[number % 4 > 0], number, exchanged)
        if wrong:
            report.find(f"connection {number}: {wrong} messages came out changed")
            break
        if (number + 1) % (connections // LOOKS) == 0:
            size = resident()
            at_first, most = at_first or size, max(most or 0, size)
            print(f"{number + 1} connections, {size} bytes, {time.process_time():.0f} s", flush=True)
            report.count("connections", connections // LOOKS)
            report.count("messages", connections // LOOKS * MESSAGES)
    for server in servers:
        server.close()
    if set(os.listdir("/proc/self/fd")) != before:
        report.find("descriptors are lost")
    report.count("bytes of memory at first", at_first or 0)
    report.count("bytes more at most", (most or 0) - (at_first or 0))
    if most and most - at_first > at_first * MOST_GROWTH:
        report.find(f"memory grew from {at_first} bytes to {most}")
    print(report.tell())


def check(report, options):
    connections = FULL_CONNECTIONS if options.full else CONNECTIONS
    command = [sys.executable, "-m", "reliability.soak", "--child", str(connections)]
    report.run(f"{connections} connections", command, MOST_SECONDS)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(int(sys.argv[2])))
    sys.exit(main(check))

"""The calls whose instructions are counted; instructions.py runs this under callgrind."""

import contextlib
import gc
import json
import os
import signal
import sys
from itertools import repeat
from time import perf_counter_ns

from . import peers
from .contenders import module_of
from .instructions import LONG, SHORT
from .question import close_all, compile_loop
from .sock_file import LINE, pair_and_file
from .sock_msg import pair_with_credentials

# A line too, for the file that reads such.
MESSAGE = LINE


def empty(socket, sock):
    """Nothing waits in the socket any more."""
    with contextlib.suppress(BlockingIOError):
        while True:
            sock.recv(1 << 16, socket.MSG_DONTWAIT)


def packet_pair(socket):
    """A receive gets one message, however many wait."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


def messages_sent(socket, pair, count):
    empty(socket, pair[1])


def messages_filled(socket, pair, count):
    empty(socket, pair[1])
    for _ in range(count):
        pair[0].send(MESSAGE)


def datagrams_sent(socket, trio, count):
    empty(socket, trio[2])


def datagrams_filled(socket, subject, count):
    """By the clients in turn."""
    *clients, server, address = subject
    empty(socket, server)
    for number in range(count):
        clients[number % len(clients)].sendto(MESSAGE, address)


def connected(socket, subject, count):
    """That many clients wait to be accepted; those of the time before are gone."""
    listener, address, clients = subject
    close_all([clients])
    clients[:] = [socket.create_connection(address) for _ in range(count)]


def nothing(socket, subject, count):
    pass


def non_blocking(socket):
    return peers.stream_pair(socket, timeout=0)


# Who takes part, under which names; what is to be so before; the call.
CASES = {
    "send": (packet_pair, "a, b", messages_sent, "a.send(data)"),
    "recv": (packet_pair, "a, b", messages_filled, "b.recv(4096)"),
    "recv_into": (
        lambda socket: (*packet_pair(socket), bytearray(4096)),
        "a, b, buffer", messages_filled, "b.recv_into(buffer)",
    ),
    "sendall": (peers.stream_pair, "a, b", messages_sent, "a.sendall(data)"),
    "sendto": (peers.udp_peers, "a, b, server, to", datagrams_sent, "a.sendto(data, to)"),
    "recvfrom": (peers.udp_peers, "a, b, server, to", datagrams_filled, "server.recvfrom(4096)"),
    "recvfrom, new peer": (
        lambda socket: peers.udp_peers(socket, clients=5),
        "a, b, c, d, e, server, to", datagrams_filled, "server.recvfrom(4096)",
    ),
    "sendmsg": (packet_pair, "a, b", messages_sent, "a.sendmsg([data])"),
    "recvmsg": (packet_pair, "a, b", messages_filled, "b.recvmsg(4096)"),
    "recvmsg_into": (
        lambda socket: (*packet_pair(socket), [bytearray(128)]),
        "a, b, buffers", messages_filled, "b.recvmsg_into(buffers)",
    ),
    "sendmsg, 16 buffers": (
        lambda socket: (*packet_pair(socket), [bytes(4)] * 16),
        "a, b, buffers", messages_sent, "a.sendmsg(buffers)",
    ),
    "sendmsg, credentials": (
        pair_with_credentials,
        "a, b, ancillary, space", messages_sent, "a.sendmsg([data], ancillary)",
    ),
    "recvmsg, credentials": (
        pair_with_credentials,
        "a, b, ancillary, space", messages_filled, "b.recvmsg(64, space)",
    ),
    "line sent and read": (
        pair_and_file, "a, b, file", nothing, "a.sendall(data)\nfile.readline()",
    ),
    "socket, close": (lambda socket: (None,), "_", nothing, "socket.socket().close()"),
    "accept, close": (
        lambda socket: (*peers.tcp_listener(socket), []),
        "listener, to, clients", connected, "listener.accept()[0].close()",
    ),
    "connect": (peers.udp_peers, "a, b, server, to", nothing, "a.connect(to)"),
    "getsockname": (peers.tcp_pair, "a, b", nothing, "a.getsockname()"),
    "getpeername": (peers.tcp_pair, "a, b", nothing, "a.getpeername()"),
    "getsockopt": (
        peers.tcp_pair, "a, b", nothing, "a.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)",
    ),
    "setsockopt": (
        peers.tcp_pair, "a, b", nothing, "a.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)",
    ),
    "settimeout": (non_blocking, "a, b", nothing, "a.settimeout(5)"),
    "recv that would block": (
        non_blocking, "a, b", nothing, "try:\n    a.recv(4096)\nexcept BlockingIOError:\n    pass",
    ),
    "getaddrinfo, numeric": (
        lambda socket: (socket.getaddrinfo, socket.SOCK_STREAM),
        "getaddrinfo, kind", nothing, "getaddrinfo('127.0.0.1', 80, 0, kind)",
    ),
    "inet_pton": (
        lambda socket: (socket.inet_pton, socket.AF_INET),
        "inet_pton, family", nothing, "inet_pton(family, '192.0.2.7')",
    ),
}  # fmt: skip


def main(socket):
    # A call that waits for what nobody sends is a mistake of this file's.
    signal.alarm(120)
    gc.disable()
    for make, names, before, body in CASES.values():
        loop = compile_loop("warm", names, "data", body)
        subject = make(socket)
        # The first run fills what an interpreter and a module fill once.
        for turns in (LONG, SHORT, LONG):
            before(socket, subject, turns)
            items = repeat(MESSAGE, turns)
            os.getsid(0)
            loop([subject], items, perf_counter_ns, socket)
            os.getsid(0)
        close_all([subject])
    print(json.dumps(list(CASES)))


if __name__ == "__main__":
    main(module_of(sys.argv[-1]))

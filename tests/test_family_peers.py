"""Datagrams of many peers on one socket: each address is its sender's, and is one to answer to."""

import ast
import contextlib
import gc
import importlib
import random
import socket as stdlib
import struct
import sys

import pytest

import echo_address
from families import needs_compiler
from parity import assert_same
from peers import Call, needs_ipv6


class Pair(tuple):
    pass


@contextlib.contextmanager
def sockets(module, *names):
    """A datagram socket for each (family, host), with a timeout that nothing should need."""
    with contextlib.ExitStack() as stack:
        made = []
        for family, host in names:
            s = stack.enter_context(module.socket(family, module.SOCK_DGRAM))
            if family == module.AF_INET6:
                s.setsockopt(module.IPPROTO_IPV6, module.IPV6_V6ONLY, host != "::")
            s.bind((host, 0))
            s.settimeout(20)
            made.append(s)
        yield made


def question_and_answer(server, client, to, expected):
    client.sendto(b"question", to)
    data, peer = server.recvfrom(100)
    assert (data, peer) == (b"question", expected)
    again = client.sendto(b"again", to), server.recvfrom_into(bytearray(100)), server.getsockname()
    assert again[:2] == (5, (5, expected))
    for address in (peer, tuple(list(peer)), Pair(peer)):
        server.sendto(b"answer", address)
        assert client.recv(100) == b"answer"


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_peers_in_any_order(module, count):
    """They have one host, or its neighbour's, and ports that differ."""
    hosts = [(module.AF_INET, f"127.0.0.{1 + number // 2}") for number in range(count)]
    with sockets(module, (module.AF_INET, "127.0.0.1"), *hosts) as (server, *clients):
        to = server.getsockname()
        for client in random.Random(count).choices(clients, k=50):
            question_and_answer(server, client, to, client.getsockname())


@needs_ipv6
def test_both_families_on_one_socket(module):
    names = [(module.AF_INET6, "::1"), (module.AF_INET, "127.0.0.1"), (module.AF_INET6, "::1")]
    with sockets(module, (module.AF_INET6, "::"), *names) as (server, *clients):
        port = server.getsockname()[1]
        for client in random.Random(6).choices(clients, k=50):
            if client.family == module.AF_INET:
                expected = (f"::ffff:{client.getsockname()[0]}", client.getsockname()[1], 0, 0)
                question_and_answer(server, client, ("127.0.0.1", port), expected)
            else:
                question_and_answer(server, client, ("::1", port), client.getsockname())


def test_port_that_another_socket_has_now(module):
    here = (module.AF_INET, "127.0.0.1")
    with sockets(module, here) as [server]:
        with sockets(module, here) as [first]:
            question_and_answer(server, first, server.getsockname(), first.getsockname())
            address = first.getsockname()
        with module.socket(module.AF_INET, module.SOCK_DGRAM) as second:
            second.bind(address)
            second.settimeout(20)
            question_and_answer(server, second, server.getsockname(), address)


@needs_ipv6
@pytest.mark.parametrize("families", ["AF_INET AF_INET6", "AF_INET6 AF_INET", "AF_INET AF_UNIX"])
def test_socket_that_becomes_one_of_another_family(families):
    """An address of the old family is what it is to any socket of the new one."""
    old, new = (getattr(stdlib, name) for name in families.split())

    def call(module):
        with sockets(module, (old, "127.0.0.1" if old == module.AF_INET else "::1")) as [s]:
            s.sendto(b"to itself", s.getsockname())
            address = s.recvfrom(100)[1]
            s.sendto(b"to itself", address)
            first = s.fileno()
            s.__init__(new, module.SOCK_DGRAM)
            if s.fileno() != first and module is stdlib:
                # The stdlib forgets the first descriptor.
                stdlib.close(first)
            s.sendto(b"to whom?", address)

    assert assert_same(call).raised is not None


def test_address_of_another_kind(module):
    """What equals an address that was kept, and is none."""
    with sockets(module, (module.AF_INET, "127.0.0.1")) as [s]:
        s.sendto(b"x", s.getsockname())
        host, port = s.recvfrom(1)[1]
        for address in ([host, port], (host, float(port)), (host + "\0", port), (host, port, 0)):
            with pytest.raises(TypeError):
                s.sendto(b"x", address)
        with pytest.raises(OverflowError):
            s.sendto(b"x", (host, port + 65536))


def test_addresses_go_with_the_socket(csocket):
    with sockets(csocket, *[(csocket.AF_INET, "127.0.0.1")] * 4) as (server, *clients):
        found = []
        for client in clients * 3:
            client.sendto(b"x", server.getsockname())
            found.append(server.recvfrom(1)[1])
            server.sendto(b"x", found[-1])
        del server
    found = [tuple(list(address)) if n % 2 else address for n, address in enumerate(found)]
    gc.collect()
    # Each address is in the list, and some of them stand in it twice.
    counts = [sys.getrefcount(address) - found.count(address) for address in found]
    assert max(counts[::2]) <= max(counts[1::2]) + 1


def test_threads_that_share_a_socket(module):
    """Each says who it is: the data tell whether the address is the sender's."""
    turns, threads = 100, 4
    here = (module.AF_INET, "127.0.0.1")
    with sockets(module, here, *[here] * threads) as (server, *clients):
        to = server.getsockname()

        def serve(_):
            for _ in range(turns):
                data, peer = server.recvfrom(100)
                server.sendto(b"%s from %d" % (data, peer[1]), peer)

        def ask(client):
            port = client.getsockname()[1]
            for _ in range(turns):
                client.sendto(b"%d" % port, to)
                assert client.recvfrom(100) == (b"%d from %d" % (port, port), to)

        calls = [Call(serve, None) for _ in range(threads)]
        calls += [Call(ask, client) for client in clients]
        for call in calls:
            call.result(60)


def raw_ipv6(port=1000, flowinfo=0, host=0xFE80 << 112 | 1, scope=7):
    """A struct sockaddr_in6."""
    family = struct.pack("H", stdlib.AF_INET6)
    return family + struct.pack("!HI", port, flowinfo) + host.to_bytes(16, "big") + struct.pack("I", scope)


# Each differs from the first one in a field; the scope is the interface of a local address.
NEIGHBOURS = [
    raw_ipv6(),
    raw_ipv6(scope=8),
    raw_ipv6(port=1001),
    raw_ipv6(host=0xFE80 << 112 | 2),
    raw_ipv6(flowinfo=1),
    struct.pack("HH4s8x", stdlib.AF_INET, 1000, bytes([127, 0, 0, 1])),
]


@needs_compiler
def test_neighbours_are_told_apart():
    """Two kept addresses that differ little, and the way back to each."""
    found = echo_address.child(__file__, ["csocket", NEIGHBOURS])
    assert found == echo_address.child(__file__, ["socket", NEIGHBOURS])
    assert len({address for address, _ in found}) == len(NEIGHBOURS)


def answer(library):
    import ctypes

    echo = ctypes.CDLL(library)
    name, neighbours = ast.literal_eval(sys.stdin.read())
    module = importlib.import_module(name)
    said = []
    with module.socket(module.AF_INET6, module.SOCK_DGRAM) as s:
        for other in neighbours:
            for raw in (neighbours[0], other, neighbours[0]):
                echo.echo_keep(raw, len(raw))
                address = s.recvfrom(1)[1]
                echo.echo_keep(b"", 0)
                if len(address) == 4:
                    s.bind(address)
                said.append((address, echo_address.kept(echo)))
    print(repr(said))


if __name__ == "__main__":
    answer(sys.argv[1])

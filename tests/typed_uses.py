"""What type checkers have to accept, and what they have to make of it. .ci/types asks them; nobody runs it."""

import asyncio
import io
import selectors
import socket as stdlib
import ssl
from decimal import Decimal
from pathlib import Path

from typing_extensions import assert_type

import csocket as socket


def in_place_of_the_stdlibs(sock: socket.socket, context: ssl.SSLContext) -> None:
    taken: stdlib.socket = sock
    assert_type(context.wrap_socket(sock, server_side=True), ssl.SSLSocket)
    with selectors.DefaultSelector() as selector:
        assert_type(selector.register(taken, selectors.EVENT_READ).fd, int)
    try:
        sock.connect(("localhost", 1))
    except (stdlib.gaierror, socket.timeout, stdlib.herror) as error:
        assert_type(error.errno, int | None)


async def in_asyncio(sock: socket.socket, context: ssl.SSLContext) -> None:
    loop = asyncio.get_running_loop()
    assert_type(await loop.sock_recv(sock, 100), bytes)
    await loop.sock_sendall(sock, memoryview(b"data"))
    await loop.create_datagram_endpoint(asyncio.DatagramProtocol, sock=sock)
    reader, _ = await asyncio.open_connection(sock=sock, ssl=context, server_hostname="localhost")
    assert_type(reader, asyncio.StreamReader)


class Counted(socket.socket):
    """A subclass may take other arguments."""

    def __init__(self, count: int) -> None:
        super().__init__(socket.AF_INET, socket.SOCK_STREAM)
        self.count = count


def sockets_that_others_make() -> None:
    with Counted(3) as counted:
        assert_type(counted, Counted)
        assert_type(counted.dup(), Counted)
        connection, _ = counted.accept()
        assert_type(connection, socket.socket)
    assert_type(socket.socketpair(), tuple[socket.socket, socket.socket])
    assert_type(socket.create_connection(("localhost", 1), Decimal("0.5")), socket.socket)
    assert_type(socket.create_server(("", 0), dualstack_ipv6=True), socket.socket)
    assert_type(socket.fromfd(0, socket.AF_UNIX, socket.SOCK_STREAM), socket.socket)


def addresses(sock: socket.socket, path: Path) -> None:
    sock.bind(path)
    sock.bind(b"\0abstract")
    sock.connect(("ff02::1", 1, 0, 2))
    assert_type(sock.connect_ex(("interface", 3)), int)
    assert_type(sock.sendto(b"", ("localhost", 1)), int)
    assert_type(sock.sendto(b"", socket.MSG_DONTWAIT, ("localhost", 1)), int)
    for family, kind, proto, name, address in socket.getaddrinfo("localhost", "http"):
        assert_type(kind, socket.SocketKind)
        assert_type((proto, name), tuple[int, str])
        host: str | int = address[0]
        print(family.name, host)


def options_and_messages(sock: socket.socket) -> None:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_ZEROCOPY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"lo")
    sock.setsockopt(socket.SOL_ALG, socket.ALG_SET_AEAD_AUTHSIZE, None, 16)
    assert_type(sock.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE), int)
    assert_type(sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12), bytes)
    sock.sendmsg([b"a", bytearray(b"b")], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, b"")])
    data, ancillary, flags, _ = sock.recvmsg(100, socket.CMSG_SPACE(4))
    assert_type((data, flags), tuple[bytes, int])
    assert_type(ancillary, list[tuple[int, int, bytes]])


def files(sock: socket.socket, path: Path) -> None:
    assert_type(sock.makefile(), io.TextIOWrapper)
    assert_type(sock.makefile("rb"), io.BufferedReader)
    assert_type(sock.makefile("wb"), io.BufferedWriter)
    assert_type(sock.makefile("rwb"), io.BufferedRWPair)
    assert_type(sock.makefile("rb", 0), socket.SocketIO)
    with path.open("rb") as file:
        assert_type(sock.sendfile(file), int)


def enums_and_numbers(sock: socket.socket) -> None:
    assert_type(sock.family, socket.AddressFamily)
    assert_type(sock.type, socket.SocketKind)
    assert_type(sock.type | socket.SOCK_NONBLOCK, int)
    assert_type(socket.MSG_PEEK | socket.MSG_DONTWAIT, socket.MsgFlag)
    assert_type(socket.SO_REUSEPORT, int)
    assert_type(sock.timeout, float | None)
    sock.settimeout(Decimal(1))
    sock.settimeout(None)

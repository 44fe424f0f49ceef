"""What benchmarks.limits asks: the same bytes bare, under TLS, beside Python's own work, in large pieces.

Both ends are in one thread, so that a request is its calls and nothing else; a request is 64 bytes there
and 64 back, a MiB goes one way.
"""

import contextlib
import json
import socket
import ssl
import sys

from . import serve

MESSAGE = b"x" * 64
MIB = 1 << 20
ROWS = [{"number": number, "name": f"row {number}", "price": number / 8} for number in range(100)]


@contextlib.contextmanager
def listening():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, MIB)
        yield listener


def connected(listener):
    """Both ends of a connection, with a timeout as programs have it."""
    near = socket.create_connection(listener.getsockname(), 30)
    near.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, MIB)
    far, _ = listener.accept()
    for end in (near, far):
        end.settimeout(30)
        end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return near, far


def contexts():
    """For the client and the server, by the certificate and the key of the command line."""
    certificate, key = sys.argv[2:]
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    return ssl.create_default_context(cafile=certificate), server


def encrypted(client, server, near, far):
    """TLS on both ends, whose handshakes go on in turns."""
    near = client.wrap_socket(near, server_hostname="localhost", do_handshake_on_connect=False)
    far = server.wrap_socket(far, server_side=True, do_handshake_on_connect=False)
    waiting = [near, far]
    for end in waiting:
        end.setblocking(False)
    while waiting:
        for end in waiting[:]:
            with contextlib.suppress(ssl.SSLWantReadError):
                end.do_handshake()
                waiting.remove(end)
    for end in (near, far):
        end.settimeout(30)
    return near, far


def exchange(near, far):
    near.sendall(MESSAGE)
    assert far.recv(4096) == MESSAGE
    far.sendall(MESSAGE)
    assert near.recv(4096) == MESSAGE


@contextlib.contextmanager
def ends(tls):
    with listening() as listener:
        near, far = connected(listener)
    if tls:
        near, far = encrypted(*contexts(), near, far)
    with near, far:
        yield near, far


@contextlib.contextmanager
def requests(tls=False, work=lambda: None):
    with ends(tls) as (near, far):

        def made(count):
            for _ in range(count):
                exchange(near, far)
                work()

        yield made


@contextlib.contextmanager
def mebibytes(size, tls=False):
    """In pieces of so many bytes."""
    piece, room = bytes(size), memoryview(bytearray(size))
    with ends(tls) as (near, far):

        def made(count):
            for _ in range(count * (MIB // size)):
                near.sendall(piece)
                got = 0
                while got < size:
                    got += far.recv_into(room[got:])

        yield made


@contextlib.contextmanager
def connections():
    """A connection for each request, with its handshake."""
    with listening() as listener:
        client, server = contexts()

        def made(count):
            for _ in range(count):
                near, far = encrypted(client, server, *connected(listener))
                with near, far:
                    exchange(near, far)

        yield made


PROGRAMS = {
    "small": requests,
    "computing": lambda: requests(work=lambda: json.loads(json.dumps(ROWS))),
    "large": lambda: mebibytes(1 << 16),
    "tls_small": lambda: requests(tls=True),
    "tls_large": lambda: mebibytes(1 << 14, tls=True),
    "tls_connection": connections,
}

if __name__ == "__main__":
    serve(PROGRAMS[sys.argv[1]])

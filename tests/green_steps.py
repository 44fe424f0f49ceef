"""What a program of green threads does: to be imported after gevent or eventlet has patched what stands in socket's place."""

import contextlib
import random
import socket
import ssl
import struct
import threading

MEBIBYTE = random.Random(1).randbytes(1 << 20)
MANY = 50
PATIENCE = 30


@contextlib.contextmanager
def echo(context=None):
    """The port of a server that sends back what it gets, a thread for each connection."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=2 * MANY)

    def serve(taken):
        with taken if context is None else context.wrap_socket(taken, server_side=True) as talking:
            while data := talking.recv(1 << 16):
                talking.sendall(data)

    def accept():
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield listener.getsockname()[1]
    listener.close()


def connect(port):
    return socket.create_connection(("127.0.0.1", port), PATIENCE)


def exchange(taken, data):
    """Send and receive at the same time."""
    sending = threading.Thread(target=taken.sendall, args=(data,))
    sending.start()
    got = bytearray()
    while len(got) < len(data):
        got += taken.recv(1 << 16)
    sending.join()
    return bytes(got)


def one_mebibyte_each_way(package, *files):
    with echo() as port, connect(port) as taken:
        assert exchange(taken, MEBIBYTE) == MEBIBYTE


def tls(package, certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    client = ssl.create_default_context(cafile=certificate)
    with echo(context) as port, connect(port) as plain:
        with client.wrap_socket(plain, server_hostname="localhost") as taken:
            assert exchange(taken, MEBIBYTE) == MEBIBYTE


def timeout(package, *files):
    with echo() as port, connect(port) as taken:
        taken.settimeout(0.05)
        try:
            taken.recv(1)
        except TimeoutError as error:
            assert str(error) == "timed out"
        else:
            raise AssertionError("no timeout")
        taken.settimeout(PATIENCE)
        assert exchange(taken, b"after it") == b"after it"


def reset(package, *files):
    with socket.create_server(("127.0.0.1", 0)) as listener, connect(listener.getsockname()[1]) as taken:
        other = listener.accept()[0]
        other.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        other.close()
        try:
            got = taken.recv(1)
        except ConnectionResetError:
            return
        # eventlet makes an end of it.
        assert (package, got) == ("eventlet", b"")


def half_close(package, *files):
    with echo() as port, connect(port) as taken:
        taken.sendall(b"all of it")
        taken.shutdown(socket.SHUT_WR)
        with taken.makefile("rb") as file:
            assert file.read() == b"all of it"


def fifty_connections(package, *files):
    with echo() as port, contextlib.ExitStack() as stack:
        connections = [stack.enter_context(connect(port)) for _ in range(MANY)]
        for number, taken in enumerate(connections):
            taken.sendall(b"%03d" % number)
        assert [taken.recv(3) for taken in connections] == [b"%03d" % number for number in range(MANY)]


STEPS = {step.__name__: step for step in (one_mebibyte_each_way, tls, timeout, reset, half_close, fifty_connections)}

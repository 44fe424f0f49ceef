"""The steps of a session with a server of HTTP that is itself a Python program, under wrk too.

A session has a fixture `served`, a Served, and takes the steps from here.
"""

import contextlib
import http.client
import re
import socket
import ssl
import struct
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import pytest
from servers import HERE, MANY, MEBIBYTE, certificate_in, free_port, home, running

HEADERS = b"Host: localhost\r\nConnection: close\r\n\r\n"


class Served(NamedTuple):
    port: int
    context: ssl.SSLContext | None  # where it speaks TLS
    certificate: str

    def connection(self, timeout=60):
        if self.context is None:
            return contextlib.closing(http.client.HTTPConnection("localhost", self.port, timeout=timeout))
        return contextlib.closing(
            http.client.HTTPSConnection("localhost", self.port, timeout=timeout, context=self.context)
        )

    def plain(self):
        """A connection below TLS."""
        return socket.create_connection(("localhost", self.port), 60)

    def socket(self):
        plain = self.plain()
        return plain if self.context is None else self.context.wrap_socket(plain, server_hostname="localhost")


@contextlib.contextmanager
def serving(module, tls, *options):
    """python -m MODULE, which takes these options beside --certfile and --keyfile, or uvicorn's names."""
    with home() as folder:
        port = free_port()
        certificate, key = certificate_in(folder)
        names = ("--ssl-certfile", "--ssl-keyfile") if module == "uvicorn" else ("--certfile", "--keyfile")
        told = [names[0], certificate, names[1], key] if tls else []
        command = [sys.executable, "-m", module, *(option.format(port=port) for option in options), *told]
        with running(command, folder, port, cwd=HERE):
            context = ssl.create_default_context(cafile=certificate) if tls else None
            yield Served(port, context, certificate)


def ask(connection, method, path, body=None):
    connection.request(method, path, body)
    answer = connection.getresponse()
    return answer.status, answer.read()


def read_all(taken):
    pieces = []
    while piece := taken.recv(1 << 16):
        pieces.append(piece)
    return b"".join(pieces)


def test_its_sockets_are_of_the_kind_that_is_tried(served):
    with served.connection() as connection:
        assert ask(connection, "GET", "/who") == (200, socket.__name__.encode())


def test_one_mebibyte_each_way(served):
    with served.connection() as connection:
        assert ask(connection, "POST", "/echo", MEBIBYTE) == (200, MEBIBYTE)


def test_timeout(served):
    with served.connection(timeout=0.2) as connection, pytest.raises(TimeoutError):
        ask(connection, "GET", "/slow")


def test_reset(served):
    """One client resets its connection amid a request; others are served."""
    with served.plain() as taken:
        taken.sendall(b"POST /echo HTTP/1.1\r\nContent-Length: 1000000\r\n")
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    with served.connection() as connection:
        assert ask(connection, "GET", "/") == (200, b"ok")


def test_half_close(served):
    if served.context is not None:
        pytest.skip("the ssl module has no half-close")
    with served.socket() as taken:
        taken.sendall(b"GET / HTTP/1.1\r\n" + HEADERS)
        taken.shutdown(socket.SHUT_WR)
        answer = read_all(taken)
        assert answer.startswith(b"HTTP/1.1 200 ") and answer.endswith(b"ok")


def test_fifty_connections(served):
    """All are there before the first is used."""
    together = threading.Barrier(MANY, timeout=60)

    def talk(number):
        with served.plain() as plain, served.connection() as connection:
            together.wait()
            connection.sock = plain
            if served.context is not None:
                connection.sock = served.context.wrap_socket(plain, server_hostname="localhost")
            return ask(connection, "GET", f"/{number}")

    with ThreadPoolExecutor(MANY) as threads:
        assert list(threads.map(talk, range(MANY))) == [(200, b"ok")] * MANY


def test_load(served):
    """wrk on fifty connections: every answer is 200 and whole."""
    scheme = "http" if served.context is None else "https"
    command = ["wrk", "-t", "1", "-c", str(MANY), "-d", "2s", "--timeout", "60s"]
    done = subprocess.run(
        [*command, f"{scheme}://127.0.0.1:{served.port}/"], capture_output=True, text=True, check=True
    )
    assert int(re.search(r"(\d+) requests in", done.stdout)[1]) > 0, done.stdout
    assert not re.search("Socket errors|Non-2xx", done.stdout), done.stdout

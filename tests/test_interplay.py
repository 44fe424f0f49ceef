"""csocket's sockets with the rest of the standard library, which is not replaced."""

import asyncio
import contextlib
import fcntl
import http.client
import http.server
import os
import select
import selectors
import socketserver
import ssl
import struct
import subprocess
import sys
import termios
import threading

import csocket as socket
import pytest

import certificates
from peers import Call, listener, tcp_pair


@pytest.fixture
def connected():
    a, b = tcp_pair(socket)
    with a, b:
        yield a, b


@pytest.fixture
def server():
    with listener(socket) as s:
        yield s


@pytest.fixture(scope="module")
def contexts(tmp_path_factory):
    """TLS contexts of a server and of a client that trusts it."""
    certificate, key = certificates.make(tmp_path_factory.mktemp("certificate"))
    for_server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    for_server.load_cert_chain(certificate, key)
    return for_server, ssl.create_default_context(cafile=certificate)


def test_select(connected):
    a, b = connected
    assert select.select([a], [], [], 0) == ([], [], [])
    b.send(b"x")
    assert select.select([a], [b], [a], 5) == ([a], [b], [])


def test_poll(connected):
    a, b = connected
    poll = select.poll()
    poll.register(a, select.POLLIN)
    b.send(b"x")
    assert poll.poll(5000) == [(a.fileno(), select.POLLIN)]


def test_epoll(connected):
    a, b = connected
    with select.epoll() as epoll:
        epoll.register(a, select.EPOLLIN)
        b.send(b"x")
        assert epoll.poll(5) == [(a.fileno(), select.EPOLLIN)]


SELECTORS = ["SelectSelector", "PollSelector", "EpollSelector", "DefaultSelector"]


@pytest.mark.parametrize("name", SELECTORS)
def test_selectors(connected, name):
    a, b = connected
    with getattr(selectors, name)() as selector:
        key = selector.register(a, selectors.EVENT_READ, "data")
        assert selector.get_key(a) == key
        assert selector.select(0) == []
        b.send(b"x")
        assert selector.select(5) == [(key, selectors.EVENT_READ)]
        selector.modify(a, selectors.EVENT_WRITE)
        assert selector.select(5)[0][1] == selectors.EVENT_WRITE
        selector.unregister(a)
        assert not selector.get_map()


def run(coroutine):
    return asyncio.run(asyncio.wait_for(coroutine, 30))


def test_asyncio_sock_calls(server):
    async def main():
        loop = asyncio.get_running_loop()
        server.setblocking(False)
        client = socket.socket()
        client.setblocking(False)
        accepting = asyncio.ensure_future(loop.sock_accept(server))
        await loop.sock_connect(client, server.getsockname())
        conn, address = await accepting
        with conn, client:
            assert type(conn) is socket.socket and conn.gettimeout() == 0
            assert address == client.getsockname()
            receiving = asyncio.ensure_future(loop.sock_recv(conn, 100))
            await asyncio.sleep(0)
            await loop.sock_sendall(client, b"hello")
            assert await receiving == b"hello"
            buffer = bytearray(10)
            await loop.sock_sendall(conn, b"answer")
            assert await loop.sock_recv_into(client, buffer) == 6
            big = os.urandom(4 << 20)
            sending = asyncio.ensure_future(loop.sock_sendall(client, big))
            got = b""
            while len(got) < len(big):
                got += await loop.sock_recv(conn, 1 << 18)
            await sending
            assert got == big

    run(main())


@pytest.mark.skipif(sys.version_info < (3, 11), reason="needs loop.sock_recvfrom (Python 3.11)")
def test_asyncio_datagrams():
    async def main():
        loop = asyncio.get_running_loop()
        with (
            socket.socket(type=socket.SOCK_DGRAM) as a,
            socket.socket(type=socket.SOCK_DGRAM) as b,
        ):
            for s in (a, b):
                s.bind(("127.0.0.1", 0))
                s.setblocking(False)
            receiving = asyncio.ensure_future(loop.sock_recvfrom(a, 100))
            await loop.sock_sendto(b, b"x", a.getsockname())
            assert await receiving == (b"x", b.getsockname())

    run(main())


def test_asyncio_streams(server):
    async def echo(reader, writer):
        while line := await reader.readline():
            writer.write(line.upper())
            await writer.drain()
        writer.close()

    async def main():
        serving = await asyncio.start_server(echo, sock=server)
        client = socket.socket()
        client.connect(server.getsockname())
        reader, writer = await asyncio.open_connection(sock=client)
        assert writer.get_extra_info("peername") == server.getsockname()
        for word in (b"one\n", b"two\n"):
            writer.write(word)
            assert await reader.readline() == word.upper()
        writer.close()
        await writer.wait_closed()
        serving.close()
        await serving.wait_closed()

    run(main())


def test_asyncio_create_server_and_connection(server):
    got = []

    class Server(asyncio.Protocol):
        def connection_made(self, transport):
            self.transport = transport

        def data_received(self, data):
            self.transport.write(data * 2)
            self.transport.close()

    class Client(asyncio.Protocol):
        def __init__(self, done):
            self.done = done

        def data_received(self, data):
            got.append(data)

        def connection_lost(self, exc):
            self.done.set_result(exc)

    async def main():
        loop = asyncio.get_running_loop()
        serving = await loop.create_server(Server, sock=server)
        client = socket.create_connection(server.getsockname())
        done = loop.create_future()
        transport, _ = await loop.create_connection(lambda: Client(done), sock=client)
        transport.write(b"ab")
        assert await done is None
        serving.close()
        await serving.wait_closed()

    run(main())
    assert b"".join(got) == b"abab"


def test_asyncio_datagram_endpoint():
    async def main():
        loop = asyncio.get_running_loop()
        arrived = loop.create_future()

        class Protocol(asyncio.DatagramProtocol):
            def datagram_received(self, data, address):
                arrived.set_result((data, address))

        s = socket.socket(type=socket.SOCK_DGRAM)
        s.bind(("127.0.0.1", 0))
        transport, _ = await loop.create_datagram_endpoint(Protocol, sock=s)
        with socket.socket(type=socket.SOCK_DGRAM) as other:
            other.sendto(b"x", s.getsockname())
            assert (await arrived)[0] == b"x"
        transport.close()

    run(main())


def test_asyncio_reader_callbacks(connected):
    a, b = connected

    async def main():
        loop = asyncio.get_running_loop()
        done = loop.create_future()
        a.setblocking(False)
        loop.add_reader(a, lambda: done.set_result(a.recv(9)))
        b.send(b"x")
        assert await done == b"x"
        assert loop.remove_reader(a)

    run(main())


def test_tls(server, contexts):
    for_server, for_client = contexts

    def serve():
        conn, _ = server.accept()
        with for_server.wrap_socket(conn, server_side=True) as tls:
            tls.sendall(tls.recv(100).upper())

    call = Call(serve)
    raw = socket.create_connection(server.getsockname(), timeout=20)
    with for_client.wrap_socket(raw, server_hostname="localhost") as tls:
        assert raw.fileno() == -1
        assert tls.gettimeout() == 20
        assert tls.version() in ("TLSv1.2", "TLSv1.3")
        tls.sendall(b"hello")
        assert tls.recv(100) == b"HELLO"
    call.result()


def test_tls_that_fails_closes_nothing_twice(server, contexts):
    _, for_client = contexts

    def serve():
        conn, _ = server.accept()
        with conn:
            conn.sendall(b"this is not TLS\r\n" * 20)

    call = Call(serve)
    raw = socket.create_connection(server.getsockname(), timeout=20)
    with raw, pytest.raises((ssl.SSLError, OSError)):
        for_client.wrap_socket(raw, server_hostname="localhost")
    call.result()


def test_tls_over_asyncio(server, contexts):
    for_server, for_client = contexts

    async def echo(reader, writer):
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()
        with contextlib.suppress(OSError, ssl.SSLError):
            await writer.wait_closed()

    async def main():
        serving = await asyncio.start_server(echo, sock=server, ssl=for_server)
        client = socket.create_connection(server.getsockname())
        reader, writer = await asyncio.open_connection(
            sock=client, ssl=for_client, server_hostname="localhost"
        )
        writer.write(b"hello\n")
        assert await reader.readline() == b"hello\n"
        writer.close()
        with contextlib.suppress(OSError, ssl.SSLError):
            await writer.wait_closed()
        serving.close()
        await serving.wait_closed()

    run(main())


class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.path.encode() * 1000
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


class CsocketServer(socketserver.ThreadingMixIn, socketserver.TCPServer):
    """A server whose listening socket, and so each connection, is csocket's."""

    daemon_threads = False

    def __init__(self, handler):
        super().__init__(("127.0.0.1", 0), handler, bind_and_activate=False)
        self.socket.close()
        self.socket = socket.socket(self.address_family, self.socket_type)
        self.server_bind()
        self.server_activate()


@contextlib.contextmanager
def serving(handler):
    with CsocketServer(handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def test_http_client():
    with serving(Page) as server:
        connection = http.client.HTTPConnection("127.0.0.1", 1)
        connection.sock = socket.create_connection(server.server_address)
        for path in ("/one", "/another"):
            connection.request("GET", path)
            response = connection.getresponse()
            assert response.status == 200
            assert response.read() == path.encode() * 1000
            connection.close()
            connection.sock = socket.create_connection(server.server_address)
        connection.close()


def test_socketserver_stream_handler():
    kinds = []

    class Echo(socketserver.StreamRequestHandler):
        timeout = 20

        def handle(self):
            kinds.append(type(self.request))
            for line in self.rfile:
                self.wfile.write(line.upper())

    with serving(Echo) as server, socket.create_connection(server.server_address) as client:
        with client.makefile("rwb") as file:
            for line in (b"one\n", b"two\n"):
                file.write(line)
                file.flush()
                assert file.readline() == line.upper()
    assert kinds == [socket.socket]


def test_socketserver_datagrams():
    class Echo(socketserver.DatagramRequestHandler):
        def handle(self):
            self.wfile.write(self.rfile.read().upper())

    class Server(socketserver.UDPServer):
        def __init__(self):
            super().__init__(("127.0.0.1", 0), Echo, bind_and_activate=False)
            self.socket.close()
            self.socket = socket.socket(type=socket.SOCK_DGRAM)
            self.server_bind()

    with Server() as server, socket.socket(type=socket.SOCK_DGRAM) as client:
        client.sendto(b"hello", server.server_address)
        server.handle_request()
        client.settimeout(20)
        assert client.recv(100) == b"HELLO"


def test_subprocess_standard_streams(connected):
    a, b = connected
    code = "import sys; sys.stdout.write(sys.stdin.readline().upper())"
    with subprocess.Popen([sys.executable, "-c", code], stdin=a, stdout=a) as child:
        b.sendall(b"hello\n")
        assert b.recv(100) == b"HELLO\n"
    assert child.returncode == 0


def test_subprocess_pass_fds(connected):
    a, b = connected
    code = (
        "import sys, csocket\n"
        "with csocket.socket(fileno=int(sys.argv[1])) as s:\n"
        "    s.sendall(b'%d' % s.getsockname()[1])\n"
    )
    command = [sys.executable, "-c", code, str(a.fileno())]
    subprocess.run(command, pass_fds=[a.fileno()], check=True)
    assert b.recv(100) == b"%d" % a.getsockname()[1]


def test_os_calls_on_the_number(connected):
    a, b = connected
    assert os.write(a.fileno(), b"abc") == 3
    assert b.recv(9) == b"abc"
    b.send(b"defgh")
    assert os.read(a.fileno(), 2) == b"de"
    assert os.readv(a.fileno(), [buffer := bytearray(9)]) == 3
    assert buffer[:3] == b"fgh"
    with os.fdopen(os.dup(a.fileno()), "wb") as file:
        file.write(b"file")
    assert b.recv(9) == b"file"


def test_os_sendfile(connected, tmp_path):
    a, b = connected
    path = tmp_path / "file"
    path.write_bytes(b"content")
    with path.open("rb") as file:
        assert os.sendfile(a.fileno(), file.fileno(), 0, 100) == 7
    assert b.recv(100) == b"content"


def test_fcntl(connected):
    a, b = connected
    for s in (a, a.fileno()):
        flags = fcntl.fcntl(s, fcntl.F_GETFD)
        assert flags & fcntl.FD_CLOEXEC
    b.send(b"12345")
    select.select([a], [], [], 5)
    count = struct.unpack("i", fcntl.ioctl(a, termios.FIONREAD, b"\0" * 4))
    assert count == (5,)

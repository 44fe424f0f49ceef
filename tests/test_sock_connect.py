"""bind, listen, connect, connect_ex: what they do and how they fail."""

import errno
import os
import socket as stdlib
import threading

import pytest

from parity import assert_same, assert_same_error
from peers import closed_port, elapsed_of, listener, needs_ipv6

# A TCP port 0 cannot be connected to, and nothing has to be kept free for it.
NOBODY = ("127.0.0.1", 0)


def full_listener(module):
    """A listening TCP socket whose queue has no room left, and what fills it."""
    server = listener(module, backlog=0)
    clients = []
    for _ in range(20):
        client = module.socket()
        client.setblocking(False)
        clients.append(client)
        client.connect_ex(server.getsockname())
    return server, clients


@pytest.fixture
def full(module):
    server, clients = full_listener(module)
    yield server.getsockname()
    for s in (server, *clients):
        s.close()


def test_bind_gives_the_address(sock):
    assert sock.bind(("127.0.0.1", 0)) is None
    host, port = sock.getsockname()
    assert host == "127.0.0.1" and port > 0


@pytest.mark.parametrize("host", ["", "127.0.0.1", "localhost", "0", b"127.0.0.1", "127.1"])
def test_bind_hosts(host):
    def call(module):
        with module.socket(module.AF_INET, module.SOCK_DGRAM) as s:
            s.bind((host, 0))
            return s.getsockname()[0]

    assert assert_same(call).raised is None


BAD_INET = [
    None,
    5,
    "127.0.0.1",
    b"127.0.0.1",
    ["127.0.0.1", 0],
    (),
    ("127.0.0.1",),
    ("127.0.0.1", 0, 0),
    ("127.0.0.1", "80"),
    ("127.0.0.1", None),
    ("127.0.0.1", 1.5),
    ("127.0.0.1", -1),
    ("127.0.0.1", 65536),
    ("127.0.0.1", 2**31),
    ("127.0.0.1", 2**100),
    (None, 0),
    (5, 0),
    (1.5, 0),
    (bytearray(b"127.0.0.1\0"), 0),
    ("127.0.0.1\0", 0),
    (b"127.0.0.1\0", 0),
    ("\ud800", 0),
    ("x" * 300, 0),
]


@pytest.mark.parametrize("method", ["bind", "connect", "connect_ex"])
@pytest.mark.parametrize("address", BAD_INET, ids=ascii)
def test_bad_inet_addresses(method, address):
    def call(module):
        with module.socket(module.AF_INET, module.SOCK_DGRAM) as s:
            getattr(s, method)(address)

    # A host name of 300 characters asks no name server: it is refused as too long.
    assert_same_error(call)


INET6 = [
    ("::1",),
    ("::1", 0, 0, 0, 0),
    ("::1", 0, -1),
    ("::1", 0, 2**20),
    ("::1", 0, 2**32),
    ("::1", 0, 2**100),
    ("::1", 0, 0, -1),
    ("::1", 0, 0, 2**32),
    ("::1", 0, "x"),
    ("::1", 65536),
    ("127.0.0.1", 0),
    ["::1", 0],
    "::1",
]


@pytest.mark.parametrize("address", INET6, ids=ascii)
def test_inet6_addresses(address):
    def call(module):
        with module.socket(module.AF_INET6, module.SOCK_DGRAM) as s:
            s.bind(address)

    assert_same(call)


BAD_UNIX = [None, 5, ("x",), [], "x" * 108, b"x" * 200, "\0" + "x" * 108, "\ud800", ""]


@pytest.mark.feature("ABSTRACT_UNIX")
@pytest.mark.parametrize("method", ["connect", "connect_ex"])
@pytest.mark.parametrize("path", BAD_UNIX, ids=ascii)
def test_bad_unix_addresses(method, path):
    def call(module):
        with module.socket(module.AF_UNIX) as s:
            return getattr(s, method)(path)

    assert_same(call)


@pytest.mark.parametrize("kind", [str, os.fsencode, lambda p: bytearray(os.fsencode(p))])
def test_unix_paths(module, tmp_path, kind):
    path = str(tmp_path / "s")
    with module.socket(module.AF_UNIX) as server, module.socket(module.AF_UNIX) as client:
        server.bind(kind(path))
        assert server.getsockname() == path
        server.listen()
        client.connect(kind(path))
        assert client.getpeername() == path


def test_unix_takes_pathlike(csocket, tmp_path):
    path = tmp_path / "s"
    with csocket.socket(csocket.AF_UNIX) as server, csocket.socket(csocket.AF_UNIX) as client:
        server.bind(path)
        assert server.getsockname() == str(path)
        server.listen()
        client.connect(path)


@pytest.mark.feature("ABSTRACT_UNIX")
@pytest.mark.parametrize("name", [b"\0csocket-%d-a", "\0csocket-%d-b", b"\0csocket-%d\0\xff"])
def test_abstract_names(module, name):
    name = name % os.getpid()
    expected = name if isinstance(name, bytes) else name.encode()
    with module.socket(module.AF_UNIX) as server, module.socket(module.AF_UNIX) as client:
        server.bind(name)
        assert server.getsockname() == expected
        server.listen()
        client.connect(name)
        assert client.getpeername() == expected


@pytest.mark.feature("ABSTRACT_UNIX")
def test_autobind(module):
    with module.socket(module.AF_UNIX) as s:
        s.bind("")
        assert len(s.getsockname()) == 6 and s.getsockname()[:1] == b"\0"


def test_path_of_full_length(module, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with module.socket(module.AF_UNIX, module.SOCK_DGRAM) as s:
        s.bind("x" * 107)
        assert s.getsockname() == "x" * 107


@pytest.mark.parametrize("args", [(), (0,), (1,), (-1,), (-(2**31),), (2**31 - 1,), (True,)])
def test_listen(args):
    def call(module):
        with module.socket() as s:
            s.bind(("127.0.0.1", 0))
            return s.listen(*args), s.getsockopt(module.SOL_SOCKET, module.SO_ACCEPTCONN)

    assert assert_same(call).value == (None, 1)


@pytest.mark.parametrize("args", [("1",), (None,), (1.0,), (2**31,), (2**100,), (1, 2)], ids=str)
def test_listen_refuses(args):
    def call(module):
        with module.socket() as s:
            s.listen(*args)

    assert_same_error(call)


def test_listen_on_udp():
    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            s.listen()

    assert assert_same_error(call).errno == errno.EOPNOTSUPP


@pytest.mark.parametrize("timeout", [None, 5])
def test_connect(module, timeout):
    with listener(module) as server, module.socket() as client:
        client.settimeout(timeout)
        assert client.connect(server.getsockname()) is None
        conn, address = server.accept()
        with conn:
            assert address == client.getsockname()
        assert client.gettimeout() == timeout


@pytest.mark.parametrize("timeout", [None, 5])
def test_connect_ex(module, timeout):
    with listener(module) as server, module.socket() as client:
        client.settimeout(timeout)
        assert client.connect_ex(server.getsockname()) == 0
        assert client.getpeername() == server.getsockname()


@pytest.mark.parametrize("method", ["connect", "connect_ex"])
@pytest.mark.parametrize("timeout", [None, 0, 5])
def test_refused(method, timeout):
    def call(module):
        with module.socket() as s:
            s.settimeout(timeout)
            return getattr(s, method)(closed_port(module))

    found = assert_same(call)
    if method == "connect_ex":
        assert found.value in (errno.ECONNREFUSED, errno.EINPROGRESS)
    else:
        assert found.raised in (ConnectionRefusedError, BlockingIOError)


def test_refused_connect_names_the_address(csocket):
    address = closed_port(csocket)
    with csocket.socket() as s, pytest.raises(ConnectionRefusedError) as caught:
        s.connect(address)
    assert caught.value.filename == address
    assert caught.value.args == (errno.ECONNREFUSED, "Connection refused")
    assert str(caught.value) == f"[Errno 111] Connection refused: {address!r}"


def test_refused_bind_names_the_address(csocket):
    with listener(csocket) as server, csocket.socket() as s:
        address = server.getsockname()
        with pytest.raises(OSError) as caught:
            s.bind(address)
    assert caught.value.filename == address
    assert caught.value.filename2 is None
    assert str(caught.value) == f"[Errno 98] Address already in use: {address!r}"


@pytest.mark.parametrize("method", ["connect", "bind"])
def test_failed_unix_call_names_the_path(csocket, tmp_path, method):
    path = str(tmp_path / "none" / "s")
    with csocket.socket(csocket.AF_UNIX) as s, pytest.raises(FileNotFoundError) as caught:
        getattr(s, method)(path)
    assert caught.value.filename == path
    assert caught.value.args == (errno.ENOENT, os.strerror(errno.ENOENT))


def test_other_errors_name_no_address(csocket):
    with csocket.socket() as s, pytest.raises(OSError) as caught:
        s.recv(1)
    assert caught.value.filename is None
    assert caught.value.args == (errno.ENOTCONN, os.strerror(errno.ENOTCONN))


def test_connect_that_times_out(module, full):
    with module.socket() as s:
        s.settimeout(0.05)
        seconds, error = elapsed_of(s.connect, full)
    assert type(error) is TimeoutError
    assert str(error) == "timed out" and error.args == ("timed out",)
    assert error.errno is None
    assert 0.05 <= seconds < 30


def test_connect_ex_that_times_out(module, full):
    with module.socket() as s:
        s.settimeout(0.05)
        assert s.connect_ex(full) == errno.EAGAIN


def test_connect_that_would_block(full, module):
    with module.socket() as s, module.socket() as t:
        s.setblocking(False)
        t.setblocking(False)
        assert s.connect_ex(full) == errno.EINPROGRESS
        assert s.connect_ex(full) == errno.EALREADY
        with pytest.raises(BlockingIOError) as caught:
            t.connect(full)
        assert caught.value.errno == errno.EINPROGRESS


@pytest.mark.parametrize("method", ["connect", "connect_ex"])
@pytest.mark.parametrize("timeout", [None, 0, 5])
def test_connected_twice(method, timeout):
    def call(module):
        with listener(module) as server, module.socket() as s:
            s.connect(server.getsockname())
            s.settimeout(timeout)
            return getattr(s, method)(server.getsockname())

    assert_same(call)


def test_nonblocking_connect_that_ends_well(module):
    with listener(module) as server, module.socket() as s:
        s.setblocking(False)
        s.connect_ex(server.getsockname())
        server.accept()[0].close()
        assert s.getsockopt(module.SOL_SOCKET, module.SO_ERROR) == 0
        assert s.getpeername() == server.getsockname()


@pytest.mark.feature("ABSTRACT_UNIX")
@pytest.mark.parametrize("timeout", [None, 0, 5])
def test_full_unix_backlog(timeout, tmp_path):
    """A UNIX stream connect that finds the queue full does not wait under a timeout."""

    def call(module):
        with module.socket(module.AF_UNIX) as server:
            server.bind(f"\0csocket-full-{os.getpid()}-{threading.get_native_id()}")
            server.listen(0)
            clients = [module.socket(module.AF_UNIX) for _ in range(3)]
            try:
                for client in clients:
                    client.settimeout(timeout)
                clients[0].connect(server.getsockname())
                if timeout is None:
                    return "it would wait for ever"
                return clients[1].connect_ex(server.getsockname())
            finally:
                for client in clients:
                    client.close()

    found = assert_same(call)
    if timeout is not None:
        assert found.value == errno.EAGAIN


@pytest.mark.feature("ABSTRACT_UNIX")
def test_full_unix_backlog_raises_at_once(module):
    with module.socket(module.AF_UNIX) as server, module.socket(module.AF_UNIX) as first:
        server.bind(f"\0csocket-once-{os.getpid()}")
        server.listen(0)
        first.connect(server.getsockname())
        with module.socket(module.AF_UNIX) as s:
            s.settimeout(30)
            seconds, error = elapsed_of(s.connect, server.getsockname())
    assert type(error) is BlockingIOError and error.errno == errno.EAGAIN
    assert seconds < 10


def test_connected_datagram_socket(module, udp_pair):
    a, b = udp_pair
    a.connect(b.getsockname())
    assert a.send(b"x") == 1
    assert b.recvfrom(1) == (b"x", a.getsockname())
    with module.socket(type=module.SOCK_DGRAM) as stranger:
        stranger.sendto(b"stranger", a.getsockname())
    b.sendto(b"friend", a.getsockname())
    assert a.recv(10) == b"friend"


@needs_ipv6
@pytest.mark.parametrize("family", [stdlib.AF_INET6])
def test_connect_inet6(module, family):
    with listener(module, family) as server, module.socket(family) as s:
        s.connect(server.getsockname()[:2])
        assert s.getpeername() == server.getsockname()


def test_connect_to_port_zero():
    def call(module):
        with module.socket() as s:
            s.settimeout(5)
            return s.connect_ex(NOBODY)

    assert assert_same(call).value == errno.ECONNREFUSED


@pytest.mark.parametrize("address", [("127.0.0.1", 9), ("localhost", 9), "\0x"], ids=str)
def test_connect_of_another_family(address):
    def call(module):
        family = module.AF_INET6 if isinstance(address, tuple) else module.AF_INET
        with module.socket(family, module.SOCK_DGRAM) as s:
            s.settimeout(5)
            return s.connect_ex(address)

    assert_same(call)

"""accept: what it makes, whose class it is, and which timeout it has."""

import errno
import os

import pytest

from parity import assert_same, assert_same_error
from peers import Call, elapsed_of, listener, no_new_descriptors


@pytest.fixture
def server(module):
    with listener(module) as s:
        yield s


@pytest.fixture
def visited(module, server):
    """A listening socket to which somebody is connected already."""
    with module.socket() as client:
        client.connect(server.getsockname())
        yield server, client


def test_accept(module, visited):
    server, client = visited
    conn, address = server.accept()
    with conn:
        assert type(conn) is module.socket
        assert address == client.getsockname() == conn.getpeername()
        assert (conn.family, conn.type, conn.proto) == (server.family, server.type, server.proto)
        assert not conn.get_inheritable()
        conn.send(b"x")
        assert client.recv(1) == b"x"


def test_accept_waits_for_a_client(module, server):
    call = Call(server.accept).wait_until_blocked()
    with module.socket() as client:
        client.connect(server.getsockname())
        conn, address = call.result()
        with conn:
            assert address == client.getsockname()


def test_accept_waits_under_a_timeout(module, server):
    server.settimeout(30)
    call = Call(server.accept).wait_until_blocked()
    with module.socket() as client:
        client.connect(server.getsockname())
        call.result()[0].close()


def test_accept_times_out(server):
    server.settimeout(0.05)
    seconds, error = elapsed_of(server.accept)
    assert type(error) is TimeoutError and error.args == ("timed out",)
    assert 0.05 <= seconds < 30


def test_accept_would_block(server):
    server.setblocking(False)
    with pytest.raises(BlockingIOError) as caught:
        server.accept()
    assert caught.value.errno == errno.EAGAIN


@pytest.mark.parametrize("default", [None, 0, 7])
@pytest.mark.parametrize("timeout", [None, 0, 5])
def test_timeout_of_the_accepted_socket(timeout, default):
    def call(module):
        with listener(module) as server, module.socket() as client:
            client.connect(server.getsockname())
            server.settimeout(timeout)
            module.setdefaulttimeout(default)
            try:
                conn, _ = server.accept()
            finally:
                module.setdefaulttimeout(None)
            with conn:
                return conn.gettimeout(), os.get_blocking(conn.fileno())

    assert assert_same(call).value[0] == default


def test_accepted_socket_is_of_the_modules_class(module):
    class Sub(module.socket):
        pass

    with Sub() as server, module.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
        conn, _ = server.accept()
        with conn:
            assert type(conn) is module.socket


def test_accept_looks_socket_up_in_the_module(module, visited, monkeypatch):
    made = []

    class My(module.socket):
        def __init__(self, *args, **kwargs):
            made.append((args, kwargs))
            super().__init__(*args, **kwargs)

    monkeypatch.setattr(module, "socket", My)
    server, _ = visited
    conn, _ = server.accept()
    with conn:
        assert type(conn) is My
        (args, kwargs) = made[0]
        assert args == (server.family, server.type, server.proto)
        assert kwargs == {"fileno": conn.fileno()}


def test_accept_calls_an_overridden_private_accept(module):
    class Sub(module.socket):
        def _accept(self):
            fd, address = super()._accept()
            return fd, ("seen", address)

    with Sub() as server, module.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
        conn, address = server.accept()
        with conn:
            assert address == ("seen", client.getsockname())


def test_accept_does_not_leak_when_the_class_fails(csocket, monkeypatch):
    class Failing(csocket.socket):
        def __init__(self, *args, **kwargs):
            raise ZeroDivisionError

    with listener(csocket) as server, csocket.socket() as client:
        client.connect(server.getsockname())
        with no_new_descriptors(), monkeypatch.context() as patch:
            patch.setattr(csocket, "socket", Failing)
            with pytest.raises(ZeroDivisionError):
                server.accept()


def test_accept_with_a_class_that_is_no_socket(module, visited, monkeypatch):
    made = []

    def factory(family, type, proto, fileno):
        made.append(fileno)
        return FakeSocket()

    class FakeSocket:
        def setblocking(self, flag):
            made.append(flag)

    monkeypatch.setattr(module, "socket", factory)
    server, _ = visited
    server.settimeout(5)
    conn, _ = server.accept()
    assert type(conn) is FakeSocket
    os.close(made[0])
    assert made[1:] == [True]


def test_accept_on_a_unix_socket(module, tmp_path):
    with module.socket(module.AF_UNIX) as server, module.socket(module.AF_UNIX) as client:
        server.bind(str(tmp_path / "s"))
        server.listen()
        client.connect(server.getsockname())
        conn, address = server.accept()
        with conn:
            assert address == ""


def test_accept_on_inet6(module):
    with listener(module, module.AF_INET6) as server, module.socket(module.AF_INET6) as client:
        client.connect(server.getsockname())
        conn, address = server.accept()
        with conn:
            assert address == client.getsockname() and len(address) == 4


@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_DGRAM"])
def test_accept_on_what_does_not_listen(kind):
    def call(module):
        with module.socket(type=getattr(module, kind)) as s:
            s.accept()

    assert_same_error(call)


def test_accept_takes_no_argument():
    def call(module):
        with module.socket() as s:
            s.accept(1)

    assert assert_same(lambda m: pytest.raises(TypeError, call, m).type).value is TypeError


def test_recv_on_the_listening_socket():
    def call(module):
        with listener(module) as server:
            server.recv(1024)

    assert assert_same_error(call).errno == errno.ENOTCONN


def test_many_clients(module, server):
    with no_new_descriptors():
        for number in range(20):
            with module.socket() as client:
                client.connect(server.getsockname())
                with server.accept()[0] as conn:
                    conn.send(b"%d" % number)
                    assert client.recv(3) == b"%d" % number


def test_accept_by_a_method_that_gives_no_number(module):
    class Odd(module.socket):
        number = -1

        def _accept(self):
            return self.number, ("127.0.0.1", 1)

    with Odd() as s:
        with pytest.raises(ValueError, match="negative file descriptor"):
            s.accept()
        s.number = "1"
        with pytest.raises(TypeError):
            s.accept()


def test_accept_into_a_class_that_raises(csocket, monkeypatch):
    """What has taken the number and what has not, nobody knows who is not csocket: it stays open."""

    class Stranger:
        def __init__(self, *args, fileno):
            self.number = numbers.append(fileno)
            raise ZeroDivisionError

    numbers = []
    for made_by in (Stranger, lambda *args, fileno: Stranger(fileno=fileno)):
        with listener(csocket) as server, csocket.socket() as client:
            client.connect(server.getsockname())
            monkeypatch.setattr(csocket, "socket", made_by)
            with pytest.raises(ZeroDivisionError):
                server.accept()
            monkeypatch.undo()
            os.close(numbers.pop())


def test_accept_by_a_method_that_gives_no_pair(module):
    class Odd(module.socket):
        def _accept(self):
            return 1, 2, 3

    with Odd() as s, pytest.raises(ValueError):
        s.accept()


@pytest.mark.parametrize("family", [4711, pytest.param(38, marks=pytest.mark.feature("ALG"))])
def test_accept_on_a_socket_of_another_family(family):
    """AF_ALG has no address to tell of; of other numbers nobody knows how long theirs are."""

    def call(module):
        with listener(module) as server, module.socket() as client:
            client.connect(server.getsockname())
            with module.socket(family, 1, 0, fileno=os.dup(server.fileno())) as odd:
                odd.accept()[0].close()

    assert_same_error(call) if family == 4711 else assert_same(call)

"""create_server and has_dualstack_ipv6."""

import gc
import warnings

import pytest

from parity import assert_same, assert_same_error
from peers import needs_ipv6, no_new_descriptors

LOOPBACK = ("127.0.0.1", 0)


def options_of(module, server):
    wanted = ["SO_REUSEADDR", "SO_REUSEPORT", "SO_ACCEPTCONN"]
    found = [server.getsockopt(module.SOL_SOCKET, getattr(module, name)) for name in wanted]
    if server.family == module.AF_INET6:
        found.append(server.getsockopt(module.IPPROTO_IPV6, module.IPV6_V6ONLY))
    return found


@pytest.mark.parametrize(
    "kwargs",
    [
        {},
        {"backlog": 1},
        {"backlog": None},
        {"backlog": 0},
        {"backlog": -5},
        {"reuse_port": True},
        {"family": 2},
    ],
)
def test_options(kwargs):
    def serve(m):
        with m.create_server(LOOPBACK, **kwargs) as server:
            return server.family, server.type, server.getsockname()[0], options_of(m, server)

    assert assert_same(serve).raised is None


def test_reuse_port_is_for_ports(csocket, tmp_path):
    """The stdlib before 3.14 asks for it and newer kernels refuse (gh-128916)."""
    path = str(tmp_path / "server")
    with csocket.create_server(path, family=csocket.AF_UNIX, reuse_port=True) as server:
        assert server.getsockopt(csocket.SOL_SOCKET, csocket.SO_REUSEPORT) == 0


@needs_ipv6
@pytest.mark.parametrize("kwargs", [{}, {"dualstack_ipv6": True}, {"reuse_port": True}])
def test_ipv6_options(kwargs):
    def serve(m):
        with m.create_server(("", 0), family=m.AF_INET6, **kwargs) as server:
            return server.family, options_of(m, server)

    assert assert_same(serve).raised is None


@needs_ipv6
def test_dual_stack_accepts_both(module):
    if not module.has_dualstack_ipv6():
        pytest.skip("this host cannot accept both on one socket")
    with module.create_server(("", 0), family=module.AF_INET6, dualstack_ipv6=True) as server:
        port = server.getsockname()[1]
        for host in ("127.0.0.1", "::1"):
            with module.create_connection((host, port), 10) as client, server.accept()[0] as conn:
                client.sendall(b"x")
                assert conn.recv(1) == b"x"


def test_serves(module):
    with module.create_server(LOOPBACK) as server:
        assert type(server) is module.socket
        with module.create_connection(server.getsockname(), 10) as client:
            with server.accept()[0] as conn:
                conn.sendall(b"hello")
                assert client.recv(5) == b"hello"


def test_address_in_use():
    def serve(m):
        with m.create_server(LOOPBACK) as server:
            address = server.getsockname()
            try:
                m.create_server(address)
            except OSError as error:
                text = str(error).replace(str(address[1]), "PORT")
                return type(error), error.errno, text, error.filename, error.__suppress_context__

    text = assert_same(serve).value[2]
    assert text.endswith("(while attempting to bind on address ('127.0.0.1', PORT))")


@pytest.mark.parametrize("address", [("192.0.2.1", 0), ("no host", 0)])
def test_bind_fails(address):
    assert_same_error(lambda m: m.create_server(address))


@pytest.mark.parametrize(
    ("address", "kwargs"),
    [
        (5, {}),
        (("\0", 0), {}),
        (("127.0.0.1", 70000), {}),
        (("127.0.0.1", "80"), {}),
        (LOOPBACK, {"backlog": "many"}),
        (LOOPBACK, {"family": 9999}),
        (LOOPBACK, {"family": "AF_INET"}),
        (LOOPBACK, {"dualstack_ipv6": True}),
        (LOOPBACK, {"what": 1}),
    ],
)
def test_bad_arguments(csocket, address, kwargs):
    with warnings.catch_warnings():
        # The stdlib leaves some of these sockets to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        assert_same_error(lambda m: m.create_server(address, **kwargs))
        gc.collect()
        with no_new_descriptors(), pytest.raises((OSError, TypeError, ValueError, OverflowError)):
            csocket.create_server(address, **kwargs)


def test_failures_close_the_socket_at_once(csocket, monkeypatch):
    made = []

    class Noted(csocket.socket):
        def __init__(self, *args):
            super().__init__(*args)
            made.append(self)

    monkeypatch.setattr(csocket, "socket", Noted)
    for address in (("127.0.0.1", 70000), 5, ("192.0.2.1", 0)):
        with pytest.raises((OSError, TypeError, OverflowError)):
            csocket.create_server(address)
        assert made.pop().fileno() == -1


def test_has_dualstack_ipv6():
    assert assert_same(lambda m: m.has_dualstack_ipv6()).value in (True, False)


def test_no_ipv6_no_dual_stack(module, monkeypatch):
    monkeypatch.setattr(module, "has_ipv6", False)
    assert module.has_dualstack_ipv6() is False


def test_socket_that_cannot_be_made_is_no_dual_stack(module, monkeypatch):
    class Failing(module.socket):
        def __init__(self, *args):
            raise OSError(97, "no such family")

    monkeypatch.setattr(module, "socket", Failing)
    assert module.has_dualstack_ipv6() is False

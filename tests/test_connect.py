"""create_connection."""

import gc
import socket as stdlib
import sys
import warnings
import weakref

import pytest

from parity import assert_same, assert_same_class, assert_same_error
from peers import closed_port, listener, no_new_descriptors

GROUPS = sys.version_info >= (3, 11)
needs_groups = pytest.mark.skipif(not GROUPS, reason="this Python has no ExceptionGroup")


@pytest.fixture
def server(module):
    with listener(module) as s:
        yield s


def test_connects(module, server):
    with module.create_connection(server.getsockname()) as s:
        assert type(s) is module.socket
        assert s.getpeername() == server.getsockname()
        conn, peer = server.accept()
        with conn:
            assert peer == s.getsockname()
            s.sendall(b"hello")
            assert conn.recv(10) == b"hello"


def test_name_is_looked_up(module, server):
    with module.create_connection(("localhost", server.getsockname()[1])) as s:
        assert s.getpeername() == server.getsockname()


def test_default_timeout(module, server):
    with module.create_connection(server.getsockname()) as s:
        assert s.gettimeout() is module.getdefaulttimeout() is None
    module.setdefaulttimeout(30)
    try:
        with module.create_connection(server.getsockname()) as s:
            assert s.gettimeout() == 30
        with module.create_connection(server.getsockname(), None) as s:
            assert s.gettimeout() is None
    finally:
        module.setdefaulttimeout(None)


def test_timeout_stays_with_the_socket(module, server):
    with module.create_connection(server.getsockname(), timeout=12.5) as s:
        assert s.gettimeout() == 12.5


def test_source_address(module, server):
    with module.create_connection(server.getsockname(), source_address=("127.0.0.2", 0)) as s:
        assert s.getsockname()[0] == "127.0.0.2"


def test_all_errors_changes_nothing_on_success(module, server):
    if module is stdlib and not GROUPS:
        pytest.skip("this Python's stdlib has no all_errors")
    if not GROUPS:
        with pytest.raises(TypeError, match="3.11"):
            module.create_connection(server.getsockname(), all_errors=True)
        return
    with module.create_connection(server.getsockname(), all_errors=True) as s:
        assert s.getpeername() == server.getsockname()


def test_refused():
    def refused(m):
        m.create_connection(closed_port(m))

    assert assert_same_error(refused).raised is ConnectionRefusedError


def test_failures_leave_no_descriptor(csocket):
    address = closed_port(csocket)
    bad = [
        ((address,), {}),
        ((address,), {"timeout": "soon"}),
        ((address,), {"timeout": -1}),
        ((address,), {"source_address": ("192.0.2.1", 0)}),
        ((address,), {"source_address": 5}),
        ((("127.0.0.1", "no-such-service"),), {}),
    ]
    for args, kwargs in bad:
        with no_new_descriptors(), pytest.raises((OSError, TypeError, ValueError)):
            csocket.create_connection(*args, **kwargs)


@pytest.mark.parametrize("timeout", ["soon", -1, (), float("nan")])
def test_bad_timeout(timeout):
    def connect(m):
        with listener(m) as server, m.create_connection(server.getsockname(), timeout):
            pass

    with warnings.catch_warnings():
        # The stdlib leaves the socket to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        assert assert_same_class(connect).raised
        gc.collect()


@pytest.mark.parametrize("address", [None, 1, (), ("127.0.0.1",), ("127.0.0.1", 1, 2), "ab"])
def test_bad_address(address):
    assert_same_error(lambda m: m.create_connection(address))


def test_unknown_host_is_the_stdlibs_gaierror(csocket):
    with pytest.raises(stdlib.gaierror):
        csocket.create_connection(("127.0.0.1", "no-such-service"))


def two_addresses(module, monkeypatch, ports):
    def answer(host, port, family=0, type=0, proto=0, flags=0):
        assert (host, port, type) == ("host", 1, module.SOCK_STREAM)
        return [(module.AF_INET, type, 6, "", ("127.0.0.1", p)) for p in ports]

    monkeypatch.setattr(module, "getaddrinfo", answer)


def test_next_address_is_tried(module, monkeypatch, server):
    two_addresses(module, monkeypatch, [closed_port(module)[1], server.getsockname()[1]])
    with module.create_connection(("host", 1)) as s:
        assert s.getpeername() == server.getsockname()


def test_no_address(module, monkeypatch):
    two_addresses(module, monkeypatch, [])
    with pytest.raises(OSError) as caught:
        module.create_connection(("host", 1))
    assert caught.value.args == ("getaddrinfo returns an empty list",)


class Refusal(OSError):
    pass


def failing_class(module, errors):
    class Failing(module.socket):
        def connect(self, address):
            raise refusal()

    def refusal():
        error = Refusal(len(errors) + 1, "refused")
        errors.append(weakref.ref(error))
        return error

    return Failing


def test_last_error_is_raised(module, monkeypatch):
    errors = []
    monkeypatch.setattr(module, "socket", failing_class(module, errors))
    two_addresses(module, monkeypatch, [1, 2])
    with pytest.raises(Refusal) as caught:
        module.create_connection(("host", 1))
    assert caught.value.errno == 2
    assert caught.value.__context__ is None


@needs_groups
def test_all_errors_are_raised(module, monkeypatch):
    errors = []
    monkeypatch.setattr(module, "socket", failing_class(module, errors))
    two_addresses(module, monkeypatch, [1, 2])
    with pytest.raises(BaseException) as caught:  # noqa: PT011
        module.create_connection(("host", 1), all_errors=True)
    group = caught.value
    assert type(group).__name__ == "ExceptionGroup"
    assert group.message == "create_connection failed"
    assert [(type(e), e.errno) for e in group.exceptions] == [(Refusal, 1), (Refusal, 2)]


@pytest.mark.parametrize("all_errors", [False, pytest.param(True, marks=needs_groups)])
def test_errors_are_in_no_cycle(module, monkeypatch, all_errors):
    errors = []
    monkeypatch.setattr(module, "socket", failing_class(module, errors))
    two_addresses(module, monkeypatch, [1, 2])
    options = {"all_errors": True} if all_errors else {}
    gc.collect()
    gc.disable()
    try:
        try:
            module.create_connection(("host", 1), **options)
        except Exception:
            pass
        assert len(errors) == 2
        assert [error() for error in errors] == [None, None]
    finally:
        gc.enable()


def test_value_is_the_same():
    def connect(m):
        with listener(m) as server:
            s = m.create_connection(server.getsockname(), 5)
            s.close()
            return s.gettimeout()

    assert_same(connect)


def test_the_stdlibs_marker_for_no_timeout_is_understood(csocket, server):
    """http.client and its kin hand on the marker of the module that they import."""
    with csocket.create_connection(server.getsockname(), stdlib._GLOBAL_DEFAULT_TIMEOUT) as s:
        assert s.gettimeout() is None

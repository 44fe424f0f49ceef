"""from_stdlib() and to_stdlib(): a descriptor changes hands and loses nothing."""

import importlib
import os
import socket as stdlib

import pytest

import csocket
from children import check_child

WAYS = {
    "from": (stdlib, "csocket", csocket.from_stdlib),
    "to": (csocket, "socket", csocket.to_stdlib),
}


@pytest.fixture(params=WAYS)
def way(request):
    taken, given, hand_over = WAYS[request.param]
    return taken, importlib.import_module(given).socket, hand_over


@pytest.mark.parametrize("timeout", [None, 0.0, 2.5])
@pytest.mark.parametrize("family", ["AF_UNIX", "AF_INET"])
def test_nothing_is_lost(way, family, timeout):
    module, given, hand_over = way
    old = module.socket(getattr(module, family), module.SOCK_DGRAM)
    old.settimeout(timeout)
    fd, flag = old.fileno(), os.get_blocking(old.fileno())
    with hand_over(old) as new:
        assert type(new) is given
        assert (old.fileno(), new.fileno()) == (-1, fd)
        assert (new.family, new.type, new.proto) == (old.family, old.type, old.proto)
        assert new.gettimeout() == timeout and os.get_blocking(fd) is flag
        assert not new.get_inheritable()


def test_default_timeout_changes_nothing(way):
    module, given, hand_over = way
    a, b = module.socketpair()
    before = stdlib.getdefaulttimeout(), csocket.getdefaulttimeout()
    try:
        stdlib.setdefaulttimeout(9)
        csocket.setdefaulttimeout(9)
        with hand_over(a) as new, b:
            assert new.gettimeout() is None and os.get_blocking(new.fileno())
    finally:
        stdlib.setdefaulttimeout(before[0])
        csocket.setdefaulttimeout(before[1])


def test_there_and_back():
    a, b = stdlib.socketpair()
    with csocket.to_stdlib(csocket.from_stdlib(a)) as again, b:
        again.sendall(b"whole")
        assert b.recv(9) == b"whole"


@pytest.mark.parametrize("thing", [None, 5, "socket", object()])
def test_other_things_are_refused(way, thing):
    with pytest.raises(TypeError, match="is required, not"):
        way[2](thing)


def test_subclass_is_refused_and_stays(way):
    class Mine(way[0].socket):
        pass

    with Mine() as s:
        with pytest.raises(TypeError, match="is required, not .*Mine'>, which is derived from it: "):
            way[2](s)
        assert s.fileno() >= 0


def test_closed_socket_is_refused(way):
    s = way[0].socket()
    s.close()
    with pytest.raises(OSError, match="Bad file descriptor"):
        way[2](s)


def test_open_file_is_refused(way):
    a, b = way[0].socketpair()
    with a, b, a.makefile("rb"):
        with pytest.raises(ValueError, match="makefile"):
            way[2](a)
        assert a.fileno() >= 0


def test_while_installed():
    """The stdlib's class is found where csocket stands in its place, loaded before or not."""
    check_child("""
        import csocket, sys
        csocket.install()
        a, b = csocket.socketpair()
        with a, csocket.to_stdlib(b) as new:
            assert type(new).__module__ == "socket" and type(new) is not csocket.socket
            new.sendall(b"x")
            assert a.recv(9) == b"x"
            assert sys.modules["socket"] is csocket
            assert sys.modules["_socket"] is csocket._csocket
            with csocket.from_stdlib(new) as back:
                assert type(back) is csocket.socket
        csocket.uninstall()
        import socket
        assert type(new) is socket.socket
    """)

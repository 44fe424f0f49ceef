"""The pair of sockets over loopback that stands in where socketpair(2) has no such family."""

import inspect
import socket as stdlib

import pytest

from parity import assert_same_error


@pytest.fixture(params=["AF_INET", "AF_INET6"])
def family(request, csocket):
    if request.param == "AF_INET6":
        with csocket.socket(csocket.AF_INET6) as probe:
            try:
                probe.bind(("::1", 0))
            except OSError:
                pytest.skip("this host has no ::1")
    return getattr(csocket, request.param)


def test_pair_is_connected(csocket, family):
    a, b = csocket._fallback_socketpair(family)
    with a, b:
        assert a.family is b.family is family
        assert a.getpeername() == b.getsockname() and b.getpeername() == a.getsockname()
        assert a.gettimeout() is b.gettimeout() is None
        a.sendall(b"ping")
        assert b.recv(4) == b"ping"
        b.sendall(b"pong")
        assert a.recv(4) == b"pong"


def test_family_is_inet_by_default(csocket):
    a, b = csocket._fallback_socketpair()
    with a, b:
        assert a.family is csocket.AF_INET and a.type is csocket.SOCK_STREAM


needs_the_stdlibs = pytest.mark.skipif(
    not hasattr(stdlib, "_fallback_socketpair"), reason="this stdlib has no _fallback_socketpair"
)


BAD_ARGUMENTS = [
    ((stdlib.AF_UNIX,), "Only AF_INET and AF_INET6 socket address families are supported"),
    ((stdlib.AF_INET, stdlib.SOCK_DGRAM), "Only SOCK_STREAM socket type is supported"),
    ((stdlib.AF_INET, stdlib.SOCK_STREAM, 1), "Only protocol zero is supported"),
]


@pytest.mark.parametrize(("args", "message"), BAD_ARGUMENTS)
def test_bad_arguments(csocket, args, message):
    with pytest.raises(ValueError, match=message):
        csocket._fallback_socketpair(*args)


@needs_the_stdlibs
@pytest.mark.parametrize(("args", "message"), BAD_ARGUMENTS)
def test_bad_arguments_beside_the_stdlibs(args, message):
    assert assert_same_error(lambda module: module._fallback_socketpair(*args)).text == message


@needs_the_stdlibs
def test_signature(csocket):
    ours, theirs = (
        inspect.signature(module._fallback_socketpair) for module in (csocket, stdlib)
    )
    assert str(ours) == str(theirs)


def test_stranger_who_connects_first_is_refused(csocket, monkeypatch):
    own = csocket.socket
    made = []

    class Watched(own):
        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            made.append(self)

        def getsockname(self):
            name = super().getsockname()
            if not strangers:
                stranger = own()
                strangers.append(stranger)
                stranger.connect(name)
            return name

    strangers = []
    monkeypatch.setattr(csocket, "socket", Watched)
    with pytest.raises(ConnectionError, match="Unexpected peer connection"):
        csocket._fallback_socketpair()
    strangers[0].close()
    assert len(made) == 3 and all(sock.fileno() == -1 for sock in made)

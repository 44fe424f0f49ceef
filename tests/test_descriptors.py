"""fromfd, send_fds and recv_fds."""

import array
import os
import socket as stdlib
import sysconfig

import pytest

from children import check_child
from parity import assert_same, assert_same_error
from peers import no_new_descriptors, open_descriptors


@pytest.fixture
def pipe():
    r, w = os.pipe()
    yield r, w
    os.close(r)
    os.close(w)


def close_all(fds):
    for fd in fds:
        os.close(fd)


def test_fromfd_duplicates(module, pair):
    a, b = pair
    with module.fromfd(a.fileno(), module.AF_UNIX, module.SOCK_STREAM) as c:
        assert type(c) is module.socket
        assert c.fileno() != a.fileno()
        assert os.get_inheritable(c.fileno()) is False
        a.close()
        c.sendall(b"x")
        assert b.recv(1) == b"x"


def test_fromfd_takes_the_family_it_is_told():
    def make(m):
        a, b = m.socketpair()
        with a, b, m.fromfd(a.fileno(), 2, 2, 17) as c:
            return c.family, c.type, c.proto

    assert_same(make)


@pytest.mark.parametrize("fd", [-1, 2**20, "0", None, 1.5])
def test_fromfd_of_no_descriptor(fd):
    assert_same_error(lambda m: m.fromfd(fd, m.AF_UNIX, m.SOCK_STREAM))


@pytest.mark.parametrize(
    "arguments", [("AF_UNIX", 1), (1, None), (1, 1, "x"), (1,), (2**40, 1), (1, 2**40)]
)
def test_fromfd_that_fails_leaves_no_descriptor(csocket, arguments):
    a, b = csocket.socketpair()
    with a, b, no_new_descriptors():
        with pytest.raises((TypeError, OverflowError)):
            csocket.fromfd(a.fileno(), *arguments)


def test_fromfd_of_a_number_that_is_no_int(csocket):
    # Some stdlibs take 2**32 for descriptor 0.
    with pytest.raises(OverflowError):
        csocket.fromfd(2**32, csocket.AF_UNIX, csocket.SOCK_STREAM)


@pytest.mark.parametrize("arguments", [("AF_UNIX", 1), (1, None), (1, 1, "x")])
def test_fromfd_fails_as_the_stdlibs(arguments):
    def make(m):
        before = open_descriptors()
        a, b = m.socketpair()
        with a, b:
            try:
                m.fromfd(a.fileno(), *arguments)
            finally:
                # The stdlib leaves the duplicate open.
                close_all(open_descriptors() - before - {a.fileno(), b.fileno()})

    assert_same_error(make)


def test_fromfd_leaves_to_a_subclass_what_it_took(csocket, monkeypatch):
    class Failing(csocket.socket):
        def __init__(self, *args):
            super().__init__(*args)
            self.close()
            raise ValueError("no")

    a, b = csocket.socketpair()
    with a, b:
        monkeypatch.setattr(csocket, "socket", Failing)
        with no_new_descriptors(), pytest.raises(ValueError, match="no"):
            csocket.fromfd(a.fileno(), 1, 1)


def test_fds_arrive(module, pair, pipe):
    a, b = pair
    r, w = pipe
    assert module.send_fds(a, [b"he", b"llo"], [r, w]) == 5
    data, fds, flags, address = module.recv_fds(b, 100, 2)
    try:
        assert (data, flags, address) == (b"hello", 0, None)
        assert type(flags) is int
        assert type(fds) is list
        assert all(type(fd) is int for fd in fds)
        os.write(fds[1], b"x")
        assert os.read(fds[0], 1) == b"x"
    finally:
        close_all(fds)


@pytest.mark.parametrize("flags", [0, stdlib.MSG_CMSG_CLOEXEC])
def test_fds_are_close_on_exec(csocket, pipe, flags):
    a, b = csocket.socketpair()
    with a, b:
        csocket.send_fds(a, [b"x"], pipe)
        _, fds, seen, _ = csocket.recv_fds(b, 1, 2, flags)
        try:
            assert [os.get_inheritable(fd) for fd in fds] == [False, False]
            assert seen == flags
        finally:
            close_all(fds)


@pytest.mark.parametrize("fds", [[], (), array.array("i"), iter(())])
def test_no_fds(fds):
    def send(m):
        a, b = m.socketpair()
        with a, b:
            return m.send_fds(a, [b"x"], fds), m.recv_fds(b, 1, 0)

    assert_same(send)


@pytest.mark.parametrize("fds", [[-1], [2**20], ["1"], [1.5], [2**40], 1, None])
def test_bad_fds(fds):
    def send(m):
        a, b = m.socketpair()
        with a, b:
            m.send_fds(a, [b"x"], fds)

    assert_same_error(send)


@pytest.mark.parametrize("maxfds", [-1, "1", 1.5, 2**60, None])
def test_bad_maxfds(maxfds):
    def receive(m):
        a, b = m.socketpair()
        with a, b:
            a.send(b"x")
            m.recv_fds(b, 1, maxfds)

    assert_same_error(receive)


def test_more_fds_than_room(module, pair, pipe):
    a, b = pair
    module.send_fds(a, [b"x"], [pipe[0]] * 3)
    _, fds, flags, _ = module.recv_fds(b, 1, 2)
    close_all(fds)
    # CMSG_LEN() of one or two is the room for two.
    assert len(fds) == 2
    assert flags & module.MSG_CTRUNC


def test_data_without_fds(module, pair):
    a, b = pair
    a.sendall(b"plain")
    assert module.recv_fds(b, 100, 4) == (b"plain", [], 0, None)


def test_end_of_stream(module, pair):
    a, b = pair
    a.close()
    assert module.recv_fds(b, 100, 4) == (b"", [], 0, None)


# What the stdlib ignores: flags and address.


def test_recv_fds_honours_its_flags(csocket, pipe):
    a, b = csocket.socketpair()
    with a, b:
        with pytest.raises(BlockingIOError):
            csocket.recv_fds(b, 1, 1, csocket.MSG_DONTWAIT)
        csocket.send_fds(a, [b"xy"], [pipe[0]])
        data, fds, _, _ = csocket.recv_fds(b, 2, 1, csocket.MSG_PEEK)
        close_all(fds)
        assert (data, len(fds)) == (b"xy", 1)
        data, fds, _, _ = csocket.recv_fds(b, 2, 1)
        close_all(fds)
        assert (data, len(fds)) == (b"xy", 1)


def test_send_fds_honours_its_flags(csocket, pipe):
    a, b = csocket.socketpair()
    with a, b:
        a.setsockopt(csocket.SOL_SOCKET, csocket.SO_SNDBUF, 4096)
        with pytest.raises(BlockingIOError):
            while True:
                csocket.send_fds(a, [b"x" * 4096], [], csocket.MSG_DONTWAIT)


def test_send_fds_honours_its_address(csocket, tmp_path, pipe):
    kind = (csocket.AF_UNIX, csocket.SOCK_DGRAM)
    with csocket.socket(*kind) as a, csocket.socket(*kind) as b:
        a.bind(str(tmp_path / "a"))
        b.bind(str(tmp_path / "b"))
        assert csocket.send_fds(a, [b"x"], [pipe[0]], 0, str(tmp_path / "b")) == 1
        data, fds, _, address = csocket.recv_fds(b, 10, 1)
        close_all(fds)
        assert (data, len(fds), address) == (b"x", 1, str(tmp_path / "a"))


@pytest.mark.parametrize("flags", ["0", 1.5, None, 2**40])
def test_bad_flags(csocket, flags):
    a, b = csocket.socketpair()
    with a, b:
        a.send(b"x")
        with pytest.raises((TypeError, OverflowError)):
            csocket.recv_fds(b, 1, 1, flags)
        with pytest.raises((TypeError, OverflowError)):
            csocket.send_fds(a, [b"x"], [], flags)


class OddFlags(int):
    def __and__(self, other):
        raise ZeroDivisionError


def test_fds_are_closed_if_the_result_cannot_be_made(csocket, pipe):
    """Whatever fails after the receive, the descriptors are not lost."""

    class Odd(csocket.socket):
        def recvmsg(self, *args):
            data, ancillary, flags, address = super().recvmsg(*args)
            return data, ancillary, OddFlags(flags), address

    a, b = csocket.socketpair()
    with a, b, Odd(fileno=b.detach()) as odd:
        csocket.send_fds(a, [b"x"], pipe)
        with no_new_descriptors(), pytest.raises(ZeroDivisionError):
            csocket.recv_fds(odd, 1, 2)


def test_no_failed_allocation_loses_a_descriptor():
    pytest.importorskip("_testcapi", reason="this Python comes without _testcapi")
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        pytest.skip("without a GIL an interpreter has no hooks in its allocator")
    said = check_child("""
        import os, _testcapi, csocket

        def attempt(number, sock):
            _testcapi.set_nomemory(number, number + 1)
            try:
                return csocket.recv_fds(sock, 10, 2)[1]
            finally:
                _testcapi.remove_mem_hooks()

        failed = 0
        for number in range(60):
            a, b = csocket.socketpair()
            with a, b:
                csocket.send_fds(a, [b"x"], [0, 1])
                before = os.listdir("/proc/self/fd")
                try:
                    fds = attempt(number, b)
                except MemoryError:
                    failed += 1
                else:
                    for fd in fds:
                        os.close(fd)
                assert os.listdir("/proc/self/fd") == before, number
        print(failed)
    """)
    assert int(said) >= 5


def test_ancillary_data_of_other_kinds_are_passed_over(csocket):
    class Odd:
        def recvmsg(self, *args):
            rights = array.array("i", [7, 8]).tobytes()
            return b"", [(0, 1, b"\1\0\0\0"), (1, 99, b"x"), (1, 1, rights + b"\1\2")], 0, None

    assert csocket.recv_fds(Odd(), 1, 2) == (b"", [7, 8], 0, None)


class Odd:
    """No socket, but with a recvmsg()."""

    def __init__(self, answer):
        self.answer = answer

    def recvmsg(self, *args):
        return self.answer


@pytest.mark.parametrize("items", [[5], [(1, 2)], [(1, 1, 5)], [("a", 1, b"")]], ids=repr)
def test_items_that_are_none(csocket, items):
    with pytest.raises((TypeError, ValueError)):
        csocket.recv_fds(Odd((b"", items, 0, None)), 1, 1)


@pytest.mark.parametrize("answer", [None, (b"", [], 0), (b"", 5, 0, None), [b"", [], 0, None]], ids=repr)
def test_message_that_is_none(csocket, answer):
    with pytest.raises(TypeError, match="returned no message"):
        csocket.recv_fds(Odd(answer), 1, 1)
    for args in ((), ((b"", [], 0, None), "1")):
        with pytest.raises(TypeError, match="returned no message"):
            csocket._csocket._rights(*args)

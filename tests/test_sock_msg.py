"""sendmsg, recvmsg, recvmsg_into: many buffers, ancillary data, flags, hostile lists."""

import array
import errno
import os
import socket as stdlib
import struct
import sys
import sysconfig
from pathlib import Path

import pytest

from parity import assert_same, assert_same_error
from peers import (
    UNDER_VALGRIND,
    Call,
    drain,
    elapsed_of,
    fill,
    no_new_descriptors,
    open_descriptors,
    tcp_pair,
)

INT = struct.Struct("i")
IOV_MAX = 1024


def numbers_in(ancillary):
    """The descriptors in SCM_RIGHTS items."""
    found = array.array("i")
    for level, kind, data in ancillary:
        assert (level, kind) == (1, 1)
        found.frombytes(data[: len(data) - len(data) % found.itemsize])
    return list(found)


def rights(module, *fds):
    return [(module.SOL_SOCKET, module.SCM_RIGHTS, array.array("i", fds))]


@pytest.mark.parametrize("timeout", [None, 30, 0])
@pytest.mark.parametrize(
    "buffers",
    [
        [],
        [b""],
        [b"abc"],
        [b"a", b"", b"bc", bytearray(b"def"), memoryview(b"xghix")[1:4]],
        [array.array("i", [1, 2])],
        (b"tuple", b"of two"),
        [b"x"] * 100,
        [b"x" * 5000, b"y" * 5000],
    ],
    ids=lambda buffers: str(len(buffers)),
)
def test_sendmsg_buffers(pair, timeout, buffers):
    a, b = pair
    a.settimeout(timeout)
    data = b"".join(buffers)
    assert a.sendmsg(buffers) == len(data)
    assert drain(b, len(data)) == data


def test_sendmsg_iterators(pair):
    a, b = pair
    assert a.sendmsg(part for part in (b"a", b"b")) == 2
    assert a.sendmsg({b"c": 1}) == 1
    assert a.sendmsg(iter([b"d"])) == 1
    assert drain(b, 4) == b"abcd"


@pytest.mark.parametrize("count", [IOV_MAX, IOV_MAX + 1, 5000])
def test_sendmsg_as_many_buffers_as_the_kernel_takes(count):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            return a.sendmsg([b"x"] * count)

    assert_same(call)


@pytest.mark.parametrize("count", [1, IOV_MAX, IOV_MAX + 1])
def test_recvmsg_into_as_many_buffers_as_the_kernel_takes(count):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.send(b"y" * 3000)
            buffers = [bytearray(2) for _ in range(count)]
            return a.recvmsg_into(buffers)[0], bytes(buffers[-1])

    assert_same(call)


def test_sendmsg_to_an_address(udp_pair):
    a, b = udp_pair
    assert a.sendmsg([b"x", b"y"], [], 0, b.getsockname()) == 2
    assert a.sendmsg([b"z"], (), 0, b.getsockname()) == 1
    assert b.recvmsg(9) == (b"xy", [], 0, a.getsockname())
    assert b.recvfrom(9) == (b"z", a.getsockname())


def test_sendmsg_none_address(pair):
    a, b = pair
    assert a.sendmsg([b"x"], [], 0, None) == 1
    assert b.recv(1) == b"x"


@pytest.mark.parametrize("timeout", [None, 30])
def test_sendmsg_waits(pair, timeout):
    a, b = pair
    count = fill(a)
    a.settimeout(timeout)
    call = Call(a.sendmsg, [b"mo", b"re"]).wait_until_blocked()
    drain(b, count)
    assert call.result() == 4
    assert drain(b, 4) == b"more"


def test_sendmsg_keeps_what_a_list_no_longer_holds(pair):
    """The list is emptied while the call waits, and other objects take its memory."""
    a, b = pair
    count = fill(a)
    buffers = [bytes([number]) * 300 for number in range(8)]
    wanted = b"".join(buffers)
    call = Call(a.sendmsg, buffers).wait_until_blocked()
    buffers.clear()
    others = [b"\xff" * (300 + number % 2) for number in range(64)]
    drain(b, count)
    assert call.result() == len(wanted)
    assert drain(b, len(wanted)) == wanted
    assert len(others) == 64


def test_sendmsg_times_out(pair):
    a, _ = pair
    fill(a)
    a.settimeout(0.05)
    seconds, error = elapsed_of(a.sendmsg, [b"x"])
    assert type(error) is TimeoutError and 0.05 <= seconds < 30


def test_sendmsg_blocking_sends_all(pair):
    a, b = pair
    buffers = [os.urandom(300000) for _ in range(5)]
    call = Call(a.sendmsg, buffers)
    assert drain(b, 1500000) == b"".join(buffers)
    assert call.result() == 1500000


def test_sendmsg_that_goes_in_part_at_first(crammed_pair):
    a, b, waiting = crammed_pair
    parts = [os.urandom(1000) for _ in range(4)]
    call = Call(a.sendmsg, parts).wait_until_blocked()
    drain(b, waiting)
    assert drain(b, 4000) == b"".join(parts)
    assert call.result() == 4000


@pytest.mark.parametrize("timeout", [None, 30, 0])
@pytest.mark.parametrize("size", [1, 3, 4096, 16385, 1 << 20])
def test_recvmsg(pair, timeout, size):
    a, b = pair
    a.settimeout(timeout)
    b.send(b"abc")
    assert a.recvmsg(size) == (b"abc"[:size], [], 0, None)


def test_recvmsg_address():
    def call(module):
        a, b = tcp_pair(module)
        with a, b:
            b.send(b"abc")
            first = a.recvmsg(1)
            c, d = module.socketpair(module.AF_UNIX, module.SOCK_DGRAM)
            with c, d:
                d.send(b"x")
                return first, a.recvmsg_into([bytearray(5)]), c.recvmsg(5)

    assert_same(call)


@pytest.mark.parametrize("timeout", [None, 30])
def test_recvmsg_waits(pair, timeout):
    a, b = pair
    a.settimeout(timeout)
    call = Call(a.recvmsg, 10).wait_until_blocked()
    b.send(b"x")
    assert call.result()[0] == b"x"


def test_recvmsg_into_scatters(pair):
    a, b = pair
    buffers = [bytearray(b".."), bytearray(b"..."), memoryview(bytearray(4))]
    b.send(b"abcdefg")
    assert a.recvmsg_into(buffers) == (7, [], 0, None)
    assert b"|".join(buffers) == b"ab|cde|fg\0\0"
    b.send(b"xyz")
    assert a.recvmsg_into(iter(buffers[:1]))[0] == 2
    assert a.recvmsg_into(tuple(buffers[1:2]))[0] == 1
    assert buffers[0] == b"xy" and buffers[1] == b"zde"


def test_recvmsg_into_nothing(pair):
    a, b = pair
    b.send(b"x")
    assert a.recvmsg_into([])[0] == 0
    assert a.recvmsg_into([bytearray()])[0] == 0
    assert a.recv(1) == b"x"


@pytest.mark.parametrize("flags", ["MSG_TRUNC", "MSG_PEEK", "MSG_DONTWAIT", "MSG_CMSG_CLOEXEC"])
@pytest.mark.parametrize("size", [0, 2, 3, 100])
@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_DGRAM", "SOCK_SEQPACKET"])
def test_flags_returned_are_the_stdlibs(kind, size, flags):
    def call(module):
        a, b = module.socketpair(module.AF_UNIX, getattr(module, kind))
        with a, b:
            a.setblocking(False)
            b.send(b"abc")
            try:
                data, ancillary, found, _ = a.recvmsg(size, 0, getattr(module, flags, 0))
            except ValueError:
                # 3.15 cannot make it with MSG_TRUNC: "size larger than allocated size".
                assert module is stdlib and flags == "MSG_TRUNC"
                data, ancillary, found = b"abc"[:size], [], int(module.MSG_TRUNC)
            return data, ancillary, found

    assert_same(call)


@pytest.mark.parametrize("timeout", [None, 5, 0])
def test_flags_returned_with_ancillary_data(timeout):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            a.settimeout(timeout)
            found = []
            for room in (0, module.CMSG_LEN(4), module.CMSG_SPACE(4), module.CMSG_LEN(100)):
                b.sendmsg([b"x"], rights(module, 0))
                data, ancillary, flags, _ = a.recvmsg(5, room)
                fds = numbers_in(ancillary)
                found.append((data, len(fds), flags))
                for fd in fds:
                    os.close(fd)
            return found

    assert assert_same(call).raised is None


def test_trunc_of_recvmsg(csocket):
    a, b = csocket.socketpair(csocket.AF_UNIX, csocket.SOCK_DGRAM)
    with a, b:
        for _ in range(3):
            b.send(b"\xaa" * 30000)
            a.recv(40000)
        b.send(b"\xee" * 30000)
        data, _, flags, _ = a.recvmsg(10, 0, csocket.MSG_TRUNC)
    # The stdlib's recvmsg does not make the bytes longer, as its recv does.
    assert data == b"\xee" * 10
    assert flags & csocket.MSG_TRUNC


def test_descriptors_are_passed(pair, module):
    a, b = pair
    r, w = os.pipe()
    with no_new_descriptors():
        assert a.sendmsg([b"x"], rights(module, r, w)) == 1
        data, ancillary, flags, _ = b.recvmsg(1, module.CMSG_SPACE(8))
        new = numbers_in(ancillary)
        assert data == b"x" and len(new) == 2 and flags & ~module.MSG_CMSG_CLOEXEC == 0
        os.write(new[1], b"through")
        assert os.read(r, 7) == b"through"
        for fd in new:
            os.close(fd)
    os.close(r)
    os.close(w)


def test_received_descriptors_are_close_on_exec(csocket):
    if "MSG_CMSG_CLOEXEC" not in csocket._csocket.features:
        pytest.skip("this build has no MSG_CMSG_CLOEXEC")
    a, b = csocket.socketpair()
    with a, b:
        for receive in (
            lambda: b.recvmsg(1, csocket.CMSG_SPACE(4))[1],
            lambda: b.recvmsg_into([bytearray(1)], csocket.CMSG_SPACE(4))[1],
        ):
            os.set_inheritable(0, True)
            a.sendmsg([b"x"], rights(csocket, 0))
            (fd,) = numbers_in(receive())
            assert not os.get_inheritable(fd)
            os.close(fd)


def test_ancillary_data_on_a_blocking_stream_goes_once(pair, module):
    """More than fits is sent by waiting; the descriptor arrives once, with the first part."""
    a, b = pair
    with no_new_descriptors():
        call = Call(a.sendmsg, [bytes(1 << 20)], rights(module, 0))
        got, fds = 0, []
        while got < 1 << 20:
            data, ancillary, _, _ = b.recvmsg(65536, module.CMSG_SPACE(40))
            got += len(data)
            fds += numbers_in(ancillary)
        assert call.result() == 1 << 20
        assert len(fds) == 1
        os.close(fds[0])


def test_ancillary_data_on_a_blocking_stream_go_with_all_bytes(crammed_pair, module):
    """A try would leave what it had no room for, although it is short."""
    a, b, waiting = crammed_pair
    data = os.urandom(4000)
    with no_new_descriptors():
        call = Call(a.sendmsg, [data[:1000], data[1000:]], rights(module, 0)).wait_until_blocked()
        drain(b, waiting)
        assert drain(b, 4000) == data
        assert call.result() == 4000


def test_many_items_are_refused_or_sent_as_by_the_stdlib():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            items = rights(module, 0) + rights(module, 0)
            a.sendmsg([b"x"], items)
            _, ancillary, flags, _ = b.recvmsg(1, 1000)
            fds = numbers_in(ancillary)
            for fd in fds:
                os.close(fd)
            return len(ancillary), len(fds), flags

    assert_same(call)


def test_credentials():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.setsockopt(module.SOL_SOCKET, 16, 1)  # SO_PASSCRED
            a.send(b"x")
            return b.recvmsg(5, module.CMSG_SPACE(12))

    found = assert_same(call).value
    (item,) = found[1]
    assert item[2] == struct.pack("3i", os.getpid(), os.getuid(), os.getgid())


def test_packet_info():
    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            s.bind(("127.0.0.1", 0))
            s.setsockopt(module.IPPROTO_IP, 8, 1)  # IP_PKTINFO
            s.sendto(b"x", s.getsockname())
            _, ancillary, flags, _ = s.recvmsg(5, module.CMSG_SPACE(12))
            return ancillary, flags

    assert len(assert_same(call).value[0]) == 1


def test_control_message_to_an_address():
    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            s.bind(("127.0.0.1", 0))
            ttl = [(module.IPPROTO_IP, module.IP_TTL, INT.pack(33))]
            s.setsockopt(module.IPPROTO_IP, 12, 1)  # IP_RECVTTL
            s.sendmsg([b"x"], ttl, 0, s.getsockname())
            return s.recvmsg(5, 100)[1]

    assert INT.unpack(assert_same(call).value[0][2]) == (33,)


SEND_BAD = [
    (),
    (1,),
    ("abc",),
    (b"abc",),
    (None,),
    ([1],),
    (["a"],),
    ([None],),
    ([b"x", 1],),
    ([b"x"], 1),
    ([b"x"], None),
    ([b"x"], [1]),
    ([b"x"], [()]),
    ([b"x"], [(1, 1)]),
    ([b"x"], [(1, 1, 1)]),
    ([b"x"], [(1, 1, "x")]),
    ([b"x"], [("1", 1, b"x")]),
    ([b"x"], [(1, None, b"x")]),
    ([b"x"], [(2**31, 1, b"x")]),
    ([b"x"], [(1, 2**100, b"x")]),
    ([b"x"], [(1, 1, b"x", 1)]),
    ([b"x"], [[1, 1, b"abcd"]]),
    ([b"x"], [(1, 1, b"abc")]),
    ([b"x"], [(1, 1, INT.pack(-1))]),
    ([b"x"], [(1, 99, b"")]),
    ([b"x"], [(99, 99, b"abc")]),
    ([b"x"], [], "0"),
    ([b"x"], [], None),
    ([b"x"], [], 2**31),
    ([b"x"], [], 0, 5),
    ([b"x"], [], 0, None, 1),
    ([memoryview(b"abcd")[::2]],),
]


@pytest.mark.parametrize("number", range(len(SEND_BAD)))
def test_sendmsg_bad_arguments(number):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            return a.sendmsg(*SEND_BAD[number])

    with no_new_descriptors():
        assert_same(call)


RECV_BAD = [
    (),
    (-1,),
    ("1",),
    (1.0,),
    (None,),
    (2**63,),
    (1, -1),
    (1, "1"),
    (1, 2**31),
    (1, 2**63),
    (1, 2**40),
    (1, 0, "x"),
    (1, 0, 2**31),
    (1, 0, 0, 0),
]


@pytest.mark.parametrize("args", RECV_BAD, ids=str)
def test_recvmsg_bad_arguments(args):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.send(b"x")
            a.recvmsg(*args)

    assert_same_error(call)


RECV_INTO_BAD = [
    lambda: (),
    lambda: (1,),
    lambda: (bytearray(5),),
    lambda: (b"x",),
    lambda: ([b"x"],),
    lambda: ([1],),
    lambda: ([memoryview(b"x")],),
    lambda: ([memoryview(bytearray(8))[::2]],),
    lambda: ([bytearray(1), "x"],),
    lambda: ([bytearray(1)], -1),
    lambda: ([bytearray(1)], "1"),
    lambda: ([bytearray(1)], 2**31),
    lambda: ([bytearray(1)], 0, None),
    lambda: ([bytearray(1)], 0, 0, 0),
]


@pytest.mark.parametrize("number", range(len(RECV_INTO_BAD)))
def test_recvmsg_into_bad_arguments(number):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.send(b"x")
            a.recvmsg_into(*RECV_INTO_BAD[number]())

    assert_same_error(call)


def test_buffers_are_released(pair):
    a, b = pair
    one, two = bytearray(b"one"), bytearray(b"two")
    a.sendmsg([one, two])
    with pytest.raises(TypeError):
        a.sendmsg([one, two, 5])
    with pytest.raises(TypeError):
        a.recvmsg_into([one, b"read only"])
    b.recvmsg_into([one, two])
    with pytest.raises(OSError):
        a.sendmsg([one], [(1, 99, two)])
    one.append(0)
    two.append(0)


class Closing:
    """An iterable that ends the socket before it gives a buffer."""

    def __init__(self, sock, buffer):
        self.sock, self.buffer = sock, buffer

    def __iter__(self):
        self.sock.close()
        yield self.buffer


@pytest.mark.parametrize("method", ["sendmsg", "recvmsg_into"])
def test_iterables_that_close_the_socket(method):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            getattr(a, method)(Closing(a, bytearray(3)))

    assert assert_same_error(call).errno == errno.EBADF


def test_ancillary_iterable_that_closes_the_socket():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            a.sendmsg([b"x"], Closing(a, (1, 1, INT.pack(0))))

    assert assert_same_error(call).errno == errno.EBADF


class Shrinking:
    """A number or a buffer that empties the list that holds it when it is asked."""

    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.clear()
        return 1

    def __buffer__(self, flags):
        self.target.clear()
        return memoryview(bytearray(b"late"))


@pytest.mark.parametrize("hostile", [0, 1])
def test_ancillary_list_that_shrinks_under_us(csocket, hostile):
    a, b = csocket.socketpair()
    with a, b:
        items = []
        items += [(1, 1, INT.pack(0)), (1, 1, INT.pack(0))]
        items[hostile] = (Shrinking(items), 1, INT.pack(0))
        before = open_descriptors()
        a.sendmsg([b"x"], items)
        data, ancillary, _, _ = b.recvmsg(5, 1000)
        assert data == b"x" and items == []
        for fd in numbers_in(ancillary):
            os.close(fd)
        assert open_descriptors() == before


@pytest.mark.skipif(not hasattr(bytes, "__buffer__"), reason="needs __buffer__ (Python 3.12)")
@pytest.mark.parametrize("method", ["sendmsg", "recvmsg_into"])
def test_buffer_list_that_shrinks_under_us(csocket, method):
    a, b = csocket.socketpair()
    with a, b:
        b.send(b"123456789012")
        buffers = []
        buffers += [bytearray(b"abcd"), Shrinking(buffers), bytearray(b"efgh")]
        found = getattr(a, method)(buffers)
        assert (found if method == "sendmsg" else found[0]) == 12
        assert buffers == []


def memory_is_lazy():
    """Does nobody but the kernel fill memory that an interpreter asks for, or gives back?"""
    hooks = sys.flags.dev_mode or hasattr(sys, "gettotalrefcount") or "debug" in os.environ.get("PYTHONMALLOC", "")
    return not hooks and not UNDER_VALGRIND and not sysconfig.get_config_var("Py_GIL_DISABLED")


@pytest.mark.skipif(not memory_is_lazy(), reason="this interpreter writes to memory that is not used")
def test_room_for_ancillary_data_that_nobody_uses_takes_no_memory(module, pair):
    """Resident memory, in KiB: nothing is written to the megabytes that were only asked for."""
    status, refs = Path("/proc/self/status"), Path("/proc/self/clear_refs")
    if not os.access(refs, os.W_OK):
        pytest.skip("no way to reset the peak")
    pair[0].send(b"x")
    refs.write_text("5")
    before = peak(status)
    assert pair[1].recvmsg(10, 1 << 26)[0] == b"x"
    assert peak(status) - before < 1 << 15


def peak(status):
    return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("recvmsg", 10),
        ("recvmsg_into", [bytearray(10)]),
        ("recvfrom", 10),
        ("recvfrom_into", bytearray(10)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_receive_on_a_socket_of_another_family(name, argument):
    def call(module):
        a, b = module.socketpair()
        with a, b, module.socket(4711, module.SOCK_STREAM, 0, fileno=os.dup(a.fileno())) as odd:
            getattr(odd, name)(argument)

    assert assert_same_error(call).raised is OSError

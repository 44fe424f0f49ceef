"""Ancillary data of every kind that a plain kernel makes, there and back, and what cuts it short."""

import ast
import array
import contextlib
import mmap
import os
import socket as stdlib
import struct
import sys

import pytest

import echo_address
from parity import assert_same, assert_same_error
from peers import much_room, no_new_descriptors

ROOM = 256
INT = struct.Struct("i")
CREDENTIALS = struct.Struct("3i")
SO_PASSCRED, SO_RXQ_OVFL, SO_PASSPIDFD = 16, 40, 76
SCM_CREDENTIALS, SCM_PIDFD = 2, 4
SOL_UDP, UDP_SEGMENT, UDP_GRO = 17, 103, 104

# (option's level, its number, what the kernel calls the item, its data where it is always the same)
IPV4_KINDS = {
    "IP_PKTINFO": (0, 8, None),
    "IP_RECVTTL": (0, 12, INT.pack(64)),
    "IP_RECVTOS": (0, 13, b"\0"),
    "IP_RECVOPTS": (0, 6, None),
    "IP_RECVORIGDSTADDR": (0, 20, None),
    "SO_TIMESTAMP": (1, 29, None),
    "SO_TIMESTAMPNS": (1, 35, None),
    "SO_RXQ_OVFL": (1, SO_RXQ_OVFL, None),
    "SO_MARK": (1, 75, None),
}
IPV6_KINDS = {
    "IPV6_RECVPKTINFO": (41, 49, None),
    "IPV6_RECVHOPLIMIT": (41, 51, INT.pack(64)),
    "IPV6_RECVTCLASS": (41, 66, INT.pack(0)),
    "IPV6_RECVORIGDSTADDR": (41, 74, None),
}
# These tell the time, or the port that the kernel chose.
VARIABLE = {"IP_RECVORIGDSTADDR", "IPV6_RECVORIGDSTADDR", "SO_TIMESTAMP", "SO_TIMESTAMPNS"}


def shape(items, name):
    return [(level, kind, len(data) if name in VARIABLE else data) for level, kind, data in items]


def to_itself(name, family, host, options, into):
    """A datagram to itself, with options that add ancillary data."""

    def call(module):
        with module.socket(family, module.SOCK_DGRAM) as s:
            s.bind((host, 0))
            s.settimeout(10)
            for level, number, _ in options:
                s.setsockopt(level, number, 1)
            s.sendto(b"datagram", s.getsockname())
            if into:
                count, items, flags, sender = s.recvmsg_into([bytearray(4), bytearray(9)], ROOM)
            else:
                data, items, flags, sender = s.recvmsg(100, ROOM)
                count = len(data)
            return count, shape(items, name), flags, sender == s.getsockname()

    return call


def check_kinds(family, host, kinds):
    for name, (level, number, data) in kinds.items():
        for into in (False, True):
            found = assert_same(to_itself(name, family, host, [(level, number, data)], into))
            assert found.raised or found.value[0] == 8
            if data is not None:
                assert [item[2] for item in found.value[1]] == [data], name
    steady = [option for name, option in kinds.items() if name not in VARIABLE]
    found = assert_same(to_itself("all", family, host, steady, False))
    assert len(found.value[1]) >= 3


def test_every_kind_of_ipv4():
    check_kinds(stdlib.AF_INET, "127.0.0.1", IPV4_KINDS)


def test_every_kind_of_ipv6():
    try:
        with stdlib.socket(stdlib.AF_INET6, stdlib.SOCK_DGRAM) as s:
            s.bind(("::1", 0))
    except OSError:
        pytest.skip("no IPv6 on the loopback")
    check_kinds(stdlib.AF_INET6, "::1", IPV6_KINDS)


def test_segments():
    """UDP_SEGMENT on its way out, UDP_GRO on its way in."""

    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            s.bind(("127.0.0.1", 0))
            s.settimeout(10)
            s.setsockopt(SOL_UDP, UDP_GRO, 1)
            size = [(SOL_UDP, UDP_SEGMENT, struct.pack("H", 100))]
            sent = s.sendmsg([bytes(150), bytes(150)], size, 0, s.getsockname())
            return sent, s.recvmsg(1000, ROOM)[:3]

    found = assert_same(call)
    if found.raised:
        pytest.skip("this kernel does no segmentation of UDP")
    assert found.value[0] == 300


def test_error_queue():
    """IP_RECVERR: the ICMP error, with who sent it."""

    def call(module):
        with contextlib.ExitStack() as stack:
            a, closed = (
                stack.enter_context(module.socket(type=module.SOCK_DGRAM)) for _ in range(2)
            )
            closed.bind(("127.0.0.1", 0))
            address = closed.getsockname()
            closed.close()
            a.setsockopt(module.IPPROTO_IP, 11, 1)      # IP_RECVERR
            a.sendto(b"to nobody", address)
            data, items, flags, meant = a.recvmsg(100, ROOM, module.MSG_ERRQUEUE)
            return data, items, flags, meant == address

    found = assert_same(call).value
    assert found[0] == b"to nobody" and found[3] and len(found[1]) == 1


def descriptors_in(items):
    found = array.array("i")
    for level, kind, data in items:
        if (level, kind) == (1, 1):
            found.frombytes(data[: len(data) // 4 * 4])
    return found


@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_DGRAM", "SOCK_SEQPACKET"])
def test_every_length_of_the_room(kind):
    """Of three descriptors and credentials: each byte of room more, until all is there."""

    def call(module):
        said = []
        a, b = module.socketpair(module.AF_UNIX, getattr(module, kind))
        with a, b:
            b.setsockopt(module.SOL_SOCKET, SO_PASSCRED, 1)
            for room in range(module.CMSG_SPACE(12) + module.CMSG_SPACE(12) + 9):
                a.sendmsg([b"x"], [(1, 1, array.array("i", [0, 0, 0]))])
                data, items, flags, _ = b.recvmsg(1, room)
                fds = descriptors_in(items)
                for fd in fds:
                    os.close(fd)
                shapes = [(level, kind, len(data)) for level, kind, data in items]
                said.append((room, data, shapes, len(fds), flags))
        return said

    with no_new_descriptors():
        found = assert_same(call).value
    assert found[0][4] & stdlib.MSG_CTRUNC and not found[-1][4] & stdlib.MSG_CTRUNC
    assert found[-1][3] == 3 and len(found[-1][2]) == 2


def test_credentials_that_one_sends():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.setsockopt(module.SOL_SOCKET, SO_PASSCRED, 1)
            mine = CREDENTIALS.pack(os.getpid(), os.getuid(), os.getgid())
            a.sendmsg([b"x"], [(module.SOL_SOCKET, SCM_CREDENTIALS, mine)])
            return b.recvmsg(9, ROOM)

    assert CREDENTIALS.unpack(assert_same(call).value[1][0][2])[0] == os.getpid()


def test_descriptor_of_a_process():
    """SCM_PIDFD, close-on-exec as all pidfds are."""

    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.setsockopt(module.SOL_SOCKET, SO_PASSPIDFD, 1)
            a.send(b"x")
            _, items, flags, _ = b.recvmsg(9, ROOM)
            ((level, kind, data),) = items
            fd = INT.unpack(data)[0]
            inheritable = os.get_inheritable(fd)
            os.close(fd)
            return level, kind, inheritable, flags

    found = assert_same(call)
    if found.raised:
        pytest.skip("this kernel has no SO_PASSPIDFD")
    assert found.value[:3] == (1, SCM_PIDFD, False)


@pytest.mark.parametrize("count", [253, 254])
def test_as_many_descriptors_as_the_kernel_takes(count):
    """SCM_MAX_FD is 253."""

    def call(module):
        a, b = module.socketpair()
        with a, b:
            a.sendmsg([b"x"], [(1, 1, array.array("i", [0] * count))])
            items = b.recvmsg(1, module.CMSG_SPACE(4 * count))[1]
            for fd in descriptors_in(items):
                os.close(fd)
            return [len(data) for _, _, data in items]

    with no_new_descriptors():
        found = assert_same(call)
    assert (found.value == [4 * count]) == (count == 253)


def test_very_many_items():
    """More than the kernel takes: ENOBUFS, or what the stdlib says."""

    def call(module):
        a, b = module.socketpair()
        with a, b:
            a.sendmsg([b"x"], ((1, 1, b"") for _ in range(200_000)))

    assert_same_error(call)


@pytest.mark.skipif(sys.maxsize < 2**32, reason="no room for so much")
def test_too_much():
    """Lengths that add up to more than an int holds, and to 2**32 and a little: the memory is never touched."""

    def call(module):
        a, b = module.socketpair()
        with a, b, mmap.mmap(-1, 2**29) as much:
            a.sendmsg([b"x"], [(1, 1, much)] * 8)

    assert assert_same_error(call).text == "too much ancillary data"


def test_too_much_in_one():
    def call(module):
        a, b = module.socketpair()
        with a, b, much_room(2**31 - 20) as much:
            a.sendmsg([b"x"], [(1, 1, much)])

    assert assert_same_error(call).text == "ancillary data item too large"


# Each list's buffer has at most the 256 bytes that echo_address.c keeps.
ITEMS = [
    [],
    [(1, 1, b"")],
    [(1, 1, bytes(range(size))) for size in range(9)],
    *([(1, 1, bytes(size)), (2, 2, b"x")] for size in range(9, 18)),
    [(-1, 2**31 - 1, b"x"), (-(2**31), 0, b"yy"), (0, 0, b"zzz")],
]


@pytest.mark.skipif(echo_address.library() is None, reason="no C compiler")
def test_what_the_kernel_is_given():
    """The control buffer itself, as both modules write it."""
    found = echo_address.child(__file__, ["csocket", ITEMS])
    assert found == echo_address.child(__file__, ["socket", ITEMS])
    lengths = [sum(stdlib.CMSG_SPACE(len(data)) for _, _, data in items) for items in ITEMS]
    assert [len(control) for control in found] == lengths


def answer(library):
    import ctypes
    import importlib

    echo = ctypes.CDLL(library)
    name, lists = ast.literal_eval(sys.stdin.read())
    said = []
    with importlib.import_module(name).socket() as s:
        for items in lists:
            s.sendmsg([b"x"], items)
            said.append(echo_address.kept(echo))
    print(repr(said))


if __name__ == "__main__":
    answer(sys.argv[1])

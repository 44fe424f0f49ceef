"""getsockopt and setsockopt: numbers, buffers, None, and what is refused."""

import array
import ctypes
import errno
import struct

import pytest

from parity import assert_same, assert_same_error
from peers import much_room

SOL_SOCKET, SO_REUSEADDR, SO_LINGER, SO_TYPE, SO_BINDTODEVICE = 1, 2, 13, 3, 25
SO_GET_FILTER = 26
LINGER = struct.pack("ii", 1, 7)


@pytest.mark.parametrize("value", [0, 1, True, False])
def test_number(sock, value):
    assert sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, value) is None
    found = sock.getsockopt(SOL_SOCKET, SO_REUSEADDR)
    assert type(found) is int and found == value


def test_negative_number(sock, module):
    sock.setsockopt(module.IPPROTO_IP, module.IP_TTL, -1)
    assert sock.getsockopt(module.IPPROTO_IP, module.IP_TTL) == 64


@pytest.mark.parametrize(
    "value", [LINGER, bytearray(LINGER), memoryview(LINGER), array.array("i", [1, 7])]
)
def test_buffer(sock, value):
    assert sock.setsockopt(SOL_SOCKET, SO_LINGER, value) is None
    assert sock.getsockopt(SOL_SOCKET, SO_LINGER, 8) == LINGER


@pytest.mark.parametrize("size", [1, 2, 4, 8, 100, 1024])
def test_size_of_the_buffer(size):
    def call(module):
        with module.socket() as s:
            return s.getsockopt(SOL_SOCKET, SO_TYPE, size)

    found = assert_same(call).value
    assert found == struct.pack("i", 1)[:size]


def test_none_gives_a_length_and_no_buffer():
    def call(module):
        with module.socket() as s:
            return s.setsockopt(SOL_SOCKET, SO_BINDTODEVICE, None, 0)

    assert_same(call)


@pytest.mark.parametrize("size", [1025, 4096, 65536, 1 << 20])
def test_long_buffers(csocket, size):
    """The stdlib stops at 1,024 bytes, and some options have more to say."""
    with csocket.socket() as s:
        assert s.getsockopt(SOL_SOCKET, SO_TYPE, size) == struct.pack("i", 1)
        with pytest.raises(OSError) as caught:
            s.getsockopt(SOL_SOCKET, 9999, size)
        assert caught.value.errno == errno.ENOPROTOOPT


def attach_filter(s, count):
    """SO_ATTACH_FILTER with that many instructions of BPF; their bytes."""
    instructions = struct.pack("=HBBI", 0, 0, 0, 1) * (count - 1) + struct.pack("=HBBI", 6, 0, 0, 9)
    room = ctypes.create_string_buffer(instructions, len(instructions))
    s.setsockopt(SOL_SOCKET, SO_GET_FILTER, struct.pack("@HP", count, ctypes.addressof(room)))
    return instructions


@pytest.mark.feature("SO_GET_FILTER")
def test_long_option_is_read_whole(csocket):
    with csocket.socket(type=csocket.SOCK_DGRAM) as s:
        assert s.getsockopt(SOL_SOCKET, SO_GET_FILTER) == 0
        instructions = attach_filter(s, 500)
        assert s.getsockopt(SOL_SOCKET, SO_GET_FILTER, 4000) == instructions
        assert s.getsockopt(SOL_SOCKET, SO_GET_FILTER, 100_000) == instructions
        assert s.getsockopt(SOL_SOCKET, SO_GET_FILTER) == 500


@pytest.mark.feature("SO_GET_FILTER")
def test_filter_never_writes_beyond_the_buffer(csocket):
    """The kernel counts in instructions: the stdlib's length lets it write eight times as much."""
    with csocket.socket(type=csocket.SOCK_DGRAM) as s:
        instructions = attach_filter(s, 128)
        for size in (1, 8, 128, 1016, 1023):
            with pytest.raises(OSError) as caught:
                s.getsockopt(SOL_SOCKET, SO_GET_FILTER, size)
            assert caught.value.errno == errno.EINVAL
        assert s.getsockopt(SOL_SOCKET, SO_GET_FILTER, 1024) == instructions
        single = attach_filter(s, 1)
        assert s.getsockopt(SOL_SOCKET, SO_GET_FILTER, 3) == single[:3]
        assert s.getsockopt(SOL_SOCKET, SO_GET_FILTER) == 1


def test_long_buffers_are_set():
    """IP_MSFILTER with 500 sources is 2,016 bytes: all of them reach the kernel."""
    ip_msfilter = 41
    sources = struct.pack("=500I", *range(1, 501))
    group, loopback = b"\xe0\0\0\xfb", b"\x7f\0\0\1"

    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            head = group + loopback + struct.pack("=II", 1, 500)
            s.setsockopt(module.IPPROTO_IP, ip_msfilter, head + sources)

    assert_same(call)


@pytest.mark.parametrize("size", [0, -1, -(2**31), 2**31, 2**100, 1.0, "4", None])
def test_bad_sizes(size):
    def call(module):
        with module.socket() as s:
            return s.getsockopt(SOL_SOCKET, SO_TYPE, size)

    assert_same(call)


SET = [
    (),
    (1,),
    (1, 2),
    (1, 2, 3, 4, 5),
    (1, 2, "x"),
    (1, 2, 1.0),
    (1, 2, None),
    (1, 2, []),
    (1, 2, 2**31),
    (1, 2, 2**100),
    (1, 2, -(2**31) - 1),
    (1, 2, b""),
    (1, 2, b"\1"),
    ("1", 2, 3),
    (1, "2", 3),
    (None, 2, 3),
    (2**31, 2, 3),
    (1, 2**31, 3),
    (1, 2, 3, 4),
    (1, 2, b"x", 4),
    (1, 2, None, -1),
    (1, 2, None, "4"),
    (1, 2, None, 2**32),
    (1, 2, None, 1.0),
    (1, 9999, 1),
    (9999, 1, 1),
    (1, SO_TYPE, 1),
]


@pytest.mark.filterwarnings("ignore:integer value out of range:DeprecationWarning")
@pytest.mark.parametrize("args", SET, ids=str)
def test_setsockopt_refuses(args):
    def call(module):
        with module.socket() as s:
            s.setsockopt(*args)

    assert_same_error(call)


GET = [
    (),
    (1,),
    (1, 2, 3, 4),
    ("1", 2),
    (1, "2"),
    (1.0, 2),
    (None, None),
    (2**31, 2),
    (1, 2**31),
    (1, 9999),
    (9999, 1),
    (-1, -1),
]


@pytest.mark.parametrize("args", GET, ids=str)
def test_getsockopt_refuses(args):
    def call(module):
        with module.socket() as s:
            s.getsockopt(*args)

    assert_same_error(call)


def test_setsockopt_takes_no_keywords(sock):
    with pytest.raises(TypeError, match="setsockopt.. takes no keyword arguments"):
        sock.setsockopt(1, 2, value=1)


def test_pending_error(module):
    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            return s.getsockopt(module.SOL_SOCKET, module.SO_ERROR)

    assert assert_same(call).value == 0


def test_buffers_are_released(sock):
    value = bytearray(LINGER)
    sock.setsockopt(SOL_SOCKET, SO_LINGER, value)
    with pytest.raises(OSError):
        sock.setsockopt(SOL_SOCKET, 9999, value)
    value.append(0)


@pytest.mark.parametrize("level", ["IPPROTO_TCP"])
def test_congestion_name(module, level):
    with module.socket() as s:
        name = s.getsockopt(module.IPPROTO_TCP, module.TCP_CONGESTION, 16).rstrip(b"\0")
        s.setsockopt(module.IPPROTO_TCP, module.TCP_CONGESTION, name)
        found = s.getsockopt(module.IPPROTO_TCP, module.TCP_CONGESTION, 16)
        assert found.rstrip(b"\0") == name != b""


def test_receive_low_water_mark(pair, module):
    a, b = pair
    assert a.getsockopt(SOL_SOCKET, module.SO_RCVLOWAT) == 1
    a.setsockopt(SOL_SOCKET, module.SO_RCVLOWAT, 4)
    assert a.getsockopt(SOL_SOCKET, module.SO_RCVLOWAT) == 4


def test_value_that_is_too_large(csocket):
    with much_room(2**31) as value, csocket.socket() as s:
        with pytest.raises(OverflowError, match="socket option is larger than"):
            s.setsockopt(SOL_SOCKET, SO_LINGER, value)

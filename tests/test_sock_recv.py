"""recv, recv_into, recvfrom, recvfrom_into: sizes, flags and buffers."""

import array
import errno
import mmap
import os
import socket as stdlib
import tempfile

import pytest

from parity import assert_same, assert_same_error
from peers import Call, drain, fill, listener, tcp_pair

SIZES = [1, 2, 63, 4095, 4096, 4097, 16383, 16384, 16385, 65535, 65536, 65537, 262144, 1 << 20]


def pattern(size):
    return bytes(range(251)) * (size // 251) + bytes(range(size % 251))


def send_all_of(sock, data):
    """Send from a thread, for what is larger than the kernel's buffer."""
    return Call(sock.sendall, data)


@pytest.mark.parametrize("timeout", [None, 30, 0])
@pytest.mark.parametrize("size", SIZES)
def test_recv_with_little_data(pair, size, timeout):
    a, b = pair
    a.settimeout(timeout)
    b.send(b"xy")
    assert a.recv(size) == b"xy"[:size]
    if size == 1:
        assert a.recv(size) == b"y"
    b.send(b"again")
    assert a.recv(max(size, 5)) == b"again"


@pytest.mark.parametrize("timeout", [None, 30])
@pytest.mark.parametrize("size", SIZES)
def test_recv_with_much_data(pair, size, timeout):
    a, b = pair
    a.settimeout(timeout)
    data = pattern(3 * size)
    sender = send_all_of(b, data)
    parts = []
    while sum(map(len, parts)) < len(data):
        part = a.recv(size)
        assert 0 < len(part) <= size
        parts.append(part)
    assert b"".join(parts) == data
    sender.result()


def test_recv_gives_bytes_of_its_own(pair):
    """What a receive returned does not change when the next one comes."""
    a, b = pair
    found = []
    for number in range(300):
        b.send(b"%05d" % number)
        found.append(a.recv(1 << (number % 21)))
        drain(a, 5 - len(found[-1]))
    assert all(type(part) is bytes for part in found)
    assert found == [(b"%05d" % number)[: 1 << (number % 21)] for number in range(300)]


def test_first_blocks_are_bytes_of_their_own(module):
    """What a socket receives first may be received into bytes that others are to use."""
    found, sent = [], []
    for size in (5000, 5001, 16384, 16384, 5000, 20_000, 9000, 20_000, 16384, 40_000, 6000):
        a, b = module.socketpair()
        with a, b:
            sent.append(bytes([len(sent) + 1]) * (size // (1 + len(sent) % 2)))
            a.sendall(sent[-1])
            found.append(b.recv(size))
    assert found == sent


@pytest.mark.parametrize("size", [0, 1, 4096, 1 << 20])
def test_recv_at_the_end(pair, size):
    a, b = pair
    b.close()
    assert a.recv(size) == b""
    assert a.recv_into(bytearray(max(size, 1))) == 0


def test_recv_of_nothing(pair):
    """A size of 0 asks the kernel for nothing and never waits on a stream."""
    a, b = pair
    b.send(b"x")
    assert a.recv(0) == b""
    assert a.recv_into(bytearray(0)) == 0
    assert a.recv(1) == b"x"


@pytest.mark.parametrize("method", ["recv", "recvfrom", "recvmsg"])
def test_size_zero_of_datagrams(method):
    def call(module):
        a, b = module.socketpair(module.AF_UNIX, module.SOCK_DGRAM)
        with a, b:
            a.setblocking(False)
            b.send(b"one")
            b.send(b"two")
            first = getattr(a, method)(0)
            return first, a.recv(10)

    assert_same(call)


def test_recv_into(pair):
    a, b = pair
    buffer = bytearray(b"........")
    b.send(b"abcdefgh")
    assert a.recv_into(buffer, 3) == 3
    assert buffer == b"abc....."
    assert a.recv_into(buffer) == 5
    assert buffer == b"defgh..."


@pytest.mark.parametrize("nbytes", [0, 1, 5, 8])
def test_recv_into_nbytes(pair, nbytes):
    a, b = pair
    buffer = bytearray(8)
    b.send(b"abcdefgh")
    count = nbytes or 8
    assert a.recv_into(buffer, nbytes) == count
    assert buffer == b"abcdefgh"[:count] + bytes(8 - count)


@pytest.mark.parametrize("size", SIZES)
def test_recv_into_sizes(pair, size):
    a, b = pair
    data = pattern(size)
    sender = send_all_of(b, data)
    buffer = bytearray(size)
    view, got = memoryview(buffer), 0
    while got < size:
        count = a.recv_into(view[got:])
        assert count > 0
        got += count
    assert buffer == data
    sender.result()


def writable_buffers():
    yield bytearray(8)
    yield memoryview(bytearray(8))
    yield memoryview(bytearray(10))[1:9]
    yield array.array("b", bytes(8))
    yield array.array("i", [0, 0])
    yield memoryview(bytearray(8)).cast("h")


@pytest.mark.parametrize("number", range(6))
def test_recv_into_buffers(pair, number):
    a, b = pair
    buffer = list(writable_buffers())[number]
    b.send(b"abcdefgh")
    assert a.recv_into(buffer) == 8
    assert bytes(buffer) == b"abcdefgh"
    b.send(b"12345678")
    count, address = a.recvfrom_into(buffer)
    assert count == 8 and not address
    assert bytes(buffer) == b"12345678"


def test_recv_into_mmap(pair):
    a, b = pair
    with mmap.mmap(-1, 4096) as anonymous:
        b.send(b"abc")
        assert a.recv_into(anonymous) == 3
        assert anonymous[:4] == b"abc\0"


def test_recv_into_a_mapped_file(pair):
    a, b = pair
    with tempfile.TemporaryFile() as file:
        file.truncate(8192)
        with mmap.mmap(file.fileno(), 8192) as mapped:
            b.send(b"abc")
            assert a.recv_into(mapped) == 3
            b.send(b"def")
            assert a.recv_into(memoryview(mapped)[3:]) == 3
        assert os.pread(file.fileno(), 7, 0) == b"abcdef\0"


def test_a_mapping_longer_than_its_file_is_an_error_and_no_crash(pair):
    a, b = pair
    with tempfile.TemporaryFile() as file:
        file.truncate(8192)
        with mmap.mmap(file.fileno(), 8192) as mapped:
            file.truncate(0)
            b.send(b"abc")
            with pytest.raises(OSError) as caught:
                a.recv_into(mapped)
    assert caught.value.errno == errno.EFAULT


BAD_BUFFERS = [b"abc", "abc", None, 5, [], memoryview(b"abc"), memoryview(bytearray(8))[::2]]


@pytest.mark.parametrize("method", ["recv_into", "recvfrom_into"])
@pytest.mark.parametrize("number", range(len(BAD_BUFFERS)))
def test_buffers_that_cannot_be_written(method, number):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.send(b"x")
            getattr(a, method)(BAD_BUFFERS[number])

    assert_same_error(call)


BAD_SIZES = [-1, -(2**31), -(2**63), 2**63, 2**200, 1.0, "1", None, b"1"]


@pytest.mark.parametrize("method", ["recv", "recvfrom"])
@pytest.mark.parametrize("size", BAD_SIZES)
def test_bad_sizes(method, size):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.send(b"x")
            getattr(a, method)(size)

    assert_same_error(call)


@pytest.mark.parametrize("method", ["recv_into", "recvfrom_into"])
@pytest.mark.parametrize("nbytes", [*BAD_SIZES, 9, 2**40])
def test_bad_nbytes(method, nbytes):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.send(b"x")
            getattr(a, method)(bytearray(8), nbytes)

    assert_same_error(call)


@pytest.mark.parametrize("flags", [2**31, -(2**31) - 1, 2**100, 1.0, "x", None])
@pytest.mark.parametrize("method", ["recv", "recvfrom", "recvmsg"])
def test_bad_flags(method, flags):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.send(b"x")
            getattr(a, method)(1, *((0,) if method == "recvmsg" else ()), flags)

    assert_same_error(call)


def test_keywords():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            b.send(b"abcdef")
            buffer = bytearray(4)
            count = a.recv_into(buffer, nbytes=2, flags=module.MSG_PEEK)
            other = a.recv_into(nbytes=3, buffer=buffer)
            last, _ = a.recvfrom_into(buffer, flags=0, nbytes=1)
            return count, other, last, bytes(buffer)

    assert assert_same(call).raised is None


def test_recv_too_large_to_be_made(pair):
    a, b = pair
    b.send(b"x")
    with pytest.raises((MemoryError, OverflowError)):
        a.recv(2**63 - 1)
    assert a.recv(1) == b"x"


def test_peek(pair, module):
    a, b = pair
    b.send(b"abc")
    assert a.recv(2, module.MSG_PEEK) == b"ab"
    assert a.recv(9, module.MSG_PEEK) == b"abc"
    assert a.recv(9) == b"abc"


@pytest.mark.parametrize("timeout", [None, 30, 0])
def test_dontwait(pair, module, timeout):
    a, _ = pair
    a.settimeout(timeout)
    if timeout:
        # The stdlib polls first; what follows is the timeout, so keep it short.
        a.settimeout(0.01)
        with pytest.raises((BlockingIOError, TimeoutError)):
            a.recv(1, module.MSG_DONTWAIT)
    else:
        with pytest.raises(BlockingIOError):
            a.recv(1, module.MSG_DONTWAIT)


@pytest.mark.parametrize("timeout", [None, 30])
def test_waitall(pair, module, timeout):
    a, b = pair
    a.settimeout(timeout)
    b.send(b"abc")
    if timeout is None:
        call = Call(a.recv, 6, module.MSG_WAITALL).wait_until_blocked()
        b.send(b"def")
        assert call.result() == b"abcdef"
    else:
        # The descriptor is non-blocking: the kernel gives what is there.
        assert a.recv(6, module.MSG_WAITALL) == b"abc"


def test_waitall_of_much(pair, module):
    a, b = pair
    data = pattern(1 << 20)
    sender = send_all_of(b, data)
    assert a.recv(len(data), module.MSG_WAITALL) == data
    sender.result()


def test_waitall_ended_by_the_peer(pair, module):
    a, b = pair
    call = Call(a.recv, 6, module.MSG_WAITALL).wait_until_blocked()
    b.send(b"abc")
    b.close()
    assert call.result() == b"abc"


@pytest.mark.parametrize("timeout", [None, 0, 0.05])
def test_out_of_band(timeout):
    def call(module):
        a, b = tcp_pair(module)
        with a, b:
            b.send(b"ab!", module.MSG_OOB)
            first = a.recv(10)
            a.settimeout(timeout)
            return first, a.recv(1, module.MSG_OOB)

    assert_same(call)


def test_out_of_band_when_there_is_none():
    def call(module):
        with listener(module) as server, module.socket() as client:
            client.connect(server.getsockname())
            client.recv(1, module.MSG_OOB)

    assert assert_same_error(call).errno == errno.EINVAL


@pytest.mark.parametrize("size", [1, 3, 4096, 16385, 1 << 20])
def test_datagrams_are_cut(dgram_pair, size):
    a, b = dgram_pair
    b.send(b"abcdef")
    b.send(b"next")
    assert a.recv(size) == b"abcdef"[:size]
    assert a.recv(10) == b"next"


def test_empty_datagram(dgram_pair, udp_pair):
    a, b = dgram_pair
    b.send(b"")
    assert a.recv(10) == b""
    c, d = udp_pair
    d.sendto(b"", c.getsockname())
    assert c.recvfrom(10) == (b"", d.getsockname())


@pytest.mark.parametrize("size", [0, 1, 4, 4096, 16384, 20000])
@pytest.mark.parametrize("length", [1, 5, 5000, 30000])
def test_trunc_gives_the_datagrams_length(size, length):
    data = b"\xee" * length

    def call(module):
        a, b = module.socketpair(module.AF_UNIX, module.SOCK_DGRAM)
        with a, b:
            a.setblocking(False)
            b.send(data)
            peeked = outcome_of(a.recv, size, module.MSG_TRUNC | module.MSG_PEEK)
            if peeked is ValueError and module is stdlib:
                # 3.15 cannot make it: "size larger than allocated size".
                return length
            return peeked if isinstance(peeked, type) else len(peeked)

    def outcome_of(function, *args):
        try:
            return function(*args)
        except (OSError, SystemError, ValueError) as exc:
            return type(exc)

    assert_same(call)


@pytest.mark.parametrize("size", [1, 4, 4096, 20000])
def test_trunc_is_zero_filled(csocket, size):
    a, b = csocket.socketpair(csocket.AF_UNIX, csocket.SOCK_DGRAM)
    with a, b:
        # Memory that was used before is what would shine through.
        for _ in range(4):
            b.send(b"\xaa" * 30000)
            a.recv(40000)
        b.send(b"\xee" * 30000)
        found = a.recv(size, csocket.MSG_TRUNC)
    assert len(found) == 30000
    assert found.rstrip(b"\0") == b"\xee" * size


def test_trunc_into_buffers():
    def call(module):
        a, b = module.socketpair(module.AF_UNIX, module.SOCK_DGRAM)
        with a, b:
            buffer = bytearray(b"....")
            b.send(b"abcdefgh")
            count = a.recv_into(buffer, 2, module.MSG_TRUNC)
            b.send(b"abcdefgh")
            other, _ = a.recvfrom_into(buffer, 0, module.MSG_TRUNC)
            return count, other, bytes(buffer)

    assert assert_same(call).value[0] == 8


def test_recvfrom_names_the_sender(udp_pair):
    a, b = udp_pair
    b.sendto(b"abc", a.getsockname())
    assert a.recvfrom(10) == (b"abc", b.getsockname())
    b.sendto(b"defg", a.getsockname())
    buffer = bytearray(3)
    assert a.recvfrom_into(buffer) == (3, b.getsockname())
    assert buffer == b"def"


@pytest.mark.parametrize("size", SIZES)
def test_recvfrom_sizes(udp_pair, size):
    a, b = udp_pair
    data = pattern(min(size, 60000))
    b.sendto(data, a.getsockname())
    assert a.recvfrom(size) == (data, b.getsockname())


def test_recvfrom_on_streams():
    def call(module):
        a, b = module.socketpair()
        with a, b, listener(module) as server, module.socket() as c:
            b.send(b"abcd")
            c.connect(server.getsockname())
            with server.accept()[0] as d:
                d.send(b"tcp")
                return a.recvfrom(2), a.recvfrom_into(bytearray(9)), c.recvfrom(9)

    assert_same(call)


@pytest.mark.feature("ABSTRACT_UNIX")
def test_recvfrom_unix_names(module, tmp_path):
    path = str(tmp_path / "sender")
    with (
        module.socket(module.AF_UNIX, module.SOCK_DGRAM) as a,
        module.socket(module.AF_UNIX, module.SOCK_DGRAM) as b,
    ):
        a.bind(f"\0csocket-recvfrom-{os.getpid()}")
        b.sendto(b"nameless", a.getsockname())
        assert a.recvfrom(20) == (b"nameless", None)
        b.bind(path)
        b.sendto(b"named", a.getsockname())
        assert a.recvfrom(20) == (b"named", path)


@pytest.mark.parametrize("timeout", [None, 30])
@pytest.mark.parametrize("size", [1, 4096, 16385, 1 << 20])
def test_recv_waits(pair, size, timeout):
    a, b = pair
    a.settimeout(timeout)
    call = Call(a.recv, size).wait_until_blocked()
    b.send(b"x")
    assert call.result() == b"x"


def test_receiving_makes_room(pair):
    a, b = pair
    count = fill(b)
    call = Call(b.send, b"more").wait_until_blocked()
    drain(a, count)
    assert call.result() == 4
    assert drain(a, 4) == b"more"


def test_reset_connection(module):
    a, b = tcp_pair(module)
    with a:
        b.setsockopt(module.SOL_SOCKET, module.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        b.close()
        with pytest.raises(ConnectionResetError):
            a.recv(1)
        assert a.recv(1) == b""


def test_urgent_byte_without_room(csocket):
    a, b = csocket.socketpair()
    with a, b:
        try:
            a.send(b"x", csocket.MSG_OOB)
        except OSError:
            pytest.skip("this kernel has no urgent data for AF_UNIX")
        b.setblocking(False)
        assert b.recvfrom(0, csocket.MSG_OOB | csocket.MSG_PEEK) == (b"", None)
        assert b.recvmsg(0, 0, csocket.MSG_OOB)[0] == b""


@pytest.mark.parametrize("size", [1, 4, 600, 4096, 20_000])
def test_after_blocks_that_filled_what_was_asked_for(pair, size):
    """The next ones are received in another way, whatever they bring."""
    a, b = pair
    for block in (b"1" * size, b"2" * size, b"3" * size, b"4" * (size // 2 or 1), b"5" * size):
        a.sendall(block)
        received = b.recv(size, stdlib.MSG_WAITALL if block[:1] == b"1" else 0)
        assert received == block[: len(received)]
        while len(received) < len(block):
            received += b.recv(size - len(received))
        assert received == block
    a.close()
    assert b.recv(size) == b""
    b.setblocking(False)
    assert b.recv(size) == b""

"""send, sendall, sendto: argument forms, partial sends, deadlines."""

import array
import errno
import mmap
import os
import time

import pytest

from parity import assert_same, assert_same_error
from peers import Call, drain, elapsed_of, fill, tcp_pair, wait_until

SIZES = [0, 1, 64, 4095, 4096, 4097, 16384, 65536]


@pytest.mark.parametrize("timeout", [None, 30, 0])
@pytest.mark.parametrize("size", SIZES)
def test_send(pair, size, timeout):
    a, b = pair
    a.settimeout(timeout)
    data = os.urandom(size)
    assert a.send(data) == size
    assert drain(b, size) == data


READABLE = [
    b"abcdefgh",
    bytearray(b"abcdefgh"),
    memoryview(b"abcdefgh"),
    memoryview(b"xabcdefghx")[1:9],
    memoryview(b"abcdefgh").cast("i"),
    array.array("b", b"abcdefgh"),
    array.array("i", b"abcdefgh"),
]


@pytest.mark.parametrize("number", range(len(READABLE)))
def test_buffers(pair, udp_pair, number):
    a, b = pair
    data = READABLE[number]
    assert a.send(data) == 8
    assert a.sendall(data) is None
    assert drain(b, 16) == b"abcdefgh" * 2
    c, d = udp_pair
    assert c.sendto(data, d.getsockname()) == 8
    assert d.recv(20) == b"abcdefgh"


def test_send_from_mmap(pair):
    a, b = pair
    with mmap.mmap(-1, 8192) as mapped:
        mapped[:3] = b"abc"
        assert a.send(mapped) == 8192
        assert drain(b, 8192) == b"abc" + bytes(8189)


BAD_DATA = ["abc", None, 5, 1.0, [], [b"x"], object, memoryview(b"abcdef")[::2]]


@pytest.mark.parametrize("method", ["send", "sendall", "sendto"])
@pytest.mark.parametrize("number", range(len(BAD_DATA)))
def test_bad_data(method, number):
    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            address = (("127.0.0.1", 9),) if method == "sendto" else ()
            getattr(s, method)(BAD_DATA[number], *address)

    assert_same_error(call)


@pytest.mark.parametrize("method", ["send", "sendall"])
@pytest.mark.parametrize("flags", [2**31, -(2**31) - 1, 2**100, 1.0, "x", None])
def test_bad_flags(method, flags):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            getattr(a, method)(b"x", flags)

    assert_same_error(call)


def test_flags(tcp_pair, module):
    a, b = tcp_pair
    assert a.send(b"ab", module.MSG_MORE) == 2
    assert a.sendall(b"c", module.MSG_NOSIGNAL) is None
    assert drain(b, 3) == b"abc"


@pytest.mark.parametrize("method", ["send", "sendall"])
def test_dontwait_on_a_full_socket(pair, module, method):
    a, _ = pair
    fill(a)
    with pytest.raises(BlockingIOError):
        getattr(a, method)(b"x", module.MSG_DONTWAIT)


@pytest.mark.parametrize("timeout", [None, 30])
def test_send_waits(pair, timeout):
    a, b = pair
    a.settimeout(timeout)
    count = fill(a)
    call = Call(a.send, b"more").wait_until_blocked()
    drain(b, count)
    assert call.result() == 4


@pytest.mark.parametrize("method", ["send", "sendall"])
def test_send_times_out(pair, method):
    a, b = pair
    fill(a)
    a.settimeout(0.05)
    seconds, error = elapsed_of(getattr(a, method), b"x" * 100)
    assert type(error) is TimeoutError and error.args == ("timed out",)
    assert 0.05 <= seconds < 30


@pytest.mark.parametrize("method", ["send", "sendall"])
def test_send_would_block(pair, method):
    a, b = pair
    fill(a)
    a.setblocking(False)
    with pytest.raises(BlockingIOError) as caught:
        getattr(a, method)(b"x" * 100)
    assert caught.value.errno == errno.EAGAIN


def test_nonblocking_send_is_short(tcp_pair):
    a, b = tcp_pair
    a.setblocking(False)
    data = bytes(16 << 20)
    count = a.send(data)
    assert 0 < count < len(data)
    drain(b, count)


def test_send_under_a_timeout_is_short(pair):
    """With a timeout one send is one send: it returns what went."""
    a, b = pair
    a.settimeout(30)
    data = bytes(16 << 20)
    count = a.send(data)
    assert 0 < count < len(data)
    drain(b, count)


def test_blocking_send_sends_all(pair):
    """The kernel's blocking send does not come back short, nor must ours."""
    a, b = pair
    data = os.urandom(4 << 20)
    call = Call(a.send, data)
    assert drain(b, len(data)) == data
    assert call.result() == len(data)


@pytest.mark.parametrize("timeout", [None, 30])
@pytest.mark.parametrize("size", [0, 1, 4097, 1 << 20, 4 << 20])
def test_sendall(pair, size, timeout):
    a, b = pair
    a.settimeout(timeout)
    data = os.urandom(size)
    call = Call(a.sendall, data)
    assert drain(b, size) == data
    assert call.result() is None


def test_sendall_has_one_deadline(pair):
    """Progress does not make the time longer: a reader that takes a little again and again."""
    a, b = pair
    a.settimeout(0.3)
    fill(a)
    call = Call(elapsed_of, a.sendall, bytes(16 << 20))
    while call.is_alive():
        b.recv(65536)
        time.sleep(0.01)
    seconds, error = call.result()
    assert type(error) is TimeoutError
    assert 0.3 <= seconds < 30


@pytest.mark.parametrize("timeout", [None, 30])
def test_sendall_to_a_peer_that_closes_half_way(pair, timeout):
    a, b = pair
    a.settimeout(timeout)
    call = Call(a.sendall, bytes(8 << 20)).wait_until_blocked()
    drain(b, 100000)
    b.close()
    with pytest.raises((BrokenPipeError, ConnectionResetError)):
        call.result()
    # What was kept of the failure, if anything, is the same error: the connection is gone.
    with pytest.raises(BrokenPipeError):
        a.send(b"x")


def test_send_to_a_peer_that_closes_half_way_gives_the_count(pair):
    a, b = pair
    data = bytes(8 << 20)
    call = Call(a.send, data).wait_until_blocked()
    drain(b, 100000)
    b.close()
    try:
        count = call.result()
    except (BrokenPipeError, ConnectionResetError):
        pytest.fail("bytes were sent: the count has to be returned")
    assert 100000 <= count < len(data)
    with pytest.raises(BrokenPipeError):
        a.send(b"x")


def test_small_send_to_a_peer_that_closes_half_way(crammed_pair):
    """The first try goes in part and the rest fails: the count now, the error next time."""
    a, b, _ = crammed_pair
    call = Call(a.send, b"y" * 4000).wait_until_blocked()
    b.close()
    assert 0 < call.result() < 4000
    with pytest.raises((BrokenPipeError, ConnectionResetError)):
        a.send(b"x")


def test_small_sendall_to_a_peer_that_closes_half_way(crammed_pair):
    a, b, _ = crammed_pair
    call = Call(a.sendall, b"y" * 4000).wait_until_blocked()
    b.close()
    with pytest.raises((BrokenPipeError, ConnectionResetError)):
        call.result()


def test_broken_pipe_is_an_exception_and_no_signal(pair):
    a, b = pair
    b.close()
    for method in (a.send, a.sendall):
        with pytest.raises(BrokenPipeError) as caught:
            method(b"x")
        assert caught.value.errno == errno.EPIPE


def test_sendto_argument_forms():
    def call(module):
        found = []
        with module.socket(type=module.SOCK_DGRAM) as a, module.socket(type=module.SOCK_DGRAM) as b:
            a.bind(("127.0.0.1", 0))
            address = a.getsockname()
            found.append(b.sendto(b"two", address))
            found.append(b.sendto(b"three", 0, address))
            found.append(b.sendto(b"flags", module.MSG_DONTWAIT, address))
            found.append([a.recv(10) for _ in range(3)])
        return found

    assert assert_same(call).value == [3, 5, 5, [b"two", b"three", b"flags"]]


SENDTO = [
    (),
    (b"x",),
    (b"x", None),
    (b"x", 0),
    (b"x", ("127.0.0.1", 9), 0),
    (b"x", 0, ("127.0.0.1", 9), 0),
    (b"x", "0", ("127.0.0.1", 9)),
    (b"x", 1.0, ("127.0.0.1", 9)),
    (b"x", 2**31, ("127.0.0.1", 9)),
    (b"x", None, ("127.0.0.1", 9)),
    (b"x", ("127.0.0.1",)),
    (b"x", ("127.0.0.1", -1)),
    (b"x", ("127.0.0.1", 65536)),
    (b"x", ["127.0.0.1", 9]),
    ("x", ("127.0.0.1", 9)),
    (b"x", ("127.0.0.1", 0)),
    (b"x" * 70000, ("127.0.0.1", 9)),
]


@pytest.mark.parametrize("number", range(len(SENDTO)))
def test_sendto_refuses(number):
    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            s.sendto(*SENDTO[number])

    assert_same_error(call)


def test_sendto_takes_no_keywords(module):
    with module.socket(type=module.SOCK_DGRAM) as s:
        with pytest.raises(TypeError, match="sendto.. takes no keyword arguments"):
            s.sendto(b"x", address=("127.0.0.1", 9))


def test_sendto_binds(udp_pair, module):
    a, _ = udp_pair
    with module.socket(type=module.SOCK_DGRAM) as s:
        s.sendto(b"x", a.getsockname())
        data, address = a.recvfrom(1)
        assert address[1] == s.getsockname()[1] > 0


def test_sendto_the_same_and_other_addresses(module, udp_pair):
    """A remembered address must not be taken for another one."""
    a, b = udp_pair
    with module.socket(type=module.SOCK_DGRAM) as s:
        for number in range(6):
            target = (a, b)[number % 2]
            s.sendto(b"%d" % number, target.getsockname())
        for target, expected in ((a, b"024"), (b, b"135")):
            assert [target.recv(5) for _ in range(3)] == [expected[i : i + 1] for i in range(3)]


def test_sendto_hosts(module, udp_pair):
    a, _ = udp_pair
    port = a.getsockname()[1]
    with module.socket(type=module.SOCK_DGRAM) as s:
        for host in ("127.0.0.1", b"127.0.0.1", bytearray(b"127.0.0.1"), "localhost", "127.1"):
            s.sendto(b"x", (host, port))
            assert a.recv(5) == b"x"


def test_sendto_unix(module, tmp_path):
    path = str(tmp_path / "s")
    with (
        module.socket(module.AF_UNIX, module.SOCK_DGRAM) as a,
        module.socket(module.AF_UNIX, module.SOCK_DGRAM) as b,
    ):
        a.bind(path)
        assert b.sendto(b"x", path) == 1
        assert b.sendto(b"y", 0, os.fsencode(path)) == 1
        assert a.recv(5) + a.recv(5) == b"xy"


def test_sendto_on_a_connected_stream():
    def call(module):
        a, b = tcp_pair(module)
        with a, b:
            return a.sendto(b"x", b.getsockname()), b.recv(5)

    assert_same(call)


def test_sendto_waits(module):
    """A UNIX datagram socket whose peer's queue is full makes sendto wait."""
    name = f"\0csocket-sendto-{os.getpid()}"
    with (
        module.socket(module.AF_UNIX, module.SOCK_DGRAM) as a,
        module.socket(module.AF_UNIX, module.SOCK_DGRAM) as b,
    ):
        a.bind(name)
        b.setblocking(False)
        count = 0
        with pytest.raises(BlockingIOError):
            while True:
                b.sendto(b"x", name)
                count += 1
        b.settimeout(0.05)
        assert type(elapsed_of(b.sendto, b"x", name)[1]) is TimeoutError
        for timeout in (None, 30):
            b.settimeout(timeout)
            call = Call(b.sendto, b"y", name)
            if timeout is None:
                # Under a timeout poll(2) calls the socket writable: nothing sleeps for long.
                call.wait_until_blocked()
            assert a.recv(1) == b"x"
            assert call.result() == 1
        received = [a.recv(1) for _ in range(count)]
        assert received[-2:] == [b"y", b"y"]


def test_message_too_long():
    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            s.connect(("127.0.0.1", 9))
            s.send(bytes(70000))

    assert assert_same_error(call).errno == errno.EMSGSIZE


def test_refused_datagram_is_told_later(module):
    with module.socket(type=module.SOCK_DGRAM) as s, module.socket(type=module.SOCK_DGRAM) as gone:
        gone.bind(("127.0.0.1", 0))
        s.connect(gone.getsockname())
        gone.close()
        s.send(b"x")
        wait_until(lambda: s.getsockopt(module.SOL_SOCKET, module.SO_TYPE) == module.SOCK_DGRAM)
        with pytest.raises(ConnectionRefusedError):
            s.settimeout(5)
            s.recv(1)


def test_buffer_is_released(pair):
    a, b = pair
    data = bytearray(b"abc")
    a.send(data)
    a.sendall(data)
    b.close()
    with pytest.raises(BrokenPipeError):
        a.send(data)
    data.append(1)
    assert len(data) == 4


def test_fast_open_connects_and_sends(module):
    """MSG_DONTWAIT would make it a connect that does not wait."""
    with module.create_server(("127.0.0.1", 0)) as server, module.socket() as s:
        assert s.sendto(b"hello", module.MSG_FASTOPEN, server.getsockname()) == 5
        conn, _ = server.accept()
        with conn:
            assert conn.recv(10) == b"hello"


def test_deadline_passes_after_a_part(pair):
    """What a first try has sent does not count, when the time is over by then."""
    a, b = pair
    a.settimeout(1e-9)
    with pytest.raises(TimeoutError):
        a.sendall(bytes(1 << 24))
    assert len(b.recv(100)) == 100

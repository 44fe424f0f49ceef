"""The way a call works: how many system calls it is, and how it waits."""

import errno
import os
import select
import struct
import time

import pytest

from children import check_child
from parity import assert_same
from peers import Call, drain, elapsed_of, fill, listener
from traced import REPEATS, trace

PROGRAM = """
data = b"x" * 100
buffer = bytearray(5000)
for timeout in (None, 5.0, 0.0):
    t = str(timeout) + " "
    a, b = pair(timeout)
    give = lambda: b.send(data)
    take = lambda: b.recv(70000)
    run(t + "recv", lambda: a.recv(4096), give)
    run(t + "recv 100000", lambda: a.recv(100000), give)
    run(t + "recv 1 MiB", lambda: a.recv(1 << 20), give)
    run(t + "recv_into", lambda: a.recv_into(buffer), give)
    run(t + "recvmsg", lambda: a.recvmsg(4096), give)
    run(t + "recvmsg_into", lambda: a.recvmsg_into([buffer]), give)
    run(t + "recvfrom stream", lambda: a.recvfrom(4096), give)
    a.send(b"."); b.recv(1)
    run(t + "send", lambda: a.send(data), lambda: a.send(b".") and take())
    run(t + "sendall", lambda: a.sendall(data), lambda: a.send(b".") and take())
    run(t + "sendall 20000", lambda: a.sendall(b"y" * 20000), lambda: a.send(b".") and take())
    run(t + "send 20000", lambda: a.send(b"y" * 20000), lambda: a.send(b".") and take())
    run(t + "sendmsg", lambda: a.sendmsg([data, data]), lambda: a.send(b".") and take())
    run(t + "gettimeout", a.gettimeout)
    run(t + "fileno", a.fileno)
    run(t + "family", lambda: (a.family, a.type, a.proto))

    c, d = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    for s in (c, d):
        s.bind(("127.0.0.1", 0)); s.settimeout(timeout)
    c_name = c.getsockname()
    run(t + "sendto", lambda: d.sendto(data, c_name), lambda: None)
    for _ in range(9): c.recvfrom(200)
    give_c = lambda: d.sendto(data, c_name)
    run(t + "recvfrom", lambda: c.recvfrom(4096), give_c)
    run(t + "recvfrom_into", lambda: c.recvfrom_into(buffer), give_c)

    server = socket.socket(); server.bind(("127.0.0.1", 0)); server.listen(64)
    server.settimeout(timeout)
    clients, conns = [], []
    def knock():
        client = socket.socket(); client.connect(server.getsockname()); clients.append(client)
    run(t + "accept", lambda: conns.append(server.accept()), knock)
    run(t + "socket", lambda: clients.append(socket.socket()))
    for s in clients: s.close()
    def opened():
        global spare
        spare = socket.socket()
    run(t + "close", lambda: spare.close(), opened)
    for conn, _ in conns: conn.close()
    for s in (a, b, c, d, server): s.close()
    if timeout != 0.0:
        continue
    a, b = pair(0.0)
    run("empty recv, non-blocking", lambda: swallow(a.recv, 100))
    b.close(); a.close()
a, b = pair(0.01)
run("empty recv, timed out", lambda: swallow(a.recv, 100))
socket.setdefaulttimeout(5)
run("socket with a default timeout", lambda: conns.append(socket.socket()))
for s in (a, b, *(c for c in conns if not isinstance(c, tuple))): s.close()
"""

ONE = {
    "recv": "recvfrom",
    "recv 100000": "recvfrom",
    "recv 1 MiB": "recvfrom",
    "recv_into": "recvfrom",
    "recvmsg": "recvmsg",
    "recvmsg_into": "recvmsg",
    "recvfrom stream": "recvfrom",
    "recvfrom": "recvfrom",
    "recvfrom_into": "recvfrom",
    "send": "sendto",
    "sendall": "sendto",
    "sendall 20000": "sendto",
    "send 20000": "sendto",
    "sendmsg": "sendmsg",
    "sendto": "sendto",
    "accept": "accept4",
    "socket": "socket",
    "close": "close",
}


@pytest.fixture(scope="module")
def calls():
    return trace("csocket", PROGRAM)


@pytest.mark.feature("MSG_DONTWAIT", "ACCEPT4", "SOCK_CLOEXEC", "PPOLL")
@pytest.mark.xdist_group("strace")
@pytest.mark.parametrize("timeout", ["None", "5.0", "0.0"])
@pytest.mark.parametrize("name", ONE)
def test_ready_call_is_one_system_call(calls, timeout, name):
    assert calls[f"{timeout} {name}"] == [[ONE[name]]] * REPEATS


@pytest.mark.xdist_group("strace")
@pytest.mark.parametrize("name", ["gettimeout", "fileno", "family"])
def test_looking_at_a_socket_is_no_system_call(calls, name):
    assert calls[f"None {name}"] == [[]] * REPEATS


@pytest.mark.xdist_group("strace")
def test_nonblocking_call_that_would_block_is_one_system_call(calls):
    assert calls["empty recv, non-blocking"] == [["recvfrom"]] * REPEATS


@pytest.mark.feature("MSG_DONTWAIT", "ACCEPT4", "SOCK_CLOEXEC", "PPOLL")
@pytest.mark.xdist_group("strace")
def test_timed_call_tries_and_then_waits(calls):
    assert calls["empty recv, timed out"] == [["recvfrom", "ppoll"]] * REPEATS


@pytest.mark.xdist_group("strace")
def test_default_timeout_costs_no_more_than_the_flag(calls):
    for found in calls["socket with a default timeout"]:
        assert found[0] == "socket" and set(found[1:]) <= {"ioctl", "fcntl"}
        assert len(found) <= 3


def cpu_of(call, *args):
    """The CPU seconds of this thread in a call whose OSError is of no interest."""
    start = time.thread_time()
    elapsed_of(call, *args)
    return time.thread_time() - start


def test_kernel_receive_timeout_on_a_blocking_socket(pair, module):
    """SO_RCVTIMEO ends the blocking call: its EAGAIN is the answer."""
    a, _ = pair
    a.setsockopt(module.SOL_SOCKET, module.SO_RCVTIMEO, struct.pack("ll", 0, 50000))
    seconds, error = elapsed_of(a.recv, 1)
    assert type(error) is BlockingIOError and error.errno == errno.EAGAIN
    assert 0.045 <= seconds < 30


def test_kernel_send_timeout_on_a_blocking_socket(pair, module):
    a, _ = pair
    fill(a)
    a.setsockopt(module.SOL_SOCKET, module.SO_SNDTIMEO, struct.pack("ll", 0, 50000))
    seconds, error = elapsed_of(a.send, b"x")
    assert type(error) is BlockingIOError
    assert 0.045 <= seconds < 30


def test_kernel_timeout_on_accept(module):
    with module.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.setsockopt(module.SOL_SOCKET, module.SO_RCVTIMEO, struct.pack("ll", 0, 50000))
        seconds, error = elapsed_of(server.accept)
    assert type(error) is BlockingIOError
    assert 0.045 <= seconds < 30


def test_kernel_timeout_is_no_matter_under_a_timeout(pair, module):
    a, b = pair
    a.setsockopt(module.SOL_SOCKET, module.SO_RCVTIMEO, struct.pack("ll", 0, 1000))
    a.settimeout(0.2)
    seconds, error = elapsed_of(a.recv, 1)
    assert type(error) is TimeoutError
    assert seconds >= 0.2


def test_low_water_mark_is_waited_for(pair, module):
    """With SO_RCVLOWAT a receive waits for more than a byte; a try would give less."""
    a, b = pair
    a.setsockopt(module.SOL_SOCKET, module.SO_RCVLOWAT, 6)
    b.send(b"abc")
    call = Call(a.recv, 100).wait_until_blocked()
    b.send(b"defg")
    assert call.result() == b"abcdefg"


def test_low_water_mark_set_through_another_number(pair, module):
    """A socket made from a number: its options are not ours to know."""
    a, b = pair
    with module.socket(fileno=os.dup(a.fileno())) as other:
        a.setsockopt(module.SOL_SOCKET, module.SO_RCVLOWAT, 6)
        b.send(b"abc")
        call = Call(other.recv, 100).wait_until_blocked()
        b.send(b"defg")
        assert call.result() == b"abcdefg"


def test_low_water_mark_of_a_duplicate(pair, module):
    a, b = pair
    with a.dup() as other:
        other.setsockopt(module.SOL_SOCKET, module.SO_RCVLOWAT, 6)
        b.send(b"abc")
        call = Call(a.recv, 100).wait_until_blocked()
        b.send(b"defg")
        assert call.result() == b"abcdefg"


@pytest.mark.parametrize("size", [1, 100])
def test_low_water_mark_under_a_timeout(size):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            a.setsockopt(module.SOL_SOCKET, module.SO_RCVLOWAT, 6)
            a.settimeout(0.05)
            b.send(b"abc")
            return a.recv(size)

    assert_same(call)


def test_empty_error_queue(module):
    """An empty error queue is EAGAIN at once, also on a blocking socket."""
    with module.socket(type=module.SOCK_DGRAM) as s:
        s.bind(("127.0.0.1", 0))
        s.setsockopt(module.IPPROTO_IP, 11, 1)  # IP_RECVERR
        with pytest.raises(BlockingIOError):
            s.recvmsg(100, 500, 0x2000)  # MSG_ERRQUEUE


def test_error_queue(module):
    with module.socket(type=module.SOCK_DGRAM) as s, module.socket(type=module.SOCK_DGRAM) as gone:
        gone.bind(("127.0.0.1", 0))
        s.setsockopt(module.IPPROTO_IP, 11, 1)  # IP_RECVERR
        s.connect(gone.getsockname())
        gone.close()
        s.send(b"x")
        poll = select.poll()
        poll.register(s, 0)
        assert poll.poll(5000)
        data, ancillary, flags, _ = s.recvmsg(100, 500, 0x2000)
        assert data == b"x" and flags & 0x2000
        assert struct.unpack("I", ancillary[0][2][:4]) == (errno.ECONNREFUSED,)


def test_zero_copy_send_is_one_call_with_one_notification(tcp_pair, module):
    """Of a try and a call that finishes it the kernel would tell twice."""
    so_zerocopy, msg_zerocopy = 60, 0x4000000
    a, b = tcp_pair
    try:
        a.setsockopt(module.SOL_SOCKET, so_zerocopy, 1)
    except OSError:
        pytest.skip("this kernel has no SO_ZEROCOPY")
    assert a.send(b"z" * 3000, msg_zerocopy) == 3000
    drain(b, 3000)
    told = select.poll()
    told.register(a, 0)
    assert told.poll(5000) == [(a.fileno(), select.POLLERR)]
    _, ((_, _, record),), _, _ = a.recvmsg(1, 200, module.MSG_ERRQUEUE)
    first, last = struct.unpack("II", record[8:16])
    assert (first, last) == (0, 0)
    with pytest.raises(BlockingIOError):
        a.recvmsg(1, 200, module.MSG_ERRQUEUE)


def test_short_count_is_finished(crammed_pair):
    """What the kernel would have sent in one blocking call is sent, and counted once."""
    a, b, waiting = crammed_pair
    data = os.urandom(4000)
    call = Call(a.send, data).wait_until_blocked()
    drain(b, waiting)
    assert drain(b, 4000) == data
    assert call.result() == 4000


def test_error_that_follows_a_short_count_is_kept(crammed_pair):
    """The bytes that went are counted; the next send raises what stopped the rest."""
    a, b, _ = crammed_pair
    call = Call(a.send, bytes(4000)).wait_until_blocked()
    b.close()
    assert 0 < call.result() < 4000
    for _ in range(2):
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            a.send(b"x")


def test_error_of_a_connection_is_told_once(module):
    """By the send that it stops or, where some of its bytes went, by the next one."""
    with listener(module) as server, module.socket() as a:
        # A small window makes short segments: of 4,000 bytes the last ones that fit are a part.
        server.setsockopt(module.SOL_SOCKET, module.SO_RCVBUF, 1)
        a.connect(server.getsockname())
        b = server.accept()[0]
        b.setsockopt(module.SOL_SOCKET, module.SO_LINGER, struct.pack("ii", 1, 0))
        a.setsockopt(module.SOL_SOCKET, module.SO_SNDBUF, 10000)

        def send_until_short():
            while (count := a.send(bytes(4000))) == 4000:
                pass
            return count

        call = Call(send_until_short).wait_until_blocked()
        b.close()
        try:
            assert 0 < call.result() < 4000
        except ConnectionResetError:
            pass
        else:
            with pytest.raises(ConnectionResetError):
                a.send(b"x")
        with pytest.raises(BrokenPipeError):
            a.send(b"x")


ALONE = """
    import os, threading
    import csocket as socket

    assert threading.active_count() == 1
    data = os.urandom(16384)
    for timeout in (None, 30):
        a, b = socket.socketpair()
        a.settimeout(timeout)
        a.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
        for send in (a.sendall, lambda data: a.sendmsg([data[:5000], data[5000:]]), a.send):
            child = os.fork()
            if child == 0:
                got = bytearray()
                while len(got) < len(data):
                    got += b.recv(16384 - len(got))
                os._exit(got != data)
            count = send(data) or len(data)
            while count < len(data):
                count += a.send(data[count:])
            assert os.waitpid(child, 0)[1] == 0
        a.close(); b.close()
"""


def test_only_thread_sends_each_byte_once():
    """It keeps the GIL for a try of 16 KiB, of which a small buffer takes a part."""
    assert check_child(ALONE) == ""


def test_error_that_follows_a_long_send(csocket):
    a, b = csocket.socketpair()
    with a, b:
        call = Call(a.send, bytes(4 << 20)).wait_until_blocked()
        drain(b, 65536)
        b.close()
        assert 65536 <= call.result() < 4 << 20
        for _ in range(2):
            with pytest.raises(BrokenPipeError):
                a.send(b"x")


@pytest.mark.parametrize("timeout", [1e-10, 1e-9, 1e-6, 0.0009])
def test_tiny_timeouts_time_out(pair, timeout):
    a, b = pair
    a.settimeout(timeout)
    error = elapsed_of(a.recv, 1)[1]
    assert type(error) is TimeoutError
    b.send(b"x")
    assert a.recv(1) == b"x"


@pytest.mark.parametrize("timeout", [9e8, 9223372036])
def test_huge_timeout_waits(csocket, timeout):
    """poll(2) counts milliseconds in an int, clocks nanoseconds in 64 bits: this is more than these hold."""
    a, b = csocket.socketpair()
    with a, b:
        a.settimeout(timeout)
        call = Call(a.recv, 1).wait_until_blocked()
        b.send(b"x")
        assert call.result() == b"x"


def test_timeout_is_not_shortened(pair):
    a, _ = pair
    for timeout in (0.001, 0.0123, 0.05):
        a.settimeout(timeout)
        seconds, error = elapsed_of(a.recv, 1)
        assert type(error) is TimeoutError
        assert seconds >= timeout


def test_waiting_costs_no_cpu(pair):
    a, _ = pair
    a.settimeout(0.5)
    assert cpu_of(a.recv, 1) < 0.1


def test_readiness_without_room_backs_off(csocket):
    """poll(2) calls an unconnected datagram socket writable although its peer takes no more."""
    name = f"\0csocket-backoff-{os.getpid()}"
    with (
        csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as a,
        csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as b,
    ):
        a.bind(name)
        b.setblocking(False)
        with pytest.raises(BlockingIOError):
            while True:
                b.sendto(b"x", name)
        b.settimeout(0.5)
        start = time.thread_time()
        seconds, error = elapsed_of(b.sendto, b"x", name)
        assert type(error) is TimeoutError
        assert seconds >= 0.5
        assert time.thread_time() - start < 0.15


def test_readiness_that_somebody_else_takes(pair, module):
    """Two receivers wait under a timeout; one byte comes: one gets it, the other times out."""
    a, b = pair
    a.settimeout(1.5)
    calls = [Call(a.recv, 1).wait_until_blocked() for _ in range(2)]
    b.send(b"x")
    found = []
    for call in calls:
        try:
            found.append(call.result())
        except TimeoutError:
            found.append(None)
    assert sorted(found, key=repr) == [None, b"x"] or found == [b"x", None]


@pytest.mark.parametrize("timeout", [None, 30])
def test_shutdown_wakes_a_waiting_receive(pair, module, timeout):
    a, _ = pair
    a.settimeout(timeout)
    call = Call(a.recv, 1).wait_until_blocked()
    a.shutdown(module.SHUT_RD)
    assert call.result() == b""


@pytest.mark.parametrize("timeout", [None, 30])
def test_change_of_the_timeout_does_not_reach_a_waiting_call(pair, timeout):
    a, b = pair
    a.settimeout(timeout)
    call = Call(a.recv, 1).wait_until_blocked()
    a.settimeout(0)
    b.send(b"x")
    assert call.result() == b"x"

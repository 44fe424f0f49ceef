"""When the GIL is given up, and when it is kept."""

import sys
import threading
import time

import pytest

from children import check_child
from peers import UNDER_VALGRIND, Call, fill, listener, no_new_descriptors, wait_until

needs_gil = pytest.mark.skipif(
    not getattr(sys, "_is_gil_enabled", lambda: True)(), reason="needs a GIL: this build has none"
)
runs_beside_close = pytest.mark.skipif(
    UNDER_VALGRIND,
    reason="needs threads that run beside close(2): valgrind stops them meanwhile",
)

WAITS = {
    "recv": lambda a: a.recv(1),
    "recv large": lambda a: a.recv(1 << 20),
    "recv_into": lambda a: a.recv_into(bytearray(9)),
    "recvmsg": lambda a: a.recvmsg(9),
    "recvfrom": lambda a: a.recvfrom(9),
    "send": lambda a: (fill(a), a.send(b"x")),
    "sendall": lambda a: (fill(a), a.sendall(b"x" * 100000)),
    "sendmsg": lambda a: (fill(a), a.sendmsg([b"x"])),
}


@pytest.mark.parametrize("timeout", [None, 30])
@pytest.mark.parametrize("name", WAITS)
def test_others_run_while_a_call_waits(pair, name, timeout):
    a, b = pair
    a.settimeout(timeout)
    call = Call(WAITS[name], a).wait_until_blocked()
    # This thread runs: it has the GIL, although the call has not come back.
    assert sum(range(100000)) == 4999950000 and call.is_alive()
    if "send" in name:
        b.close()
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            call.result()
    else:
        b.send(b"x")
        call.result()


def test_others_run_while_accept_and_connect_wait(module):
    with listener(module) as server:
        call = Call(server.accept).wait_until_blocked()
        assert sum(range(1000)) == 499500
        with module.socket() as client:
            client.connect(server.getsockname())
            call.result()[0].close()


# A thread that wants the GIL gets it as soon as a call gives it up; with a switch interval of
# 1,000 seconds it gets it in no other way.  So it has run if, and only if, a call gave it up.
READY = """
    import os, sys, threading, time
    import csocket as socket

    a, b = socket.socketpair()
    timeout = eval(sys.argv[2])
    a.settimeout(timeout)
    b.settimeout(timeout)
    c, d = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
    for s in (c, d):
        s.bind(("127.0.0.1", 0))
        s.settimeout(timeout)
    name = c.getsockname()
    small, large, buffer, page = b"x" * 64, b"x" * 60000, bytearray(64), bytearray(4096)

    def send_recv(): a.send(small); b.recv(4096)
    def sendall_recv(): a.sendall(small); b.recv(16384)
    def recv_into(): a.send(small); b.recv_into(buffer)
    def sendmsg(): a.sendmsg([small, small]); b.recv(4096)
    def recvmsg(): d.sendto(small, name); c.recvmsg(64)
    def sendto(): d.sendto(small, name); c.recvfrom(4096)
    def large_send(): a.send(large); b.recv(100000)
    def medium_send():  # the receives keep it
        a.send(large[:16384])
        for _ in range(4): b.recv_into(page)
    def medium_recv():
        for _ in range(4): a.send(small * 64)
        b.recv(16384)
    def local_recvmsg(): a.send(small); b.recvmsg(64)
    def local_sendto(): d.sendto(small, name); c.recv(64)
    def body():  # what a short header has taught must not hold for a long body; the rest keeps it
        a.send(small); b.recv(64)
        for _ in range(12): a.send(small * 64)
        b.recv(1 << 20)

    if sys.argv[1] == "local_sendto":
        for s in (c, d):
            s.close()
        c, d = (socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) for _ in range(2))
        name = chr(0) + f"csocket-{os.getpid()}"
        c.bind(name)
    call = globals()[sys.argv[1]]
    rounds = int(sys.argv[3])
    for _ in range(5):
        call()

    gate = threading.Lock()
    gate.acquire()
    ready = threading.Event()
    ran = []

    def other():
        ready.set()
        gate.acquire()
        ran.append(1)

    thread = threading.Thread(target=other)
    thread.start()
    ready.wait()
    while True:         # until the thread sleeps at the gate
        with open(f"/proc/self/task/{thread.native_id}/syscall") as file:
            if file.read().split()[0] != "running":
                break
    time.sleep(0.05)
    sys.setswitchinterval(1000)
    gate.release()
    # The thread wakes and asks for the GIL: give it the time, with the GIL kept.
    end = time.perf_counter() + 0.1
    while time.perf_counter() < end:
        pass
    # Giving it up for a moment is a chance for the other, no more: a few thousand are plenty,
    # and where the other must run it may take as many as it needs.
    end = time.perf_counter() + 20
    for _ in range(rounds) if rounds else iter(lambda: bool(ran), True):
        call()
        if time.perf_counter() > end:
            break
    print(len(ran))
    sys.setswitchinterval(0.005)
    thread.join()
    for s in (a, b, c, d):
        s.close()
"""

SHORT = ["send_recv", "sendall_recv", "recv_into", "sendmsg", "recvmsg", "sendto"]


@pytest.mark.feature("MSG_DONTWAIT")
@needs_gil
@pytest.mark.parametrize("timeout", ["None", "5.0"])
@pytest.mark.parametrize("name", SHORT)
def test_short_ready_calls_keep_the_gil(name, timeout):
    assert check_child(READY, name, timeout, 5000) == "0\n"


@needs_gil
@pytest.mark.parametrize(
    "name",
    ["large_send", "medium_send", "medium_recv", "body", "local_recvmsg", "local_sendto"],
)
def test_long_calls_give_it_up(name):
    """Of those on a local socket nobody knows how long: a path is followed, descriptors are closed."""
    assert check_child(READY, name, "None", 0) == "1\n"


# A connection whose end that sends, or that receives, or whose listener is of another make.
OF_ANOTHER_MAKE = """import contextlib
    make, who = sys.argv[1].split()

    def number(s):
        return socket.socket(fileno=s.detach())

    def tls(s):  # where the kernel has it, and where it says that it has not
        with contextlib.suppress(OSError):
            s.setsockopt(socket.IPPROTO_TCP, socket.TCP_ULP, b"tls")
        return s

    def made(name, s):
        return globals()[make](s) if name == who else s

    a.close()
    b.close()
    server = made("listener", socket.create_server(("127.0.0.1", 0)))
    b = made("receiver", socket.create_connection(server.getsockname()))
    a = made("sender", server.accept()[0])
    server.close()
    a.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    call = send_recv
"""


@pytest.mark.feature("TCP_ULP")
@needs_gil
@pytest.mark.parametrize("make", ["number", "tls"])
@pytest.mark.parametrize("who", ["sender", "receiver", "listener"])
def test_sockets_of_which_nobody_knows_give_it_up(make, who):
    """Made from a number, they may be of kernel TLS, which sleeps even when it is told not to wait."""
    code = READY.replace("call = globals()[sys.argv[1]]\n", OF_ANOTHER_MAKE)
    assert check_child(code, f"{make} {who}", "None", 0) == "1\n"


@needs_gil
@pytest.mark.parametrize("call", ["recv", "send"])
def test_mapped_memory_gives_it_up(call):
    """A page of a file may have to be read: the others go on meanwhile."""
    code = READY.replace("def large_send():", "def unused():").replace(
        "call = globals()",
        "import mmap\n    mapped = mmap.mmap(-1, 4096)\n"
        "    def mapped_recv(): a.send(small); b.recv_into(mapped)\n"
        "    def mapped_send(): a.send(mapped); b.recv(4096)\n"
        "    call = globals()",
    )
    assert check_child(code, f"mapped_{call}", "None", 0) == "1\n"


@runs_beside_close
def test_close_gives_it_up_with_linger(csocket):
    """close(2) of a lingering TCP socket may wait for the peer."""
    with listener(csocket) as server:
        client = csocket.socket()
        client.connect(server.getsockname())
        conn, _ = server.accept()
        with conn:
            client.setsockopt(csocket.SOL_SOCKET, csocket.SO_LINGER, b"\1\0\0\0\2\0\0\0")
            fill(client)
            ran = []
            thread = Call(lambda: [ran.append(time.sleep(0.01)) for _ in range(10)])
            client.close()
            assert len(ran) >= 5
            thread.result()


@pytest.fixture
def lingering(csocket):
    """A connection with data that its peer does not read, and SO_LINGER: to close it waits for the peer."""
    with listener(csocket) as server:
        client = csocket.socket()
        client.connect(server.getsockname())
        peer, _ = server.accept()
    with peer:
        client.setsockopt(csocket.SOL_SOCKET, csocket.SO_LINGER, b"\1\0\0\0\x3c\0\0\0")
        fill(client)
        yield client, peer


@runs_beside_close
@pytest.mark.parametrize("receive", [lambda s: s.recv(9), lambda s: s.recvmsg(9)[0]])
def test_others_run_while_passed_descriptors_are_dropped(csocket, pair, lingering, receive):
    """Here it is one of them who ends the wait."""
    a, b = pair
    client, peer = lingering
    csocket.send_fds(a, [b"x"], [client.fileno()])
    client.close()
    call = Call(receive, b).wait_until_blocked()
    while peer.recv(1 << 20):
        pass
    assert call.result() == b"x"


@pytest.mark.parametrize("size", [9, 100000])
def test_passed_descriptors_that_nobody_asked_for_are_closed(csocket, size):
    """Beside another thread too, whatever else comes with the message."""
    a, b = csocket.socketpair(csocket.AF_UNIX, csocket.SOCK_STREAM)
    gate = threading.Event()
    waits = Call(gate.wait)
    try:
        with a, b, no_new_descriptors():
            for name in (None, "SO_PASSCRED", "SO_PASSPIDFD"):
                if name is not None and not has_option(csocket, b, name):
                    continue
                csocket.send_fds(a, [b"x" * 9], [0, 1, 2])
                assert b.recv(size) == b"x" * 9
                csocket.send_fds(a, [b"y" * 9], [0] * 253)
                assert b.recvfrom(size) == (b"y" * 9, None)
                csocket.send_fds(a, [b"z" * 9], [0])
                assert b.recv_into(bytearray(9)) == 9
    finally:
        gate.set()
        waits.result()


def has_option(module, sock, name):
    try:
        sock.setsockopt(module.SOL_SOCKET, getattr(module, name), 1)
    except (AttributeError, OSError):
        return False
    return True


def test_threads_share_the_work(module, pair):
    """Two threads talk over a pair; neither starves."""
    a, b = pair
    counts = [0, 0]
    stop = threading.Event()

    def talk(sock, number):
        while not stop.is_set():
            sock.send(b"x")
            if sock.recv(100) == b"":
                return
            counts[number] += 1

    calls = [Call(talk, a, 0), Call(talk, b, 1)]
    wait_until(lambda: min(counts) > 200)
    stop.set()
    for sock in (a, b):
        sock.shutdown(module.SHUT_RDWR)
    for call in calls:
        try:
            call.result()
        except BrokenPipeError:
            pass

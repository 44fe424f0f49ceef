"""Threads that share one socket: with a GIL the rules hold, without one they hold, too."""

import contextlib
import errno
import os
import struct
import sys
import threading

import pytest

from children import check_child
from peers import Call, drain, no_new_descriptors

THREADS = 4


def at_once(function, count=THREADS):
    """Run function(number) in threads that start together; the results."""
    barrier = threading.Barrier(count)

    def work(number):
        barrier.wait()
        return function(number)

    return [call.result(50) for call in [Call(work, number) for number in range(count)]]


@pytest.mark.skipif(not hasattr(sys, "_is_gil_enabled"), reason="needs Python 3.13")
def test_import_leaves_the_gil_as_it_was():
    code = """
        import sys
        before = sys._is_gil_enabled()
        import csocket
        print(sys._is_gil_enabled() is before)
    """
    assert check_child(code) == "True\n"


def test_senders_on_one_datagram_socket(module, dgram_pair):
    a, b = dgram_pair
    per_thread = 300

    def send(number):
        for turn in range(per_thread):
            a.send(struct.pack("ii", number, turn))

    receiver = Call(lambda: [b.recv(100) for _ in range(THREADS * per_thread)])
    at_once(send)
    found = [struct.unpack("ii", data) for data in receiver.result()]
    assert len(set(found)) == THREADS * per_thread
    for number in range(THREADS):
        turns = [turn for sender, turn in found if sender == number]
        assert turns == sorted(turns)


@pytest.mark.parametrize("timeout", [None, 20])
def test_receivers_on_one_socket(dgram_pair, timeout):
    """Each message goes to one receiver, whole; what a receiver keeps to itself is its own."""
    a, b = dgram_pair
    a.settimeout(timeout)
    per_thread = 200
    sender = Call(lambda: [b.send(struct.pack("i", n) * 25) for n in range(THREADS * per_thread)])
    found = at_once(lambda _: [a.recv(4096) for _ in range(per_thread)])
    sender.result()
    messages = [data for part in found for data in part]
    assert all(data == data[:4] * 25 for data in messages)
    assert sorted(struct.unpack("i", data[:4])[0] for data in messages) == list(
        range(THREADS * per_thread)
    )


def test_receivers_of_growing_and_shrinking_sizes(dgram_pair):
    a, b = dgram_pair
    per_thread = 100
    sender = Call(lambda: [b.send(b"z" * (n % 5000 + 1)) for n in range(THREADS * per_thread)])
    found = at_once(lambda n: [a.recv(1 << (13 + (n + i) % 6)) for i in range(per_thread)])
    sender.result()
    assert sorted(len(data) for part in found for data in part) == list(
        range(1, THREADS * per_thread + 1)
    )
    assert all(set(data) == {ord("z")} for part in found for data in part)


def test_settings_changed_by_all(csocket, pair):
    a, b = pair

    def change(number):
        for turn in range(300):
            a.settimeout([None, 0, 5, 0.5][(number + turn) % 4])
            assert a.gettimeout() in (None, 0.0, 5.0, 0.5)
            a.setblocking(turn % 2)
            a.family, a.type, a.proto, a.timeout
            repr(a)

    at_once(change)
    a.settimeout(5)
    b.send(b"x")
    assert a.recv(1) == b"x"


def test_closed_by_all(csocket):
    with no_new_descriptors():
        for _ in range(50):
            a, b = csocket.socketpair()
            fd = a.fileno()
            at_once(lambda _, s=a: s.close())
            assert a.fileno() == -1
            assert not os.path.lexists(f"/proc/self/fd/{fd}")
            b.close()


def test_detached_by_all(csocket):
    for _ in range(50):
        a, b = csocket.socketpair()
        fd = a.fileno()
        found = at_once(lambda _, s=a: s.detach())
        assert sorted(found) == [-1] * (THREADS - 1) + [fd]
        os.close(fd)
        b.close()


def test_closed_while_used(csocket):
    """Calls see data, an end, or EBADF: never another socket's data."""
    with no_new_descriptors():
        for turn in range(40):
            a, b = csocket.socketpair()
            a.settimeout(5)
            data = b"%08d" % turn

            def work(number, a=a, b=b, data=data):
                if number == 0:
                    for _ in range(20):
                        b.send(data)
                    a.close()
                    b.close()
                    return None
                try:
                    while found := a.recv(8):
                        assert found == data
                except OSError as exc:
                    assert exc.errno == errno.EBADF, exc
                return None

            at_once(work)


def test_initialised_by_all(csocket):
    """Hostile, and pointless: but no crash, and the socket works afterwards."""
    s = csocket.socket.__new__(csocket.socket)
    numbers = set()

    def init(_):
        for _ in range(20):
            s.__init__(csocket.AF_INET, csocket.SOCK_DGRAM)
            numbers.add(s.fileno())

    at_once(init)
    s.sendto(b"x", ("127.0.0.1", 9))
    numbers.discard(s.fileno())
    s.close()
    # An initialisation forgets the descriptor before it, as the stdlib's does.
    for fd in numbers:
        with contextlib.suppress(OSError):
            os.close(fd)


@pytest.mark.skipif(
    getattr(sys, "_is_gil_enabled", lambda: True)(), reason="with a GIL there are no locks to leave"
)
def test_child_closes_what_threads_of_its_parent_were_closing():
    """Nothing that a thread had at the moment of the fork is missed in the child."""
    code = """
        import os, signal, threading
        import csocket

        def forever(close):
            while True:
                close()

        def child(close):
            pid = os.fork()
            if pid == 0:
                signal.alarm(30)
                close()
                os._exit(0)
            return os.waitpid(pid, 0)[1]

        s = csocket.socket()
        for _ in range(4):
            threading.Thread(target=forever, args=(s._real_close,), daemon=True).start()
        close = s._real_close
        print({child(close) for _ in range(80)}, flush=True)
        os._exit(0)
    """
    assert check_child(code, options=("-W", "ignore"), timeout=50) == "{0}\n"


def test_accepted_by_all(csocket):
    with csocket.create_server(("127.0.0.1", 0), backlog=200) as server:
        address = server.getsockname()
        clients = [csocket.create_connection(address) for _ in range(THREADS * 10)]
        found = at_once(lambda _: [server.accept() for _ in range(10)])
        pairs = [pair for part in found for pair in part]
        assert {a for _, a in pairs} == {c.getsockname() for c in clients}
        for s in [*clients, *(conn for conn, _ in pairs)]:
            s.close()


def test_sent_to_changing_addresses(csocket):
    """A remembered address belongs to the call that remembers it."""
    targets = [csocket.socket(type=csocket.SOCK_DGRAM) for _ in range(THREADS)]
    with csocket.socket(type=csocket.SOCK_DGRAM) as s:
        for target in targets:
            target.bind(("127.0.0.1", 0))
            target.settimeout(5)

        def send(number):
            for _ in range(50):
                s.sendto(b"%d" % number, targets[number].getsockname())

        at_once(send)
        for number, target in enumerate(targets):
            assert {target.recv(9) for _ in range(50)} == {b"%d" % number}
            target.close()


def test_dropped_and_made_by_all(csocket):
    with no_new_descriptors():

        def work(_):
            for _ in range(100):
                a, b = csocket.socketpair()
                a.send(b"abc")
                assert drain(b, 3) == b"abc"
                a.close()
                b.close()

        at_once(work)

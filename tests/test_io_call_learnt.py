"""What a socket learns from a call that had to wait: its next calls give up the GIL, its next
receives wait without a try. What it forgets when a thread that computes keeps the GIL from it."""

import os
import sys

import pytest

from children import check_child
from peers import Call
from traced import REPEATS, trace

needs_gil = pytest.mark.skipif(
    not getattr(sys, "_is_gil_enabled", lambda: True)(), reason="needs a GIL: this build has none"
)

# Receives after one that had to wait.  The other side is another process, for a thread would compete for
# the GIL, which can make the socket forget; so can the machine, by a pause at that moment, hence the rounds.
ROUNDS = 3

PROGRAM = f"""
import threading
from peers import Call, FUTEX, sleeps_in, wait_until
def learn_unforked(sock, peer):  # a fork makes the flags of the descriptor uncertain
    call = Call(sock.recv, 10).wait_until_blocked()
    peer.send(b"x")
    assert call.result() == b"x"
def learn(sock, peer):
    us, child = os.getpid(), os.fork()
    if child == 0:
        try:
            wait_until(lambda: sleeps_in(f"/proc/{{us}}") not in (None, FUTEX))
            peer.send(b"x")
        finally:
            os._exit(0)
    assert sock.recv(10) == b"x"
    os.waitpid(child, 0)
for timeout in (None, 5.0) * {ROUNDS}:
    t = str(timeout) + " "
    buffer = bytearray(100)
    for name, call in (
        ("recv", lambda: a.recv(100)),
        ("recv_into", lambda: a.recv_into(buffer)),
        ("recvmsg", lambda: a.recvmsg(100)),
        ("send", lambda: a.send(b"x")),
    ):
        a, b = pair(timeout)
        learn(a, b)
        run(t + name, call, lambda: b.send(b"data"))
        a.close(); b.close()
    a, b = pair(timeout)
    learn_unforked(a, b)
    a.settimeout(0)
    run(t + "empty, non-blocking since", lambda: swallow(a.recv, 10))
    a.settimeout(0.001)
    run(t + "timed out since", lambda: swallow(a.recv, 10))
    a.close(); b.close()
    a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    a.settimeout(timeout)
    learn(a, b)
    run(t + "datagrams", lambda: a.recvfrom(100), lambda: b.send(b"data"))
    a.close(); b.close()
a, b = pair(None)
swallow(a.recv, 10, socket.MSG_DONTWAIT)
a.settimeout(5.0)
run("told not to wait", lambda: a.recv(100), lambda: b.send(b"data"))
a.close(); b.close()
main = f"/proc/self/task/{{threading.get_native_id()}}"
for _ in range({ROUNDS}):
    a, b = pair(None)
    asked = []
    def answer():
        for number in range({REPEATS} + 2):
            wait_until(lambda: len(asked) > number and sleeps_in(main) not in (None, FUTEX))
            b.send(b"x")
    thread = threading.Thread(target=answer)
    thread.start()
    asked.append(1)
    a.recv(10)
    run("beside a thread", lambda: a.recv(10), lambda: asked.append(1))
    thread.join()
    a.close(); b.close()
"""


@pytest.fixture(scope="module")
def calls():
    return trace("csocket", PROGRAM)


# The first of these calls is not counted, and the seventh is the last one without a try.
STRAIGHT = 6


@pytest.mark.feature("MSG_DONTWAIT", "PPOLL")
@pytest.mark.xdist_group("strace")
@pytest.mark.parametrize(
    ("name", "call"),
    {
        "recv": "recvfrom",
        "recv_into": "recvfrom",
        "recvmsg": "recvmsg",
        "datagrams": "recvfrom",
    }.items(),
)
def test_timed_receives_ask_first_then_try_again(calls, name, call):
    found = calls[f"5.0 {name}"]
    asked = []
    for start in range(0, len(found), REPEATS):
        of_one = found[start : start + REPEATS]
        asked.append(of_one.count(["ppoll", call]))
        assert of_one == [["ppoll", call]] * asked[-1] + [[call]] * (REPEATS - asked[-1])
    assert len(asked) == ROUNDS and max(asked) == STRAIGHT


@pytest.mark.feature("MSG_DONTWAIT")
@pytest.mark.xdist_group("strace")
@pytest.mark.parametrize("name", ["recv", "recv_into", "recvmsg", "send", "datagrams"])
def test_calls_without_a_timeout_are_one_system_call(calls, name):
    assert [len(found) for found in calls[f"None {name}"]] == [1] * REPEATS * ROUNDS


@pytest.mark.feature("MSG_DONTWAIT")
@pytest.mark.xdist_group("strace")
def test_beside_a_thread_receives_without_a_timeout_wait_at_once(calls):
    """Not one in eight tries first: the kernel waits for it either way."""
    found = [call.count("recvfrom") for call in calls["beside a thread"]]
    rounds = [found[start : start + REPEATS] for start in range(0, len(found), REPEATS)]
    assert len(rounds) == ROUNDS and [1] * REPEATS in rounds


@pytest.mark.feature("MSG_DONTWAIT")
@pytest.mark.xdist_group("strace")
def test_a_call_that_was_told_not_to_wait_teaches_nothing(calls):
    assert calls["told not to wait"] == [["recvfrom"]] * REPEATS


@pytest.mark.feature("MSG_DONTWAIT", "PPOLL")
@pytest.mark.xdist_group("strace")
@pytest.mark.parametrize("timeout", ["None", "5.0"])
def test_timeouts_are_kept(calls, timeout):
    """Zero asks the kernel once; what ended by its timeout teaches nothing."""
    assert calls[f"{timeout} empty, non-blocking since"] == [["recvfrom"]] * REPEATS * ROUNDS
    assert calls[f"{timeout} timed out since"] == [["recvfrom", "ppoll"]] * REPEATS * ROUNDS


def learn(sock, peer):
    call = Call(sock.recv, 10).wait_until_blocked()
    peer.send(b"x")
    assert call.result() == b"x"


@pytest.mark.parametrize("timeout", [None, 5])
def test_what_is_received_is_the_same(pair, timeout):
    """Ready or not, empty or closed, in either of the ways."""
    a, b = pair
    a.settimeout(timeout)
    for turn in range(3):
        learn(a, b)
        for size in range(1, 12):
            b.send(bytes([turn]) * size)
            assert a.recv(20) == bytes([turn]) * size
    learn(a, b)
    b.close()
    assert [a.recv(10) for _ in range(10)] == [b""] * 10


def test_number_made_nonblocking_by_somebody_else(pair):
    """The receive that goes straight to its wait says so, as the one that tries first does."""
    a, b = pair
    learn(a, b)
    os.set_blocking(a.fileno(), False)
    for _ in range(10):
        with pytest.raises(BlockingIOError):
            a.recv(1)
    os.set_blocking(a.fileno(), True)
    learn(a, b)


# With this switch interval a thread gets the GIL only where another gives it up.  The receive that the
# other thread wakes gets it late; from then on none of the calls gives it up to that thread.
FORGETS = """
    import sys, threading, time
    import csocket as socket
    from peers import FUTEX, wait_until

    a, b = socket.socketpair()
    a.settimeout(eval(sys.argv[1]))
    gate = threading.Lock()
    gate.acquire()
    ran = []

    def is_blocked(number):
        with open(f"/proc/self/task/{number}/syscall") as file:
            return file.read().split()[0] not in ("running", "-1", str(FUTEX))

    def keep_the_gil(seconds):
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            pass

    def compute():
        wait_until(lambda: is_blocked(threading.main_thread().native_id))
        b.send(b"x")
        keep_the_gil(0.1)
        gate.acquire()
        ran.append(1)

    sys.setswitchinterval(1000)
    thread = threading.Thread(target=compute)
    thread.start()
    a.recv(10)
    gate.release()
    keep_the_gil(0.1)
    for _ in range(200):
        a.send(b"data")
        b.recv(10)
        b.send(b"data")
        a.recv(10)
    print(len(ran))
    thread.join()
    a.close()
    b.close()
"""


@pytest.mark.feature("MSG_DONTWAIT")
@needs_gil
@pytest.mark.parametrize("timeout", ["None", "5.0"])
def test_computing_thread_makes_it_forget(timeout):
    assert check_child(FORGETS, timeout) == "0\n"


# The thread computes a while each time that it gets the GIL, which it does where a call gives it up.
FORGETS_LATER = """
    import sys, threading, time
    import csocket as socket
    from peers import Call

    a, b = socket.socketpair()
    over = []
    turns = []

    def compute():
        while not over:
            end = time.perf_counter() + 0.003
            while time.perf_counter() < end:
                pass
            turns.append(1)
            time.sleep(0)

    def exchange(times):
        for _ in range(times):
            a.send(b"data")
            b.recv(10)

    call = Call(a.recv, 10).wait_until_blocked()
    b.send(b"x")
    call.result()
    other = threading.Thread(target=threading.Event().wait, daemon=True)
    other.start()
    exchange(100)
    sys.setswitchinterval(1000)
    thread = threading.Thread(target=compute)
    thread.start()
    exchange(1000)
    over.append(1)
    thread.join()
    a.close()
    b.close()
    print(len(turns))
"""


@pytest.mark.feature("MSG_DONTWAIT")
@needs_gil
def test_thread_that_computes_later_makes_it_forget():
    assert 1 <= int(check_child(FORGETS_LATER)) < 100

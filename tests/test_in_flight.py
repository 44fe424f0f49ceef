"""close and detach while other threads are in a call: no call ever meets a stranger's socket."""

import contextlib
import errno
import os
import random

import pytest

from peers import Call, fill, listener, no_new_descriptors, wait_until

CANARY = b"not for you"


def is_open(fd):
    return os.path.lexists(f"/proc/self/fd/{fd}")


class Strangers:
    """Sockets opened after a close, full of data that the late call must not touch."""

    def __init__(self, module, count=6):
        self.sockets = []
        for _ in range(count):
            a, b = module.socketpair()
            a.send(CANARY)
            b.send(CANARY)
            self.sockets += [a, b]

    def numbers(self):
        return {s.fileno() for s in self.sockets}

    def check_and_close(self):
        for s in self.sockets:
            s.settimeout(5)
            assert s.recv(1000) == CANARY
        for s in self.sockets:
            s.setblocking(False)
            with pytest.raises(BlockingIOError):
                s.recv(1)
        for s in self.sockets:
            s.close()


RECEIVES = {
    "recv": lambda s: s.recv(20),
    "recv large": lambda s: s.recv(1 << 20),
    "recv_into": lambda s: bytes(memoryview(buffer := bytearray(20))[: s.recv_into(buffer)]),
    "recvfrom": lambda s: s.recvfrom(20)[0],
    "recvmsg": lambda s: s.recvmsg(20)[0],
    "recvmsg_into": lambda s: bytes(memoryview(b := bytearray(20))[: s.recvmsg_into([b])[0]]),
}


@pytest.mark.parametrize("name", RECEIVES)
def test_close_while_a_receive_blocks(csocket, name):
    """It is not woken and gets what its own peer sends; the number is nobody's until then."""
    with no_new_descriptors():
        a, b = csocket.socketpair()
        fd = a.fileno()
        with b:
            call = Call(RECEIVES[name], a).wait_until_blocked()
            a.close()
            assert a.fileno() == -1
            strangers = Strangers(csocket)
            assert fd not in strangers.numbers()
            assert is_open(fd)
            b.send(b"mine")
            assert call.result() == b"mine"
            assert not is_open(fd)
            strangers.check_and_close()


@pytest.mark.parametrize("name", RECEIVES)
def test_close_while_a_timed_receive_polls(csocket, name):
    """What comes later is not received: the socket is closed."""
    with no_new_descriptors():
        a, b = csocket.socketpair()
        fd = a.fileno()
        with b:
            a.settimeout(30)
            call = Call(RECEIVES[name], a).wait_until_blocked()
            a.close()
            strangers = Strangers(csocket)
            assert fd not in strangers.numbers()
            b.send(b"too late")
            with pytest.raises(OSError) as caught:
                call.result()
            assert caught.value.errno == errno.EBADF
            assert not is_open(fd)
            strangers.check_and_close()


@pytest.mark.parametrize("timeout", [None, 30])
def test_close_while_accept_blocks(csocket, timeout):
    with no_new_descriptors():
        server = listener(csocket)
        fd, address = server.fileno(), server.getsockname()
        server.settimeout(timeout)
        call = Call(server.accept).wait_until_blocked()
        server.close()
        strangers = Strangers(csocket)
        assert fd not in strangers.numbers()
        with csocket.socket() as client:
            # A call in the kernel keeps its listener alive until it comes back.
            client.connect_ex(address)
            try:
                call.result()[0].close()
            except OSError as exc:
                assert exc.errno == errno.EBADF
        assert not is_open(fd)
        strangers.check_and_close()


@pytest.mark.parametrize("timeout", [None, 30])
@pytest.mark.parametrize("name", ["send", "sendall", "sendmsg"])
def test_close_while_a_send_blocks(csocket, name, timeout):
    with no_new_descriptors():
        a, b = csocket.socketpair()
        fd = a.fileno()
        with b:
            fill(a)
            a.settimeout(timeout)
            data = [b"y" * 100] if name == "sendmsg" else b"y" * 100
            call = Call(getattr(a, name), data).wait_until_blocked()
            a.close()
            strangers = Strangers(csocket)
            assert fd not in strangers.numbers()
            while call.is_alive():
                b.recv(65536)
            try:
                assert call.result() in (100, None)
            except OSError as exc:
                assert exc.errno == errno.EBADF
            assert not is_open(fd)
            strangers.check_and_close()


def test_sendall_goes_on_only_with_its_own_socket(csocket):
    """Between two parts the socket is closed: the rest goes nowhere."""
    with no_new_descriptors():
        a, b = csocket.socketpair()
        with b:
            a.settimeout(30)
            call = Call(a.sendall, bytes(8 << 20)).wait_until_blocked()
            a.close()
            strangers = Strangers(csocket)
            while b.recv(1 << 20):
                pass
            with pytest.raises(OSError) as caught:
                call.result()
            assert caught.value.errno == errno.EBADF
            strangers.check_and_close()


def test_many_calls_the_last_one_frees_the_number(csocket):
    with no_new_descriptors():
        a, b = csocket.socketpair()
        fd = a.fileno()
        with b:
            calls = [Call(a.recv, 1).wait_until_blocked() for _ in range(4)]
            a.close()
            for number in range(4):
                assert is_open(fd)
                b.send(b"x")
                wait_until(lambda n=number: sum(not c.is_alive() for c in calls) > n)
            assert [call.result() for call in calls] == [b"x"] * 4
            assert not is_open(fd)


def test_closed_twice_while_calls_wait(csocket):
    """Numbers are kept until the last of the calls is out, whichever socket it is on."""
    with no_new_descriptors():
        a, b = csocket.socketpair()
        with b:
            calls = [Call(a.recv, 4).wait_until_blocked() for _ in range(2)]
            numbers = [a.fileno()]
            a.close()
            a.__init__()
            numbers.append(a.fileno())
            a.close()
            for text in (b"one.", b"two."):
                assert all(map(is_open, numbers))
                b.send(text)
                wait_until(lambda: any(not call.is_alive() for call in calls))
                call = next(call for call in calls if not call.is_alive())
                calls.remove(call)
                assert call.result() == text
        assert not any(map(is_open, numbers))


def test_close_while_connect_waits(csocket):
    with listener(csocket, backlog=0) as server, no_new_descriptors():
        clients = [csocket.socket() for _ in range(8)]
        for client in clients:
            client.setblocking(False)
            client.connect_ex(server.getsockname())
        s = csocket.socket()
        fd = s.fileno()
        s.settimeout(30)
        call = Call(s.connect, server.getsockname()).wait_until_blocked()
        s.close()
        strangers = Strangers(csocket)
        assert fd not in strangers.numbers()
        # The next try to reach it, after a second, is refused.
        server.close()
        with pytest.raises(OSError):
            call.result()
        assert not is_open(fd)
        strangers.check_and_close()
        for client in clients:
            client.close()


@pytest.mark.feature("O_PATH", "DUP3")
def test_what_lies_over_the_number_can_do_nothing(csocket):
    """Whoever uses the number directly meets a descriptor that is no socket and cannot be read."""
    a, b = csocket.socketpair()
    with b:
        fd = a.fileno()
        call = Call(a.recv, 1).wait_until_blocked()
        a.close()
        for use in (lambda: os.read(fd, 1), lambda: os.write(fd, b"x")):
            with pytest.raises(OSError) as caught:
                use()
            assert caught.value.errno == errno.EBADF
        assert not os.get_inheritable(fd)
        b.send(b"x")
        assert call.result() == b"x"


def test_peer_sees_the_close_when_the_last_call_is_out(csocket):
    a, b = csocket.socketpair()
    with b:
        call = Call(a.recv, 1).wait_until_blocked()
        a.close()
        b.send(b"x")
        call.result()
        b.settimeout(5)
        assert b.recv(1) == b""


def test_detach_is_excepted(csocket):
    """After detach the number is the caller's, and calls that wait go on with it."""
    a, b = csocket.socketpair()
    with b:
        call = Call(a.recv, 4).wait_until_blocked()
        fd = a.detach()
        assert is_open(fd)
        b.send(b"late")
        assert call.result() == b"late"
        assert is_open(fd)
        os.close(fd)


def test_detach_while_a_timed_call_polls(module):
    a, b = module.socketpair()
    with b:
        a.settimeout(30)
        call = Call(a.recv, 4).wait_until_blocked()
        fd = a.detach()
        b.send(b"late")
        with pytest.raises(OSError) as caught:
            call.result()
        assert caught.value.errno == errno.EBADF
        assert os.read(fd, 4) == b"late"
        os.close(fd)


def in_child(function):
    """Run function in a forked child; its exit code is 0 if the function returned true."""
    pid = os.fork()
    if pid == 0:
        code = 99
        try:
            code = 0 if function() else 1
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("timeout", [None, 30])
def test_fork_while_a_call_waits(csocket, timeout):
    """In the child no call is in flight: close frees the number at once."""
    a, b = csocket.socketpair()
    with b:
        a.settimeout(timeout)
        fd = a.fileno()
        call = Call(a.recv, 4).wait_until_blocked()

        def child():
            a.close()
            return not is_open(fd)

        assert in_child(child) == 0
        assert is_open(fd)
        b.send(b"late")
        assert call.result() == b"late"
        a.close()
        assert not is_open(fd)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_fork_after_the_close(csocket):
    """A number that is kept for a call in flight is kept in the child by nobody."""
    with no_new_descriptors():
        a, b = csocket.socketpair()
        with b:
            call = Call(a.recv, 4).wait_until_blocked()
            a.close()

            def child():
                c, d = csocket.socketpair()
                with c, d:
                    c.send(b"works")
                    return d.recv(9) == b"works"

            assert in_child(child) == 0
            b.send(b"late")
            assert call.result() == b"late"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_child_frees_what_was_kept(csocket):
    """When the object goes there, its number is free, unless the child has used it for something else."""
    a, b = csocket.socketpair()
    with b:
        fd = a.fileno()
        call = Call(a.recv, 4).wait_until_blocked()
        a.close()

        def child(used):
            if used:
                os.dup2(b.fileno(), fd)
            a.__del__()
            return is_open(fd) == (used or "O_PATH" not in csocket._csocket.features)

        assert [in_child(lambda used=used: child(used)) for used in (True, False)] == [0, 0]
        b.send(b"late")
        assert call.result() == b"late"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_calls_in_a_child_count_again(csocket):
    a, b = csocket.socketpair()
    with a, b:
        call = Call(a.recv, 4).wait_until_blocked()

        def child():
            c, d = csocket.socketpair()
            fd = c.fileno()
            inner = Call(c.recv, 4).wait_until_blocked()
            c.close()
            kept = is_open(fd)
            d.send(b"late")
            return inner.result() == b"late" and kept and not is_open(fd)

        assert in_child(child) == 0
        b.send(b"late")
        assert call.result() == b"late"


@pytest.mark.parametrize("timeout", [None, 5])
def test_hammered(csocket, timeout):
    """Threads receive and send while others close and open: nobody reads what is not his.

    Each pair carries its own number; a message with another number is a stranger's.
    """
    wrong = []

    def receive(sock, number):
        try:
            while data := sock.recv(8):
                if int(data.decode()[:8]) != number:
                    wrong.append((number, data))
        except OSError as exc:
            if exc.errno != errno.EBADF and not isinstance(exc, TimeoutError):
                wrong.append((number, exc))

    def work(seed):
        dice = random.Random(seed)
        for turn in range(60):
            number = seed * 1000 + turn
            a, b = csocket.socketpair()
            a.settimeout(timeout)
            readers = [Call(receive, a, number) for _ in range(2)]
            for _ in range(dice.randrange(4)):
                b.send(b"%08d" % number)
            a.close()
            # The readers that still wait in the kernel are let go by their own peer.
            if dice.random() < 0.5:
                with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                    b.send(b"%08d" % number * 2)
            b.close()
            for reader in readers:
                reader.result()

    with no_new_descriptors():
        workers = [Call(work, seed) for seed in range(1, 4)]
        for worker in workers:
            worker.result(50)
    assert wrong == []

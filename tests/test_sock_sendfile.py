"""sendfile(): what arrives, what is returned, where the file stands afterwards."""

import io
import os
import signal
import socket as stdlib
import sys
import tempfile
import threading
import time

import pytest

import csocket
from parity import assert_same, assert_same_error
from peers import FUTEX, Call, drain, fill, sleeps_in, tcp_pair, wait_until

HAS_SENDFILE = "SENDFILE" in csocket._csocket.features
HOW = ["_sendfile_use_send", *(["sendfile", "_sendfile_use_sendfile"] if HAS_SENDFILE else [])]
needs_sendfile = pytest.mark.skipif(not HAS_SENDFILE, reason="this build leaves sendfile(2) out")
DATA = bytes(range(256)) * 40


@pytest.fixture
def file():
    with tempfile.TemporaryFile() as f:
        f.write(DATA)
        f.flush()
        f.seek(5)
        yield f


def send(module, how, file, *args, **kwargs):
    """(what the call gave, what arrived, where the file stands)."""
    a, b = module.socketpair()
    with a, b:
        try:
            sent = getattr(a, how)(file, *args, **kwargs)
        except Exception as exc:
            giveup = type(exc) is module._GiveupOnSendfile
            sent = "giveup" if giveup else (type(exc), str(exc))
        a.close()
        arrived = b.makefile("rb").read()
    return sent, arrived, position(file)


def position(file):
    return None if file.closed else file.tell()


ARGS = [
    (),
    (0,),
    (1,),
    (0, 1),
    (100, 50),
    (100, None),
    (len(DATA) - 1,),
    (len(DATA),),
    (len(DATA) + 10,),
    (0, len(DATA)),
    (0, len(DATA) + 1),
    (0, 2**40),
    # Before 3.13 the stdlib hands such a count to the kernel's interface, where it does not fit.
    *([(0, 2**70)] if sys.version_info >= (3, 13) else []),
    (0, 8192),
    (0, 8193),
    (3, 2**31),
    (True, True),
    (-1,),
    (2**70,),
    (-(2**70),),
    (1.0,),
    ("1",),
    ([],),
    (0, 0),
    (0, -1),
    (0, -(2**70)),
    (0, False),
    (0, 1.0),
    (0, "1"),
    (0, [5]),
]


@pytest.mark.parametrize("args", ARGS, ids=repr)
@pytest.mark.parametrize("how", HOW)
def test_arguments(file, how, args):
    def call(module):
        file.seek(5)
        return send(module, how, file, *args)

    assert_same(call)


@pytest.mark.parametrize("how", HOW)
def test_by_name(file, how):
    found = assert_same(lambda module: send(module, how, file=file, offset=10, count=20))
    assert found.value == (20, DATA[10:30], 30)


@needs_sendfile
def test_offset_none(file):
    assert assert_same(lambda module: send(module, "sendfile", file, None)[0][0]).value is TypeError


@pytest.mark.parametrize(
    "call",
    [
        lambda a: a.sendfile(),
        lambda a: a.sendfile(1, 2, 3, 4),
        lambda a: a.sendfile(io.BytesIO(), odd=1),
        lambda a: a._check_sendfile_params(io.BytesIO()),
    ],
)
def test_bad_calls(module, call):
    with module.socket() as a, pytest.raises(TypeError):
        call(a)


@pytest.mark.parametrize("how", HOW)
def test_empty_file(how):
    with tempfile.TemporaryFile() as file:
        assert assert_same(lambda module: send(module, how, file)).value == (0, b"", 0)
        assert_same(lambda module: send(module, how, file, 5, 5))


class Named:
    """A file that is read, and has no descriptor; its other methods are what it is made with."""

    closed = True

    def __init__(self, data, **attributes):
        self.read = io.BytesIO(data).read
        self.__dict__.update(attributes)


def unsupported():
    raise io.UnsupportedOperation("fileno")


FILES = {
    "BytesIO": lambda: io.BytesIO(DATA),
    "StringIO": lambda: io.StringIO("text"),
    "no seek": lambda: Named(DATA),
    "text mode": lambda: Named(DATA, mode="r"),
    "mode is no string": lambda: Named(DATA, mode=5),
    "mode is a list": lambda: Named(DATA, mode=["b"]),
    "unsupported": lambda: Named(DATA, fileno=unsupported),
    "closed descriptor": lambda: Named(DATA, fileno=lambda: 10**6),
    "negative descriptor": lambda: Named(DATA, fileno=lambda: -1),
    "huge descriptor": lambda: Named(DATA, fileno=lambda: 2**1000),
    "no descriptor": lambda: Named(DATA, fileno=lambda: None),
    "fileno fails": lambda: Named(DATA, fileno=lambda: 1 // 0),
    "reads text": lambda: Named(b"", read=lambda size: "text"),
    "reads None": lambda: Named(b"", read=lambda size: None),
    "read fails": lambda: Named(b"", read=lambda size: 1 // 0),
    "no read": lambda: object(),
    "seek fails": lambda: Named(DATA, seek=lambda offset: 1 // 0),
    "seek that cannot be asked": lambda: type(
        "Odd", (Named,), {"seek": property(lambda self: 1 // 0)}
    )(DATA),
    "mode that cannot be asked": lambda: type(
        "Odd", (Named,), {"mode": property(lambda self: 1 // 0)}
    )(DATA),
}


@pytest.mark.parametrize("args", [(), (0, 10), (3,)], ids=repr)
@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("name", FILES)
def test_files(name, how, args):
    def call(module):
        file = FILES[name]()
        a, b = module.socketpair()
        with a, b:
            try:
                sent = getattr(a, how)(file, *args)
            except Exception as exc:
                giveup = type(exc) is module._GiveupOnSendfile
                sent = ("giveup", type(exc.args[0])) if giveup else (type(exc), str(exc))
            a.close()
            return sent, b.makefile("rb").read(), file.tell() if hasattr(file, "tell") else None

    assert_same(call)


def test_files_are_read_in_blocks():
    def call(module):
        sizes = []
        seeks = []
        data = io.BytesIO(bytes(20000))

        def read(size):
            sizes.append(size)
            return data.read(size)

        file = Named(b"", read=read, seek=lambda *args: seeks.append(args))
        for args in [(), (0, 10000), (5, 8192), (0, 1)]:
            data.seek(0)
            a, b = module.socketpair()
            with a, b:
                sizes.append(a.sendfile(file, *args))
        return sizes, seeks

    assert_same(call)


@needs_sendfile
def test_giveup_says_why(module):
    a, b = module.socketpair()
    with a, b, pytest.raises(module._GiveupOnSendfile) as caught:
        a._sendfile_use_sendfile(io.BytesIO(b"x"))
    assert isinstance(caught.value.args[0], io.UnsupportedOperation)


@pytest.mark.parametrize("count", [None, 10, 0, -1, 1.0, "1"], ids=repr)
@pytest.mark.parametrize("mode", ["rb", "r", "w+b", "", None])
def test_check_params(mode, count):
    def call(module):
        with module.socket() as a:
            return a._check_sendfile_params(Named(b"", mode=mode), 0, count)

    assert_same(call)


@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_DGRAM", "SOCK_SEQPACKET"])
@pytest.mark.parametrize("how", HOW)
def test_kinds_of_socket(file, kind, how):
    def call(module):
        a, b = module.socketpair(module.AF_UNIX, getattr(module, kind))
        file.seek(0)
        with a, b:
            return getattr(a, how)(file, 0, 100), b.recv(1000)

    assert_same(call)


@pytest.mark.parametrize("how", HOW)
def test_non_blocking(file, how):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            a.setblocking(False)
            return getattr(a, how)(file)

    assert assert_same_error(call).text == "non-blocking sockets are not supported"


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("timeout", [None, 5])
def test_closed_socket(file, timeout, how):
    def call(module):
        a, b = module.socketpair()
        a.settimeout(timeout)
        a.close()
        b.close()
        return getattr(a, how)(file)

    assert_same_error(call)


@pytest.mark.parametrize("how", ["sendfile", "_sendfile_use_send"])
@pytest.mark.parametrize("timeout", [None, 5])
def test_closed_peer(file, timeout, how):
    def call(module):
        a, b = module.socketpair()
        with a:
            a.settimeout(timeout)
            b.close()
            return getattr(a, how)(file)

    assert assert_same_error(call).raised is BrokenPipeError


@pytest.mark.parametrize("how", HOW)
def test_not_connected(file, how):
    def call(module):
        with module.socket() as a:
            try:
                return getattr(a, how)(file)
            except module._GiveupOnSendfile as exc:
                return "giveup", type(exc.args[0])

    assert_same(call)


@pytest.mark.parametrize("timeout", [None, 30])
@pytest.mark.parametrize("how", HOW)
def test_large_file_to_a_slow_reader(module, how, timeout):
    size = 3_000_000
    a, b = module.socketpair()
    with a, b, tempfile.TemporaryFile() as file:
        data = os.urandom(size)
        file.write(data)
        file.flush()
        a.settimeout(timeout)
        call = Call(getattr(a, how), file, 10).wait_until_blocked()
        assert drain(b, size - 10) == data[10:]
        assert call.result() == size - 10
        assert file.tell() == size


@pytest.mark.parametrize("how", HOW)
def test_timeout_before_the_first_byte(file, how):
    def call(module):
        a, b = module.socketpair()
        with a, b:
            a.settimeout(0.02)
            fill(a)
            file.seek(7)
            return getattr(a, how)(file)

    assert assert_same_error(call).text == "timed out"


@pytest.mark.parametrize("how", HOW)
def test_timeout_in_the_middle(module, how):
    a, b = module.socketpair()
    with a, b, tempfile.TemporaryFile() as file:
        file.truncate(4_000_000)
        a.settimeout(0.05)
        with pytest.raises(TimeoutError, match="^timed out$"):
            getattr(a, how)(file, 100)
        a.close()
        arrived = len(b.makefile("rb").read())
        assert 0 < arrived < 4_000_000 - 100
        assert file.tell() == 100 + arrived


@pytest.mark.skipif(HAS_SENDFILE, reason="this build has sendfile(2)")
def test_without_the_system_call(file):
    with csocket.socket() as a, pytest.raises(csocket._GiveupOnSendfile, match="not available"):
        a._sendfile_use_sendfile(file)
    assert send(csocket, "sendfile", file, 5, 100) == (100, DATA[5:105], 105)


def test_timeout_is_for_each_wait(module):
    """A reader that makes room before each timeout keeps the transfer going for longer than that."""
    a, b = module.socketpair()
    size, timeout, pauses = 2_000_000, 4, 9
    with a, b, tempfile.TemporaryFile() as file:
        file.truncate(size)
        a.settimeout(timeout)
        b.settimeout(10)
        start = time.monotonic()
        call = Call(a.sendfile, file)
        for _ in range(pauses):
            call.wait_until_blocked()
            time.sleep(timeout / (pauses - 1))
            drain(b, size // (pauses + 1))
        drain(b, size // (pauses + 1))
        assert call.result() == size
        assert time.monotonic() - start > timeout


def test_descriptor_made_blocking_behind_our_back(module):
    """The timeout holds though O_NONBLOCK is gone, as long as there is no room at all."""
    a, b = module.socketpair()
    with a, b, tempfile.TemporaryFile() as file:
        file.truncate(100)
        a.settimeout(0.05)
        fill(a)
        os.set_blocking(a.fileno(), True)
        with pytest.raises(TimeoutError):
            a.sendfile(file)


@needs_sendfile
def test_descriptor_made_non_blocking_behind_our_back(module):
    """Without a timeout the call waits for room, though the descriptor does not."""
    a, b = module.socketpair()
    size = 2_000_000
    with a, b, tempfile.TemporaryFile() as file:
        file.truncate(size)
        os.set_blocking(a.fileno(), False)
        call = Call(a.sendfile, file).wait_until_blocked()
        assert drain(b, size) == bytes(size)
        assert call.result() == size


def test_file_that_grows(module):
    a, b = module.socketpair()
    with a, b, tempfile.TemporaryFile() as file:
        file.truncate(4_000_000)
        call = Call(a.sendfile, file).wait_until_blocked()
        os.ftruncate(file.fileno(), 4_500_000)
        assert drain(b, 4_500_000) == bytes(4_500_000)
        assert call.result() == file.tell() == 4_500_000


def test_file_that_is_cut_short(module):
    a, b = module.socketpair()
    with a, b, tempfile.TemporaryFile() as file:
        file.truncate(8_000_000)
        call = Call(a.sendfile, file).wait_until_blocked()
        os.ftruncate(file.fileno(), 10)
        into = Call(lambda: b.makefile("rb").read())
        sent = call.result()
        a.close()
        assert len(into.result()) == sent == file.tell()
        assert sent <= 8_000_000


@pytest.mark.parametrize("how", HOW)
def test_pipe(how):
    """It has a descriptor, but neither a size nor a position."""

    def call(module):
        read_end, write_end = os.pipe()
        with open(read_end, "rb") as file, open(write_end, "wb") as out:
            out.write(b"through a pipe")
            out.close()
            a, b = module.socketpair()
            with a, b:
                try:
                    sent = getattr(a, how)(file)
                except OSError as exc:
                    sent = type(exc), str(exc)
                a.close()
                return sent, b.makefile("rb").read()

    assert_same(call)


@needs_sendfile
def test_overrides_are_called():
    def call(module):
        log = []

        class Sub(module.socket):
            def send(self, data):
                log.append(("send", type(data), len(data)))
                return super().send(data[:5000])

            def _sendfile_use_sendfile(self, *args):
                log.append(("_sendfile_use_sendfile", len(args), args[1:]))
                return super()._sendfile_use_sendfile(*args)

            def _sendfile_use_send(self, *args):
                log.append(("_sendfile_use_send", len(args), args[1:]))
                return super()._sendfile_use_send(*args)

        for file_args in [(), (10,), (10, 20)]:
            c, b = module.socketpair()
            with Sub(fileno=c.detach()) as a, b, tempfile.TemporaryFile() as regular:
                regular.write(DATA)
                regular.flush()
                for file in (regular, io.BytesIO(DATA)):
                    log.append(a.sendfile(file, *file_args))
                a.close()
                log.append(b.makefile("rb").read())
        return log

    assert_same(call)


def test_send_that_has_to_be_repeated():
    def call(module):
        log = []

        class Sub(module.socket):
            def send(self, data):
                log.append(len(data))
                if len(log) % 3:
                    raise BlockingIOError
                return super().send(data[:4000])

        c, b = module.socketpair()
        with Sub(fileno=c.detach()) as a, b:
            found = a._sendfile_use_send(io.BytesIO(DATA))
            a.close()
            return found, log, b.makefile("rb").read() == DATA

    assert_same(call)


@pytest.mark.parametrize("answer", [None, "5", [], OSError("send"), KeyboardInterrupt()], ids=repr)
def test_send_that_answers_oddly(answer):
    def call(module):
        class Sub(module.socket):
            def send(self, data):
                if isinstance(answer, BaseException):
                    raise answer.with_traceback(None)
                return answer

        file = io.BytesIO(DATA)
        with Sub() as a, pytest.raises(BaseException) as caught:
            a._sendfile_use_send(file)
        return caught.type, file.tell()

    assert_same(call)


@pytest.mark.parametrize("answer", [-1, 2**63 - 1, 2**70, -(2**70)])
def test_send_that_makes_numbers_up(answer):
    class Sub(csocket.socket):
        def send(self, data):
            return answer

    with Sub() as a:
        if answer == 2**63 - 1:
            assert a._sendfile_use_send(Named(DATA)) == answer
        else:
            with pytest.raises((ValueError, OverflowError)):
                a._sendfile_use_send(io.BytesIO(DATA))


def test_memory_is_let_go():
    """send may keep the memoryview; nobody else does."""

    def call(module):
        kept = []

        class Sub(module.socket):
            def send(self, data):
                kept.append(data)
                return len(data)

        buffer = bytearray(b"data")
        with Sub() as a:
            a._sendfile_use_send(Named(b"", read=lambda size: buffer if not kept else b""))
        found = bytes(kept[0])
        kept[0].release()
        buffer.append(5)
        return found, buffer

    assert_same(call)


class Refusing:
    """A zero-copy function that fails at a given call."""

    def __init__(self, error=None, at=0, step=100):
        self.error, self.at, self.step, self.calls = error, at, step, []

    def __call__(self, fd, offset, size):
        self.calls.append((offset, size))
        if self.error is not None and len(self.calls) == self.at + 1:
            raise self.error.with_traceback(None)
        return min(self.step, size, max(0, len(DATA) - offset))


class GaveUp(Exception):
    pass


@pytest.mark.parametrize("timeout", [None, 5])
@pytest.mark.parametrize("at", [0, 1])
@pytest.mark.parametrize(
    ("error", "raised", "count"),
    [
        (None, None, 0),
        (OSError("refused"), OSError, 0),
        (BlockingIOError("again"), None, 1),
        (ValueError("odd"), ValueError, 0),
    ],
)
def test_zerocopy(file, error, raised, count, at, timeout):
    function = Refusing(error, at)
    a, b = csocket.socketpair()
    with a, b:
        a.settimeout(timeout)
        if raised is None:
            assert a._sendfile_zerocopy(function, GaveUp, file, 5, 250) == 250
            offsets = [call for call in function.calls if call != (5, 250)]
            assert offsets == [(105, 150), (205, 50)] or count
            assert file.tell() == 255
        else:
            with pytest.raises(GaveUp if raised is OSError and at == 0 else raised):
                a._sendfile_zerocopy(function, GaveUp, file, 5, 250)
            assert file.tell() == (105 if at else 5)
            assert len(function.calls) == at + 1


@pytest.mark.skipif(
    not hasattr(stdlib.socket, "_sendfile_zerocopy"),
    reason="the stdlib has _sendfile_zerocopy from 3.15 on",
)
@pytest.mark.parametrize("at", [0, 1])
@pytest.mark.parametrize(
    "error", [None, OSError("refused"), BlockingIOError("again"), ValueError("odd")]
)
def test_zerocopy_beside_the_stdlib(file, error, at):
    def call(module):
        function = Refusing(error, at)
        file.seek(5)
        a, b = module.socketpair()
        with a, b:
            try:
                found = a._sendfile_zerocopy(function, GaveUp, file, 5, 250)
            except Exception as exc:
                found = type(exc), str(exc)
        return found, function.calls, file.tell()

    assert_same(call)


@needs_sendfile
def test_zerocopy_with_a_class_that_cannot_be_raised(file):
    a, b = csocket.socketpair()
    with a, b, pytest.raises(TypeError):
        a._sendfile_zerocopy(len, "no class", object())


@pytest.mark.parametrize("answer", [None, -1, 2**70, "5"])
def test_zerocopy_that_answers_oddly(file, answer):
    a, b = csocket.socketpair()
    with a, b, pytest.raises((TypeError, ValueError, OverflowError)):
        a._sendfile_zerocopy(lambda *args: answer, GaveUp, file)


@pytest.mark.parametrize("timeout", [None, 30])
@pytest.mark.parametrize("how", ["sendfile", "_sendfile_use_send"])
def test_signal_whose_handler_raises(how, timeout):
    """What was sent is known (the stdlib forgets the last piece)."""

    class Stop(Exception):
        pass

    def stop(*args):
        raise Stop

    main = threading.current_thread()
    before = signal.signal(signal.SIGUSR1, stop)
    try:
        a, b = csocket.socketpair()
        with a, b, tempfile.TemporaryFile() as file:
            file.truncate(10_000_000)
            a.settimeout(timeout)
            call = Call(interrupt_when_blocked, main)
            with pytest.raises(Stop):
                getattr(a, how)(file)
            call.result()
            a.close()
            assert file.tell() == len(b.makefile("rb").read()) > 0
    finally:
        signal.signal(signal.SIGUSR1, before)


def interrupt_when_blocked(thread):
    """Send SIGUSR1 to a thread when it sleeps in a system call that is not a futex."""
    task = f"/proc/self/task/{thread.native_id}"
    wait_until(lambda: sleeps_in(task) not in (None, FUTEX))
    signal.pthread_kill(thread.ident, signal.SIGUSR1)


def test_signal_whose_handler_returns(module):
    """The transfer goes on (PEP 475)."""
    hits = []
    before = signal.signal(signal.SIGUSR1, lambda *args: hits.append(1))
    try:
        a, b = module.socketpair()
        size = 2_000_000
        with a, b, tempfile.TemporaryFile() as file:
            file.truncate(size)
            main = threading.get_ident()
            received = []

            def read():
                for _ in range(5):
                    signal.pthread_kill(main, signal.SIGUSR1)
                    received.append(drain(b, size // 5))

            call = Call(read)
            assert a.sendfile(file) == size
            call.result()
            assert b"".join(received) == bytes(size)
        assert hits
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_socket_closed_in_another_thread(module):
    """The kernel ends the transfer, or the next call finds the socket closed; nothing hangs."""
    a, b = module.socketpair()
    with b, tempfile.TemporaryFile() as file:
        file.truncate(4_000_000)
        call = Call(a._sendfile_use_send, file).wait_until_blocked()
        a.shutdown(module.SHUT_RDWR)
        a.close()
        with pytest.raises(OSError, match="."):
            call.result()


def test_over_tcp(module):
    """The reader is another thread, so the GIL has to be given up."""
    a, b = tcp_pair(module)
    with a, b, tempfile.TemporaryFile() as file:
        file.truncate(5_000_000)
        reader = Call(drain, b, 5_000_000)
        assert a.sendfile(file) == 5_000_000
        reader.result()


def test_no_reference_is_lost(file):
    a, b = csocket.socketpair()
    with a, b:
        memory = io.BytesIO(DATA[:100])
        odd = Named(DATA, seek=lambda offset: 1 // 0)

        def use():
            a.sendfile(file, 5, 100)
            a.sendfile(memory, 5)
            a._sendfile_zerocopy(Refusing(), GaveUp, file, 5, 250)
            for call in (
                lambda: a.sendfile(file, count=0),
                lambda: a.sendfile(odd),
                lambda: a.sendfile(5),
            ):
                with pytest.raises((ValueError, ZeroDivisionError, AttributeError)):
                    call()
            a.settimeout(30)
            a.sendfile(file, 5, 100)
            b.setblocking(False)
            while True:
                try:
                    b.recv(65536)
                except BlockingIOError:
                    break
            odd.read = io.BytesIO(DATA).read

        use()
        watched = [a, file, memory, odd, csocket._GiveupOnSendfile, GaveUp]
        before = [sys.getrefcount(thing) for thing in watched]
        for _ in range(30):
            use()
        # The interpreter may keep one or two of its own for a while; a lost one is lost 30 times.
        grown = [sys.getrefcount(thing) - count for thing, count in zip(watched, before, strict=True)]
        assert max(grown) < 15, grown


def test_function_for_which_there_is_no_room(file):
    a, b = csocket.socketpair()
    with a, b:
        fill(a)
        a.settimeout(0.01)
        with pytest.raises(TimeoutError):
            a._sendfile_zerocopy(None, GaveUp, file)


@needs_sendfile
def test_file_whose_number_is_none():
    class Odd:
        def fileno(self):
            return -(2**40)

    def call(module):
        a, b = module.socketpair()
        with a, b:
            a._sendfile_use_sendfile(Odd())

    assert assert_same_error(call).raised is OverflowError


def test_exception_that_is_none(file):
    with csocket.socket() as s:
        for giveup in ("no class", int):
            with pytest.raises(TypeError, match="must derive from BaseException"):
                s._sendfile_zerocopy(Refusing(OSError("refused"), 0), giveup, file)

"""SocketIO, the raw file under makefile(): beside the stdlib's, on sockets and on what stands for one."""

import ctypes
import errno
import gc
import inspect
import io
import os
import pickle
import socket as stdlib
import sys
import threading
import weakref

import pytest

from children import check_child, run_child
from parity import assert_same, assert_same_error, plain
from peers import Call, fill

MODES = ["r", "w", "rw", "rb", "wb", "rwb"]
NOT_MODES = ["", "b", "x", "wr", "br", "rr", "R", "r+", "rbw", None, 5, b"r", ["r"], object]

# From 3.13 on io reports what close() raises when a file that never got its socket is dropped.
reports_dropped = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


class Fake:
    """What SocketIO needs of a socket, and a record of what it was asked."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    @property
    def calls(self):
        """A copy: a file that is dropped later says so later."""
        return list(self.asked)

    def answer(self, *call):
        self.asked.append(call)
        given = self.answers.pop(0) if self.answers else None
        if isinstance(given, BaseException):
            raise given.with_traceback(None)
        return given

    def recv_into(self, buffer):
        count = self.answer("recv_into", len(buffer))
        if isinstance(count, int):
            # io believes what it is told, and would read behind the buffer's end.
            count = min(count, len(buffer))
            buffer[:count] = b"x" * count
        return count

    def send(self, data):
        return self.answer("send", bytes(data))

    def fileno(self):
        return self.answer("fileno")

    def _decref_socketios(self):
        return self.answer("_decref_socketios")


@pytest.mark.parametrize("mode", MODES)
def test_mode(mode):
    def look(module):
        raw = module.SocketIO(Fake(7), mode)
        found = (raw.name, raw.mode, raw._mode, raw._reading, raw._writing, raw._timeout_occurred)
        return (*found, raw.readable(), raw.writable(), raw.seekable(), raw.isatty(), raw.closed)

    assert_same(look)


@reports_dropped
@pytest.mark.parametrize("number", range(len(NOT_MODES)))
def test_invalid_mode(number):
    mode = NOT_MODES[number]
    found = assert_same_error(lambda module: module.SocketIO(Fake(), mode))
    assert found.raised in (ValueError, TypeError)


@reports_dropped
def test_invalid_mode_in_words(csocket):
    with pytest.raises(ValueError, match=r"^invalid mode: 'x'$"):
        csocket.SocketIO(Fake(), "x")


@reports_dropped
def test_arguments(csocket):
    sock = Fake()
    raw = csocket.SocketIO(mode="rw", sock=sock)
    assert raw._sock is sock
    assert raw.mode == "rwb"
    for args in [(), (sock,), (sock, "r", 1)]:
        assert assert_same_error_class(lambda module, args=args: module.SocketIO(*args)) is TypeError
    for name in ("readinto", "write"):
        for args in [(), (1, 2)]:
            call = lambda module, name=name, args=args: getattr(module.SocketIO(sock, "rw"), name)(*args)
            assert assert_same_error_class(call) is TypeError


def assert_same_error_class(call):
    """For messages of the interpreter itself, which name the function in its own way."""
    found = []
    for module in (stdlib, sys.modules["csocket"]):
        with pytest.raises(Exception) as caught:
            call(module)
        found.append(caught.type)
    assert found[0] is found[1]
    return found[1]


CALLS = {
    "readinto": lambda raw: raw.readinto(bytearray(3)),
    "readinto by name": lambda raw: raw.readinto(b=bytearray(3)),
    "read": lambda raw: raw.read(3),
    "read all": lambda raw: raw.read(),
    "readall": lambda raw: raw.readall(),
    "readline": lambda raw: raw.readline(),
    "readlines": lambda raw: raw.readlines(),
    "next": lambda raw: next(raw),
    "write": lambda raw: raw.write(b"abc"),
    "write by name": lambda raw: raw.write(b=b"abc"),
    "writelines": lambda raw: raw.writelines([b"a", b"b"]),
    "readable": lambda raw: raw.readable(),
    "writable": lambda raw: raw.writable(),
    "seekable": lambda raw: raw.seekable(),
    "seek": lambda raw: raw.seek(0),
    "tell": lambda raw: raw.tell(),
    "truncate": lambda raw: raw.truncate(),
    "flush": lambda raw: raw.flush(),
    "fileno": lambda raw: raw.fileno(),
    "name": lambda raw: raw.name,
    "mode": lambda raw: raw.mode,
    "isatty": lambda raw: raw.isatty(),
    "closed": lambda raw: raw.closed,
    "enter": lambda raw: raw.__enter__() is raw,
    "exit": lambda raw: raw.__exit__(None, None, None),
    "close": lambda raw: raw.close(),
    "_sock": lambda raw: type(raw._sock).__name__,
}


@pytest.mark.parametrize("answer", [0, 2, 3, None, "odd", True], ids=repr)
@pytest.mark.parametrize("mode", ["r", "w", "rw"])
@pytest.mark.parametrize("name", CALLS)
def test_answers_are_passed_on(name, mode, answer):
    if name in ("read all", "readall", "readlines") and answer in (2, 3, True):
        answer = 0  # a file that goes on for ever otherwise

    def call(module):
        sock = Fake(answer)
        raw = module.SocketIO(sock, mode)
        try:
            value = CALLS[name](raw)
        except Exception as exc:
            value = (type(exc), str(exc))
        return value, sock.calls, raw.closed

    assert_same(call)


@pytest.mark.parametrize("mode", ["r", "w", "rw"])
@pytest.mark.parametrize("name", CALLS)
def test_closed(name, mode):
    def call(module):
        sock = Fake()
        raw = module.SocketIO(sock, mode)
        raw.close()
        try:
            value = CALLS[name](raw)
        except Exception as exc:
            value = (type(exc), str(exc))
        return value, sock.calls, raw.closed, raw._sock

    assert_same(call)


def test_closed_in_words(csocket):
    raw = csocket.SocketIO(Fake(), "rw")
    raw.close()
    for call in (raw.readable, raw.writable, raw.seekable):
        with pytest.raises(ValueError, match=r"^I/O operation on closed socket\.$"):
            call()
    for call in (raw.fileno, lambda: raw.readinto(bytearray(1)), lambda: raw.write(b"x")):
        with pytest.raises(ValueError, match=r"^I/O operation on closed file\.$"):
            call()


ERRORS = [
    BlockingIOError(errno.EAGAIN, "again"),
    BlockingIOError(errno.EWOULDBLOCK, "would block"),
    OSError(errno.EAGAIN, "again"),
    BlockingIOError(errno.EINPROGRESS, "in progress"),
    BlockingIOError(errno.EALREADY, "already"),
    BlockingIOError("no number"),
    OSError("no number"),
    OSError(2**70, "a large number"),
    OSError("11", "a word for a number"),
    ConnectionResetError(errno.ECONNRESET, "reset"),
    TimeoutError("timed out"),
    TimeoutError(errno.ETIMEDOUT, "the peer is gone"),
    TimeoutError(errno.EAGAIN, "both"),
    InterruptedError(errno.EINTR, "interrupted"),
    stdlib.gaierror(errno.EAGAIN, "a subclass"),
    ValueError("no OSError"),
    KeyboardInterrupt(),
]


@pytest.mark.parametrize("name", ["readinto", "write"])
@pytest.mark.parametrize("number", range(len(ERRORS)))
def test_errors(name, number):
    def call(module):
        error = ERRORS[number]
        sock = Fake(error, 1, 1)
        raw = module.SocketIO(sock, "rw")
        found = []
        for _ in range(2):
            try:
                found.append(CALLS[name](raw))
            except BaseException as exc:
                found.append((type(exc), str(exc), exc is error))
        return found, sock.calls, raw._timeout_occurred

    assert_same(call)


def test_errno_that_cannot_be_read():
    class Odd(OSError):
        @property
        def errno(self):
            raise KeyError("errno")

    assert assert_same_error(lambda m: m.SocketIO(Fake(Odd()), "r").readinto(bytearray(1))).raised is KeyError


@pytest.mark.parametrize("timeout", [0.01, 0])
def test_timeout(timeout):
    def call(module):
        a, b = module.socketpair()
        with a, b, a.makefile("rb", 0) as raw:
            a.settimeout(timeout)
            found = []
            for _ in range(2):
                try:
                    found.append(raw.readinto(bytearray(5)))
                except OSError as exc:
                    found.append((type(exc), str(exc)))
                b.send(b"late")
            return found, raw._timeout_occurred, raw.closed

    found = assert_same(call)
    if timeout:
        assert found.value[0][1] == (OSError, "cannot read from timed out object")
    else:
        assert found.value[0] == [None, 4]


def test_timeout_is_forgotten_by_hand():
    def call(module):
        a, b = module.socketpair()
        with a, b, a.makefile("rb", 0) as raw:
            a.settimeout(0.01)
            with pytest.raises(TimeoutError):
                raw.read(1)
            raw._timeout_occurred = False
            b.send(b"x")
            return raw.read(1)

    assert assert_same(call).value == b"x"


def test_write_that_would_block():
    def call(module):
        a, b = module.socketpair()
        with a, b, a.makefile("wb", 0) as raw:
            a.setblocking(False)
            fill(a)
            return raw.write(b"more")

    assert assert_same(call).value is None


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_data_arrives(pair, kind):
    a, b = pair
    with a.makefile("wb", 0) as out, b.makefile("rb", 0) as into:
        assert out.write(kind(b"hello")) == 5
        buffer = bytearray(8)
        assert into.readinto(buffer) == 5
        assert buffer == b"hello\0\0\0"
        a.shutdown(stdlib.SHUT_WR)
        assert into.readinto(buffer) == 0
        assert into.read(1) == b""


@pytest.mark.parametrize("bad", [b"bytes are read-only", "text", None, 5, memoryview(b"x")], ids=type)
def test_bad_buffers(bad):
    def call(module, name):
        a, b = module.socketpair()
        with a, b, a.makefile("rwb", 0) as raw:
            return getattr(raw, name)(bad)

    assert assert_same_error_class(lambda module: call(module, "readinto")) is TypeError
    if not isinstance(bad, (bytes, memoryview)):
        assert assert_same_error_class(lambda module: call(module, "write")) is TypeError


def test_close_tells_the_socket_once():
    def call(module):
        sock = Fake()
        raw = module.SocketIO(sock, "r")
        first = raw.close()
        return first, raw.close(), raw.__exit__(), sock.calls, raw._sock, raw.name, raw.mode

    assert assert_same(call).value[3] == [("_decref_socketios",)]


def test_close_that_fails():
    def call(module):
        sock = Fake(OSError("no"))
        raw = module.SocketIO(sock, "r")
        found = []
        for _ in range(2):
            try:
                found.append(raw.close())
            except OSError as exc:
                found.append(str(exc))
        return found, raw.closed, raw._sock is sock, sock.calls

    assert_same(call)


def test_flush_that_fails():
    def call(module):
        class Odd(module.SocketIO):
            def flush(self):
                raise OSError("no flush")

        sock = Fake()
        raw = Odd(sock, "w")
        with pytest.raises(OSError, match="no flush"):
            raw.close()
        return raw.closed, sock.calls

    assert_same(call)


def test_dropped_is_closed():
    def call(module):
        sock = Fake()
        raw = module.SocketIO(sock, "r")
        gone = weakref.ref(raw)
        del raw
        return gone() is None, sock.calls

    assert assert_same(call).value == (True, [("_decref_socketios",)])


def test_dropped_in_a_cycle():
    def call(module):
        class Sub(module.SocketIO):
            pass

        found = []
        for cls in (module.SocketIO, Sub):
            sock = Fake()
            asked = sock.asked
            sock.raw = raw = cls(sock, "r")
            raw.me = raw
            gone = weakref.ref(raw)
            del raw, sock
            gc.collect()
            found.append((gone() is None, asked))
        return found

    assert assert_same(call).value == [(True, [("_decref_socketios",)])] * 2


@reports_dropped
def test_finalizer_keeps_the_exception():
    def call(module):
        sock = Fake(OSError("close"))
        raw = module.SocketIO(sock, "r")
        try:
            try:
                raise KeyError("mine")
            finally:
                del raw
        except KeyError as exc:
            return str(exc), sock.calls

    assert assert_same(call).value == ("'mine'", [("_decref_socketios",)])


def test_resurrected():
    def call(module):
        kept = []

        class Phoenix(module.SocketIO):
            def __del__(self):
                kept.append(self)

        sock = Fake()
        raw = Phoenix(sock, "r")
        del raw
        found = (len(kept), kept[0].closed, kept[0]._sock is sock, list(sock.calls))
        kept.pop().close()
        return found, sock.calls

    assert_same(call)


def test_subclass_overrides_are_called():
    def call(module):
        log = []

        class Sub(module.SocketIO):
            def __init__(self, sock):
                super().__init__(sock, "rw")
                self.extra = 1

            def readable(self):
                log.append("readable")
                return super().readable()

            def writable(self):
                log.append("writable")
                return super().writable()

            def fileno(self):
                log.append("fileno")
                return super().fileno()

            def close(self):
                log.append("close")
                super().close()

            def readinto(self, b):
                log.append("readinto")
                return super().readinto(b)

            def _checkClosed(self, *args):
                log.append("_checkClosed")
                return super()._checkClosed(*args)

        sock = Fake(1, 1, 9, 9)
        with Sub(sock) as raw:
            found = [raw.readinto(bytearray(1)), raw.write(b"x"), raw.fileno(), raw.name]
        return found, log, sock.calls, raw.__dict__["extra"], issubclass(Sub, io.RawIOBase)

    assert_same(call)


def test_not_readable_any_more():
    def call(module):
        class Sub(module.SocketIO):
            def readable(self):
                return False

        raw = Sub(Fake(1), "r")
        with pytest.raises(io.UnsupportedOperation) as caught:
            raw.readinto(bytearray(1))
        return str(caught.value)

    assert_same(call)


def test_closed_by_a_subclass():
    def call(module):
        class Sub(module.SocketIO):
            closed = True

        raw = Sub(Fake(), "r")
        found = []
        for name in CALLS:
            try:
                found.append(CALLS[name](raw))
            except Exception as exc:
                found.append((type(exc), str(exc)))
        return found

    assert_same(call)


def test_patched_methods_are_called(monkeypatch, module):
    class Sub(module.SocketIO):
        pass

    monkeypatch.setattr(Sub, "readable", lambda self: False, raising=False)
    with pytest.raises(io.UnsupportedOperation):
        Sub(Fake(), "r").readinto(bytearray(1))
    monkeypatch.setattr(module.SocketIO, "readable", lambda self: False)
    with pytest.raises(io.UnsupportedOperation):
        module.SocketIO(Fake(), "r").readinto(bytearray(1))


def test_attributes_can_be_set():
    def call(module):
        raw = module.SocketIO(Fake(), "r")
        other = Fake(2, 3)
        raw._sock, raw._mode, raw._reading, raw._writing = other, "any", 5, True
        raw.mine = "mine"
        found = (raw.mode, raw.readable(), raw.writable(), raw.mine, raw.write(b"xy"))
        raw.close()
        return found, other.calls

    assert_same(call)


@pytest.mark.parametrize("name", ["_sock", "_mode", "_reading", "_writing", "_timeout_occurred"])
def test_attributes_can_be_deleted(name):
    def call(module):
        raw = module.SocketIO(Fake(), "rw")
        delattr(raw, name)
        found = []
        for key in CALLS:
            try:
                found.append(CALLS[key](raw))
            except Exception as exc:
                found.append(type(exc))
        raw._sock = Fake()
        return found

    assert_same(call)


@pytest.mark.parametrize("name", ["name", "mode", "closed"])
def test_attributes_that_cannot_be_set(module, name):
    raw = module.SocketIO(Fake(), "r")
    with pytest.raises(AttributeError):
        setattr(raw, name, 1)


def test_never_initialised():
    def call(module):
        raw = module.SocketIO.__new__(module.SocketIO)
        found = []
        for name in CALLS:
            try:
                found.append(CALLS[name](raw))
            except Exception as exc:
                found.append(type(exc))
        return found

    assert_same(call)


def test_initialised_again():
    def call(module):
        first, second = Fake(), Fake()
        raw = module.SocketIO(first, "r")
        raw.__init__(second, "w")
        found = (raw._sock is second, raw.mode, raw.readable(), raw.writable())
        raw.close()
        return found, first.calls, second.calls

    assert_same(call)


def test_type(csocket):
    cls = csocket.SocketIO
    assert issubclass(cls, io.RawIOBase)
    assert issubclass(cls, io.IOBase)
    assert isinstance(cls(Fake(), "r"), io.RawIOBase)
    assert not issubclass(cls, io.BufferedIOBase)
    assert (cls.__module__, cls.__qualname__) == ("csocket", "SocketIO")
    for name in ("readinto", "write", "readable", "writable", "seekable", "fileno", "close"):
        ours, theirs = (inspect.signature(getattr(c, name)) for c in (cls, stdlib.SocketIO))
        assert list(ours.parameters) == list(theirs.parameters)
        assert getattr(cls, name).__doc__
    assert list(inspect.signature(cls).parameters) == ["sock", "mode"]


def test_repr():
    def call(module):
        text = repr(module.SocketIO(Fake(3), "r"))
        return plain(text.split(" at 0x")[0])

    assert assert_same(call).value == "<socket.SocketIO object"


def test_pickle():
    def call(module):
        with module.socket() as sock, module.SocketIO(sock, "r") as raw:
            pickle.dumps(raw)

    assert assert_same_error_class(call) is TypeError


def test_no_reference_is_lost(csocket, monkeypatch):
    monkeypatch.setattr(sys, "unraisablehook", lambda report: None)
    a, b = csocket.socketpair()
    with a, b:
        buffer, data = bytearray(4), b"data"

        class Sub(csocket.SocketIO):
            pass

        def use():
            a.setblocking(False)
            for cls in (csocket.SocketIO, Sub):
                raw = cls(b, "rw")
                raw.write(data)
                other = cls(a, "rw")
                assert other.readinto(buffer) == 4
                assert other.readinto(buffer) is None
                with pytest.raises(TypeError):
                    raw.write(None)
                with pytest.raises(ValueError, match="invalid mode"):
                    cls(a, "odd")
                raw.close()
                del raw, other

        use()
        watched = [a, b, csocket.SocketIO, Sub, buffer, data]
        gc.collect()
        before = [sys.getrefcount(thing) for thing in watched]
        for _ in range(50):
            use()
        gc.collect()
        assert [sys.getrefcount(thing) for thing in watched] == before


def test_closed_in_many_threads_tells_once(csocket):
    """Without a GIL the stdlib tells more than once."""
    for _ in range(30):
        sock = Fake()
        raw = csocket.SocketIO(sock, "r")
        barrier = threading.Barrier(4)

        def close(raw=raw, barrier=barrier):
            barrier.wait()
            raw.close()

        for call in [Call(close) for _ in range(4)]:
            call.result()
        assert sock.calls == [("_decref_socketios",)]


def test_closed_while_a_thread_reads(module):
    a, b = module.socketpair()
    with a, b:
        raw = a.makefile("rb", 0)
        call = Call(raw.readinto, bytearray(4)).wait_until_blocked()
        raw.close()
        b.send(b"late")
        assert call.result() == 4
        assert a._io_refs == 0


def test_dropping_it_is_silent():
    check_child(
        """
        import csocket, gc
        a, b = csocket.socketpair()
        raw = a.makefile("rb", 0)
        buffered = b.makefile("rwb")
        a.close()
        b.close()
        fd = raw.fileno()
        del raw, buffered
        gc.collect()
        """,
        options=("-W", "error", "-X", "dev"),
    )


def test_alive_at_the_end_of_the_interpreter():
    check_child(
        """
        import csocket, sys
        a, b = csocket.socketpair()
        class Sub(csocket.SocketIO):
            pass
        raw = Sub(a, "rw")
        raw.me = raw
        sys.raw = raw
        files = [a.makefile(mode) for mode in ("r", "w", "rwb")]
        a.close(), b.close()
        """
    )


def test_fileno_is_the_sockets(pair):
    a, _ = pair
    with a.makefile("rb", 0) as raw:
        assert raw.fileno() == raw.name == a.fileno()
        assert os.fstat(raw.fileno()).st_ino == os.fstat(a.fileno()).st_ino


@pytest.mark.parametrize("base", ["int", "5"])
def test_interpreter_whose_files_are_others(base):
    """SocketIO is built on objects whose size it knows, and refuses to be on others."""
    done = run_child(f"import io, _io; _io._RawIOBase = {base}; import csocket")
    assert done.returncode == 1 and "ImportError: csocket does not know the objects of" in done.stderr


class Spec(ctypes.Structure):
    """PyType_Spec."""

    _fields_ = [
        ("name", ctypes.c_char_p),
        ("basicsize", ctypes.c_int),
        ("itemsize", ctypes.c_int),
        ("flags", ctypes.c_uint),
        ("slots", ctypes.c_void_p),
    ]


def test_class_made_in_c(csocket):
    """It takes over SocketIO's own functions, and the collector goes through its objects by them."""
    make = ctypes.pythonapi.PyType_FromSpecWithBases
    make.argtypes, make.restype = [ctypes.c_void_p, ctypes.py_object], ctypes.py_object
    no_slots = (ctypes.c_void_p * 2)()
    spec = Spec(b"made.InC", 0, 0, 1 << 10, ctypes.addressof(no_slots))
    cls = make(ctypes.addressof(spec), (csocket.SocketIO,))
    with cls(Fake(7), "r") as raw:
        gc.collect()
        assert (type(raw), raw.mode, raw.readable(), raw.name) == (cls, "rb", True, 7)


def test_socket_is_told_once_of_a_close(csocket):
    sock = Fake(7)
    raw = csocket.SocketIO(sock, "r")
    raw.close()
    vars(raw).clear()
    raw.close()
    assert sock.calls == [("_decref_socketios",)]

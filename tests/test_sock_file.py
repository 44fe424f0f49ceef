"""makefile(), and when a socket with files on it is closed."""

import gc
import io
import itertools
import os
import sys
import sysconfig
import warnings

import pytest

from children import check_child
from parity import assert_same, assert_same_error, plain
from peers import Call, fill, no_new_descriptors

MODES = ["", "r", "w", "rw", "wr", "b", "rb", "br", "wb", "rwb", "bwr", "rrr", ["r", "b"], ("w",)]
BUFFERINGS = [None, -1, -7, 0, 1, 2, 100, True, False, 1.0, 0.0, -1.0]


def is_open(fd):
    return os.path.lexists(f"/proc/self/fd/{fd}")


def described(stream):
    """What can be seen of a file from makefile()."""
    raw = stream
    names = []
    while raw is not None:
        names.append(plain(f"{type(raw).__module__}.{type(raw).__name__}"))
        raw, inner = getattr(raw, "buffer", None) or getattr(raw, "raw", None), raw
    return (
        names,
        getattr(stream, "mode", None),
        inner.mode if hasattr(inner, "mode") else None,
        stream.readable(),
        stream.writable(),
        stream.seekable(),
        getattr(stream, "encoding", None),
        getattr(stream, "errors", None),
        getattr(stream, "line_buffering", None),
    )


def with_pair(call):
    """call(a, b) as a call of the module; what it returns, and a's count of files after it."""

    def run(module):
        a, b = module.socketpair()
        with a, b:
            value = call(a, b)
            if a._io_refs:
                gc.collect()
            return value, a._io_refs, a._closed

    return run


@pytest.mark.parametrize("buffering", BUFFERINGS, ids=repr)
@pytest.mark.parametrize("mode", MODES, ids=repr)
def test_kinds(mode, buffering):
    def call(a, _):
        try:
            with a.makefile(mode, buffering) as stream:
                return described(stream), a._io_refs
        except Exception as exc:
            return type(exc), str(exc)

    assert assert_same(with_pair(call)).value[1] == 0


@pytest.mark.parametrize(
    "letters", ["".join(three) for three in itertools.product("rwb", repeat=3)]
)
def test_letters_in_any_order(letters):
    def call(a, _):
        with a.makefile(letters) as stream:
            return described(stream)

    assert_same(with_pair(call))


def test_is_what_io_has(pair):
    a, _ = pair
    kinds = {
        ("r", None): io.TextIOWrapper,
        ("w", 5): io.TextIOWrapper,
        ("rw", None): io.TextIOWrapper,
        ("rb", None): io.BufferedReader,
        ("wb", None): io.BufferedWriter,
        ("rwb", None): io.BufferedRWPair,
    }
    for (mode, buffering), kind in kinds.items():
        with a.makefile(mode, buffering) as stream:
            assert type(stream) is kind


def test_unbuffered(module, pair):
    a, _ = pair
    with a.makefile("rwb", 0) as stream:
        assert type(stream) is module.SocketIO
        assert stream._sock is a


@pytest.mark.parametrize(
    "mode", ["x", "a", "r+", "rt", "U", "rw ", "R", b"r", None, 5, ["rw"], [5]], ids=repr
)
def test_invalid_mode(mode):
    found = assert_same(with_pair(lambda a, _: error_of(lambda: a.makefile(mode))))
    assert found.value[0][0] in (ValueError, TypeError)


def error_of(call):
    with pytest.raises(Exception) as caught:
        call()
    return caught.type, str(caught.value)


def test_invalid_mode_in_words(pair):
    with pytest.raises(ValueError, match=r"^invalid mode 'rx' \(only r, w, b allowed\)$"):
        pair[0].makefile("rx")
    with pytest.raises(ValueError, match=r"^unbuffered streams must be binary$"):
        pair[0].makefile("r", 0)


OPTIONS = [
    {"encoding": "latin-1"},
    {"encoding": "utf-16", "errors": "replace"},
    {"errors": "surrogateescape", "encoding": "ascii"},
    {"newline": ""},
    {"newline": "\r\n"},
    {"mode": "w", "encoding": "utf-8"},
    {"mode": "rw", "buffering": 10, "encoding": None, "errors": None, "newline": None},
    {"encoding": "no-such-encoding"},
    {"encoding": 5},
    {"errors": "no-such-handler"},
    {"errors": 5},
    {"newline": "x"},
    {"newline": 5},
    {"mode": "rb", "encoding": "no-such-encoding", "errors": 5, "newline": 5},
]


@pytest.mark.parametrize("number", range(len(OPTIONS)))
def test_options(number):
    def call(a, _):
        try:
            with a.makefile(**OPTIONS[number]) as stream:
                return described(stream), a._io_refs
        except Exception as exc:
            return type(exc), str(exc)

    assert assert_same(with_pair(call)).value[1] == 0


@pytest.mark.parametrize(
    "call",
    [
        lambda a: a.makefile("r", -1, "utf-8"),
        lambda a: a.makefile("r", mode="r"),
        lambda a: a.makefile(odd=1),
        lambda a: a.makefile(buffering="odd"),
        lambda a: a.makefile(buffering=[]),
        lambda a: a.makefile("rb", buffering=2**70),
        lambda a: a.makefile("rb", buffering=1.5),
    ],
)
def test_bad_arguments(call):
    assert assert_same(with_pair(lambda a, _: error_of(lambda: call(a))[0])).value[1] == 0


def test_mode_that_fails_to_iterate():
    class Odd:
        def __iter__(self):
            yield "r"
            raise KeyError("odd")

    def call(module):
        with module.socket() as a:
            a.makefile(Odd())

    assert assert_same_error(call).raised is KeyError


def test_default_buffer_size(monkeypatch, pair):
    a, b = pair
    monkeypatch.setattr(io, "DEFAULT_BUFFER_SIZE", 4)
    b.send(b"abcdefgh")
    with a.makefile("rb") as stream:
        assert stream.peek() == b"abcd"


def test_classes_are_looked_up_when_called(monkeypatch, module, pair):
    made = []

    class Raw(module.SocketIO):
        def __init__(self, sock, mode):
            made.append(mode)
            super().__init__(sock, mode)

    class Reader(io.BufferedReader):
        pass

    monkeypatch.setattr(module, "SocketIO", Raw)
    monkeypatch.setattr(io, "BufferedReader", Reader)
    with pair[0].makefile("rb") as stream:
        assert type(stream) is Reader
        assert type(stream.raw) is Raw
    with pair[0].makefile("rw"), pair[0].makefile("wb"):
        assert made == ["r", "rw", "w"]


def test_raw_file_that_cannot_be_made(monkeypatch, module, pair):
    def fail(*args):
        raise KeyError(args[1:])

    monkeypatch.setattr(module, "SocketIO", fail)
    with pytest.raises(KeyError):
        pair[0].makefile("rb")
    assert pair[0]._io_refs == 0
    monkeypatch.delattr(module, "SocketIO")
    with pytest.raises(NameError, match="SocketIO"):
        pair[0].makefile("rb")


def test_encoding_warning_is_for_the_caller():
    code = """
        import socket, sys, warnings
        import csocket
        for module in (socket, csocket):
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                a, b = module.socketpair()
                with a, b:
                    a.makefile("r").close()
                    a.makefile("r", encoding="utf-8").close()
                    a.makefile("rb").close()
            print([(w.category.__name__, w.filename, w.lineno) for w in caught])
        """
    lines = check_child(code, options=("-X", "warn_default_encoding")).splitlines()
    assert lines[0] == lines[1] != "[]"


# A conversation.


@pytest.mark.parametrize("newline", [None, "", "\n", "\r\n"])
@pytest.mark.parametrize("buffering", [None, 1, 3, 4096])
def test_lines_of_text(buffering, newline):
    def call(module):
        a, b = module.socketpair()
        options = {"encoding": "utf-8", "newline": newline}
        with (
            a,
            b,
            a.makefile("rw", buffering, **options) as left,
            b.makefile("rw", **options) as right,
        ):
            left.write("你好\r\nhello\n")
            left.flush()
            found = [right.readline(), right.readline()]
            right.writelines(["one\n", "two"])
            right.flush()
            b.shutdown(module.SHUT_WR)
            return found, list(left), left.read()

    assert_same(call)


@pytest.mark.parametrize("buffering", [None, 0, 1, 5, 100])
def test_bytes(buffering):
    def call(module):
        a, b = module.socketpair()
        with a, b, a.makefile("wb", buffering) as out, b.makefile("rb", buffering) as into:
            found = [out.write(b"first\nsecond\n0123456789"), out.flush()]
            a.shutdown(module.SHUT_WR)
            buffer = bytearray(4)
            found += [into.readline(), into.read(3), into.readinto(buffer), buffer, into.readline()]
            return [*found, into.read(), into.read()]

    assert_same(call)


def test_large_file(tcp_pair):
    a, b = tcp_pair
    data = os.urandom(1 << 20)

    def write():
        with a.makefile("wb") as out:
            assert out.write(data) == len(data)
        a.shutdown(2)

    call = Call(write)
    with b.makefile("rb") as into:
        assert into.read() == data
    call.result()


def test_timeout_in_the_middle_of_a_line():
    def call(module):
        a, b = module.socketpair()
        with a, b, a.makefile("rb") as stream:
            a.settimeout(0.02)
            b.send(b"whole\nhalf")
            found = [stream.readline()]
            for _ in range(2):
                found.append(error_of(stream.readline))
                b.send(b"\n")
            return found, a.recv(10), stream.closed

    assert assert_same(call).value[0][2] == (OSError, "cannot read from timed out object")


def test_timeout_while_writing():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            stream = a.makefile("wb", 10)
            a.settimeout(0.02)
            fill(a)
            found = [error_of(lambda: stream.write(b"0123456789abc")), stream.write(b"0123")]
            found.append(error_of(stream.close))
            return found, stream.closed, stream.raw.closed, a._io_refs

    assert_same(call)


def test_non_blocking():
    def call(module):
        a, b = module.socketpair()
        with a, b, a.makefile("rb") as stream:
            a.setblocking(False)
            found = [stream.read(), stream.read(3), stream.readinto(bytearray(2))]
            b.send(b"abc")
            return [*found, stream.read(), stream.peek()]

    assert_same(call)


# Closing.


@pytest.mark.parametrize("order", list(itertools.permutations(["socket", "text", "raw"])))
def test_last_one_closes(order):
    def call(module):
        a, b = module.socketpair()
        b.close()
        fd = a.fileno()
        parts = {"socket": a, "text": a.makefile("r"), "raw": a.makefile("wb", 0)}
        found = []
        for name in order:
            found.append((is_open(fd), a._io_refs, a._closed))
            parts[name].close()
        return found, is_open(fd), a._io_refs, a._closed, a.fileno()

    assert_same(call)


def test_dropped_files_close():
    def call(module):
        a, b = module.socketpair()
        b.close()
        stream = a.makefile("rw")
        fd = a.fileno()
        a.close()
        found = is_open(fd), stream.buffer.reader.raw.closed
        del stream
        gc.collect()
        return found, is_open(fd), a.fileno()

    assert_same(call)


def test_file_after_close():
    def call(module):
        a, b = module.socketpair()
        with b:
            stream = a.makefile("rb")
            a.close()
            b.send(b"late\n")
            found = stream.readline(), a.fileno() != -1
            other = a.makefile("rb", 0)
            stream.close()
            found += (a._io_refs, a.fileno() != -1)
            other.close()
            found += (a._io_refs, a.fileno())
            last = a.makefile("rb")
            found += (a._io_refs, error_of(last.readline))
            last.close()
            return found, a._io_refs

    assert_same(call)


def test_detached_buffer():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            text = a.makefile("r")
            buffered = text.detach()
            raw = buffered.detach()
            found = a._io_refs, raw.closed
            a.close()
            raw.close()
            return found, a._io_refs, a.fileno()

    assert_same(call)


def test_detached_socket():
    def call(module):
        a, b = module.socketpair()
        with b:
            stream = a.makefile("rb")
            fd = a.detach()
            try:
                return error_of(stream.read), stream.close(), a._io_refs, a._closed, is_open(fd)
            finally:
                os.close(fd)

    assert_same(call)


def test_decref_socketios():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            found = [a._decref_socketios(), a._io_refs]
            a._io_refs = 2
            found += [a._decref_socketios(), a._io_refs, a.close(), a._closed, a.fileno() != -1]
            return [*found, a._decref_socketios(), a._io_refs, a.fileno()]

    assert_same(call)


def test_overrides_are_called():
    def call(module):
        log = []

        class Sub(module.socket):
            def recv_into(self, *args):
                log.append(("recv_into", len(args), len(args[0])))
                return super().recv_into(*args)

            def send(self, *args):
                log.append(("send", len(args), len(args[0])))
                return super().send(*args)

            def fileno(self):
                log.append("fileno")
                return super().fileno()

            def close(self):
                log.append("close")
                super().close()

            def _real_close(self):
                log.append("_real_close")
                super()._real_close()

            def _decref_socketios(self):
                log.append("_decref_socketios")
                super()._decref_socketios()

        c, b = module.socketpair()
        a = Sub(fileno=c.detach())
        with b:
            b.send(b"one\ntwo\n")
            stream = a.makefile("rw", 100)
            del log[:]
            found = [stream.readline(), stream.write("x" * 200), stream.flush()]
            a.close()
            stream.close()
            return found, log

    assert_same(call)


def test_patched_methods_are_called(monkeypatch, module, pair):
    a, b = pair
    b.send(b"abc")
    monkeypatch.setattr(module.socket, "recv_into", lambda self, buffer: 0)
    with a.makefile("rb") as stream:
        assert stream.read() == b""


def test_close_that_a_subclass_refuses():
    def call(module):
        class Sub(module.socket):
            def close(self):
                if not refuse:
                    return super().close()
                raise KeyError("close")

        refuse = []
        c, b = module.socketpair()
        a = Sub(fileno=c.detach())
        with b:
            stream = a.makefile("rb", 0)
            a.close()
            refuse.append(1)
            found = error_of(stream.close), stream.closed, a._io_refs, a.fileno() != -1
            refuse.clear()
            a.close()
            return found

    assert_same(call)


def test_failed_makefile_leaves_nothing(pair):
    a, _ = pair
    calls = [
        lambda: a.makefile("odd"),
        lambda: a.makefile("r", 0),
        lambda: a.makefile("r", encoding="no-such-encoding"),
        lambda: a.makefile("rwb", 2**70),
        lambda: a.makefile("rb", "odd"),
    ]
    with no_new_descriptors():
        for call in calls:
            with pytest.raises((ValueError, LookupError, OverflowError, TypeError)):
                call()
            gc.collect()
            assert a._io_refs == 0


def test_no_reference_is_lost(csocket):
    a, b = csocket.socketpair()
    with a, b:

        def use():
            for mode in ("r", "w", "rw", "rb", "wb", "rwb"):
                with a.makefile(mode):
                    pass
                a.makefile(mode)
            a.makefile("rb", 0)
            with pytest.raises(ValueError, match="unbuffered"):
                a.makefile("r", 0)
            with pytest.raises(LookupError):
                a.makefile("rw", encoding="no-such-encoding")

        use()
        gc.collect()
        watched = [a, csocket.SocketIO, io.BufferedReader, io.TextIOWrapper, io]
        before = [sys.getrefcount(thing) for thing in watched]
        for _ in range(50):
            use()
        gc.collect()
        assert [sys.getrefcount(thing) for thing in watched] == before


def test_dropping_everything_is_silent(module):
    a, b = module.socketpair()
    streams = [s.makefile(mode) for s in (a, b) for mode in ("r", "rwb", "wb")]
    a.close()
    b.close()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del a, b, streams
        gc.collect()


def test_many_threads_share_the_count(module):
    if module.__name__ == "socket" and sysconfig.get_config_var("Py_GIL_DISABLED"):
        pytest.skip("without a GIL the stdlib's count is not safe")
    a, b = module.socketpair()
    with a, b:

        def use():
            for _ in range(200):
                a.makefile("rb").close()

        for call in [Call(use) for _ in range(4)]:
            call.result()
        assert a._io_refs == 0
        kept = [a.makefile("rb") for _ in range(40)]
        assert a._io_refs == 40
        a.close()
        for call in [Call(stream.close) for stream in kept]:
            call.result()
        assert (a._io_refs, a.fileno()) == (0, -1)


def test_socket_closed_while_a_thread_reads(module):
    a, b = module.socketpair()
    with b:
        stream = a.makefile("rb")
        call = Call(stream.readline).wait_until_blocked()
        a.close()
        b.send(b"still here\n")
        assert call.result() == b"still here\n"
        stream.close()
        assert a.fileno() == -1

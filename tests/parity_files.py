"""The tables of makefile(), of the raw file under it, and of sendfile()."""

import contextlib
import io
import sys
import tempfile
from dataclasses import replace

from parity_rows import HUGE, Rows

STATES = ("filled", "empty", "late", "finished", "shut", "closed", "tcp")
READY = ("filled", "closed")
# Before 3.13 the stdlib hands numbers to the kernel's interface where they do not fit.
WIDE = {"2**63", "2**200", "-2**63-1", "-2**200"}


def facts(file):
    """What kind of a file it is, and what may be asked of it."""
    names = ("mode", "encoding", "errors", "line_buffering", "newlines", "closed")
    found = [type(file).__name__, *(getattr(file, name, "none") for name in names)]
    found += [file.readable(), file.writable(), file.seekable()]
    raw = getattr(getattr(file, "buffer", file), "raw", file)
    return [*found, type(raw).__name__, getattr(raw, "mode", None)]


def makefile(world, *args, **kwargs):
    file = world.sock.makefile(*args, **kwargs)
    with closing(file):
        return facts(file), world.sock._io_refs


@contextlib.contextmanager
def closing(file):
    """Close it as it can be closed: a buffered file could not send what it has."""
    try:
        yield file
    finally:
        with contextlib.suppress(OSError, ValueError):
            file.close()


def on_file(name, mode="rw", closed=False):
    """A method or an attribute of the raw file of a socket."""

    def call(world, *args, **kwargs):
        file = world.module.SocketIO(world.sock, mode)
        world.sock._io_refs += 1
        with closing(file):
            if closed:
                file.close()
            found = getattr(file, name)
            found = found(*args, **kwargs) if callable(found) else found
            if name in ("fileno", "name"):
                return found == world.sock.fileno()
            return found is file if name == "__enter__" else found

    return call


def socket_io(world, *args, **kwargs):
    args = (world.sock, *args) if args[:1] != ("none",) else args[1:]
    with closing(world.module.SocketIO(*args, **kwargs)) as file:
        return facts(file)


def temporary(data=b"0123456789"):
    def make(world):
        file = world.keep(tempfile.TemporaryFile())
        file.write(data)
        file.seek(3)
        return file

    return make


def in_memory(world):
    return io.BytesIO(b"in memory")


def in_text(world):
    return io.StringIO("text")


def closed_file(world):
    file = io.BytesIO(b"x")
    file.close()
    return file


def raw(*good, **options):
    options = {"states": STATES, "odd_states": READY, **options}
    return Rows(good=good or ((),), **options)


def buffer(size):
    return lambda world: bytearray(b"." * size)


FILES = {
    "makefile": raw(
        *((), ("r",), ("w",), ("rw",), ("rb",), ("wb",), ("rwb",), ("rb", 0), ("wb", 0), ("r", 0)),
        *(("rb", 10), ("rwb", 0), ("rb", -1), ("rb", None), ("r", 1), ("x",), ("",), ("r+",), ("b",)),
        ("rb", 8),
        names=("mode", "buffering"),
        avoid={0: {"iterator"}, 1: HUGE},
        call=makefile,
    ),
    "SocketIO": raw(
        *(("r",), ("w",), ("rw",), ("x",), ("rb",), ("rwb",)),
        avoid={0: {"tuple", "(1, 2)"}},
        call=socket_io,
        counts=False,
    ),
}
RAW_METHODS = {
    "read": raw((), (0,), (-1,), (4,), avoid={0: {*HUGE, "2**16"}}),
    "readinto": raw((buffer(0),), (buffer(20),), (buffer(4),), names=("b",)),
    "readline": raw((), (0,), (-1,), (4,)),
    "readlines": raw((), (4,), counts=False, odd_states=("shut",)),
    "readall": raw(),
    "write": raw((b"",), (buffer(3),), (b"data",), names=("b",)),
    "writelines": raw(([],), ((b"x", b"y"),), ([b"data"],)),
    "seek": raw((0,), (0, 0), (1, 2), states=READY),
    "truncate": raw((), (0,), states=READY),
    **{
        name: raw(states=READY, counts=False)
        for name in (
            *("close", "fileno", "flush", "isatty", "readable", "seekable", "writable", "tell"),
            *("name", "mode", "closed", "__enter__", "__next__"),
        )
    },
}
# Each of them on a file that reads and writes, on such as do one of it, and on a closed one.
KINDS = {"rw": {}, "r": {"mode": "r"}, "w": {"mode": "w"}, "closed": {"closed": True}}
RAW_FILES = {
    name: [
        replace(rows, call=on_file(name, **kind), odd_states=rows.odd_states if not kind else ())
        for kind in KINDS.values()
    ]
    for name, rows in RAW_METHODS.items()
}


def sending(name):
    def call(world, *args, **kwargs):
        try:
            return getattr(world.sock, name)(*args, **kwargs)
        except world.module._GiveupOnSendfile as exc:
            raise RuntimeError("gives up") from exc

    return call


def sendfile_rows(name):
    return raw(
        *((temporary(),), (temporary(b""),), (in_memory,), (in_text,), (closed_file,)),
        *((temporary(), 0), (temporary(), 5), (temporary(), 100), (in_memory, 2), (temporary(), 2, 3)),
        *((in_memory, 2, 3), (temporary(), 0, None), (temporary(), 0, 100), (in_memory, 0, 100)),
        (temporary(), 1, 5),
        names=("file", "offset", "count"),
        avoid={1: WIDE, 2: WIDE} if sys.version_info < (3, 13) else {},
        call=sending(name),
    )


SENDFILE = {
    name: sendfile_rows(name)
    for name in ("sendfile", "_sendfile_use_send", "_sendfile_use_sendfile")
}
SENDFILE["_check_sendfile_params"] = raw(
    *((in_memory, 0, None), (in_memory, -1, 1), (in_memory, 0, 0), (in_text, 0, 1)),
    (temporary(), 1, 5),
    names=("file", "offset", "count"),
    states=("filled", "datagrams", "closed"),
)

"""The tables of the methods and attributes of a socket."""

import os
import socket as stdlib
import struct
import sys

from odd import Index
from parity_rows import HUGE, INTEGERS, ODD, Rows

# With data at hand, with none, and in all the ways in which there can be none any more.
TALKING = (
    *("filled", "empty", "datagrams", "bound_udp", "connected_tcp", "late", "patient"),
    *("blocking", "finished", "shut", "closed", "detached", "tcp", "udp"),
)
EVERY = (*TALKING, "unix", "listening")
UNCONNECTED = ("tcp", "udp", "unix", "empty", "connected_tcp", "listening", "closed", "detached")
READY = ("filled", "closed")
PEEK, DONTWAIT, TRUNC = stdlib.MSG_PEEK, stdlib.MSG_DONTWAIT, stdlib.MSG_TRUNC
LEVEL, REUSE, LINGER = stdlib.SOL_SOCKET, stdlib.SO_REUSEADDR, stdlib.SO_LINGER
RIGHTS = stdlib.SCM_RIGHTS

# What bind takes for the path of a UNIX socket that it would make.
PATHS = {
    *("str", "bytes", "bytearray", "memoryview", "writable view", "array", "bytes with NUL"),
    *("empty str", "empty bytes", "empty array", "path", "str with NUL", "lone surrogate"),
}


def buffer(size=8):
    return lambda world: bytearray(b"." * size)


def buffers(*sizes):
    return lambda world: [bytearray(b"." * size) for size in sizes]


def address(world):
    """The peer's, or one at which nobody listens."""
    if world.peer is not None and world.peer.fileno() != -1:
        return world.peer.getsockname()
    return ("127.0.0.1", 9)


def with_rights(world):
    """One descriptor for the peer."""
    number = world.keep(open(os.devnull, "rb")).fileno()
    return [(LEVEL, RIGHTS, struct.pack("i", number))]


def method(*good, **options):
    options = {"states": EVERY, "odd_states": READY, **options}
    return Rows(good=good or ((),), **options)


ADDRESSES = {
    "no address": (),
    "host only": ("127.0.0.1",),
    "three items": ("127.0.0.1", 9, 0),
    "a list": ["127.0.0.1", 9],
    "port str": ("127.0.0.1", "9"),
    "port None": ("127.0.0.1", None),
    "port float": ("127.0.0.1", 9.0),
    "port -1": ("127.0.0.1", -1),
    "port 65536": ("127.0.0.1", 65536),
    "port 2**40": ("127.0.0.1", 2**40),
    "port -2**40": ("127.0.0.1", -(2**40)),
    "port 2**200": ("127.0.0.1", 2**200),
    "port True": ("127.0.0.1", True),
    "port Index": ("127.0.0.1", Index(9)),
    "port raises": ("127.0.0.1", Index(ZeroDivisionError("port"))),
    "host None": (None, 9),
    "host int": (2130706433, 9),
    "host bytes": (b"127.0.0.1", 9),
    "host bytearray": (bytearray(b"127.0.0.1"), 9),
    "host memoryview": (memoryview(b"127.0.0.1"), 9),
    "host NUL": ("127.0.0.1\0", 9),
    "host bytes NUL": (b"127.0.0.1\0", 9),
    "host surrogate": ("\ud800", 9),
    "host IPv6": ("::1", 9, 0, 0),
    "host broadcast": ("<broadcast>", 9),
    "path of 109": "p" * 109,
    "path of 109 bytes": b"\0" + b"p" * 108,
    "path with NUL": "a\0b/" + "/" * 200,
}


def addressed(state, *before):
    """The bad addresses, behind what stands before them."""
    return {f"{state}: {label}": (*before, bad) for label, bad in ADDRESSES.items()}


def abstract(world):
    """A UNIX address of this call's own."""
    return f"\0csocket-rows-{os.getpid()}-{world.module.__name__}-{id(world)}"


# From 3.14 on the stdlib makes a TypeError of whatever an iterator raises.
KEPT = {"released view$": "what an iterator raises"} if sys.version_info >= (3, 14) else {}
RECEIVING = {
    "recv": method((0,), (4,), (100,), (4, PEEK), avoid={0: HUGE}),
    "recv_into": method(
        *((buffer(),), (buffer(0),), (buffer(), 4), (buffer(), 0), (buffer(), 4, PEEK)),
        names=("buffer", "nbytes", "flags"),
    ),
    "recvfrom": method((0,), (4,), (100,), (4, PEEK), avoid={0: HUGE}),
    "recvfrom_into": method(
        *((buffer(),), (buffer(0),), (buffer(), 4), (buffer(), 0), (buffer(), 4, PEEK)),
        names=("buffer", "nbytes", "flags"),
    ),
    "recvmsg": method(
        *((0,), (4,), (100,), (4, 0), (4, 100), (4, 100, PEEK)),
        avoid={0: HUGE, 1: HUGE},
        more={"cut": (4, 100, TRUNC)},
        better={"cut$": "3.15 refuses it"},
    ),
    "recvmsg_into": method(
        *((buffers(8),), (buffers(),), (buffers(2, 0, 3),), ([],), ((),)),
        *((lambda world: iter([bytearray(3)]),), (buffers(4, 4), 100, PEEK)),
        avoid={1: HUGE},
        more={"read only": ([b"x"],), "None among them": (lambda world: [bytearray(2), None],)},
        better=KEPT,
    ),
}
# The kernel has ideas of its own about these flags, and they mean to wait.
SENDING = {
    "send": method((b"",), (b"data",), (buffer(),), (b"data", DONTWAIT)),
    "sendall": method((b"",), (b"data",), (buffer(),), (b"data", DONTWAIT)),
    "sendto": method(
        *((b"data", address), (b"", address), (b"data", DONTWAIT, address)),
        more={**addressed("2", b"data"), **addressed("3", b"data", 0)},
        odd_states=("udp", "bound_udp", "closed", "unix"),
        avoid={2: PATHS},
    ),
    "sendmsg": method(
        *(([b"data"],), ([],), ((b"a", b"b"),), (buffers(2, 3),), ([b"data"], [])),
        *(([b"data"], with_rights), ([b"data"], (), DONTWAIT), ([b"data"], [], 0, None)),
        *((lambda world: iter([b"x", b"y"]),), ([b"data"], [], DONTWAIT, address)),
        more={
            "two numbers": ([b"x"], [(1, 2)]),
            "four items": ([b"x"], [(1, 2, b"", 3)]),
            "text as ancillary data": ([b"x"], [(1, 1, "text")]),
            "level str": ([b"x"], [("1", 1, b"")]),
            "type float": ([b"x"], [(1, 1.5, b"")]),
            "level huge": ([b"x"], [(2**40, 1, b"")]),
            "type huge": ([b"x"], [(1, -(2**40), b"")]),
            "None as a message": ([b"x"], [None]),
            "list as a message": ([b"x"], [[LEVEL, RIGHTS, b""]]),
            "no descriptors": ([b"x"], [(LEVEL, RIGHTS, b"")]),
            "no such descriptor": ([b"x"], [(LEVEL, RIGHTS, struct.pack("i", 2**20))]),
            "unknown message": ([b"x"], [(LEVEL, 12345, b"data")]),
            "str among buffers": ([b"x", "y"],),
            "None among buffers": ([None],),
            **addressed("4", [b"data"], [], 0),
        },
        odd_states=("filled", "udp", "closed"),
        avoid={3: PATHS},
        better=KEPT,
    ),
}

CONNECT = method(
    *((("127.0.0.1", 0),), (address,)),
    states=UNCONNECTED,
    odd_states=("udp", "unix", "closed"),
    more=addressed("1"),
    better={"0: path$": "AF_UNIX paths", "0: (?:array|str with NUL)$": "in an AF_UNIX path"},
)


def afalg(world, msg=(), op=None, iv=None, assoclen=None, flags=None, *rest):
    """The method with all that is not None, by name."""
    named = {"op": op, "iv": iv, "assoclen": assoclen, "flags": flags}
    named = {name: value for name, value in named.items() if value is not None}
    return world.sock.sendmsg_afalg(msg, *rest, **named)


AFALG = method(
    *(([b"x"],), ([b"x"], 1), ([b"x"], 1, b"iv"), ([b"x"], 1, b"iv", 4), ([b"x"], -1)),
    *(([b"x"], 1, b"", -1), ([b"x"], 1, b"iv", 4, DONTWAIT, 5), ([b"x"], 1, b"iv", 4, DONTWAIT)),
    states=("filled", "udp", "closed"),
    call=afalg,
    counts=False,
)
NAMED = {
    "bind": method(
        (("127.0.0.1", 0),),
        states=UNCONNECTED,
        odd_states=("tcp", "unix", "closed"),
        avoid={0: PATHS},
        more={**addressed("1"), "abstract": (abstract,), "no name": ("",)},
    ),
    "connect": CONNECT,
    "connect_ex": CONNECT,
    "getsockname": method(),
    "getpeername": method(),
    "listen": method((), (0,), (-5,), (1000,), (1,), states=UNCONNECTED, odd_states=("tcp", "closed")),
    "accept": method(states=(*UNCONNECTED, "datagrams")),
}

OPTIONS = {
    "getsockopt": method(
        *((LEVEL, REUSE), (LEVEL, LINGER, 8), (LEVEL, LINGER, 0), (LEVEL, REUSE, 1024)),
        *((-1, -1), (LEVEL, 12345), (LEVEL, REUSE, -1), (LEVEL, REUSE, 4)),
        avoid={2: HUGE},
        better={"2: 2\\*\\*16$": "more than 1,024 bytes"},
    ),
    "setsockopt": method(
        *((LEVEL, LINGER, struct.pack("ii", 1, 1)), (LEVEL, REUSE, b""), (LEVEL, 12345, 1)),
        *((LEVEL, REUSE, None, 4), (LEVEL, REUSE, None, -1), (LEVEL, REUSE, 1, 4), (LEVEL, REUSE, 1)),
        more={
            f"length {label}": (LEVEL, REUSE, None, ODD[label]()) for label in ODD
            if label in INTEGERS | {"None", "1.5", "str", "Index(1)", "bytes"}
        },
    ),
    "settimeout": method(
        *((None,), (0,), (0.0,), (-0.0,), (1,), (2.5,), (1e-9,), (1e-12,), (9e9,)),
        odd_states=("filled", "datagrams", "closed", "listening"),
        worded=False,
        better={"(?:Index|Decimal|Fraction|IntEnum)": "any real number"},
    ),
    "gettimeout": method(),
    "setblocking": method((True,), (False,), (2,), odd_states=("filled", "closed", "listening")),
    "getblocking": method(),
    "get_inheritable": method(),
    "set_inheritable": method(
        (True,), (False,), names=("inheritable",), call=lambda world, *args, **kwargs: (
            world.sock.set_inheritable(*args, **kwargs), world.sock.get_inheritable()
        )
    ),
    "shutdown": method((0,), (1,), (2,)),
}


def descriptor_is_ours(world, *args, **kwargs):
    """fileno() without the number."""
    return min(0, world.sock.fileno(*args, **kwargs))


def detach(world, *args, **kwargs):
    number = world.sock.detach(*args, **kwargs)
    if number >= 0:
        os.close(number)
    return min(0, number), world.sock.fileno()


def enter_and_exit(world, *args, **kwargs):
    entered = world.sock.__enter__(*args, **kwargs)
    return entered is world.sock, world.sock.fileno() == -1


def exit(world, *args, **kwargs):
    return world.sock.__exit__(*args, **kwargs), world.sock.fileno()


LIFE = {
    "fileno": method(call=descriptor_is_ours),
    "detach": method(call=detach),
    "close": method(),
    "dup": method(),
    "__enter__": method(call=enter_and_exit),
    "__exit__": method((None, None, None), (), (1,), call=exit, counts=False),
    "_real_close": method(counts=False),
    "_decref_socketios": method(counts=False),
    "_accept": method(
        states=("tcp", "unix", "empty", "listening", "closed"),
        call=lambda world, *args: [world.sock._accept(*args)],
    ),
    "__repr__": method(call=lambda world, *args: len(repr(world.sock)) > 0, counts=False),
    "__reduce__": method(call=lambda world: world.sock.__reduce_ex__(2), counts=False),
    "__getstate__": method(call=lambda world: world.sock.__getstate__(), counts=False),
}


def attribute(name):
    """Its value; and that it can be neither set nor deleted."""

    def call(world, *args):
        if not args:
            return getattr(world.sock, name)
        return delattr(world.sock, name) if args == ("delete",) else setattr(world.sock, name, *args)

    return method((), ("delete",), (1,), call=call, counts=False, worded=False)


ATTRIBUTES = {name: attribute(name) for name in ("family", "type", "proto", "timeout")}
if hasattr(stdlib.socket, "sendmsg_afalg"):
    SENDING["sendmsg_afalg"] = AFALG
METHODS = {**RECEIVING, **SENDING, **NAMED, **OPTIONS, **LIFE}

"""The tables of the functions of the module, and of making a socket."""

import contextlib
import os
import socket as stdlib
import sys

from odd import Index
from parity_methods import KEPT
from parity_rows import HUGE, INDEXES, INTEGERS, ODD, TEXTS, Rows

NUMERIC = stdlib.AI_NUMERICHOST | stdlib.AI_NUMERICSERV
UNIX, INET, INET6 = stdlib.AF_UNIX, stdlib.AF_INET, stdlib.AF_INET6
STREAM, DGRAM = stdlib.SOCK_STREAM, stdlib.SOCK_DGRAM
# Of what could be a host's name, what is refused before anybody is asked for it.
REFUSED = {"lone surrogate", "str with NUL"}
ASKED = {"str", "bytes", "bytearray", "memoryview", "writable view", "array", "path"} | {
    "bytes with NUL",
    "view with gaps",
}
# Numbers that could be somebody's descriptor.
NOBODY = {"-1", "2**31-1", "2**31", "2**63", "-2**63-1", "2**200", "-2**200", "-2**31-1"}
# 2**32 is left out: to the stdlib it is descriptor 0.
NO_DESCRIPTORS = set(ODD) - INDEXES - {"IntEnum", "True", "Fraction", "Decimal"} | NOBODY
INDEX = "(?:Index|IntEnum|True)"
NO_INT = {"0: -?2": "descriptors that fit no int"}
# The words for a host that IDNA forbids are those of 3.13 on all interpreters.
OLD_LABELS = {"label": "ASCII hosts"} if sys.version_info < (3, 13) else {}
OLD_NUMBERS = {f"0: {INDEX}": "newer API"} if sys.version_info < (3, 14) else {}


def function(*good, **options):
    return Rows(good=good or ((),), **options)


def descriptor(world):
    """A descriptor of one half of a pair."""
    pair = world.module.socketpair()
    world.sock, world.peer = map(world.keep, pair)
    return world.sock.fileno()


def listener(world):
    """The address of one who listens."""
    server = world.keep(world.module.socket())
    server.bind(("127.0.0.1", 0))
    server.listen()
    return server.getsockname()


def refuser(world):
    with world.module.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()


NETDB = {
    "getaddrinfo": function(
        *((None, 80), ("127.0.0.1", 80), ("127.0.0.1", None), (b"127.0.0.1", b"80")),
        *(("::1", "80", INET6, STREAM, 6, NUMERIC), ("127.0.0.1", "80", INET6, STREAM, 0, NUMERIC)),
        *((None, None), ("", 80), ("localhost", 80, INET, STREAM), ("127.0.0.1", 80, 12345)),
        ("127.0.0.1", "80", INET, STREAM, 6, NUMERIC),
        names=("host", "port", "family", "type", "proto", "flags"),
        avoid={1: {"str"}},
        more={
            "port -1": ("127.0.0.1", -1),
            "port 65536": ("127.0.0.1", 65536),
            "port of digits": ("127.0.0.1", "080"),
            "port service": ("127.0.0.1", "http", INET, STREAM),
            "no such service": ("127.0.0.1", "no-such-service"),
            "no such type": ("127.0.0.1", 80, INET, 12345),
            "flags -1": ("127.0.0.1", 80, 0, 0, 0, -1),
            "empty label": ("a..b", 80),
            "long label": ("a" * 64, 80),
            "long label of others": ("\xe4" * 64, 80),
            "port surrogate": ("127.0.0.1", "\ud800"),
        },
        better={
            **OLD_LABELS,
            "(?:str|bytes) with NUL": "a NUL in a host or a port",
            **({f"1: (?:{INDEX}|-?2)": "newer API"} if sys.version_info < (3, 14) else {}),
        },
    ),
    "getnameinfo": function(
        *((("127.0.0.1", 80), 12345), (("127.0.0.1", 80), -1), (("::1", 80), 3), (("", 80), 3)),
        *((("::1", 80, 0, 0), 3), (("::1", 80, 1, 1), 3), (("::1", 80, 1, 1, 1), 3)),
        *((("127.0.0.1", 80, 0, 0), 3), (("127.0.0.1", 80), 3)),
        more={
            "a list": (["127.0.0.1", 80], 3),
            "host None": ((None, 80), 3),
            "host bytes": ((b"127.0.0.1", 80), 3),
            "host int": ((1, 80), 3),
            "host NUL": (("127.0.0.1\0", 80), 3),
            "port str": (("127.0.0.1", "80"), 3),
            "port None": (("127.0.0.1", None), 3),
            "port float": (("127.0.0.1", 80.0), 3),
            "port -1": (("127.0.0.1", -1), 3),
            "port 65536": (("127.0.0.1", 65536), 3),
            "port 2**40": (("127.0.0.1", 2**40), 3),
            "port Index": (("127.0.0.1", Index(80)), 3),
            "flow -1": (("::1", 80, -1, 0), 3),
            "flow 2**20": (("::1", 80, 2**20, 0), 3),
            "flow 2**40": (("::1", 80, 2**40, 0), 3),
            "flow str": (("::1", 80, "1", 0), 3),
            "scope 2**32": (("::1", 80, 0, 2**32), 3),
            "scope str": (("::1", 80, 0, "lo"), 3),
            "one item": (("127.0.0.1",), 3),
            "a list, no flags": (["127.0.0.1", 80],),
        },
    ),
    "gethostbyname": function(
        *(("127.0.0.1",), ("",), ("<broadcast>",), (b"127.0.0.1",), ("::1",), ("localhost",)),
        *(("127.1",), ("255.255.255.255",)),
        more={"empty label": ("a..b",)},
        better=OLD_LABELS,
        only={0: set(ODD) - {"str", "bytes", "bytearray", "empty array"} - ASKED},
    ),
    "gethostbyname_ex": function(
        *(("127.0.0.1",), ("<broadcast>",), (b"127.0.0.1",), ("localhost",)),
        more={"empty label": ("a..b",)},
        better=OLD_LABELS,
        only={0: set(ODD) - ASKED},
    ),
    "gethostbyaddr": function(
        *(("127.0.0.1",), (b"127.0.0.1",)),
        only={0: set(ODD) - ASKED - {"empty array"}},
        more={"empty label": ("a..b",)},
        better=OLD_LABELS,
    ),
    "gethostname": function(),
    # A right name would be the machine's.
    "sethostname": function(
        *(("a" * 65,), (b"a" * 65,)),
        only={0: set(ODD) - {*TEXTS, *ASKED, "empty bytes", "empty array"} | REFUSED},
    ),
    "getfqdn": function(
        *(("127.0.0.1",), ("localhost",)),
        only={0: {"1", "-1", "1.5", "[1]", "object"}},
        names=("name",),
    ),
    "getservbyname": function(
        *(("http",), ("http", "udp"), ("no-such",), ("", ""), ("http", "tcp")),
        more={"protocol empty": ("http", ""), "nul": ("http", "t\0"), "protocol None": ("http", None)},
    ),
    "getservbyport": function(
        *((80,), (80, "udp"), (0,), (65535,), (65536,), (-1,), (80, "tcp")),
        better=OLD_NUMBERS,
    ),
    "getprotobyname": function(("icmp",), ("no-such",), ("TCP",), ("tcp",)),
}

NUMBERS = {
    name: function(
        *((0,), (1,), (65535,), (65536,), (2**32 - 1,), (258,)), better=OLD_NUMBERS
    )
    for name in ("htons", "ntohs", "htonl", "ntohl")
}
TEXT = {
    "inet_aton": function(
        *(("127.1",), ("1.2.3.4",), ("0x7f.1",), ("1.2.3.4 x",), ("256.1.1.1",), ("1",), ("",))
    ),
    "inet_ntoa": function((b"\x7f\0\0\1",), (b"123",), (b"12345",), (bytearray(4),), (b"1234",)),
    "inet_pton": function(
        *((INET, "1.2.3.4"), (INET, "1.2.3"), (INET6, "::1"), (INET6, "::1%lo"), (UNIX, "x")),
        *((-1, "1.2.3.4"), (INET6, "1::2::3"), (INET, "127.0.0.1")),
    ),
    "inet_ntop": function(
        *((INET, b"1234"), (INET6, bytes(15) + b"\1"), (INET, bytes(16)), (INET6, bytes(4))),
        *((UNIX, b"1234"), (INET, b""), (-1, b"1234"), (INET, bytearray(4))),
    ),
    "CMSG_LEN": function((0,), (1,), (100,), (2**31 - 1,), (-1,)),
    "CMSG_SPACE": function((0,), (1,), (100,), (2**31 - 1,), (-1,)),
}
INTERFACES = {
    "if_nameindex": function(),
    "if_nametoindex": function(("lo",), ("no-such",), (b"lo",), ("a" * 100,)),
    "if_indextoname": function(
        *((1,), (0,), (-1,), (10**6,)),
        worded=False,
        better={**OLD_NUMBERS, "0: -?2": "an index that fits no int"},
    ),
}


def default_timeout(world, *args):
    try:
        set_it = world.module.setdefaulttimeout(*args)
        with world.module.socket() as s:
            return set_it, world.module.getdefaulttimeout(), s.gettimeout(), s.getblocking()
    finally:
        world.module.setdefaulttimeout(None)


TIMEOUTS = {
    "getdefaulttimeout": function(),
    "setdefaulttimeout": function(
        *((None,), (0,), (2.5,), (1e-12,), (9e9,), (1,)),
        call=default_timeout,
        worded=False,
        better={": (?:Index|Decimal|Fraction|IntEnum)": "any real number"},
    ),
}


def fresh(world):
    number = os.dup(descriptor(world))
    world.stack.callback(close_if_open, number)
    return number


def close_if_open(number):
    with contextlib.suppress(OSError):
        os.close(number)


def dup(world, *args):
    number = world.module.dup(*args)
    inheritable = os.get_inheritable(number)
    os.close(number)
    return inheritable


def socket_of(world, *args, **kwargs):
    made = world.module.socket(*args, **kwargs)
    return made, made.getblocking(), os.get_inheritable(made.fileno()), repr(made.family)


def by_descriptor(world, *args):
    """socket(fileno=...): what it made lets go of a descriptor that is not its own."""
    number = fresh(world) if args == ("good",) else args[0]
    try:
        return socket_of(world, fileno=number)
    except BaseException:
        if args == ("good",):
            os.close(number)
        raise


def rights(world, *args, **kwargs):
    """send_fds and recv_fds of what went; only how many there were counts."""
    data, fds, flags, address = world.module.recv_fds(*args, **kwargs)
    for fd in fds:
        os.close(fd)
    return data, len(fds), int(flags), address


def with_fds(world):
    a, b = map(world.keep, world.module.socketpair())
    with open(os.devnull, "rb") as file:
        world.module.send_fds(a, [b"data"], [file.fileno()] * 2)
    return b


def half(world):
    descriptor(world)
    return world.sock


def opened(world):
    return [world.keep(open(os.devnull, "rb")).fileno()]


DESCRIPTORS = {
    "close": function((fresh,), (2**20,), (fresh,), only={0: NO_DESCRIPTORS}, better=NO_INT),
    "dup": function(
        *((descriptor,), (2**20,), (descriptor,)),
        only={0: NO_DESCRIPTORS},
        call=dup,
        better=NO_INT,
    ),
    "fromfd": function(
        *((descriptor, UNIX, STREAM), (descriptor, INET, DGRAM, 17), (descriptor, 12345, 3)),
        (descriptor, UNIX, STREAM, 0),
        only={0: NO_DESCRIPTORS},
        places=(0,),
        names=("fd", "family", "type", "proto"),
        better=NO_INT,
    ),
    "send_fds": function(
        *((half, [b"x"], []), (half, [b"x"], opened), (half, [], opened), (half, [b"x"], [-1])),
        *((half, [b"x"], [2**20]), (half, (b"x", b"y"), opened), (half, [b"x"], ())),
        names=("sock", "buffers", "fds"),
        places=(1, 2),
        only={2: NO_DESCRIPTORS - {"[b'x']"}},
        better=KEPT,
        avoid={2: {"range", "array", "empty array"}},
    ),
    "recv_fds": function(
        *((with_fds, 2, 2), (with_fds, 10, 1), (with_fds, 10, 0), (with_fds, 10, 5), (with_fds, 10, 2)),
        names=("sock", "bufsize", "maxfds"),
        places=(1, 2),
        avoid={1: HUGE, 2: HUGE},
        call=rights,
    ),
}

def server(world, address, *args):
    """create_server() with what it takes by name only."""
    names = ("family", "backlog", "reuse_port", "dualstack_ipv6")
    return world.module.create_server(address, **dict(zip(names, args)))


def all_errors(world, address, value):
    return world.module.create_connection(address, 5, all_errors=value)


MAKING = {
    "socket": function(
        *((), (INET,), (INET6, DGRAM), (UNIX, STREAM, 0), (INET, STREAM, 6), (INET, DGRAM, 6)),
        *((12345,), (INET, 12345), (INET, STREAM, 12345), (-1, -1, -1), (INET, STREAM | 0o4000)),
        *((INET, STREAM, 0, None), (INET, STREAM, 0)),
        names=("family", "type", "proto"),
        call=socket_of,
    ),
    "socket of a descriptor": function(
        ("good",), only={0: NO_DESCRIPTORS - {"None"}}, call=by_descriptor, counts=False,
        better=NO_INT,
    ),
    "socketpair": function(
        *((), (UNIX,), (UNIX, DGRAM), (UNIX, STREAM, 0), (INET, STREAM), (None, STREAM), (UNIX, 1, 0)),
        names=("family", "type", "proto"),
    ),
    "create_connection": function(
        *((listener,), (listener, 5), (listener, None), (refuser, 5), (("::ffff:1.2.3.4.5", 1), 5)),
        *((listener, 5, ("127.0.0.1", 0)),),
        names=("address", "timeout", "source_address"),
        avoid={0: {"str"}, 1: {"-inf", *HUGE}, 2: {"str"}},
        worded=False,
        better={**OLD_LABELS, "1: (?:Index|Decimal|Fraction|IntEnum)": "any real number"},
        more={
            "three items": (("127.0.0.1", 1, 2),),
            "port str": (("127.0.0.1", "no-such-service"),),
            "port -1": (("127.0.0.1", -1),),
            "port 65536": (("127.0.0.1", 65536),),
            "port float": (("127.0.0.1", 1.5),),
            "host float": ((1.5, 1),),
            "negative timeout": (("127.0.0.1", 1), -1),
            "empty label": (("a..b", 1),),
            "source elsewhere": (refuser, 5, ("192.0.2.1", 0)),
        },
    ),
    "create_server": function(
        *((("127.0.0.1", 0),), (("127.0.0.1",),), (("localhost", 0),), (("192.0.2.1", 0),)),
        more={"port 65536": (("127.0.0.1", 65536),), "host None": ((None, 0),)},
        avoid={0: {"empty str", "empty bytes", "str", "bytes", "bytearray"}},
        names=("address",),
    ),
    "options of create_server": function(
        *((("127.0.0.1", 0), INET), (("127.0.0.1", 0), INET, 0, True), (("", 0), UNIX)),
        *((("127.0.0.1", 0), INET, 5, False, True), (("127.0.0.1", 0), INET6)),
        (("127.0.0.1", 0), INET, 5, False, False),
        places=(1, 2, 3, 4),
        call=server,
        counts=False,
    ),
    "has_dualstack_ipv6": function(),
    "_intenum_converter": function(
        *((1, stdlib.SocketKind), (12345, stdlib.SocketKind), ("x", stdlib.SocketKind)),
        (1, stdlib.SocketKind),
        names=("value", "enum_klass"),
        only={0: INTEGERS},
        places=(0,),
    ),
    "_fallback_socketpair": function(
        *((INET, DGRAM), (UNIX,), (INET, STREAM, 5), ()),
        names=("family", "type", "proto"),
        counts=False,
    ),
}
FUNCTIONS = {**NETDB, **NUMBERS, **TEXT, **INTERFACES, **TIMEOUTS, **DESCRIPTORS, **MAKING}
# Some names are younger than some interpreters.
if sys.version_info >= (3, 11):
    FUNCTIONS["all errors of create_connection"] = function(
        *((refuser, True), (listener, True), (refuser, False)), places=(1,), call=all_errors, counts=False
    )
YOUNGER = {"_fallback_socketpair"} - set(dir(stdlib))

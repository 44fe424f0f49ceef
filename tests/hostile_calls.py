"""Every public callable with its good arguments: the tables of tests/test_hostile.py."""

import socket as stdlib
import sys

from hostile import Row, Stage
from parity import csocket

NOBODY = ("127.0.0.1", 9)


def row(name, kind, *good, spare=(), words=True, names=""):
    """Good arguments; a function makes one that has to be new for each call."""

    def args(stage):
        return [arg(stage) if callable(arg) else arg for arg in good]

    return Row(kind, args, name, frozenset(spare), words, names=tuple(names.split()))


def room(stage):
    return bytearray(8)


def rooms(stage):
    return [bytearray(4), bytearray(4), bytearray(4)]


def parts(stage):
    return [b"a", bytearray(b"b"), b"c"]


def no_items(stage):
    return []


def rights(stage):
    return [(1, 99, b"x"), (1, 98, bytearray(b"y"))]


def rows(*given):
    """By a title for each: the same callable may be there with other good arguments."""
    return {f"{row.name} ({row.kind}) #{n}": row for n, row in enumerate(given)}


SIZES = {"2**31"}  # would really be made as large as that
NUMBERS = {"True"}  # is a descriptor of ours
FALSE = {"empty", "None", "bytes", "list", "tuple", "dict"}  # stand for this host: a resolver is asked

SENDING = rows(
    row("send", "pair", b"x", 0),
    row("sendall", "pair", b"x", 0),
    row("sendto", "udp", b"x", NOBODY),
    row("sendto", "udp", b"x", 0, NOBODY),
    row("sendmsg", "pair", parts, no_items, 0, None),
    row("sendmsg", "pair", parts, rights, 0),
    row("sendmsg", "udp", parts, no_items, 0, lambda stage: NOBODY),
)
FEATURES = csocket()._csocket.features
if "ALG" in FEATURES and hasattr(stdlib.socket, "sendmsg_afalg"):
    ALG = row("sendmsg_afalg", (38, 0), parts, 1, b"iv", 4, 0, names="msg op iv assoclen flags")
    SENDING["sendmsg_afalg (alg)"] = ALG
RECEIVING = rows(
    row("recv", "pair", 10, 0, spare=SIZES),
    row("recv_into", "pair", room, 4, 0),
    row("recvfrom", "pair", 10, 0, spare=SIZES),
    row("recvfrom_into", "pair", room, 4, 0),
    row("recvmsg", "pair", 10, 40, 0, spare=SIZES),
    row("recvmsg_into", "pair", rooms, 40, 0),
    row("recv_into", "pair", room, 4, 0, names="buffer nbytes flags"),
)
ADDRESSED = rows(
    row("bind", "udp", ("127.0.0.1", 0)),
    row("bind", "local", "/none/such"),
    row("connect", "udp", NOBODY),
    row("connect", "local", b"/none/such"),
    row("connect_ex", "udp", NOBODY),
)
OTHERS = rows(
    row("listen", "tcp", 1),
    row("listen", "tcp"),
    row("setsockopt", "udp", 1, 2, 1),
    row("setsockopt", "udp", 1, 2, b"abcd"),
    row("setsockopt", "udp", 1, 2, None, 4),
    row("shutdown", "pair", 2),
    row("getsockopt", "udp", 1, 2),
    row("getsockopt", "udp", 1, 2, 8),
    row("settimeout", "udp", 0.5, words=False),
    row("setblocking", "udp", False),
    row("set_inheritable", "udp", True),
    row("__exit__", "udp", None, None, None),
)

FILES = rows(
    row("makefile", "stream", "rwb", 0, spare=SIZES),
    row("makefile", "stream", "r", 1, spare=SIZES),
    row("makefile", "stream", "rw", None, None, None, names="mode encoding errors newline"),
    row("makefile", "stream", "w", "ascii", "strict", "\n", names="mode encoding errors newline"),
    *[row("sendfile", "stream", Stage.open_file, 0, 8)] * ("SENDFILE" in FEATURES),
    row("_sendfile_use_send", "stream", Stage.open_file, 0, 8),
    *[row("_sendfile_use_sendfile", "stream", Stage.open_file, 0, 8)] * ("SENDFILE" in FEATURES),
    row("module.SocketIO", "stream", lambda stage: stage.s, "rw"),
    row("readinto", "raw", room),
    row("write", "raw", b"x"),
    row("read", "raw", 4, spare=SIZES),
    row("readline", "raw", 4, spare=SIZES),
    row("seek", "raw", 0, 0),
    row("truncate", "raw", 0),
    row("writelines", "raw", parts),
)
LOOK_UPS = rows(
    row("module.getaddrinfo", "nothing", "127.0.0.1", 80, 0, 1, 0, 4),
    row("module.getaddrinfo", "nothing", b"127.0.0.1", "http"),
    row("module.getaddrinfo", "nothing", None, b"80"),
    row("module.getaddrinfo", "nothing", "::1", 80, 10, 4, names="host port family flags"),
    row("module.getnameinfo", "nothing", ("127.0.0.1", 80), 3),
    row("module.getnameinfo", "nothing", ("::1", 80, 0, 0), 3),
    row("module.gethostbyname", "nothing", "127.0.0.1"),
    row("module.gethostbyname_ex", "nothing", "127.0.0.1"),
    row("module.gethostbyaddr", "nothing", "127.0.0.1"),
    row("module.getfqdn", "nothing", "127.0.0.1", spare=FALSE),
    row("module.getservbyname", "nothing", "http", "tcp"),
    row("module.getservbyport", "nothing", 80, "tcp"),
    row("module.getprotobyname", "nothing", "tcp"),
    row("module.sethostname", "nothing", "name"),
    row("module.if_nametoindex", "nothing", "lo"),
    row("module.if_indextoname", "nothing", 1, words=False),
)
CONVERSIONS = rows(
    row("module.inet_aton", "nothing", "127.0.0.1", words=False),
    row("module.inet_ntoa", "nothing", b"abcd"),
    row("module.inet_pton", "nothing", 2, "127.0.0.1"),
    row("module.inet_ntop", "nothing", 2, b"abcd"),
    row("module.htonl", "nothing", 1, words=False),
    row("module.htons", "nothing", 1, words=sys.version_info < (3, 14)),
    row("module.ntohl", "nothing", 1, words=False),
    row("module.ntohs", "nothing", 1, words=sys.version_info < (3, 14)),
    row("module.CMSG_LEN", "nothing", 1),
    row("module.CMSG_SPACE", "nothing", 1),
    row("module.setdefaulttimeout", "nothing", None, words=False),
    row("module._intenum_converter", "nothing", 2, lambda stage: stage.module.AddressFamily),
)
MAKERS = rows(
    row("module.socket", "nothing", 2, 1, 0, None, spare=NUMBERS),
    row("module.socket", "nothing", 2, 1, 0, names="family type proto"),
    row("module.socket", "nothing", 2, 2, 0, Stage.number, spare=NUMBERS),
    row("module.socketpair", "nothing", 1, 1, 0),
    row("module._fallback_socketpair", "nothing", 2, 1, 0),
    row("module.fromfd", "udp", lambda stage: stage.s.fileno(), 2, 2, 0, spare=NUMBERS),
    row("module.close", "nothing", Stage.number, spare=NUMBERS),
    row("module.dup", "nothing", Stage.number, spare=NUMBERS),
    row("module.create_server", "nothing", ("127.0.0.1", 0)),
    row(
        "module.create_server", "nothing", ("127.0.0.1", 0), 2, 1, False, False,
        names="address family backlog reuse_port dualstack_ipv6",
    ),
    row("module.create_connection", "nothing", NOBODY, 5, ("127.0.0.1", 0), words=False),
    row("module.send_fds", "stream", lambda stage: stage.s, parts, lambda stage: [stage.number()], 0),
    row("module.recv_fds", "stream", lambda stage: stage.s, 10, 2, 0, spare=SIZES),
    row("__init__", "udp", 2, 2, 0, None, spare=NUMBERS),
    row("__init__", "udp", 2, 2, 0, Stage.number, spare=NUMBERS),
)
TABLES = {
    "sending": SENDING,
    "receiving": RECEIVING,
    "addresses": ADDRESSED,
    "others": OTHERS,
    "files": FILES,
    "look-ups": LOOK_UPS,
    "conversions": CONVERSIONS,
    "makers": MAKERS,
}

# What the stdlib would crash with (gh-143637, gh-143988; an assertion of debug builds), what takes it
# seconds, and what it has not got.
ONLY_OURS = "|".join(
    [
        r"(sendmsg\w*|recvmsg_into|send_fds)\W.*: (clear|grow) by",
        r"create_connection .*argument 1: 2\*\*31$",
        r": long and wide$",
        *([] if hasattr(stdlib, "_fallback_socketpair") else ["_fallback_socketpair"]),
    ]
)

# What differs on purpose, as patterns of the titles.
DIFFERS = [
    # The text of a str is read, and the value of an int, whatever their subclasses say they are.
    r"(bind|connect|connect_ex|sendto|sendmsg) .udp.* by 0: subclass",
    r"(getaddrinfo|gethost\w+|socket|__init__|_fallback_socketpair) .*: refuse by subclass",
    r"create_\w+ .*: refuse by 0: subclass",
    r"(SocketIO|sendfile) .*: refuse by subclass",
    # What is read as a tuple says so itself; newer patch releases lose the exception of an __iter__.
    r"(sendmsg\w*|recvmsg_into|send_fds)\W.*argument [01]: refuse by (object|subclass)",
    r"sendmsg .*argument 1: \w+ by [01]: subclass",
    # Empty bytes are an empty mode; what is no str at all is no mode, rather than badly worded.
    r"makefile .*0: bytes$",
    r"SocketIO .*1: (tuple|nested|\w+ by object)",
    # Each module has its own _GiveupOnSendfile.
    r"_sendfile_use_sendfile .*argument 0",
    # See docs/parity.md.
    r"(getaddrinfo|create_connection) .*: (bytes )?NUL",
    r"sethostname .*: bytes NUL",
    r"((bind|connect) .local|sendmsg .pair.*argument 3).*: (bytes )?NUL",
    r"(socket|__init__|fromfd|close|dup) .*: -?2\*\*31",
    r"fromfd .*: init by",
    r"(send|recv)_fds .*argument 3",
    r"(bind|connect) .local.*: \w+ by object",
    r"sendmsg .pair.*argument 3: \w+ by object",
    # The marker that stands for no timeout may be the other module's.
    r"create_connection .*argument 1: object$",
]
if sys.version_info < (3, 15):
    # With a length the stdlib has one answer to all mistakes: that there are too many arguments.
    DIFFERS.append(r"setsockopt .udp.* #4")
    # A number is what has __index__, on all interpreters.
    DIFFERS.append(r"getaddrinfo .*argument 1: (True|\w+ by)")
    DIFFERS.append(r"create_connection .*argument 0: (1: True|\w+ by 1)")
else:
    # A float is asked for its __float__ there.
    DIFFERS.append(r"settimeout .*by subclass")
if sys.version_info < (3, 14):
    DIFFERS.append(r"(if_indextoname|htonl|ntohl) .* by object")
if sys.version_info < (3, 13):
    # Newer interpreters' UnicodeEncodeError, which is a UnicodeError, says what is wrong with a name.
    DIFFERS.append(r"(getaddrinfo|gethost\w+|getfqdn) .*argument 0: (x \* 64|long)$")
    DIFFERS.append(r"create_connection .*argument [02]: 0: (x \* 64|long)$")
    DIFFERS.append(r"(getaddrinfo .*1|create_connection .*0: 1|if_indextoname .*0): -?2\*\*(63|200)")
if "ABSTRACT_UNIX" not in FEATURES:
    DIFFERS.append(r"(connect .local.*0|sendmsg .pair.*3): (empty|bytes)$")

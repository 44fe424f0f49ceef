"""Calls, addresses and data in words, for ``python -m csocket --trace``.

The program is not to notice: of the objects that it handed over, only those of Python's own types are
looked into, and none is kept.
"""

import csocket

__all__ = ["address", "arguments", "count", "duration", "one_line", "option", "preview", "size", "value"]

LONGEST_TEXT = 40
NUMBERS = (csocket.AddressFamily, csocket.SocketKind, csocket.MsgFlag)
BYTES = (bytes, bytearray, memoryview)
# The options that programs set: the names of all would be ambiguous, as states share their prefix.
OPTIONS = {
    "SOL_SOCKET": """SO_ACCEPTCONN SO_BINDTODEVICE SO_BROADCAST SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_ERROR
        SO_INCOMING_CPU SO_KEEPALIVE SO_LINGER SO_MARK SO_OOBINLINE SO_PASSCRED SO_PEERCRED SO_PRIORITY
        SO_PROTOCOL SO_RCVBUF SO_RCVLOWAT SO_RCVTIMEO SO_REUSEADDR SO_REUSEPORT SO_SNDBUF SO_SNDTIMEO
        SO_TYPE SO_ZEROCOPY""",
    "IPPROTO_TCP": """TCP_CONGESTION TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_INFO TCP_KEEPCNT
        TCP_KEEPIDLE TCP_KEEPINTVL TCP_MAXSEG TCP_NODELAY TCP_QUICKACK TCP_USER_TIMEOUT""",
    "IPPROTO_IP": """IP_ADD_MEMBERSHIP IP_DROP_MEMBERSHIP IP_MULTICAST_IF IP_MULTICAST_LOOP
        IP_MULTICAST_TTL IP_PKTINFO IP_TOS IP_TTL""",
    "IPPROTO_IPV6": """IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF
        IPV6_MULTICAST_LOOP IPV6_RECVPKTINFO IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY""",
    "IPPROTO_UDP": "UDP_CORK UDP_GRO UDP_SEGMENT",
}
# Where a call's flags stand among its arguments.
FLAGS = {
    **dict.fromkeys(("recv", "recvfrom", "send", "sendall"), 1),
    **dict.fromkeys(("recvmsg", "recv_into", "recvfrom_into", "recvmsg_into", "sendmsg"), 2),
}
# What the numbers at the beginning mean.
KINDS = {"socket": (csocket.AddressFamily, csocket.SocketKind)}
KINDS["socketpair"] = KINDS["socket"]
DIRECTIONS = ("SHUT_RD", "SHUT_WR", "SHUT_RDWR")


def arguments(name, args, kwargs):
    """What stands between the brackets of a call."""
    if name in ("setsockopt", "getsockopt"):
        words = [*option(*args[:2]), *map(value, args[2:])]
    elif name == "shutdown":
        words = [constant(DIRECTIONS, *args)]
    elif name in KINDS:
        words = [*map(kind_of, KINDS[name], args), *map(value, args[len(KINDS[name]) :])]
    else:
        words = [value(argument) for argument in args]
        at = FLAGS.get(name, len(args))
        words[at : at + 1] = map(flags, args[at : at + 1])
    return ", ".join(words + [f"{key}={value(given)}" for key, given in kwargs.items()])


def option(level=None, number=None):
    """The names of an option's level and of itself, as far as they are known."""
    known = OPTIONS if type(level) is int else ()
    names = [name for name in known if getattr(csocket, name, None) == level]
    if not names:
        return [value(level), value(number)]
    return [names[0], constant(OPTIONS[names[0]].split(), number)]


def constant(names, number=None):
    for name in names:
        if type(number) is int and getattr(csocket, name, None) == number:
            return name
    return value(number)


def kind_of(enum, given):
    """The name that a family or a type has, where it was given as a number."""
    known = enum._value2member_map_.get(given) if type(given) is int else None
    return value(given if known is None else known)


def flags(given):
    return value(csocket.MsgFlag(given)) if type(given) is int and given > 0 else value(given)


def value(given):
    """An argument in a few words."""
    kind = type(given)
    if kind in NUMBERS:
        return given.name or str(int(given))
    if kind in BYTES:
        return count(size(given))
    if kind is str:
        return cut(repr(given))
    if kind is tuple and len(given) >= 2 and type(given[0]) is str and type(given[1]) is int:
        return address(given)
    if kind in (list, tuple):
        return f"[{', '.join(map(value, given[:4]))}{', ...' * (len(given) > 4)}]"
    if given is None or kind in (bool, int, float):
        return repr(given)
    return f"<{kind.__name__}>"


def address(given):
    """An address: host and port for the internet, else what it is in Python."""
    if type(given) is tuple and len(given) >= 2 and type(given[1]) is int:
        host, port = given[:2]
        if type(host) is str:
            return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    if type(given) is str:
        return given if given.isprintable() else repr(given)
    if type(given) in (bytes, tuple, int):
        return repr(given)
    return f"<{type(given).__name__}>"


def size(data):
    """How many bytes there are in data of Python's own types; None for what is not looked into."""
    if type(data) is memoryview:
        return data.nbytes
    if type(data) in (bytes, bytearray):
        return len(data)
    if type(data) in (list, tuple):
        sizes = [size(part) for part in data]
        return None if None in sizes else sum(sizes)
    return None


def count(number):
    return "1 byte" if number == 1 else f"{number} bytes"


def preview(data, number, longest):
    """The first of *number* bytes: as a text where they are UTF-8, else as bytes; '' for none."""
    if not number or size(data) is None:
        return ""
    piece = b"".join(pieces(data, min(number, longest)))
    text, rest = decoded(piece, complete=number <= longest)
    shown = repr(text if text is not None else piece)
    return shown + ("..." if rest or len(piece) < number else "")


def pieces(data, longest):
    """Copies of the first bytes of one buffer or of some."""
    for part in data if type(data) in (list, tuple) else (data,):
        if longest <= 0:
            break
        part = part.cast("B") if type(part) is memoryview else part
        piece = bytes(part[:longest])
        longest -= len(piece)
        yield piece


def decoded(piece, complete):
    """The text of a piece, or None; and the bytes at its end of a character that was cut."""
    try:
        return piece.decode(), b""
    except UnicodeDecodeError as error:
        if complete or error.start < len(piece) - 3 or error.reason != "unexpected end of data":
            return None, b""
        return piece[: error.start].decode(), piece[error.start :]


def one_line(text):
    """A text with escapes for what would tear its line or command a terminal."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)


def cut(text):
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 3] + "..."


def duration(seconds):
    """A span of time, short."""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"

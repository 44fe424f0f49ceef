"""Random sequences of operations on paired sockets, and what is seen of each: see differential.py.

A sequence is a kind of world and a list of steps; a step is an operation, the number of a socket in
the world, and arguments as they can be printed. The same sequence does the same in each module."""

import array
import errno
import fcntl
import os
import re
import select
import socket as stdlib
import struct
import sys
from dataclasses import dataclass, field

LOOPBACK = ("127.0.0.1", 0)
WORDS_OF_TYPE_ERRORS = sys.version_info < (3, 14)
# A timeout that passes at once, nearly.
SOON = 0.0001
# The abstract name that Linux gives an AF_UNIX socket which binds to none.
AUTOBOUND = re.compile(rb"\0[0-9a-f]{5}")
# Whose TypeErrors are worded in other ways: parity.md.
OTHER_WORDS = {"settimeout"}
RCVLOWAT = stdlib.SO_RCVLOWAT
# All flags but MSG_TRUNC, of which parity.md speaks, and one that is the kernel's own, for which it refuses
# a call before it looks at the number.
STRANGE = 0x7FFFFFFF & ~stdlib.MSG_TRUNC
ABORT = struct.pack("ii", 1, 0)
PATTERN = bytes(range(256)) * 16


@dataclass(frozen=True)
class Made:
    """An argument that is made anew for each run."""

    kind: str
    number: int = 0


@dataclass
class World:
    """What a sequence acts on, in one module."""

    module: object
    sockets: list = field(default_factory=list)
    ports: dict = field(default_factory=dict)
    buffers: list = field(default_factory=list)
    # With SO_RCVLOWAT or urgent data a receive may wait though poll(2) says that it would not.
    unsure: bool = False

    def keep(self, *sockets):
        for sock in sockets:
            self.sockets.append(sock)
            if sock.fileno() != -1 and sock.family in (stdlib.AF_INET, stdlib.AF_INET6):
                self.name_ports(sock)

    def name_ports(self, sock):
        port = sock.getsockname()[1]
        if port:
            self.ports.setdefault(port, f"port of {len(self.sockets) - 1}")

    def make(self, argument):
        if not isinstance(argument, Made):
            return argument
        if argument.kind == "address":
            sock = self.sockets[argument.number % len(self.sockets)]
            return sock.getsockname() if sock.fileno() != -1 else LOOPBACK
        if argument.kind == "buffers":
            made = [bytearray(4), bytearray(argument.number)]
            self.buffers += made
            return made
        if argument.kind == "bytes":
            return PATTERN[: argument.number]
        made = bytearray(argument.number)
        self.buffers.append(made)
        return made

    def close(self):
        for sock in self.sockets:
            try:
                # A port in TIME_WAIT would be in the way of one that another sequence binds to.
                sock.setsockopt(stdlib.SOL_SOCKET, stdlib.SO_LINGER, ABORT)
            except OSError:
                pass
            try:
                sock.close()
            except OSError:
                pass


def start(module, kind):
    """A world with its first sockets."""
    world = World(module)
    if kind in ("STREAM", "DGRAM", "SEQPACKET"):
        world.keep(*module.socketpair(module.AF_UNIX, getattr(module, f"SOCK_{kind}")))
    elif kind == "UDP":
        one, two = (module.socket(type=module.SOCK_DGRAM) for _ in range(2))
        one.bind(LOOPBACK)
        two.bind(LOOPBACK)
        world.keep(one, two)
    elif kind == "TCP":
        server = module.create_server(LOOPBACK)
        client = module.socket()
        client.connect(server.getsockname())
        world.keep(client, server.accept()[0], server)
    else:
        world.keep(module.socket(), module.socket(type=module.SOCK_DGRAM))
    # Only those that a step asks for wait.
    for sock in world.sockets:
        sock.settimeout(0)
    return world


KINDS = ("STREAM", "STREAM", "DGRAM", "SEQPACKET", "UDP", "UDP", "TCP", "NEW")

# Operations that may wait, and for what.
WAITS = {
    **dict.fromkeys(("send", "sendall", "sendto", "sendmsg", "connect", "connect_ex"), select.POLLOUT),
    **dict.fromkeys(("recv", "recv_into", "recvfrom", "recvfrom_into"), select.POLLIN),
    **dict.fromkeys(("recvmsg", "recvmsg_into", "accept"), select.POLLIN),
}


def blocks(sock):
    """A timeout ends it late, or none and its descriptor, which others may share, says so."""
    fd = sock.fileno()
    if fd == -1 or sock.gettimeout():
        return fd != -1 and sock.gettimeout() > SOON
    return not fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_NONBLOCK


def would_wait(world, sock, name):
    if not blocks(sock):
        return False
    if world.unsure or name.startswith("connect"):
        return True
    poll = select.poll()
    poll.register(sock.fileno(), WAITS[name])
    return not poll.poll(0)


def makes_unsure(name, arguments):
    if name == "setsockopt":
        return arguments[1] == RCVLOWAT
    urgent = any(isinstance(item, int) and item & stdlib.MSG_OOB for item in arguments)
    return urgent and WAITS.get(name) == select.POLLOUT


def rights(world, sock):
    """Descriptors there and back; that csocket's are close-on-exec stands in parity.md."""
    files = [0, 1]
    world.module.send_fds(sock, [b"x"], files)
    return len(files)


def received_rights(world, sock):
    data, numbers, flags, address = world.module.recv_fds(sock, 10, 4)
    for number in numbers:
        os.close(number)
    return data, len(numbers), flags, address


def without_rights(answer):
    """Descriptors that were received are closed, and counted."""
    items = []
    for level, kind, data in answer[1]:
        if (level, kind) == (stdlib.SOL_SOCKET, stdlib.SCM_RIGHTS):
            numbers = array.array("i", data[: len(data) // 4 * 4])
            for number in numbers:
                os.close(number)
            data = len(numbers)
        items.append((level, kind, data))
    return (answer[0], tuple(items), *answer[2:])


def added(world, sock):
    world.keep(sock)
    return sock.family, sock.type, sock.proto, sock.gettimeout()


def accept(world, sock):
    made, address = sock.accept()
    return added(world, made), address


def detach(world, sock):
    number = sock.detach()
    if number == -1:
        return -1
    return added(world, world.module.socket(fileno=number))


def file_lines(world, sock):
    with sock.makefile("rb", buffering=64) as file:
        return file.read(10)


def file_write(world, sock):
    with sock.makefile("wb") as file:
        return file.write(b"line\n" * 3)


def with_block(world, sock):
    with sock as entered:
        return entered is sock


# What is more than a method of the socket.
SPECIAL = {
    "accept": accept,
    "detach": detach,
    "dup": lambda world, sock: added(world, sock.dup()),
    "file_lines": file_lines,
    "file_write": file_write,
    "with_block": with_block,
    "send_fds": rights,
    "recv_fds": received_rights,
    "repr": lambda world, sock: repr(sock),
    "attributes": lambda world, sock: (sock.family, sock.type, sock.proto, sock.timeout),
    "fileno": lambda world, sock: sock.fileno() >= 0,
    "close_number": lambda world, sock: world.module.close(sock.detach()),
    "fromfd": lambda world, sock: added(world, world.module.fromfd(sock.fileno(), 1, 1)),
}


def act(world, step):
    """What one step comes to."""
    name, number, arguments = step
    sock = world.sockets[number % len(world.sockets)]
    if name in ("send_fds", "recv_fds", "file_lines", "file_write"):
        if blocks(sock):
            return "left out"
    elif name in WAITS and would_wait(world, sock, name):
        return "would wait"
    made = [world.make(argument) for argument in arguments]
    if makes_unsure(name, arguments):
        world.unsure = True
    if name in SPECIAL:
        return SPECIAL[name](world, sock)
    answer = getattr(sock, name)(*made)
    return without_rights(answer) if name.startswith("recvmsg") else answer


def outcome(world, step):
    """The same as text that can be compared."""
    try:
        answer = plain(world, act(world, step))
    except OverflowError as exc:
        return type(exc).__name__
    except TypeError as exc:
        words = WORDS_OF_TYPE_ERRORS and step[0] not in OTHER_WORDS
        return f"TypeError: {plain(world, str(exc)) if words else ''}"
    except OSError as exc:
        return f"{type(exc).__name__} {exc.errno} {plain(world, exc.args)}"
    except Exception as exc:
        return f"{type(exc).__name__}: {plain(world, str(exc))}"
    return answer


def plain(world, value):
    """The text of a value, without what may differ between two runs and between the modules."""
    if isinstance(value, tuple):
        if len(value) in (2, 4) and type(value[0]) is str and type(value[1]) is int:
            return f"({value[0]!r}, {port(world, value[1])}{value[2:] if value[2:] else ''})"
        return f"({', '.join([plain(world, item) for item in value])})"
    if isinstance(value, bytes) and AUTOBOUND.fullmatch(value):
        return "a name of the kernel's"
    if isinstance(value, str):
        text = re.sub(r"b'\\x00[0-9a-f]{5}'", "a name of the kernel's", value)
        text = re.sub(r"\b_?c?socket\.", "socket.", text)
        text = re.sub(r"\bfd=\d+|0x[0-9a-f]+", "N", text)
        return re.sub(r"(?<=', )\d+", lambda found: port(world, int(found[0])), text)
    if isinstance(value, int):
        return str(int(value))
    return repr(value)


def port(world, number):
    return world.ports.get(number, "a port" if number > 1023 else str(number))


def state(world, number):
    """What a descriptor is after a step, and what was written into buffers."""
    sock = world.sockets[number % len(world.sockets)]
    fd = sock.fileno()
    buffers = b"".join(map(bytes, world.buffers))
    world.buffers.clear()
    if fd == -1:
        return sock.gettimeout(), buffers
    return (
        sock.gettimeout(),
        fcntl.fcntl(fd, fcntl.F_GETFL) & (os.O_NONBLOCK | os.O_RDWR),
        fcntl.fcntl(fd, fcntl.F_GETFD),
        buffers,
    )


def size(draw):
    return draw.choice((0, 1, 3, 10, 100, 1000, 4096))


def flags(draw):
    return draw.choice((0, 0, 0, stdlib.MSG_PEEK, stdlib.MSG_DONTWAIT, stdlib.MSG_OOB, 1 << 30, STRANGE))


def receive(draw):
    """Urgent data for which there is no room: parity.md."""
    arguments = (size(draw), *optional(draw, flags(draw)))
    return arguments if arguments[0] or len(arguments) == 1 else arguments[:1]


def optional(draw, *arguments):
    """All of them, or only the first few."""
    return arguments[: draw.randrange(len(arguments) + 1)]


def address(draw):
    bad = (None, ("127.0.0.1",), ("127.0.0.1", 70000), ("127.0.0.1", 1), "\0nobody", b"", ["a", 1])
    return draw.choice(bad) if draw.random() < 0.3 else Made("address", draw.randrange(4))


OPTIONS = (
    (stdlib.SOL_SOCKET, stdlib.SO_REUSEADDR),
    (stdlib.SOL_SOCKET, stdlib.SO_KEEPALIVE),
    (stdlib.SOL_SOCKET, stdlib.SO_TYPE),
    (stdlib.SOL_SOCKET, stdlib.SO_ERROR),
    (stdlib.SOL_SOCKET, stdlib.SO_LINGER),
    (stdlib.SOL_SOCKET, stdlib.SO_RCVBUF),
    (stdlib.SOL_SOCKET, RCVLOWAT),
    (stdlib.IPPROTO_TCP, stdlib.TCP_NODELAY),
    (stdlib.IPPROTO_IP, stdlib.IP_TTL),
    (99, 99),
)


def option_value(draw):
    return draw.choice((0, 1, 2, b"\0\0\0\0", b"\1\0\0\0\0\0\0\0", None, "x", 2**31))


def timeout(draw):
    return draw.choice((None, 0, 0, 0.0, SOON, SOON, 5, -1, "x", True, float("nan"), 1e30))


def ancillary(draw):
    good = [(stdlib.SOL_SOCKET, stdlib.SCM_RIGHTS, b"\0\0\0\0")]
    return draw.choice(([], (), None, [(1, 2)], [("x", 1, b"")], good, [(99, 99, b"x" * 10)]))


def data(draw):
    return Made("bytes", size(draw)) if draw.random() < 0.9 else draw.choice(("text", None, 5))


# An operation, how often it comes, and its arguments.
OPERATIONS = {
    "send": (6, lambda draw: (data(draw), *optional(draw, flags(draw)))),
    "sendall": (4, lambda draw: (data(draw), *optional(draw, flags(draw)))),
    "sendto": (4, lambda draw: (data(draw), *optional(draw, flags(draw)), address(draw))),
    "sendmsg": (4, lambda draw: ([b"ab", b"c"], *optional(draw, ancillary(draw), flags(draw), address(draw)))),
    "recv": (6, lambda draw: (size(draw) if draw.random() < 0.95 else -1, *optional(draw, flags(draw)))),
    "recv_into": (4, lambda draw: (Made("buffer", size(draw)), *optional(draw, size(draw), flags(draw)))),
    "recvfrom": (4, receive),
    "recvfrom_into": (3, lambda draw: (Made("buffer", size(draw)), *optional(draw, size(draw), flags(draw)))),
    "recvmsg": (4, lambda draw: (size(draw) or 1, *optional(draw, draw.choice((0, 10, 64, -1)), flags(draw)))),
    "recvmsg_into": (3, lambda draw: (Made("buffers", size(draw)), *optional(draw, 64, flags(draw)))),
    "shutdown": (2, lambda draw: (draw.choice((0, 1, 2, 3, "x")),)),
    "close": (2, lambda draw: ()),
    "detach": (1, lambda draw: ()),
    "close_number": (1, lambda draw: ()),
    "fileno": (1, lambda draw: ()),
    "dup": (2, lambda draw: ()),
    "fromfd": (1, lambda draw: ()),
    "accept": (2, lambda draw: ()),
    "listen": (1, lambda draw: optional(draw, draw.choice((0, 1, -5, "x")))),
    "bind": (2, lambda draw: (address(draw),)),
    "connect": (2, lambda draw: (address(draw),)),
    "connect_ex": (2, lambda draw: (address(draw),)),
    "getsockname": (1, lambda draw: ()),
    "getpeername": (1, lambda draw: ()),
    "getsockopt": (2, lambda draw: (*draw.choice(OPTIONS), *optional(draw, draw.choice((0, 4, 8, -1))))),
    "setsockopt": (3, lambda draw: (*draw.choice(OPTIONS), option_value(draw))),
    "settimeout": (3, lambda draw: (timeout(draw),)),
    "setblocking": (2, lambda draw: (draw.choice((0, 1, False, True, 2, "x", None)),)),
    "gettimeout": (1, lambda draw: ()),
    "getblocking": (1, lambda draw: ()),
    "set_inheritable": (1, lambda draw: (draw.choice((True, False, 5, "x")),)),
    "get_inheritable": (1, lambda draw: ()),
    "attributes": (1, lambda draw: ()),
    "repr": (1, lambda draw: ()),
    "with_block": (1, lambda draw: ()),
    "file_lines": (1, lambda draw: ()),
    "file_write": (1, lambda draw: ()),
    "send_fds": (1, lambda draw: ()),
    "recv_fds": (1, lambda draw: ()),
}
NAMES = [name for name, (weight, _) in OPERATIONS.items() for _ in range(weight)]
MOST_STEPS = 12


def sequence(draw):
    """A kind of world and the steps in it."""
    kind = draw.choice(KINDS)
    steps = []
    for _ in range(draw.randrange(1, MOST_STEPS + 1)):
        name = draw.choice(NAMES)
        steps.append((name, draw.randrange(4), tuple(OPERATIONS[name][1](draw))))
    return kind, steps


# What parity.md names: a call that cannot wait says so at once.
CANNOT_WAIT = {errno.EOPNOTSUPP, errno.EINVAL, errno.ENOTCONN, errno.EPIPE}

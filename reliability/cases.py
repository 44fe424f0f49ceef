"""Each public function and method once, with what it needs: what the checks call."""

import array
import os
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field

import csocket as socket

LOOPBACK = ("127.0.0.1", 0)


@dataclass
class Scene:
    """The sockets and files of one call; all are closed by close()."""

    stack: ExitStack = field(default_factory=ExitStack)

    def keep(self, *things):
        for thing in things:
            self.stack.callback(quietly, thing.close)
        return things if len(things) > 1 else things[0]

    def close(self):
        self.stack.close()


def descriptors():
    """The numbers in use, but for the one that the look took: the lowest, which is free again."""
    names = set(os.listdir("/proc/self/fd"))
    lowest = os.dup(0)
    os.close(lowest)
    return names - {str(lowest)}


def quietly(function):
    try:
        function()
    except OSError:
        pass


def inet(scene, kind=socket.SOCK_STREAM, family=socket.AF_INET):
    return scene.keep(socket.socket(family, kind))


def bound(scene, kind=socket.SOCK_DGRAM):
    sock = inet(scene, kind)
    sock.bind(LOOPBACK)
    return sock


def pair(scene, *, waiting=b"a message\n"):
    """A pair in which the second has something to receive."""
    one, two = scene.keep(*socket.socketpair())
    if waiting:
        one.send(waiting)
    return one, two


def listener(scene):
    return scene.keep(socket.create_server(LOOPBACK))


def waiting_listener(scene):
    server = listener(scene)
    client = inet(scene)
    client.connect(server.getsockname())
    return server


def datagram(scene):
    """A socket with a datagram to receive."""
    one, two = bound(scene), bound(scene)
    one.sendto(b"datagram", two.getsockname())
    return two


def datagram_pair(scene):
    return bound(scene), bound(scene).getsockname()


def with_descriptors(scene):
    one, two = pair(scene, waiting=b"")
    numbers = array.array("i", [one.fileno(), two.fileno()])
    one.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, numbers)])
    return two


def some_file(scene):
    file = scene.keep(tempfile.TemporaryFile())
    file.write(bytes(5000))
    file.seek(0)
    return file


def descriptors_of(ancillary):
    for level, kind, data in ancillary:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            yield from array.array("i", data)


# What some calls return are descriptors, which somebody has to close.
DESCRIPTORS = {
    "_accept": lambda answer: answer[:1],
    "detach": lambda answer: [answer],
    "dup, of a number": lambda answer: [answer],
    "recv_fds": lambda answer: answer[1],
}


def descriptors_in(name, answer):
    """Whatever a case that receives messages is called, it may have brought some."""
    if name.startswith("recvmsg"):
        return descriptors_of(answer[1])
    return DESCRIPTORS.get(name, lambda answer: ())(answer)


def release(name, answer):
    """Closes what a call made."""
    for number in descriptors_in(name, answer):
        os.close(number)
    for thing in answer if isinstance(answer, tuple) else (answer,):
        if hasattr(thing, "close"):
            thing.close()


def connected(scene):
    sock = inet(scene)
    sock.connect(listener(scene).getsockname())
    return sock


def unblocked(sock):
    sock.setblocking(False)
    return sock


def impatient(sock):
    sock.settimeout(0.0005)
    return sock


def rights(scene):
    return socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0, 1])


def raw_file(scene, mode="r"):
    return scene.keep(socket.SocketIO(pair(scene)[1], mode))


def timed_raw_file(scene):
    return scene.keep(socket.SocketIO(impatient(pair(scene, waiting=b"")[1]), "r"))


def sendmsg_to(scene):
    sock, address = datagram_pair(scene)
    return sock.sendmsg, [b"x"], [], 0, address


def stdlib_socket(scene):
    import socket as stdlib

    return scene.keep(stdlib.socket())


RIGHTS = socket.CMSG_SPACE(8)

# name: a function of a scene that gives what is called, and with what.
METHODS = {
    "accept": lambda s: (waiting_listener(s).accept,),
    "_accept": lambda s: (waiting_listener(s)._accept,),
    "bind": lambda s: (inet(s).bind, LOOPBACK),
    "bind to a name": lambda s: (inet(s).bind, ("localhost", 0)),
    "bind of IPv6": lambda s: (inet(s, family=socket.AF_INET6).bind, ("::1", 0, 0, 0)),
    "close": lambda s: (inet(s).close,),
    "connect": lambda s: (inet(s).connect, listener(s).getsockname()),
    "connect refused": lambda s: (inet(s).connect, bound(s, socket.SOCK_STREAM).getsockname()),
    "connect_ex": lambda s: (inet(s).connect_ex, listener(s).getsockname()),
    "detach": lambda s: (inet(s).detach,),
    "dup": lambda s: (inet(s).dup,),
    "family": lambda s: (getattr, inet(s), "family"),
    "fileno": lambda s: (inet(s).fileno,),
    "get_inheritable": lambda s: (inet(s).get_inheritable,),
    "getblocking": lambda s: (inet(s).getblocking,),
    "getpeername": lambda s: (connected(s).getpeername,),
    "getsockname": lambda s: (bound(s).getsockname,),
    "getsockname of IPv6": lambda s: (inet(s, family=socket.AF_INET6).getsockname,),
    "getsockopt": lambda s: (inet(s).getsockopt, socket.SOL_SOCKET, socket.SO_TYPE),
    "getsockopt, bytes": lambda s: (inet(s).getsockopt, socket.SOL_SOCKET, socket.SO_LINGER, 8),
    "gettimeout": lambda s: (inet(s).gettimeout,),
    "listen": lambda s: (bound(s, socket.SOCK_STREAM).listen,),
    "makefile": lambda s: (pair(s)[1].makefile, "rb"),
    "makefile of text": lambda s: (pair(s)[1].makefile, "rw"),
    "proto": lambda s: (getattr, inet(s), "proto"),
    "recv": lambda s: (pair(s)[1].recv, 100),
    "recv of much": lambda s: (pair(s)[1].recv, 1 << 20),
    "recv, full": lambda s: (pair(s, waiting=bytes(70000))[1].recv, 65536),
    "recv that would block": lambda s: (unblocked(pair(s, waiting=b"")[1]).recv, 10),
    "recv after a timeout": lambda s: (impatient(pair(s, waiting=b"")[1]).recv, 10),
    "recv_into": lambda s: (pair(s)[1].recv_into, bytearray(100)),
    "recvfrom": lambda s: (datagram(s).recvfrom, 100),
    "recvfrom_into": lambda s: (datagram(s).recvfrom_into, bytearray(100)),
    "recvmsg": lambda s: (pair(s)[1].recvmsg, 100),
    "recvmsg with descriptors": lambda s: (with_descriptors(s).recvmsg, 100, RIGHTS),
    "recvmsg with much room": lambda s: (with_descriptors(s).recvmsg, 100, 1 << 20),
    "recvmsg_into": lambda s: (pair(s)[1].recvmsg_into, [bytearray(4), bytearray(100)], 100),
    "recvmsg_into with descriptors": lambda s: (with_descriptors(s).recvmsg_into, [bytearray(10)], RIGHTS),
    "repr": lambda s: (repr, bound(s)),
    "send": lambda s: (pair(s)[0].send, b"x"),
    "sendall": lambda s: (pair(s)[0].sendall, b"x"),
    "sendall of a memoryview": lambda s: (pair(s)[0].sendall, memoryview(b"x" * 100)),
    "sendfile": lambda s: (pair(s)[0].sendfile, some_file(s)),
    "_sendfile_use_send": lambda s: (pair(s)[0]._sendfile_use_send, some_file(s)),
    "sendmsg": lambda s: (pair(s)[0].sendmsg, [b"x", bytearray(b"y")]),
    "sendmsg of many": lambda s: (pair(s)[0].sendmsg, [b"x"] * 100),
    "sendmsg with descriptors": lambda s: (pair(s)[0].sendmsg, [b"x"], [rights(s)]),
    "sendmsg to an address": lambda s: sendmsg_to(s),
    "sendto": lambda s: (lambda pair: (pair[0].sendto, b"x", pair[1]))(datagram_pair(s)),
    "sendto a name": lambda s: (bound(s).sendto, b"x", ("localhost", 9)),
    "set_inheritable": lambda s: (inet(s).set_inheritable, True),
    "setblocking": lambda s: (inet(s).setblocking, False),
    "setsockopt": lambda s: (inet(s).setsockopt, socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    "setsockopt, bytes": lambda s: (
        inet(s).setsockopt, socket.SOL_SOCKET, socket.SO_LINGER, bytes(8)
    ),
    "settimeout": lambda s: (inet(s).settimeout, 1.5),
    "shutdown": lambda s: (pair(s)[0].shutdown, socket.SHUT_RDWR),
    "timeout": lambda s: (getattr, impatient(inet(s)), "timeout"),
    "type": lambda s: (getattr, inet(s), "type"),
}  # fmt: skip

FUNCTIONS = {
    "socket": lambda s: (socket.socket,),
    "socket of IPv6": lambda s: (socket.socket, socket.AF_INET6, socket.SOCK_DGRAM),
    "socket of a descriptor": lambda s: (socket.socket, -1, -1, -1, inet(s).detach()),
    "socketpair": lambda s: (socket.socketpair,),
    "fromfd": lambda s: (socket.fromfd, inet(s).fileno(), 2, 1),
    "dup, of a number": lambda s: (socket.dup, inet(s).fileno()),
    "close, of a number": lambda s: (socket.close, os.dup(0)),
    "create_connection": lambda s: (socket.create_connection, listener(s).getsockname()),
    "create_server": lambda s: (socket.create_server, LOOPBACK),
    "send_fds": lambda s: (socket.send_fds, pair(s)[0], [b"x"], [0, 1]),
    "recv_fds": lambda s: (socket.recv_fds, with_descriptors(s), 10, 2),
    "from_stdlib": lambda s: (socket.from_stdlib, stdlib_socket(s)),
    "to_stdlib": lambda s: (socket.to_stdlib, inet(s)),
    "getaddrinfo of a number": lambda s: (socket.getaddrinfo, "127.0.0.1", 80),
    "getaddrinfo of a name": lambda s: (socket.getaddrinfo, "localhost", "http"),
    "getaddrinfo of bytes": lambda s: (socket.getaddrinfo, b"::1", None),
    "gethostbyname": lambda s: (socket.gethostbyname, "127.0.0.1"),
    "gethostbyname_ex": lambda s: (socket.gethostbyname_ex, "localhost"),
    "gethostbyaddr": lambda s: (socket.gethostbyaddr, "127.0.0.1"),
    "gethostname": lambda s: (socket.gethostname,),
    # Longer than any name may be.
    "sethostname": lambda s: (socket.sethostname, "x" * 100),
    "getnameinfo": lambda s: (socket.getnameinfo, ("127.0.0.1", 80), 0),
    "getservbyname": lambda s: (socket.getservbyname, "http"),
    "getservbyport": lambda s: (socket.getservbyport, 80),
    "getprotobyname": lambda s: (socket.getprotobyname, "tcp"),
    "getdefaulttimeout": lambda s: (socket.getdefaulttimeout,),
    "setdefaulttimeout": lambda s: (socket.setdefaulttimeout, None),
    "if_nameindex": lambda s: (socket.if_nameindex,),
    "if_nametoindex": lambda s: (socket.if_nametoindex, "lo"),
    "if_indextoname": lambda s: (socket.if_indextoname, 1),
    "inet_aton": lambda s: (socket.inet_aton, "127.0.0.1"),
    "inet_ntoa": lambda s: (socket.inet_ntoa, b"\x7f\0\0\1"),
    "inet_pton": lambda s: (socket.inet_pton, socket.AF_INET6, "fe80::1"),
    "inet_ntop": lambda s: (socket.inet_ntop, socket.AF_INET6, bytes(16)),
    "htons": lambda s: (socket.htons, 1),
    "htonl": lambda s: (socket.htonl, 1 << 31),
    "ntohs": lambda s: (socket.ntohs, 1),
    "ntohl": lambda s: (socket.ntohl, 1 << 31),
    "CMSG_LEN": lambda s: (socket.CMSG_LEN, 1000),
    "CMSG_SPACE": lambda s: (socket.CMSG_SPACE, 1000),
    "getfqdn": lambda s: (socket.getfqdn, "127.0.0.1"),
    "has_dualstack_ipv6": lambda s: (socket.has_dualstack_ipv6,),
    "SocketIO": lambda s: (socket.SocketIO, pair(s)[1], "rw"),
    "SocketIO.close": lambda s: (raw_file(s).close,),
    "SocketIO.name": lambda s: (getattr, raw_file(s), "name"),
    "SocketIO.readinto": lambda s: (raw_file(s).readinto, bytearray(10)),
    "SocketIO.readinto, timeout": lambda s: (timed_raw_file(s).readinto, bytearray(10)),
    "SocketIO.write": lambda s: (raw_file(s, "w").write, b"x"),
    "SocketIO.seekable": lambda s: (raw_file(s).seekable,),
}

CASES = METHODS | FUNCTIONS
# Cases whose calls fail with all the memory that they want.
RAISING = {"connect refused", "recv that would block", "recv after a timeout", "sethostname", "SocketIO.readinto, timeout"}

RESOLVER = ("gaierror", "herror")
# Where the C library takes a file that it could not read for one without the name, and the
# interpreter's io answers want of memory by other errors.
NOT_OURS = {
    "bind to a name": RESOLVER,
    "sendto a name": RESOLVER,
    "getaddrinfo of a name": RESOLVER,
    "getaddrinfo of bytes": RESOLVER,
    "gethostbyname_ex": RESOLVER,
    "gethostbyaddr": RESOLVER,
    "getnameinfo": RESOLVER,
    "getservbyname": ("OSError",),
    "getservbyport": ("OSError",),
    "getprotobyname": ("OSError",),
    "makefile": ("RuntimeError",),
    "makefile of text": ("RuntimeError", "AttributeError"),
}

"""More calls for refusals.py: of subclasses, replaced names, forged families, files, and at the package's start."""

import array
import importlib.util
import io
import sys
import warnings

import csocket
from csocket import _csocket

from . import cases
from .check import TREE

sys.path.insert(0, str(TREE / "tests"))

from peers import Call  # noqa: E402


def load():
    """The module once more, of its own."""
    spec = importlib.util.spec_from_file_location("csocket._csocket", _csocket.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Own(csocket.socket):
    """A class whose objects are not made without a call of it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class OtherAccept(csocket.socket):
    def _accept(self):
        return super()._accept()


class HalfSend(csocket.socket):
    def send(self, data):
        return super().send(data[: len(data) // 2 + 1])


class Stranger:
    """No socket, but with its method."""

    makefile = csocket.socket.makefile

    def __init__(self, sock):
        self.sock, self._io_refs = sock, 0

    def __getattr__(self, name):
        return getattr(self.sock, name)


class Replaced:
    """A call while the package's name `socket` is another class."""

    def __init__(self, call):
        self.call = call

    def __call__(self, *args):
        before, csocket.socket = csocket.socket, Own
        try:
            return self.call(*args)
        finally:
            csocket.socket = before


class ByDefault:
    """A call while sockets are made with a timeout."""

    def __init__(self, call):
        self.call = call

    def __call__(self, *args):
        csocket.setdefaulttimeout(30)
        try:
            return self.call(*args)
        finally:
            csocket.setdefaulttimeout(None)


class Warned:
    """A call whose warnings are errors."""

    def __init__(self, call):
        self.call = call

    def __call__(self, *args):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return self.call(*args)


def forged(scene, family, kind=csocket.SOCK_STREAM, proto=0, cls=csocket.socket):
    """A socket of AF_UNIX that says it is of another family."""
    return scene.keep(cls(family, kind, proto, fileno=cases.inet(scene, family=csocket.AF_UNIX).detach()))


def listening(scene, cls):
    return scene.keep(cls(fileno=cases.waiting_listener(scene).detach()))


def patient(sock):
    sock.settimeout(30)
    return sock


def with_a_call(scene):
    """A socket on which a thread waits until the scene is over."""
    one, two = scene.keep(*csocket.socketpair())
    call = Call(two.recv, 4).wait_until_blocked()
    scene.stack.callback(call.join)
    scene.stack.callback(one.send, b"end")
    return two


def new_and_empty(scene):
    """A socket of a module that has made no error yet."""
    number = cases.pair(scene, waiting=b"")[1].detach()
    return scene.keep(cases.unblocked(load()._class(fileno=number)))


def by_function(descriptor, offset, count):
    return min(count, 5000 - offset)


def zerocopy(scene, function, sock):
    return sock._sendfile_zerocopy, function, OSError, cases.some_file(scene)


def many_items(scene):
    numbers = array.array("i", [0])
    return cases.pair(scene)[0].sendmsg, [b"x"], [(csocket.SOL_SOCKET, csocket.SCM_RIGHTS, numbers)] * 6


MODULE = {
    "_give_names": lambda s: (load()._give_names, {}),
    "_set_inits": lambda s: (load()._set_inits, csocket.socket.__init__, csocket.SocketIO.__init__),
    "_set_enums": lambda s: (load()._set_enums, csocket.AddressFamily, csocket.SocketKind),
    "__getstate__": lambda s: (cases.inet(s).__getstate__,),
    "_constants": lambda s: (load()._constants, "MSG_"),
    "a member of an enum": lambda s: (getattr, forged(s, 4711), "family"),
}
CLASSES = {
    "accept, replaced class": lambda s: (Replaced(cases.waiting_listener(s).accept),),
    "accept of a class": lambda s: (listening(s, Own).accept,),
    "accept, timeout": lambda s: (Replaced(patient(cases.waiting_listener(s)).accept),),
    "accept, default timeout": lambda s: (ByDefault(cases.waiting_listener(s).accept),),
    "accept of another kind": lambda s: (Replaced(other_kind(s).accept),),
    "accept of another _accept": lambda s: (listening(s, OtherAccept).accept,),
    "socketpair, replaced class": lambda s: (Replaced(csocket.socketpair),),
    "dup of a class": lambda s: (forged(s, csocket.AF_UNIX, cls=Own).dup,),
    "repr of a class": lambda s: (repr, forged(s, csocket.AF_UNIX, cls=Own)),
    "initialised again": lambda s: (cases.inet(s).__init__,),
    "initialised during a call": lambda s: (with_a_call(s).__init__,),
    "initialised anew, of a number": lambda s: (with_a_call(s).__init__, -1, -1, -1, cases.inet(s).detach()),
    "close during a call": lambda s: (with_a_call(s).close,),
    "_real_close during a call": lambda s: (with_a_call(s)._real_close,),
}
FAMILIES = {
    "setsockopt of AF_VSOCK": lambda s: (forged(s, csocket.AF_VSOCK).setsockopt, 40, 0, 1 << 40),
    "sendmsg_afalg": lambda s: (forged_alg(s, b"12345678").sendmsg_afalg, [b"x"]),
    "sendmsg_afalg of a long vector": lambda s: (forged_alg(s, bytes(5000)).sendmsg_afalg, [b"x"]),
    "sendmsg of many items": many_items,
    "accept of AF_ALG": lambda s: (accepting_alg(s).accept,),
    "accept of no family": lambda s: (forged(s, 4711).accept,),
    "getsockopt, much": lambda s: (cases.inet(s).getsockopt, csocket.SOL_SOCKET, csocket.SO_LINGER, 2000),
}
OTHER = {
    "recv, cut": lambda s: (cut(s).recv, 3000),
    "recv of half a size": lambda s: (cases.pair(s, waiting=bytes(9000))[1].recv, 9001),
    "recv of a new module": lambda s: (new_and_empty(s).recv, 10),
    "recvmsg with a TTL": lambda s: (with_a_ttl(s).recvmsg, 100, 100),
    "recvmsg with a TTL, warned": lambda s: (Warned(with_a_ttl(s).recvmsg), 100, 100),
    "getnameinfo of IPv6": lambda s: (csocket.getnameinfo, ("::1", 80, 0, 0), 0),
    "getsockname of bound IPv6": lambda s: (bound_inet6(s).getsockname,),
    "inet_ntop of a mapped address": lambda s: (csocket.inet_ntop, csocket.AF_INET6, bytes(12) + b"\1\2\3\4"),
    "gethostbyaddr of nothing": lambda s: (csocket.gethostbyaddr, ""),
    "gethostbyaddr of IPv6": lambda s: (csocket.gethostbyaddr, "::1"),
    "gethostbyname of nothing": lambda s: (csocket.gethostbyname, ""),
    "makefile by default": lambda s: (cases.pair(s)[1].makefile,),
    "makefile of a stranger": lambda s: (Stranger(cases.pair(s)[1]).makefile, "rb"),
    "makefile with a size": lambda s: (cases.pair(s)[1].makefile, "rw", 500),
    "sendfile of memory": lambda s: (cases.pair(s)[0].sendfile, io.BytesIO(bytes(20_000))),
    "sendfile by halves": lambda s: (half_sending(s)._sendfile_use_send, cases.some_file(s)),
    "sendfile by sendfile": lambda s: (cases.pair(s)[0]._sendfile_use_sendfile, cases.some_file(s)),
    "sendfile by a function": lambda s: zerocopy(s, by_function, cases.pair(s)[0]),
    "sendfile by a function, timeout": lambda s: zerocopy(s, by_function, patient(cases.pair(s)[0])),
    "sendfile of text": lambda s: (cases.pair(s)[0].sendfile, s.keep(open(__file__))),
}  # fmt: skip


def forged_alg(scene, vector):
    sock = forged(scene, csocket.AF_ALG)

    class Given:
        """sendmsg_afalg with keywords."""

        @staticmethod
        def sendmsg_afalg(data):
            return sock.sendmsg_afalg(data, op=0, iv=vector, assoclen=5)

    return Given


def accepting_alg(scene):
    number = cases.waiting_listener(scene).detach()
    return scene.keep(csocket.socket(csocket.AF_ALG, csocket.SOCK_SEQPACKET, 0, fileno=number))


def other_kind(scene):
    number = cases.waiting_listener(scene).detach()
    return scene.keep(csocket.socket(csocket.AF_INET, 4711, 0, fileno=number))


def half_sending(scene):
    return scene.keep(HalfSend(fileno=cases.pair(scene)[0].detach()))


def cut(scene):
    """A socket that learnt that all comes that is asked for, and then does not."""
    one, two = cases.pair(scene, waiting=bytes(3000))
    two.recv(3000)
    one.send(b"short")
    return two


def with_a_ttl(scene):
    """A datagram that brings something else than descriptors."""
    sock = cases.datagram(scene)
    sock.setsockopt(csocket.IPPROTO_IP, csocket.IP_RECVTTL, 1)
    sock.sendto(b"x", sock.getsockname())
    sock.recv(100)
    return sock


def bound_inet6(scene):
    sock = cases.inet(scene, family=csocket.AF_INET6)
    sock.bind(("::1", 0))
    return sock


def touched(scene):
    """The class as users may change it; from then on it is one that was changed."""
    csocket.socket.touched = True
    return cases.waiting_listener(scene)


# These come last.
TOUCHED = {
    "accept of a changed class": lambda s: (touched(s).accept,),
    "socketpair of a changed class": lambda s: (csocket.socketpair,),
    "sendfile of a changed class": lambda s: (cases.pair(s)[0].sendfile, cases.some_file(s)),
    "makefile of a changed class": lambda s: (cases.pair(s)[0].makefile, "rwb"),
}
SCENES = MODULE | CLASSES | FAMILIES | OTHER | TOUCHED
# What fails with all calls answered: a forged socket is of no such family.
RAISING = {
    *("setsockopt of AF_VSOCK", "sendmsg_afalg", "sendmsg_afalg of a long vector", "accept of no family"),
    *("recv of a new module", "sendfile of text", "getsockopt, much"),
    *("gethostbyaddr of IPv6", "gethostbyaddr of nothing", "__getstate__"),
}
# A buffer that cannot be got is one of another kind, as for the stdlib.
NO_BUFFER = (
    *("recv_into", "recvfrom_into", "recvmsg_into", "recvmsg_into with descriptors"),
    *("SocketIO.readinto", "SocketIO.readinto, timeout"),
)
# What releases something after a failure, and asks for no memory.
CLEANING = {"PySet_Discard", "PyArg_ParseTuple"}
# What fails after ancillary data in which descriptors cannot be seen any more.
AFTER_NONSENSE = {
    ("recvmsg with descriptors", "PyBytes_FromStringAndSize"),
    ("recvmsg with much room", "PyBytes_FromStringAndSize"),
    ("recv_fds", "PyBytes_FromStringAndSize"),
    ("recvmsg_into with descriptors", "PyLong_FromSsize_t"),
}
# What cannot fail where it is called: for a tuple, and for an int that fits.
UNFAILING = {
    ("recv_fds", "PyLong_AsLong"),
    ("accept of a class", "PySequence_Tuple"),
    ("accept of another _accept", "PySequence_Tuple"),
    ("sendfile by sendfile", "PyLong_AsLongAndOverflow"),
    ("sendfile by a function", "PyLong_AsLongAndOverflow"),
    ("sendfile by a function, timeout", "PyLong_AsLongAndOverflow"),
}

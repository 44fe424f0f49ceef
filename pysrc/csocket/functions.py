"""What the package has in Python: functions, and the constructors of the extension's types.

One file, because each more is 1 % of the import. As everywhere in the package, names that people
replace, such as ``csocket.socket``, are looked up in the package's namespace when a function is called.
"""

import builtins
import sys

import csocket

from . import _csocket
from ._csocket import _raw_file_init, _set_inits, _socket_init

# Constructors, with signatures that can be read: the classes are here for the names of their functions
# only, which become the __init__ of the types.


class socket:
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        """Make the socket, or take over the descriptor *fileno*; the class says what is what."""
        _socket_init(self, family, type, proto, fileno)


class SocketIO:
    def __init__(self, sock, mode):
        """Make the raw file on *sock*; the class says which modes there are."""
        _raw_file_init(self, sock, mode)


_set_inits(socket.__init__, SocketIO.__init__)


# Connections by host name

_GLOBAL_DEFAULT_TIMEOUT = object()


def create_connection(
    address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False
):
    """Return a socket connected to *address*, a pair of a host and a port.

    The addresses that getaddrinfo(3) gives for the host are tried in turn. *timeout*, in seconds,
    holds for each of them, and stays with the socket; without one it is that of
    setdefaulttimeout(). *source_address* is the address to bind(2) first.

    Raises the last address's OSError, or with *all_errors* an ExceptionGroup of all of them, which
    needs Python 3.11.
    """
    if all_errors and not hasattr(builtins, "ExceptionGroup"):
        raise TypeError("all_errors needs ExceptionGroup, which Python has from 3.11 on")
    host, port = address
    errors = []
    try:
        for family, kind, proto, _, peer in csocket.getaddrinfo(host, port, 0, csocket.SOCK_STREAM):
            try:
                return _connect(family, kind, proto, peer, timeout, source_address)
            except OSError as error:
                if not all_errors:
                    errors.clear()
                errors.append(error)
        raise _failure(errors, all_errors)
    finally:
        # A traceback holds this frame: an error left in it would be part of a cycle.
        errors.clear()


def _connect(family, kind, proto, peer, timeout, source_address):
    sock = csocket.socket(family, kind, proto)
    try:
        # Modules of the stdlib that call us hand on the marker of the stdlib's socket.
        if type(timeout) is not object:
            sock.settimeout(timeout)
        if source_address:
            sock.bind(source_address)
        sock.connect(peer)
        return sock
    except BaseException:
        sock.close()
        raise


def _failure(errors, all_errors):
    if not errors:
        return OSError("getaddrinfo returns an empty list")
    if not all_errors:
        return errors[0]
    return ExceptionGroup("create_connection failed", errors)


# Listening sockets


def has_dualstack_ipv6():
    """Return whether one AF_INET6 socket can accept both IPv6 and IPv4 connections (ipv6(7))."""
    if not (csocket.has_ipv6 and _has("IPPROTO_IPV6") and _has("IPV6_V6ONLY")):
        return False
    try:
        with csocket.socket(csocket.AF_INET6, csocket.SOCK_STREAM) as sock:
            sock.setsockopt(csocket.IPPROTO_IPV6, csocket.IPV6_V6ONLY, 0)
            return sock.getsockopt(csocket.IPPROTO_IPV6, csocket.IPV6_V6ONLY) == 0
    except OSError:
        return False


def create_server(
    address, *, family=csocket.AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False
):
    """Return a TCP socket bound to *address*, a pair of a host and a port, that listens.

    *family* is AF_INET or AF_INET6, *backlog* is that of listen(2), and *reuse_port* sets
    SO_REUSEPORT (socket(7)). An AF_INET6 socket accepts IPv4 connections too if *dualstack_ipv6* is
    true, and never if it is false.

    Raises ValueError for what the system does not offer, and OSError, with the address in its text
    where bind(2) failed.
    """
    _check(family, reuse_port, dualstack_ipv6)
    sock = csocket.socket(family, csocket.SOCK_STREAM)
    try:
        _set_options(sock, family, reuse_port, dualstack_ipv6)
        _bind(sock, address)
        if backlog is None:
            sock.listen()
        else:
            sock.listen(backlog)
        return sock
    except BaseException:
        sock.close()
        raise


def _has(constant):
    return hasattr(csocket._csocket, constant)


def _check(family, reuse_port, dualstack_ipv6):
    if reuse_port and not _has("SO_REUSEPORT"):
        raise ValueError("SO_REUSEPORT not supported on this platform")
    if dualstack_ipv6 and not csocket.has_dualstack_ipv6():
        raise ValueError("dualstack_ipv6 not supported on this platform")
    if dualstack_ipv6 and family != csocket.AF_INET6:
        raise ValueError("dualstack_ipv6 requires AF_INET6 family")


def _set_options(sock, family, reuse_port, dualstack_ipv6):
    try:
        sock.setsockopt(csocket.SOL_SOCKET, csocket.SO_REUSEADDR, 1)
    except OSError:
        pass  # If it mattered, bind fails.
    if reuse_port and family in (csocket.AF_INET, csocket.AF_INET6):
        sock.setsockopt(csocket.SOL_SOCKET, csocket.SO_REUSEPORT, 1)
    if csocket.has_ipv6 and family == csocket.AF_INET6 and _has("IPV6_V6ONLY"):
        sock.setsockopt(csocket.IPPROTO_IPV6, csocket.IPV6_V6ONLY, 0 if dualstack_ipv6 else 1)


def _bind(sock, address):
    try:
        sock.bind(address)
    except OSError as error:
        message = f"{error.strerror} (while attempting to bind on address {address!r})"
        raise OSError(error.errno, message) from None


# The full name of a host


def getfqdn(name=""):
    """Return the fully qualified domain name of the host *name*, or of this host if it is empty.

    It is the first name with a dot in it that gethostbyaddr() knows for the host; without one, the
    host's canonical name; and *name* itself where the look-up fails. ``0.0.0.0`` and ``::`` mean
    this host too.
    """
    name = name.strip()
    if not name or name in ("0.0.0.0", "::"):
        name = csocket.gethostname()
    try:
        canonical, aliases, _ = csocket.gethostbyaddr(name)
    except OSError:
        return name
    for known in (canonical, *aliases):
        if "." in known:
            return known
    return canonical


# The addresses of this host, known without a resolver, and a pair of sockets over them

_LOCALHOST = "127.0.0.1"
_LOCALHOST_V6 = "::1"


def _fallback_socketpair(family=csocket.AF_INET, type=csocket.SOCK_STREAM, proto=0):
    """Return two TCP sockets connected over loopback: socketpair() for AF_INET and AF_INET6.

    Raises ConnectionError if a stranger was faster than we to connect, and ValueError for any other
    *family*, *type* or *proto*.
    """
    if family == csocket.AF_INET:
        host = _LOCALHOST
    elif family == csocket.AF_INET6:
        host = _LOCALHOST_V6
    else:
        raise ValueError("Only AF_INET and AF_INET6 socket address families are supported")
    if type != csocket.SOCK_STREAM:
        raise ValueError("Only SOCK_STREAM socket type is supported")
    if proto != 0:
        raise ValueError("Only protocol zero is supported")
    with csocket.socket(family, type, proto) as listener:
        listener.bind((host, 0))
        listener.listen()
        return _connected(listener, csocket.socket(family, type, proto))


def _connected(listener, client):
    """Return the two ends of a connection; *client* is closed if there can be none."""
    server = None
    try:
        client.setblocking(False)
        try:
            client.connect(listener.getsockname()[:2])
        except (BlockingIOError, InterruptedError):
            pass
        client.setblocking(True)
        server, _ = listener.accept()
        ends = server.getsockname(), server.getpeername()
        if ends != (client.getpeername(), client.getsockname()):
            raise ConnectionError("Unexpected peer connection")
        return server, client
    except BaseException:
        client.close()
        if server is not None:
            server.close()
        raise


# What sendfile() says to itself when sendfile(2) cannot do it


class _GiveupOnSendfile(Exception):
    """sendfile(2) cannot send this file: it has to be read and sent instead."""


# Sockets made of descriptors, and descriptors that travel through UNIX sockets (unix(7))

_INT_SIZE = memoryview(b"").cast("i").itemsize


def fromfd(fd, family, type, proto=0):
    """Return a socket around a duplicate of the descriptor *fd* (dup(2)), which stays open.

    The other arguments are the socket's own, as for socket(). Raises OSError if *fd* is no open
    descriptor.
    """
    return adopt(csocket.dup(fd), family, type, proto)


def adopt(number, family, type, proto):
    """Return a socket around the descriptor *number*, which is closed if none can be made."""
    make = csocket.socket
    try:
        return make(family, type, proto, number)
    except BaseException:
        # A class of the user's may have taken the number over before it failed.
        if make is _csocket._class:
            _csocket.close(number)
        raise


def send_fds(sock, buffers, fds, flags=0, address=None):
    """Send the bytes of *buffers* and the descriptors *fds* over the UNIX socket *sock*.

    *flags* and *address* are those of sendmsg(2). Returns the number of bytes sent.
    """
    from array import array

    rights = (csocket.SOL_SOCKET, csocket.SCM_RIGHTS, array("i", fds))
    return sock.sendmsg(buffers, [rights], flags, address)


def recv_fds(sock, bufsize, maxfds, flags=0):
    """Receive up to *bufsize* bytes and *maxfds* descriptors from the UNIX socket *sock*.

    *flags* are those of recvmsg(2). Returns the bytes, a list of descriptors, which are
    close-on-exec, the message's flags and the sender's address. MSG_CTRUNC among the message's
    flags says that some descriptors found no room.
    """
    from operator import index

    flags = index(flags)
    room = csocket.CMSG_LEN(maxfds * _INT_SIZE)
    added = _csocket.MSG_CMSG_CLOEXEC & ~flags
    return _csocket._rights(sock.recvmsg(bufsize, room, flags | added), added)


# How multiprocessing takes a socket to another process
#
# It pickles sockets with reducers that are registered for a class; pickle itself refuses them. csocket
# must not import multiprocessing just to register, so it waits until the module that keeps the reducers
# is imported.

REDUCTION = "multiprocessing.reduction"


def _register(reduction):
    # Where csocket stands in socket's place, multiprocessing registers the class itself.
    if getattr(reduction, "socket", csocket) is not csocket:
        reduction.register(csocket._csocket._class, _reduce)


def _reduce(sock):
    from multiprocessing.reduction import DupFd

    return _rebuild, (DupFd(sock.fileno()), sock.family, sock.type, sock.proto)


def _rebuild(fd, family, type, proto):
    return adopt(fd.detach(), family, type, proto)


class _Watcher:
    """A finder that steps aside when multiprocessing.reduction is looked for, and has it loaded."""

    def find_spec(self, name, path=None, target=None):
        if name != REDUCTION:
            return None
        from importlib.util import find_spec

        sys.meta_path.remove(self)
        spec = find_spec(name)
        if spec is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Loader:
    """The module's own loader, and then the registration; nothing of it is left in the module."""

    def __init__(self, loader):
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.loader
        self.loader.exec_module(module)
        _register(module)


if REDUCTION in sys.modules:
    from multiprocessing import reduction

    _register(reduction)
else:
    sys.meta_path.insert(0, _Watcher())

"""A descriptor goes from a socket of the stdlib's to one of csocket's, and back."""

import errno
import os

import csocket

from .place import stdlib_module

__all__ = ["from_stdlib", "to_stdlib"]


def from_stdlib(sock, /):
    """from_stdlib(sock, /)

    Return a csocket.socket that has the descriptor, family, type, proto and timeout of a socket of
    the stdlib's, which is detached. Raises TypeError for anything else, subclasses such as
    ssl.SSLSocket too, as what they know would be lost; ValueError where a file of sock.makefile()
    is open; OSError for a closed socket. An error leaves sock as it was.
    """
    return hand_over(sock, stdlib_module().socket, csocket.socket)


def to_stdlib(sock, /):
    """to_stdlib(sock, /)

    Return a socket of the stdlib's that has the descriptor, family, type, proto and timeout of a
    csocket.socket, which is detached. Raises as from_stdlib() does.
    """
    return hand_over(sock, csocket.socket, stdlib_module().socket)


def hand_over(sock, taken, given):
    if type(sock) is not taken:
        name = f"{taken.__module__}.{taken.__qualname__}"
        derived = ", which is derived from it: what it knows would be lost" if isinstance(sock, taken) else ""
        raise TypeError(f"a {name} is required, not {type(sock)!r}{derived}")
    fd = sock.fileno()
    if fd < 0:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    if sock._io_refs > 0:
        raise ValueError("a file of the socket's makefile() is open")
    new = None
    try:
        new = given(sock.family, sock.type, sock.proto, fd)
        new.settimeout(sock.gettimeout())
        sock.detach()
    except BaseException:
        # A signal's handler may raise anywhere here: one of the two has the number, never both.
        if new is not None and sock.fileno() == fd:
            new.detach()
        raise
    return new

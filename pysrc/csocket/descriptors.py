"""Sockets made of descriptors, and descriptors that travel through UNIX sockets (unix(7))."""

import csocket

from . import _csocket

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

"""Connections by host name.

As everywhere in the package, names that people replace, such as ``csocket.socket``, are looked up
in the package's namespace when a function is called.
"""

import builtins

import csocket

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

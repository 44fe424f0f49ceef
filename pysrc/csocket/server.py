"""Listening sockets."""

import csocket


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

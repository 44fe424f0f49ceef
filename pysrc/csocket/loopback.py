"""The addresses of this host, known without a resolver, and a pair of sockets over them."""

import csocket

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

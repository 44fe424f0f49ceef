"""The sockets that questions are about, made with the module under test."""


def ready(*sockets, timeout=None):
    for sock in sockets:
        sock.settimeout(timeout)
    return sockets


def stream_pair(socket, timeout=None):
    """Two ends of a UNIX stream."""
    return ready(*socket.socketpair(), timeout=timeout)


def no_linger(socket, sock):
    """Closing it sends a reset, so that no port is kept from the next connection."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, (1).to_bytes(4, "little") + bytes(4))


def tcp_listener(socket, timeout=None):
    """A listener on loopback, and its address. What it accepts is closed with a reset."""
    listener = socket.socket()
    no_linger(socket, listener)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    listener.settimeout(timeout)
    return listener, listener.getsockname()


def tcp_pair(socket, timeout=None):
    """Two ends of a TCP connection over loopback, neither of which waits to fill a segment."""
    listener, address = tcp_listener(socket)
    with listener:
        client = socket.socket()
        client.connect(address)
        server, _ = listener.accept()
    for sock in (client, server):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        no_linger(socket, sock)
    return ready(client, server, timeout=timeout)


def udp_peers(socket, clients=2, family="AF_INET", host="127.0.0.1"):
    """Clients, a server, and the server's address."""
    kind = getattr(socket, family), socket.SOCK_DGRAM
    sockets = [socket.socket(*kind) for _ in range(clients + 1)]
    for sock in sockets:
        sock.bind((host, 0))
    return *sockets, sockets[-1].getsockname()

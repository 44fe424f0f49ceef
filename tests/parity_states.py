"""The states of a socket on which rows are tried."""

import os

from peers import tcp_pair, udp_pair

DATA = b"0123456789"


def none(world):
    """For functions of the module."""


def tcp(world):
    """A TCP socket that is neither bound nor connected."""
    world.sock = world.keep(world.module.socket())
    world.sock.setblocking(False)


def udp(world):
    world.sock = world.keep(world.module.socket(type=world.module.SOCK_DGRAM))
    world.sock.setblocking(False)


def unix(world):
    world.sock = world.keep(world.module.socket(world.module.AF_UNIX, world.module.SOCK_STREAM))
    world.sock.setblocking(False)


def join(world, pair):
    world.sock, world.peer = map(world.keep, pair)
    world.sock.setblocking(False)


def empty(world):
    """Connected, and there is nothing to receive."""
    join(world, world.module.socketpair())


def filled(world):
    """Connected, and there are ten bytes to receive."""
    empty(world)
    world.peer.send(DATA)


def datagrams(world):
    """Two datagrams wait, the second of them empty."""
    join(world, world.module.socketpair(world.module.AF_UNIX, world.module.SOCK_DGRAM))
    world.peer.send(DATA)
    world.peer.send(b"")


def bound_udp(world):
    """A datagram waits whose sender has an address."""
    join(world, udp_pair(world.module))
    world.peer.sendto(DATA, world.sock.getsockname())


def connected_tcp(world):
    join(world, tcp_pair(world.module))


def late(world):
    """With a timeout that passes, since nothing comes."""
    empty(world)
    world.sock.settimeout(0.001)


def patient(world):
    """With a timeout, and data that are there."""
    filled(world)
    world.sock.settimeout(30)


def blocking(world):
    filled(world)
    world.sock.setblocking(True)


def finished(world):
    """The peer has closed."""
    filled(world)
    world.peer.close()


def shut(world):
    filled(world)
    world.sock.shutdown(world.module.SHUT_RDWR)


def listening(world):
    tcp(world)
    world.sock.bind(("127.0.0.1", 0))
    world.sock.listen()


def closed(world):
    empty(world)
    world.sock.close()


def detached(world):
    empty(world)
    world.stack.callback(os.close, world.sock.detach())


def closed_underneath(world):
    """Its descriptor is nobody's, and the socket knows nothing of it."""
    empty(world)
    world.stack.callback(world.sock.detach)
    os.close(world.sock.fileno())


STATES = {
    state.__name__: state
    for state in (
        *(none, tcp, udp, unix, empty, filled, datagrams, bound_udp, connected_tcp, late, patient),
        *(blocking, finished, shut, listening, closed, detached),
    )
}

"""An echo server with a thread for each of 1,000 connections, all of which are kept open."""

import contextlib
import resource
import threading
from itertools import cycle, islice
from socket import create_connection, create_server

from . import serve

CONNECTIONS = 1000
# Both ends of each are this process's; it needs some descriptors more.
DESCRIPTORS = 2 * CONNECTIONS + 100
MESSAGE = bytes(64)


def echo(sock):
    with sock:
        while data := sock.recv(4096):
            sock.sendall(data)


def connections(stack, count):
    """That many clients, each with its server's thread."""
    listener = stack.enter_context(create_server(("127.0.0.1", 0), backlog=128))
    clients = []
    for _ in range(count):
        clients.append(stack.enter_context(create_connection(listener.getsockname())))
        accepted, _ = listener.accept()
        threading.Thread(target=echo, args=(accepted,)).start()
    return clients


@contextlib.contextmanager
def session():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = DESCRIPTORS if hard == resource.RLIM_INFINITY else min(DESCRIPTORS, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    threading.stack_size(256 << 10)
    with contextlib.ExitStack() as stack:
        # As many as the limit allows, where it is lower.
        around = cycle(connections(stack, min(CONNECTIONS, (wanted - 100) // 2)))

        def requests(count):
            for client in islice(around, count):
                client.sendall(MESSAGE)
                assert len(client.recv(4096)) == len(MESSAGE)

        yield requests


if __name__ == "__main__":
    serve(session)

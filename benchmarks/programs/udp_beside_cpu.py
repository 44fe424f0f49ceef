"""Requests over UDP, answered by a thread that has to share the interpreter with one that computes."""

import contextlib
import threading
from socket import AF_INET, SOCK_DGRAM, socket

from . import serve

MESSAGE = bytes(64)
# Few requests may be through before the computing thread has run at all.
REQUESTS = 20


def answer(server):
    while True:
        data, peer = server.recvfrom(4096)
        if not data:
            return
        server.sendto(data, peer)


def compute(over):
    while not over.is_set():
        sum(range(1000))


@contextlib.contextmanager
def session():
    over = threading.Event()
    with socket(AF_INET, SOCK_DGRAM) as server, socket(AF_INET, SOCK_DGRAM) as client:
        server.bind(("127.0.0.1", 0))
        threads = [
            threading.Thread(target=answer, args=(server,)),
            threading.Thread(target=compute, args=(over,)),
        ]
        for thread in threads:
            thread.start()

        def requests(count):
            for _ in range(count * REQUESTS):
                client.sendto(MESSAGE, server.getsockname())
                assert client.recvfrom(4096)[0] == MESSAGE

        yield requests
        over.set()
        client.sendto(b"", server.getsockname())
        for thread in threads:
            thread.join()


if __name__ == "__main__":
    serve(session)

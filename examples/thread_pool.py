"""Threads: a server that gives each connection to a pool, and clients that talk at the same time.

    python examples/thread_pool.py
"""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import csocket as socket


def answer(connection: socket.socket) -> None:
    """Send back each line in capitals."""
    with connection, connection.makefile("rwb") as lines:
        for line in lines:
            lines.write(line.upper())
            lines.flush()


def serve(server: socket.socket) -> None:
    """Take connections until the listening socket is shut down."""
    with ThreadPoolExecutor(max_workers=8) as pool:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                break
            pool.submit(answer, connection)


def ask(address: tuple[str, int], question: str) -> str:
    with socket.create_connection(address, timeout=10) as connection:
        connection.sendall(f"{question}\n".encode())
        return connection.makefile().readline().strip()


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve, args=(server,), daemon=True)
        thread.start()
        address = server.getsockname()
        with ThreadPoolExecutor() as clients:
            questions = [f"client {number}" for number in range(5)]
            for reply in clients.map(partial(ask, address), questions):
                print(reply)
        # This wakes the thread that waits in accept; closing the socket would not.
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


if __name__ == "__main__":
    main()

"""UNIX sockets: a client opens files and passes them on, a server reads what it was given.

What travels is the open file itself, not its name: the server needs no right to open it.

    python examples/unix_descriptors.py
"""

import os
import tempfile
import threading

import csocket as socket

MOST_FILES = 8


def serve(server: socket.socket) -> None:
    """Tell the first client how long the files are whose descriptors it sends."""
    connection, _ = server.accept()
    with connection:
        _, descriptors, flags, _ = socket.recv_fds(connection, 100, MOST_FILES)
        if flags & socket.MSG_CTRUNC:
            print("some descriptors found no room")
        for descriptor in descriptors:
            with open(descriptor, "rb") as file:
                connection.sendall(b"%d bytes\n" % len(file.read()))


def pass_on(connection: socket.socket, paths: list[str]) -> None:
    descriptors = [os.open(path, os.O_RDONLY) for path in paths]
    try:
        # At least one byte of data has to go along.
        socket.send_fds(connection, [b"files"], descriptors)
    finally:
        for descriptor in descriptors:
            os.close(descriptor)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("short", "long")]
        for path, size in zip(paths, (3, 70_000)):
            with open(path, "wb") as file:
                file.write(bytes(size))
        with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
            server.bind(os.path.join(folder, "socket"))
            server.listen()
            thread = threading.Thread(target=serve, args=(server,), daemon=True)
            thread.start()
            client.connect(server.getsockname())
            pass_on(client, paths)
            with client.makefile() as answers:
                print(answers.read(), end="")
            thread.join()


if __name__ == "__main__":
    main()

"""Runs a command while a server serves on loopback: served.py PORT SERVER [ARG ...] -- COMMAND [ARG ...]

The server works in a folder of its own and is stopped with the command; the exit status is the command's.
"""

import contextlib
import socket
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds for the server to begin, and to end


@contextlib.contextmanager
def server(port, command):
    with tempfile.TemporaryDirectory() as folder:
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
        process = subprocess.Popen(command, cwd=folder, **streams)
        try:
            wait_for(port, process)
            yield process
        finally:
            process.terminate()
            process.wait(PATIENCE)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port, process):
    """Return as soon as somebody listens; ConnectionRefusedError where the process has ended, or will not begin."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            if process.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.05)


def main(port, *words):
    split = words.index("--")
    with server(int(port), words[:split]):
        return subprocess.call(words[split + 1 :])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

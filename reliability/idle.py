"""Many connections between two processes that say nothing, but for one now and then."""

import random
import selectors
import subprocess
import sys

import csocket as socket

from . import cases

PATIENT = 60
ECHOES = 500


def client(port, number):
    """Connects so often, and sends back what comes on any of them until all are closed."""
    with selectors.DefaultSelector() as selector:
        for _ in range(number):
            sock = socket.create_connection(("127.0.0.1", port))
            selector.register(sock, selectors.EVENT_READ)
        while selector.get_map():
            for key, _ in selector.select():
                if data := key.fileobj.recv(100):
                    key.fileobj.sendall(data)
                else:
                    selector.unregister(key.fileobj)
                    key.fileobj.close()


def echo(report, connections):
    chance = random.Random(9)
    for number in range(min(ECHOES, len(connections) * 10)):
        sock = chance.choice(connections)
        said = b"number %d" % number
        sock.sendall(said)
        heard = sock.recv(100)
        report.count("echoes between idle connections")
        if heard != said:
            report.find(f"{said} came back as {heard} on descriptor {sock.fileno()}")


def check(report, number):
    before = cases.descriptors()
    with socket.create_server(("127.0.0.1", 0), backlog=1000) as server:
        server.settimeout(PATIENT)
        port = str(server.getsockname()[1])
        words = [sys.executable, "-m", "reliability.idle", port, str(number)]
        with subprocess.Popen(words) as child:
            connections = [server.accept()[0] for _ in range(number)]
            for sock in connections:
                sock.settimeout(PATIENT)
            report.count("idle connections", len(connections))
            report.count("highest descriptor", max(sock.fileno() for sock in connections))
            echo(report, connections)
            for sock in connections:
                sock.close()
            if child.wait(PATIENT):
                report.find(f"the other process ended with {child.returncode}")
    if cases.descriptors() != before:
        report.find("descriptors are left of the idle connections")


if __name__ == "__main__":
    client(int(sys.argv[1]), int(sys.argv[2]))

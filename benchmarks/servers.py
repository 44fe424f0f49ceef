"""Servers of HTTP under wrk, on the stdlib and on csocket: python -m benchmarks.servers

    python -m benchmarks.servers [--rounds N] [--seconds N] [--connections N] [SERVER ...]

Both sides of a server stand at the same time, and wrk loads one and then the other, in an order that
changes; a ratio is one of a round, and medians are printed. It needs the Debian package wrk.
"""

import argparse
import contextlib
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

from .machine import describe

TREE = Path(__file__).resolve().parent.parent
SIDES = ("stdlib", "csocket")
PATIENCE = 60  # seconds for a server to begin, and to end
GUNICORN = ("gunicorn", "--no-control-socket", "--log-level", "warning", "--workers", "1", "--bind", "127.0.0.1:{port}")
APPLICATION = f"{__package__}.programs.http_threads:application"
SERVERS = {
    "gunicorn-sync": (*GUNICORN, "--worker-class", "sync", APPLICATION),
    "gunicorn-gthread": (*GUNICORN, "--worker-class", "gthread", "--threads", "4", APPLICATION),
    "socketserver": (f"{__package__}.programs.http_threads", "{port}"),
}


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@contextlib.contextmanager
def serving(name, side):
    """The port of a server on this side's sockets, once it answers."""
    port = free_port()
    launcher = ["-m", "csocket"] if side == "csocket" else []
    module, *options = SERVERS[name]
    words = [option.format(port=port) for option in options]
    path = os.pathsep.join(filter(None, [str(TREE), os.environ.get("PYTHONPATH")]))
    with subprocess.Popen(
        [sys.executable, *launcher, "-m", module, *words], env={**os.environ, "PYTHONPATH": path}
    ) as process:
        try:
            wait_for(port, process)
            yield port
        finally:
            process.terminate()
            process.wait(PATIENCE)


def wait_for(port, process):
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            if process.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.05)


def load(port, seconds, connections):
    """Requests per second that wrk gets answered; all of them, or it raises."""
    command = ["wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", f"http://127.0.0.1:{port}/"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if re.search("Socket errors|Non-2xx", said):
        raise OSError(said)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


def compare(name, rounds, seconds, connections):
    """The requests per second of each side, round by round."""
    found = {side: [] for side in SIDES}
    with contextlib.ExitStack() as stack:
        ports = {side: stack.enter_context(serving(name, side)) for side in SIDES}
        for port in ports.values():
            load(port, 1, connections)
        for turn in range(rounds):
            for side in SIDES[:: 1 if turn % 2 else -1]:
                found[side].append(load(ports[side], seconds, connections))
    return found


def line(name, found):
    ratios = [ours / theirs for theirs, ours in zip(*(found[side] for side in SIDES), strict=True)]
    medians = [f"{statistics.median(found[side]):.0f}" for side in SIDES]
    low, _, high = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
    return f"| {name} | {' | '.join(medians)} | {statistics.median(ratios):.2f} [{low:.2f}-{high:.2f}] |"


def main():
    parser = argparse.ArgumentParser(prog="python -m benchmarks.servers")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=int, default=2, help="how long wrk loads a side in a round")
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("servers", nargs="*", metavar="SERVER", help=f"of {', '.join(SERVERS)}; all of them")
    told = parser.parse_args()
    if shutil.which("wrk") is None:
        parser.error("wrk is missing: apt-get install wrk")
    for name in told.servers or SERVERS:
        if name not in SERVERS:
            parser.error(f"no server {name}")
    about = describe()
    about["command"] = " ".join(["python", "-m", "benchmarks.servers", *sys.argv[1:]])
    del about["C loops"]
    for key, value in about.items():
        print(f"{key}: {value}")
    print("| server | stdlib, requests/s | csocket, requests/s | csocket / stdlib |\n|---|---|---|---|")
    for name in told.servers or SERVERS:
        print(line(name, compare(name, told.rounds, told.seconds, told.connections)), flush=True)


if __name__ == "__main__":
    main()

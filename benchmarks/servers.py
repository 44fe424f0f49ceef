"""Servers of HTTP under wrk, on the stdlib and on csocket: python -m benchmarks.servers

    python -m benchmarks.servers [--rounds N] [--seconds N] [--connections N] [--keep] [SERVER ...]

Both sides of a server stand at the same time, and wrk loads one and then the other, in an order that
changes; a ratio is one of a round, and medians are printed, with the server's processor time for a
request, which says something on a loaded machine too. With --keep they become the table of
docs/compatibility.md. It needs the Debian package wrk.
"""

import argparse
import contextlib
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from .machine import system
from .whole import TREE

sys.path.append(str(TREE / "tests" / "compatibility"))
import page
from served import PATIENCE, free_port, wait_for

SIDES = ("stdlib", "csocket")
GUNICORN = ("gunicorn", "--no-control-socket", "--log-level", "warning", "--workers", "1", "--bind", "127.0.0.1:{port}")
APPLICATION = f"{__package__}.programs.http_threads:application"
SERVERS = {
    "gunicorn-sync": (*GUNICORN, "--worker-class", "sync", APPLICATION),
    "gunicorn-gthread": (*GUNICORN, "--worker-class", "gthread", "--threads", "4", APPLICATION),
    "socketserver": (f"{__package__}.programs.http_threads", "{port}"),
}


@contextlib.contextmanager
def serving(name, side):
    """The port and the process of a server on this side's sockets, once it answers."""
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
            yield port, process.pid
        finally:
            process.terminate()
            process.wait(PATIENCE)


def load(port, seconds, connections):
    """Requests per second that wrk gets answered, and how many; all of them, or it raises."""
    command = ["wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", f"http://127.0.0.1:{port}/"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if re.search("Socket errors|Non-2xx", said):
        raise OSError(said)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]), int(re.search(r"(\d+) requests in", said)[1])


def processor_seconds(pid):
    """What a process and its children have used, proc_pid_stat(5)."""
    words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    used = (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return used + sum(map(processor_seconds, children))


def compare(name, rounds, seconds, connections):
    """Requests per second and processor time of a request, of each side, round by round."""
    found = {side: [] for side in SIDES}
    with contextlib.ExitStack() as stack:
        served = {side: stack.enter_context(serving(name, side)) for side in SIDES}
        for port, _ in served.values():
            load(port, 1, connections)
        for turn in range(rounds):
            for side in SIDES[:: 1 if turn % 2 else -1]:
                port, pid = served[side]
                before = processor_seconds(pid)
                rate, requests = load(port, seconds, connections)
                found[side].append((rate, (processor_seconds(pid) - before) / requests))
    return found


def figures(found):
    """The medians of both sides, and the ratio of a round with its quartiles."""
    sides = {side: [statistics.median(column) for column in zip(*found[side], strict=True)] for side in SIDES}
    ratios = [ours[0] / theirs[0] for theirs, ours in zip(*(found[side] for side in SIDES), strict=True)]
    low, _, high = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
    return {**sides, "ratio": statistics.median(ratios), "low": low, "high": high}


def main():
    parser = argparse.ArgumentParser(prog="python -m benchmarks.servers")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=int, default=2, help="how long wrk loads a side in a round")
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/compatibility.md")
    parser.add_argument("servers", nargs="*", metavar="SERVER", help=f"of {', '.join(SERVERS)}; all of them")
    told = parser.parse_args()
    if shutil.which("wrk") is None:
        parser.error("wrk is missing: apt-get install wrk")
    for name in told.servers or SERVERS:
        if name not in SERVERS:
            parser.error(f"no server {name}")
    about = system() | {"command": " ".join(["python", "-m", "benchmarks.servers", *sys.argv[1:]])}
    kept = {"about": about, "servers": {}}
    for key, value in about.items():
        print(f"{key}: {value}")
    print(page.LOAD_HEAD)
    for name in told.servers or SERVERS:
        kept["servers"][name] = figures(compare(name, told.rounds, told.seconds, told.connections))
        print(page.load_line(name, kept["servers"][name]), flush=True)
    if told.keep:
        page.save_load(kept)


if __name__ == "__main__":
    main()

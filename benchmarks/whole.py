"""The whole programs of programs/, each on the stdlib and, by python -m csocket, on csocket."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

from .contenders import CONTENDERS
from .programs.udp_beside_cpu import REQUESTS
from .question import Bar, Question

TREE = Path(__file__).resolve().parent.parent
PROGRAMS = {
    "http_keepalive": "HTTP/1.1 request, http.client and http.server",
    "asyncio_echo": "asyncio echo",
    "thread_per_connection": "echo, a thread for each of 1,000 connections",
    "line_protocol": "line protocol over makefile",
    "udp_beside_cpu": "UDP request and reply beside a computing thread",
}


@contextlib.contextmanager
def started(contender, name, *words):
    """A process of the program *name*; gives what makes so many requests in it, which returns their
    nanoseconds by the clock and of the processor.
    """
    launcher = ["-m", "csocket"] if contender == "csocket" else []
    command = [sys.executable, *launcher, "-m", f"{__package__}.programs.{name}", *words]
    path = os.pathsep.join(filter(None, [str(TREE), os.environ.get("PYTHONPATH")]))
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    ) as child:

        def measure(turns):
            print(turns, file=child.stdin, flush=True)
            found = child.stdout.readline()
            if not found:
                raise OSError(f"the program {name} ended on {contender}")
            return tuple(map(int, found.split()))

        yield measure
        child.stdin.close()


def program(name):
    @contextlib.contextmanager
    def start(contender):
        with started(contender, name) as measure:
            yield lambda turns: measure(turns)[0]

    return start


# What a program does in one turn, where that is not once, and how much longer its rounds are: two
# threads begin on one CPU, until the kernel moves one after some milliseconds; a computing thread gets its
# share by the interpreter's switch interval, of which a round has many; each of 1,000 connections is
# to be used more than once.
PER_TURN = {"udp_beside_cpu": REQUESTS}
WEIGHT = {"udp_beside_cpu": 8, "thread_per_connection": 8}

QUESTIONS = [
    Question(
        f"whole.{name}",
        title,
        program(name),
        Bar(gain=0.97),
        CONTENDERS[1:],
        cpus=None,
        per_turn=PER_TURN.get(name, 1),
        weight=WEIGHT.get(name, 4),
    )
    for name, title in PROGRAMS.items()
]

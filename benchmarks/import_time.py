"""The module imported by a new interpreter that has done nothing else."""

import contextlib
import subprocess
import sys

from .contenders import CONTENDERS, MODULES
from .question import Bar, Question

PROGRAM = """\
from time import perf_counter_ns as clock
begin = clock()
import {module}
print(clock() - begin)
"""


@contextlib.contextmanager
def start(contender):
    # Isolated from the current folder and the user's, as an installed program is.
    command = [sys.executable, "-I", "-c", PROGRAM.format(module=MODULES[contender])]

    def measure(turns):
        return sum(
            int(subprocess.run(command, check=True, capture_output=True).stdout)
            for _ in range(turns)
        )

    yield measure


QUESTIONS = [
    Question(
        "import_time.module", "import socket, import csocket", start, Bar(gain=1.0),
        CONTENDERS[1:],
    )
]  # fmt: skip

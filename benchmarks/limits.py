"""Where csocket helps and where it cannot: processor time on the stdlib and on csocket.

    python -m benchmarks.limits [--rounds N] [--keep] [PROGRAM ...]

A program's two processes take turns, in an order that changes; a ratio is one of a round. What is
measured is the time that the process has had of the processor, in user's code and in the kernel: a
loaded machine disturbs that less than the clock on the wall. With --keep the table goes into
docs/production.md. It needs the command openssl, for a certificate.
"""

import argparse
import contextlib
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from .machine import system
from .whole import TREE, started

SIDES = ("stdlib", "csocket")
NANOSECONDS = 10_000_000  # of processor time, about, that a round takes
PAGE = TREE / "docs" / "production.md"
BEGIN, END = "<!-- limits: begin -->\n", "<!-- limits: end -->\n"
PROGRAMS = {
    "small": "64 bytes there and back, with timeouts",
    "computing": "64 bytes there and back, and JSON of 100 rows",
    "large": "1 MiB in pieces of 64 KiB",
    "tls_small": "64 bytes there and back in TLS",
    "tls_large": "1 MiB in TLS, in pieces of 16 KiB",
    "tls_connection": "TLS connection for 64 bytes there and back",
}
HEAD = "| program | stdlib, us | csocket, us | stdlib / csocket [quartiles] |\n|---|---|---|---|\n"


def certificate(folder):
    """The files of a certificate for localhost and of its key."""
    files = [str(Path(folder) / name) for name in ("certificate.pem", "key.pem")]
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    more = ["-addext", "subjectAltName=DNS:localhost", "-out", files[0], "-keyout", files[1]]
    subprocess.run([*command.split(), *more], check=True, capture_output=True)
    return files


def rounds_of(name, rounds, files):
    """Of each round: nanoseconds of the processor for one request or MiB, on both sides."""
    with contextlib.ExitStack() as stack:
        measure = [stack.enter_context(started(side, "limits", name, *files)) for side in SIDES]
        for one in measure:
            one(1)
        count = max(1, NANOSECONDS // max(1, measure[0](10)[1] // 10))
        for turn in range(rounds):
            found = {}
            for side in (0, 1) if turn % 2 else (1, 0):
                found[side] = measure[side](count)[1] / count
            yield found[0], found[1]


def line(title, found):
    """A row of the table: medians, and the ratio of a round with its quartiles."""
    stdlib, csocket = (statistics.median(column) / 1000 for column in zip(*found, strict=True))
    ratios = [theirs / ours for theirs, ours in found]
    low, middle, high = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else ratios * 3
    return f"| {title} | {stdlib:,.1f} | {csocket:,.1f} | {middle:.2f} [{low:.2f}-{high:.2f}] |\n"


def keep(text):
    """Write the table into the page, in the place of the last one."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    PAGE.write_text(before + BEGIN + text + END + rest.partition(END)[2], "utf-8")


def main():
    parser = argparse.ArgumentParser(prog="python -m benchmarks.limits")
    parser.add_argument("--rounds", type=int, default=101)
    parser.add_argument("--keep", action="store_true", help="write the table into docs/production.md")
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help=f"of {', '.join(PROGRAMS)}; all of them")
    told = parser.parse_args()
    if told.rounds < 1:
        parser.error("one round at least")
    for name in told.programs:
        if name not in PROGRAMS:
            parser.error(f"no program {name}")
    if shutil.which("openssl") is None:
        parser.error("openssl is missing: apt-get install openssl")
    table = HEAD
    print(HEAD, end="", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        files = certificate(folder)
        for name in told.programs or PROGRAMS:
            table += line(PROGRAMS[name], list(rounds_of(name, told.rounds, files)))
            print(table.splitlines()[-1], flush=True)
    about = system()
    made = f"Medians of {told.rounds} rounds; {about['interpreter']}, {about['kernel']}, {about['machine']}.\n"
    print(made, end="")
    if told.keep:
        keep(f"{table}\n{made}")


if __name__ == "__main__":
    sys.exit(main())

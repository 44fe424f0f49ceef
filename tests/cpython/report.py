"""Writes docs/conformance.md from the summaries of job.py.

    python report.py DOCUMENT SUMMARY ...
"""

import json
import platform
import sys
import time

TEXT = """\
# CPython's own tests, on csocket

Each interpreter ships the tests of its standard library. `make conformance` runs its `test_socket` whole, once on
the stdlib's `socket` and once with csocket in the place of `socket` and `_socket`, in the same job, and compares test by
test. A test that passes on the stdlib has to pass on csocket: one that fails, is skipped or does not run differs,
and so does one in which a socket of the stdlib was made. `make cpython` is the same for one interpreter, and
`.ci/cpython INTERPRETER MODULE` for another module.

The last run was on {date}, on Linux {kernel}.

| interpreter | tests | passed on both | skipped on both | differ | deviations listed | sockets of the stdlib | sockets of csocket | calls of csocket |
|---|---|---|---|---|---|---|---|---|
{rows}

Skipped are the families that this kernel lacks, other systems' tests, and locales that are not installed. Sockets and
calls are those of csocket's run; sockets that child processes make are counted too. What may differ would stand in
[deviations.ini](../tests/cpython/deviations.ini), with its reason.
"""

ROW = (
    "| {version}{threads} | {ran} | {passed} | {skipped} | {differ} | {deviations} "
    "| {stdlib_sockets} | {csocket_sockets} | {calls} |"
)


def document(summaries, date, kernel):
    rows = [
        ROW.format(**found, threads=" free-threaded" if found["interpreter"].endswith("t") else "")
        for found in sorted(summaries, key=lambda found: number(found["interpreter"]))
    ]
    return TEXT.format(date=date, kernel=kernel, rows="\n".join(rows))


def number(interpreter):
    """3.9 comes before 3.10, and 3.13 before 3.13t."""
    return [int(part) for part in interpreter.rstrip("t").split(".")], interpreter


def main(path, *files):
    summaries = []
    for name in files:
        with open(name, encoding="utf-8") as file:
            summaries.append(json.load(file))
    kernel = ".".join(platform.release().split(".")[:2])
    text = document(summaries, time.strftime("%Y-%m-%d"), kernel)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])

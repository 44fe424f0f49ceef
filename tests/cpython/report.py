"""Writes docs/conformance.md from what .ci/cpython left of its runs.

    python report.py DOCUMENT FOLDER

FOLDER has a folder for each interpreter, with the file `found` (the names of its test files, a line
each), and in it a folder for each file that was run, with job.py's summary.json.
"""

import json
import platform
import sys
from pathlib import Path

TEXT = """\
# CPython's own tests, on csocket

Each interpreter ships the tests of its standard library. `make conformance` runs those that reach sockets, once on the
stdlib's `socket` and once with csocket in the place of `socket` and `_socket`, in the same job, and compares test by
test. A test that passes on the stdlib has to pass on csocket: one that fails, is skipped or does not run differs,
and so does one in which a socket of the stdlib was made. A file that called the stdlib's `socket` and not csocket differs
as a whole. `make cpython-all` is the same for one interpreter, and `.ci/cpython INTERPRETER MODULE ...` for single files.

No list of files is written by hand: [find.py](../tests/cpython/find.py) says how they are found, and
`.ci/cpython INTERPRETER --list` prints them. The gate takes the share that its time allows; [.ci/run](../.ci/run) names it.

The runs were done on Linux {kernel}.

| interpreter | run on | files found | run | that call no socket | tests | passed on both | skipped on both | fail on the stdlib | flaky on the stdlib | differ |
|---|---|---|---|---|---|---|---|---|---|---|
{rows}

Skipped are the families that this kernel lacks, other systems' tests, locales that are not installed, and what needs a
way to the internet. A class that skips itself when it is set up is one skip and no test, so that the two need not add up. What fails on the stdlib, in this place or always, cannot be compared. What differed is run again five
times on both sides: a test that then fails on the stdlib is flaky there, and listed as such. What may differ would stand in
[deviations.ini](../tests/cpython/deviations.ini), with its reason. A side may take {limit} minutes for a file.

Below, sockets and calls are counted on both sides, with the sockets that child processes make; "stray" are sockets of the
stdlib on csocket's side. Calls differ where one side's Python code does what the other's C does;
"-" was not counted in that run.
{sections}"""

ROW = (
    "| {name} | {dates} | {found} | {run} | {silent} | {ran} | {passed} | {skipped} | {failed} | {flaky} | {differ} |"
)

SECTION = """
## {name}

| file | tests | passed on both | skipped on both | differ | sockets on the stdlib | on csocket | stray | calls on the stdlib | on csocket |
|---|---|---|---|---|---|---|---|---|---|
{rows}
"""

FILE_ROW = (
    "| {module} | {ran} | {passed} | {skipped} | {differ} | {sockets_there} | {csocket_sockets} | "
    "{stdlib_sockets} | {calls_there} | {calls} |"
)

LIMIT = 15  # minutes, see job.py
WIDTH = 120


def calls(summary):
    """Was a socket module called on either side?"""
    counts = ("sockets_there", "calls_there", "csocket_sockets", "stdlib_sockets", "calls")
    return any(summary[what] for what in counts)


def section(name, found, summaries):
    rows = [FILE_ROW.format(**summary) for summary in summaries if calls(summary)]
    text = SECTION.format(name=name, rows="\n".join(rows))
    return text + "".join(f"\n{title}: {', '.join(items)}.\n" for title, items in remarks(found, summaries) if items)


def remarks(found, summaries):
    """What a row has no room for: (title, items)."""
    silent = [summary for summary in summaries if not calls(summary)]
    yield "They differ", tests(summaries, "differences")
    yield (
        "They call no socket on either side, and none of their tests differs",
        [f"{each['module']} ({each['ran']} tests)" for each in silent if not (each["reason"] or each["differ"])],
    )
    yield (
        "They skip themselves as a whole on both sides",
        [f"{each['module']} ({each['reason']})" for each in silent if each["reason"]],
    )
    flaky = [
        f"{short(name)} ({how})" for each in summaries for name, how in each["flaky"]
    ]
    yield "Flaky on the stdlib alone", flaky
    yield "They fail on the stdlib, and were not compared", tests(summaries, "failed")
    yield "Time was up on both sides before", tests(summaries, "unreached")
    run = {summary["module"] for summary in summaries}
    yield "Found, and not run yet", [module for module in found if module not in run]


def tests(summaries, what):
    return [short(name) for summary in summaries for name in summary[what]]


def short(name):
    return f"`{name.removeprefix('test.')}`"


def summary_row(name, found, summaries):
    dates = sorted({summary["date"] for summary in summaries})
    return ROW.format(
        name=name,
        dates=" to ".join(dict.fromkeys((dates[0], dates[-1]))) if dates else "-",
        found=len(found),
        run=len(summaries),
        silent=sum(not calls(summary) for summary in summaries),
        **{what: sum(each[what] for each in summaries) for what in ("ran", "passed", "skipped", "differ")},
        **{what: sum(len(each[what]) for each in summaries) for what in ("failed", "flaky")},
    )


def title(interpreter, summaries):
    version = next((summary["version"] for summary in summaries if summary["version"]), interpreter)
    return version + (" free-threaded" if interpreter.endswith("t") else "")


def document(runs, kernel):
    """runs: (interpreter, names of the files found, summaries) each."""
    runs = sorted(runs, key=lambda run: number(run[0]))
    titled = [(title(interpreter, summaries), found, summaries) for interpreter, found, summaries in runs]
    rows = [summary_row(*run) for run in titled]
    sections = [section(*run) for run in titled]
    return TEXT.format(kernel=kernel, rows="\n".join(rows), sections="".join(sections), limit=LIMIT)


def number(interpreter):
    """3.9 comes before 3.10, and 3.13 before 3.13t."""
    return [int(part) for part in interpreter.rstrip("t").split(".")], interpreter


def read(folder):
    found = (folder / "found").read_text().split()
    files = (folder / module / "summary.json" for module in found)
    return folder.name, found, [json.loads(file.read_text()) for file in files if file.exists()]


def main(path, folder):
    kernel = ".".join(platform.release().split(".")[:2])
    runs = [read(found.parent) for found in Path(folder).glob("*/found")]
    Path(path).write_text(document(runs, kernel), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

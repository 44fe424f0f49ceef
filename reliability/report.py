"""python -m reliability.report: writes docs/reliability.md from record.json."""

import json
from pathlib import Path

from .check import RECORD

PAGE = Path(__file__).resolve().parent.parent / "docs" / "reliability.md"
# Each check: what it forces, and the bar of its full form.
ROWS = {
    "allocation": (
        "allocation failure",
        "every allocation of every public function and method fails in turn, alone and with all that follow: functions "
        "in C: always MemoryError, 0 SystemErrors; all: 0 crashes, 0 descriptors, blocks or references lost",
    ),
    "syscalls": (
        "system-call failure",
        "every system call of a scenario set x every errno of its man page: class, errno, text and arguments as "
        "the stdlib's, 0 leaks, 0 hangs; 2,000 points by an interposed libc, 100 by strace; compared by the operation's "
        "main call; real signals for EINTR on connect",
    ),
    "torn": (
        "short and torn I/O",
        "1..n bytes or EAGAIN at random: sendall, sendfile, recv_into, makefile byte-exact over 1 GB in all",
    ),
    "signals": (
        "signal storm",
        "1,000,000 signals over all blocking calls, handlers that return and that raise: 0 InterruptedErrors, 0 bytes "
        "lost, deadlines' 99th percentile less than 5 ms above that of a C poll in the same run",
    ),
    "sanitizers": (
        "address, undefined, leak sanitizers",
        "the whole test suite and the interpreter's test_socket and test_ssl, with leak checking on and without "
        "recovery: 0 reports; suppressions, `no_sanitize` and NOLINT in csocket: 0",
    ),
    "pairs": (
        "threads",
        "over 1,000 pairs of methods on one shared socket, 1,000 rounds, under ThreadSanitizer on a free-threaded "
        "build; test_socket and test_ssl: 0 reports, 0 suppressions",
    ),
    "references": (
        "references",
        "`-R 3:10` on a debug interpreter, test_socket and the project's suite: every delta 0 for references, blocks and "
        "descriptors",
    ),
    "close_races": (
        "close races",
        "1,000,000 closes and detaches against recv, send, accept, settimeout with canary traffic on the descriptors that "
        "get reused: 0 bytes to the wrong socket, 0 crashes",
    ),
    "reentrancy": (
        "re-entrancy",
        "every argument position x `__index__`, `__buffer__`, `__iter__`, `__fspath__`, `__eq__`, `__del__` that closes, "
        "detaches, re-initialises or mutates: 500 cases or more under AddressSanitizer, 0 crashes",
    ),
    "fuzzing": (
        "fuzzing",
        "libFuzzer on the parsers of addresses, ancillary data, hosts and ports, arguments: 1,000,000,000 executions in "
        "all, 0 findings, 95 % of the parsers' lines reached",
    ),
    "random_calls": ("random calls", "10,000,000 calls with hostile objects under AddressSanitizer on a debug build: 0 crashes"),
    "differential": (
        "differential",
        "1,000,000 random sequences of operations on paired sockets, on the stdlib and on csocket, seeded and shrinking: same "
        "value, class, errno, audit events, descriptor flags, but for what parity.md names",
    ),
    "soak": ("soak", "10,000,000 connections, 100,000,000 messages: 0 errors, 0 descriptors, memory flat within 1 %"),
    "limits": (
        "limits",
        "EMFILE and, by injection, ENFILE at every call that makes a descriptor, descriptors above 1,024 and above 10,000, "
        "transfers above 2^31 bytes, 10,000 idle connections between two processes",
    ),
    "netdb_threads": ("netdb under threads", "1,000,000 look-ups, 0 wrong"),
    "poison": (
        "uninitialised memory",
        "valgrind's memcheck over the suite; every receive path with poisoned buffers and poisoned address storage: 0 bytes "
        "of poison reach Python",
    ),
    "past_bugs": (
        "past bugs",
        "each known bug of this kind of code has a test that passes, and that fails on a build with that bug put back",
    ),
    "coverage": (
        "coverage",
        "with the failures above forced, all lines of csocket's C and 98 % of its branches that are not on a list "
        "with a reason each; the list under 1 % of the lines",
    ),
    "static": ("static", "gcc -fanalyzer and clang-tidy: 0 findings; two builds give the same bytes"),
}
HEAD = """\
# Every failure path walked

<!-- Made from reliability/record.json by python -m reliability.report. -->

What each check of [reliability/](../reliability/README.md) has counted in its last recorded run, beside the bar of its full
form. The gate runs the short forms. What was found in the interpreter, the C library or the kernel on the way stands in
[findings.md](findings.md).

"""


def said(run, form):
    counts = ", ".join(f"{count:,} {what}" for what, count in run["counts"].items())
    findings = len(run["findings"])
    return f"{form}: {counts}; {findings or 'no'} finding{'s' * (findings != 1)}"


def how(run):
    where = f"Python {run['interpreter']}, Linux {run['kernel']}, {run['machine']}"
    if "processor" in run:
        where += f", {run['processors']} x {run['processor']}"
    return f"{run['date']}, `{run['command']}`, {run['seconds']:,.0f} s, {where}"


def row(runs, name):
    what, bar = ROWS[name]
    full, short = runs.get(f"{name}, full"), runs.get(name)
    if full is None and short is None:
        return f"| {what} | {bar} | not recorded yet | |"
    run, form = (full, "full") if full else (short, "short form only")
    return f"| {what} | {bar} | {said(run, form)} | {how(run)} |"


def make_page(runs):
    heads = "| what | bar of the full form | the last run | when, how, on what |\n|---|---|---|---|\n"
    return HEAD + heads + "\n".join(row(runs, name) for name in ROWS) + "\n"


def main():
    runs = json.loads(RECORD.read_text(encoding="utf-8"))
    PAGE.write_text(make_page(runs), encoding="utf-8")


if __name__ == "__main__":
    main()

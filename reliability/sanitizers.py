"""The tests under AddressSanitizer, with its leak checking, and UndefinedBehaviorSanitizer.

The interpreter leaves thousands of blocks at each exit, and a compiler its own. A leak is csocket's if csocket's
code stands in the stack of its allocation, which addr2line(1) makes readable, unless what csocket called there
interns a name: 3.12 and 3.13 keep such names past their own end. Any other report of a sanitizer is a finding,
whoever caused it."""

import functools
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from .check import TREE, main

SHORT = ["-mpytest", "-q", "-n0", "tests/test_sock_life.py", "tests/test_sock_msg.py"]
OWN = ["--alone", "-m", "csocket", "-m", "unittest", "test.test_socket", "test.test_ssl"]
FULL = ["-mpytest", "-q"], OWN
OURS = "/_csocket."
INTERN = {"PyUnicode_InternFromString", "PyDict_SetItemString", "_PyCodec_LookupTextEncoding"}
FRAME = re.compile(r"#\d+ \S+ +\((.+)\+(0x[0-9a-f]+)\)")
PASSED = re.compile(r"(\d+) passed|^Ran (\d+) tests", re.MULTILINE)


@functools.cache
def function_at(path, offset):
    """The function of a frame; thousands of stacks share some tens of frames."""
    told = subprocess.run(["addr2line", "-f", "-e", path, offset], capture_output=True, text=True, check=False)
    return told.stdout.partition("\n")[0] or f"{path}+{offset}"


def named(leak):
    """A leak's first line and the functions of its stack, innermost first."""
    return [leak.partition("\n")[0], *(function_at(*frame) for frame in FRAME.findall(leak))]


def judge(text):
    """(stacks of leaks, those that are csocket's, other reports) of what a process has left."""
    leaks = re.split(r"^(?=(?:Direct|Indirect) leak of )", text, flags=re.MULTILINE)
    other = re.findall(r"^(?:==\d+==)?ERROR: (?!LeakSanitizer).*|.*: runtime error: .*", leaks[0], re.MULTILINE)
    ours = [named(leak) for leak in leaks[1:] if OURS in leak]
    return len(leaks) - 1, ["\n".join(lines) for lines in ours if INTERN.isdisjoint(lines)], other


def run(report, words):
    with tempfile.TemporaryDirectory() as folder:
        # A test's child may be anybody.
        os.chmod(folder, 0o777)
        command = [TREE / ".ci" / "sanitize", "3.13", *words]
        settings = {"CSOCKET_LEAKS": folder, "PYTEST_ADDOPTS": "-p no:cacheprovider"}
        done = subprocess.run(
            command, env=os.environ | settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        for passed in PASSED.findall(done.stdout):
            report.count("tests", int("".join(passed)))
        if done.returncode:
            report.find(f"{' '.join(words)} ended with {done.returncode}: {done.stdout[-3000:]}")
        before = report.counts["leaks of others"]
        for path in Path(folder).iterdir():
            stacks, ours, other = judge(path.read_text(errors="replace"))
            report.count("processes")
            report.count("leaks of others", stacks - len(ours))
            for text in ours + other:
                report.find(text)
        if report.counts["leaks of others"] == before:
            report.find(f"{' '.join(words)}: nobody has looked for leaks, not even the interpreter's are told")


def check(report, options):
    for words in FULL if options.full else [SHORT]:
        run(report, words)


if __name__ == "__main__":
    sys.exit(main(check))

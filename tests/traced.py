"""The system calls of single Python calls, as strace(1) sees them in a child process.

Each case is a name, lines that prepare, and an expression that is evaluated several times between
two marks.  What stands between the marks is everything that the interpreter asked of the kernel.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile

import pytest

from children import environment

REPEATS = 8

# A sanitizer's allocator asks for memory at any moment, and that of a build without a GIL gives it back
# by a clock; else a call that does is to be seen.
OF_AN_ALLOCATOR = set()
if "libasan" in os.environ.get("LD_PRELOAD", ""):
    OF_AN_ALLOCATOR = {"mmap", "munmap", "madvise"}
elif sysconfig.get_config_var("Py_GIL_DISABLED"):
    OF_AN_ALLOCATOR = {"madvise"}

HEAD = f"""
import os, sys, importlib
socket = importlib.import_module(sys.argv[1])
def mark(name):
    os.access("/traced/" + name, os.F_OK)
def pair(timeout, family=socket.AF_UNIX, kind=socket.SOCK_STREAM):
    a, b = socket.socketpair(family, kind)
    a.settimeout(timeout); b.settimeout(timeout)
    return a, b
def swallow(function, *args):
    try:
        return function(*args)
    except OSError as exc:
        return exc
def run(name, call, before=lambda: None):
    before(); call()
    for _ in range({REPEATS}):
        before()
        mark(name + "/begin")
        call()
        mark("end")
"""


def need_strace():
    if shutil.which("strace") is None:
        message = "strace is missing: the numbers of system calls were not counted"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)


def trace(module_name, program):
    """{case: [names of the system calls of each repeat]} of a program made of run() lines."""
    need_strace()
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as log:
        command = [
            "strace",
            "-f",
            "-o",
            log.name,
            sys.executable,
            "-c",
            HEAD + program,
            module_name,
        ]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=100, env=environment(leaks=False), check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        return parse(log)


def parse(lines):
    """What each thread asked for between its own marks; another thread's calls are no part of it."""
    found, current = {}, {}
    for line in lines:
        match = re.match(r"(\d+)\s+(\w+)\((.*)", line)
        if not match:
            continue
        thread, name, rest = match.groups()
        mark = re.search(r'"/traced/([^"]+)"', rest)
        if mark is None:
            if thread in current and name not in OF_AN_ALLOCATOR:
                current[thread].append(name)
        elif mark[1] == "end":
            del current[thread]
        else:
            current[thread] = []
            found.setdefault(mark[1].removesuffix("/begin"), []).append(current[thread])
    return found

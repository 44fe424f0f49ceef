"""System calls that strace(1) lets fail: the kernel's side of the C library, which stays as it is."""

import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile

from .errnos import ERRNOS
from .twice import MODULES

MARK = "/reliability/begin"
# case, timeouts: the call that fails. Each is in the stdlib's and in csocket's way to do it.
POINTS = {
    ("recv", "timeout"): "recvfrom",
    ("recv", "blocking"): "recvfrom",
    ("recvfrom_into", "non-blocking"): "recvfrom",
    ("recvmsg", "timeout"): "recvmsg",
    ("recvmsg_into", "blocking"): "recvmsg",
    ("send", "timeout"): "sendto",
    ("sendall", "blocking"): "sendto",
    ("sendto", "blocking"): "sendto",
    ("sendmsg", "timeout"): "sendmsg",
    ("sendfile", "blocking"): "sendfile",
    ("accept", "timeout"): "accept4",
    ("accept", "blocking"): "accept4",
    ("bind", "blocking"): "bind",
    ("listen", "blocking"): "listen",
    ("connect", "blocking"): "connect",
    ("connect_ex", "timeout"): "connect",
    ("create_connection", "as it is"): "connect",
    ("socket", "as it is"): "socket",
    ("socketpair", "as it is"): "socketpair",
    ("getsockopt", "blocking"): "getsockopt",
    ("setsockopt", "blocking"): "setsockopt",
    ("getsockname", "blocking"): "getsockname",
    ("getpeername", "blocking"): "getpeername",
    ("shutdown", "blocking"): "shutdown",
    ("dup", "blocking"): "fcntl",
}
# The name of the C library for what the kernel calls otherwise.
FUNCTIONS = {"accept4": "accept"}
RETRIED = {errno.EAGAIN, errno.EINTR, errno.EINPROGRESS, errno.EALREADY}
# The stdlib's first socket(2) of a process asks an old kernel, which knows no SOCK_CLOEXEC, again.
OLD_KERNELS = ("socket", errno.EINVAL)


def points(count):
    """As many, spread over the cases, each with one more errno in turn."""
    made = []
    for turn in range(100):
        for (name, variant), call in POINTS.items():
            errors = [e for e in ERRNOS[FUNCTIONS.get(call, call)] if e not in RETRIED]
            errors = [e for e in errors if (call, e) != OLD_KERNELS]
            if turn < len(errors):
                made.append((name, variant, call, errors[turn]))
        if len(made) >= count:
            return made[:count]
    return made


def traced(options, module, name, variant):
    """A child under strace that runs a case once; what it printed, and the log's lines."""
    with tempfile.NamedTemporaryFile("r") as log:
        child = [sys.executable, "-m", "reliability.injected", module, name, variant]
        command = ["strace", "-f", "--seccomp-bpf", "-o", log.name, *options, *child]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=60, check=False)
        return done.stdout, log.read().splitlines()


def place_of(module, name, variant, call):
    """Which of all the calls of this name in the process is the case's first."""
    lines = traced(["-e", f"trace=access,{call}"], module, name, variant)[1]
    begin = next(i for i, line in enumerate(lines) if MARK in line)
    return 1 + sum(f" {call}(" in line for line in lines[:begin])


def outcome(module, point, places):
    name, variant, call, error = point
    key = module, name, variant
    if key not in places:
        places[key] = place_of(module, name, variant, call)
    fault = f"{call}:error={error}:when={places[key]}"
    told, lines = traced(["-e", f"trace={call}", "-e", f"inject={fault}"], module, name, variant)
    if not any("(INJECTED)" in line for line in lines):
        raise LookupError(f"{module} {name}, {variant}: no {call} was there to fail")
    return json.loads(told)


def check(report, count):
    if shutil.which("strace") is None:
        report.find("strace is missing: it was not asked to let calls fail")
        return
    places = {}
    for point in points(count):
        try:
            expected, found = (outcome(module, point, places) for module in MODULES)
        except LookupError as exc:
            report.find(str(exc))
            continue
        name, variant, call, error = point
        report.count("points by strace")
        if found != expected:
            which = f"{name}, {variant}: {call} {errno.errorcode[error]} by strace"
            report.find(f"{which}: {found}; the stdlib: {expected}")


def work(module, name, variant):
    """What the child does: one call, told in its outcome and in descriptors that it lost."""
    from . import twice

    def marked(function, arguments):
        os.access(MARK, os.F_OK)
        try:
            return True, function(*arguments)
        except Exception as exc:
            return False, exc

    result, lost, _ = twice.run(module, name, variant, marked)
    print(json.dumps([str(result), lost]))


if __name__ == "__main__":
    work(*sys.argv[1:])

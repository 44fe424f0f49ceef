"""A case of cases.py on the stdlib's socket or on csocket, and what came of it."""

import re
import socket as stdlib
from dataclasses import dataclass

import csocket

from . import cases

MODULES = {"stdlib": stdlib, "csocket": csocket}
# What the stdlib has no function for.
OWN = {"from_stdlib", "to_stdlib"}
TIMEOUTS = {"blocking": None, "timeout": 0.05, "non-blocking": 0}
# Those whose timeout is what they are about, or that do not come to an end without one.
AS_THEY_ARE = {"recv that would block", "recv after a timeout", "settimeout", "setblocking"}


@dataclass(frozen=True)
class Outcome:
    """What a call returned or raised, without what differs between two sockets."""

    what: str
    errno: int | None = None
    strerror: str | None = None
    args: tuple = ()

    @classmethod
    def of(cls, returned, value):
        if not returned:
            names = (type(value).__name__, getattr(value, "errno", None))
            return cls(*names, getattr(value, "strerror", None), plain(value.args))
        return cls(f"returned {plain(value)!r}")

    def __str__(self):
        if self.what.startswith("returned"):
            return self.what
        return f"{self.what}{self.args}, errno {self.errno}, {self.strerror}"


def plain(value):
    """A value without what differs: ports, descriptors, the module's name."""
    if isinstance(value, str):
        return re.sub(r"\bfd=\d+", "fd=N", re.sub(r", \d+\)", ", PORT)", value)).replace("csocket.", "socket.")
    if isinstance(value, bytes | bool | None):
        return value
    if isinstance(value, tuple | list):
        return tuple(plain(item) for item in value)
    if isinstance(value, int):
        return int(value) if value < 1024 else "a large number"
    return type(value).__name__


def variants(name):
    """The timeouts with which a case is run."""
    with_timeouts = name in cases.METHODS and name not in AS_THEY_ARE
    return tuple(TIMEOUTS) if with_timeouts else ("as it is",)


def prepared(module, name, variant):
    """A scene, a function and its arguments."""
    cases.socket = MODULES[module]
    scene = cases.Scene()
    function, *arguments = cases.CASES[name](scene)
    sock = getattr(function, "__self__", None)
    if variant in TIMEOUTS and isinstance(sock, MODULES[module].socket):
        sock.settimeout(TIMEOUTS[variant])
    return scene, function, tuple(arguments)


def run(module, name, variant, call):
    """call(function, arguments) gives (returned, value) and more; the outcome, how many descriptors
    were lost, and the more."""
    scene, function, arguments = prepared(module, name, variant)
    before = cases.descriptors()
    returned, value, *more = call(function, arguments)
    outcome = Outcome.of(returned, value)
    if returned:
        cases.release(name, value)
    del value, arguments
    scene.close()
    del function, scene
    return outcome, len(cases.descriptors() - before), more

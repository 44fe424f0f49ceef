"""Puts csocket in the place of ``socket`` and ``_socket``, and notes what sockets are made.

job.py copies this file into the virtual environment of each side, where a line in a .pth file calls
put(), or look() on the side of the stdlib, at the start of every interpreter, those that tests
start included.
"""

import os
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
CURRENT = os.path.join(FOLDER, "csocket-current-test")
CHILDREN = os.path.join(FOLDER, "csocket-children")


class Notes:
    """How often each thing was done in each test."""

    def __init__(self):
        self.test = ""
        self.counts = {}
        self.pid = None  # the process that runs the tests; all others write to a file
        self.watching = False

    def add(self, what, number=1):
        if os.getpid() == self.pid:
            key = self.test, what
            self.counts[key] = self.counts.get(key, 0) + number
        else:
            note_from_child(what)

    def begin(self, test):
        self.test = test
        with open(CURRENT, "w", encoding="utf-8") as file:
            file.write(test)

    def all(self):
        """The counts with those of children, as {test: {what: count}}."""
        found = {}
        for (test, what), count in self.counts.items():
            found.setdefault(test, {})[what] = count
        if os.path.exists(CHILDREN):
            with open(CHILDREN, encoding="utf-8") as file:
                for line in file:
                    what, test = line.rstrip("\n").split(" ", 1)
                    counts = found.setdefault(test, {})
                    counts[what] = counts.get(what, 0) + 1
        return found


notes = Notes()


def note_from_child(what):
    try:
        with open(CURRENT, encoding="utf-8") as file:
            test = file.read()
    except OSError:
        test = ""
    # One write to a file opened for appending: lines of several processes do not mix.
    descriptor = os.open(CHILDREN, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o666)
    try:
        os.write(descriptor, f"{what} {test}\n".encode())
    finally:
        os.close(descriptor)


def watch(*csocket):
    """Note each socket that is made, by its class: what is not csocket's is the stdlib's."""

    def hook(event, args):
        if event == "socket.__new__":
            ours = issubclass(type(args[0]), csocket)
            notes.add("csocket_sockets" if ours else "stdlib_sockets")

    # The .pth file is read twice, where lib64 is lib.
    if not notes.watching:
        notes.watching = True
        sys.addaudithook(hook)


def put():
    import csocket

    if sys.modules.get("_socket") is csocket._csocket:
        return
    watch(csocket._csocket.socket)
    sys.modules["_socket"] = csocket._csocket
    sys.modules["socket"] = csocket


def look():
    watch()

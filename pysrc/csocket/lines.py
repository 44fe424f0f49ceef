"""The trace as text: a line for each call. And the files that a trace is written to."""

import os
import re
import sys
from _thread import get_ident

from . import words

__all__ = ["File", "Lines", "descriptor_of"]

HEADING = "  seconds  socket                        call -> what came of it (how long it took)\n"
# What opens a descriptor's file anew, at its beginning, though one means the descriptor as it is.
DESCRIPTOR = re.compile(r"/dev/(?:stdout|stderr|fd/(\d+))|/proc/self/fd/(\d+)")
HIGH = 256  # where descriptors of ours begin, so that the program gets the numbers it would get


class File:
    """A file that stays the trace's own, whatever the program does with its descriptors."""

    def __init__(self, path, how):
        """Open *path* with the flags *how* of open(2) too; a file that is there is made empty, or with
        O_EXCL refused. Raises OSError."""
        self.path, self.how = os.path.abspath(path), os.O_WRONLY | how & ~os.O_EXCL
        self.take(self.how | os.O_CREAT | os.O_TRUNC | how)

    def take(self, how):
        from fcntl import F_DUPFD_CLOEXEC, fcntl
        from resource import RLIMIT_NOFILE, getrlimit

        most = getrlimit(RLIMIT_NOFILE)[0]
        fd = os.open(self.path, how, 0o666)
        try:
            self.fd = fcntl(fd, F_DUPFD_CLOEXEC, most // 2 if 0 <= most <= HIGH else HIGH)
        finally:
            os.close(fd)
        self.status = os.fstat(self.fd)

    def descriptor(self):
        """The descriptor; opened again where the program has closed it, as daemons do."""
        if not is_still(self.fd, self.status):
            self.take(self.how)
        return self.fd


class Descriptor:
    """A descriptor of the program's, as long as it is what it was at the start."""

    def __init__(self, number):
        self.number, self.status = number, os.fstat(number)

    def descriptor(self):
        return self.number if is_still(self.number, self.status) else -1


def descriptor_of(path):
    """The descriptor that a path names, or None for other paths."""
    named = DESCRIPTOR.fullmatch(path)
    if not named:
        return None
    return int(named[1] or named[2] or (1 if path == "/dev/stdout" else 2))


def is_still(fd, status):
    """Whether a descriptor is the file that it was: its number may be another's by now."""
    try:
        now = os.fstat(fd)
    except OSError:
        return False
    return (now.st_dev, now.st_ino) == (status.st_dev, status.st_ino)


class Lines:
    """A sink: each line is written at once and whole (write(2)), by whichever thread."""

    def __init__(self, path=None):
        """Write to the file *path*, or to stderr. Raises OSError."""
        number = 2 if path is None else descriptor_of(path)
        self.file = File(path, os.O_APPEND) if number is None else Descriptor(number)
        self.encoding = number == 2 and getattr(sys.stderr, "encoding", None) or "utf-8"
        self.process, self.main_thread = os.getpid(), get_ident()
        os.register_at_fork(after_in_child=self.begin_anew)
        self.write(HEADING)

    def begin_anew(self):
        self.main_thread = get_ident()

    def waits(self, call):
        self.line(call, call.at, " ...")

    def done(self, call):
        outcome = f" -> {call.outcome}" if call.outcome else ""
        preview = f": {call.preview}" if call.preview else ""
        took = ("waited " if call.waited else "") + words.duration(call.took)
        self.line(call, call.at + call.took, f"{outcome}{preview} ({took})")

    def line(self, call, at, rest):
        text = f"{at:9.3f}  {call.who:<28}  {call.text}{rest}{self.whence()}"
        self.write(f"{words.one_line(text)}\n")

    def whence(self):
        """The process and the thread, where it is another than the first."""
        text = "" if os.getpid() == self.process else f" [process {os.getpid()}]"
        if get_ident() == self.main_thread:
            return text
        threads = getattr(sys.modules.get("threading"), "_active", {})
        name = getattr(threads.get(get_ident()), "name", get_ident())
        return f"{text} [{name}]"

    def write(self, text):
        os.write(self.file.descriptor(), text.encode(self.encoding, "backslashreplace"))

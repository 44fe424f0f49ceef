"""A program at a terminal of its own (pty(7)): typed at, and its screen read."""

import codecs
import fcntl
import os
import select
import signal
import subprocess
import termios
import time

CTRL_C = "\x03"
CTRL_D = "\x04"


class Unexpected(Exception):
    """The screen does not show what was waited for."""


class Terminal:
    """Starts a command at a new terminal and keeps what its screen shows.

    show is called with each piece of text as soon as it is what expect waits for, and with all
    that is left when the program ends or shows something else. patience is how many seconds expect
    and wait go on waiting.
    """

    def __init__(self, command, cwd=None, env=None, show=None, patience=30.0):
        self.command = command
        self.screen = ""
        self.patience = patience
        self._show = show
        self._seen = 0
        self._shown = 0
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._master, self._slave = os.openpty()
        self.attributes_before = termios.tcgetattr(self._slave)
        self.attributes_after = None
        self.process = subprocess.Popen(
            command,
            cwd=cwd,
            env=env,
            stdin=self._slave,
            stdout=self._slave,
            stderr=self._slave,
            start_new_session=True,
            preexec_fn=sit_down_at_terminal,
        )

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for descriptor in (self._master, self._slave):
            if descriptor >= 0:
                os.close(descriptor)

    def type(self, line):
        """Type a line and Return, and wait until the terminal has echoed it."""
        self.press(line + "\r")
        self.expect(line + "\n")

    def press(self, keys):
        os.write(self._master, keys.encode())

    def expect(self, text):
        """Wait until the screen goes on with exactly this text."""
        deadline = time.monotonic() + self.patience
        while len(self._unseen()) < len(text) and text.startswith(self._unseen()):
            if not self._read(deadline):
                break
            self._show_until(self._seen + len(text))
        if not self._unseen().startswith(text):
            self._read_rest_of_an_error()
            raise Unexpected(self._describe(text))
        self._seen += len(text)
        self._show_until(self._seen)

    def wait(self):
        """Wait until the program ends; its exit status, negative for a signal."""
        deadline = time.monotonic() + self.patience
        while self.process.poll() is None:
            if not self._read(min(deadline, time.monotonic() + 0.02)):
                if time.monotonic() >= deadline:
                    raise Unexpected(f"{self._describe()} and does not end")
        self.attributes_after = termios.tcgetattr(self._slave)
        os.close(self._slave)
        self._slave = -1
        while self._read(deadline):
            pass
        self._show_until(len(self.screen))
        return self.process.returncode

    def _unseen(self):
        return self.screen[self._seen :]

    def _read(self, deadline):
        """Take what has appeared; False when nothing did before the deadline or ever will."""
        left = max(0.0, deadline - time.monotonic())
        if not select.select([self._master], [], [], left)[0]:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:
            # EIO: the program was the last one at this terminal.
            return False
        text = self._decoder.decode(data).replace("\r\n", "\n")
        self.screen += text
        return bool(data)

    def _show_until(self, end):
        fresh = self.screen[self._shown : end]
        self._shown += len(fresh)
        if self._show and fresh:
            self._show(fresh)

    def _read_rest_of_an_error(self):
        """A traceback comes in several pieces: let it come before it is reported."""
        while self._read(time.monotonic() + 0.5):
            pass
        self._show_until(len(self.screen))

    def _describe(self, missing=None):
        name = os.path.basename(self.command[-1])
        told = f"{name} shows {self._unseen()!r}"
        return told if missing is None else f"{told} instead of {missing!r}"


def sit_down_at_terminal():
    """In the new process: make standard input its terminal, and let ^C reach it."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)

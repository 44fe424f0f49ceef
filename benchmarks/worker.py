"""A process for each contender of a question, so that none finds the heap as another left it.

glibc's malloc, for one, gives large blocks back to the kernel until a program has freed one whole:
in one process the first contender to do so would make the others' receives cheaper.
"""

import contextlib
import multiprocessing
import signal

from .contenders import on_cpus
from .question import without_collector


def serve(pipe, question, contender):
    """Measure as often as the other end of the pipe asks for it."""
    # Whoever is interrupted at the terminal ends his workers himself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with on_cpus(question.cpus), without_collector(), question.start(contender) as measure:
            pipe.send(None)
            while (turns := pipe.recv()) is not None:
                pipe.send(measure(turns))
    except Exception as exc:
        pipe.send(exc)


class Worker:
    """A contender at work on a question. Only one of them works at a time; the others wait."""

    def __init__(self, question, contender):
        context = multiprocessing.get_context("fork")
        self.pipe, theirs = context.Pipe()
        self.contender = contender
        self.warm = False
        self.process = context.Process(
            target=serve, args=(theirs, question, contender), daemon=True
        )
        self.process.start()
        theirs.close()
        self.answer()

    def answer(self):
        try:
            found = self.pipe.recv()
        except EOFError:
            self.process.join()
            status = self.process.exitcode
            raise ChildProcessError(f"{self.contender} ended with status {status}") from None
        if isinstance(found, Exception):
            raise found
        return found

    def measure(self, turns):
        """What a process does only once, before its first figure is found, is in none."""
        if not self.warm:
            self.warm = True
            self.measure(max(1, turns // 4))
        self.pipe.send(turns)
        return self.answer()

    def close(self):
        # A worker that failed has ended already.
        with contextlib.suppress(BrokenPipeError):
            self.pipe.send(None)
        self.process.join()
        self.pipe.close()

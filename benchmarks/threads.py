"""Threads, each on a pair of its own, and beside a thread that computes."""

import contextlib
import os
import threading
from itertools import cycle, islice
from time import perf_counter_ns

from .contenders import CONTENDERS, FREE_THREADED, module_of, raw_loop
from .peers import stream_pair
from .question import SIZES, Bar, Question, many, messages

# The interpreter hands the GIL over every 5 ms: a span has many of them, but for a test's.
SHORTEST_NS, LONGEST_NS = 1_000_000, 100_000_000
PYTHON = CONTENDERS[1:]


def send_and_receive(pair, turns):
    a, b = pair
    for data in islice(cycle(messages()), turns):
        a.send(data)
        b.recv(4096)


def in_threads(function, *arguments):
    """The nanoseconds until a thread for each of the arguments has ended."""
    threads = [threading.Thread(target=function, args=found) for found in arguments]
    begin = perf_counter_ns()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return perf_counter_ns() - begin


def scaling(count):
    """What that many threads do in all, of what one does alone."""

    @contextlib.contextmanager
    def start(contender):
        with many(stream_pair, module_of(contender), count) as pairs:

            def elapsed(pairs, turns):
                if contender == "raw":
                    return raw_loop("pairs_in_threads", pairs, SIZES)(turns)
                return in_threads(send_and_receive, *((pair, turns) for pair in pairs))

            yield lambda turns: count * elapsed(pairs[:1], turns) / elapsed(pairs, turns)

    return start


def until(deadline, step):
    """How often the step was done before the deadline."""
    count = 0
    while perf_counter_ns() < deadline:
        step()
        count += 1
    return count


def compute():
    for _ in range(500):
        pass


def done_in_span(steps, span):
    """How often each step is done while all of them are, a thread each."""
    counts = [0] * len(steps)
    deadline = perf_counter_ns() + span

    def work(i):
        counts[i] = until(deadline, steps[i])

    in_threads(work, *((i,) for i in range(len(steps))))
    return counts


def beside_computing(which):
    """What is left to the socket's thread (0) or to the computing one (1) of its speed alone."""

    @contextlib.contextmanager
    def start(contender):
        with many(stream_pair, module_of(contender), 1) as pairs:
            steps = [lambda: send_and_receive(pairs[0], 16), compute]

            def measure(turns):
                span = min(LONGEST_NS, max(SHORTEST_NS, turns * 50_000))
                (alone,) = done_in_span(steps[which : which + 1], span)
                return done_in_span(steps, span)[which] / max(1, alone)

            yield measure

    return start


@contextlib.contextmanager
def gil_wait(contender):
    """How long it takes a thread to let go of the GIL and to have it again, beside ready calls."""
    with many(stream_pair, module_of(contender), 1) as pairs:

        def measure(turns):
            over = threading.Event()

            def calls():
                while not over.is_set():
                    send_and_receive(pairs[0], 16)

            worker = threading.Thread(target=calls)
            worker.start()
            begin = perf_counter_ns()
            for _ in range(turns):
                os.stat("/")
            elapsed = perf_counter_ns() - begin
            over.set()
            worker.join()
            return elapsed

        yield measure


SHARE = Bar(gain=None, own=0.42)

QUESTIONS = [
    Question(
        "threads.ready_beside_cpu", "ready calls beside a computing thread: their share",
        beside_computing(0), SHARE, PYTHON, "share", cpus=None,
    ),
    Question(
        "threads.cpu_beside_ready", "a computing thread beside ready calls: its share",
        beside_computing(1), SHARE, PYTHON, "share", cpus=None,
    ),
    Question(
        "threads.four", "4 threads, each its own pair, of one thread's total", scaling(4),
        Bar(gain=None, scale=0.85) if FREE_THREADED else Bar(gain=None, own=0.97),
        CONTENDERS if FREE_THREADED else PYTHON, "share", cpus=None, weight=8,
    ),
    Question(
        "threads.gil_wait", "another thread's wait for the GIL beside ready calls", gil_wait,
        Bar(gain=None), PYTHON, cpus=None,
    ),
]  # fmt: skip

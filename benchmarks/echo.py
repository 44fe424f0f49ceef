"""An echo of 64 bytes where recv has to wait: for another thread, for another process."""

import contextlib
import os
import threading
from functools import partial
from itertools import cycle, islice
from time import perf_counter_ns

from .contenders import CONTENDERS, module_of, raw_loop
from .peers import stream_pair
from .question import SIZES, Bar, Question, many, messages
from .threads import compute


def answer(sock, turns):
    for _ in range(turns):
        sock.send(sock.recv(4096))


def ask(sock, turns):
    for data in islice(cycle(messages()), turns):
        sock.send(data)
        sock.recv(4096)


@contextlib.contextmanager
def answering_thread(sock, turns):
    thread = threading.Thread(target=answer, args=(sock, turns))
    thread.start()
    yield
    thread.join()


@contextlib.contextmanager
def answering_process(sock, turns):
    child = os.fork()
    if child == 0:
        try:
            answer(sock, turns)
        finally:
            os._exit(0)
    yield
    os.waitpid(child, 0)


@contextlib.contextmanager
def computing_thread():
    over = threading.Event()

    def work():
        while not over.is_set():
            compute()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def conversation(raw, answering, beside=contextlib.nullcontext, timeout=None):
    """The nanoseconds of that many questions and answers."""

    @contextlib.contextmanager
    def start(contender):
        make = partial(stream_pair, timeout=timeout)
        with many(make, module_of(contender), 1) as subjects:
            if contender == "raw":
                yield raw_loop(raw, subjects, SIZES)
                return
            a, b = subjects[0]

            def measure(turns):
                with beside(), answering(b, turns):
                    begin = perf_counter_ns()
                    ask(a, turns)
                    return perf_counter_ns() - begin

            yield measure

    return start


ANSWERING = (
    ("thread", "another thread", answering_thread),
    ("process", "another process", answering_process),
)
TIMEOUTS = (("", "", None), ("_timeout", ", with a timeout", 5))
# Where the scheduler likes, and where to wake another CPU does not come in.
PLACES = (("", "", None), (".one_cpu", ", on one CPU", 1))

QUESTIONS = [
    Question(
        f"echo.{key}{suffix}{where}",
        f"echo by {title}{with_timeout}{on}",
        conversation(f"echo_{key}", answering, timeout=timeout),
        Bar(gain=0.95),
        cpus=cpus,
        contenders=CONTENDERS if timeout is None else CONTENDERS[1:],
    )
    for where, on, cpus in PLACES
    for key, title, answering in ANSWERING
    for suffix, with_timeout, timeout in TIMEOUTS
]
QUESTIONS.append(
    Question(
        "echo.thread_beside_cpu", "echo by another thread beside a computing one",
        conversation(None, answering_thread, computing_thread), Bar(gain=0.9),
        CONTENDERS[1:], cpus=None, weight=4,
    )
)  # fmt: skip

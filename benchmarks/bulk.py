"""Blocks that fill what the receiver asks for, by one thread and by two."""

import contextlib
import threading
from time import perf_counter_ns

from .contenders import module_of, raw_loop
from .peers import stream_pair
from .question import SIZES, Bar, Question, calls, many

KIB = 1024
ONE_THREAD = {1: 1.35, 16: 1.35, 64: 1.15}
TWO_THREADS = (1, 4, 16, 64, 256, 1024)


def whole_block(kib):
    """The receiver asks for what is missing until the block is there."""
    return (
        f"a.sendall(data)\nleft = {kib} << 10\nwhile left:\n    left -= len(b.recv(left))"
    )


def two_threads(kib):
    """One thread sends blocks, another receives until it has them all."""
    sizes = [kib * KIB] * len(SIZES)

    @contextlib.contextmanager
    def start(contender):
        with many(stream_pair, module_of(contender), 1) as subjects:
            if contender == "raw":
                yield raw_loop("bulk_two_threads", subjects, sizes)
                return
            a, b = subjects[0]
            block = bytes(kib * KIB)

            def receive(left):
                while left:
                    left -= len(b.recv(kib * KIB))

            def measure(turns):
                receiver = threading.Thread(target=receive, args=(turns * len(block),))
                begin = perf_counter_ns()
                receiver.start()
                for _ in range(turns):
                    a.sendall(block)
                receiver.join()
                return perf_counter_ns() - begin

            yield measure

    return start


QUESTIONS = []
for kib, cost in ONE_THREAD.items():
    QUESTIONS += calls(
        f"bulk.{kib}k", f"sendall + recv of {kib} KiB, one thread", raw="send_recv_whole",
        make=stream_pair, names="a, b", body=whole_block(kib), items=[bytes(kib * KIB)],
        sizes=[kib * KIB] * len(SIZES), bar=Bar(cost),
    )  # fmt: skip
for kib in TWO_THREADS:
    QUESTIONS.append(
        Question(
            f"bulk.threads_{kib}k",
            f"sendall and recv of {kib} KiB, two threads",
            two_threads(kib),
            Bar(cost=1.15 if kib >= 64 else None, gain=0.97),
            cpus=None,
        )
    )

"""Whole programs, in which the socket is only a part. Each run is a process that has nothing but
its own contender under the name socket, put there before anything could import it."""

import sys
from time import perf_counter_ns, process_time_ns


def serve(session):
    """For each number on standard input: the nanoseconds of that many requests, on standard output, by
    the clock and of the processor.

    session() is a context that gives a function which makes that many requests.
    """
    with session() as requests:
        for line in sys.stdin:
            used, begin = process_time_ns(), perf_counter_ns()
            requests(int(line))
            end = perf_counter_ns()
            print(end - begin, process_time_ns() - used, flush=True)

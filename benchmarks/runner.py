"""Runs a question: all contenders in turn, many times, in an order that changes."""

import contextlib
from typing import NamedTuple

from .contenders import module_of, raw_library
from .worker import Worker


class Pace(NamedTuple):
    """How many rounds, and how long one contender has for one of them."""

    rounds: int
    round_ns: int


FULL = Pace(21, 30_000_000)
QUICK = Pace(5, 3_000_000)


def prepare():
    """Load what all the contenders' processes share."""
    module_of("csocket")
    raw_library()


def turns_for(measure, question, pace):
    """How many turns fill a contender's round."""
    turns, budget = 1, pace.round_ns * question.weight
    if question.unit != "ns":
        return int(budget) // 5000
    while True:
        elapsed = measure(turns)
        if elapsed >= budget / 4:
            return max(1, int(turns * budget / elapsed))
        turns *= 4


def shift_of(question, pace):
    """How many rounds a process serves.  With more than one CPU it runs at one of several speeds from
    its first round on, by where the kernel wakes its threads: there each round has processes of its own."""
    return pace.rounds if question.cpus == 1 else 1


@contextlib.contextmanager
def at_work(question):
    """{contender: its process} for the time of the block."""
    with contextlib.ExitStack() as stack:
        yield {
            who: stack.enter_context(contextlib.closing(Worker(question, who)))
            for who in question.contenders
        }


def run(question, pace, tell=lambda done: None):
    """{contender: [the nanoseconds of a call (or the figure) in each round]}."""
    order = list(question.contenders)
    rounds = {who: [] for who in order}
    turns = {}
    shift = shift_of(question, pace)
    for begun in range(0, pace.rounds, shift):
        with at_work(question) as workers:
            if not turns:
                turns = {who: turns_for(workers[who].measure, question, pace) for who in order}
            for number in range(begun, min(begun + shift, pace.rounds)):
                tell(number)
                for who in order:
                    scale = turns[who] * question.per_turn if question.unit == "ns" else 1
                    rounds[who].append(workers[who].measure(turns[who]) / scale)
                # Each goes first and last as often as the others do.
                order = order[1:] + order[:1] if number % 2 else order[::-1]
    return rounds

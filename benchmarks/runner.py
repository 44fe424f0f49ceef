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
    if question.unit != "ns":
        return pace.round_ns // 5000
    turns, budget = 1, pace.round_ns * question.weight
    while True:
        elapsed = measure(turns)
        if elapsed >= budget / 4:
            return max(1, int(turns * budget / elapsed))
        turns *= 4


def run(question, pace, tell=lambda done: None):
    """{contender: [the nanoseconds of a call (or the figure) in each round]}."""
    with contextlib.ExitStack() as stack:
        workers = {}
        for who in question.contenders:
            workers[who] = stack.enter_context(contextlib.closing(Worker(question, who)))
        turns = {who: turns_for(worker.measure, question, pace) for who, worker in workers.items()}
        rounds = {who: [] for who in workers}
        order = list(workers)
        for number in range(pace.rounds):
            tell(number)
            for who in order:
                scale = turns[who] * question.per_turn if question.unit == "ns" else 1
                rounds[who].append(workers[who].measure(turns[who]) / scale)
            # Each goes first and last as often as the others do.
            order = order[1:] + order[:1] if number % 2 else order[::-1]
    return rounds

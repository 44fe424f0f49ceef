"""What a question is, and the one loop that runs the calls of most of them."""

import contextlib
import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle, islice
from time import perf_counter_ns

from .contenders import CONTENDERS, module_of, raw_loop
from .figures import GAIN

# Eight sizes, 64 bytes on average: no call finds what the last one left.
SIZES = (16, 112, 32, 96, 48, 80, 64, 64)
# How many sockets that nobody has used yet there are at a time.
FRESH = 64


@dataclass(frozen=True)
class Bar:
    """What csocket must reach; None asks for nothing.

    cost: csocket / C at most. gain: stdlib / csocket at least, or "general" for the rule that
    figures.gain_wanted states. own: csocket's own figure at least. scale: csocket / C at least.
    """

    cost: float | None = None
    gain: float | str | None = "general"
    own: float | None = None
    scale: float | None = None


@dataclass(frozen=True)
class Question:
    """A row of the table. start(contender) is a context: a function of a count of turns, which
    gives the nanoseconds of them all (unit "ns") or a figure of its own (unit "share")."""

    name: str
    title: str
    start: Callable
    bar: Bar = field(default_factory=Bar)
    contenders: tuple = CONTENDERS
    unit: str = "ns"
    per_turn: int = 1
    cpus: int | None = 1
    weight: float = 1.0

    @property
    def noun(self):
        return self.name.partition(".")[0]


HEADS = {
    "warm": "    {names}, = subjects[0]\n    begin = clock()\n    for {item} in items:\n",
    "fresh": "    begin = clock()\n    for ({names},), {item} in zip(subjects, items):\n",
}


def compile_loop(form, names, item, body):
    """A loop over the lines of body, as a program has them: methods looked up, nothing prepared."""
    lines = "".join(f"        {line}\n" for line in body.splitlines())
    head = f"def loop(subjects, items, clock, socket):\n{HEADS[form]}"
    source = f"{head}{{lines}}    return clock() - begin\n"
    found = {}
    exec(source.format(names=names, item=item, lines=lines), found)
    return found["loop"]


def messages(sizes=SIZES):
    return tuple(bytes(size) for size in sizes)


def close_all(subjects):
    for subject in subjects:
        for part in subject:
            if hasattr(part, "close"):
                part.close()


@contextlib.contextmanager
def many(make, socket, count):
    """That many subjects, which are closed at the end."""
    subjects = []
    try:
        for _ in range(count):
            subjects.append(make(socket))
        yield subjects
    finally:
        close_all(subjects)


def calls(
    name, title, *, make, names, body, raw=None, item="data", items=None, sizes=SIZES,
    bar=None, fresh=True, per_turn=1, weight=1.0, contenders=None, **setting,
):  # fmt: skip
    """One question about sockets that are used again and again and, if fresh, one about sockets
    that were never used before.

    make(socket) gives a subject, a tuple whose parts body knows by names. Each turn takes the next
    of items, which body knows as item. raw names the same in C; sizes and setting are for it.
    """
    items = messages(sizes) if items is None else items
    bar = bar or Bar()

    def values(count):
        return islice(cycle(items), count)

    @contextlib.contextmanager
    def warm(contender):
        socket = module_of(contender)
        with many(make, socket, 1) as subjects:
            if contender == "raw":
                yield raw_loop(raw, subjects, sizes, **setting)
            else:
                loop = compile_loop("warm", names, item, body)
                yield lambda turns: loop(subjects, values(turns), perf_counter_ns, socket)

    @contextlib.contextmanager
    def unused(contender):
        socket = module_of(contender)
        loop = compile_loop("fresh", names, item, body)

        def measure(turns):
            elapsed = 0
            while turns > 0:
                count = min(turns, FRESH)
                turns -= count
                with many(make, socket, count) as subjects:
                    if contender == "raw":
                        elapsed += raw_loop(raw, subjects, sizes, **setting)(count)
                    else:
                        elapsed += loop(subjects, values(count), perf_counter_ns, socket)
            return elapsed

        yield measure

    who = contenders or (CONTENDERS if raw else CONTENDERS[1:])
    common = {"contenders": who, "per_turn": per_turn}
    asked = [Question(name, title, warm, bar, weight=weight, **common)]
    if fresh:
        # The bars on C, and those of more than the general rule, are for sockets in use.
        less = bar.gain != "general" and bar.gain < GAIN
        first = Bar(gain=bar.gain) if less else Bar()
        asked.append(
            Question(f"{name}.fresh", f"{title}, new sockets", unused, first, weight=0.1, **common)
        )
    return asked


@contextlib.contextmanager
def without_collector():
    """No garbage is collected, and what there is already is out of the collector's sight."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

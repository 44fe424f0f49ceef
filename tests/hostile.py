"""Arguments that do harm while they are read, and the runs of calls that get them.

A call is a row: on which kind of socket it is made, and with which good arguments.  Each argument in
turn is replaced by everything here, on the stdlib's module and on csocket, and what comes out is
compared.  A run happens in an interpreter of its own (see tests/test_hostile.py).
"""

import contextlib
import faulthandler
import gc
import importlib
import os
import re
import socket as stdlib
import sys
import tempfile
import warnings
from dataclasses import dataclass, field

from parity import csocket, outcome

LONG = 100_000

# Numbers that are no descriptor's, and names that no resolver is asked for: a label is too long.
ODD = {
    "None": None,
    "True": True,
    "-1": -1,
    "2**31": 2**31,
    "-2**31-1": -(2**31) - 1,
    "2**63": 2**63,
    "-2**63-1": -(2**63) - 1,
    "2**200": 2**200,
    "1.5": 1.5,
    "nan": float("nan"),
    "1j": 1j,
    "empty": "",
    "surrogate": "\ud800",
    "NUL": "a\0",
    "x * 64": "x" * 64,
    "long": "x" * LONG,
    "long and wide": "\u00fc" * LONG,
    "bytes": b"",
    "bytes NUL": b"a\0",
    "bytes long": b"x" * LONG,
    "bytearray": bytearray(b"x" * 64),
    "strided": memoryview(b"abcdefgh")[::2],
    "list": [],
    "list of None": [None],
    "tuple": (),
    "tuple of None": (None, None),
    "nested": ((("x" * 64, 1), 1), 1),
    "dict": {},
    "object": object(),
    "class": object,
}

SHAPES = {
    "empty": lambda good: (),
    "short": lambda good: good[:1],
    "shorter": lambda good: good[:-1],
    "longer": lambda good: (*good, 0),
    "long": lambda good: good * 1000,
    "a list": list,
    "a subclass": lambda good: type("Sub", (tuple,), {})(good),
    "in a tuple": lambda good: (good,),
    "turned": lambda good: good[::-1],
    "a dict": lambda good: dict.fromkeys(good),
}


def wrongs(good, spare):
    """(label, value) of all that stands for what is good; an item of a tuple may be wrong too."""
    for label, value in ODD.items():
        if label not in spare:
            yield label, value
    if type(good) is tuple:
        for label, shape in SHAPES.items():
            yield f"shape {label}", shape(good)
        for place in range(len(good)):
            for label, value in ODD.items():
                yield f"{place}: {label}", (*good[:place], value, *good[place + 1 :])


class Hooks:
    """All that C may ask an object for; the first time, or each time, something is done to it."""

    good = None
    act = staticmethod(lambda: None)

    def answer(self, kind, otherwise):
        self.act()
        return self.good if isinstance(self.good, kind) else otherwise

    def __index__(self):
        return int(self.answer(int, 1))

    def __float__(self):
        return float(self.answer((int, float), 1))

    def __bool__(self):
        return bool(self.answer(object, None))

    def __len__(self):
        return len(self.answer((tuple, list, bytes, bytearray, str), "ab"))

    def __iter__(self):
        return iter(self.answer((tuple, list, bytes, bytearray, str), ()))

    def __getitem__(self, place):
        return self.answer((tuple, list, bytes, bytearray, str), "ab")[place]

    def __contains__(self, item):
        return item in self.answer((tuple, list, str), ())

    def __fspath__(self):
        return self.answer((str, bytes), "/none")

    def __buffer__(self, flags):
        return memoryview(self.answer((bytes, bytearray), bytearray(b"abcd")))

    def __eq__(self, other):
        return self.answer(object, None) == other

    def __hash__(self):
        self.act()
        return 1

    def __str__(self):
        return str(self.answer(str, "x" * 64))

    def encode(self, *how):
        return self.answer(str, "x" * 64).encode(*how)


class Everything(Hooks):
    __int__ = Hooks.__index__


# What C recognises by its type, and may read by its hooks all the same.
KINDS = {
    kind: type(f"Hooked{kind.__name__}", (Hooks, kind), {})
    for kind in (int, float, str, bytes, bytearray, tuple, list)
}


def hook(trap, good, act):
    trap.good, trap.act = good, act
    return trap


def traps(good, act, anything=Everything, kinds=KINDS):
    """(label, object) for each way in which what is good may come."""
    yield "object", hook(anything(), good, act)
    if type(good) in kinds:
        yield "subclass", hook(kinds[type(good)](good), good, act)
    if type(good) in (tuple, list):
        items = tuple(good)
        for place, item in enumerate(items):
            for label, trap in traps(item, act, anything, kinds):
                changed = [*items[:place], trap, *items[place + 1 :]]
                if type(good) is tuple:
                    yield f"{place}: {label}", tuple(changed)
                else:
                    good[:] = changed
                    yield f"{place}: {label}", good


@dataclass(frozen=True)
class Row:
    """A callable: where it is found, what it is given, and what a wrong place is not tried with."""

    kind: object  # a method of Stage, or a family and a protocol
    args: object  # called with the stage
    name: str
    spare: frozenset = field(default_factory=frozenset)
    words: bool = False  # are the exceptions' words to be the same?
    harm: bool = True
    names: tuple = ()  # of the arguments, if they are given by name

    def callable(self, stage):
        """A method of the stage's socket or file, or "module.x"."""
        owner, _, name = self.name.rpartition(".")
        function = getattr(stage.module if owner else stage.s, name)
        if self.names:
            return lambda *args: function(**dict(zip(self.names, args)))
        # What it returns is only a number: nobody else would close it.
        return (lambda fd: stage.given.append(function(fd))) if name == "dup" else function


class Stage:
    """What one call needs, made anew for it."""

    def __init__(self, module, kind):
        self.module, self.kept, self.given = module, [], []
        self.names = kind in ("local", (1, 0))  # its calls may make files
        self.s = getattr(self, kind)() if isinstance(kind, str) else self.adopted(*kind)

    def keep(self, thing):
        self.kept.append(thing)
        return thing

    def close(self):
        for thing in self.kept:
            with contextlib.suppress(OSError, ValueError):
                thing.close()
        for number in self.given:
            with contextlib.suppress(OSError):
                os.close(number)
        for name in os.listdir(b".") if self.names else []:
            os.unlink(name)

    def nothing(self):
        return None

    def udp(self):
        s = self.keep(self.module.socket(self.module.AF_INET, self.module.SOCK_DGRAM))
        s.setblocking(False)
        return s

    def adopted(self, family, proto):
        """A socket that says it is of the family; behind it is one of AF_INET."""
        number = self.udp().detach()
        s = self.keep(self.module.socket(family, self.module.SOCK_DGRAM, proto, fileno=number))
        s.setblocking(False)
        return s

    def tcp(self):
        s = self.keep(self.module.socket())
        s.setblocking(False)
        return s

    def local(self):
        s = self.keep(self.module.socket(self.module.AF_UNIX, self.module.SOCK_DGRAM))
        s.setblocking(False)
        return s

    def pair(self, kind=None):
        kind = self.module.SOCK_DGRAM if kind is None else kind
        a, b = map(self.keep, self.module.socketpair(self.module.AF_UNIX, kind))
        b.send(b"abcdef")
        a.setblocking(False)
        return a

    def stream(self):
        return self.pair(self.module.SOCK_STREAM)

    def raw(self):
        """A SocketIO, for which the harm is done to its socket."""
        self.under = self.stream()
        return self.keep(self.module.SocketIO(self.under, "rw"))

    def open_file(self):
        return self.keep(open(__file__, "rb", buffering=0))

    def number(self):
        """A descriptor that a call may take over."""
        read, write = os.pipe()
        os.close(write)
        self.given.append(read)
        return read

    def victim(self):
        return getattr(self, "under", self.s)


def changeable(args):
    for item in args:
        if type(item) in (list, tuple):
            yield from changeable(item)
        if type(item) in (list, bytearray):
            yield item


def close(stage, args, call):
    stage.victim().close()


def detach(stage, args, call):
    number = stage.victim().detach()
    if number >= 0:
        os.close(number)


def init(stage, args, call):
    stage.victim().__init__(stage.module.AF_UNIX, stage.module.SOCK_DGRAM)
    stage.victim().setblocking(False)


def clear(stage, args, call):
    for item in list(changeable(args)):
        with contextlib.suppress(BufferError):
            item.clear()


def grow(stage, args, call):
    for item in list(changeable(args)):
        with contextlib.suppress(BufferError):
            item.extend(list(item) * 1000)


def again(stage, args, call):
    with contextlib.suppress(Exception):
        leave(call(*args))


def refuse(stage, args, call):
    raise ZeroDivisionError("mine")


HARM = {harm.__name__: harm for harm in (close, detach, init, clear, grow, again, refuse)}
TO_SOCKETS = ("close", "detach", "init")
TO_LISTS = ("clear", "grow")


def harms(row, args):
    """The kinds of harm that may be done to this row's socket and arguments."""
    for name in HARM if row.harm else ():
        if name in TO_SOCKETS and row.kind == "nothing":
            continue
        if name not in TO_LISTS or list(changeable(args)):
            yield name


def leave(value):
    """Close what a call made."""
    for item in value if type(value) in (tuple, list) else [value]:
        if hasattr(item, "close") and not isinstance(item, type):
            with contextlib.suppress(OSError, ValueError):
                item.close()


def numbers():
    """The descriptors that are open."""
    return os.listdir("/proc/self/fd")


PLAIN = (type(None), bool, int, float, str, bytes, tuple, list)


@dataclass(frozen=True)
class Case:
    """A call with one wrong argument: the value itself, or the label of a trap that does harm."""

    title: str
    row: Row
    place: int
    wrong: object
    harm: str = ""

    def __call__(self, module):
        stage = Stage(module, self.row.kind)
        function = self.row.callable(stage)
        args = self.row.args(stage)
        args[self.place] = self.trap(stage, args, function) if self.harm else self.wrong
        try:
            value = function(*args)
            leave(value)
            return value if type(value) in PLAIN else type(value).__name__
        finally:
            del function, args
            stage.close()

    def trap(self, stage, args, function):
        good = list(args)
        done = []

        def act():
            if self.harm == "refuse" or not done:
                done.append(True)
                HARM[self.harm](stage, good, function)

        return next(trap for label, trap in traps(args[self.place], act) if label == self.wrong)

    def essence(self, module):
        """What has to be the same; the words of an exception only where no harm was done."""
        os.write(1, f"{self.title} ({module.__name__})\n".encode())
        found = outcome(self, module)
        words = found.text if self.row.words and not self.harm else ""
        return found.value, found.raised, found.errno, words


def cases(name, row):
    stage = Stage(csocket(), row.kind)
    good = row.args(stage)
    for place in range(len(good)):
        title = f"{name}, argument {place}"
        for label, value in wrongs(good[place], row.spare):
            yield Case(f"{title}: {label}", row, place, value)
        for harm in harms(row, good):
            for label in [label for label, _ in traps(good[place], None)]:
                yield Case(f"{title}: {harm} by {label}", row, place, label, harm)
    stage.close()


class Run:
    """All cases of a table of rows."""

    def __init__(self, rows, differs, only_ours):
        self.rows = rows
        self.differs, self.only_ours = re.compile("|".join(differs)), re.compile(only_ours)
        self.failures = []

    def all(self):
        for name, row in self.rows.items():
            every = list(cases(name, row))
            before = numbers()
            found = [case.essence(csocket()) for case in every]
            gc.collect()
            if numbers() != before:
                self.failures.append(f"{name}, {numbers()} are open, before it was {before}")
            for case, ours in zip(every, found):
                self.compare(case, ours)

    def compare(self, case, found):
        if self.only_ours.search(case.title):
            if found[1] is SystemError:
                self.failures.append(f"{case.title}: SystemError")
            return
        expected = case.essence(stdlib)
        # A SystemError of the stdlib's is a fault of its own (docs/findings.md), and ours says what is wrong.
        if (found[1], expected[1]) == (TypeError, SystemError):
            return
        # Where the error names the address, csocket's alone does.
        if not all((found[3], expected[3])):
            found, expected = found[:3], expected[:3]
        if found != expected and not self.differs.search(case.title):
            self.failures.append(f"{case.title}: {found}, the stdlib: {expected}")

    def references(self):
        """How many references a pass over all cases leaves behind: for debug builds."""
        totals = []
        for _ in range(3):
            for name, row in self.rows.items():
                for case in cases(name, row):
                    outcome(case, csocket())
            gc.collect()
            totals.append(sys.gettotalrefcount())
        return totals[-1] - totals[-2]


def main(module, table):
    """Run the rows of a table and say what was wrong on stderr; what is being done is on stdout."""
    faulthandler.enable()
    sys.unraisablehook = lambda unraisable: None
    warnings.simplefilter("ignore")
    sys.addaudithook(keep_the_name)
    csocket()
    calls = importlib.import_module(module)
    run = Run(calls.TABLES[table], calls.DIFFERS, calls.ONLY_OURS)
    gc.collect()
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        run.all()
        if hasattr(sys, "gettotalrefcount"):
            run.failures += [f"{n} references more" for n in [run.references()] if n > 5]
        os.chdir("/")
    sys.exit("\n".join(run.failures) or None)


def keep_the_name(event, args):
    if event == "socket.sethostname":
        raise PermissionError("the host keeps its name")

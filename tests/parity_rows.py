"""Tables of good and bad arguments: each row is a call, made on the stdlib and then on csocket.

A table says which arguments a callable takes; the rows are made from it: the good arguments, each
odd value in each place, wrong counts, and every argument by its name.  For each row both modules
get objects of their own.  What came of a call is its Outcome and what is left behind: the buffers
among its arguments, and what the sockets then have to tell.
"""

import array
import contextlib
import enum
import gc
import re
import socket as stdlib
import sys
import types
import warnings
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from odd import Index
from parity import csocket, normal, outcome

# The stdlib's own assertions end a debug interpreter on some rows, long timeouts for one: there
# csocket's side is run alone, for csocket's assertions and the interpreter's.
DEBUG = hasattr(sys, "gettotalrefcount")


def released_view():
    view = memoryview(b"released")
    view.release()
    return view


ODD = {
    "None": lambda: None,
    "True": lambda: True,
    "-1": lambda: -1,
    "0": lambda: 0,
    "1": lambda: 1,
    "3": lambda: 3,
    "2**16": lambda: 2**16,
    "2**31-1": lambda: 2**31 - 1,
    "2**31": lambda: 2**31,
    "-2**31-1": lambda: -(2**31) - 1,
    "2**32": lambda: 2**32,
    "2**63": lambda: 2**63,
    "-2**63-1": lambda: -(2**63) - 1,
    "2**200": lambda: 2**200,
    "-2**200": lambda: -(2**200),
    "1.5": lambda: 1.5,
    "nan": lambda: float("nan"),
    "-inf": lambda: float("-inf"),
    "1e300": lambda: 1e300,
    "Decimal": lambda: Decimal(2),
    "Fraction": lambda: Fraction(4, 2),
    "complex": lambda: 1j,
    "Index(1)": lambda: Index(1),
    "Index(-1)": lambda: Index(-1),
    "Index(2**40)": lambda: Index(2**40),
    "Index(str)": lambda: Index("1"),
    "Index(raises)": lambda: Index(ZeroDivisionError("from __index__")),
    "IntEnum": lambda: enum.IntEnum("Number", "one")(1),
    "str": lambda: "text",
    "empty str": lambda: "",
    "lone surrogate": lambda: "\ud800",
    "str with NUL": lambda: "nul\0",
    "bytes": lambda: b"bytes",
    "empty bytes": lambda: b"",
    "bytes with NUL": lambda: b"\0nul",
    "bytearray": lambda: bytearray(b"bytearray"),
    "memoryview": lambda: memoryview(b"read only"),
    "writable view": lambda: memoryview(bytearray(b"writable")),
    "view with gaps": lambda: memoryview(bytearray(b"0123456789"))[::2],
    "released view": released_view,
    "array": lambda: array.array("i", [1, 2, 3]),
    "empty array": lambda: array.array("i"),
    "path": lambda: Path("path"),
    "list": lambda: [],
    "[1]": lambda: [1],
    "[b'x']": lambda: [b"x"],
    "tuple": lambda: (),
    "(1, 2)": lambda: (1, 2),
    "dict": lambda: {},
    "set": lambda: {1},
    "range": lambda: range(2),
    "iterator": lambda: iter([b"x", bytearray(b"y")]),
    "object": lambda: object,
    "Ellipsis": lambda: ...,
}

INTEGERS = {label for label, make in ODD.items() if isinstance(make(), int)}
INDEXES = INTEGERS | {"Index(1)", "Index(-1)", "Index(2**40)"}
HUGE = {"2**31-1", "2**31", "2**32", "Index(2**40)"}
TEXTS = {"str", "empty str", "lone surrogate", "str with NUL"}


@dataclass
class World:
    """What a call is made on: a module, and the sockets of a state."""

    module: types.ModuleType
    stack: contextlib.ExitStack
    sock: object = None
    peer: object = None

    def keep(self, thing):
        return self.stack.enter_context(thing)


@dataclass(frozen=True)
class Rows:
    """The table of one callable.

    An argument that is a function is called with the World, for what must be new each time.  The
    last tuple of good arguments is the one into which odd values go.
    """

    good: tuple = ((),)
    names: tuple = ()  # the parameters' names in the stdlib, to be tried as keywords
    states: tuple = ("none",)  # names of states for the good arguments
    odd_states: tuple = ("none",)  # and for the others
    avoid: dict = field(default_factory=dict)  # place: labels of values that are left out
    only: dict = field(default_factory=dict)  # place: the only labels that are tried
    places: tuple | None = None  # the places for odd values, if not all
    more: dict = field(default_factory=dict)  # label: further arguments
    call: object = None  # (world, *args, **kwargs) in place of the callable itself
    counts: bool = True
    keywords_since: tuple = (3, 10)  # before it the stdlib has not all names
    worded: bool = True  # are TypeErrors and AttributeErrors to say the same?
    better: dict = field(default_factory=dict)  # pattern of a row's label: why it differs


@dataclass(frozen=True)
class Row:
    label: str
    state: str
    args: tuple
    kwargs: dict
    worded: bool = True  # is the text of a TypeError to be the same?


def odd_rows(rows, state):
    last = rows.good[-1]
    for place in range(len(last)) if rows.places is None else rows.places:
        for label, make in ODD.items():
            if label in rows.avoid.get(place, ()) or label not in rows.only.get(place, ODD):
                continue
            args = (*last[:place], Odd(make), *last[place + 1 :])
            yield Row(f"{place}: {label}", state, args, {})


@dataclass(frozen=True)
class Odd:
    make: object


def count_rows(rows, state):
    last = rows.good[-1]
    for count in {0, len(last) - 1, len(last) + 1, len(last) + 3}:
        if 0 <= count and count not in map(len, rows.good):
            args = (*last, 0, 0, 0)[:count]
            yield Row(f"{count} arguments", state, args, {}, worded=False)


def keyword_rows(rows, state):
    last = rows.good[-1]
    yield Row("unknown keyword", state, last, {"nonsense": 1}, worded=False)
    for args in rows.good if sys.version_info >= rows.keywords_since else ():
        for count in range(min(len(args), len(rows.names))):
            named = dict(zip(rows.names[count:], args[count:]))
            label = f"{count} of {len(args)} by place"
            yield Row(label, state, args[:count], named, worded=False)
            twice = {**named, rows.names[0]: args[0]}
            yield Row(f"twice, {label}", state, args[: count + 1], twice, worded=False)


def all_rows(rows):
    for state in rows.states:
        for number, args in enumerate(rows.good):
            yield Row(f"good {number}", state, args, {})
    for state in rows.odd_states:
        for label, args in rows.more.items():
            yield Row(label, state, args, {})
        yield from odd_rows(rows, state)
        if rows.counts:
            yield from count_rows(rows, state)
            yield from keyword_rows(rows, state)


def made(argument, world):
    if isinstance(argument, Odd):
        return argument.make()
    if isinstance(argument, types.FunctionType):
        return argument(world)
    return argument


def contents(value):
    """What a call may have changed in an argument."""
    if isinstance(value, (bytearray, array.array)):
        return bytes(value)
    if isinstance(value, list):
        return [contents(item) for item in value]
    return None


def close_result(value):
    for item in value if isinstance(value, (tuple, list)) else (value,):
        if isinstance(item, (stdlib.socket, csocket().socket)):
            item.close()


def blank(value):
    """A value without numbers that the kernel chose."""
    if isinstance(value, tuple) and len(value) in (2, 4) and isinstance(value[0], str):
        host, port, *rest = value
        return (host, "PORT" if isinstance(port, int) and port > 1023 else port, *rest)
    if isinstance(value, (tuple, list)):
        return type(value)(map(blank, value))
    if isinstance(value, str):
        return re.sub(r"0x[0-9a-f]{6,}", "0x", value)
    return value


def attempt(row, worded, function, state, module):
    """What the row comes to on a module, and what it left behind."""
    with contextlib.ExitStack() as stack:
        world = World(module, stack)
        state(world)
        args = [made(argument, world) for argument in row.args]
        kwargs = {name: made(value, world) for name, value in row.kwargs.items()}

        def call(module):
            value = function(world, *args, **kwargs)
            try:
                return blank(normal(value))
            finally:
                close_result(value)

        found = outcome(call, module)
        left = (contents(args), contents(list(kwargs.values())), seen(world))
    if found.raised in (TypeError, AttributeError) and not (row.worded and worded):
        found = replace(found, text="", args=())
    return replace(found, args=blank(found.args), text=blank(found.text)), left


def seen(world):
    """What the sockets of a state tell after the call."""
    if world.sock is None:
        return None
    found = [world.sock.fileno() == -1, outcome(lambda m: world.sock.gettimeout(), world.module)]
    for sock in (world.sock, world.peer):
        if sock is not None and sock.fileno() != -1:
            found.append(outcome(lambda m, sock=sock: waiting(sock), world.module))
    return found


def waiting(sock):
    sock.setblocking(False)
    return sock.recv(100)


def difference(row, worded, function, state):
    """What the two modules do in different ways, or None."""
    found = attempt(row, worded, function, state, csocket())
    if DEBUG:
        return None
    expected = attempt(row, worded, function, state, stdlib)
    if not (expected[0].text and found[0].text):
        expected, found = ((replace(o, text=""), left) for o, left in (expected, found))
    # An IntEnum equals its number: look at the classes too.
    if repr(expected) == repr(found):
        return None
    lines = [f"[{row.state}] {row.label}"]
    for name, (result, left) in {"stdlib": expected, "csocket": found}.items():
        lines.append(f"  {name}: {told(result)}")
        if repr(expected[1]) != repr(found[1]):
            lines.append(f"    left: {left!r}")
    return "\n".join(lines)


def told(result):
    if result.raised is None:
        return repr(result.value)
    return f"{result.raised.__name__} {result.args!r} {result.text!r}"


def differences(rows, function, states):
    """All rows in which the modules differ and need not, a text for each."""
    found = []
    with warnings.catch_warnings():
        # The stdlib leaves sockets of failed calls to the collector.
        warnings.simplefilter("ignore", ResourceWarning)
        for row in all_rows(rows):
            text = difference(row, rows.worded, rows.call or function, states[row.state])
            if text and not any(re.search(pattern, row.label) for pattern in rows.better):
                found.append(text)
        gc.collect()
    return found

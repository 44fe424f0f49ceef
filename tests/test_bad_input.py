"""Every method with arguments of wrong kinds: the stdlib's exception to the word, and nothing leaked.

tests/test_hostile.py has more kinds, and looks at classes and numbers only.
"""

import array
import errno
import gc
import itertools
import socket as stdlib
import sys

import pytest

from parity import assert_same, assert_same_class, csocket, outcome
from peers import no_new_descriptors

ODD_VALUES = [
    None,
    True,
    -1,
    0,
    1,
    3,
    2**31 - 1,
    2**31,
    -(2**31) - 1,
    2**63,
    -(2**63) - 1,
    2**200,
    1.5,
    float("nan"),
    "text",
    "\ud800",
    "nul\0",
    b"bytes",
    b"",
    [],
    [1],
    (),
    {},
    object,
]

# Methods that read values other than sizes: what would really make 2 GiB, or wait, is left out.
HUGE = {2**31 - 1, 2**31}

# How many arguments a method takes at most.
METHODS = {
    "_accept": 0,
    "bind": 1,
    "connect": 1,
    "connect_ex": 1,
    "fileno": 0,
    "getblocking": 0,
    "getpeername": 0,
    "getsockname": 0,
    "getsockopt": 3,
    "gettimeout": 0,
    "listen": 1,
    "recv": 2,
    "recv_into": 3,
    "recvfrom": 2,
    "recvfrom_into": 3,
    "recvmsg": 3,
    "recvmsg_into": 3,
    "send": 2,
    "sendall": 2,
    "sendmsg": 4,
    "sendto": 3,
    "setblocking": 1,
    "setsockopt": 4,
    "settimeout": 1,
    "shutdown": 1,
}
# Python functions in the stdlib: their wrong counts are worded by the interpreter.
PYTHON_METHODS = {
    "accept": 0,
    "close": 0,
    "detach": 0,
    "dup": 0,
    "get_inheritable": 0,
    "set_inheritable": 1,
    "__enter__": 0,
    "_real_close": 1,
    "_decref_socketios": 0,
}
RECEIVING = {"recv", "recvfrom", "recvmsg"}

GOOD = {
    "bind": [("127.0.0.1", 0)],
    "connect": [("127.0.0.1", 9)],
    "connect_ex": [("127.0.0.1", 9)],
    "getsockopt": [1, 2, 8],
    "listen": [1],
    "recv": [10, 0],
    "recv_into": [bytearray(8), 4, 0],
    "recvfrom": [10, 0],
    "recvfrom_into": [bytearray(8), 4, 0],
    "recvmsg": [10, 40, 0],
    "recvmsg_into": [[bytearray(8)], 40, 0],
    "send": [b"x", 0],
    "sendall": [b"x", 0],
    "sendmsg": [[b"x"], [], 0, None],
    "sendto": [b"x", 0, ("127.0.0.1", 9)],
    "setblocking": [False],
    "setsockopt": [1, 2, 1],
    "settimeout": [0],
    "shutdown": [2],
}


def on_a_socket(method, args):
    """The call on a fresh non-blocking UDP socket, as assert_same takes it."""

    def call(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            s.setblocking(False)
            found = getattr(s, method)(*args)
            return None if method in ("fileno", "detach") else found

    return call


def odd_calls():
    for method, good in GOOD.items():
        for place, value in itertools.product(range(len(good)), ODD_VALUES):
            if method in RECEIVING and place == 0 and type(value) is int and value in HUGE:
                continue
            if (method, place, value) == ("getsockopt", 2, 2**31 - 1):
                continue    # the stdlib stops at 1,024
            yield method, place, value


@pytest.mark.parametrize("method", GOOD)
def test_one_odd_argument(method):
    """Each argument in turn is replaced by each odd value, the others being good."""
    failures = []
    with no_new_descriptors():
        for name, place, value in odd_calls():
            if name != method:
                continue
            args = list(GOOD[method])
            args[place] = value
            compare = assert_same_class if method == "settimeout" else assert_same
            try:
                compare(on_a_socket(method, args))
            except AssertionError as exc:
                failures.append(f"argument {place} = {value!r}: {exc}".splitlines()[:4])
    assert failures == []


@pytest.mark.parametrize("method", METHODS)
def test_wrong_number_of_arguments(method):
    most = METHODS[method]
    good = GOOD.get(method, [])
    for count in (0, most + 1, most + 2):
        args = [*good, *[0] * 5][:count]
        if count or method not in ("_accept", "fileno", "detach", "gettimeout", "getblocking"):
            assert_same(on_a_socket(method, args))


@pytest.mark.parametrize("method", PYTHON_METHODS)
def test_wrong_number_for_pythons_methods(module, method):
    with module.socket() as s:
        for args in ([0] * (PYTHON_METHODS[method] + 1), [0] * 9):
            with pytest.raises(TypeError):
                getattr(s, method)(*args)


@pytest.mark.parametrize("method", [*METHODS, "makefile", "sendfile", "accept", "close", "dup"])
def test_unknown_keyword(module, method):
    with module.socket() as s, pytest.raises(TypeError):
        getattr(s, method)(*GOOD.get(method, []), nonsense=1)


# makefile is lent to other classes: tests/test_sock_lent.py.
@pytest.mark.parametrize("method", [*METHODS, *PYTHON_METHODS, "sendfile"])
@pytest.mark.parametrize("other", [None, 5, "stdlib", "subclass of object"], ids=str)
def test_methods_of_other_objects(method, other):
    """A method called on what is no csocket.socket refuses, and reads nothing out of it."""
    ours = csocket().socket
    with stdlib.socket() as foreign:
        target = {"stdlib": foreign, "subclass of object": type("T", (), {})()}.get(other, other)
        with pytest.raises((TypeError, AttributeError)):
            getattr(ours, method)(target, *GOOD.get(method, []))


@pytest.mark.parametrize("name", ["family", "type", "proto", "timeout"])
def test_attributes_of_other_objects(name):
    ours = csocket().socket
    with pytest.raises(TypeError):
        getattr(ours, name).__get__(5, int)


def references(objects):
    return [sys.getrefcount(item) for item in objects]


LEAKS = {
    "recv_into too small": lambda s, x: s.recv_into(x["buffer"], 10**6),
    "recv_into bad flags": lambda s, x: s.recv_into(x["buffer"], 1, x["text"]),
    "recv_into empty": lambda s, x: s.recv_into(x["buffer"]),
    "recvfrom_into": lambda s, x: s.recvfrom_into(x["buffer"], -1),
    "recvmsg_into": lambda s, x: s.recvmsg_into([x["buffer"], x["text"]]),
    "recvmsg_into flags": lambda s, x: s.recvmsg_into([x["buffer"]], 0, x["text"]),
    "recvmsg_into empty": lambda s, x: s.recvmsg_into([x["buffer"], x["buffer"]]),
    "send": lambda s, x: s.send(x["buffer"]),
    "send flags": lambda s, x: s.send(x["buffer"], x["text"]),
    "sendall": lambda s, x: s.sendall(x["buffer"]),
    "sendto": lambda s, x: s.sendto(x["buffer"], x["address"]),
    "sendto flags": lambda s, x: s.sendto(x["buffer"], x["text"], x["address"]),
    "sendmsg": lambda s, x: s.sendmsg([x["buffer"], x["text"]]),
    "sendmsg ancillary": lambda s, x: s.sendmsg([x["buffer"]], [(1, 1, x["buffer"]), x["text"]]),
    "sendmsg address": lambda s, x: s.sendmsg([x["buffer"]], [(1, 1, x["buffer"])], 0, x["text"]),
    "bind": lambda s, x: s.bind(x["address"]),
    "bind text": lambda s, x: s.bind(x["text"]),
    "connect": lambda s, x: s.connect(x["address"]),
    "setsockopt": lambda s, x: s.setsockopt(1, 9999, x["buffer"]),
    "setsockopt text": lambda s, x: s.setsockopt(1, 2, x["text"]),
    "settimeout": lambda s, x: s.settimeout(x["text"]),
    "init": lambda s, x: type(s)(x["text"]),
}


@pytest.mark.parametrize("name", LEAKS)
def test_failed_calls_leak_nothing(name):
    """References and buffer exports are back where they were after many failures."""
    module = csocket()
    given = {
        "buffer": bytearray(b"0123456789"),
        "text": "".join(["te", "xt"]),
        "address": ("127.0.0.1", 10**6),
    }
    with module.socket() as s, no_new_descriptors():
        s.setblocking(False)
        before = references(given.values())
        for _ in range(50):
            assert outcome(lambda _: LEAKS[name](s, given), module).raised is not None
        gc.collect()
        assert references(given.values()) == before
        given["buffer"].extend(b"resized")


@pytest.mark.skipif(not hasattr(sys, "gettotalrefcount"), reason="needs a debug build of Python")
@pytest.mark.parametrize("name", LEAKS)
def test_failed_calls_keep_the_total(name):
    module = csocket()
    given = {"buffer": bytearray(9), "text": "x" * 3, "address": ("127.0.0.1", 10**6)}
    with module.socket() as s:
        s.setblocking(False)
        totals = []
        for _ in range(6):
            for _ in range(20):
                outcome(lambda _: LEAKS[name](s, given), module)
            gc.collect()
            totals.append(sys.gettotalrefcount())
    assert totals[-1] - totals[-3] < 10


class Hostile:
    """A number that does something to the socket while it is read."""

    def __init__(self, value, action):
        self.value, self.action = value, action

    def __index__(self):
        self.action()
        return self.value

    def __float__(self):
        self.action()
        return float(self.value)

    def __bool__(self):
        self.action()
        return bool(self.value)


HOSTILE_CALLS = {
    "recv": lambda s, n: s.recv(n(5)),
    "recv flags": lambda s, n: s.recv(5, n(0)),
    "recv_into": lambda s, n: s.recv_into(bytearray(5), n(3)),
    "recvfrom": lambda s, n: s.recvfrom(n(5)),
    "recvfrom_into": lambda s, n: s.recvfrom_into(bytearray(5), 3, n(0)),
    "recvmsg": lambda s, n: s.recvmsg(5, n(10)),
    "recvmsg_into": lambda s, n: s.recvmsg_into([bytearray(5)], n(10)),
    "send": lambda s, n: s.send(b"x", n(0)),
    "sendall": lambda s, n: s.sendall(b"x", n(0)),
    "sendto": lambda s, n: s.sendto(b"x", n(0), ("127.0.0.1", 9)),
    "sendto port": lambda s, n: s.sendto(b"x", ("127.0.0.1", n(9))),
    "sendmsg": lambda s, n: s.sendmsg([b"x"], [], n(0)),
    "sendmsg item": lambda s, n: s.sendmsg([b"x"], [(n(1), 1, b"")]),
    "bind": lambda s, n: s.bind(("127.0.0.1", n(0))),
    "connect": lambda s, n: s.connect(("127.0.0.1", n(9))),
    "connect_ex": lambda s, n: s.connect_ex(("127.0.0.1", n(9))),
    "listen": lambda s, n: s.listen(n(1)),
    "shutdown": lambda s, n: s.shutdown(n(2)),
    "getsockopt": lambda s, n: s.getsockopt(1, n(3)),
    "setsockopt": lambda s, n: s.setsockopt(1, 2, n(1)),
    "settimeout": lambda s, n: s.settimeout(n(1)),
    "setblocking": lambda s, n: s.setblocking(n(1)),
    "set_inheritable": lambda s, n: s.set_inheritable(n(1)),
}


@pytest.mark.parametrize("name", HOSTILE_CALLS)
def test_numbers_that_close_the_socket_and_open_another(csocket, name):
    """The number that was free again is a stranger's by the time of the call."""
    canaries = []

    def act():
        if not canaries:
            s.close()
            canaries.extend(csocket.socketpair(csocket.AF_UNIX, csocket.SOCK_DGRAM))
            canaries[0].send(b"canary")
            canaries[1].send(b"canary")

    s = csocket.socket(csocket.AF_INET, csocket.SOCK_DGRAM)
    with s:
        s.setblocking(False)
        found = outcome(lambda _: HOSTILE_CALLS[name](s, lambda v: Hostile(v, act)), csocket)
    assert errno.EBADF in (found.errno, found.value)
    for canary in canaries:
        canary.setblocking(False)
        assert canary.gettimeout() == 0
        assert canary.recv(100) == b"canary"
        with pytest.raises(BlockingIOError):
            canary.recv(1)
        canary.close()


@pytest.mark.parametrize("name", HOSTILE_CALLS)
@pytest.mark.parametrize("how", ["detach", "init"])
def test_numbers_that_take_the_descriptor_away(csocket, name, how):
    s = csocket.socket(csocket.AF_INET, csocket.SOCK_DGRAM)
    with stdlib.socket(fileno=s.fileno()) as owner, s:
        s.setblocking(False)

        def act():
            s.detach()
            if how == "init":
                s.__init__(csocket.AF_UNIX, csocket.SOCK_DGRAM)
                s.setblocking(False)

        found = outcome(lambda _: HOSTILE_CALLS[name](s, lambda v: Hostile(v, act)), csocket)
        if how == "detach":
            assert errno.EBADF in (found.errno, found.value)
        assert owner.fileno() >= 0


def test_list_changed_while_it_is_read():
    def call(module):
        a, b = module.socketpair()
        with a, b:
            buffers = [b"a", b"b"]
            items = [(Hostile(1, buffers.clear), 1, array.array("i", [0]))]
            a.sendmsg(buffers, items)
            found = b.recvmsg(9)
            return found[0], len(buffers)

    assert assert_same(call).value == (b"ab", 0)


HELD = {
    "recv_into": lambda s, x, n: s.recv_into(x, n(3)),
    "recv_into flags": lambda s, x, n: s.recv_into(x, 3, n(0)),
    "recvfrom_into": lambda s, x, n: s.recvfrom_into(x, n(3)),
    "recvmsg_into": lambda s, x, n: s.recvmsg_into([x], n(0)),
    "send": lambda s, x, n: s.send(x, n(0)),
    "sendall": lambda s, x, n: s.sendall(x, n(0)),
    "sendto": lambda s, x, n: s.sendto(x, n(0), "/none"),
    "sendmsg": lambda s, x, n: s.sendmsg([x], [(n(1), 99, b"")]),
}


@pytest.mark.parametrize("name", HELD)
def test_buffers_are_held_while_python_runs(csocket, name):
    """A bytearray cannot be resized by an argument that is read after it."""
    a, b = csocket.socketpair()
    buffer, held = bytearray(6), []

    def resize():
        with pytest.raises(BufferError):
            buffer.extend(b"x" * 10**6)
        held.append(True)

    with a, b:
        a.setblocking(False)
        b.send(b"abcdef")
        outcome(lambda _: HELD[name](a, buffer, lambda value: Hostile(value, resize)), csocket)
    assert held == [True]
    buffer.extend(b"free again")

"""settimeout, setblocking and the default: the value kept and the descriptor's flag."""

import decimal
import errno
import fractions
import importlib
import os
import socket as stdlib
import sys
import threading

import pytest

from parity import assert_same, assert_same_error, outcome
from peers import elapsed_of

VALUES = [
    None,
    0,
    0.0,
    -0.0,
    False,
    True,
    1,
    5,
    0.5,
    1e-10,
    1e-9,
    1.5e-9,
    1e-320,
    123456.789,
    2**31,
    2**33,
    9223372036,
    9223372036.0,
]
REFUSED = [
    -1,
    -1e-10,
    -0.5,
    -(2**70),
    float("nan"),
    float("inf"),
    float("-inf"),
    9223372037,
    2**63,
    2**64,
    2**2000,
    1e10,
    1e300,
    "1",
    b"1",
    [],
    (),
    1j,
    decimal.Decimal("-1"),
]
ODD = [decimal.Decimal("1.5"), fractions.Fraction(1, 3), decimal.Decimal(2)]


def compare(call, value):
    """Compare with the stdlib where its version takes real numbers; its TypeErrors by their class."""
    found = outcome(call, importlib.import_module("csocket"))
    expected = outcome(call, stdlib)
    if isinstance(value, (decimal.Decimal, fractions.Fraction)) and sys.version_info < (3, 15):
        assert expected.raised is TypeError
    elif found.raised is TypeError:
        assert expected.raised is TypeError
    else:
        assert found == expected
    return found


@pytest.mark.parametrize("value", [*VALUES, *REFUSED, *ODD], ids=repr)
def test_settimeout(value):
    def call(module):
        with module.socket() as s:
            given = s.settimeout(value)
            return given, s.gettimeout(), s.timeout, s.getblocking(), os.get_blocking(s.fileno())

    found = compare(call, value)
    assert (found.raised is not None) is any(value is refused for refused in REFUSED)


@pytest.mark.parametrize("value", [*VALUES, *REFUSED, *ODD], ids=repr)
def test_default_timeout(value):
    def call(module):
        try:
            module.setdefaulttimeout(value)
            with module.socket() as s:
                return module.getdefaulttimeout(), s.gettimeout(), os.get_blocking(s.fileno())
        finally:
            module.setdefaulttimeout(None)

    compare(call, value)


def test_refused_value_changes_nothing(sock):
    sock.settimeout(3)
    for value in REFUSED:
        with pytest.raises((ValueError, OverflowError, TypeError)):
            sock.settimeout(value)
        assert sock.gettimeout() == 3.0


def test_tiny_timeout_is_not_nonblocking(pair):
    a, _ = pair
    a.settimeout(1e-10)
    assert a.gettimeout() == 1e-9
    assert a.getblocking() is True
    error = elapsed_of(a.recv, 1)[1]
    assert type(error) is TimeoutError


@pytest.mark.parametrize("value", [True, False, 1, 0, 2, -1, None, "x", "", [], [0], 1.0])
def test_setblocking(value):
    def call(module):
        with module.socket() as s:
            given = s.setblocking(value)
            return given, s.gettimeout(), s.getblocking(), os.get_blocking(s.fileno())

    assert_same(call)


class NoBool:
    def __bool__(self):
        raise ZeroDivisionError


class NoFloat:
    def __float__(self):
        raise ZeroDivisionError

    def __index__(self):
        raise ZeroDivisionError


@pytest.mark.parametrize("method", ["settimeout", "setblocking"])
@pytest.mark.parametrize("kind", [NoBool, NoFloat])
def test_exceptions_of_the_value(method, kind):
    def call(module):
        with module.socket() as s:
            return getattr(s, method)(kind()), s.gettimeout()

    compare(call, kind)


@pytest.mark.parametrize(
    "value, flag", [(None, True), (0, False), (5, False), (1e-9, False), (0.0, False)]
)
def test_flag_is_written_each_time(sock, value, flag):
    """Also when the value is the same: a dup may have changed the flag."""
    fd = sock.fileno()
    for _ in range(2):
        sock.settimeout(value)
        assert os.get_blocking(fd) is flag
        os.set_blocking(fd, not flag)
    sock.settimeout(value)
    assert os.get_blocking(fd) is flag


@pytest.mark.parametrize("value", [True, False])
def test_setblocking_writes_the_flag_each_time(sock, value):
    fd = sock.fileno()
    for _ in range(2):
        sock.setblocking(value)
        assert os.get_blocking(fd) is value
        os.set_blocking(fd, not value)
    sock.setblocking(value)
    assert os.get_blocking(fd) is value


def test_blocking_socket_whose_flag_was_changed(pair):
    """What the descriptor does is what the call does: no waiting behind its back."""
    a, b = pair
    os.set_blocking(a.fileno(), False)
    assert a.gettimeout() is None
    with pytest.raises(BlockingIOError) as caught:
        a.recv(1)
    assert caught.value.errno == errno.EAGAIN
    b.send(b"x")
    assert a.recv(1) == b"x"


def test_timeout_holds_although_the_flag_was_changed(pair):
    a, b = pair
    a.settimeout(0.05)
    os.set_blocking(a.fileno(), True)
    seconds, error = elapsed_of(a.recv, 1)
    assert type(error) is TimeoutError
    assert 0.05 <= seconds < 30
    b.send(b"x")
    assert a.recv(1) == b"x"


def test_nonblocking_socket_whose_flag_was_changed():
    """A socket with timeout 0 waits when its descriptor was made blocking: so the stdlib."""

    def call(module):
        a, b = module.socketpair()
        with a, b:
            a.setblocking(False)
            os.set_blocking(a.fileno(), True)
            timer = threading.Timer(0.05, b.send, [b"late"])
            timer.start()
            try:
                return a.recv(9)
            finally:
                timer.join()

    assert_same(call)


def test_flag_that_a_dup_changes(pair):
    """The duplicate shares the flag; the time-out of the first still holds."""
    a, b = pair
    a.settimeout(0.05)
    with a.dup() as other:
        other.setblocking(True)
        assert os.get_blocking(a.fileno())
        assert type(elapsed_of(a.recv, 1)[1]) is TimeoutError
        a.setblocking(True)
        other.setblocking(False)
        with pytest.raises(BlockingIOError):
            a.recv(1)


def test_default_timeout_is_the_modules_own(csocket):
    import socket as stdlib

    csocket.setdefaulttimeout(5)
    try:
        assert stdlib.getdefaulttimeout() is None
        with csocket.socket() as s:
            assert s.gettimeout() == 5.0
            assert not os.get_blocking(s.fileno())
    finally:
        csocket.setdefaulttimeout(None)


def test_default_timeout_reaches_socketpair_and_fileno():
    def call(module):
        module.setdefaulttimeout(7)
        try:
            a, b = module.socketpair()
            with a, b, module.socket(fileno=os.dup(a.fileno())) as c:
                return a.gettimeout(), b.gettimeout(), c.gettimeout(), os.get_blocking(c.fileno())
        finally:
            module.setdefaulttimeout(None)

    assert_same(call)


def test_zero_default_makes_nonblocking():
    def call(module):
        module.setdefaulttimeout(0)
        try:
            with module.socket() as s:
                return s.gettimeout(), s.getblocking(), os.get_blocking(s.fileno())
        finally:
            module.setdefaulttimeout(None)

    assert assert_same(call).value == (0.0, False, False)


@pytest.mark.parametrize("method", ["settimeout", "setblocking"])
def test_bad_descriptor(method):
    def call(module):
        s = module.socket()
        os.close(s.fileno())
        try:
            getattr(s, method)(True)
        finally:
            s.detach()

    assert assert_same_error(call).errno == errno.EBADF


@pytest.mark.parametrize("seconds", [10**18, -(10**18), 2**70, -(2**70)])
def test_seconds_that_are_too_many(seconds):
    assert_same_error(lambda m: m.socket.__new__(m.socket).settimeout(seconds))

"""What the stdlib's module got after Python 3.10, on every interpreter.

Each entry says since when the stdlib has it: from then on the stdlib must do the same. Addresses of
Bluetooth, flags and addresses of send_fds(), sendfile() and constants have tests of their own.
"""

import contextlib
import sys
from decimal import Decimal
from fractions import Fraction

import pytest

from parity import assert_same, csocket, outcome
from peers import listener


class Index:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Index({self.value!r})"

    def __index__(self):
        return self.value


class Real:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Real({self.value!r})"

    def __float__(self):
        return self.value


def check(since, call, expected):
    """Is this what the call comes to here, and in the stdlib from that version on?

    expected is a value or a class of exceptions.
    """
    found = outcome(call, csocket())
    if isinstance(expected, type) and issubclass(expected, Exception):
        assert found.raised is not None and issubclass(found.raised, expected), found
    else:
        assert (found.raised, found.value) == (None, expected)
        assert type(found.value) is type(expected)
    if sys.version_info >= since:
        assert_same(call)


# Timeouts may be any real number since 3.15.

REAL_TIMEOUTS = [
    (Decimal("1.5"), 1.5),
    (Fraction(3, 2), 1.5),
    (Real(2.5), 2.5),
    (Real(0.0), 0.0),
    (Decimal("1e-9"), 1e-9),
    (Decimal("1e-12"), 1e-9),
    (Decimal(-1), ValueError),
    (Fraction(-1, 3), ValueError),
    (Decimal("nan"), ValueError),
    (Decimal("sNaN"), ValueError),
    (Decimal("inf"), OverflowError),
    (Fraction(10**400), OverflowError),
    (Real("1"), TypeError),
    (Real(1), TypeError),
    (1j, TypeError),
    ("1", TypeError),
    (b"1", TypeError),
]
each_timeout = pytest.mark.parametrize(("timeout", "expected"), REAL_TIMEOUTS, ids=repr)


@contextlib.contextmanager
def default_timeout(module, timeout):
    module.setdefaulttimeout(timeout)
    try:
        yield
    finally:
        module.setdefaulttimeout(None)


@each_timeout
def test_timeout_of_a_socket_is_any_real_number(timeout, expected):
    def timeout_of_socket(m):
        with m.socket() as s:
            s.settimeout(timeout)
            return s.gettimeout()

    check((3, 15), timeout_of_socket, expected)


@each_timeout
def test_default_timeout_is_any_real_number(timeout, expected):
    def timeout_of_new_socket(m):
        with default_timeout(m, timeout), m.socket() as s:
            return s.gettimeout()

    check((3, 15), timeout_of_new_socket, expected)


@pytest.mark.parametrize("timeout", [Decimal(9), Fraction(9), Real(9.0)], ids=repr)
def test_timeout_of_a_connection_is_any_real_number(timeout):
    def timeout_of_connection(m):
        with listener(m) as server, m.create_connection(server.getsockname(), timeout) as s:
            return s.gettimeout()

    check((3, 15), timeout_of_connection, 9.0)


def test_an_index_is_asked_for_before_a_float():
    class Both(Real):
        def __index__(self):
            return 3

    def timeout_of_socket(m):
        with m.socket() as s:
            s.settimeout(Both(1.5))
            return s.gettimeout()

    check((3, 10), timeout_of_socket, 3.0)


# Numbers are what __index__ says since 3.14.


@pytest.mark.parametrize("name", ["htonl", "ntohl", "htons", "ntohs"])
@pytest.mark.parametrize("value", [0, 1, 5, 65535])
def test_byte_order_by_index(name, value):
    check((3, 14), lambda m: getattr(m, name)(Index(value)), getattr(csocket(), name)(value))


@pytest.mark.feature("INTERFACE")
def test_interface_by_index(csocket):
    number, name = csocket.if_nameindex()[0]
    check((3, 14), lambda m: m.if_indextoname(Index(number)), name)
    check((3, 14), lambda m: m.if_indextoname(Index(2**32 + number)), OverflowError)


@pytest.mark.parametrize(
    ("port", "expected"),
    [
        (Index(80), 80),
        (True, 1),
        (Index(70000), 70000 - 65536),
        (2**63, 0),
        (2**64, OSError),
        (Index(-1), OSError),
        (1.5, OSError),
    ],
    ids=repr,
)
def test_port_of_getaddrinfo_by_index(port, expected):
    def port_of_first(m):
        found = m.getaddrinfo("127.0.0.1", port, m.AF_INET, m.SOCK_STREAM, 0, m.AI_NUMERICSERV)
        return found[0][4][1]

    check((3, 14), port_of_first, expected)


def test_length_of_no_option():
    """Since 3.15 a length that does not fit is warned of."""

    def set_nothing(m):
        with m.socket() as s:
            s.setsockopt(m.SOL_SOCKET, m.SO_KEEPALIVE, None, 2**32)

    check((3, 10), set_nothing, DeprecationWarning if sys.version_info >= (3, 15) else OSError)


# ExceptionGroup is there since 3.11.


def refuse_all(m, **options):
    """Connect to two ports on which nobody listens."""
    with m.socket() as first, m.socket() as second:
        found = []
        for sock in (first, second):
            sock.bind(("127.0.0.1", 0))
            found.append((m.AF_INET, m.SOCK_STREAM, 6, "", sock.getsockname()))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(m, "getaddrinfo", lambda *args: found)
            return m.create_connection(("nowhere.invalid", 80), **options)


def test_all_errors(csocket):
    if sys.version_info >= (3, 11):
        with pytest.raises(ExceptionGroup) as caught:  # noqa: F821
            refuse_all(csocket, all_errors=True)
        assert [type(error) for error in caught.value.exceptions] == [ConnectionRefusedError] * 2
        check((3, 11), lambda m: refuse_all(m, all_errors=True), Exception)
    else:
        with pytest.raises(TypeError, match=r"needs ExceptionGroup, .* from 3\.11 on"):
            refuse_all(csocket, all_errors=True)
    check((3, 11), lambda m: refuse_all(m, all_errors=False), ConnectionRefusedError)


def test_all_errors_of_a_connection_that_is_made():
    def connect(m):
        with listener(m) as server:
            with m.create_connection(server.getsockname(), all_errors=True) as s:
                return s.getpeername() == server.getsockname()

    check((3, 11), connect, TypeError if sys.version_info < (3, 11) else True)


# Names


def test_fallback_socketpair():
    def talk(m):
        a, b = m._fallback_socketpair()
        with a, b:
            a.sendall(b"over")
            return b.recv(4)

    check((3, 13), talk, b"over")


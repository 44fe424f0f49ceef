"""getnameinfo beside the stdlib's. No name server is asked: names are localhost's."""

import inspect
import socket as stdlib
import sys
import threading
import warnings

import pytest

from odd import Index
from parity import assert_same, assert_same_error, outcome

NUMERIC = stdlib.NI_NUMERICHOST | stdlib.NI_NUMERICSERV


class Tuple(tuple):
    pass


def ask(*args):
    return lambda module: module.getnameinfo(*args)


@pytest.mark.parametrize(
    ("host", "flags"),
    [
        ("127.0.0.1", 0),
        ("127.0.0.1", stdlib.NI_NAMEREQD),
        ("127.0.0.1", stdlib.NI_NOFQDN),
        ("127.0.0.1", stdlib.NI_DGRAM | stdlib.NI_NUMERICHOST),
        ("192.0.2.1", stdlib.NI_NUMERICHOST),
        ("192.0.2.1", stdlib.NI_NUMERICHOST | stdlib.NI_NAMEREQD),
    ],
)
@pytest.mark.parametrize("port", [0, 22, 80, 53, 514, 65535])
def test_names(host, port, flags):
    assert_same(ask((host, port), flags))


@pytest.mark.parametrize(
    "sockaddr",
    [
        ("127.0.0.1", 80),
        ("127.1", 80),
        ("::1", 80),
        ("::1", 80, 7),
        ("::1", 80, 7, 1),
        ("::1", 80, 0xFFFFF, 2**32 - 1),
        ("fe80::1", 80, 0, 1),
        ("fe80::1%lo", 80),
        ("fe80::1%lo", 80, 0, 99),
        ("ff02::1", 80, 0, 1),
        ("::ffff:192.0.2.1", 80),
        ("127.0.0.1", 65536),
        ("127.0.0.1", 70_000),
        ("127.0.0.1", 2**31 - 1),
        ("127.0.0.1", -1),
        ("127.0.0.1", 80, 0),
        ("127.0.0.1", 80, 0, 0),
        ("localhost", 80),
        ("", 80),
        ("é", 80),
        ("1" * 100_000, 80),
        ("ü" * 1_000_000, 80),
        Tuple(("127.0.0.1", 80)),
        ("127.0.0.1", Index(80)),
        ("::1", 80, Index(7), Index(1)),
        ("::1", 80, True),
    ],
    ids=lambda sockaddr: ascii(sockaddr)[:40],
)
def test_address(sockaddr):
    assert_same(ask(sockaddr, NUMERIC))


@pytest.mark.parametrize(
    "sockaddr",
    [
        None,
        "127.0.0.1",
        ["127.0.0.1", 80],
        (),
        ("127.0.0.1",),
        ("::1", 80, 0, 0, 0),
        (None, 80),
        (b"127.0.0.1", 80),
        (5, 80),
        ("127.0.0.1\0", 80),
        ("127.0.0.1\0.evil", 80),
        ("\udc80", 80),
        ("127.0.0.1", "80"),
        ("127.0.0.1", 80.0),
        ("127.0.0.1", None),
        ("127.0.0.1", 2**31),
        ("127.0.0.1", 2**70),
        ("::1", 80, "7"),
        ("::1", 80, 1.5),
        ("::1", 80, 0, "1"),
        ("::1", 80, -1),
        ("::1", 80, 0x100000),
        ("127.0.0.1", 80, 0x100000),
        ("127.0.0.1", Index(KeyError("mine"))),
        ("127.0.0.1", Index("80")),
        ("::1", 80, 0, Index(KeyError("mine"))),
    ],
    ids=ascii,
)
def test_bad_address(sockaddr):
    assert_same_error(ask(sockaddr, NUMERIC))
    assert_same_error(ask(sockaddr, "flags come first"))


@pytest.mark.parametrize("number", [2**32, 2**32 + 1, 2**64 + 1, -(2**32) + 1, -(2**40)])
def test_numbers_that_are_cut(number):
    """The interpreter's own way with them, on 3.15 with a warning."""

    def both(module):
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            values = [
                module.getnameinfo(("::1", 80, number), NUMERIC),
                module.getnameinfo(("::1", 80, 0, number), NUMERIC),
            ]
        return values, [str(warning.message) for warning in seen]

    assert_same(both)


@pytest.mark.parametrize(
    "flags",
    [-1, 64, 2**30, 2**31, -(2**40), 2**70, 1.0, "0", None, Index(NUMERIC), Index(KeyError("mine"))],
)
def test_flags(flags):
    assert_same(ask(("127.0.0.1", 80), flags))


@pytest.mark.parametrize("args", [(), (("127.0.0.1", 80),), (("127.0.0.1", 80), 0, 0)], ids=len)
def test_number_of_arguments(args):
    assert assert_same_error(ask(*args)).raised is TypeError


def test_hostile_index_closes_nothing(csocket):
    """The host's text is the tuple's, whatever runs while the numbers are read."""

    class Hostile:
        def __index__(self):
            held.clear()
            return 80

    for _ in range(100):
        held = [("127.0.0." + str(len("ab")), Hostile())]
        assert csocket.getnameinfo(held[0], NUMERIC) == ("127.0.0.2", "80")


def test_threads(csocket):
    wrong = []
    barrier = threading.Barrier(4)

    def work(thread):
        barrier.wait()
        for n in range(1000):
            host = f"127.{thread}.{n // 256}.{n % 256}"
            found = csocket.getnameinfo((host, n), NUMERIC)
            if found != (host, str(n)):
                wrong.append((host, n, found))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_nothing_leaks(csocket):
    host = "127.0.0.1".join(["", ""])
    given = [(host, 80), (host, 80, 0), (host, -1)]
    before = [sys.getrefcount(item) for item in (host, *given)]
    for n in range(20 * len(given)):
        outcome(ask(given[n % len(given)], NUMERIC), csocket)
        outcome(ask(given[n % len(given)], -1), csocket)
    assert [sys.getrefcount(item) for item in (host, *given)] == before


def test_signature(csocket):
    assert str(inspect.signature(csocket.getnameinfo)) == "(sockaddr, flags, /)"
    assert "getnameinfo(3)" in csocket.getnameinfo.__doc__

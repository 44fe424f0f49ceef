"""Names and numbers of network interfaces beside the stdlib's."""

import inspect
import sys
import threading
from pathlib import PurePosixPath

import pytest

from odd import Index
from parity import assert_same, assert_same_error, outcome


def test_list():
    pairs = assert_same(lambda module: module.if_nameindex()).value
    assert pairs and {tuple(map(type, pair)) for pair in pairs} == {(int, str)}


def test_round_trip(csocket):
    for index, name in csocket.if_nameindex():
        assert csocket.if_nametoindex(name) == index
        assert csocket.if_indextoname(index) == name


@pytest.mark.parametrize(
    "name",
    ["lo", b"lo", PurePosixPath("lo"), "no-such", "", "a" * 15, "a" * 16, "a" * 100_000, "é", "\udc80"],
    ids=lambda name: ascii(name)[:20],
)
def test_index_of_a_name(name):
    assert_same(lambda module: module.if_nametoindex(name))


@pytest.mark.parametrize("name", ["lo\0", b"lo\0", "\0", None, 1, 1.5, bytearray(b"lo"), ["lo"]])
def test_name_that_is_refused(name):
    assert assert_same_error(lambda module: module.if_nametoindex(name)).raised in (
        TypeError,
        ValueError,
    )


@pytest.mark.parametrize("index", [1, True, 0, 9999, 2**31 - 1, 2**31, 2**32 - 1])
def test_name_of_an_index(index):
    assert_same(lambda module: module.if_indextoname(index))


@pytest.mark.parametrize("index", [-1, -(2**31), -(2**63), -(2**70), 2**64, 2**70])
def test_index_that_fits_nowhere(index):
    assert_same_error(lambda module: module.if_indextoname(index))


@pytest.mark.parametrize("index", ["1", 1.0, None, b"1", Index("1")], ids=repr)
def test_index_of_the_wrong_type(module, index):
    with pytest.raises(TypeError):
        module.if_indextoname(index)


@pytest.mark.parametrize("index", [2**32, 2**32 + 1, 2**63, 2**64 - 1])
def test_index_that_is_too_large_names_nobody(csocket, index):
    """Before 3.13 the stdlib cuts it, and 2**32 + 1 is the first interface."""
    with pytest.raises(OverflowError):
        csocket.if_indextoname(index)


def test_index_by_the_protocol(csocket):
    """CPython 3.14 learned it; csocket has it everywhere."""
    assert csocket.if_indextoname(Index(1)) == csocket.if_indextoname(1)
    with pytest.raises(KeyError, match="mine"):
        csocket.if_indextoname(Index(KeyError("mine")))
    if sys.version_info >= (3, 14):
        assert_same(lambda module: module.if_indextoname(Index(1)))


@pytest.mark.parametrize(
    ("function", "args"),
    [
        ("if_nameindex", (1,)),
        ("if_nametoindex", ()),
        ("if_nametoindex", ("lo", "lo")),
        ("if_indextoname", ()),
        ("if_indextoname", (1, 1)),
    ],
)
def test_number_of_arguments(module, function, args):
    with pytest.raises(TypeError, match=rf"{function}\(\) takes"):
        getattr(module, function)(*args)


def test_threads(csocket):
    expected = csocket.if_nameindex()
    wrong = []
    barrier = threading.Barrier(4)

    def work():
        barrier.wait()
        for _ in range(200):
            found = csocket.if_nameindex()
            names = [(csocket.if_nametoindex(name), name) for _, name in found]
            if found != expected or names != expected:
                wrong.append(found)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_nothing_leaks(csocket):
    things = ["lo".join(["", ""]), b"no-such".join([b"", b""]), "a\0".join(["", ""]), Index(2**70)]
    before = [sys.getrefcount(thing) for thing in things]

    def use(thing):
        csocket.if_nameindex()
        outcome(lambda module: module.if_nametoindex(thing), csocket)
        outcome(lambda module: module.if_indextoname(thing), csocket)

    for n in range(20 * len(things)):
        use(things[n % len(things)])
    assert [sys.getrefcount(thing) for thing in things] == before


def test_signatures(csocket):
    assert str(inspect.signature(csocket.if_nameindex)) == "()"
    assert str(inspect.signature(csocket.if_nametoindex)) == "(oname, /)"
    assert str(inspect.signature(csocket.if_indextoname)) == "(if_index, /)"
    for name in ("if_nameindex", "if_nametoindex", "if_indextoname"):
        assert f"See {name}(3)" in getattr(csocket, name).__doc__

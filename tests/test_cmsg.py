"""CMSG_LEN and CMSG_SPACE beside the stdlib's."""

import inspect
import sys

import pytest

from odd import Index
from parity import assert_same, assert_same_error, outcome


each_function = pytest.mark.parametrize("function", ["CMSG_LEN", "CMSG_SPACE"])


@each_function
def test_small_lengths(function):
    assert_same(lambda module: [getattr(module, function)(length) for length in range(200)])


@each_function
def test_greatest_length(function):
    """Lengths around the one from which on nothing fits."""
    for length in range(2**31 - 64, 2**31 + 8):
        assert_same(lambda module, length=length: getattr(module, function)(length))


@each_function
@pytest.mark.parametrize("length", [True, Index(4), Index(0)])
def test_length(function, length):
    assert assert_same(lambda module: getattr(module, function)(length)).raised is None


@each_function
@pytest.mark.parametrize(
    "length",
    [
        *(-1, -(2**31), -(2**63), -(2**63) - 1, 2**32, 2**32 + 4, 2**63 - 1, 2**63, 2**70),
        *("1", 1.0, None, b"1", [1], Index("1"), Index(-1), Index(2**70), Index(KeyError("mine"))),
    ],
    ids=repr,
)
def test_bad_length(function, length):
    assert_same_error(lambda module: getattr(module, function)(length))


@each_function
@pytest.mark.parametrize("args", [(), (1, 2)], ids=len)
def test_number_of_arguments(function, args):
    assert assert_same_error(lambda module: getattr(module, function)(*args)).raised is TypeError


@each_function
def test_text_of_what_is_out_of_range(module, function):
    with pytest.raises(OverflowError, match=rf"^{function}\(\) argument out of range$"):
        getattr(module, function)(-1)


@each_function
def test_nothing_leaks(csocket, function):
    lengths = [Index(4), Index(2**70), "1".join(["", ""]), 2**40]
    before = [sys.getrefcount(length) for length in lengths]
    for n in range(20 * len(lengths)):
        outcome(lambda module, n=n: getattr(module, function)(lengths[n % len(lengths)]), csocket)
    assert [sys.getrefcount(length) for length in lengths] == before


@each_function
def test_signature(csocket, function):
    assert str(inspect.signature(getattr(csocket, function))) == "(length, /)"
    assert "cmsg(3)" in getattr(csocket, function).__doc__

"""AF_QIPCRTR: (node, port)."""

import struct

import pytest

import families
from families import each_call, needs_compiler
from parity import assert_same_error

pytestmark = families.require("QIPCRTR")

AF_QIPCRTR = 42


def raw(node, port):
    return struct.pack("=HxxII", AF_QIPCRTR, node, port)


@each_call
@pytest.mark.parametrize(
    "address", [(), (1,), (1, 2, 3), [1, 2], 5, "ab", ("a", 1), (1, "a"), (1.5, 1)], ids=repr
)
def test_bad_address(name, address):
    assert_same_error(families.refused(name, AF_QIPCRTR, 0, address))


@needs_compiler
def test_every_bit():
    binds = [(1, 2), (-1, 2**32 - 1), (2**32 + 3, 2**70 + 1)]
    names = [raw(3, 4), raw(2**32 - 1, 2**31)]
    bound, named = families.assert_echo(AF_QIPCRTR, 0, bind=binds, name=names)
    assert bound[0] == (raw(1, 2), (1, 2))
    assert bound[2] == (raw(3, 1), (3, 1))
    assert named == [(3, 4), (2**32 - 1, 2**31)]

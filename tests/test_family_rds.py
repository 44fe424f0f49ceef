"""AF_RDS: the addresses are AF_INET's."""

import socket as stdlib
import struct

import pytest

import families
from families import each_call, needs_compiler
from parity import assert_same, assert_same_error

pytestmark = families.require("RDS")

AF_RDS = 21


@each_call
@pytest.mark.parametrize(
    "address", [(), ("127.0.0.1",), ["", 0], 5, ("", 65536), ("", "0"), (5, 0), ("\0", 0)], ids=repr
)
def test_bad_address(name, address):
    assert_same_error(families.refused(name, AF_RDS, 0, address))


def test_as_inet():
    """What really is behind the descriptor takes the address, and tells its own."""

    def call(module):
        with families.adopted(module, AF_RDS) as s:
            s.bind(("127.0.0.1", 0))
            return s.getsockname()[0]

    assert assert_same(call).value == "127.0.0.1"


@needs_compiler
def test_both_numbers():
    def raw(family):
        return struct.pack("=H", family) + struct.pack("!H4s8x", 9, bytes([127, 0, 0, 1]))

    names = [raw(stdlib.AF_INET), raw(AF_RDS), raw(0)]
    bound, named = families.assert_echo(AF_RDS, 0, bind=[("127.0.0.1", 9)], name=names)
    assert bound == [(raw(stdlib.AF_INET), ("127.0.0.1", 9))]
    assert named == [("127.0.0.1", 9), (AF_RDS, raw(0)[2:]), (0, raw(0)[2:])]

"""AF_TIPC: (addr_type, v1, v2, v3[, scope])."""

import struct

import pytest

import families
from families import each_call, needs_compiler
from parity import assert_same

pytestmark = families.require("TIPC")

AF_TIPC = 30
NAMESEQ, NAME, ID = 1, 2, 3
CLUSTER_SCOPE = 2


def raw(kind, scope, a, b, c):
    return struct.pack("=HBbIII", AF_TIPC, kind, scope, a, b, c)


@each_call
@pytest.mark.parametrize(
    "address",
    [
        (),
        (1, 2, 3),
        (1, 2, 3, 4, 5, 6),
        [1, 2, 3, 4],
        5,
        None,
        (0, 1, 2, 3),
        (4, 1, 2, 3),
        (257, 1, 2, 3),
        ("1", 2, 3, 4),
        (1, 2, 3, 4.5),
        (1, 2, 3, 4, None),
    ],
    ids=repr,
)
def test_bad_address(name, address):
    assert assert_same(families.refused(name, AF_TIPC, 0, address)).raised is not None


@needs_compiler
def test_every_form():
    binds = [
        (NAMESEQ, 1, 2, 3),
        (NAME, 1, 2, 9, 1),
        (ID, 1, 2, 9, 3),
        (NAMESEQ, 2**32 - 1, -1, 2**32 + 3, 255),
    ]
    names = [raw(NAMESEQ, 1, 1, 2, 3), raw(NAME, -1, 1, 2, 3), raw(ID, 0, 1, 2, 3), raw(9, 0, 0, 0, 0)]
    bound, named = families.assert_echo(AF_TIPC, 0, bind=binds, name=names)
    assert bound[:3] == [
        (raw(NAMESEQ, CLUSTER_SCOPE, 1, 2, 3), (NAMESEQ, 1, 2, 3, CLUSTER_SCOPE)),
        (raw(NAME, 1, 1, 2, 0), (NAME, 1, 2, 2, 1)),
        (raw(ID, 3, 2, 1, 0), (ID, 1, 2, 0, 3)),
    ]
    assert named[0] == (NAMESEQ, 1, 2, 3, 1)
    assert named[3] == ("ValueError", "Invalid address type")

"""AF_CAN: (interface,) or more, as the protocol wants it."""

import socket as stdlib
import struct

import pytest

import families
from families import each_call, needs_compiler
from parity import assert_same

pytestmark = families.require("CAN")

AF_CAN = 29
CAN_RAW, CAN_BCM, CAN_ISOTP, CAN_J1939, UNKNOWN = 1, 2, 6, 7, 99
BAD_NAMES = ["x" * 16, b"x" * 16, "x" * 1000, "no-such-device", "lo\0", b"lo\0", "\ud800", 5, None]


def name_of(index, tail=b""):
    return struct.pack("=HxxI", AF_CAN, index) + tail


def isotp(rx_id, tx_id):
    return struct.pack("=II", rx_id, tx_id)


def j1939(name, pgn, addr):
    return struct.pack("=QIB", name, pgn, addr)


@each_call
@pytest.mark.parametrize(
    "address", [(), ("lo", 1), ["lo"], 5, None, "lo", *((name,) for name in BAD_NAMES)], ids=repr
)
@pytest.mark.parametrize("proto", [CAN_RAW, CAN_BCM, UNKNOWN])
def test_bad_address(name, proto, address):
    assert assert_same(families.refused(name, AF_CAN, proto, address)).raised is not None


@each_call
@pytest.mark.parametrize(
    "address",
    [
        ("lo", 1),
        ("lo", 1, 2, 3),
        ("lo", "1", 2),
        ("lo", 1, 2.5),
        ("lo", None, 2),
        *((name, 1, 2) for name in BAD_NAMES),
    ],
    ids=repr,
)
def test_bad_isotp(name, address):
    assert assert_same(families.refused(name, AF_CAN, CAN_ISOTP, address)).raised is not None


@each_call
@pytest.mark.parametrize(
    "address",
    [
        ("lo", 1, 2),
        ("lo", 1, 2, 3, 4),
        ("lo", "1", 2, 3),
        ("lo", 1, 2.5, 3),
        ("lo", 1, 2, None),
        *((name, 1, 2, 3) for name in BAD_NAMES),
    ],
    ids=repr,
)
def test_bad_j1939(name, address):
    assert assert_same(families.refused(name, AF_CAN, CAN_J1939, address)).raised is not None


@needs_compiler
@pytest.mark.parametrize("proto", [CAN_RAW, CAN_BCM])
def test_plain(proto):
    lo = stdlib.if_nametoindex("lo")
    names = [name_of(lo), name_of(0), name_of(2**31 - 1), name_of(lo, b"\0" * 16)]
    bound, named = families.assert_echo(AF_CAN, proto, bind=[("lo",), (b"lo",), ("",)], name=names)
    assert bound[0] == bound[1] == (name_of(lo, b"\0" * 16), ("lo",))
    assert named == [("lo",), ("",), ("",), ("lo",)]


@needs_compiler
def test_isotp():
    lo = stdlib.if_nametoindex("lo")
    binds = [("lo", 1, 2), ("", 2**32 - 1, 2**31), (b"lo", 2**32 + 5, -1)]
    names = [name_of(lo, isotp(2**32 - 1, 2**31)), name_of(0, isotp(1, 2) + b"\0" * 8)]
    bound, named = families.assert_echo(AF_CAN, CAN_ISOTP, bind=binds, name=names)
    assert bound[0] == (name_of(lo, isotp(1, 2) + b"\0" * 8), ("lo", 1, 2))
    assert bound[2][1] == ("lo", 5, 2**32 - 1)
    assert named == [("lo", 2**32 - 1, 2**31), ("", 1, 2)]


@needs_compiler
def test_j1939():
    lo = stdlib.if_nametoindex("lo")
    binds = [("lo", 1, 2, 3), ("", 2**64 - 1, 2**32 - 1, 255), ("lo", -1, 2**32 + 1, 259)]
    names = [name_of(lo, j1939(2**64 - 1, 2**18, 254))]
    bound, named = families.assert_echo(AF_CAN, CAN_J1939, bind=binds, name=names)
    assert bound[0] == (name_of(lo, j1939(1, 2, 3) + b"\0" * 3), ("lo", 1, 2, 3))
    assert bound[2][1] == ("lo", 2**64 - 1, 1, 3)
    assert named == [("lo", 2**64 - 1, 2**18, 254)]


@needs_compiler
def test_unknown_protocol_has_names():
    named = families.assert_echo(AF_CAN, UNKNOWN, name=[name_of(stdlib.if_nametoindex("lo"))])[1]
    assert named == [("lo",)]


@needs_compiler
@pytest.mark.parametrize(
    ("proto", "length"), [(CAN_RAW, 7), (CAN_BCM, 2), (CAN_ISOTP, 15), (CAN_J1939, 20)]
)
def test_short_name(proto, length):
    """What the kernel did not write is not made up."""
    name = name_of(stdlib.if_nametoindex("lo"), b"\xff" * 16)[:length]
    found = families.assert_echo(AF_CAN, proto, name=[name], parity=False)[1][0]
    assert found == (AF_CAN, name[2:][:14].ljust(14, b"\0"))


def test_number_that_closes_the_socket(csocket):
    with families.adopted(csocket, AF_CAN, CAN_J1939) as s:

        class Closing:
            def __index__(self):
                s.close()
                return 3

        with pytest.raises(OSError) as caught:
            s.bind(("lo", 1, Closing(), 3))
        assert caught.value.errno == 9

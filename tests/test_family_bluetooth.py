"""AF_BLUETOOTH: each protocol has a form of its own.

Interpreters before 3.14 know fewer forms, and many were built without Bluetooth.
"""

import socket as stdlib
import struct
import sys

import pytest

import families
from families import each_call, needs_compiler
from parity import assert_same

pytestmark = families.require("BLUETOOTH")

AF_BLUETOOTH = 31
L2CAP, HCI, SCO, RFCOMM, UNKNOWN = 0, 1, 2, 3, 99
PARITY = hasattr(stdlib, "AF_BLUETOOTH") and sys.version_info >= (3, 14)
PEER = "00:11:22:AA:BB:CC"
RAW = bytes.fromhex("ccbbaa221100")
BAD_PEERS = [
    "",
    "00:11:22:AA:BB",
    "00:11:22:AA:BB:CC:",
    "00:11:22:AA:BB:CC ",
    "00:11:22:AA:BB:100",
    "00:11:22:AA:BB:-1",
    "00:11:22:AA:BB:GG",
    "00-11-22-AA-BB-CC",
    "zz",
]


def echo(proto, **lists):
    return families.assert_echo(AF_BLUETOOTH, proto, parity=PARITY, **lists)


def refusal(proto, address, name="bind"):
    """What csocket says; the stdlib too, if it can be asked."""
    call = families.refused(name, AF_BLUETOOTH, proto, address)
    if PARITY:
        found = assert_same(call)
        return found.raised, found.text
    with pytest.raises((OSError, ValueError)) as caught:
        call(pytest.importorskip("csocket"))
    return type(caught.value), str(caught.value)


@needs_compiler
def test_l2cap():
    def raw(psm, cid=0, kind=0):
        return struct.pack("=HH6sHBx", AF_BLUETOOTH, psm, RAW, cid, kind)

    binds = [(PEER, 1), (PEER.lower(), 65535, 2), (PEER, 1, 0, 2), (PEER, 65537, 1, 257)]
    bound, named = echo(L2CAP, bind=binds, name=[raw(1), raw(2, 3), raw(2, 0, 1), raw(2, 9, 255)])
    assert bound == [
        (raw(1), (PEER, 1)),
        (raw(65535, 2), (PEER, 65535, 2)),
        (raw(1, 0, 2), (PEER, 1, 0, 2)),
        (raw(1, 1, 1), (PEER, 1, 1, 1)),
    ]
    assert named == [(PEER, 1), (PEER, 2, 3), (PEER, 2, 0, 1), (PEER, 2, 9, 255)]


@needs_compiler
def test_rfcomm():
    raw = struct.pack("=H6sBx", AF_BLUETOOTH, RAW, 30)
    bound, named = echo(RFCOMM, bind=[(PEER, 30), ("0:11:22:0xaa:BB: CC", 286)], name=[raw])
    assert bound == [(raw, (PEER, 30))] * 2
    assert named == [(PEER, 30)]


@needs_compiler
def test_hci():
    def raw(dev, channel=0):
        return struct.pack("=HHH", AF_BLUETOOTH, dev, channel)

    bound, named = echo(
        HCI, bind=[7, (7,), (7, 0), (65535, 3), 65536, -1, True], name=[raw(7), raw(7, 2)]
    )
    assert [b[0] for b in bound[:4]] == [raw(7), raw(7), raw(7), raw(65535, 3)]
    assert [b[1] for b in bound] == [7, 7, 7, (65535, 3), 0, 65535, 1]
    assert named == [7, (7, 2)]


@needs_compiler
def test_sco():
    raw = struct.pack("=H6s", AF_BLUETOOTH, RAW)
    bound, named = echo(SCO, bind=[PEER, PEER.encode()], name=[raw])
    assert bound == [(raw, PEER)] * 2
    assert named == [PEER]


@needs_compiler
@pytest.mark.parametrize(("proto", "size"), [(L2CAP, 14), (RFCOMM, 10), (HCI, 6), (SCO, 8)])
def test_short_name(proto, size):
    """What the kernel did not write is not made up."""
    name = struct.pack("=H", AF_BLUETOOTH) + b"\xff" * (size - 3)
    found = families.assert_echo(AF_BLUETOOTH, proto, name=[name], parity=False)[1][0]
    assert found == (AF_BLUETOOTH, name[2:].ljust(14, b"\0"))


@each_call
@pytest.mark.parametrize("proto", [L2CAP, RFCOMM, HCI, SCO])
@pytest.mark.parametrize(
    "address", [(), None, 1.5, [PEER, 1], (PEER,), (PEER, "1"), (PEER, 1, 2, 3, 4)], ids=repr
)
def test_wrong_format(name, proto, address):
    if address is None and name == "sendmsg":
        address = {}
    assert refusal(proto, address, name) == (OSError, f"{name}(): wrong format")


@pytest.mark.parametrize("peer", BAD_PEERS)
def test_bad_peer(peer):
    expected = (OSError, "bad bluetooth address")
    assert refusal(L2CAP, (peer, 1)) == expected
    assert refusal(RFCOMM, (peer, 1)) == expected
    assert refusal(SCO, peer) == expected
    assert refusal(SCO, peer.encode()) == expected


@pytest.mark.parametrize("peer", ["\0", PEER + "\0", (PEER + "\0").encode()])
def test_peer_with_nul(peer):
    assert refusal(SCO, peer)[0] is ValueError


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="this stdlib asks for the buffer")
def test_peer_of_bytes_is_read_itself():
    """A buffer that its class would lend is not asked for."""

    class Lends(bytes):
        def __buffer__(self, flags):
            raise KeyError("mine")

    assert refusal(SCO, Lends(b"no peer")) == (OSError, "bad bluetooth address")


def test_wrong_format_hides_what_was_raised(csocket):
    class Channel:
        def __index__(self):
            raise KeyError("mine")

    assert refusal(RFCOMM, (PEER, Channel())) == (OSError, "bind(): wrong format")


@each_call
def test_unknown_protocol(name):
    expected = (OSError, f"{name}(): unknown Bluetooth protocol")
    assert refusal(UNKNOWN, (PEER, 1), name) == expected


def test_unknown_protocol_has_no_names(csocket):
    with families.adopted(csocket, AF_BLUETOOTH, UNKNOWN) as s:
        with pytest.raises(OSError, match="^getsockaddrlen: unknown BT protocol$"):
            s.getsockname()


def test_addresses_of_nobody(csocket):
    assert (csocket.BDADDR_ANY, csocket.BDADDR_LOCAL) == ("00:00:00:00:00:00", "00:00:00:FF:FF:FF")


@needs_compiler
def test_name_of_an_unknown_protocol():
    """On a socket of another family, whose protocol is none of Bluetooth's."""
    name = struct.pack("=H", AF_BLUETOOTH) + bytes(12)
    found = families.assert_echo(int(stdlib.AF_INET6), 99, name=[name], parity=PARITY)[1]
    assert found == [("ValueError", "Unknown Bluetooth protocol")]

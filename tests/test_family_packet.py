"""AF_PACKET: (ifname, proto[, pkttype[, hatype[, addr]]]), and a frame on the loopback."""

import contextlib
import socket as stdlib
import struct
import subprocess
import sys

import pytest

import families
import netns
from families import each_call, needs_compiler
from parity import assert_same, assert_same_error

pytestmark = families.require("PACKET")

AF_PACKET = 17


def name_of(proto, index, hatype, pkttype, halen, addr):
    return struct.pack("=HHiHBB", AF_PACKET, stdlib.htons(proto), index, hatype, pkttype, halen) + addr


@each_call
@pytest.mark.parametrize(
    "address",
    [
        (),
        ("lo",),
        ("lo", 3, 0, 0, b"", 0),
        ["lo", 3],
        5,
        None,
        "lo",
        (b"lo", 3),
        (5, 3),
        ("lo\0", 3),
        ("\udc80", 3),
        ("no-such-device", 3),
        ("x" * 16, 3),
        ("x" * 1000, 3),
        ("", 3),
        ("lo", "3"),
        ("lo", 1.5),
        ("lo", 65536),
        ("lo", -1),
        ("lo", 2**40),
        ("lo", 3, 2**40),
        ("lo", 3, 0, "0"),
        ("lo", 3, 0, 0, "text"),
        ("lo", 3, 0, 0, None),
        ("lo", 3, 0, 0, b"x" * 9),
        # The stdlib reports the first of two mistakes in this order.
        ("no-such-device", 65536, 0, 0, b"x" * 9),
        ("lo", 65536, 0, 0, b"x" * 9),
    ],
    ids=repr,
)
def test_bad_address(name, address):
    found = assert_same(families.refused(name, AF_PACKET, 0, address))
    # connect_ex() raises what is wrong with an address, too.
    assert found.raised is not None


def test_name_is_not_cut(csocket):
    """The stdlib takes the first 15 characters for the name; longer ones belong to nobody."""
    with families.adopted(csocket, AF_PACKET) as s:
        with pytest.raises(OSError) as caught:
            s.bind(("lo" + "\U0001f40d" * 4, 3))
    assert caught.value.errno == 19


def test_closed_socket():
    def call(module):
        s = families.adopted(module, AF_PACKET)
        s.close()
        return s.bind(("lo", 3))

    assert assert_same_error(call).errno == 9


def test_number_that_closes_the_socket(csocket):
    with families.adopted(csocket, AF_PACKET) as s:

        class Closing:
            def __index__(self):
                s.close()
                return 3

        with pytest.raises(OSError) as caught:
            s.bind(("lo", Closing()))
        assert caught.value.errno == 9


def test_buffer_is_released(csocket):
    hardware = bytearray(b"x" * 9)
    with families.adopted(csocket, AF_PACKET) as s:
        for address in (("lo", 3, 0, 0, hardware), ("no-such-device", 3, 0, 0, hardware)):
            with pytest.raises((OSError, ValueError)):
                s.bind(address)
    hardware.clear()


@needs_compiler
def test_every_field():
    lo = stdlib.if_nametoindex("lo")
    addresses = [
        ("lo", 3),
        ("lo", 0x88CC, 4, 772),
        ("lo", 65535, 255, 65535, b"12345678"),
        ("lo", 1, -1, -1, b""),
        ("lo", 1, 256, 65536, b"ab"),
        ("lo", True, 0, 0, b"abc"),
    ]
    names = [
        name_of(0x88CC, lo, 772, 4, 6, b"abcdef\0\0"),
        name_of(3, 0, 0, 0, 0, b""),
        name_of(3, 0, 0, 0, 0, b"\0" * 8),
        name_of(3, 2**31 - 1, 1, 2, 6, b"abcdef"),
    ]
    bound, named = families.assert_echo(AF_PACKET, 0, bind=addresses, name=names)
    assert bound[1] == (name_of(0x88CC, lo, 772, 4, 0, b"\0" * 8), ("lo", 0x88CC, 4, 772, b""))
    assert named[0] == ("lo", 0x88CC, 4, 772, b"abcdef")
    assert named[1] == named[2] == ("", 3, 0, 0, b"")
    # No interface has this index.
    assert named[3] == ("", 3, 2, 1, b"abcdef")


@needs_compiler
def test_length_that_lies():
    """The stdlib reads as many bytes as the address says it has, beyond the end of it."""
    names = [
        name_of(3, 0, 0, 0, 255, b"abcdefgh"),
        name_of(3, 0, 0, 0, 255, b"abcd"),
        name_of(3, 0, 0, 0, 255, b""),
        name_of(3, 0, 0, 0, 20, b"a" * 20),
        name_of(3, 0, 0, 0, 255, b"a" * 60),
        name_of(3, 0, 0, 0, 0, b"")[:11],
    ]
    named = families.assert_echo(AF_PACKET, 0, name=names, parity=False)[1]
    assert [name[4] for name in named[:5]] == [b"abcdefgh", b"abcd", b"", b"a" * 20, b"a" * 32]
    assert named[5][0] == AF_PACKET
    assert len(named[5]) == 2


FRAME = """
import importlib, sys
module = importlib.import_module(sys.argv[1])
with module.socket(17, module.SOCK_RAW, module.htons(3)) as a:
    print(a.getsockname())
    a.bind(("lo", 3))
    print(a.getsockname())
    a.settimeout(10)
    with module.socket(17, module.SOCK_DGRAM) as b:
        print(b.sendto(b"hello", ("lo", 0x1234, 0, 0, bytes(6))))
    data, address = a.recvfrom(100)
    print(data, address)
    data, ancillary, flags, again = a.recvmsg(100)
    print(data, ancillary, flags, again)
"""


def test_frame():
    """In a network of its own: nothing else is on its loopback."""
    with contextlib.ExitStack() as stack:
        inside = stack.enter_context(netns.network())
        if not inside:
            pytest.skip("no network namespace can be made here")
        said = [
            subprocess.run(
                [*inside, sys.executable, "-c", FRAME, name],
                capture_output=True,
                text=True,
                check=False,
            )
            for name in ("socket", "csocket")
        ]
    assert [done.stderr for done in said] == ["", ""]
    assert said[0].stdout == said[1].stdout
    assert "('lo', 4660, 4, 772, b'\\x00\\x00\\x00\\x00\\x00\\x00')" in said[1].stdout

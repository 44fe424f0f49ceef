"""Addresses of families that a socket is not of, or that nobody knows: (family, bytes), or None.

Another family comes about where a socket says it is what it is not, and where a kernel is newer than
its headers.
"""

import socket as stdlib
import struct

import pytest

import families
from families import needs_compiler

AF_INET, AF_INET6 = int(stdlib.AF_INET), int(stdlib.AF_INET6)
UNKNOWN = [0, 99, 255, 4711, 65535]


def raw(family, data):
    return struct.pack("=H", family) + data


@needs_compiler
def test_sixteen_bytes_and_more():
    """As many as struct sockaddr has, however long the address is."""
    names = [raw(family, bytes(range(1, size + 1))) for family in UNKNOWN for size in (14, 15, 26)]
    for own in (stdlib.AF_INET, stdlib.AF_INET6, stdlib.AF_UNIX):
        room = {stdlib.AF_INET: 16, stdlib.AF_INET6: 28, stdlib.AF_UNIX: 110}[own]
        fitting = [name for name in names if len(name) <= room]
        named = families.assert_echo(int(own), 0, name=fitting)[1]
        assert named == [(struct.unpack_from("=H", name)[0], name[2:16]) for name in fitting]


@needs_compiler
def test_shorter():
    """What the kernel did not write is zero; the stdlib shows what its stack had there."""
    names = [raw(99, bytes(range(1, size + 1))) for size in (0, 1, 7, 13)]
    named = families.assert_echo(AF_INET, 0, name=names, parity=False)[1]
    assert named == [(99, name[2:].ljust(14, b"\0")) for name in names]


@needs_compiler
def test_none_at_all():
    named = families.assert_echo(AF_INET, 0, name=[b""])[1]
    assert named == [None]


@pytest.mark.feature("NETLINK")
@needs_compiler
def test_known_family_on_a_socket_of_another():
    """It is told as its own family tells it."""
    names = [
        raw(stdlib.AF_INET, bytes([0, 80, 127, 0, 0, 1]) + bytes(8)),
        raw(16, struct.pack("=HII", 0, 7, 9) + bytes(6)),
    ]
    named = families.assert_echo(AF_INET6, 0, name=names)[1]
    assert named == [("127.0.0.1", 80), (7, 9)]

"""AF_ALG: (type, name[, feat[, mask]])."""

import struct

import pytest

import families
from families import each_call, needs_compiler
from parity import assert_same

pytestmark = families.require("ALG")

AF_ALG = 38


def raw(kind, name, feat=0, mask=0):
    return struct.pack("=H14sII64s", AF_ALG, kind, feat, mask, name)


@each_call
@pytest.mark.parametrize(
    "address",
    [
        (),
        ("hash",),
        ("hash", "sha1", 0, 0, 0),
        ["hash", "sha1"],
        5,
        None,
        (b"hash", "sha1"),
        ("hash", 5),
        ("hash\0", "sha1"),
        ("hash", "\0"),
        ("\udc80", "sha1"),
        ("x" * 14, "sha1"),
        ("hash", "x" * 64),
        ("ü" * 7, "sha1"),
        ("x" * 14, "x" * 64),
        ("hash", "sha1", "0"),
        ("hash", "sha1", 0, 1.5),
    ],
    ids=repr,
)
def test_bad_address(name, address):
    assert assert_same(families.refused(name, AF_ALG, 0, address)).raised is not None


@needs_compiler
def test_every_field():
    binds = [
        ("hash", "sha1"),
        ("x" * 13, "y" * 63, 65535, 65535),
        ("ü", "é", 65536, -1),
        ("", "", 1),
    ]
    names = [raw(b"x" * 14, b"y" * 64), raw(b"\0a", b""), raw(b"hash", b"sha1", 65535, 1)]
    bound, named = families.assert_echo(AF_ALG, 0, bind=binds, name=names)
    assert bound[0] == (raw(b"hash", b"sha1"), ("hash", "sha1", 0, 0))
    assert bound[1] == (raw(b"x" * 13, b"y" * 63, 65535, 65535), (*binds[1],))
    # Where no NUL stands, the text ends with its room.
    assert named == [("x" * 14, "y" * 64, 0, 0), ("", "", 0, 0), ("hash", "sha1", 65535, 1)]


@needs_compiler
def test_bytes_that_are_no_text():
    """A plain UnicodeDecodeError, also where neither the type nor the name is text."""
    names = [raw(b"\xff", b"\xfe"), raw(b"hash", b"\xfe"), raw(b"\xff", b"sha1")]
    named = families.assert_echo(AF_ALG, 0, name=names)[1]
    assert [name[0] for name in named] == ["UnicodeDecodeError"] * 3

"""inet_aton, inet_ntoa, inet_pton, inet_ntop, and the byte order functions, beside the stdlib's."""

import inspect
import socket as stdlib
import sys

import pytest

from odd import Index
from parity import assert_same, outcome
from parity import csocket as csocket_module

BYTE_ORDER = ("htons", "ntohs", "htonl", "ntohl")
TEXT = ("inet_aton", "inet_ntoa", "inet_pton", "inet_ntop")


class Text(str):
    pass


def assert_same_class(call):
    """The same value, or an exception of the same class: its wording is not the same everywhere."""
    expected = outcome(call, stdlib)
    found = outcome(call, csocket_module())
    assert (found.value, found.raised, found.errno) == (
        expected.value,
        expected.raised,
        expected.errno,
    )
    return found


@pytest.mark.parametrize("name", BYTE_ORDER)
@pytest.mark.parametrize(
    "value",
    [0, 1, True, 255, 256, 2**16 - 1, 2**16, 2**31, 2**32 - 1, 2**32, 2**63, 2**64, 2**100]
    + [-1, -(2**16), -(2**32), -(2**63), -(2**64), 1.5, "1", None, b"a", [1]],
)
def test_byte_order(name, value):
    assert_same_class(lambda module: getattr(module, name)(value))


@pytest.mark.parametrize("name", BYTE_ORDER)
def test_byte_order_and_back(name, csocket):
    convert = getattr(csocket, name)
    assert convert(convert(0xABCD)) == 0xABCD
    assert convert(0x0102) in (0x0201, 0x02010000, 0x0102)


@pytest.mark.parametrize("name", BYTE_ORDER)
def test_byte_order_asks_index(name, csocket):
    convert = getattr(csocket, name)
    assert convert(Index(5)) == getattr(stdlib, name)(5)
    with pytest.raises(KeyError, match="mine"):
        convert(Index(KeyError("mine")))
    with pytest.raises(TypeError, match="__index__"):
        convert(Index("5"))
    with pytest.raises(OverflowError):
        convert(Index(2**40))
    negative = ValueError if sys.version_info >= (3, 14) else OverflowError
    with pytest.raises(negative, match="negative"):
        convert(Index(-1))


IPV4_TEXT = [
    "0.0.0.0",
    "127.0.0.1",
    "255.255.255.255",
    "1.20.103.9",
    "127.1",
    "1",
    "0x7f.1",
    "017700000001",
    "4294967295",
    "4294967296",
    "1.65536",
    "1.2.65536",
    "127.0.0.1 x",
    "127.0.0.1 ",
    "127.0.0.1\n",
    " 127.0.0.1",
    "127.0.0.01",
    "127.0.0.256",
    "1.2.3.4.5",
    "1.2.3.",
    "1..2",
    "0x",
    "08",
    "-1",
]
IPV6_TEXT = [
    "::",
    "::1",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7:8:9",
    "::ffff:1.2.3.4",
    "::1.2.3",
    "::FFFF:0:0",
    "::00001",
    "fe80::1%lo",
    "fe80::1%1",
    "[::1]",
    "::1 ",
    ":::",
    "1::2::3",
    "G::",
]
NOT_TEXT = [
    "",
    "a",
    "\0",
    "127.0.0.1\0",
    "127.0.0.1\0.evil",
    "::1\0",
    "é",
    "127.0.0.1é",
    "\udc80",
    "1" * 5000,
    Text("127.0.0.1"),
]
# "argument" or "argument 1", as the version has it.
NO_STR = [b"127.0.0.1", bytearray(b"1"), 5, None, 1.5]


@pytest.mark.parametrize("text", IPV4_TEXT + IPV6_TEXT + NOT_TEXT)
def test_text_to_bytes(text):
    assert_same(lambda m: m.inet_aton(text))
    assert_same(lambda m: m.inet_pton(m.AF_INET, text))
    assert_same(lambda m: m.inet_pton(m.AF_INET6, text))


@pytest.mark.parametrize("text", NO_STR)
def test_text_must_be_str(text):
    assert assert_same_class(lambda m: m.inet_aton(text)).raised is TypeError
    assert_same(lambda m: m.inet_pton(m.AF_INET, text))


@pytest.mark.parametrize("text", ["127.0.0.1\0", "::1\0", "\0", "127.0.0.1\0.evil"])
def test_nul_is_an_error_and_never_a_cut(csocket, text):
    for af in (csocket.AF_INET, csocket.AF_INET6):
        with pytest.raises(ValueError, match="embedded null character"):
            csocket.inet_pton(af, text)
    with pytest.raises(ValueError, match="embedded null character"):
        csocket.inet_aton(text)


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"\x7f\0\0\1",
        b"abc",
        b"abcde",
        bytes(4),
        b"\xff" * 4,
        b"\x01\x0a\x63\x64",
        bytearray(b"abcd"),
        memoryview(b"abcd"),
        memoryview(b"abcd").cast("I"),
        memoryview(b"abcdefgh")[::2],
        bytes(16),
        bytes(15),
        bytes(17),
        bytes(15) + b"\1",
        bytes(range(16)),
        bytes(10) + b"\xff\xff\1\2\3\4",
        bytes(12) + b"\1\2\3\4",
        b"\x20\1" + b"\0\0\0\1" * 3 + b"\0\0",
        "abcd",
        5,
        None,
        [1, 2, 3, 4],
    ],
)
def test_bytes_to_text(packed):
    assert_same(lambda m: m.inet_ntoa(packed))
    assert_same(lambda m: m.inet_ntop(m.AF_INET, packed))
    assert_same(lambda m: m.inet_ntop(m.AF_INET6, packed))
    assert_same(lambda m: m.inet_ntop(99, packed))


def test_every_number_in_every_place(csocket):
    for place in range(4):
        for number in range(256):
            packed = bytes(number if i == place else 0 for i in range(4))
            text = ".".join(map(str, packed))
            assert csocket.inet_ntoa(packed) == text == csocket.inet_ntop(csocket.AF_INET, packed)
            assert csocket.inet_aton(text) == packed == csocket.inet_pton(csocket.AF_INET, text)


@pytest.mark.parametrize(
    "family",
    [0, 1, 99, -1, True, 2**31, 2**40, "2", 2.0, None, Index(2), Index(KeyError("mine")), Index("2")],
)
def test_family_argument(family):
    assert_same(lambda m: m.inet_pton(family, "1.2.3.4"))
    assert_same(lambda m: m.inet_pton(family, 5))
    assert_same(lambda m: m.inet_ntop(family, b"abcd"))
    assert_same(lambda m: m.inet_ntop(family, 5))


@pytest.mark.parametrize("args", [(), (2,), (2, "1.2.3.4", 3)])
def test_number_of_arguments(args):
    assert_same(lambda m: m.inet_pton(*args))
    assert_same(lambda m: m.inet_ntop(*args))
    for name in (*BYTE_ORDER, "inet_aton", "inet_ntoa"):
        if len(args) != 1:
            assert assert_same_class(lambda m: getattr(m, name)(*args)).raised is TypeError


@pytest.mark.parametrize("name", BYTE_ORDER + TEXT)
def test_takes_no_keywords(csocket, name):
    with pytest.raises(TypeError):
        getattr(csocket, name)(integer=1)


@pytest.mark.parametrize(
    ("name", "signature"),
    [(name, "(integer, /)") for name in BYTE_ORDER]
    + [
        ("inet_aton", "(ip_addr, /)"),
        ("inet_ntoa", "(packed_ip, /)"),
        ("inet_pton", "(address_family, ip_string, /)"),
        ("inet_ntop", "(address_family, packed_ip, /)"),
    ],
)
def test_signature(csocket, name, signature):
    function = getattr(csocket, name)
    assert str(inspect.signature(function)) == signature
    assert function.__doc__

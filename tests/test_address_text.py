"""The texts of IPv4 and IPv6 addresses, read and written: many of them, beside the stdlib's."""

import itertools
import random
import socket as stdlib
import struct

import pytest

import echo_address
from families import names_of, needs_compiler
from parity import csocket as csocket_module

WORDS = ("0", "1", "00", "ffff", "FfFf", "0db8", "a", "12345", "g", "", "255.1.2.3", "%1", " ")
NUMBERS = ("0", "1", "9", "10", "99", "100", "199", "255", "256", "00", "01", "", "1234", "0x1", "a")
SPOILERS = ("", " ", "\0", "\n", "%lo", "%1", ":", "::", ".", "é", "１", "/64", "]")


def tried(call, *args):
    try:
        return call(*args)
    except (OSError, ValueError, TypeError) as exc:
        return type(exc)


def differences(name, arguments):
    """The arguments with which a function of the two modules gives different results."""
    one, other = getattr(stdlib, name), getattr(csocket_module(), name)
    return [args for args in arguments if tried(one, *args) != tried(other, *args)]


def ipv4_texts(random):
    for _ in range(15_000):
        count = random.choice((4, 4, 4, 4, 3, 5))
        yield ".".join(random.choices(NUMBERS, k=count)) + random.choice(SPOILERS[:1] * 9 + SPOILERS)
        yield ".".join(str(random.randrange(300)) for _ in range(4))


def ipv6_texts(random):
    for _ in range(15_000):
        words = random.choices(WORDS[:7] * 6 + WORDS, k=random.choice((8, 8, 8, 7, 9, 3, 2, 1)))
        if random.random() < 0.7:
            words.insert(random.randrange(len(words) + 1), "")
        text = ":".join(words)
        yield text
        yield f":{text}"
        yield text + random.choice(SPOILERS)


def packed_ipv6():
    """Every pattern of words that are zero, with others that begin with fewer digits or more."""
    for pattern in itertools.product((0, 1), repeat=8):
        for word in (1, 0x10, 0x100, 0xABCD, 0xFFFF):
            yield struct.pack("!8H", *(bit * word for bit in pattern))
    for tail in (b"\0\0\0\0", b"\1\2\3\4", b"\0\0\1\2", b"\xff\xff\xff\xff", b"\0\1\0\0"):
        for head in (b"\0\0", b"\xff\xff", b"\0\1", b"\xff\xfe"):
            yield bytes(10) + head + tail
            yield bytes(8) + b"\xff\xff" + head + tail


def test_texts_of_ipv4():
    texts = list(ipv4_texts(random.Random(4)))
    assert differences("inet_pton", [(stdlib.AF_INET, text) for text in texts]) == []
    assert differences("inet_aton", [(text,) for text in texts]) == []


def test_texts_of_ipv6():
    texts = list(ipv6_texts(random.Random(6)))
    good = [text for text in texts if isinstance(tried(stdlib.inet_pton, stdlib.AF_INET6, text), bytes)]
    assert len(good) > 1000
    assert differences("inet_pton", [(stdlib.AF_INET6, text) for text in texts]) == []


@pytest.mark.parametrize("text", ["::", "1::", "::1", "1::8", "1:2:3:4:5:6::", "::3:4:5:6:7:8"])
def test_gap_of_ipv6(text):
    """A word more, a word fewer, a colon more, each where it may stand or may not."""
    texts = [text, f"{text}:", f":{text}", f"{text}:9", f"9:{text}", f"{text}::", f"9{text}", f"{text}9"]
    texts += [text.replace("::", other) for other in (":", ":::", ":0:", "::0:", "::0", "0::")]
    assert differences("inet_pton", [(stdlib.AF_INET6, text) for text in texts]) == []


def test_written_ipv6():
    generator = random.Random(16)
    packed = [*packed_ipv6(), *(generator.randbytes(16) for _ in range(3000))]
    assert differences("inet_ntop", [(stdlib.AF_INET6, each) for each in packed]) == []


def sockaddr_in6(packed, port=7, flowinfo=0, scope=0):
    return struct.pack("=HHI16sI", stdlib.AF_INET6, port, flowinfo, packed, scope)


@needs_compiler
def test_ipv6_as_the_kernel_gives_it():
    """What is given twice may be kept in between: one thing after another is different."""
    one = bytes(15) + b"\1"
    names = [
        sockaddr_in6(one),
        sockaddr_in6(one, scope=1),
        sockaddr_in6(one, scope=2**32 - 1),
        sockaddr_in6(one, port=8),
        sockaddr_in6(one, flowinfo=stdlib.htonl(5)),
        sockaddr_in6(one, flowinfo=2**32 - 1),
        sockaddr_in6(bytes(10) + b"\xff\xff\x7f\0\0\1"),
        sockaddr_in6(bytes(12) + b"\x7f\0\0\1"),
        struct.pack("=HH4s8x", stdlib.AF_INET, 7, b"\x7f\0\0\1"),
    ]
    names = [name for pair in itertools.permutations(names, 2) for name in (*pair, pair[0])]
    binds = [
        ("::1", 80),
        ("::1", 80, 5),
        ("fe80::1", 80, 2**20 - 1, 2**32 - 1),
        ("::ffff:1.2.3.4", 65535, 0, 1),
        ("1:2:3:4:5:6:7:8", 0),
        ("::1", 80, 2**20),
        ("::1", 80, 0, 2**33),
        ("::1", True, False, True),
        ("::1\0", 80),
        ("::1", 65536),
        ("::1", -1),
    ]
    family = int(stdlib.AF_INET6)
    found = echo_address.run("csocket", family, 0, bind=binds, name=names)
    expected = echo_address.run("socket", family, 0, bind=binds, name=names)
    assert names_of(found) == names_of(expected)

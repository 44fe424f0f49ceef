"""sendmsg_afalg(): what goes to the kernel, and the ciphers where it has them."""

import ast
import socket as stdlib
import struct
import sys

import pytest

import echo_address
import families
from parity import assert_same, assert_same_error
from peers import much_room

pytestmark = families.require("ALG")

AF_ALG = 38
SOL_ALG = 279
SET_IV, SET_OP, SET_ASSOCLEN = 2, 3, 4
DECRYPT, ENCRYPT = 0, 1
KEY = bytes.fromhex("06a9214036b8a15b512e03d534120006")
IV = bytes.fromhex("3dafba429d9eb430b422da802c9fac41")
PLAIN = b"Single block msg"
CIPHERED = bytes.fromhex("e353779c1079aeb82708942dbe77181a")     # RFC 3602, case 1


def has_cipher():
    try:
        with stdlib.socket(AF_ALG, stdlib.SOCK_SEQPACKET) as s:
            s.bind(("skcipher", "cbc(aes)"))
    except OSError:
        return False
    return True


needs_cipher = pytest.mark.skipif(not has_cipher(), reason="this kernel has no AF_ALG with cbc(aes)")


def on_alg(*args, **kwargs):
    def call(module):
        with families.adopted(module, AF_ALG) as s:
            return s.sendmsg_afalg(*args, **kwargs)

    return call


class Reading:
    def __init__(self, read):
        self.read = read

    def __iter__(self):
        self.read()
        return iter([b"x"])


@pytest.mark.parametrize(
    ("args", "kwargs"),
    [
        ((), {}),
        ((), {"op": -1}),
        ((), {"op": 2**40}),
        ((), {"op": "1"}),
        ((), {"op": 1.5}),
        ((), {"op": None}),
        (([], 1), {}),
        (([], 1), {"op": 1}),
        ((5,), {"op": 1}),
        ((None,), {"op": 1}),
        (([5],), {"op": 1}),
        ((["text"],), {"op": 1}),
        ((), {"op": 1, "iv": "text"}),
        ((), {"op": 1, "iv": None}),
        ((), {"op": 1, "assoclen": -1}),
        ((), {"op": 1, "assoclen": 2**40}),
        ((), {"op": 1, "assoclen": None}),
        ((), {"op": 1, "flags": None}),
        ((), {"op": 1, "flags": 2**40}),
        ((), {"op": 1, "what": 1}),
        # The stdlib reports the first of two mistakes in this order.
        ((5,), {}),
        ((5,), {"op": 1, "assoclen": -1}),
        ((5,), {"op": -1, "assoclen": -1}),
        # The socket behind the descriptor is connected to nobody.
        ((), {"op": 1}),
        (([b"x"],), {"op": True, "iv": b"", "assoclen": 0, "flags": 0}),
        ((), {"msg": (b"x",), "op": 1}),
    ],
    ids=repr,
)
def test_refused(args, kwargs):
    assert_same_error(on_alg(*args, **kwargs))


def test_other_family(sock):
    with pytest.raises(OSError, match="^algset is only supported for AF_ALG$") as caught:
        sock.sendmsg_afalg([b"x"], op=1)
    assert caught.value.errno is None


def test_iv_is_released(csocket):
    iv = bytearray(16)
    with families.adopted(csocket, AF_ALG) as s:
        for kwargs in ({}, {"op": -1}, {"op": 1}, {"op": 1, "msg": 5}, {"op": 1, "assoclen": -1}):
            with pytest.raises((OSError, TypeError)):
                s.sendmsg_afalg(iv=iv, **kwargs)
    iv.clear()


def test_buffers_that_close_the_socket(csocket):
    with families.adopted(csocket, AF_ALG) as s:
        with pytest.raises(OSError) as caught:
            s.sendmsg_afalg(Reading(s.close), op=1)
        assert caught.value.errno == 9


@needs_cipher
def test_cipher():
    def call(module):
        with module.socket(AF_ALG, module.SOCK_SEQPACKET) as algorithm:
            algorithm.bind(("skcipher", "cbc(aes)"))
            algorithm.setsockopt(module.SOL_ALG, module.ALG_SET_KEY, KEY)
            operation, address = algorithm.accept()
            with operation:
                sent = operation.sendmsg_afalg([PLAIN[:5], PLAIN[5:]], op=ENCRYPT, iv=IV)
                return address, sent, operation.recv(16)

    assert assert_same(call).value == (None, 16, CIPHERED)


needs_64_bits = pytest.mark.skipif(sys.maxsize < 2**32, reason="written for a size_t of 64 bits")


@needs_64_bits
@families.needs_compiler
def test_ancillary_data(csocket):
    kwargs = [
        {"op": ENCRYPT},
        {"op": DECRYPT, "iv": b"12345"},
        {"op": ENCRYPT, "assoclen": 7},
        {"op": 2**31 - 1, "iv": IV, "assoclen": 2**31 - 1},
        {"op": DECRYPT, "iv": b""},
    ]
    found = echo_address.child(__file__, ["csocket", kwargs])
    op, iv, assoclen = [item(SET_OP, ENCRYPT), iv_item(b"12345"), item(SET_ASSOCLEN, 7)]
    assert found[:3] == [op, item(SET_OP, DECRYPT) + iv, op + assoclen]
    # The stdlib's length of the vector's item has the padding in it.
    for ours, theirs in zip(found, echo_address.child(__file__, ["socket", kwargs]), strict=True):
        assert len(ours) == len(theirs)
        assert sum(a != b for a, b in zip(ours, theirs, strict=True)) <= 1


def item(kind, number):
    return struct.pack("=QiiIxxxx", 20, SOL_ALG, kind, number)


def iv_item(iv):
    data = struct.pack("=I", len(iv)) + iv
    padding = bytes(-len(data) % 8)
    return struct.pack("=Qii", 16 + len(data), SOL_ALG, SET_IV) + data + padding


def answer(library):
    import ctypes
    import importlib

    echo = ctypes.CDLL(library)
    name, kwargs = ast.literal_eval(sys.stdin.read())
    said = []
    with families.adopted(importlib.import_module(name), AF_ALG) as s:
        for each in kwargs:
            s.sendmsg_afalg([b"x"], **each)
            said.append(echo_address.kept(echo))
    print(repr(said))


if __name__ == "__main__":
    answer(sys.argv[1])


def test_vector_that_is_too_large():
    with much_room(2**31) as iv, families.adopted(pytest.importorskip("csocket"), AF_ALG) as s:
        with pytest.raises(OSError, match="ancillary data item too large"):
            s.sendmsg_afalg([b"x"], op=ENCRYPT, iv=iv)

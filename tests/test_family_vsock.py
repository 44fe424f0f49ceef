"""AF_VSOCK: (cid, port), and options of 64 bits."""

import socket as stdlib
import struct

import pytest

import families
from families import each_call, needs_compiler
from parity import assert_same, assert_same_error

pytestmark = families.require("VSOCK")

AF_VSOCK = 40
ANY = 2**32 - 1
BUFFER_SIZE = getattr(stdlib, "SO_VM_SOCKETS_BUFFER_SIZE", 0)


def has_vsock():
    try:
        stdlib.socket(AF_VSOCK, stdlib.SOCK_STREAM).close()
    except OSError:
        return False
    return True


needs_vsock = pytest.mark.skipif(not has_vsock(), reason="this kernel has no AF_VSOCK")


def on_vsock(call):
    def run(module):
        with module.socket(AF_VSOCK, module.SOCK_STREAM) as s:
            return call(s, module)

    return run


@each_call
@pytest.mark.parametrize(
    "address", [(), (1,), (1, 2, 3), [1, 2], 5, "ab", ("a", 1), (1, "a"), (1.5, 1)], ids=repr
)
def test_bad_address(name, address):
    assert_same_error(families.refused(name, AF_VSOCK, 0, address))


@needs_compiler
def test_every_bit():
    def raw(cid, port):
        return struct.pack("=HHII4x", AF_VSOCK, 0, port, cid)

    binds = [(1, 2), (-1, 2**32 - 1), (2**32 + 3, 2**70 + 1)]
    bound, named = families.assert_echo(AF_VSOCK, 0, bind=binds, name=[raw(3, 4), raw(ANY, ANY)])
    assert bound[0] == (raw(1, 2), (1, 2))
    assert bound[2] == (raw(3, 1), (3, 1))
    assert named == [(3, 4), (ANY, ANY)]


@needs_vsock
def test_names():
    assert assert_same(on_vsock(lambda s, m: s.getsockname())).value == (ANY, ANY)
    assert_same_error(on_vsock(lambda s, m: s.getpeername()))
    assert_same(on_vsock(lambda s, m: (s.bind((ANY, ANY)), s.getsockname()[0])))


@needs_vsock
@pytest.mark.parametrize(
    "call",
    [
        lambda s, m: s.getsockopt(AF_VSOCK, BUFFER_SIZE),
        lambda s, m: s.getsockopt(AF_VSOCK, BUFFER_SIZE, 8),
        lambda s, m: s.getsockopt(AF_VSOCK, 4711),
        lambda s, m: s.getsockopt(m.SOL_SOCKET, m.SO_TYPE),
        lambda s, m: s.getsockopt(m.SOL_SOCKET, m.SO_TYPE, 4),
        lambda s, m: s.setsockopt(AF_VSOCK, BUFFER_SIZE, 1 << 17),
        lambda s, m: s.setsockopt(AF_VSOCK, BUFFER_SIZE, -1),
        lambda s, m: s.setsockopt(AF_VSOCK, 4711, 1),
        lambda s, m: (s.setsockopt(m.SOL_SOCKET, m.SO_REUSEADDR, 1), s.getsockopt(1, 2)),
        lambda s, m: (
            s.setsockopt(AF_VSOCK, BUFFER_SIZE, 1 << 17),
            s.getsockopt(AF_VSOCK, BUFFER_SIZE),
        ),
    ],
)
def test_option(call):
    assert_same(on_vsock(call))


@pytest.mark.parametrize("value", [b"x" * 8, "a", 1.5])
def test_option_that_is_no_int(module, value):
    with families.adopted(module, AF_VSOCK) as s, pytest.raises(TypeError):
        s.setsockopt(AF_VSOCK, BUFFER_SIZE, value)


def test_option_without_a_value(module):
    with families.adopted(module, AF_VSOCK) as s, pytest.raises(TypeError):
        s.setsockopt(AF_VSOCK, BUFFER_SIZE, None, 8)

"""What the tests of Linux's address families share."""

import os
import socket as stdlib

import pytest

import echo_address

CALLS = {
    "bind": lambda s, address: s.bind(address),
    "connect": lambda s, address: s.connect(address),
    "connect_ex": lambda s, address: s.connect_ex(address),
    "sendto": lambda s, address: s.sendto(b"x", address),
    "sendmsg": lambda s, address: s.sendmsg([b"x"], [], 0, address),
}
each_call = pytest.mark.parametrize("name", CALLS)


def require(feature):
    """Skip the module's tests unless this build has the feature (CS_HAS_...)."""
    features = pytest.importorskip("csocket")._csocket.features
    return pytest.mark.skipif(feature not in features, reason=f"this build has no {feature}")


needs_compiler = pytest.mark.skipif(
    echo_address.library() is None, reason="no C compiler to make tests/echo_address.c"
)


def adopted(module, family, proto=0, kind=stdlib.SOCK_DGRAM):
    """A socket that says it is of the family; behind it is one of AF_INET."""
    with module.socket(module.AF_INET, module.SOCK_DGRAM) as s:
        return module.socket(family, kind, proto, fileno=os.dup(s.fileno()))


def refused(name, family, proto, address):
    """The call, for parity.assert_same()."""

    def call(module):
        with adopted(module, family, proto) as s:
            return CALLS[name](s, address)

    return call


def assert_echo(family, proto, *, bind=(), name=(), parity=True):
    """The same addresses on both modules; csocket's two lists.

    The bytes themselves are not compared: older stdlibs leave what they find in the padding.
    """
    found = echo_address.run("csocket", family, proto, bind=bind, name=name)
    if parity:
        expected = echo_address.run("socket", family, proto, bind=bind, name=name)
        assert names_of(found) == names_of(expected)
    return found


def names_of(lists):
    bound, named = lists
    return [said for raw, said in bound], named

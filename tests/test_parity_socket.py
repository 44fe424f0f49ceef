"""Each method and attribute of a socket, row by row on both modules."""

import pytest

from parity_files import FILES, SENDFILE
from parity_methods import ATTRIBUTES, METHODS
from parity_rows import differences
from parity_states import STATES
from peers import no_new_descriptors

# What every object has.
OBJECTS = {*dir(object), "__module__", "__weakref__", "__slots__"}
# Kept for CPython's own tests; what it does is what sendfile() does.
INTERNAL = {"_closed", "_io_refs", "__del__", "_sendfile_zerocopy"}

ADDRESSED = {"bind", "connect", "connect_ex", "sendto", "sendmsg"}


def on_socket(name):
    return lambda world, *args, **kwargs: getattr(world.sock, name)(*args, **kwargs)


def check(rows, function):
    with no_new_descriptors():
        found = differences(rows, function, STATES)
    assert not found, "\n".join([f"{len(found)} rows differ", *found])


@pytest.mark.parametrize("name", METHODS)
def test_method(csocket, name):
    if not hasattr(csocket.socket, name):
        pytest.skip(f"this build has no {name}")
    if name in ADDRESSED and "ABSTRACT_UNIX" not in csocket._csocket.features:
        pytest.skip("this build has no abstract addresses of AF_UNIX, nor an empty one")
    check(METHODS[name], on_socket(name))


@pytest.mark.parametrize("name", ATTRIBUTES)
def test_attribute(name):
    check(ATTRIBUTES[name], None)


def test_nothing_is_left_out(csocket):
    tried = METHODS.keys() | ATTRIBUTES.keys() | FILES.keys() | SENDFILE.keys() | INTERNAL
    assert set(dir(csocket.socket)) - OBJECTS - tried == set()

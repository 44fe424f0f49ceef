"""Each function of the module, row by row on both modules."""

import inspect
import socket as stdlib

import pytest

from parity_functions import FUNCTIONS, YOUNGER
from parity_rows import differences
from parity_states import STATES
from peers import no_new_descriptors

# Errors are the stdlib's own; enums are tried by test_enums.py, the raw file by test_parity_files.py.
ERRORS = {"error", "gaierror", "herror", "timeout", "_GiveupOnSendfile"}
CLASSES = {"AddressFamily", "AddressInfo", "MsgFlag", "SocketKind", "SocketType", "SocketIO"}


def in_module(name):
    return lambda world, *args, **kwargs: getattr(world.module, name)(*args, **kwargs)


@pytest.mark.parametrize("name", sorted(FUNCTIONS.keys() - YOUNGER))
def test_function(name):
    with no_new_descriptors():
        found = differences(FUNCTIONS[name], in_module(name), STATES)
    assert not found, "\n".join([f"{len(found)} rows differ", *found])


def test_nothing_is_left_out(csocket):
    names = {name for name in dir(stdlib) if callable(getattr(csocket, name, None))}
    assert names - FUNCTIONS.keys() - ERRORS - CLASSES == set()


def test_functions_of_the_stdlib(csocket):
    """What the stdlib has of its own, csocket has; fromshare is Windows'."""
    names = {
        name
        for name, value in vars(stdlib).items()
        if inspect.isroutine(value) and name != "CAPI" and value.__module__ in ("socket", "_socket")
    }
    assert names - set(dir(csocket)) == set()
    assert hasattr(csocket, "fromshare") == hasattr(stdlib, "fromshare")


@pytest.mark.parametrize("name", sorted(ERRORS))
def test_error_is_the_stdlibs(csocket, name):
    found, expected = getattr(csocket, name), getattr(stdlib, name)
    assert found is expected or (found.__name__, found.__mro__[1:]) == (name, expected.__mro__[1:])

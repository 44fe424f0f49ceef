"""What the stdlib's module has and csocket has not: nothing but what stands here, with a reason."""

import importlib
import socket as stdlib
import types

import pytest

from newest import IMPORTED


def lacked():
    names = set(dir(stdlib)) - set(dir(importlib.import_module("csocket")))
    return {name for name in names if not (name.startswith("__") and name.endswith("__"))}


def test_nothing_else_is_missing():
    assert lacked() - IMPORTED == set()


@pytest.mark.parametrize("name", sorted(IMPORTED))
def test_imported_name_is_no_name_of_sockets(name):
    value = getattr(stdlib, name, None)
    assert value is None or isinstance(value, types.ModuleType) or value.__module__ in (
        "array",
        "enum",
        "functools",
    )


def test_errors_that_mean_try_again(csocket):
    assert csocket._blocking_errnos == stdlib._blocking_errnos
    assert type(csocket._blocking_errnos) is type(stdlib._blocking_errnos)

"""What the stdlib's module has and csocket has not: nothing but what stands here, with a reason."""

import importlib
import os
import re
import socket as stdlib
import types

import pytest

# Modules and classes that the stdlib's module merely imports.
IMPORTED = {
    *("_socket", "array", "errno", "io", "os", "selectors", "sys"),
    *("IntEnum", "IntFlag", "partial"),
}

MISSING = {
    "CAPI": "_ssl reads a socket's memory through it, and only from a module named _socket",
}

# What only a build without these headers lacks: a file, and a pattern of names.
UNBUILT = {
    "/usr/include/bluetooth/bluetooth.h": (
        r"(BDADDR|BT|BTPROTO|HCI|L2CAP)_\w+|SOL_(BLUETOOTH|HCI|L2CAP|RFCOMM|SCO)"
    ),
}


def unbuilt():
    absent = [names for header, names in UNBUILT.items() if not os.path.exists(header)]
    return {name for name in lacked() if any(re.fullmatch(names, name) for names in absent)}


def lacked():
    names = set(dir(stdlib)) - set(dir(importlib.import_module("csocket")))
    return {name for name in names if not (name.startswith("__") and name.endswith("__"))}


def test_nothing_else_is_missing():
    assert lacked() - IMPORTED - MISSING.keys() - unbuilt() == set()


@pytest.mark.parametrize("name", sorted(MISSING))
def test_missing_name_is_missing(name):
    """An entry that is there now goes out of the list."""
    if hasattr(stdlib, name):
        assert name in lacked()
    assert MISSING[name]


@pytest.mark.parametrize("header", UNBUILT)
def test_header_is_needed(header):
    """An entry whose names are there without the header goes out of the list."""
    theirs = [name for name in dir(stdlib) if re.fullmatch(UNBUILT[header], name)]
    if theirs and not os.path.exists(header):
        assert unbuilt() & set(theirs)


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

"""gethostname and sethostname beside the stdlib's; a name is set only in a namespace of its own."""

import inspect
import sys
from pathlib import PurePosixPath

import pytest

from parity import assert_same, assert_same_error
from private import run_with_host_name


def test_name_of_this_host():
    assert type(assert_same(lambda module: module.gethostname()).value) is str


def test_gethostname_takes_nothing(module):
    with pytest.raises(TypeError, match="takes no arguments"):
        module.gethostname(1)


@pytest.mark.parametrize("name", ["a\0", "a\0b", 5, None, 1.5, ["a"], bytearray(b"a")], ids=ascii)
def test_name_that_is_refused(name):
    assert assert_same_error(lambda module: module.sethostname(name)).raised in (TypeError, ValueError)


@pytest.mark.parametrize("args", [(), ("a", "b")], ids=len)
def test_number_of_arguments(args):
    assert assert_same_error(lambda module: module.sethostname(*args)).raised is TypeError


SET = """
    import importlib, os, pathlib, sys
    module = importlib.import_module(sys.argv[1])
    def show(name):
        try:
            print(name, module.sethostname(name), ascii(module.gethostname()))
        except OSError as exc:
            print(name, type(exc).__name__, exc.args)
    class Bytes(bytes):
        pass
    names = ["one.example", b"two", Bytes(b"three"), pathlib.PurePosixPath("four"), "f\\xfcnf", b"\\xff"]
    for name in [*names, "", "a" * 64, "a" * 65, b"a" * 100_000]:
        show(name)
    if sys.platform == "linux" and os.getuid() == 0:
        try:
            os.setuid(65534)
        except OSError:
            pass
        else:
            show("nobody")
"""


def test_set():
    expected, found = (run_with_host_name(SET, name) for name in ("socket", "csocket"))
    assert "one.example None 'one.example'" in expected
    assert found == expected


def test_nul_in_bytes_is_an_error():
    """The stdlib lets it through, and the name ends there for all who read it."""
    code = """
        import csocket
        csocket.sethostname("before")
        try:
            csocket.sethostname(b"after\\0.example")
        except ValueError as exc:
            print(exc, csocket.gethostname())
    """
    assert run_with_host_name(code) == "embedded null byte before\n"
    code = """
        import socket
        socket.sethostname(b"after\\0.example")
        print(socket.gethostname())
    """
    assert run_with_host_name(code) == "after\n"


def test_nothing_leaks(csocket):
    names = [b"a\0".join([b"", b""]), "a\0".join(["", ""]), PurePosixPath("a\0"), object()]
    before = [sys.getrefcount(name) for name in names]
    for n in range(20 * len(names)):
        with pytest.raises((TypeError, ValueError)):
            csocket.sethostname(names[n % len(names)])
    assert [sys.getrefcount(name) for name in names] == before


def test_signatures(csocket):
    assert str(inspect.signature(csocket.gethostname)) == "()"
    assert str(inspect.signature(csocket.sethostname)) == "(name, /)"
    assert "gethostname(2)" in csocket.gethostname.__doc__
    assert "sethostname(2)" in csocket.sethostname.__doc__

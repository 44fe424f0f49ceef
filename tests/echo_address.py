"""Addresses of families that this kernel may lack, seen on their way to bind() and from getsockname().

A child runs with echo_address.c before libc: what bind() gives the kernel is looked at, and what
getsockname() is to find is made up.
"""

import ast
import atexit
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("echo_address.c")


@functools.cache
def library():
    """The path of the compiled library, or None where there is no compiler."""
    compiler = shutil.which("cc")
    if compiler is None:
        return None
    folder = tempfile.mkdtemp(prefix="csocket-echo-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = os.path.join(folder, "echo_address.so")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", path, SOURCE], check=True)
    return path


def child(script, question):
    """What the script prints when it is asked, with the library before libc, as a Python value."""
    before = [path for path in (os.environ.get("LD_PRELOAD"),) if path]
    done = subprocess.run(
        [sys.executable, script, library()],
        input=repr(question),
        env={**os.environ, "LD_PRELOAD": ":".join([*before, library()])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return ast.literal_eval(done.stdout)


def run(module, family, proto, *, bind=(), name=()):
    """Two lists: for each address to bind (what the kernel gets, what getsockname() then says), and
    for each name (bytes, as the kernel writes them) what getsockname() says.

    An exception stands in place of what was expected, as (its class's name, its text).
    """
    return child(__file__, [module, family, proto, list(bind), list(name)])


def kept(echo):
    import ctypes

    raw = ctypes.create_string_buffer(256)
    length = echo.echo_kept(raw)
    return raw.raw[:length]


def tried(call):
    try:
        return call()
    except Exception as exc:
        return type(exc).__name__, "" if isinstance(exc, OverflowError) else str(exc)


def answer(library_path):
    import ctypes
    import importlib
    import warnings

    warnings.simplefilter("ignore")
    echo = ctypes.CDLL(library_path)
    module, family, proto, binds, names = ast.literal_eval(sys.stdin.read())
    module = importlib.import_module(module)
    base = module.socket(module.AF_INET, module.SOCK_DGRAM)
    sock = module.socket(family, module.SOCK_DGRAM, proto, fileno=os.dup(base.fileno()))

    def encode(address):
        sock.bind(address)
        return kept(echo)

    def decode(raw):
        echo.echo_keep(raw, len(raw))
        return sock.getsockname()

    bound = [(tried(lambda a=a: encode(a)), tried(sock.getsockname)) for a in binds]
    print(repr((bound, [tried(lambda r=r: decode(r)) for r in names])))
    base.close()
    sock.close()


if __name__ == "__main__":
    answer(sys.argv[1])

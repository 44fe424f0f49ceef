"""The checks of reliability/ find what is planted for them."""

import os
import shutil
import subprocess
import sys
import sysconfig

import pytest

from children import environment
from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(
        bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="allocations are for GIL builds"
    ),
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing"),
    pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already"),
]

# Faults of a kind each, in functions that the check takes for cases.
PLANTED = """
import os, sys
from reliability import allocation, cases

kept = []

def loses_a_descriptor(scene):
    def call():
        number = os.open(os.devnull, os.O_RDONLY)
        text = "x" * 1000 + str(number)
        os.close(number)
    return (call,)

def loses_memory(scene):
    return (kept.append, bytes(5000))

def raises_another(scene):
    return (int, "one")

def raises_as_it_does(scene):
    return ((x for x in ()).throw, SystemError("planted"))

cases.RAISING.add("raises_as_it_does")

cases.CASES.clear()
cases.CASES.update({name: globals()[name] for name in sys.argv[2:]})
sys.exit(allocation.work(sys.argv[1], []))
"""


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """Runs the check on planted cases; gives what it printed."""
    sys.path.insert(0, ROOT)
    from reliability.native import extension

    folder = tmp_path_factory.mktemp("native")
    library = extension("allocation", folder)
    settings = {"LD_PRELOAD": str(library), "PYTHONMALLOC": "malloc"}

    def run(*names):
        path = f"{ROOT}:{environment()['PYTHONPATH']}"
        done = subprocess.run(
            [sys.executable, "-c", PLANTED, folder, *names],
            env=environment() | settings | {"PYTHONPATH": path},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done

    return run


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("loses_a_descriptor", "a descriptor is lost"),
        ("loses_memory", " blocks and "),
        ("raises_another", "ValueError"),
        ("raises_as_it_does", "SystemError"),
    ],
)
def test_what_is_planted_is_found(planted, name, words):
    done = planted(name)
    assert done.returncode == 1, done.stderr
    assert words in done.stdout


# What is called in other cases, changes the process, or the kernel may lack; the last is a case of refusals.py.
ELSEWHERE = {"SocketType", "install", "installed", "uninstall", "sendmsg_afalg"}


def test_each_public_function_and_method_is_a_case(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    import csocket
    from reliability import cases

    there = {name.replace(",", " ").split()[0] for name in cases.CASES} | ELSEWHERE
    names = {name for name in dir(csocket.socket) if not name.startswith("_")}
    for name, value in vars(csocket).items():
        is_class = isinstance(value, type) and name not in ("socket", "SocketIO")
        if callable(value) and not name.startswith("_") and not is_class:
            names.add(name)
    assert names - there == set()

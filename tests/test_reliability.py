"""The checks of reliability/ find what is planted for them."""

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
    ],
)
def test_what_is_planted_is_found(planted, name, words):
    done = planted(name)
    assert done.returncode == 1, done.stderr
    assert words in done.stdout

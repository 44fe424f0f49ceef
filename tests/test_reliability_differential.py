"""The differential check finds what a method does in another way, and which steps are needed for it."""

import json
import subprocess
import sys

import pytest

from children import environment
from netns import ROOT

pytestmark = pytest.mark.program

# A fault of a kind each, in the place of a method.
PLANTED = """
import os, sys
import csocket
from reliability import differential

name, fault = sys.argv[1:]
right = getattr(csocket.socket, name)

def another_value(self, *args):
    return right(self, *args) or 1

def another_errno(self, *args):
    try:
        return right(self, *args)
    except OSError as exc:
        raise OSError(exc.errno + 1, exc.strerror)

def another_flag(self, *args):
    right(self, *args)
    self.set_inheritable(True)

def another_event(self, *args):
    sys.audit("socket.listen", self)
    return right(self, *args)

def loses_a_descriptor(self, *args):
    os.dup(0)
    return right(self, *args)

setattr(csocket.socket, name, globals()[fault])
differential.MOST_FINDINGS = 1
sys.exit(differential.work(0, 5000, os.devnull))
"""


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("get_inheritable", "another_value"),
        ("getpeername", "another_errno"),
        ("setblocking", "another_flag"),
        ("listen", "another_event"),
        ("shutdown", "loses_a_descriptor"),
    ],
)
def test_what_is_planted_is_found(name, fault):
    path = f"{ROOT}:{environment()['PYTHONPATH']}"
    done = subprocess.run(
        [sys.executable, "-c", PLANTED, name, fault],
        env=environment() | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (finding,) = json.loads(done.stdout)["findings"]
    steps = finding.split(": ")[2].split("; ")
    assert len(steps) == 1
    assert name in steps[0]

"""The random calls find a SystemError and a crash, and where they were."""

import sys

import pytest

from netns import ROOT

pytestmark = pytest.mark.program

# In the place of a method, which one argument of many makes do what it may not.
PLANTED = """
import ctypes, sys
sys.path.insert(0, {root!r})
import csocket
from reliability import random_calls

def raises(self, *args):
    if 17 in [arg for arg in args if type(arg) is int]:
        raise SystemError("planted")

def crashes(self, *args):
    if 17 in [arg for arg in args if type(arg) is int]:
        ctypes.string_at(1)

csocket.socket.listen = {fault}
random_calls.work(0, 100_000, {place!r})
"""


@pytest.mark.parametrize(
    ("fault", "told"), [("raises", "SystemError('planted')"), ("crashes", "random calls: ended with -")]
)
def test_what_is_planted_is_found(tmp_path, fault, told):
    sys.path.insert(0, ROOT)
    from reliability.check import Report

    place = tmp_path / "place"
    report = Report()
    program = PLANTED.format(root=ROOT, fault=fault, place=str(place))
    report.run("random calls", [sys.executable, "-c", program], 60)
    assert told in report.findings[0]
    assert place.read_text().strip().isdigit()

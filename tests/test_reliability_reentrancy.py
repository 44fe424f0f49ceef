"""What is planted for reliability/reentrancy.py is found."""

import sys

import pytest

from netns import ROOT

pytestmark = pytest.mark.program

# A fault of a kind each, in functions that take a bytearray and a number.
PLANTED = """
import ctypes, operator, os
import csocket
from reliability import reentrancy as check
from hostile_calls import row, rows

def reads_what_is_gone(room, number):
    operator.index(number)
    return room or ctypes.string_at(0)

def says_system_error(room, number):
    operator.index(number)
    if not room:
        raise SystemError

def loses_a_descriptor(room, number):
    operator.index(number)
    return room or os.open(os.devnull, os.O_RDONLY)

def waits_for_ever(room, number):
    operator.index(number)
    while not room:
        pass

csocket.planted = {name}
made = row("module.planted", "nothing", lambda stage: bytearray(8), 1)
check.TABLES["planted"] = rows(made)
check.work("planted")
"""


@pytest.fixture
def found(monkeypatch):
    """Findings of the check for a planted function, by its name."""
    monkeypatch.syspath_prepend(ROOT)
    monkeypatch.setenv("PYTHONPATH", ROOT)
    reentrancy = pytest.importorskip("reliability.reentrancy")

    def find(name, seconds=60):
        report = reentrancy.Report()
        code = PLANTED.replace("{name}", name)
        report.run("planted", [sys.executable, "-c", code], seconds)
        return report

    return find


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("reads_what_is_gone", "planted: ended with -"),
        ("says_system_error", "clear by __index__ of object, turn 1: SystemError"),
        ("loses_a_descriptor", "are open"),
    ],
)
def test_what_is_planted_is_found(found, name, words):
    report = found(name)
    assert [text for text in report.findings if words in text], report.findings


def test_a_hang_is_found(found):
    assert "planted: hangs after" in found("waits_for_ever", seconds=3).findings[0]


def test_what_is_right_is_not(found):
    report = found("lambda room, number: operator.index(number)")
    assert report.findings == []
    assert report.counts["by __index__"] > 2

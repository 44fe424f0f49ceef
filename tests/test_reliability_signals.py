"""The storm of signals finds what is planted for it."""

import shutil
import sys

import pytest

from children import environment
from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing"),
]

# Calls that are interrupted, that lose what they got, and that begin their time anew.
PLANTED = """
import signal, sys, time
from reliability import signals as storm
from reliability.check import Report

def interrupted(sock):
    def recv(size):
        before = signals_of.seen
        data = sock.recv(size)
        if signals_of.seen != before:
            raise InterruptedError(4, "Interrupted system call")
        return data
    return {"recv": (recv, 1000, bytes)}

def loses(sock):
    return {"recv": (lambda size: sock.recv(size) and sock.recv(size), 1000, bytes)}

def sends_less(sock):
    return {"send": (lambda data: sock.send(data[:-1]) and len(data), bytes, None)}

class Driver:
    def wait(self, number, seconds):
        time.sleep(seconds)

def late(report):
    usual = storm.late
    storm.late = lambda call, seconds: usual(call, seconds) + (type(call).__name__ != "function") * 0.9
    storm.run_deadlines(report, Driver(), 5, 0.5)

report = Report()
if sys.argv[1] == "late":
    late(report)
else:
    go = storm.send if sys.argv[1] == "sends_less" else storm.receive
    signals_of = storm.Storm(False)
    try:
        wrong = go(*{"interrupted": ["recv", interrupted], "loses": ["recv", loses],
                     "sends_less": ["send", sends_less]}[sys.argv[1]], None, signals_of, 50)[1]
    except InterruptedError as exc:
        wrong = repr(exc)
    if wrong:
        report.find(wrong)
print(report.tell())
"""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("interrupted", "InterruptedError"),
        ("loses", "are others"),
        ("sends_less", " bytes"),
        ("late", "accept: 99 % are less than"),
    ],
)
def test_what_is_planted_is_found(monkeypatch, name, words):
    monkeypatch.syspath_prepend(ROOT)
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}:{environment()['PYTHONPATH']}")
    from reliability.check import Report

    report = Report()
    report.run("planted", [sys.executable, "-c", PLANTED, name], 60)
    assert report.findings
    assert words in report.findings[0]

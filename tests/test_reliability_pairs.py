"""What is planted for reliability/pairs.py is found."""

import sys

import pytest

from netns import ROOT

pytestmark = pytest.mark.program

# Calls that go wrong when two threads make them at the same time, and others.
PLANTED = """
import ctypes, os, time
from reliability import pairs as check

inside = []

def alone_only(at):
    inside.append(at)
    time.sleep(0.0001)
    met = len(inside) > 1
    inside.remove(at)
    return met

def raises_another(at):
    if alone_only(at):
        raise KeyError("mine")

def crashes(at):
    if alone_only(at):
        ctypes.string_at(0)

def loses_a_descriptor(at):
    if alone_only(at):
        os.dup(0)

check.CALLS["planted"] = {name}
check.PAIRS[:] = [("fileno", "fileno"), ("planted", "planted")]
check.work(0, 2, 40)
"""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("raises_another", "KeyError('mine')"),
        ("crashes", "after ['planted and planted']"),
        ("loses_a_descriptor", "are open"),
    ],
)
def test_what_is_planted_is_found(monkeypatch, name, words):
    monkeypatch.syspath_prepend(ROOT)
    monkeypatch.setenv("PYTHONPATH", ROOT)
    check = pytest.importorskip("reliability.check")
    report = check.Report()
    report.run("planted", [sys.executable, "-c", PLANTED.replace("{name}", name)], 60)
    assert [text for text in report.findings if words in text], report.findings

"""What is planted for reliability/references.py is found."""

import sys

import pytest

from netns import ROOT

pytestmark = pytest.mark.skipif(
    not hasattr(sys, "gettotalrefcount"), reason="only a debug build counts references"
)

CONFTEST = """
def pytest_addoption(parser):
    parser.addoption("--no-stdlib", action="store_true")
"""
PLANTED = """
import ctypes
import os

kept = []

def test_fine():
    assert [object()]

def test_reference():
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(kept))

def test_block():
    kept.append(1.5 * len(kept))

def test_descriptor():
    os.dup(0)
"""


def test_what_is_planted_is_found(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(ROOT)
    monkeypatch.setenv("PYTHONPATH", ROOT)
    check = pytest.importorskip("reliability.check")
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_planted.py").write_text(PLANTED)
    words = ["-m", "reliability.references", "--child", "2", "3", tmp_path / "test_planted.py"]
    report = check.Report()
    report.run("planted", [sys.executable, *words], 60)
    found = {text.partition("::")[2].split(" [")[0] for text in report.findings}
    assert {"test_reference: references", "test_block: blocks", "test_descriptor: descriptors"} <= found
    assert not [text for text in found if text.startswith("test_fine")]
    assert report.counts["tests"] == 4

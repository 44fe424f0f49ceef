"""The check of past bugs fits the tree, sees a bug that shows, and tells of one that no test sees."""

import os
import shutil
import sys
import sysconfig

import pytest

from netns import ROOT

pytestmark = pytest.mark.program

CONFTEST = """
def pytest_addoption(parser):
    parser.addoption("--no-stdlib", action="store_true")
"""
EXTENSION = """
__attribute__((visibility("default"))) int
sum(const int *numbers, int count)
{
    int result = 0;
    for (int i = 0; i < count; i++) {
        result += numbers[i];
    }
    return result;
}
"""
PACKAGE = """
import ctypes, glob, os
(path,) = glob.glob(os.path.join(os.path.dirname(__file__), "_csocket*.so"))
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
def sum_of(numbers):
    count = len(numbers)
    room = libc.malloc(4 * count)
    ctypes.memmove(room, (ctypes.c_int * count)(*numbers), 4 * count)
    result = ctypes.CDLL(path).sum(ctypes.c_void_p(room), count)
    libc.free(ctypes.c_void_p(room))
    return result
"""
TESTS = """
import csocket

def test_sum():
    assert csocket.sum_of([1, 2, 4]) == 7

def test_nothing():
    assert csocket.sum_of([0, 0]) == 0
"""
TABLE = """
# A head.

= reads on behind the end
Somewhere.
tests/test_sum.py::test_sum
@ csrc/sum.c
-    for (int i = 0; i < count; i++) {
+    for (int i = 0; i <= count; i++) {

= forgets one
Elsewhere, and
in two lines.
tests/test_sum.py::test_sum
@ pysrc/csocket/__init__.py
-    count = len(numbers)
+    count = len(numbers) - 1

= begins with one
Elsewhere.
tests/test_sum.py::test_sum
@ csrc/sum.c
-    int result = 0;
+    int result = 1;

= seen by nobody
Elsewhere.
tests/test_sum.py::test_nothing
@ csrc/sum.c
-        result += numbers[i];
+        result -= numbers[i];

= no C any more
Elsewhere.
tests/test_sum.py::test_sum
@ csrc/sum.c
-    return result;
+    return result
"""
GONE = """
= was changed since
Elsewhere.
tests/test_sum.py::test_summ
@ csrc/sum.c
-    return 5;
+    return 6;
"""


@pytest.fixture
def past_bugs(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    return pytest.importorskip("reliability.past_bugs")


@pytest.fixture
def tree(past_bugs, monkeypatch, tmp_path):
    """A small tree in the place of ours."""
    for name in ("csrc", "pysrc/csocket", "tests", "work"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "csrc" / "sum.c").write_text(EXTENSION)
    (tmp_path / "pysrc" / "csocket" / "__init__.py").write_text(PACKAGE)
    (tmp_path / "tests" / "conftest.py").write_text(CONFTEST)
    (tmp_path / "tests" / "test_sum.py").write_text(TESTS)
    monkeypatch.setattr(past_bugs, "TREE", tmp_path)
    return tmp_path


def test_the_table_fits_the_tree(past_bugs):
    bugs = past_bugs.read(past_bugs.TABLE)
    assert list(past_bugs.stale(bugs.values())) == []
    assert len(bugs) > 25


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing")
@pytest.mark.skipif(bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="malloc is for GIL builds")
@pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already")
def test_what_is_put_back_is_seen(past_bugs, tree):
    (tree / "table").write_text(TABLE)
    bugs = list(past_bugs.read(tree / "table").values())
    assert [bug.source for bug in bugs[:2]] == ["Somewhere.", "Elsewhere, and in two lines."]
    report = sys.modules["reliability.check"].Report()
    workshop = past_bugs.Workshop(tree / "work")
    assert past_bugs.check_tree(report, workshop, bugs) == bugs
    assert report.findings == []
    past_bugs.put_back_all(report, workshop, bugs)
    assert report.counts["failed"] == 2
    assert report.counts["told by AddressSanitizer"] == 1
    unseen, broken = report.findings
    assert unseen.startswith("seen by nobody (Elsewhere.): the tests do not see it")
    assert broken.startswith("no C any more cannot be compiled")


def test_what_does_not_fit_is_told(past_bugs, tree):
    (tree / "table").write_text(GONE)
    assert list(past_bugs.stale(past_bugs.read(tree / "table").values())) == [
        "was changed since: csrc/sum.c has the text to change 0 times, not once",
        "was changed since: there is no tests/test_sum.py::test_summ",
    ]


def test_failure_as_things_are_is_told(past_bugs):
    outcome = past_bugs.Outcome(1, {"tests/a.py::b[c]"}, {"tests/a.py::b[d]"}, "", "1 failed")
    bug = past_bugs.Bug("a bug", "Somewhere.", tests=["tests/a.py::b"])
    assert past_bugs.verdict(bug, outcome) == "failed"
    assert past_bugs.of("tests/a.py::b", outcome.passed) == ["tests/a.py::b[c]"]
    broken = past_bugs.Outcome(2, set(), {"tests/a.py"}, "", "ERROR tests/a.py - ImportError: undefined symbol")
    assert past_bugs.verdict(bug, broken) is None
    for status, how in (124, "hung"), (137, "hung"), (-11, "crashed"), (139, "crashed"), (0, None), (4, None):
        assert past_bugs.verdict(bug, past_bugs.Outcome(status, set(), set(), "", "")) == how

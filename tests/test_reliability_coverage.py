"""The check of coverage finds a line that is not reached, and an entry of its list that is not needed."""

import os
import shutil
import subprocess
import textwrap

import pytest

from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(not (shutil.which("gcc") and shutil.which("gcov")), reason="gcc or gcov is missing"),
]

PLANTED = """\
#include <stdio.h>

static int
sign(int number)
{
    if (number < 0) {
        return -1;
    }
    return number > 0;
}

int
main(void)
{
    printf("%d\\n", sign(3));
    return 0;
}
"""
UNREACHED = "csrc/planted.c sign: return -1;"


@pytest.fixture
def coverage(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    return pytest.importorskip("reliability.coverage")


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """A tree whose C has run, with one line that did not."""
    folder = tmp_path_factory.mktemp("tree")
    (folder / "csrc").mkdir()
    (folder / "csrc" / "planted.c").write_text(PLANTED)
    command = ["gcc", "--coverage", "-O0", "-o", "planted", "csrc/planted.c"]
    subprocess.run(command, cwd=folder, check=True)
    subprocess.run(["./planted"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return folder


def found(coverage, tree, text):
    lines = {}
    report = coverage.Report()
    coverage.add_counts(lines, coverage.told_by_gcov(tree), tree)
    coverage.judge(report, lines, coverage.read_list(text))
    return report


def test_line_that_is_not_reached(coverage, tree):
    report = found(coverage, tree, "")
    assert f"not reached: {UNREACHED}" in report.findings
    assert "1 of 2 branches are taken, fewer than 98 %" in report.findings
    assert (report.counts["lines"], report.counts["reached"]) == (7, 6)


def test_line_that_is_listed(coverage, tree):
    report = found(coverage, tree, f"A reason.\n    {UNREACHED}\n")
    assert [text for text in report.findings if "reached" in text] == []
    assert "1 of 7 lines are listed, which is not less than 1 %" in report.findings


def test_entry_that_is_not_needed(coverage, tree):
    needless = "csrc/planted.c sign: return number > 0;"
    report = found(coverage, tree, f"A reason.\n    {needless}\n")
    assert f"listed, but reached: {needless}" in report.findings


def test_entry_whose_line_is_gone(coverage, tree):
    text = f"    {UNREACHED}\nA reason.\n    csrc/planted.c sign: return -2;\n    csrc/gone.c f: return 0;\n"
    assert list(coverage.outdated(coverage.read_list(text), tree)) == [
        f"listed without a reason: {UNREACHED}",
        "listed, but not there: csrc/planted.c sign: return -2;",
        "listed, but not there: csrc/gone.c f: return 0;",
    ]


def test_list_is_read(coverage):
    text = "# About.\n\nOne reason,\nof two lines.\n    csrc/a.c f: x: y;\n    csrc/a.c g: z;\nOther.\n    csrc/b.c f: x;\n"
    assert {str(place): reason for place, reason in coverage.read_list(text).items()} == {
        "csrc/a.c f: x: y;": "One reason, of two lines.",
        "csrc/a.c g: z;": "One reason, of two lines.",
        "csrc/b.c f: x;": "Other.",
    }


def test_macros_of_others_decide_nothing_here(coverage, tmp_path):
    source = textwrap.dedent("""\
        #define Py_CLEAR(x) if (x) { (x) = 0; }
        int main(void)
        {
            int x = 1;
            Py_CLEAR(x)
            return x;
        }
        """)
    (tmp_path / "csrc").mkdir()
    (tmp_path / "csrc" / "macro.c").write_text(source)
    for command in (["gcc", "--coverage", "-O0", "-o", "macro", "csrc/macro.c"], ["./macro"]):
        subprocess.run(command, cwd=tmp_path, check=True)
    lines = {}
    coverage.add_counts(lines, coverage.told_by_gcov(tmp_path), tmp_path)
    assert all(not line.branches for line in lines.values())


def test_list_stands_in_the_source(coverage):
    assert list(coverage.outdated(coverage.read_list(coverage.LIST.read_text()), ROOT)) == []


class Refusing:
    """A driver of refusals.py whose calls come to what it was given, once, and then to nothing."""

    def __init__(self, *values):
        self.values = list(values)

    def call(self, first, last, function, arguments):
        value = self.values.pop() if self.values else None
        if callable(value):
            value = value()
        return value is None, value, int(value is not None), 1

    def name(self):
        return b"PyTuple_New"


def refused(monkeypatch, *values):
    monkeypatch.syspath_prepend(ROOT)
    refusals = pytest.importorskip("reliability.refusals")
    report = pytest.importorskip("reliability.check").Report()
    refusals.walk(report, Refusing(*values), "htons", "one")
    return report.findings


def test_call_that_is_refused(monkeypatch):
    assert refused(monkeypatch, MemoryError(), MemoryError()) == []


def test_refusal_that_is_taken_for_something_else(monkeypatch):
    assert refused(monkeypatch, SystemError("returned NULL")) == [
        "htons, one 1: SystemError: returned NULL (PyTuple_New)"
    ]


def test_refusal_that_loses_a_descriptor(monkeypatch):
    kept = []

    def lose():
        kept.append(os.open(os.devnull, os.O_RDONLY))
        return MemoryError()

    try:
        assert refused(monkeypatch, lose) == ["htons, one 1: a descriptor is lost (PyTuple_New)"]
    finally:
        os.close(kept.pop())

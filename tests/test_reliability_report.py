"""docs/reliability.md says what reliability/record.json says."""

import json

import pytest

from netns import ROOT

pytestmark = pytest.mark.program


@pytest.fixture
def report(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    return pytest.importorskip("reliability.report")


def test_the_page_is_made_from_the_record(report):
    runs = json.loads(report.RECORD.read_text(encoding="utf-8"))
    assert report.PAGE.read_text(encoding="utf-8") == report.make_page(runs)


def test_each_run_has_its_row(report):
    runs = json.loads(report.RECORD.read_text(encoding="utf-8"))
    assert {name.removesuffix(", full") for name in runs} <= set(report.ROWS)


def test_each_row_is_a_check_of_the_gate(report):
    from reliability import __main__ as every

    assert list(every.CHECKS) == list(report.ROWS)


def test_what_was_found_is_told(report):
    run = {"counts": {"calls": 1200}, "findings": ["a crash"], "date": "2026-01-02", "command": "python -m x"}
    run |= {"seconds": 1234.5, "interpreter": "3.13.0 GCC", "kernel": "6.1", "machine": "x86_64"}
    line = report.row({"static": run}, "static")
    assert "short form only: 1,200 calls; 1 finding |" in line
    assert line.endswith("| 2026-01-02, `python -m x`, 1,234 s, Python 3.13.0 GCC, Linux 6.1, x86_64 |")


def test_the_machine_is_told(report):
    from reliability import check

    run = {"counts": {}, "findings": [], "date": "2026-01-02", "command": "python -m x", "seconds": 1}
    run |= {"interpreter": "3.13.0 GCC", "kernel": "6.1", "machine": "x86_64", "processor": "A 1", "processors": 2}
    assert report.row({"static": run}, "static").endswith("Linux 6.1, x86_64, 2 x A 1 |")
    assert check.processor()

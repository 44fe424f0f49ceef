"""docs/fixes.md: how far CPython's changelog was read, and tests that are there."""

import re
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.program

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "docs" / "fixes.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if line.startswith("| gh-")]


def test_changelog_of_this_interpreter_was_read():
    major, minor = map(int, re.search(r"from .* to (\d+)\.(\d+)\.\d+ ", TEXT).groups())
    assert sys.version_info[:2] <= (major, minor)


def test_what_holds_a_fix_is_there():
    bugs = (ROOT / "reliability" / "past_bugs.list").read_text(encoding="utf-8")
    assert len(ROWS) > 10
    for row in ROWS:
        named = re.findall(r"`(tests/\w+\.py)::(\w+)`", row)
        linked = re.findall(r"\(\.\./(reliability/[\w.]+)\)", row)
        assert named or linked, row
        for file, name in named:
            assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), row
        for path in linked:
            assert (ROOT / path).exists(), row
        if "reliability/past_bugs.list" in linked:
            assert all(fix in bugs for fix in re.findall(r"gh-\d+", row)), row

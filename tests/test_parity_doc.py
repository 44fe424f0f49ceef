"""docs/parity.md: few entries, and for each a test that shows both sides."""

import ast
import functools
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.program

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "parity.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if line.startswith("| ") and "`tests/" in line]


@functools.cache
def functions(file):
    """The source of each function of a test file."""
    text = (ROOT / file).read_text(encoding="utf-8")
    nodes = ast.walk(ast.parse(text))
    return {n.name: ast.get_source_segment(text, n) for n in nodes if isinstance(n, ast.FunctionDef)}


def test_few_entries():
    assert 10 < len(ROWS) <= 25


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip())
def test_entry_says_all(row):
    """What, the stdlib's side, ours with the benefit, and a test in which both are run."""
    what, theirs, ours, named = (cell.strip() for cell in row.strip("|").split(" | "))
    assert what and theirs and ours
    file, name = re.fullmatch(r"`(tests/\w+\.py)::(\w+)`", named.strip("| ")).groups()
    source = functions(file)[name]
    assert re.search(r'\bstdlib\b|"socket"|\bmodule\b|run\(', source)
    assert re.search(r'\bcsocket\b|run\(', source)


def test_every_file_is_there():
    for name in set(re.findall(r"`(tests/\w+\.py)", TEXT)):
        assert (ROOT / name).is_file()


def test_every_difference_is_an_entry():
    """A test of a difference that nobody reads about is an entry that was forgotten."""
    named = set(re.findall(r"test_differences\.py::(\w+)", TEXT))
    tests = {name for name in functions("tests/test_differences.py") if name.startswith("test_")}
    assert tests - named == {"test_any_real_number"}
    assert "2026-11-23" in TEXT

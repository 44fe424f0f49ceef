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
    """The syntax tree of each function of a test file."""
    text = (ROOT / file).read_text(encoding="utf-8")
    nodes = ast.walk(ast.parse(text))
    return {n.name: n for n in nodes if isinstance(n, ast.FunctionDef)}


@functools.cache
def programs(file):
    """The texts that stand at the top level of a test file, by name."""
    nodes = ast.parse((ROOT / file).read_text(encoding="utf-8")).body
    return {
        n.targets[0].id: n.value.value
        for n in nodes
        if isinstance(n, ast.Assign) and isinstance(getattr(n.value, "value", None), str)
    }


def modules(file, name):
    """Which of the modules the code of a test uses: by its name, or in a program for a child.

    Docstrings do not count.  That what is called is what differs nobody can read from here.
    """
    used = set()
    function = functions(file)[name]
    code = function.body[1:] if ast.get_docstring(function) else function.body
    for node in (n for line in code for n in ast.walk(line)):
        if isinstance(node, ast.Name):
            used |= {node.id} & {"stdlib", "csocket"}
            node = ast.Constant(programs(file).get(node.id))
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            # The program imports it, or is told to: import_module("socket"), run(LARGE, "socket").
            named = re.findall(r"^(c?socket)$|\bimport (c?socket)\b|\"(c?socket)\"", node.value)
            used |= {{"socket": "stdlib"}.get(n, n) for n in map("".join, named)}
    return used


def test_few_entries():
    assert 10 < len(ROWS) <= 25


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip())
def test_entry_says_all(row):
    """What, the stdlib's side, ours with the benefit, and a test in which both are run."""
    what, theirs, ours, named = (cell.strip() for cell in row.strip("|").split(" | "))
    assert what and theirs and ours
    for test in named.strip("| ").split(", "):
        file, name = re.fullmatch(r"`(tests/\w+\.py)::(\w+)`", test).groups()
        assert modules(file, name) == {"stdlib", "csocket"}


def test_every_file_is_there():
    for name in set(re.findall(r"`(tests/\w+\.py)", TEXT)):
        assert (ROOT / name).is_file()


def test_every_difference_is_an_entry():
    """A test of a difference that nobody reads about is an entry that was forgotten."""
    named = set(re.findall(r"test_differences\.py::(\w+)", TEXT))
    tests = {name for name in functions("tests/test_differences.py") if name.startswith("test_")}
    assert tests - named == {"test_any_real_number"}


def test_says_when_all_were_run():
    assert re.search(r"run again on 3\.\d+\.\d+, the newest release, on \d{4}-\d\d-\d\d\.", TEXT)

"""The runner of others' test suites: what it compares, and which rows it refuses."""

import json
import os
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.program

RUNNER = Path(__file__).resolve().parent / "compatibility"

# Its modules stand beside each other, and are run as scripts.
sys.path.insert(0, str(RUNNER))
import package as packages
import page
import run

# In a package's environment it lies beside the recorder under this name.
sys.path.insert(0, str(RUNNER.parent / "cpython"))
import side as cpython_side

sys.modules["csocket_side"] = cpython_side
import csocket_record

sys.path.remove(str(RUNNER.parent / "cpython"))
sys.path.remove(str(RUNNER))

INI = "[package]\nversion = 1\n[parts]\nall = tests\n"


def side(calls=0, **outcomes):
    """A side whose tests came to these outcomes, which took so many calls each."""
    tests = {name: [(kind, f"text of {name}")] for name, kind in outcomes.items()}
    notes = {name: {"calls": calls, "csocket_sockets": calls} for name in tests}
    return run.compare.Side(list(tests), tests, notes, 1.0, "3.13.0", True)


def row_of(stdlib, csocket, left_out=(), flaky=()):
    found = run.summary(stdlib, csocket, left_out, lambda ids: set(flaky) & set(ids))
    return page.add_up(packages.Package("tiny", "1", "3.13"), [found])


def test_equal_sides_make_a_good_row():
    row = row_of(side(a="passed", b="skipped", c="failed"), side(2, a="passed", b="skipped", c="failed"))
    assert page.faults(row) == []
    assert row["stdlib"] == row["csocket"] == {"passed": 1, "skipped": 1, "failed": 1}
    assert (row["calls"], row["csocket_sockets"], page.share(row)) == (6, 6, 1)


@pytest.mark.parametrize(
    ("here", "said"),
    [("failed", "failed: text of a"), ("error", "error: text of a"), ("skipped", "skipped: text of a")],
)
def test_a_difference_is_a_fault_unless_the_stdlib_has_it_too(here, said):
    stdlib, csocket = side(a="passed", b="passed"), side(1, a=here, b="passed")
    assert page.faults(row_of(stdlib, csocket)) == [f"differs: a: {said}"]
    row = row_of(stdlib, csocket, flaky=["a", "b"])
    assert (page.faults(row), row["flaky"]) == ([], ["a"])
    assert "0; flaky on the stdlib too: `a`" in page.row_line(row)


def test_a_test_that_did_not_run_differs():
    row = row_of(side(a="passed", b="passed"), side(1, b="passed"))
    assert page.faults(row) == ["differs: a: did not run"]


def test_a_socket_of_the_stdlib_on_csockets_side_differs():
    csocket = side(1, a="passed")
    csocket.notes["a"]["stdlib_sockets"] = 2
    assert page.faults(row_of(side(a="passed"), csocket)) == ["differs: a: made 2 sockets of the stdlib"]


def test_a_side_that_did_not_end_differs():
    csocket = side(1, a="passed")
    csocket.complete = False
    assert page.faults(row_of(side(a="passed"), csocket)) == [
        "differs: (the whole run): csocket's side did not end"
    ]


def test_a_row_without_calls_of_csocket_is_a_fault():
    row = row_of(side(a="passed"), side(0, a="passed"))
    assert page.faults(row) == ["csocket was not called"]


def test_a_part_without_calls_is_not_hidden_by_another():
    parts = [
        run.summary(side(a="passed"), side(calls, a="passed"), (), lambda ids: set()) for calls in (5, 0)
    ]
    row = page.add_up(packages.Package("tiny", "1", "3.13"), parts)
    assert (row["calls"], row["stdlib"]["passed"]) == (5, 2)
    assert page.faults(row) == ["csocket was not called"]


def test_a_session_that_fails_on_the_stdlib_is_a_fault():
    part = run.summary(side(a="passed", b="failed"), side(1, a="passed", b="failed"), (), lambda ids: set())
    row = page.add_up(packages.Package("tiny", "1", "3.13", kind="session"), [part])
    assert page.faults(row) == ["1 fail on the stdlib"]
    assert "| 1 (0, failed 1) |" in page.row_line(row)


def test_a_difference_on_purpose_is_in_the_row():
    part = run.summary(side(a="passed"), side(1, a="passed"), ["b"], lambda ids: set())
    row = page.add_up(packages.Package("tiny", "1", "3.13", left_out={"b": "It differs: on purpose."}), [part])
    assert "| 0, and 1 on purpose |" in page.row_line(row)


def test_what_is_left_out_counts_as_passed():
    sides = side(a="passed", b="passed", c="passed", d="passed"), side(1, a="passed", b="passed", c="passed", d="passed")
    assert page.share(row_of(*sides, left_out=["e"])) == 0.8
    assert page.faults(row_of(*sides, left_out=["e"])) == []
    (fault,) = page.faults(row_of(*sides, left_out=["e", "f"]))
    assert fault == "only 66.7% of what passes on the stdlib is in the run"


def test_the_document_has_a_row_for_each_result(tmp_path):
    for name in ("b", "A"):
        row = row_of(side(a="passed"), side(1, a="passed"))
        page.save(row | {"name": name}, str(tmp_path))
    text = page.document(page.load(str(tmp_path)))
    rows = [line for line in text.splitlines() if "| 3.13.0 |" in line]
    assert [line.split()[1] for line in rows] == ["A", "b"]
    assert "None has run yet." in text


def test_the_document_is_that_of_the_results():
    assert Path(page.DOCUMENT).read_text(encoding="utf-8") == page.document(page.load(page.RESULTS))


def test_the_rows_of_the_tree_have_no_fault():
    rows = page.load(page.RESULTS)
    assert {row["name"]: page.faults(row) for row in rows if page.faults(row)} == {}


@pytest.mark.parametrize("name", packages.names())
def test_each_file_can_be_read(name):
    package = packages.read(name)
    assert package.requirement.lower().startswith(f"{name}==")


@pytest.mark.parametrize(
    "text",
    [
        INI.replace("version", "wersion"),
        INI.replace("version = 1", "version = 1\nwersion = 2"),
        INI.replace("all = tests\n", ""),
        INI + "[left out]\ntests/test_a.py =\n",
        INI.replace("version = 1", "version = 1\nkind = sweet"),
    ],
)
def test_a_file_that_says_too_little_is_refused(text, tmp_path):
    (tmp_path / "tiny.ini").write_text(text)
    with pytest.raises((KeyError, ValueError)):
        packages.read("tiny", str(tmp_path))


def test_a_file_says_what_to_leave_out(tmp_path):
    (tmp_path / "tiny.ini").write_text(INI + "[left out]\ntests/test_a.py::test_b = It asks a name server.\n")
    package = packages.read("tiny", str(tmp_path))
    assert package.left_out == {"tests/test_a.py::test_b": "It asks a name server."}
    assert package.parts == {"all": ["tests"]}


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("tests/test_a.py", ["tests/test_a.py::test_b[1]", "tests/test_a.py::test_bc"]),
        ("tests/test_a.py::test_b", ["tests/test_a.py::test_b[1]"]),
        ("tests/*::test_b*", ["tests/test_a.py::test_b[1]", "tests/test_a.py::test_bc"]),
        ("*[1]", ["tests/test_a.py::test_b[1]"]),
        ("*a*b*d", []),
        ("tests/test", []),
    ],
)
def test_a_pattern_leaves_out(pattern, left):
    names = ["tests/test_a.py::test_b[1]", "tests/test_a.py::test_bc", "other.py::test_c"]
    assert [name for name in names if csocket_record.matches(name, pattern)] == left


def test_the_command_of_a_server():
    said = packages.Package("tiny", "1", "3.13", server=["serve.py", "{tests}/keys", "--port", "1"])
    script = os.path.join(packages.HERE, "serve.py")
    assert packages.server_command(said, "/there") == [sys.executable, script, "/there/keys", "--port", "1"]
    said.server[0] = "served"
    assert packages.server_command(said, "/there") == ["served", "/there/keys", "--port", "1"]

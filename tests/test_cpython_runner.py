"""The runner of CPython's own tests finds the files, and differences that are planted in a small one."""

import dataclasses
import os
import subprocess
import sys
import sysconfig
import textwrap
from pathlib import Path

import pytest

RUNNER = Path(__file__).resolve().parent / "cpython"

# Its modules stand beside each other, and are run as scripts.
sys.path.insert(0, str(RUNNER))
import again
import compare
import find
import job
import report

pytestmark = pytest.mark.program

sys.path.remove(str(RUNNER))

TINY = """
import socket, subprocess, sys, unittest

HERE = socket.__name__ == "csocket"

STRANGER = '''
import sys
sys.modules.pop("_socket", None)
import _socket
_socket.socket().close()
'''

class Tiny(unittest.TestCase):
    def test_passes(self):
        a, b = socket.socketpair()
        with a, b:
            a.send(b"x")

    def test_fails(self):
        self.assertFalse(HERE)

    def test_raises(self):
        1 // (not HERE)

    def test_is_skipped(self):
        if HERE:
            self.skipTest("planted")

    def test_makes_a_socket_of_the_stdlib(self):
        saved = sys.modules["_socket"]
        try:
            exec(STRANGER)
        finally:
            sys.modules["_socket"] = saved

    def test_has_it_made_by_a_child(self):
        subprocess.run([sys.executable, "-c", STRANGER], check=True)

    def test_has_a_child_that_makes_csockets(self):
        subprocess.run([sys.executable, "-c", "import socket; socket.socket().close()"], check=True)

    def test_fails_in_part(self):
        for part in range(3):
            with self.subTest(part=part):
                self.assertFalse(HERE and part == 1)

    def test_is_skipped_in_part(self):
        for part in range(2):
            with self.subTest(part=part):
                if HERE and part == 1:
                    self.skipTest("planted")

    if not HERE:
        def test_is_not_there(self):
            pass

    def test_is_skipped_on_both(self):
        self.skipTest("planted")

    def test_fails_on_both(self):
        self.fail("planted")

    @unittest.expectedFailure
    def test_fails_as_expected(self):
        self.fail("planted")

class Unprepared(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        assert not HERE

    def test_passes(self):
        pass
"""
SUPPORT = "use_resources = verbose = None"

DIFFERENCES = {
    "Tiny.test_fails": "failed:",
    "Tiny.test_raises": "error:",
    "Tiny.test_is_skipped": "skipped: planted",
    "Tiny.test_makes_a_socket_of_the_stdlib": "made 1 sockets of the stdlib",
    "Tiny.test_has_it_made_by_a_child": "made 1 sockets of the stdlib",
    "Tiny.test_fails_in_part": "failed:",
    "Tiny.test_is_skipped_in_part": "skipped: planted",
    "Tiny.test_is_not_there": "did not run",
    "Unprepared.test_passes": "did not run",
}


def full(name):
    return f"test.test_tiny.{name}"


def write_modules(folder, modules):
    for name, text in modules.items():
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text))


def prepare_side(side, folder):
    """A `test` package of our own with the tiny module, for run_side."""
    write_modules(folder / "test", {"__init__": "", "support": SUPPORT, "test_tiny": TINY})
    job.put_in_place(str(folder), "sitecustomize.py", side)


def run_side(side, folder, *tests):
    """Run side.py on the tiny module; how it ended."""
    return subprocess.run(
        [sys.executable, str(RUNNER / "side.py"), side, "test_tiny", str(folder / "record"), "50", *tests],
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


@pytest.fixture(scope="module")
def sides(tmp_path_factory):
    if not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")):
        pytest.skip("Python.h is not installed")
    folder = tmp_path_factory.mktemp("sides")
    for side in job.SIDES:
        prepare_side(side, folder / side)
    ended = [run_side(side.rstrip("_"), folder / side) for side in job.SIDES]
    assert [(done.returncode, done.stderr) for done in ended] == [(0, "")] * 2
    return tuple(compare.read_side(folder / side / "record") for side in job.SIDES)


@pytest.fixture
def equal(sides):
    """The stdlib's side, and one of csocket that is equal to it."""
    stdlib, _ = sides
    notes = {
        name: {what.replace("stdlib", "csocket"): count for what, count in counts.items()}
        for name, counts in stdlib.notes.items()
    }
    return stdlib, dataclasses.replace(stdlib, notes=notes)


def first_lines(result):
    return {name.removeprefix("test.test_tiny."): text.splitlines()[0] for name, text in result.differences}


def test_planted_differences_are_found(sides):
    result = compare.compare(*sides)
    found = first_lines(result)
    # What fails outside tests has an id of its own.
    assert found.pop("setUpClass (test.test_tiny.Unprepared)").startswith("error:")
    assert found == DIFFERENCES
    assert (result.ran, result.passed, result.skipped) == (14, 3, 1)
    assert not result.fine


def test_nothing_is_found_between_equal_sides(equal):
    result = compare.compare(*equal)
    assert result.fine
    assert (result.passed, result.failed) == (12, [full("Tiny.test_fails_on_both")])


def test_sockets_and_calls_are_counted_for_each_test(sides):
    stdlib, csocket = sides
    notes = csocket.notes[full("Tiny.test_passes")]
    assert notes["csocket_sockets"] == stdlib.notes[full("Tiny.test_passes")]["stdlib_sockets"] == 2
    # socketpair, send, and __enter__, __exit__, close as the interpreter calls them.
    assert notes["calls"] >= 2
    assert csocket.notes[full("Tiny.test_has_a_child_that_makes_csockets")]["csocket_sockets"] == 1
    assert csocket.noted("stdlib_sockets") == 2


def test_entry_excuses_a_difference(sides):
    entries = {full(name) for name in DIFFERENCES}
    result = compare.compare(*sides, entries)
    assert [name for name, _ in result.differences] == ["setUpClass (test.test_tiny.Unprepared)"]
    assert (set(result.deviations), result.wrong_entries) == (entries, [])


@pytest.mark.parametrize(
    ("name", "reason"), [("Tiny.test_passes", "passes"), ("Tiny.test_renamed", "is not a test")]
)
def test_entry_that_is_not_needed_is_an_error(equal, name, reason):
    result = compare.compare(*equal, {full(name)})
    assert [(n, text.startswith(reason)) for n, text in result.wrong_entries] == [(full(name), True)]
    assert not result.fine


def test_side_without_its_sockets_does_not_run(tmp_path):
    prepare_side("stdlib_", tmp_path)
    done = run_side("csocket", tmp_path)
    assert (done.returncode, done.stderr) == (1, "side.py: socket is socket on the side of csocket\n")
    assert not (tmp_path / "record").exists()


def test_chosen_tests_run_alone(tmp_path):
    prepare_side("stdlib_", tmp_path)
    done = run_side("stdlib", tmp_path, full("Tiny.test_passes"), full("Unprepared.test_passes"))
    assert (done.returncode, done.stderr) == (0, "")
    found = compare.read_side(tmp_path / "record").tests
    assert sorted(found) == [full("Tiny.test_passes"), full("Unprepared.test_passes")]


def test_csocket_that_was_not_called_differs(equal):
    stdlib, csocket = equal
    silent = dataclasses.replace(csocket, notes={})
    result = compare.compare(stdlib, silent)
    assert result.differences == [("(the whole run)", "csocket was not called, where the stdlib was")]
    called = dataclasses.replace(csocket, notes={"": {"calls": 1}})
    assert compare.compare(stdlib, called).fine
    # A file that calls no socket module has no row to fail.
    assert compare.compare(dataclasses.replace(stdlib, notes={}), silent).fine


def test_module_that_skips_itself_on_csocket_only_differs(equal):
    stdlib, _ = equal
    skipped = compare.Side(reason="planted", complete=True)
    result = compare.compare(stdlib, skipped)
    assert ("(the module)", "skipped: planted") in result.differences
    assert compare.compare(skipped, skipped).fine


def cut(side, *names):
    """The side as it is where time was up after these tests."""
    tests = {full(name): side.tests[full(name)] for name in names}
    return dataclasses.replace(side, tests=tests, notes={}, complete=False)


def test_run_that_did_not_end_differs(equal):
    stdlib, csocket = equal
    assert not compare.compare(stdlib, cut(csocket, "Tiny.test_passes")).fine
    assert not compare.compare(cut(stdlib, "Tiny.test_passes"), csocket).fine


def test_what_was_not_reached_on_both_sides_is_named(equal):
    stdlib, csocket = equal
    sides = cut(stdlib, "Tiny.test_passes", "Tiny.test_fails"), cut(csocket, "Tiny.test_passes")
    result = compare.compare(*sides)
    assert (result.fine, result.passed, len(result.unreached)) == (True, 1, len(stdlib.loaded) - 1)


def test_what_differs_is_run_again(sides):
    stdlib, csocket = sides
    fails, raises = full("Tiny.test_fails"), full("Tiny.test_raises")
    result = compare.compare(stdlib, csocket)
    result.differences = [(name, text) for name, text in result.differences if name in (fails, raises)]
    shaky = dataclasses.replace(stdlib, tests={**stdlib.tests, fails: csocket.tests[fails]})
    runs = iter([(stdlib, csocket), (shaky, csocket), (stdlib, stdlib), (stdlib, csocket), (shaky, csocket)])
    asked = []
    again.settle(result, lambda tests: asked.append(tests) or next(runs))
    assert asked == [[fails, raises]] * again.TIMES
    assert result.flaky == [(fails, "failed 2 of 5 times on the stdlib, 4 on csocket")]
    assert [(name, text.splitlines()[-1]) for name, text in result.differences] == [
        (raises, "run again, it differed 4 of 5 times")
    ]


def test_deviations_hold_where_they_say(tmp_path):
    path = tmp_path / "deviations.ini"
    path.write_text("[a.B.c]\nwhere = 3.10 3.11\nreason = R.\n[a.B.d]\nwhere = all\nreason = R.\n")
    assert compare.read_deviations(path, "3.11") == {"a.B.c", "a.B.d"}
    assert compare.read_deviations(path, "3.13t") == {"a.B.d"}
    path.write_text("[a.B.c]\nwhere = all\n")
    with pytest.raises(ValueError, match="has no reason"):
        compare.read_deviations(path, "3.11")


def test_at_most_three_deviations_are_listed():
    path = RUNNER / "deviations.ini"
    assert len(compare.read_deviations(path, "3.13")) <= 3


def test_table_has_a_line_for_each_test(sides, tmp_path):
    job.write_table(tmp_path / "tests.tsv", *sides)
    lines = [line.split("\t") for line in (tmp_path / "tests.tsv").read_text().splitlines()]
    found = {name.removeprefix("test.test_tiny."): rest for name, *rest in lines}
    assert found["test"] == ["stdlib", "csocket", "stdlib_sockets", "csocket_sockets", "calls"]
    assert found["Tiny.test_passes"][:4] == ["passed", "passed", "0", "2"]
    assert found["Tiny.test_is_not_there"][:2] == ["passed", "-"]


def summaries_of(sides, interpreter, module="test_socket"):
    return job.summary(interpreter, module, sides, compare.compare(*sides))


def test_document_has_a_row_for_each_interpreter(equal):
    runs = [
        (name, ["test_socket"], [{**summaries_of(equal, name), "version": name, "date": "1970-01-01"}])
        for name in ("3.13t", "3.13", "3.9", "3.10")
    ]
    text = report.document(runs, "6.1")
    rows = [line for line in text.splitlines() if line.startswith("| 3.")]
    assert [row.split(" | ")[0] for row in rows] == ["| 3.9", "| 3.10", "| 3.13", "| 3.13t free-threaded"]
    assert "| 1970-01-01 | 1 | 1 | 0 | 14 | 12 | 1 | 1 | 0 | 0 |" in rows[0]
    assert text.count("\n| test_socket | 14 | 12 | 1 | 0 |") == 4


def test_document_drops_nothing_silently(sides, equal):
    quiet = tuple(dataclasses.replace(side, notes={}) for side in equal)
    skipped = compare.Side(reason="planted", complete=True)
    flaky = {**summaries_of(equal, "3.9", "test_shaky"), "flaky": [["test.test_shaky.A.b", "how"]]}
    found = ["test_socket", "test_quiet", "test_gone", "test_shaky", "test_waiting"]
    summaries = [
        summaries_of(sides, "3.9"),
        summaries_of(quiet, "3.9", "test_quiet"),
        summaries_of((skipped, skipped), "3.9", "test_gone"),
        flaky,
    ]
    text = report.document([("3.9", found, summaries)], "6.1")
    for line in (
        "They call no socket on either side, and none of their tests differs: test_quiet (14 tests).",
        "They skip themselves as a whole on both sides: test_gone (planted).",
        "Flaky on the stdlib alone: `test_shaky.A.b` (how).",
        "Found, and not run yet: test_waiting.",
    ):
        assert line in text.splitlines()
    differing = next(line for line in text.splitlines() if line.startswith("They differ: "))
    assert all(f"`test_tiny.{name}`" in differing for name in DIFFERENCES)


LIBRARY = {
    "socket": "import selectors",
    "selectors": "",
    "over": "def f(): import nothing\nimport socket",
    "package/__init__": "",
    "package/inner": "from .lower import something",
    "package/lower": "try:\n    from over import f\nexcept ImportError:\n    pass",
    "later": "def f():\n    import _socket",
    "unittest": "import over",
    "bare": "import later, unittest\nif __name__ == '__main__':\n    import over",
    "test/helper": "import package.inner",
    "test/_test_program": "import socket",
    "test/broken_file": "def (",
    "test/test_direct": "import socket",
    "test/test_in_a_function": "class A:\n    def f(self):\n        with self:\n            import socket",
    "test/test_over": "import over as name",
    "test/test_by_steps": "import package.inner",
    "test/test_from": "from package import inner",
    "test/test_by_helper": "from test import helper",
    "test/test_waits": "import selectors",
    "test/test_program": "",
    "test/test_later": "",
    "test/test_folder/__init__": "",
    "test/test_folder/test_file": "from test.helper import x",
    "test/test_folder/data": "import socket",
    "test/test_unittest": "import unittest",
    "test/test_bare": "import bare, later, package",
}
NOT_FOUND = {"test_unittest", "test_bare"}


def test_files_that_reach_socket_are_found(tmp_path):
    write_modules(tmp_path, LIBRARY)
    tests = [name.removeprefix("test/").replace("/", ".") for name in LIBRARY if "/test_" in name]
    tests = {name for name in tests if name.split(".")[-1].startswith("test_")}
    assert set(find.find(tmp_path)) == tests - NOT_FOUND

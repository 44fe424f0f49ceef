"""The runner of CPython's own tests finds differences that are planted in a small test module."""

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
import compare
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


def run_side(side, folder, placed=False):
    """Run side.py on the tiny module, in a `test` package of our own; how it ended."""
    package = folder / "test"
    package.mkdir(parents=True)
    for name, text in {"__init__": "", "support": SUPPORT, "test_tiny": TINY}.items():
        (package / f"{name}.py").write_text(textwrap.dedent(text))
    if placed:
        job.put_in_place(str(folder), "sitecustomize.py")
    return subprocess.run(
        [sys.executable, str(RUNNER / "side.py"), side, "test_tiny", str(folder / "record")],
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
    ended = run_side("stdlib", folder / "stdlib"), run_side("csocket", folder / "csocket", placed=True)
    assert [(done.returncode, done.stderr) for done in ended] == [(0, "")] * 2
    return tuple(compare.read_side(folder / side / "record") for side in ("stdlib", "csocket"))


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


def test_nothing_is_found_between_equal_sides(sides):
    stdlib, _ = sides
    result = compare.compare(stdlib, stdlib)
    assert result.fine
    assert result.passed == 12


def test_sockets_and_calls_are_counted_for_each_test(sides):
    _, csocket = sides
    notes = csocket.notes[full("Tiny.test_passes")]
    assert notes["csocket_sockets"] == 2
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
def test_entry_that_is_not_needed_is_an_error(sides, name, reason):
    stdlib, _ = sides
    result = compare.compare(stdlib, stdlib, {full(name)})
    assert [(n, text.startswith(reason)) for n, text in result.wrong_entries] == [(full(name), True)]
    assert not result.fine


def test_side_without_its_sockets_does_not_run(tmp_path):
    done = run_side("csocket", tmp_path)
    assert (done.returncode, done.stderr) == (1, "side.py: socket is socket on the side of csocket\n")
    assert not (tmp_path / "record").exists()


def test_run_that_did_not_end_differs(sides, tmp_path):
    stdlib, _ = sides
    cut = compare.Side(loaded=stdlib.loaded, tests=stdlib.tests, version=stdlib.version)
    assert not compare.compare(stdlib, cut).fine
    assert not compare.compare(cut, stdlib).fine


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


def test_document_has_a_row_for_each_interpreter(sides):
    stdlib, csocket = sides
    result = compare.compare(stdlib, stdlib)
    summaries = [
        {**job.summary(name, "test_socket", csocket, result), "version": name}
        for name in ("3.13t", "3.13", "3.9", "3.10")
    ]
    text = report.document(summaries, "1970-01-01", "6.1")
    rows = [line for line in text.splitlines() if line.startswith("| 3.")]
    assert [row.split(" | ")[0] for row in rows] == ["| 3.9", "| 3.10", "| 3.13", "| 3.13t free-threaded"]
    assert "| 14 | 12 | 1 | 0 | 0 | 2 |" in rows[0]

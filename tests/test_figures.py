"""The recorded figures: the pages show what the record has, and misses are not left out."""

import json
import sysconfig

import pytest

import netns  # noqa: F401

# netns has put the tree on sys.path.
from benchmarks import record, report
from benchmarks.questions import QUESTIONS

pytestmark = pytest.mark.program

MACHINE = {"machine": "a machine", "kernel": "Linux 6", "csocket": "1", "C loops": "gcc"}


def question(name, cost, gain, missed=()):
    around = {"cost": [cost] * 3, "stdlib_cost": [cost * gain] * 3, "gain": [gain] * 3}
    each = {"raw": [100.0] * 3, "csocket": [100 * cost] * 3, "stdlib": [100 * cost * gain] * 3}
    figures = {"each": each, **around}
    return {"name": name, "figures": figures, "missed": list(missed), "rounds": {"raw": [1.0] * 21}}


@pytest.fixture
def runs(tmp_path):
    """Writes runs as --json does, and gives their paths; each is (interpreter, questions)."""

    def write(*runs, **other):
        paths = []
        for interpreter, questions in runs:
            own = {"interpreter": f"CPython {interpreter}", "built with": "GCC"}
            own["command"] = f"python -m benchmarks --json {tmp_path}/x.json"
            paths.append(tmp_path / f"{len(paths)}.json")
            found = {"machine": MACHINE | own | (other if len(paths) > 1 else {})}
            known = {found["name"]: found for found in questions}
            asked = [known.get(q.name, question(q.name, 1 + len(paths), 1.0)) for q in QUESTIONS]
            paths[-1].write_text(json.dumps(found | {"questions": asked}))
        return paths

    return write


def test_a_record_can_be_read_again_and_names_no_folder(runs, tmp_path):
    made = record.collect(runs(("3.13.0", [question("sock_recv.unix", 1.1, 1.5)])))
    record.save(made, tmp_path / "record.json")
    assert record.load(tmp_path / "record.json") == made
    assert made["runs"][0]["command"] == "python -m benchmarks"
    assert made["runs"][0]["questions"]["sock_recv.unix"]["gain"] == [1.5] * 3


def test_runs_of_two_machines_are_no_record(runs):
    with pytest.raises(ValueError, match="not of one machine"):
        record.collect(runs(("3.13.0", []), ("3.13.0", []), kernel="Linux 7"))


def test_a_run_that_is_not_whole_is_no_record(runs):
    (path,) = runs(("3.13.0", []))
    whole = json.loads(path.read_text())
    few = {"raw": [1.0] * 19}
    for questions, words in (
        (whole["questions"][1:], "is not a run of all questions"),
        ([q | {"rounds": few} for q in whole["questions"]], "has 19 rounds, not 20 or more"),
    ):
        path.write_text(json.dumps(whole | {"questions": questions}))
        with pytest.raises(ValueError, match=words):
            record.collect([path])
    path.write_text(json.dumps(whole))
    with pytest.raises(ValueError, match="is the same run as another one"):
        record.collect([path, path])


def test_a_file_that_is_no_run_is_told_in_a_sentence(tmp_path):
    with pytest.raises(SystemExit, match="no record can be made of these runs: .*gone.json"):
        report.main([tmp_path / "gone.json"])


def test_a_cell_is_the_median_of_the_runs_and_tells_misses(runs):
    short = "csocket / C is 1.200, at most 1.150"
    made = record.collect(
        runs(
            ("3.15.2", [question("sock_recv.unix", 1.0, 2.0)]),
            ("3.11.7", [question("sock_recv.unix", 1.1, 1.5)]),
            ("3.11.7", [question("sock_recv.unix", 1.2, 1.6, [short])]),
            ("3.11.7", [question("sock_recv.unix", 1.12, 1.7)]),
            ("3.13.0, free-threaded", [question("sock_recv.unix", 1.3, 1.8)]),
        )
    )
    assert list(record.by_interpreter(made)) == ["3.11", "3.13t", "3.15"]
    page = report.make_page(made)
    title = next(q.title for q in QUESTIONS if q.name == "sock_recv.unix")
    costs = "1.12 (1.10-1.20), **missed in 1 of 3** | 1.30 (1.30-1.30) | 1.00 (1.00-1.00)"
    assert f"| {title} | 1.15 | {costs} |" in page
    assert f"| {title} | 1.05 or 0.85 x | 1.60 (1.50-1.70) |" not in page
    assert f"| {title} | 1.05 | 1.60 (1.50-1.70) | 1.80 (1.80-1.80) | 2.00 (2.00-2.00) |" in page
    assert "- 3 of `python -m benchmarks` on CPython 3.11.7; C loops: gcc\n" in page
    tables = report.make_tables(made, "README.md")
    assert f"| {title} | 1.11 (1.00-1.20) | 1.60 | 2.00 |" in tables


def test_what_readmes_show_are_questions_and_all_whole_programs():
    known = {q.name: q.noun for q in QUESTIONS}
    assert report.CALLS.keys() <= known.keys()
    assert list(report.WHOLE) == [name for name, noun in known.items() if noun == "whole"]


@pytest.mark.skipif(
    bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="other bars hold without a GIL"
)
def test_the_pages_show_the_record():
    recorded = record.load()
    again = "run `python -m benchmarks.report`"
    assert report.PAGE.read_text(encoding="utf-8") == report.make_page(recorded), again
    for name in report.WORDS:
        text = (report.TREE / name).read_text(encoding="utf-8")
        tables = report.make_tables(recorded, name)
        assert tables in text, again
        assert report.with_tables(text, tables) == text, again
        assert all(recorded["machine"][key] in text for key in ("machine", "kernel")), name


def test_the_record_is_whole():
    """Three runs of all questions on each of three interpreters."""
    runs = record.by_interpreter(record.load())
    for name in ("3.11", "3.13", "3.15"):
        assert len(runs[name]) >= 3, name
        for run in runs[name]:
            assert run["questions"].keys() == {q.name for q in QUESTIONS}, name

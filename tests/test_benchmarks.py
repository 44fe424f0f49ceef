"""The benchmark: every question can be asked, the loops in C are honest, and the sums are right."""

import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter

import pytest

from children import environment
from netns import ROOT
from traced import need_strace, parse

# netns has put the tree on sys.path.
from benchmarks import figures, instructions, plot, table
from benchmarks.__main__ import main
from benchmarks.contenders import COMPILER, cache_folder
from benchmarks.question import Bar, Question
from benchmarks.questions import NOUNS, QUESTIONS

pytestmark = pytest.mark.program

# What a loop's own buffers and the interpreter's heap ask for now and then.
MEMORY = {"brk", "mmap", "munmap", "mremap", "madvise"}

EACH_ONCE = """
import json, warnings
from benchmarks.questions import QUESTIONS
# A run forks from a process that never had a thread; here one may be about to end.
warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
def once(question, who):
    with question.start(who) as measure:
        return measure(1)
print(json.dumps({q.name: {who: once(q, who) for who in q.contenders} for q in QUESTIONS}))
"""

COUNTED = """
import os
from benchmarks.questions import QUESTIONS
def mark(name):
    os.access("/traced/" + name, os.F_OK)
for question in QUESTIONS:
    # Not where somebody else has a part in the work, nor where the making of sockets would count.
    shared = question.cpus is None or question.noun == "echo"
    if "raw" not in question.contenders or shared or question.name.endswith(".fresh"):
        continue
    for who in ("raw", "csocket"):
        with question.start(who) as measure:
            measure(4)
            for turns in (4, 8):
                mark(f"{question.name} {who} {turns}/begin")
                measure(turns)
                mark("end")
"""


FAILING = """
import contextlib, errno, os
from benchmarks.__main__ import conclude, run_all
from benchmarks.question import Question
from benchmarks.runner import QUICK
@contextlib.contextmanager
def lacks(contender):
    raise OSError(errno.EAFNOSUPPORT, "no such family")
    yield
@contextlib.contextmanager
def fails(contender):
    def measure(turns):
        raise OSError("no more ports")
    yield measure
@contextlib.contextmanager
def dies(contender):
    yield lambda turns: os._exit(3)
@contextlib.contextmanager
def works(contender):
    yield lambda turns: turns * 1000
@contextlib.contextmanager
def is_wrong(contender):
    def measure(turns):
        raise ValueError("no such turn")
    yield measure
questions = [Question(f.__name__, f.__name__, f) for f in (lacks, fails, dies, is_wrong, works)]
failed = []
for question, rounds, figures in run_all(questions, QUICK, failed):
    print(question.name, rounds["raw"], figures.cost.middle)
print(conclude([], failed, False), conclude([], [], True))
"""


# The first question is through at once, the second takes minutes. The signal comes to all of the run's
# processes, as from a terminal.
INTERRUPTED = """
import contextlib, sys, time
from benchmarks import __main__ as program
from benchmarks.question import Question
def waits(seconds):
    @contextlib.contextmanager
    def start(contender):
        def measure(turns):
            if seconds:
                print("it waits", file=sys.stderr, flush=True)
            time.sleep(seconds)
            return 10**9
        yield measure
    return start
program.QUESTIONS = [Question(f"noun.{s}", f"{s} s", waits(s)) for s in (0, 0.2)]
sys.exit(program.main(["--rounds", "200", "--json", sys.argv[1]]))
"""


MEASURES = """
import contextlib, json
from benchmarks.question import Question
from benchmarks.worker import Worker
@contextlib.contextmanager
def start(contender):
    measures = []
    def measure(turns):
        measures.append(turns)
        return measures
    yield measure
with contextlib.closing(Worker(Question("noun.what", "what it is", start), "csocket")) as worker:
    print(json.dumps([worker.measure(turns) for turns in (8, 1)]))
"""


# A figure says by which process it was found, in which of its measures, and of how many turns.
SHIFTS = """
import contextlib, json, os
from benchmarks.question import Question
from benchmarks.runner import FULL, run
@contextlib.contextmanager
def start(contender):
    measures = []
    def measure(turns):
        measures.append(turns)
        return os.getpid() * 1000 + len(measures) + turns / 2**20
    yield measure
def found(**setting):
    question = Question("noun.what", "what it is", start, unit="share", **setting)
    return run(question, FULL)
print(json.dumps([found(), found(cpus=None, weight=8)]))
"""


@pytest.fixture(scope="module")
def child(tmp_path_factory):
    """Runs code in an interpreter that finds the benchmarks, and has a folder for the loops in C."""
    if shutil.which(COMPILER[0]) is None:
        message = f"{COMPILER[0]} is missing: the loops in C cannot be compiled"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    cache = tmp_path_factory.mktemp("cache")

    def command(words, tracer=()):
        path = os.pathsep.join(filter(None, [ROOT, environment()["PYTHONPATH"]]))
        env = environment(leaks=not tracer, XDG_CACHE_HOME=str(cache)) | {"PYTHONPATH": path}
        return [*tracer, sys.executable, "-W", "error", *words], {"env": env}

    def run(code, *arguments, tracer=()):
        words, settings = command([*code, *arguments], tracer)
        done = subprocess.run(words, capture_output=True, text=True, timeout=50, check=False, **settings)
        assert done.returncode == 0, done.stderr
        return done

    run.command = command
    return run


def test_every_question_can_be_asked(child):
    done = child(["-c", EACH_ONCE])
    assert done.stderr == ""
    found = json.loads(done.stdout)
    for question in QUESTIONS:
        values = found.pop(question.name)
        assert values.keys() == set(question.contenders)
        assert all(value >= 0 for value in values.values()), question.name
    assert found == {}


def test_a_run_from_the_command_line(child, tmp_path):
    report = tmp_path / "report.json"
    done = child(
        ["-m", "benchmarks"], "--quick", "--rounds", "2", "--only", "inet_text", "--only",
        "sock_option.keepalive", "--json", str(report),
    )  # fmt: skip
    assert "\nhtons " in done.stdout
    assert "\ngetsockopt + setsockopt " in done.stdout
    assert "7/6" not in done.stderr
    assert "6/6 inet_text.htons" in done.stderr
    found = json.loads(report.read_text())
    assert {"machine", "kernel", "interpreter", "csocket"} <= found["machine"].keys()
    assert [len(row["rounds"]["csocket"]) for row in found["questions"]] == [2] * 6
    assert found["questions"][0]["name"] == "sock_option.keepalive"
    assert found["questions"][0]["figures"]["each"].keys() == {"raw", "csocket", "stdlib"}


def test_a_run_that_is_interrupted_at_the_terminal(child, tmp_path):
    """What was found is there, and no process is left, as they all hold the pipe."""
    report = tmp_path / "report.json"
    command, settings = child.command(["-c", INTERRUPTED, str(report)])
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True, **settings
    ) as run:
        said = []
        for line in run.stderr:
            if line == "it waits\n" and line not in said:
                os.killpg(run.pid, signal.SIGINT)
            said.append(line)
        assert run.wait(30) == 130
    assert said[0].startswith("1/2 noun.0 ")
    assert {*said[1:-1]} <= {"it waits\n", "\n"}
    assert said[-1] == "interrupted after 1 of 2 questions\n"
    assert [row["name"] for row in json.loads(report.read_text())["questions"]] == ["noun.0"]


def test_where_csocket_cannot_help(child):
    """A row of each kind; and the page has them all."""
    from benchmarks.limits import BEGIN, END, PAGE, PROGRAMS

    if shutil.which("openssl") is None:
        assert "CI" not in os.environ, "the command openssl is missing"
        pytest.skip("the command openssl is missing: no certificate")
    asked = ["small", "large", "tls_connection"]
    done = child(["-m", "benchmarks.limits"], "--rounds", "1", *asked)
    figures = r" \| [\d,]+\.\d \| [\d,]+\.\d \| \d+\.\d\d \[\d+\.\d\d-\d+\.\d\d\] \|"
    rows = done.stdout.splitlines()[2:-1]
    assert [re.fullmatch(rf"\| (.*?){figures}", row)[1] for row in rows] == [PROGRAMS[name] for name in asked]
    kept = PAGE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]
    assert re.findall(rf"^\| (.*?){figures}$", kept, re.M) == list(PROGRAMS.values())


def test_a_question_that_fails_is_told_and_the_others_are_asked(child):
    done = child(["-c", FAILING])
    assert done.stdout == (
        "works [1000.0, 1000.0, 1000.0, 1000.0, 1000.0] 1.0\n"
        "\n0 questions, 0 bars missed, 3 questions failed\n"
        "\n0 questions, 0 bars missed\n"
        "1 0\n"
    )
    said = [line for line in done.stderr.splitlines() if "left out" in line or "failed" in line]
    assert said == [
        f"lacks is left out: [Errno {errno.EAFNOSUPPORT}] no such family",
        "fails has failed: no more ports",
        "dies has failed: raw ended with status 3",
        "is_wrong has failed: no such turn",
    ]


def test_no_compiler_is_told(child):
    command, settings = child.command(["-m", "benchmarks", "--only", "sock_init"])
    with tempfile.TemporaryDirectory() as empty:
        settings["env"] |= {"CC": "no-such-compiler", "XDG_CACHE_HOME": empty}
        done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False, **settings)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch("the loops in C cannot be compiled: .*'no-such-compiler'\n", done.stderr)


def test_the_first_measure_of_a_process_is_not_kept(child):
    assert json.loads(child(["-c", MEASURES]).stdout) == [[2, 8], [2, 8, 1]]


def test_where_more_cpus_take_part_a_process_serves_one_round(child):
    """Of 21, after one measure whose figure is not kept; and weight makes rounds longer for shares too."""
    one, many = json.loads(child(["-c", SHIFTS]).stdout)
    for each, processes, turns in ((one, 1, 6000), (many, 21, 48000)):
        assert list(each) == ["raw", "csocket", "stdlib"]
        served = 21 // processes
        for figures in each.values():
            assert [int(figure) % 1000 for figure in figures] == [*range(2, 2 + served)] * processes
            ids = [int(figure) // 1000 for figure in figures]
            assert all(len(set(ids[i : i + served])) == 1 for i in range(0, 21, served))
            assert {figure % 1 * 2**20 for figure in figures} == {turns}
        assert len({int(f) // 1000 for figures in each.values() for f in figures}) == 3 * processes


@pytest.mark.parametrize("rounds", ["0", "-1", "x"])
def test_rounds_that_are_none(rounds, capsys):
    with pytest.raises(SystemExit):
        main(["--rounds", rounds])
    assert f"invalid positive value: '{rounds}'" in capsys.readouterr().err


def test_c_makes_the_same_system_calls(child):
    """As often as csocket, that is: a turn's are those of eight turns less those of four."""
    need_strace()
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as log:
        child(["-c", COUNTED], tracer=["strace", "-f", "-o", log.name])
        counts = {case: Counter(calls) for case, (calls,) in parse(log).items()}
    each = {}
    for case, calls in counts.items():
        name, who, turns = case.split()
        if turns == "8":
            calls.subtract(counts[f"{name} {who} 4"])
            each[name, who] = {c: n for c, n in calls.items() if n and c not in MEMORY}
    names = {name for name, _ in each}
    assert {"sock_recv.unix", "sock_recv.tcp_timeout", "sock_send.udp_ipv4", "bulk.64k"} < names
    different = {
        name: (each[name, "raw"], each[name, "csocket"])
        for name in names
        if each[name, "raw"] != each[name, "csocket"] or not each[name, "raw"]
    }
    assert different == {}


class TestQuestions:
    def test_names(self):
        names = [question.name for question in QUESTIONS]
        assert len(names) == len(set(names))
        assert not set(names) & set(NOUNS)
        titles = [question.title for question in QUESTIONS]
        assert len(titles) == len(set(titles))
        assert max(map(len, titles)) <= dict((name, width) for name, width, _ in table.HEADS)["question"]

    def test_new_sockets_are_asked_about_too(self):
        """But where the calls make sockets themselves, or there are none."""
        names = {question.name for question in QUESTIONS if question.cpus == 1}
        warm = {name for name in names if not name.endswith(".fresh") and f"{name}.fresh" not in names}
        others = {name for name in warm if name.split(".")[0] in ("resolve", "inet_text", "echo", "import_time")}
        assert warm - others == {"sock_init.close", "sock_accept.close", "sock_accept.timeout"}

    @pytest.mark.parametrize(
        ("name", "bar"),
        [("sock_recv.unix", Bar()), ("sock_recv.would_block", Bar()), ("sock_timeout.get", Bar(gain=0.97))],
    )
    def test_bars_for_new_sockets(self, name, bar):
        """The general rule, or less where less is asked for of a socket in use."""
        assert [question.bar for question in QUESTIONS if question.name == f"{name}.fresh"] == [bar]

    def test_list(self, capsys):
        assert main(["--list"]) == 0
        listed = capsys.readouterr().out.splitlines()
        assert [line.split()[0] for line in listed] == [question.name for question in QUESTIONS]

    def test_list_of_a_noun(self, capsys):
        assert main(["--list", "--only", "sock_init"]) == 0
        assert capsys.readouterr().out.split()[0] == "sock_init.close"

    def test_unknown_name(self, capsys):
        with pytest.raises(SystemExit) as caught:
            main(["--only", "sock_rec"])
        assert caught.value.code == 2
        assert "no question has the name sock_rec: --list names them" in capsys.readouterr().err

    @pytest.mark.parametrize("option", ["--json", "--plot"])
    def test_what_cannot_be_written_is_told_before_the_run(self, capsys, tmp_path, option):
        with pytest.raises(SystemExit):
            main(["--quick", option, str(tmp_path / "missing" / "file")])
        assert "cannot be written: No such file or directory" in capsys.readouterr().err

    def test_picture_without_matplotlib(self, capsys, tmp_path, monkeypatch):
        monkeypatch.setitem(sys.modules, "matplotlib", None)
        with pytest.raises(SystemExit):
            main(["--quick", "--plot", str(tmp_path / "picture.svg")])
        assert "--plot needs matplotlib" in capsys.readouterr().err

    def test_what_is_tried_before_the_run_leaves_nothing(self, tmp_path, monkeypatch):
        kept = tmp_path / "kept.json"
        kept.write_text("{}")
        monkeypatch.setitem(sys.modules, "csocket", None)
        for report in (kept, tmp_path / "new.json"):
            with pytest.raises(SystemExit):
                main(["--json", str(report)])
        assert kept.read_text() == "{}"
        assert list(tmp_path.iterdir()) == [kept]

    def test_csocket_is_not_installed(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "csocket", None)
        with pytest.raises(SystemExit, match="csocket.*: python -m pip install . in the clone installs it"):
            main(["--quick"])


def rounds(raw, csocket, stdlib):
    return {"raw": raw, "csocket": csocket, "stdlib": stdlib}


def test_no_folder_for_the_loops_can_be_made(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert cache_folder().parent == tmp_path


class TestFigures:
    def test_spread_is_the_quartiles(self):
        assert figures.spread([5, 1, 4, 2, 3]) == (2, 3, 4)
        assert figures.spread([7]) == (7, 7, 7)

    def test_ratios_are_those_of_a_round(self):
        """A round in which the whole machine was slow changes no ratio."""
        found = figures.figures_of(rounds([100, 900, 100], [110, 990, 110], [220, 1980, 220]))
        assert [round(r.middle, 9) for r in (found.cost, found.stdlib_cost, found.gain)] == [1.1, 2.2, 2.0]
        assert found.cost.high == pytest.approx(1.1)
        assert found.each["raw"].middle == 100

    def test_who_did_not_take_part(self):
        found = figures.figures_of({"csocket": [1.0], "stdlib": [2.0]})
        assert (found.cost, found.stdlib_cost, found.gain.middle) == (None, None, 2.0)

    def test_shares_are_compared_with_c_only(self):
        found = figures.figures_of(rounds([2.0], [1.8], [0.0]), "share")
        assert (found.cost.middle, found.gain) == (0.9, None)

    @pytest.mark.parametrize(
        ("bar", "values", "said"),
        [
            (Bar(1.15), ([100], [115], [200]), []),
            (Bar(1.15), ([100], [116], [200]), ["csocket / C is 1.160, at most 1.150"]),
            (Bar(), ([100], [120], [125]), ["stdlib / csocket is 1.042, at least 1.050"]),
            # The stdlib is near to C: 0.85 of 1.24 is 1.054, of 1.2 it is 1.02.
            (Bar(), ([100], [117], [120]), []),
            (Bar(), ([100], [118], [120]), ["stdlib / csocket is 1.017, at least 1.020"]),
            (Bar(gain=2), ([100], [110], [200]), ["stdlib / csocket is 1.818, at least 2.000"]),
            (Bar(gain=None), ([100], [400], [200]), []),
            (Bar(gain=None, own=0.42), ([1], [0.4], [1]), ["csocket is 0.400, at least 0.420"]),
            (Bar(gain=None, scale=0.85), ([2], [1.6], [1]), ["csocket / C is 0.800, at least 0.850"]),
        ],
    )
    def test_bars(self, bar, values, said):
        assert figures.missed(bar, figures.figures_of(rounds(*values))) == said


class TestTable:
    QUESTION = Question("noun.what", "what it is", None, Bar(1.15))

    def row(self, question, values):
        return table.row(question, figures.figures_of(values, question.unit)).split("  ")

    def test_row(self):
        row = [c.strip() for c in self.row(self.QUESTION, rounds([1000], [1100], [2200])) if c.strip()]
        assert row == [
            "what it is", "1,000 ns", "1,100 ns", "2,200 ns",
            "1.10 (1.10-1.10)", "1.15", "2.20", "2.00 (2.00-2.00)", "1.05", "met",
        ]  # fmt: skip

    def test_row_of_what_was_missed(self):
        assert self.row(self.QUESTION, rounds([1], [2], [2]))[-1] == "missed"

    def test_row_of_what_has_no_bar(self):
        question = Question("noun.what", "what it is", None, Bar(gain=None))
        row = self.row(question, {"csocket": [1], "stdlib": [1]})
        assert row[-1].strip() == "-"

    def test_json_holds_every_round(self):
        values = rounds([1000], [1100], [2200])
        result = (self.QUESTION, values, figures.figures_of(values))
        (found,) = json.loads(json.dumps(table.as_json({}, [result])))["questions"]
        assert found["rounds"] == values
        assert found["figures"]["gain"] == [2, 2, 2]
        assert (found["bar"]["cost"], found["missed"]) == (1.15, [])

    @pytest.mark.parametrize("asked", ["run-3.13", "run-3.13.svg", "run-3.13.png"])
    def test_pictures_have_the_name_that_was_asked_for(self, asked):
        assert [file.name for file in plot.files(asked)] == ["run-3.13.svg", "run-3.13.png"]

    def test_picture(self, tmp_path):
        pytest.importorskip("matplotlib", reason="matplotlib is missing: nothing was drawn")
        values = rounds([1000, 1000], [1100, 1000], [2200, 2100])
        result = (self.QUESTION, values, figures.figures_of(values))
        machine = {"csocket": "1", "interpreter": "CPython", "kernel": "Linux"}
        plot.draw(tmp_path / "picture.svg", machine, [result])
        assert (tmp_path / "picture.svg").read_text().startswith("<?xml")
        assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")


class TestInstructions:
    BUILD = {"interpreter": "CPython 3.13.0", "libc": "glibc 2.36"}

    def judged(self, found, build=BUILD):
        recorded = {"send": 1000, "recv": 1000}
        table = {"built with": self.BUILD, "instructions": {"csocket": recorded}}
        return instructions.judge(table, {"built with": build, "instructions": {"csocket": found}})

    def test_what_has_not_grown(self):
        found = self.judged({"send": 1050, "recv": 10})
        assert found == (["none has grown by more than 5 %"], 0)

    def test_what_has_grown(self):
        found = self.judged({"send": 1050, "recv": 1051})
        assert found == (["recv: 1,051 instructions, 1,000 recorded"], 1)

    def test_what_one_table_lacks(self):
        lines = ["new: not in both tables", "send: not in both tables"]
        assert self.judged({"recv": 1, "new": 1}) == (lines, 1)
        said, status = self.judged({"recv": 1, "new": 1}, {"libc": "glibc 2.41"})
        assert (said[:-1], status) == (lines, 1)

    @pytest.mark.parametrize(("gate", "status"), [("", 0), ("true", 1)])
    def test_another_build_cannot_be_judged(self, monkeypatch, gate, status):
        """In the gate, whose check would be none then, that is a failure."""
        monkeypatch.setenv("CI", gate)
        other = self.BUILD | {"interpreter": "CPython 3.13.9"}
        line = (
            "cannot judge: recorded on CPython 3.13.0, glibc 2.36, this is CPython 3.13.9, glibc 2.36"
        )
        for count in (1000, 9999):
            assert self.judged({"send": count, "recv": count}, other) == ([line], status)

    def test_marks_are_read_in_their_order(self, tmp_path):
        for number in (1, 2, 10):
            (tmp_path / f"dump.{number}").write_text(f"fn=(1)\n1 5\ntotals: {number * 100}\n")
        assert instructions.totals(tmp_path) == [100, 200, 1000]

    def test_every_case_is_recorded(self):
        from benchmarks.instruction_cases import CASES

        recorded = json.loads(instructions.TABLE.read_text())["instructions"]
        assert [list(calls) for calls in recorded.values()] == [list(CASES)] * 2

"""Every line of csrc/ is reached, and 98 % of the branches, while tests and checks force its failures.

gcc counts on builds of their own (CSOCKET_COVERAGE in setup.py, without optimisation). Lines differ by #if: the full
form builds for several interpreters and once without the optional features, and a line is reached if it is so on one
of them. What is not must stand in unreached.txt with a reason. Branches of a line are those of the first build that has
it; not counted are those inside macros and inline functions of Python's and the system's headers. A process that ends
by a signal takes its counts along; one that ends by os._exit() is made to write them."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .check import TREE, Report, main, part_command
from .counted import LIST, add_counts, outdated, read_list, told_by_gcov

NOT_COPIED = shutil.ignore_patterns(".git", ".venv*", "build", "*.so", "*.egg-info", "__pycache__")
FORCED = ("allocation", "syscalls", "torn", "limits", "netdb_threads", "reentrancy", "differential", "random_calls")
FORCED += ("close_races", "refusals")
# refusals knows one interpreter.
KNOWN_TO_REFUSALS = sys.version_info[:2] == (3, 13)
SHORT_FORCED = ("allocation", "syscalls", "refusals") if KNOWN_TO_REFUSALS else ("allocation", "syscalls")
SHORT_TESTS = ("tests/test_sock_*.py", "tests/test_family*.py")
# Per cent of the lines: of the short form, and of the branches in the full one, and how many may be listed.
SHORT_LINES, BRANCHES, LISTED = 95 if KNOWN_TO_REFUSALS else 90, 98, 1
# An interpreter of .ci/interpreters, what its build is to be, and the checks that run on it beside the tests.
BUILDS = (
    ("3.13", {}, FORCED),
    ("3.10", {}, ()),
    ("3.13t", {}, ()),
    ("3.12", {"CSOCKET_MINIMAL": "1"}, ()),
    ("3.15", {}, ()),
)
FILES_OF_A_PART = 20

# Without a GIL a child whose parent had many threads may import nothing any more.
AT_EXIT_PLACE = """\
import sysconfig
if not sysconfig.get_config_var("Py_GIL_DISABLED"):
    print(sysconfig.get_path("purelib"))
"""
AT_EXIT = """\
import os, sys
def counted_exit(status, leave=os._exit):
    module = sys.modules.get("csocket._csocket")
    if module is not None:
        import ctypes
        ctypes.CDLL(module.__file__).counts_write()
    leave(status)
os._exit = counted_exit
"""


class Build:
    """A copy of the tree with csocket in a virtual environment of its own, which counts."""

    def __init__(self, folder, python, enter, settings):
        self.tree, self.enter = Path(folder) / "tree", []
        self.python = self.tree / ".venv" / "bin" / "python"
        self.environment = os.environ | settings | {"CSOCKET_COVERAGE": "1", "CC": "gcc"}
        # With this one set, setuptools warns that it compiles no bytecode.
        self.environment.pop("PYTHONDONTWRITEBYTECODE", None)
        # Some tests are run by nobody.
        Path(folder).chmod(0o755)
        shutil.copytree(TREE, self.tree, ignore=NOT_COPIED, symlinks=True)
        self.made([python, "-m", "venv", self.tree / ".venv"])
        # .ci/interpreters prints a python that enters by itself; the new one does not.
        self.enter = enter
        self.made([self.python, "-m", "pip", "install", "-q", "-e", ".[test]"])
        # Who may write the counts of a process is whoever runs it.
        self.made([self.python, "-c", "import csocket"])
        for path in (self.tree / "build" / "coverage").rglob("*"):
            path.chmod(0o777 if path.is_dir() else 0o666)
        told = self.made([self.python, "-c", AT_EXIT_PLACE]).split()
        if told:
            hook = Path(told[-1]) / "counted_exit.py"
            hook.write_text(AT_EXIT)
            hook.with_suffix(".pth").write_text("import counted_exit\n")

    def run(self, command):
        return subprocess.run(
            [*part_command(), *self.enter, *map(str, command)],
            cwd=self.tree,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )

    def made(self, command):
        done = self.run(command)
        if done.returncode:
            sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}: {done.stdout[-3000:]}")
        return done.stdout

    def do(self, report, words):
        """Runs python WORDS on the build; that it fails is found."""
        done = self.run([self.python, *words])
        report.count("runs")
        if done.returncode:
            report.find(f"{' '.join(words[:4])} ended with {done.returncode}: {done.stdout[-2000:]}")

    def tests(self, report, files):
        names = [str(path.relative_to(TREE)) for path in files]
        # Tests of whole programs reach nothing more.
        options = ["-q", "-p", "no:cacheprovider", "--no-stdlib", "-m", "not program"]
        for first in range(0, len(names), FILES_OF_A_PART):
            self.do(report, ["-m", "pytest", *options, *names[first : first + FILES_OF_A_PART]])

    def add_counts(self, lines):
        add_counts(lines, told_by_gcov(self.tree, self.enter), self.tree)


def interpreter(name):
    """What runs an interpreter of .ci/interpreters, and what to put before it."""
    tool = TREE / ".ci" / "interpreters"

    def told(*words):
        return subprocess.run([tool, *words], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()

    return told(name), told("--enter", name).split()


def test_files(patterns=("tests/test_*.py",)):
    return sorted({path for pattern in patterns for path in TREE.glob(pattern)})


def walk(report, build, files, checks):
    build.tests(report, files)
    for name in checks:
        build.do(report, ["-m", f"reliability.{name}"])


def short(report, lines):
    with tempfile.TemporaryDirectory() as folder:
        build = Build(folder, sys.executable, [], {})
        walk(report, build, test_files(SHORT_TESTS), SHORT_FORCED)
        build.add_counts(lines)


def full(report, lines, names):
    for name, settings, checks in BUILDS:
        if names and name not in names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            build = Build(folder, *interpreter(name), settings)
            walk(report, build, test_files(), checks)
            build.add_counts(lines)
        report.count("builds")


def judge(report, lines, listed):
    """What is not reached and not listed, and what is listed for nothing. Per cent of lines, and of branches."""
    missed = {line.place for line in lines.values() if not line.count}
    for place in sorted(missed - listed.keys()):
        report.find(f"not reached: {place}")
    for place in sorted(listed.keys() - missed):
        report.find(f"listed, but reached: {place}")
    reached = sum(line.count > 0 for line in lines.values())
    unlisted = [line for line in lines.values() if line.place not in listed]
    branches = sum(len(line.branches) for line in unlisted)
    taken = branches - sum(line.missed() for line in unlisted)
    report.count("lines", len(lines))
    report.count("reached", reached)
    report.count("listed", len(lines) - len(unlisted))
    report.count("branches of the others", branches)
    report.count("taken", taken)
    if (len(lines) - len(unlisted)) * 100 >= len(lines) * LISTED:
        report.find(f"{len(lines) - len(unlisted)} of {len(lines)} lines are listed, which is not less than {LISTED} %")
    if taken * 100 < branches * BRANCHES:
        report.find(f"{taken} of {branches} branches are taken, fewer than {BRANCHES} %")


def judge_share(report, lines):
    """The short form reaches less: it says when that becomes less."""
    reached = sum(line.count > 0 for line in lines.values())
    report.count("lines", len(lines))
    report.count("reached", reached)
    if reached * 100 < len(lines) * SHORT_LINES:
        report.find(f"{reached} of {len(lines)} lines are reached, fewer than {SHORT_LINES} %")


def branches_missed(lines):
    """A line of text for each line of C that was reached, but not with all of its branches."""
    for (file, number), line in sorted(lines.items()):
        if line.count and line.missed():
            yield f"{file}:{number} ({line.place.function}): {line.missed()} of {len(line.branches)}: {line.place.text}"


def check(report, options):
    for tool in ("gcc", "gcov"):
        if shutil.which(tool) is None:
            sys.exit(f"coverage needs {tool}")
    listed = read_list(LIST.read_text())
    report.findings += outdated(listed, TREE)
    lines = {}
    if options.full:
        full(report, lines, options.cases)
        print(*branches_missed(lines), sep="\n")
        judge(report, lines, listed)
    else:
        short(report, lines)
        judge_share(report, lines)


if __name__ == "__main__":
    sys.exit(main(check, [name for name, _, _ in BUILDS]))

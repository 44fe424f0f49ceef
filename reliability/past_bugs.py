"""Known bugs of socket modules, each put back into csocket: the tests that are there against it have to fail.

past_bugs.list says what each bug is, how it is put back and which tests are there against it. The extension is built
with AddressSanitizer, once as it is and once with each bug; of a build with a bug one object is new."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from .check import TREE, main, part_command
from .sanitizers import judge

TABLE = TREE / "reliability" / "past_bugs.list"
# How many bugs the short form puts back, taken at equal distances from the table.
SHORT = 6
Limits = namedtuple("Limits", "whole options")
# What all tests may take, in seconds; and those of a bug, with which a test may hang, and one that fails is enough.
ALL, ONE = Limits("900", ["--timeout=90"]), Limits("60", ["--timeout=25", "--exitfirst"])
# What timeout(1) says of it.
HUNG = {124, 137}
# What nobody writes has a pattern, and is not zero by chance.
COMPILE = ["gcc", "-std=c11", "-w", "-Werror=implicit-function-declaration", "-O0", "-fPIC", "-fvisibility=hidden"]
COMPILE += ["-fsanitize=address", "-ftrivial-auto-var-init=pattern"]
LINK = ["gcc", "-shared", "-fsanitize=address"]
PYTEST = ["-m", "pytest", "-q", "-n0", "-rpfEs", "--no-stdlib", "-p", "no:cacheprovider"]
OUTCOME = re.compile(r"^(PASSED|FAILED|ERROR) (\S+)", re.MULTILINE)


@dataclass
class Bug:
    name: str
    source: str = ""
    leaks: bool = False             # LeakSanitizer tells of it, no test
    tests: list = field(default_factory=list)
    changes: list = field(default_factory=list)

    def files(self):
        return {change.path for change in self.changes}


@dataclass
class Change:
    path: str
    text: str = ""
    bug: str = ""

    def add(self, line):
        if line[0] != "+":
            self.text += line[1:] + "\n"
        if line[0] != "-":
            self.bug += line[1:] + "\n"


class Stale(Exception):
    """The table and the tree do not fit together any more."""


def read(table):
    """The bugs by their names; the table's head says how they are written."""
    bugs = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            bug = bugs[line[2:]] = Bug(line[2:])
        elif line.startswith("@ "):
            bug.changes.append(Change(line[2:]))
        elif line.startswith(("-", "+", " ")) and bugs:
            bug.changes[-1].add(line)
        elif line.startswith("tests/"):
            bug.tests.append(line)
        elif line == "leaks":
            bug.leaks = True
        elif line and not line.startswith("#"):
            bug.source = f"{bug.source} {line}".strip()
    return bugs


def changed(bug):
    """The files that the bug changes, and their text with it."""
    texts = {path: (TREE / path).read_text(encoding="utf-8") for path in bug.files()}
    for change in bug.changes:
        found = texts[change.path].count(change.text)
        if found != 1:
            raise Stale(f"{bug.name}: {change.path} has the text to change {found} times, not once")
        texts[change.path] = texts[change.path].replace(change.text, change.bug)
    return texts


def compile_all(commands):
    """The messages of the compilers that failed."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        done = pool.map(lambda command: subprocess.run(command, capture_output=True, text=True, check=False), commands)
        return "".join(one.stderr for one in done if one.returncode)


class Workshop:
    """A folder with the objects of the extension as it is, where builds with a bug are made beside them."""

    def __init__(self, folder):
        self.folder = folder
        self.includes = ["-isystem", sysconfig.get_path("include")]
        self.objects = {}
        commands = []
        for source in sorted((TREE / "csrc").rglob("*.c")):
            path = str(source.relative_to(TREE))
            self.objects[path] = folder / f"{path.replace('/', '-')}.o"
            commands.append(self.compile(source, self.objects[path], TREE / "csrc"))
        if errors := compile_all(commands):
            sys.exit(f"the tree cannot be compiled: {errors[:2000]}")

    def compile(self, source, made, csrc):
        return [*COMPILE, f"-I{csrc}", *self.includes, "-c", str(source), "-o", str(made)]

    def build(self, name, texts):
        """A folder for PYTHONPATH with the package in which these files have these texts."""
        room = Path(tempfile.mkdtemp(dir=self.folder))
        package = room / "csocket"
        objects = dict(self.objects)
        shutil.copytree(TREE / "pysrc" / "csocket", package, ignore=shutil.ignore_patterns("*.so", "__pycache__"))
        commands = []
        for path, text in texts.items():
            if not path.startswith("csrc/"):
                (room / path.removeprefix("pysrc/")).write_text(text, encoding="utf-8")
                continue
            source = room / "changed" / path
            if not source.parent.exists():
                shutil.copytree(TREE / "csrc", room / "changed" / "csrc", dirs_exist_ok=True)
            source.write_text(text, encoding="utf-8")
            for unit in [path] if path.endswith(".c") else self.objects:
                objects[unit] = room / f"{unit.replace('/', '-')}.o"
                commands.append(self.compile(room / "changed" / unit, objects[unit], room / "changed" / "csrc"))
        suffix = sysconfig.get_config_var("EXT_SUFFIX")
        errors = compile_all(commands) or compile_all(
            [[*LINK, *map(str, objects.values()), "-o", str(package / f"_csocket{suffix}")]]
        )
        if errors:
            raise Stale(f"{name} cannot be compiled: {errors[:1000]}")
        return room


@dataclass
class Outcome:
    """What became of the tests of a build."""

    status: int                     # of timeout(1)
    passed: set
    failed: set
    reports: str                    # of AddressSanitizer and LeakSanitizer
    said: str


def run_tests(room, tests, limits, leaks=False):
    log = room / "reports"
    log.mkdir(exist_ok=True)
    runtime = subprocess.run(["gcc", "-print-file-name=libasan.so"], capture_output=True, text=True, check=True)
    # The frames of a leak say whose it is; they are slow to find.
    unwind = ":fast_unwind_on_malloc=0:malloc_context_size=10:symbolize=0" if leaks else ""
    settings = {
        "PYTHONPATH": str(room),
        "LD_PRELOAD": runtime.stdout.strip(),
        "PYTHONMALLOC": "malloc",
        "ASAN_OPTIONS": f"detect_leaks={int(leaks)}:abort_on_error=1:exitcode=0:log_path={log}/report{unwind}",
    }
    # timeout(1) counts from when the part begins.
    limited = ["timeout", "--kill-after=5", limits.whole, sys.executable, *PYTEST, *limits.options]
    pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    command = [*part_command(), *limited, *tests]
    done = subprocess.run(
        command, cwd=TREE, env=os.environ | settings, text=True, errors="replace", check=False, **pipes
    )
    outcomes = OUTCOME.findall(done.stdout)
    return Outcome(
        status=done.returncode,
        passed={test for word, test in outcomes if word == "PASSED"},
        failed={test for word, test in outcomes if word != "PASSED"},
        reports="".join(path.read_text(errors="replace") for path in sorted(log.iterdir())),
        said=done.stdout,
    )


def of(test, outcomes):
    """Those of the outcomes that belong to a test of the table."""
    return [name for name in outcomes if name == test or name.startswith((f"{test}[", f"{test}::"))]


def verdict(bug, outcome):
    """How the bug showed, or None."""
    if bug.leaks:
        return "told by LeakSanitizer" if judge(outcome.reports)[1] else None
    if "ERROR: AddressSanitizer" in outcome.reports:
        return "told by AddressSanitizer"
    if outcome.status in HUNG or "Failed: Timeout" in outcome.said:
        return "hung"
    if outcome.status < 0 or outcome.status > 128:
        return "crashed"
    # A file that cannot be collected, as where the build cannot be imported, shows nothing.
    return "failed" if outcome.failed and all("::" in test for test in outcome.failed) else None


def check_tree(report, workshop, bugs):
    """The bugs whose tests pass as things are."""
    room = workshop.build("as it is", {})
    tests = sorted({test for bug in bugs for test in bug.tests})
    outcome = run_tests(room, tests, ALL)
    report.count("tests", len(outcome.passed))
    if outcome.status != 0:
        report.find(f"the tests do not pass as things are ({outcome.status}): {outcome.said[-3000:]}")
        return []
    skipped = [bug for bug in bugs if not all(of(test, outcome.passed) for test in bug.tests)]
    for bug in skipped:
        report.count("bugs without a test that runs here")
        print(f"no test runs here for: {bug.name}")
    leaking = [bug for bug in bugs if bug.leaks and bug not in skipped]
    if leaking:
        outcome = run_tests(room, sorted({test for bug in leaking for test in bug.tests}), ALL, leaks=True)
        for text in judge(outcome.reports)[1]:
            report.find(f"there is a leak as things are: {text}")
    return [bug for bug in bugs if bug not in skipped]


def put_back(workshop, bug):
    """What a build with the bug comes to: how it showed, or None; and what is to be told then."""
    try:
        room = workshop.build(bug.name, changed(bug))
    except Stale as exc:
        return None, str(exc)
    outcome = run_tests(room, bug.tests, ONE, bug.leaks)
    shutil.rmtree(room)
    told = f"the tests do not see it ({outcome.status}): {outcome.said[-500:]}"
    return verdict(bug, outcome), f"{bug.name} ({bug.source}): {told}"


def put_back_all(report, workshop, bugs):
    """As many at a time as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for how, told in pool.map(lambda bug: put_back(workshop, bug), bugs):
            report.count("bugs put back")
            if how:
                report.count(how)
            else:
                report.find(told)


def stale(bugs):
    """What does not fit between the table and the tree."""
    for bug in bugs:
        try:
            changed(bug)
        except Stale as exc:
            yield str(exc)
        if not (bug.source and bug.tests and bug.changes):
            yield f"{bug.name}: a source, a test and a change belong to it"
        for test in bug.tests:
            path, _, name = test.partition("::")
            if f"def {name.rpartition('::')[2]}(" not in (TREE / path).read_text(encoding="utf-8"):
                yield f"{bug.name}: there is no {test}"


def check(report, options):
    bugs = read(TABLE)
    for text in stale(bugs.values()):
        report.find(text)
    names = list(bugs)
    chosen = options.cases or (names if options.full else names[:: -(-len(names) // SHORT)])
    with tempfile.TemporaryDirectory(prefix="csocket-bugs-") as folder:
        workshop = Workshop(Path(folder))
        put_back_all(report, workshop, check_tree(report, workshop, [bugs[name] for name in chosen]))
    report.count("bugs in the table", len(names))


if __name__ == "__main__":
    if shutil.which("gcc") is None:
        sys.exit("past_bugs needs gcc")
    sys.exit(main(check, list(read(TABLE))))

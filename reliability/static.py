"""The compilers' own checks: gcc -fanalyzer and clang-tidy say nothing, and two builds give the same bytes.

Nothing in csrc/ may tell them to be silent, and nothing beside it the sanitizers; what they are asked
stands here."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .check import TREE, main

# clang-tidy's groups, and of them what is a matter of taste.
CHECKS = [
    *("-*", "clang-analyzer-*", "bugprone-*", "performance-*", "portability-*", "cert-*"),
    # Arguments of one type that stand side by side, and assignments in conditions.
    *("-bugprone-easily-swappable-parameters", "-bugprone-assignment-in-if-condition"),
    # memcpy_s and its kin, which glibc does not have.
    "-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling",
    # Names with two underscores are methods of Python's: __init__.
    *("-bugprone-reserved-identifier", "-cert-dcl37-c", "-cert-dcl51-cpp"),
]
SILENCERS = re.compile(
    r"NOLINT|no_sanitize|GCC diagnostic|clang diagnostic|__attribute__\(\(no_"
    r"|__lsan_|__[a-z]+_default_suppressions|ANNOTATE_|VALGRIND_"
)
# Options by which a sanitizer or valgrind is told what not to tell, and the files that they name.
SUPPRESSIONS = re.compile(r"suppressions[=]|-fsanitize-(?:ignore|black)list[=]|-fno-sanitize[=]")
SUPPRESSION_FILE = re.compile(r"\.supp$|suppressions|(?:ignore|black)list")
# What runs csocket's code, or says how.
RUNS = (".ci", "Makefile", "pyproject.toml", "reliability", "setup.py", "tests", "tools")
TOLD = re.compile(r"^(\S+:\d+:\d+: (?:warning|error): .*)", re.MULTILINE)


def sources(folder):
    return sorted(str(path) for path in folder.rglob("*.c"))


def flags(folder):
    return ["-std=c11", f"-I{folder}", "-isystem", sysconfig.get_path("include")]


def said(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    text = (done.stdout + done.stderr).replace(f"{TREE}/", "")
    found = TOLD.findall(text)
    return found if found or done.returncode == 0 else [f"{command[0]} ended with {done.returncode}: {text[-500:]}"]


def each(report, what, commands):
    """What many compilers say, as many at a time as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(said, commands):
            report.count(f"files by {what}")
            for text in found:
                report.find(text)


def analyse(report, folder, files):
    options = ["-O2", "-fanalyzer", "-c", "-o", os.devnull, *flags(folder)]
    each(report, "gcc -fanalyzer", [["gcc", *options, file] for file in files])


def tidy(report, folder, files):
    # Of functions in headers clang-tidy says something only where it is asked.
    options = [f"--checks={','.join(CHECKS)}", f"--header-filter={folder}"]
    each(report, "clang-tidy", [["clang-tidy", "-quiet", *options, file, "--", *flags(folder)] for file in files])


def lines_with(pattern, paths):
    return [
        f"{path}:{number}: {line.strip()}"
        for path in sorted(paths)
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1)
        if pattern.search(line)
    ]


def silencers(folder):
    """Where a checker is told to be silent by the source."""
    return lines_with(SILENCERS, folder.rglob("*.[ch]"))


def suppressions(tree):
    """Where one is told so by what runs it, and files that say of what."""
    inside = [path for name in RUNS for path in (tree / name, *(tree / name).rglob("*"))]
    files = [path for path in inside if path.is_file() and path.suffix not in {".pyc", ".so"}]
    named = [f"{path}: a file of suppressions" for path in sorted(files) if SUPPRESSION_FILE.search(path.name)]
    return named + lines_with(SUPPRESSIONS, files)


def built(tree):
    """The bytes of the extension, built anew where the tree is."""
    for folder in ("build", "out"):
        shutil.rmtree(tree / folder, ignore_errors=True)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", "out", "."]
    subprocess.run(command, cwd=tree, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    (made,) = tree.glob("out/*.whl")
    with zipfile.ZipFile(made) as wheel:
        (name,) = (name for name in wheel.namelist() if name.endswith(".so"))
        return wheel.read(name)


def build_twice(report):
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        tree.mkdir()
        for name in ("setup.py", "pyproject.toml", "README.md", "LICENSE"):
            shutil.copy(TREE / name, tree)
        shutil.copytree(TREE / "csrc", tree / "csrc")
        shutil.copytree(TREE / "pysrc", tree / "pysrc", ignore=shutil.ignore_patterns("*.so", "__pycache__"))
        first, second = built(tree), built(tree)
    report.count("builds", 2)
    report.count("bytes", len(first))
    if first != second:
        report.find("two builds differ")


def check(report, options):
    """Both forms are the same."""
    for tool in ("gcc", "clang-tidy"):
        if shutil.which(tool) is None:
            sys.exit(f"static needs {tool}")
    folder = TREE / "csrc"
    files = sources(folder)
    silenced = [text for name in ("csrc", "reliability", "tests") for text in silencers(TREE / name)]
    for text in [*silenced, *suppressions(TREE)]:
        report.find(text)
    analyse(report, folder, files)
    tidy(report, folder, files)
    build_twice(report)


if __name__ == "__main__":
    sys.exit(main(check))

"""What gcov counted in csrc/, and the list of what is not reached: unreached.txt."""

import json
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

LIST = Path(__file__).resolve().parent / "unreached.txt"
# Macros of Python's and the system's headers that have branches of their own: what csocket decides is
# not among those of such a line.
MACROS = re.compile(
    r"\b(?:Py_CLEAR|Py_X?SETREF|Py_VISIT|Py_X?(?:DEC|INC)REF|PyMem_New|PySequence_Fast_ITEMS|PyUnicode_\w*DATA|CMSG_\w+HDR)\("
)


class Place(NamedTuple):
    """A line of C by what stands in it, which outlives an edit further up; all such lines of a function."""

    file: str
    function: str
    text: str

    def __str__(self):
        return f"{self.file} {self.function}: {self.text}"


@dataclass
class Line:
    place: Place
    count: int = 0
    compiler: str = ""
    branches: list = field(default_factory=list)

    def add(self, count, branches, compiler):
        """Of two builds' branches only those are added that one compiler numbered in the same way."""
        self.count += count
        if not self.branches:
            self.branches, self.compiler = branches, compiler
        elif (len(branches), compiler) == (len(self.branches), self.compiler):
            self.branches = [a + b for a, b in zip(self.branches, branches, strict=True)]

    def missed(self):
        return self.branches.count(0)


def told_by_gcov(tree, before=()):
    """What gcov says about the counts in the tree, a value for each file that was compiled."""
    files = sorted(str(path) for path in Path(tree).rglob("*.gcda"))
    command = [*before, "gcov", "--json-format", "--stdout", "--branch-probabilities", *files]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, cwd=tree)
    return [json.loads(line) for line in done.stdout.splitlines()]


def add_counts(lines, told, tree, under="csrc/"):
    """Adds a build's counts to lines, {(file, number): Line}, of the files under a folder of the tree."""
    texts = {}
    for unit in told:
        for file in unit["files"]:
            name = file["file"]
            if not name.startswith(under):
                continue
            if name not in texts:
                texts[name] = (Path(tree) / name).read_text().splitlines()
            for line in file["lines"]:
                number = line["line_number"]
                place = Place(name, line.get("function_name", "-"), texts[name][number - 1].strip())
                branches = [] if MACROS.search(place.text) else [b["count"] for b in line["branches"]]
                known = lines.setdefault((name, number), Line(place))
                known.add(line["count"], branches, unit["gcc_version"])


def read_list(text):
    """{place: reason}. A reason stands before the places that it is for, and these are indented."""
    found, reason, over = {}, [], False
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if not line.startswith(" "):
            reason = [line] if over else [*reason, line]
            over = False
            continue
        where, _, what = line.strip().partition(": ")
        file, function = where.split()
        found[Place(file, function, what)] = " ".join(reason)
        over = True
    return found


def outdated(listed, tree):
    """What is listed and stands no longer in the source."""
    for place, reason in listed.items():
        path = Path(tree) / place.file
        texts = {line.strip() for line in path.read_text().splitlines()} if path.exists() else ()
        if place.text not in texts:
            yield f"listed, but not there: {place}"
        if not reason:
            yield f"listed without a reason: {place}"

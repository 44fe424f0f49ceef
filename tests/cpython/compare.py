"""Compares what the tests came to on the two sides, id by id."""

import configparser
import json
from dataclasses import dataclass, field

BAD = ("failed", "error")
# What place.py notes of each test.
NOTED = ("stdlib_sockets", "csocket_sockets", "calls")


@dataclass
class Side:
    """What one run of a test module wrote."""

    loaded: list = field(default_factory=list)
    tests: dict = field(default_factory=dict)  # id: [(kind, text), ...]
    notes: dict = field(default_factory=dict)  # id: {"calls": n, ...}, see NOTED
    seconds: float = 0.0
    version: str = ""
    complete: bool = False
    reason: str | None = None  # why the module skips itself

    def noted(self, what):
        return sum(counts.get(what, 0) for counts in self.notes.values())

    def uses(self, sockets):
        """Were sockets of that kind made, or functions and methods of the module called?"""
        return bool(self.noted(sockets) or self.noted("calls"))


@dataclass
class Result:
    ran: int = 0
    passed: int = 0
    skipped: int = 0
    failed: list = field(default_factory=list)  # ids that do not pass on the stdlib
    unreached: list = field(default_factory=list)  # ids, where time was up on both sides
    flaky: list = field(default_factory=list)  # (id, text): see again.py
    differences: list = field(default_factory=list)  # (id, text)
    wrong_entries: list = field(default_factory=list)
    deviations: list = field(default_factory=list)

    @property
    def fine(self):
        return not (self.differences or self.wrong_entries)


def read_side(path):
    side = Side()
    with open(path, encoding="utf-8") as file:
        for line in map(json.loads, file):
            if "loaded" in line:
                side.loaded, side.reason = line["loaded"], line.get("skipped")
                side.version = line.get("version", "")
            elif "seconds" in line:
                side.seconds, side.notes = line["seconds"], line.get("notes", {})
                side.version = line.get("version", side.version)
                side.complete = True
            else:
                side.tests.setdefault(line["id"], []).extend(line["outcomes"])
    return side


def count(outcomes, *kinds):
    return sum(kind in kinds for kind, _ in outcomes)


def passes(outcomes):
    """Did the test pass, parts of it perhaps left out?"""
    return bool(outcomes) and not count(outcomes, *BAD) and count(outcomes, "passed") > 0


def word(outcomes):
    """What a test came to, in one word."""
    if outcomes is None:
        return "-"
    for kind in (*BAD, "passed", "skipped"):
        if count(outcomes, kind):
            return kind
    return "nothing"


def difference(there, here, stdlib_sockets):
    """What keeps a test that passes on the stdlib from counting as passed here, or None."""
    if here is None:
        return "did not run"
    bad = [f"{kind}:\n{text}" for kind, text in here if kind in BAD]
    if bad:
        return "\n".join(bad)
    reasons = [text for kind, text in here if kind == "skipped"]
    if len(reasons) > count(there, "skipped"):
        return f"skipped: {'; '.join(reasons)}"
    if not passes(here):
        return "came to nothing"
    if stdlib_sockets:
        return f"made {stdlib_sockets} sockets of the stdlib"
    return None


def read_deviations(path, interpreter):
    """The ids of the entries that hold for this interpreter."""
    parser = configparser.ConfigParser(delimiters=("=",), strict=True)
    with open(path, encoding="utf-8") as file:
        parser.read_file(file)
    found = set()
    for name in parser.sections():
        entry = parser[name]
        if not entry.get("reason", "").strip():
            raise ValueError(f"{path}: [{name}] has no reason")
        where = entry["where"].split()
        if interpreter in where or where == ["all"]:
            found.add(name)
    return found


def compare(stdlib, csocket, deviations=frozenset()):
    result = Result()
    for name in sorted(deviations - set(stdlib.loaded)):
        result.wrong_entries.append((name, "is not a test of this module"))
    for name, text in unequal(stdlib, csocket):
        result.differences.append((f"({name})", text))
    cut = not (stdlib.complete or csocket.complete)
    if cut:
        ended = stdlib.tests.keys() & csocket.tests.keys()
        result.unreached = [name for name in stdlib.loaded if name not in ended]
    for name in dict.fromkeys([*stdlib.tests, *csocket.tests]):
        if not (cut and name in result.unreached):
            judge(name, stdlib, csocket, deviations, result)
    return result


def unequal(stdlib, csocket):
    """What differs between the runs as a whole: (what, text)."""
    if stdlib.complete and not csocket.complete:
        yield "the whole run", "csocket's side did not end"
    if csocket.complete and not stdlib.complete:
        yield "the whole run", "the stdlib's side did not end"
    if csocket.reason and not stdlib.reason:
        yield "the module", f"skipped: {csocket.reason}"
    complete = stdlib.complete and csocket.complete
    if complete and stdlib.uses("stdlib_sockets") and not csocket.uses("csocket_sockets"):
        yield "the whole run", "csocket was not called, where the stdlib was"


def judge(name, stdlib, csocket, deviations, result):
    there, here = stdlib.tests.get(name), csocket.tests.get(name)
    result.ran += name in stdlib.loaded
    if there is None and name not in stdlib.loaded:
        # A class or module that could not be set up, on csocket only.
        if count(here, *BAD):
            result.differences.append((name, difference([], here, 0)))
        return
    if there is None or not passes(there):
        if there is not None and count(there, *BAD):
            result.failed.append(name)
        elif there is not None and count(there, "skipped"):
            result.skipped += 1
        return
    found = difference(there, here, csocket.notes.get(name, {}).get("stdlib_sockets", 0))
    if name in deviations:
        result.deviations.append(name)
        if found is None:
            result.wrong_entries.append((name, "passes: its entry has to go"))
    elif found is not None:
        result.differences.append((name, found))
    else:
        result.passed += 1

"""Finds the interpreter's test files that reach socket; prints their names, as side.py takes them.

    python find.py

A file of the package `test` counts if it imports, anywhere in its text,

- socket, or a module that imports socket while it is itself imported, by however many steps; the
  helpers that tests share count like modules of the library;
- select or selectors, which wait for sockets;

or if it is the test of a module that imports socket later, in a function (test_platform), or
runs such a helper as a program (test_eintr runs _test_eintr). Modules of unittest do not count, nor do
doctest and pdb: their mock and their debugger import asyncio, and would bring in tests of anything.
"""

import ast
import gc
import os
from collections import defaultdict
from pathlib import Path

SOCKETS = {"socket", "_socket"}
WAITS = {"select", "selectors"}
LEFT_OUT = ("unittest", "doctest", "pdb")
# Where statements have statements within.
BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")


class Library:
    """The modules below a folder, and what they import."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.known = {}  # name: (imported with it, imported later)

    def path(self, name):
        """The file of a module, or None if it is no module in Python."""
        base = self.folder.joinpath(*name.split("."))
        for path in (base / "__init__.py", base.with_suffix(".py")):
            if path.is_file():
                return path
        return None

    def imports(self, name):
        if name not in self.known:
            path = self.path(name)
            self.known[name] = self.read(name, path) if path else (set(), set())
        return self.known[name]

    def read(self, name, path):
        try:
            tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError):  # written to be wrong, for a test
            return set(), set()
        package = name if path.name == "__init__.py" else name.rpartition(".")[0]
        found = set(), set()
        waiting = [(tree, 0)]
        while waiting:
            node, depth = waiting.pop()
            if runs_later(node):
                depth = 1
            found[depth].update(self.named(node, package))
            blocks = (getattr(node, block, ()) for block in BLOCKS)
            waiting.extend((inner, depth) for block in blocks for inner in block)
        return found

    def named(self, node, package):
        """The modules that a statement imports, with the packages they are in."""
        names = set()
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: package.count(".") + 2 - node.level]
                base = ".".join([*above, base] if base else above)
            names.add(base)
            names.update(f"{base}.{alias.name}" for alias in node.names if self.path(f"{base}.{alias.name}"))
        for name in list(names):
            parts = name.split(".")
            names.update(".".join(parts[:n]) for n in range(1, len(parts)))
        return names

    def reached(self, names):
        """All modules that are imported, by however many steps, where these are."""
        found, waiting = set(), list(names)
        while waiting:
            name = waiting.pop()
            if name not in found and name.split(".")[0] not in LEFT_OUT:
                found.add(name)
                waiting.extend(self.imports(name)[0])
        return found

    def above(self, names):
        """Those of the names whose import, by however many steps, imports socket."""
        importers = defaultdict(set)
        for name in self.reached(names):
            for other in self.imports(name)[0]:
                importers[other].add(name)
        found, waiting = set(), list(SOCKETS)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting.extend(importers[name])
        return {name for name in found if name.split(".")[0] not in LEFT_OUT}

    def tests(self):
        """The names of all test files: test_x and test_x.test_y."""
        folder = self.folder / "test"
        for path in sorted(folder.rglob("test*.py")):
            parts = path.relative_to(folder).with_suffix("").parts
            if parts[0].startswith("test_") and all(part.startswith("test") for part in parts):
                yield ".".join(parts)


def runs_later(node):
    """Does what is in the statement wait until after the import?"""
    if isinstance(node, ast.If):
        return ast.unparse(node.test).startswith("__name__ == ")
    lazy = getattr(node, "is_lazy", False)  # of 3.15
    return lazy or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def subject(test):
    """email.utils of test_email.test_utils."""
    return ".".join(part.removeprefix("test_") for part in test.split("."))


def find(folder):
    library = Library(folder)
    imported = {}
    for test in library.tests():
        at_import, later = library.imports(f"test.{test}")
        imported[test] = at_import | later | {f"test._{test}"}
    counted = library.above(set().union(*imported.values())) | WAITS
    return [
        test
        for test, names in imported.items()
        if names & counted or SOCKETS & library.imports(subject(test))[1]
    ]


if __name__ == "__main__":
    # Trees have no cycles, and a collector without generations goes through them all each time.
    gc.disable()
    print(*find(os.path.dirname(os.__file__)), sep="\n")

"""Arguments that close, detach, initialise or change things when they are asked for what they are.

The calls and the harm are those of tests/hostile.py. Here each hook does the harm alone, each time that it
is asked; that of __del__ is done by what the hooks answered, when nobody needs it any more. The full form
does it on a build with AddressSanitizer, which sees what an ordinary one may survive."""

import gc
import sys
import tempfile
import warnings
from dataclasses import dataclass

from .check import TREE, Report, main

sys.path.insert(0, str(TREE / "tests"))

import hostile  # noqa: E402
import hostile_addresses  # noqa: E402
import hostile_calls  # noqa: E402

TABLES = {**hostile_calls.TABLES, "families": hostile_addresses.TABLES["all"]}
HOOKS = [name for name, made in vars(hostile.Hooks).items() if callable(made) and name not in ("act", "answer")]
MOST_TURNS = 4
# Of a table, on a slow machine under a sanitizer.
MOST_SECONDS = 900


def calm(method):
    """The same method, which does no harm."""

    def answer(self, *args):
        act, self.act = self.act, bool
        try:
            return method(self, *args)
        finally:
            self.act = act

    return answer


def alone(base, hook):
    """A class like base, of whose hooks one does harm."""
    others = {name: calm(getattr(base, name)) for name in HOOKS if name != hook}
    if base is hostile.Everything and hook != "__index__":
        others["__int__"] = others["__index__"]
    return type(f"{base.__name__}{hook}", (base,), others)


MORTAL = {
    kind: type(f"Mortal{kind.__name__}", (kind,), {"__del__": lambda self: self.act()})
    for kind in hostile.KINDS
}


class Dying(hostile.Hooks):
    """What its hooks answer does the harm when it dies."""

    def mortal(self, value):
        if type(value) not in MORTAL:
            return value
        made = MORTAL[type(value)](value)
        made.act = self.act
        return made

    def dying(self, kind, otherwise):
        return self.mortal(self.good if isinstance(self.good, kind) else otherwise)

    def __index__(self):
        return self.dying(int, 1)

    def __float__(self):
        return self.mortal(float(self.good if isinstance(self.good, (int, float)) else 1))

    def __iter__(self):
        good = self.good if isinstance(self.good, (tuple, list, bytes, bytearray, str)) else ()
        return (self.mortal(item) for item in good)

    def __getitem__(self, place):
        good = self.good if isinstance(self.good, (tuple, list, bytes, bytearray, str)) else "ab"
        return self.mortal(good[place])

    def __fspath__(self):
        return self.dying((str, bytes), "/none")

    def __buffer__(self, flags):
        return memoryview(self.dying((bytes, bytearray), bytearray(b"abcd")))

    def __str__(self):
        return self.dying(str, "x" * 64)

    def encode(self, *how):
        return self.mortal((self.good if isinstance(self.good, str) else "x" * 64).encode(*how))


def dying(base):
    calmed = {name: calm(getattr(base, name)) for name in HOOKS if name not in vars(Dying)}
    return type(f"Dying{base.__name__}", (Dying, base), calmed)


BASES = {object: hostile.Everything, **hostile.KINDS}
# hook: the classes of tests/hostile.py, object for what is no kind of its own.
CLASSES = {hook: {kind: alone(base, hook) for kind, base in BASES.items()} for hook in HOOKS}
CLASSES["__del__"] = {kind: dying(base) for kind, base in BASES.items()}


@dataclass(frozen=True)
class Case(hostile.Case):
    """Harm that is done by one hook, the turn-th time that it is asked; asked counts."""

    hook: str = ""
    turn: int = 1
    asked: list = ()

    def trap(self, stage, args, function):
        good = list(args)

        def act():
            self.asked.append(True)
            if len(self.asked) == self.turn:
                hostile.HARM[self.harm](stage, good, function)

        classes = dict(CLASSES[self.hook])
        found = hostile.traps(args[self.place], act, classes.pop(object), classes)
        return next(trap for label, trap in found if label == self.wrong)


def cases(name, row):
    """Each case with its first turn; the later ones are made when it was asked so often."""
    csocket = hostile.csocket()
    stage = hostile.Stage(csocket, row.kind)
    good = row.args(stage)
    for place in range(len(good)):
        labels = [label for label, _ in hostile.traps(good[place], None)]
        for harm in hostile.harms(row, good):
            for label in labels:
                for hook in CLASSES:
                    title = f"{name}, argument {place}: {harm} by {hook} of {label}"
                    yield title, (row, place, label, harm, hook)
    stage.close()


def walk(report, title, words):
    for turn in range(1, MOST_TURNS + 1):
        asked = []
        print(f"{title}, turn {turn}", flush=True)
        case = Case(title, *words, turn=turn, asked=asked)
        raised = hostile.outcome(case, hostile.csocket()).raised
        report.count("calls")
        if len(asked) < turn:
            return
        if raised is SystemError:
            report.find(f"{title}, turn {turn}: SystemError")
        report.count("cases in which harm was done")
        report.count(f"by {words[-1]}")


def run(report, rows):
    for name, row in rows.items():
        before = hostile.numbers()
        for title, words in cases(name, row):
            walk(report, title, words)
        gc.collect()
        if hostile.numbers() != before:
            report.find(f"{name}: {hostile.numbers()} are open, before it was {before}")


def work(table):
    """What the child does; what is being done is on its stdout, and what came out in the last line."""
    sys.unraisablehook = lambda told: None
    warnings.simplefilter("ignore")
    sys.addaudithook(hostile.keep_the_name)
    report = Report()
    gc.collect()
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder:
        hostile.os.chdir(folder)
        run(report, TABLES[table])
        hostile.os.chdir("/")
    print(report.tell())


def each(report, tables):
    for table in tables:
        report.run(table, [sys.executable, "-m", "reliability.reentrancy", "--child", table], MOST_SECONDS)


def work_all(tables):
    """What the full form runs under the sanitizer."""
    report = Report()
    each(report, tables)
    print(report.tell())


def check(report, options):
    tables = options.cases or list(TABLES)
    if options.full:
        command = [TREE / ".ci" / "sanitize", "3.13", "-m", "reliability.reentrancy", "--children", *tables]
        report.run("AddressSanitizer", command, MOST_SECONDS)
    else:
        each(report, tables)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(work(sys.argv[2]))
    if sys.argv[1:2] == ["--children"]:
        sys.exit(work_all(sys.argv[2:]))
    sys.exit(main(check, TABLES))

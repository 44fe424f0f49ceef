"""Makes csrc/constants_table.h from csrc/constants.list.

python tools/constants.py            writes the table
python tools/constants.py --check    says whether it is up to date; exit status 1 if not
"""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

CSRC = Path(__file__).resolve().parent.parent / "csrc"
LIST = CSRC / "constants.list"
TABLE = CSRC / "constants_table.h"

KEYS = {"c", "enum", "value"}


@dataclass
class Constant:
    name: str
    c: str = ""
    enum: str | None = None
    value: str = ""
    remark: str = ""

    @property
    def expression(self):
        return self.value or self.c or self.name

    @property
    def condition(self):
        """What the preprocessor has to find before the expression can be used, or nothing."""
        if self.value or self.enum == "":
            return ""
        if self.enum:
            major, minor = self.enum.split(".")
            return f"CS_LINUX_HEADERS >= KERNEL_VERSION({major}, {minor}, 0)"
        return f"defined({self.expression})"


@dataclass
class Section:
    heading: str
    headers: list[str] = field(default_factory=list)
    constants: list[Constant] = field(default_factory=list)

    @property
    def condition(self):
        return " && ".join(f"__has_include(<{header}>)" for header in self.headers)


def read_constant(text, remark):
    name, *rest = text.split()
    attributes = {}
    for word in rest:
        key, _, value = word.partition("=")
        if key not in KEYS or key in attributes:
            raise ValueError(f"{name}: {word!r} is not understood")
        attributes[key] = value
    if not re.fullmatch(r"[A-Z][A-Za-z0-9_]*", name):
        raise ValueError(f"{name!r} is no name of a constant")
    return Constant(name, **attributes, remark=remark)


def read_list(text):
    """The sections of the list."""
    sections, names = [], set()
    for line in text.splitlines():
        line, _, remark = (part.strip() for part in line.partition("#"))
        if not line:
            continue
        if line.startswith("["):
            sections.append(Section(line.strip("[]")))
        elif line.startswith("include "):
            sections[-1].headers.append(line.split()[1])
        else:
            constant = read_constant(line, remark)
            if constant.name in names:
                raise ValueError(f"{constant.name} stands in the list twice")
            names.add(constant.name)
            sections[-1].constants.append(constant)
    return sections


def guarded(condition, lines):
    return [f"#if {condition}", *lines, "#endif"] if condition else lines


def include_lines(sections):
    """Each header once, if it is there."""
    for header in dict.fromkeys(header for section in sections for header in section.headers):
        yield from guarded(f"__has_include(<{header}>)", [f"#include <{header}>"])


def row_lines(section):
    for constant in section.constants:
        row = f'    {{"{constant.name}", (long long)({constant.expression})}},'
        yield from guarded(constant.condition, [row])


def make_table(sections):
    lines = [
        "/* Made from constants.list by tools/constants.py: change it there. */",
        *include_lines(sections),
        "",
        "static const cs_constant cs_constants[] = {",
    ]
    for section in sections:
        lines += [
            f"    /* {section.heading} */",
            *guarded(section.condition, [*row_lines(section)]),
        ]
    return "\n".join([*lines, "};", ""])


def main(arguments):
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    table = make_table(read_list(LIST.read_text()))
    if not arguments:
        TABLE.write_text(table)
    elif not TABLE.exists() or TABLE.read_text() != table:
        sys.exit("csrc/constants_table.h is stale: run python tools/constants.py")


if __name__ == "__main__":
    main(sys.argv[1:])

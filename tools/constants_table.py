"""The table in C: a row for each constant that the headers, or the list's numbers, know."""

import os
import shlex
import subprocess
import sysconfig
import tempfile
from pathlib import Path

HEAD = """\
/* Made from constants.list by tools/constants.py: change it there.  CS_FORGET_HEADERS, for a test,
   takes the list's numbers where it has them, as if the headers lacked everything. */
"""

DECLARATIONS = """
#ifdef CS_FORGET_HEADERS
#define CS_KNOWN 0
#else
#define CS_KNOWN 1
#endif

typedef struct {
    const char *name;
    long long value;                /* wide enough for unsigned int, as INADDR_BROADCAST is */
} cs_constant;

#define ROW(name, value) {#name, (long long)(value)},

static const cs_constant cs_constants[] = {
"""

PROGRAM = """\
#include "platform.h"
#include "constants_table.h"
#include <stdio.h>

int
main(void)
{
    for (size_t i = 0; i < sizeof(cs_constants) / sizeof(cs_constants[0]); i++) {
        printf("%s %lld\\n", cs_constants[i].name, cs_constants[i].value);
    }
    return 0;
}
"""


def has(header):
    return f"__has_include(<{header}>)"


def include_lines(sections):
    """Each header once, if it is there."""
    for header in dict.fromkeys(header for section in sections for header in section.headers):
        yield from (f"#if {has(header)}", f"#include <{header}>", "#endif")


def condition(constant, section):
    """When the headers have the constant."""
    tests = [has(header) for header in section.headers] if constant.enum or constant.value else []
    if constant.enum and constant.since:
        version = (*constant.since.split("."), "0")[:3]
        tests.append(f"CS_LINUX_HEADERS >= KERNEL_VERSION({', '.join(version)})")
    if not constant.enum and not constant.value:
        tests.append(f"defined({constant.token})")
    return " && ".join(tests)


def row_lines(constant, section):
    def row(expression):
        return f"    ROW({constant.name}, {expression})"

    found = row(constant.value or constant.token)
    known = condition(constant, section)
    if constant.value:
        return [f"#if {known}", found, "#endif"] if known else [found]
    test = f"#if CS_KNOWN && {known}" if known else "#if CS_KNOWN"
    if not constant.number:
        return [test, found, "#endif"]
    return [test, found, "#elif defined(CS_GENERIC_NUMBERS)", row(constant.number), "#endif"]


def make_table(sections):
    lines = [HEAD.rstrip("\n"), *include_lines(sections), *DECLARATIONS.splitlines()]
    for section in sections:
        lines.append(f"    /* {section.heading} */")
        for constant in section.constants:
            lines += row_lines(constant, section)
    return "\n".join([*lines, "};", ""])


def compiled(table, forget=False):
    """The names and values that come out of the table on this machine."""
    compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")
    options = ["-std=c11", "-D_GNU_SOURCE", "-I", str(table.parent)]
    options += ["-DCS_FORGET_HEADERS"] if forget else []
    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder, "print.c"), Path(folder, "print")
        source.write_text(PROGRAM)
        subprocess.run([*compiler, *options, str(source), "-o", str(program)], check=True)
        done = subprocess.run([program], capture_output=True, text=True, check=True)
    return {name: int(value) for name, value in map(str.split, done.stdout.splitlines())}

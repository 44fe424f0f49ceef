"""The rules of the house, checked on the source. CONTRIBUTING.md gives their reasons."""

import re
from pathlib import Path

import pytest

import house

pytestmark = pytest.mark.program

TREE = Path(__file__).resolve().parent.parent
CSRC = TREE / "csrc"
C_FILES = sorted(path for path in CSRC.rglob("*") if path.suffix in (".c", ".h"))

# What may break a rule, each with the reason why.
TABLE = "csrc/constants_table.h"  # made by a tool from constants.list
MAY = {
    "be long": {TABLE},
    "release the GIL": {
        "csrc/io_call.c",
        "csrc/in_flight.c",  # close(2) of what no call uses any more
        "csrc/resolve.c",  # the resolver takes no descriptor and cannot be polled
        # Neither does what asks libc for names and interfaces.
        "csrc/nameinfo.c",
        "csrc/netdb.c",
        "csrc/ifname.c",
        # These make or close a number that no socket object has: there is nothing to wait for.
        "csrc/descriptor.c",
        "csrc/sock_init.c",
        "csrc/socketpair.c",
    },
    "wait": {"csrc/io_call.c"},
    "retry": {"csrc/io_call.c"},
    "read a clock": {"csrc/io_call.c"},
    "name a system": {"csrc/platform.h"},
}


def name_of(path):
    return path.relative_to(TREE).as_posix()


each_file = pytest.mark.parametrize("path", C_FILES, ids=name_of)


def test_there_is_source():
    assert CSRC / "module.c" in C_FILES


@each_file
def test_file_is_short(path):
    if name_of(path) not in MAY["be long"]:
        assert house.long_file(path.read_text()) == []


@each_file
def test_functions_are_short(path):
    assert house.long_functions(path.read_text()) == []


@each_file
def test_lines_fit(path):
    assert house.wide_lines(path.read_text()) == []


@each_file
def test_nothing_at_file_level_can_be_written(path):
    assert house.mutable_variables(path.read_text()) == []


@each_file
def test_one_label_cleans_up(path):
    assert house.labels(path.read_text()) == []


@each_file
@pytest.mark.parametrize(
    ("deed", "pattern"),
    [
        ("wait", house.WAITS),
        ("retry", house.RETRIES),
        ("read a clock", house.CLOCKS),
        ("release the GIL", house.GIL_RELEASES),
        ("name a system", house.OS_MACROS),
    ],
    ids=["wait", "retry", "clock", "gil", "system"],
)
def test_done_in_one_place(path, deed, pattern):
    if name_of(path) not in MAY[deed]:
        assert house.uses(pattern, path.read_text()) == []


def test_sources_are_compiled_one_by_one():
    included = [
        f"{name_of(path)}: {line}"
        for path in C_FILES
        for line in path.read_text().splitlines()
        if re.match(r'\s*#\s*include\s+"[^"]+\.c"', line)
    ]
    assert included == []


def test_every_file_is_on_the_map():
    mapped = set(re.findall(r"`(?:csrc/)?([\w/]+\.[ch])`", (CSRC / "README.md").read_text()))
    there = {path.relative_to(CSRC).as_posix() for path in C_FILES}
    assert there - mapped == set(), "files without a row in csrc/README.md"
    assert mapped - there == set(), "rows in csrc/README.md without a file"


def test_exceptions_are_still_needed():
    """An exception whose file has been mended or removed goes out of the list."""
    assert [name for name in MAY["be long"] if not house.long_file((TREE / name).read_text())] == []


def committed_text():
    """The project's own text: not the document, which is the user's, and nothing that a tool left."""
    document = TREE / "tests" / "document"
    roots = [".ci", "benchmarks", "csrc", "demo", "docs", "examples", "pysrc"]
    roots += ["reliability", "tests", "tools"]
    files = [path for root in roots for path in (TREE / root).rglob("*")]
    for path in sorted([*files, *TREE.iterdir()]):
        inner = path.relative_to(TREE).parts[1:]
        left_behind = any(part.startswith((".", "__pycache__")) or "egg-info" in part for part in inner)
        text = path.suffix in ("", ".c", ".h", ".in", ".list", ".md", ".py", ".pyi", ".sh", ".toml")
        if path.is_file() and text and not left_behind and document not in path.parents:
            yield path, path.read_text(encoding="utf-8")


HOME = re.compile(r"/(?:root|home|Users)/\w")
URL = re.compile(r"\b(?:https?|ftp)://([\w.-]+\.[a-z]{2,})")
PUBLIC = re.compile(
    r"""(?:.*\.)?example(?:\.(?:com|org|net))?  # RFC 2606
    |docs\.python\.org|peps\.python\.org|bugs\.python\.org
    |man7\.org|www\.rfc-editor\.org|datatracker\.ietf\.org
    |keepachangelog\.com|semver\.org|spdx\.org|www\.w3\.org""",
    re.X,
)


def strangers(text):
    """What only one machine knows: home directories, and hosts that are no public reference."""
    found = [match[0] for match in HOME.finditer(text)]
    return found + [match[1] for match in URL.finditer(text) if not PUBLIC.fullmatch(match[1])]


def test_text_is_about_no_machine():
    found = {name_of(path): strangers(text) for path, text in committed_text()}
    assert {name: hits for name, hits in found.items() if hits} == {}


class TestCheckers:
    """Each checker on a planted violation and on what looks like one."""

    def test_function_length(self):
        body = "    step();\n" * 56
        fits = f"static int\nshort_one(int a,\n          int b)\n{{\n{body}}}\n"
        assert house.functions(fits)[0][:3] == ("short_one", 1, 61)
        assert house.long_functions(fits) == ["short_one (line 1) has 61 lines"]
        assert house.long_functions(fits.replace("    step();\n", "", 2)) == []

    def test_function_is_found_after_other_things(self):
        text = (
            "#define TWICE(x) \\\n    ((x) * 2)\n"
            "static const int table[] = {\n    1,\n};\n\n"
            "/* It's a comment; with } in it. */\n"
            'int f(void)\n{\n    return "}"[0];\n}\n\nvoid g(void)\n{\n}\n'
        )
        assert [(f.name, f.line, f.length) for f in house.functions(text)] == [
            ("f", 8, 4),
            ("g", 13, 3),
        ]

    def test_file_length_and_width(self):
        assert house.long_file("x\n" * 600) == ["600 lines"]
        assert house.long_file("x\n" * 599) == []
        assert house.wide_lines("x" * 100 + "\n" + "x" * 101) == ["line 2 is wide"]

    @pytest.mark.parametrize(
        "planted",
        [
            "static int counter;",
            "int counter = 0;",
            "extern int counter;",
            "static PyObject *cache;",
            "static const char *name;",
            "static const char *names[] = {NULL};",
            "static struct {\n    int a;\n} hidden;",
            "static _Thread_local int depth;",
            "int (*hook)(void);",
            "void f(void)\n{\n    static int calls;\n}",
            "void f(void)\n{\n    static PyObject *kept = NULL;\n}",
            "void f(void)\n{\n}\nstatic int after_a_function;",
            "METHOD(recv)\nstatic int after_a_macro;",
        ],
    )
    def test_mutable_variable(self, planted):
        assert len(house.mutable_variables(planted)) == 1

    @pytest.mark.parametrize(
        "fine",
        [
            "static const int limit = 3;",
            "static const char *const names[] = {NULL};",
            "static const struct row rows[] = {{1}, {2}};",
            "typedef struct {\n    int a;\n} row;",
            "struct row {\n    int a;\n    int (*run)(void);\n};",
            "enum { LIMIT = 3 };",
            "struct row;",
            "int f(void);",
            "static inline int\nf(int a)\n{\n    int b = a;\n    return b;\n}",
            "PyObject *f(int a) RAISES_NULL;",
            "int (*const hook)(void) = f;",
            "static PyMethodDef methods[] = {{NULL}};",
            "extern struct PyModuleDef cs_module_def;",
            "void f(void)\n{\n    static const char *const kwlist[] = {NULL};\n}",
            "typedef int (*run)(void);",
            "int f(int (*run)(void), int a);",
            "/* static int counter; */",
            'static const char text[] = "static int counter;";',
            '_Static_assert(sizeof(int) == 4, "size");',
        ],
    )
    def test_const_and_types(self, fine):
        assert house.mutable_variables(fine) == []

    @pytest.mark.parametrize(
        ("pattern", "planted", "fine"),
        [
            (house.WAITS, "ppoll (&p, 1)", "call.events = POLLIN; /* then poll() */"),
            (house.WAITS, "select(n)", "cs_select_row(n)"),
            (house.RETRIES, "while (errno == EINTR)", "/* EINTR is io_call's */"),
            (house.CLOCKS, "clock_gettime(CLOCK_MONOTONIC, &t)", "struct timespec t;"),
            (house.GIL_RELEASES, "    Py_BEGIN_ALLOW_THREADS", '"Py_BEGIN_ALLOW_THREADS"'),
            (house.OS_MACROS, "#if defined(__APPLE__)", "#ifdef CS_HAS_ACCEPT4"),
        ],
    )
    def test_use(self, pattern, planted, fine):
        assert house.uses(pattern, f"\n{planted}\n") == [f"line 2: {house.uses(pattern, planted)[0][8:]}"]
        assert house.uses(pattern, fine) == []

    def test_labels(self):
        two = "int f(void)\n{\n    goto a;\na:\nb:\n    return 0;\n}\n"
        assert house.labels(two) == ["f: a, b"]
        switch = "int f(int a)\n{\n    switch (a) {\n    case 1:\n    default:\n    }\ndone:\n    ;\n}\n"
        assert house.labels(switch) == []

    def test_strangers(self):
        index = "https://" + "packages.test.invalid.io"
        assert strangers(f"see {index}/simple") == ["packages.test.invalid.io"]
        assert strangers("cd /home" + "/me") == ["/home" + "/m"]
        assert strangers("https://docs.python.org/3/ and http://127.0.0.1:8000/ and ~/home") == []

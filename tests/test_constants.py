"""The list of constants, what is made from it, and the values that reach Python."""

import enum
import os
import shlex
import shutil
import socket as stdlib
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOL = ROOT / "tools" / "constants.py"

# Constants of errno, which the stdlib's module has in its namespace.
FROM_ERRNO = {"EAGAIN", "EBADF", "EWOULDBLOCK"}


def is_constant(name, value):
    return isinstance(value, int) and not isinstance(value, bool) and name[0] != "_"


STDLIB = {name: value for name, value in vars(stdlib).items() if is_constant(name, value)}


@pytest.fixture(scope="module")
def tool():
    sys.path.insert(0, str(TOOL.parent))
    try:
        import constants

        yield constants
    finally:
        sys.path.remove(str(TOOL.parent))


@pytest.fixture(scope="module")
def sections(tool):
    return tool.read_list(tool.LIST.read_text())


@pytest.fixture(scope="module")
def constants(sections):
    return {constant.name: constant for section in sections for constant in section.constants}


def test_list_has_every_constant_of_the_stdlib(constants):
    assert STDLIB.keys() - constants.keys() == FROM_ERRNO


def test_module_has_every_constant_of_the_stdlib(csocket, sections):
    # A section is left out as a whole where the build had no header for it.
    absent = {
        constant.name
        for section in sections
        if section.headers and not any(hasattr(csocket, c.name) for c in section.constants)
        for constant in section.constants
    }
    assert STDLIB.keys() - absent - vars(csocket).keys() == set()


def test_values_are_the_stdlibs(csocket):
    theirs = {n: (v, type(v).__name__) for n, v in STDLIB.items() if n not in FROM_ERRNO}
    ours = {n: (v, type(v).__name__) for n, v in vars(csocket).items() if n in theirs}
    assert ours.items() <= theirs.items()


def test_list_says_since_which_python(constants):
    """A name that the running stdlib has is said to be there, in this version or an older one."""
    late = {
        name: constants[name].py
        for name in STDLIB.keys() - FROM_ERRNO
        if not constants[name].py or version(constants[name].py) > sys.version_info[:2]
    }
    assert late == {}


def version(text):
    return tuple(map(int, text.split(".")))


def test_nothing_but_the_list_is_a_constant(csocket, constants):
    found = {name for name, value in vars(csocket).items() if is_constant(name, value)}
    assert found - constants.keys() == FROM_ERRNO


def test_extension_has_plain_numbers(csocket):
    numbers = {v for n, v in vars(csocket._csocket).items() if is_constant(n, v)}
    assert not any(isinstance(number, enum.Enum) for number in numbers)


def test_unsigned_constants_are_positive(csocket):
    assert csocket.INADDR_BROADCAST == csocket.INADDR_NONE == 0xFFFFFFFF


def test_has_ipv6(csocket):
    assert csocket.has_ipv6 is stdlib.has_ipv6


# What is made from the list


def run(folder, option):
    return subprocess.run(
        [sys.executable, folder / "tools" / "constants.py", option],
        capture_output=True,
        text=True,
        check=False,
    )


def test_everything_is_up_to_date():
    done = run(ROOT, "--check")
    assert (done.returncode, done.stderr) == (0, "")


def test_numbers_are_the_headers():
    """As if the headers lacked every constant the same values come out."""
    compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")[0]
    if shutil.which(compiler) is None:
        pytest.skip(f"no C compiler ({compiler}) is installed")
    done = run(ROOT, "--verify")
    assert (done.returncode, done.stderr) == (0, "")


STUB = """\
first: int
# constants: made by tools/constants.py
old = 1
# end of constants
last: int
"""


@pytest.fixture
def copy(tmp_path):
    """What the tool reads and makes, and stubs with a region."""
    for folder in ("csrc", "docs", "tools"):
        (tmp_path / folder).mkdir()
    for file in ["csrc/constants.list", "csrc/constants_table.h", "docs/constants.md"]:
        shutil.copy(ROOT / file, tmp_path / file)
    for path in TOOL.parent.glob("constants*.py"):
        shutil.copy(path, tmp_path / "tools")
    stubs = tmp_path / "pysrc" / "csocket"
    stubs.mkdir(parents=True)
    for name in ("__init__.pyi", "enums.pyi"):
        (stubs / name).write_text(STUB)
    (stubs / "other.pyi").write_text("first: int")
    return tmp_path


MADE = ["csrc/constants_table.h", "docs/constants.md"]
MADE += ["pysrc/csocket/__init__.pyi", "pysrc/csocket/enums.pyi"]


def test_what_is_stale_is_noticed_and_made(copy):
    with open(copy / "csrc" / "constants.list", "a") as file:
        file.write("AF_NEW number=7 since=9.1  # new\n")
    done = run(copy, "--check")
    assert done.returncode == 1
    assert done.stderr.startswith(f"stale: {', '.join(MADE)};")
    subprocess.run([sys.executable, copy / "tools" / "constants.py"], check=True)
    assert run(copy, "--check").returncode == 0
    table, document, names, enums = [(copy / name).read_text() for name in MADE]
    assert "ROW(AF_NEW, 7)" in table
    assert "| `AF_NEW` | 7 | 9.1 |  | new |\n" in document
    assert "\nAF_NEW: Final = AddressFamily.AF_NEW\n" in names and '    "AF_NEW",\n' in names
    assert "\nSO_DEBUG: Final[int]\n" in names
    assert "    AF_NEW = 7\n" in enums and "SO_DEBUG" not in enums
    for text in (names, enums):
        assert text.startswith("first: int\n# constants: ") and "old" not in text
        assert text.endswith("\n# end of constants\nlast: int\n")


def test_every_feature_macro_is_told(csocket):
    import re

    pattern = r"#define CS_HAS_(\w+)"
    platform = set(re.findall(pattern, (ROOT / "csrc" / "platform.h").read_text()))
    told = set(re.findall(r"#ifdef CS_HAS_(\w+)", (ROOT / "csrc" / "features.c").read_text()))
    assert told == platform
    assert type(csocket._csocket.features) is frozenset
    assert csocket._csocket.features <= told | {"Py_DEBUG", "Py_GIL_DISABLED"}


@pytest.mark.parametrize("name", ["Py_DEBUG", "Py_GIL_DISABLED"])
def test_built_for_this_kind_of_interpreter(csocket, name):
    """The headers that the compiler found were those of the running interpreter."""
    assert (name in csocket._csocket.features) is bool(sysconfig.get_config_var(name))


def row_of(tool, text):
    """What the table has for the list's first constant."""
    import constants_table

    section = tool.read_list(f"[Some]\n{text}\n")[0]
    return constants_table.row_lines(section.constants[0], section)


def test_row_of_a_macro(tool):
    row = row_of(tool, "SO_NEW  # new")
    assert row == ["#if CS_KNOWN && defined(SO_NEW)", "    ROW(SO_NEW, SO_NEW)", "#endif"]


def test_row_of_a_macro_with_a_number(tool):
    assert row_of(tool, "include a.h\nSO_NEW number=77 since=6.5  # new") == [
        "#if CS_KNOWN && defined(SO_NEW)",
        "    ROW(SO_NEW, SO_NEW)",
        "#elif defined(CS_GENERIC_NUMBERS)",
        "    ROW(SO_NEW, 77)",
        "#endif",
    ]


def test_row_of_another_name(tool):
    row = row_of(tool, "CAN_NEW c=NEW  # new")
    assert row[:2] == ["#if CS_KNOWN && defined(NEW)", "    ROW(CAN_NEW, NEW)"]


def test_row_of_an_enumerator(tool):
    assert row_of(tool, "OLD enum  # old")[0] == "#if CS_KNOWN"
    row = row_of(tool, "include a.h\nNEW enum since=4.1  # new")
    version = "CS_LINUX_HEADERS >= KERNEL_VERSION(4, 1, 0)"
    assert row[:2] == [f"#if CS_KNOWN && __has_include(<a.h>) && {version}", "    ROW(NEW, NEW)"]


def test_row_of_a_value(tool):
    assert row_of(tool, "NEW value=7  # new") == ["    ROW(NEW, 7)"]
    row = row_of(tool, "include a.h\ninclude b.h\nNEW value=7  # new")
    assert row[0] == "#if __has_include(<a.h>) && __has_include(<b.h>)"


@pytest.mark.parametrize(
    "line",
    ["A # a\nA # a", "A what # a", "lower # a", "A enum enum # a", "A number=x # a", "A since=6 # a", "A"],
)
def test_list_with_a_mistake_is_refused(tool, line):
    with pytest.raises(ValueError):
        tool.read_list(f"[Some]\n{line}\n")

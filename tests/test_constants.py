"""The list of constants, the table made from it, and the values that reach Python."""

import enum
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
    finally:
        sys.path.remove(str(TOOL.parent))
    return constants


@pytest.fixture(scope="module")
def sections(tool):
    return tool.read_list(tool.LIST.read_text())


def test_list_has_every_constant_of_the_stdlib(sections):
    listed = {constant.name for section in sections for constant in section.constants}
    assert STDLIB.keys() - listed == FROM_ERRNO


def test_module_has_every_constant_of_the_stdlib(csocket, sections):
    # A section is left out as a whole where the build had no header for it.
    absent = {
        constant.name
        for section in sections
        if section.headers and not any(hasattr(csocket, c.name) for c in section.constants)
        for constant in section.constants
    }
    assert STDLIB.keys() - absent - vars(csocket).keys() == set()


@pytest.mark.parametrize("name", sorted(STDLIB))
def test_value_is_the_stdlibs(csocket, name):
    value = getattr(csocket, name, None)
    if value is None:
        pytest.skip(f"the build's headers do not have {name}")
    assert (value, type(value).__name__) == (STDLIB[name], type(STDLIB[name]).__name__)


def test_nothing_but_the_list_is_a_constant(csocket, sections):
    listed = {constant.name for section in sections for constant in section.constants}
    found = {name for name, value in vars(csocket).items() if is_constant(name, value)}
    assert found - listed == FROM_ERRNO


def test_extension_has_plain_numbers(csocket):
    numbers = {v for n, v in vars(csocket._csocket).items() if is_constant(n, v)}
    assert not any(isinstance(number, enum.Enum) for number in numbers)


def test_unsigned_constants_are_positive(csocket):
    assert csocket.INADDR_BROADCAST == csocket.INADDR_NONE == 0xFFFFFFFF


def test_has_ipv6(csocket):
    assert csocket.has_ipv6 is stdlib.has_ipv6


def check(folder):
    return subprocess.run(
        [sys.executable, folder / "tools" / "constants.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )


def test_table_is_up_to_date():
    done = check(ROOT)
    assert (done.returncode, done.stderr) == (0, "")


def test_stale_table_is_noticed(tmp_path):
    (tmp_path / "csrc").mkdir()
    (tmp_path / "tools").mkdir()
    shutil.copy(TOOL, tmp_path / "tools")
    for name in ("constants.list", "constants_table.h"):
        shutil.copy(ROOT / "csrc" / name, tmp_path / "csrc")
    with open(tmp_path / "csrc" / "constants.list", "a") as file:
        file.write("L2CAP_LM_NEW\n")
    done = check(tmp_path)
    assert done.returncode == 1
    assert "stale" in done.stderr


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


def table_of(tool, text):
    return tool.make_table(tool.read_list(text))


def test_row_of_a_macro(tool):
    table = table_of(tool, "[Some]\nSO_NEW  # since today\n")
    assert '#if defined(SO_NEW)\n    {"SO_NEW", (long long)(SO_NEW)},\n#endif' in table


def test_row_of_another_name(tool):
    table = table_of(tool, "[Some]\nCAN_NEW c=NEW\n")
    assert '#if defined(NEW)\n    {"CAN_NEW", (long long)(NEW)},\n#endif' in table


def test_row_of_an_enumerator(tool):
    table = table_of(tool, "[Some]\nOLD enum\nNEW enum=4.1\n")
    assert '    /* Some */\n    {"OLD", (long long)(OLD)},\n#if CS_LINUX_HEADERS' in table
    assert "KERNEL_VERSION(4, 1, 0)" in table


def test_section_with_headers(tool):
    table = table_of(tool, "[Some]\ninclude a.h\ninclude b.h\nNEW value=7\n")
    assert "#if __has_include(<a.h>)\n#include <a.h>\n#endif" in table
    assert '#if __has_include(<a.h>) && __has_include(<b.h>)\n    {"NEW",' in table


@pytest.mark.parametrize(
    "text", ["[S]\nA\nA\n", "[S]\nA what\n", "[S]\nlower\n", "[S]\nA enum enum\n"]
)
def test_list_with_a_mistake_is_refused(tool, text):
    with pytest.raises(ValueError):
        tool.read_list(text)

"""The compilers' checks find what is planted, and nothing in csrc/ tells them to be silent."""

import shutil
import sys
from pathlib import Path

import pytest

from netns import ROOT

pytestmark = pytest.mark.program

# Faults of which one compiler each knows.
FREED = """
#include <stdlib.h>
int freed(int size);
int freed(int size)
{
    int *numbers = calloc((size_t)size, sizeof(int));
    if (numbers == NULL) {
        return 0;
    }
    free(numbers);
    return numbers[0];
}
"""
COMPARED = """
#include <string.h>
int compared(const char *text);
int compared(const char *text)
{
    return strcmp(text, "a") + 1;
}
"""


@pytest.fixture
def static():
    sys.path.insert(0, ROOT)
    from reliability import static

    return static


def found(static, look, folder, text):
    from reliability.check import Report

    (folder / "planted.c").write_text(text)
    report = Report()
    look(report, folder, static.sources(folder))
    return report.findings


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing")
def test_gcc_finds_what_is_planted(static, tmp_path):
    assert "use-after-free" in found(static, static.analyse, tmp_path, FREED)[0]


@pytest.mark.skipif(shutil.which("clang-tidy") is None, reason="clang-tidy is missing")
def test_clang_tidy_finds_what_is_planted(static, tmp_path):
    assert "bugprone-suspicious-string-compare" in found(static, static.tidy, tmp_path, COMPARED)[0]


@pytest.mark.parametrize("planted", ["int x; // NOLINT", "__lsan_disable();", "VALGRIND_MAKE_MEM_DEFINED(p, 1);"])
def test_nothing_is_silenced(static, tmp_path, planted):
    for folder in ("csrc", "reliability", "tests"):
        assert static.silencers(Path(ROOT, folder)) == []
    (tmp_path / "planted.c").write_text(f"{planted}\n")
    assert len(static.silencers(tmp_path)) == 1


@pytest.mark.parametrize(
    ("name", "planted"),
    [
        (".ci/sanitize", "TSAN_OPTIONS=halt_on_error=1:suppressions{}tsan.txt"),
        ("reliability/races.py", 'ENVIRONMENT = {{"LSAN_OPTIONS": "suppressions{}" + path}}'),
        ("reliability/poison.py", 'VALGRIND = ["valgrind", "--suppressions{}python.supp"]'),
        ("setup.py", 'options.append("-fno-sanitize{}alignment")'),
        ("tests/tsan.supp", ""),
        ("reliability/native/ignorelist.txt", ""),
    ],
)
def test_nothing_is_suppressed(static, tmp_path, name, planted):
    assert static.suppressions(Path(ROOT)) == []
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(planted.format("=") + "\n")
    (found,) = static.suppressions(tmp_path)
    assert name in found


@pytest.mark.skipif(shutil.which("clang-tidy") is None, reason="clang-tidy is missing")
def test_headers_are_looked_at(static, tmp_path):
    inline = COMPARED.replace("int compared(const char *text)\n{", "static inline int compared(const char *text)\n{")
    (tmp_path / "planted.h").write_text(inline.replace("int compared(const char *text);", ""))
    assert "bugprone-suspicious-string-compare" in found(static, static.tidy, tmp_path, '#include "planted.h"\n')[0]
